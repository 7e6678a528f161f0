//! The members of the network.

use std::collections::HashMap;

use domain::contact::Email;
use domain::id::{MunicipalityId, OrganisationId};
use domain::organisation::{Organisation, Tier};
use uuid::Uuid;

use super::all;
use crate::error::StoreError;
use crate::row::RowOf;
use crate::session::Session;

#[derive(sqlx::FromRow)]
struct OrganisationRow {
    id: Uuid,
    slug: String,
    name: String,
    tier: String,
    about: String,
    phone: Option<String>,
    email: Option<String>,
    website: Option<String>,
}

pub(super) async fn organisations(session: &mut Session) -> Result<Vec<Organisation>, StoreError> {
    const SQL: &str = "select id, slug, name, tier, about, phone, email, website from organisation where on_site = 1";
    const WORKS_IN: &str = "
        select organisation_id, municipality_id from organisation_municipality
        order by organisation_id, municipality_id";
    let rows: Vec<OrganisationRow> = all(session, SQL).await?;
    let pairs: Vec<(Uuid, Uuid)> = all(session, WORKS_IN).await?;
    let mut works_in: HashMap<Uuid, Vec<MunicipalityId>> = HashMap::new();
    for (organisation, municipality) in pairs {
        let municipality = MunicipalityId(municipality);
        works_in.entry(organisation).or_default().push(municipality);
    }
    rows.into_iter()
        .map(|row| {
            let read = RowOf::new("organisation", row.id);
            let website = row.website.as_deref();
            Ok(Organisation {
                id: OrganisationId(row.id),
                tier: read.word("tier", &row.tier, Tier::from_word)?,
                municipalities: works_in.remove(&row.id).unwrap_or_default(),
                about: read.json("about", &row.about)?,
                phone: read.maybe_phone("phone", row.phone.as_deref())?,
                email: row
                    .email
                    .map(|e| Email::parse(&e).map_err(|_| read.bad("email")))
                    .transpose()?,
                website: website.map(|url| read.text("website", url)).transpose()?,
                slug: row.slug,
                name: row.name,
            })
        })
        .collect()
}
