//! Secret links of shops: whoever has one may note what was left there. Only hashes are kept.

use domain::id::{DriveId, DropOffPointId};
use domain::secret::SecretHash;
use jiff::Timestamp;
use uuid::Uuid;

use crate::error::StoreError;
use crate::session::{Session, Tx, on};

/// Gives a shop of a drive a link; the one that it had opens nothing any more.
///
/// # Errors
/// The drive is unknown ([`StoreError::Conflict`]), or the database does not answer.
pub async fn put(
    tx: &mut Tx,
    secret: &SecretHash,
    drive: DriveId,
    point: DropOffPointId,
    now: Timestamp,
) -> Result<(), StoreError> {
    const SQL: &str = "
        insert into drop_off_link (secret_hash, drive_id, point_id, created_at) values ($1, $2, $3, $4)
        on conflict (drive_id, point_id) do update set
            secret_hash = excluded.secret_hash, created_at = excluded.created_at";
    on!(tx, conn => {
        sqlx::query(SQL)
            .bind(secret.to_hex())
            .bind(drive.0)
            .bind(point.0)
            .bind(now.as_second())
            .execute(conn)
            .await
            .map(|_| ())
    })?;
    Ok(())
}

/// The shop behind a link, with its drive.
///
/// # Errors
/// The database does not answer.
pub async fn find(
    session: &mut Session,
    secret: &SecretHash,
) -> Result<Option<(DriveId, DropOffPointId)>, StoreError> {
    const SQL: &str = "select drive_id, point_id from drop_off_link where secret_hash = $1";
    let row: Option<(Uuid, Uuid)> = on!(session, conn => {
        sqlx::query_as(SQL).bind(secret.to_hex()).fetch_optional(conn).await?
    });
    Ok(row.map(|(drive, point)| (DriveId(drive), DropOffPointId(point))))
}

/// When the shops of a drive were given the links that they have.
///
/// # Errors
/// The database does not answer.
pub async fn of_drive(
    session: &mut Session,
    drive: DriveId,
) -> Result<Vec<(DropOffPointId, Timestamp)>, StoreError> {
    const SQL: &str =
        "select point_id, created_at from drop_off_link where drive_id = $1 order by point_id";
    let rows: Vec<(Uuid, i64)> =
        on!(session, conn => sqlx::query_as(SQL).bind(drive.0).fetch_all(conn).await?);
    rows.into_iter()
        .map(|(point, at)| {
            let read = crate::row::RowOf::new("drop_off_link", point);
            Ok((DropOffPointId(point), read.instant("created_at", at)?))
        })
        .collect()
}
