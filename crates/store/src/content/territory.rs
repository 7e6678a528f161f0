//! The network, its municipalities and their areas.

use std::collections::HashMap;

use domain::id::{AreaId, MunicipalityId};
use domain::territory::{Area, Municipality, Network};
use uuid::Uuid;

use super::remove;
use crate::directory::word_of;
use crate::error::StoreError;
use crate::row::to_json;
use crate::session::{Session, Tx, on};

/// Writes the network.
///
/// # Errors
/// There is another one already ([`StoreError::Conflict`]): an installation serves one.
pub async fn put_network(tx: &mut Tx, network: &Network) -> Result<(), StoreError> {
    const SQL: &str = "
        insert into network (id, name, tagline, about, funders, cofunding, cofunding_url, word, patron_month, patron_day, phone,
                             school_holidays)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
        on conflict (id) do update set
            name = excluded.name, tagline = excluded.tagline, about = excluded.about, funders = excluded.funders,
            cofunding = excluded.cofunding, cofunding_url = excluded.cofunding_url, word = excluded.word,
            patron_month = excluded.patron_month, patron_day = excluded.patron_day, phone = excluded.phone,
            school_holidays = excluded.school_holidays";
    let patron = network.patron_day;
    on!(tx, conn => {
        sqlx::query(SQL)
            .bind(network.id.0)
            .bind(&network.name)
            .bind(to_json(&network.tagline)?)
            .bind(to_json(&network.about)?)
            .bind(&network.funders)
            .bind(to_json(&network.cofunding)?)
            .bind(network.cofunding_url.as_deref())
            .bind(word_of(network.word))
            .bind(patron.map(|(month, _)| i64::from(month)))
            .bind(patron.map(|(_, day)| i64::from(day)))
            .bind(network.phone.as_ref().map(|p| p.as_str()))
            .bind(to_json(&network.school_holidays)?)
            .execute(conn)
            .await
            .map(|_| ())
    })?;
    tx.note_content();
    Ok(())
}

/// Writes a municipality and its list of neighbours, which may be put later in the same transaction.
///
/// # Errors
/// Another municipality has its slug or ISTAT code. A neighbour that never comes shows at commit.
pub async fn put_municipality(tx: &mut Tx, it: &Municipality) -> Result<(), StoreError> {
    const SQL: &str = "
        insert into municipality (id, slug, name, number, istat_code, population, about)
        values ($1, $2, $3, $4, $5, $6, $7)
        on conflict (id) do update set
            slug = excluded.slug, name = excluded.name, number = excluded.number, istat_code = excluded.istat_code,
            population = excluded.population, about = excluded.about";
    const FORGET: &str = "delete from neighbour where municipality_id = $1";
    const ADD: &str = "
        insert into neighbour (municipality_id, neighbour_id) values ($1, $2) on conflict do nothing";
    on!(tx, conn => {
        sqlx::query(SQL)
            .bind(it.id.0)
            .bind(&it.slug)
            .bind(&it.name)
            .bind(it.number.map(i64::from))
            .bind(it.istat_code.as_deref())
            .bind(it.population.map(i64::from))
            .bind(to_json(&it.about)?)
            .execute(conn)
            .await
            .map(|_| ())
    })?;
    on!(tx, conn => sqlx::query(FORGET).bind(it.id.0).execute(conn).await.map(|_| ()))?;
    for neighbour in &it.neighbours {
        on!(tx, conn => {
            sqlx::query(ADD).bind(it.id.0).bind(neighbour.0).execute(conn).await.map(|_| ())
        })?;
    }
    tx.note_content();
    Ok(())
}

/// Removes a municipality with its areas. `false`: there was none.
///
/// # Errors
/// It still has desks ([`StoreError::Conflict`]).
pub async fn remove_municipality(tx: &mut Tx, id: MunicipalityId) -> Result<bool, StoreError> {
    remove(tx, "delete from municipality where id = $1", id.0).await
}

/// Writes an area.
///
/// # Errors
/// Its municipality is unknown ([`StoreError::Conflict`]).
pub async fn put_area(tx: &mut Tx, area: &Area) -> Result<(), StoreError> {
    const SQL: &str = "
        insert into area (id, municipality_id, name, aliases) values ($1, $2, $3, $4)
        on conflict (id) do update set
            municipality_id = excluded.municipality_id, name = excluded.name, aliases = excluded.aliases";
    on!(tx, conn => {
        sqlx::query(SQL)
            .bind(area.id.0)
            .bind(area.municipality.0)
            .bind(&area.name)
            .bind(to_json(&area.aliases)?)
            .execute(conn)
            .await
            .map(|_| ())
    })?;
    tx.note_content();
    Ok(())
}

/// Removes an area; desks that stood in it stand in none. `false`: there was none.
///
/// # Errors
/// The database does not answer.
pub async fn remove_area(tx: &mut Tx, id: AreaId) -> Result<bool, StoreError> {
    remove(tx, "delete from area where id = $1", id.0).await
}

/// The municipalities that are there, by the code of the national statistics institute.
///
/// # Errors
/// The database does not answer.
pub async fn municipality_ids_by_istat(
    session: &mut Session,
) -> Result<HashMap<String, MunicipalityId>, StoreError> {
    const SQL: &str = "select istat_code, id from municipality where istat_code is not null";
    ids(session, SQL).await
}

/// The municipalities that are there, by address segment.
///
/// # Errors
/// The database does not answer.
pub async fn municipality_ids_by_slug(
    session: &mut Session,
) -> Result<HashMap<String, MunicipalityId>, StoreError> {
    ids(session, "select slug, id from municipality").await
}

async fn ids(
    session: &mut Session,
    sql: &'static str,
) -> Result<HashMap<String, MunicipalityId>, StoreError> {
    let rows: Vec<(String, Uuid)> =
        on!(session, conn => sqlx::query_as(sql).fetch_all(conn).await?);
    Ok(rows
        .into_iter()
        .map(|(key, id)| (key, MunicipalityId(id)))
        .collect())
}
