//! The cards of members of the network.

use domain::id::OrganisationId;
use domain::organisation::Organisation;

use super::remove;
use crate::error::StoreError;
use crate::row::to_json;
use crate::search;
use crate::session::{Tx, on};

/// Writes an organisation with the municipalities it works in.
///
/// # Errors
/// Another one has its slug, or a municipality is unknown ([`StoreError::Conflict`]).
pub async fn put_organisation(tx: &mut Tx, organisation: &Organisation) -> Result<(), StoreError> {
    const SQL: &str = "
        insert into organisation (id, slug, name, tier, about, phone, email, website)
        values ($1, $2, $3, $4, $5, $6, $7, $8)
        on conflict (id) do update set
            slug = excluded.slug, name = excluded.name, tier = excluded.tier, about = excluded.about,
            phone = excluded.phone, email = excluded.email, website = excluded.website";
    const CLEAR: &str = "delete from organisation_municipality where organisation_id = $1";
    const WORKS_IN: &str =
        "insert into organisation_municipality (organisation_id, municipality_id) values ($1, $2)";
    on!(tx, conn => {
        sqlx::query(SQL)
            .bind(organisation.id.0)
            .bind(&organisation.slug)
            .bind(&organisation.name)
            .bind(organisation.tier.word())
            .bind(to_json(&organisation.about)?)
            .bind(organisation.phone.as_ref().map(|p| p.as_str()))
            .bind(organisation.email.as_ref().map(|e| e.as_str()))
            .bind(organisation.website.as_ref().map(|url| url.as_str()))
            .execute(conn)
            .await
            .map(|_| ())
    })?;
    on!(tx, conn => sqlx::query(CLEAR).bind(organisation.id.0).execute(conn).await.map(|_| ()))?;
    for municipality in &organisation.municipalities {
        on!(tx, conn => {
            sqlx::query(WORKS_IN)
                .bind(organisation.id.0)
                .bind(municipality.0)
                .execute(conn)
                .await
                .map(|_| ())
        })?;
    }
    search::put_organisation(tx, organisation).await?;
    tx.note_content();
    Ok(())
}

/// Removes an organisation; the desks that it kept stay. `false`: there was none.
///
/// # Errors
/// The database does not answer.
pub async fn remove_organisation(tx: &mut Tx, id: OrganisationId) -> Result<bool, StoreError> {
    search::forget(tx, id.0).await?;
    remove(tx, "delete from organisation where id = $1", id.0).await
}
