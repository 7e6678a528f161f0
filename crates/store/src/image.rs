//! Pictures in several widths, by the digest of what was sent.

use domain::image::ImageHash;
use jiff::Timestamp;

use crate::error::StoreError;
use crate::row::RowOf;
use crate::session::{Session, Tx, on};

/// A picture in one width, as it is sent to browsers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Variant {
    /// Pixels.
    pub width: u16,
    /// Pixels.
    pub height: u16,
    /// `image/jpeg` or `image/webp`.
    pub media_type: String,
    /// The file.
    pub bytes: Vec<u8>,
}

/// Keeps a picture in one width. `false`: it was there.
///
/// # Errors
/// The database does not answer.
pub async fn put(
    tx: &mut Tx,
    hash: &ImageHash,
    variant: &Variant,
    now: Timestamp,
) -> Result<bool, StoreError> {
    const SQL: &str = "
        insert into image (hash, width, height, media_type, bytes, created_at) values ($1, $2, $3, $4, $5, $6)
        on conflict (hash, width) do nothing";
    let rows = on!(tx, conn => {
        sqlx::query(SQL)
            .bind(hash.as_str())
            .bind(i64::from(variant.width))
            .bind(i64::from(variant.height))
            .bind(&variant.media_type)
            .bind(&variant.bytes)
            .bind(now.as_second())
            .execute(conn)
            .await?
            .rows_affected()
    });
    Ok(rows == 1)
}

/// The widths and heights that there are of a picture, the narrowest first.
///
/// # Errors
/// The database does not answer.
pub async fn sizes(session: &mut Session, hash: &ImageHash) -> Result<Vec<(u16, u16)>, StoreError> {
    const SQL: &str = "select width, height from image where hash = $1 order by width";
    let rows: Vec<(i64, i64)> =
        on!(session, conn => sqlx::query_as(SQL).bind(hash.as_str()).fetch_all(conn).await?);
    let read = RowOf::new("image", hash);
    rows.into_iter()
        .map(|(w, h)| Ok((read.number("width", w)?, read.number("height", h)?)))
        .collect()
}

/// A picture in one width.
///
/// # Errors
/// The database does not answer.
pub async fn get(
    session: &mut Session,
    hash: &ImageHash,
    width: u16,
) -> Result<Option<Variant>, StoreError> {
    const SQL: &str =
        "select width, height, media_type, bytes from image where hash = $1 and width = $2";
    let row: Option<(i64, i64, String, Vec<u8>)> = on!(session, conn => {
        sqlx::query_as(SQL)
            .bind(hash.as_str())
            .bind(i64::from(width))
            .fetch_optional(conn)
            .await?
    });
    let read = RowOf::new("image", hash);
    row.map(|(width, height, media_type, bytes)| {
        Ok(Variant {
            width: read.number("width", width)?,
            height: read.number("height", height)?,
            media_type,
            bytes,
        })
    })
    .transpose()
}
