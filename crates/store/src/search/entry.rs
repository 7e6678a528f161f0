//! Writing the index: one row a language of each thing.

use domain::desk::Desk;
use domain::directory::Directory;
use domain::drive::{Drive, ItemName};
use domain::event::Event;
use domain::id::MunicipalityId;
use domain::locale::Locale;
use domain::organisation::Organisation;
use domain::publishing::CardKind;
use domain::search::stems;
use domain::text::LocalText;
use jiff::civil::Date;
use uuid::Uuid;

use super::word;
use crate::error::StoreError;
use crate::row::to_json;
use crate::session::{Session, Tx, on};

/// What can be found of a thing.
struct Entry<'a> {
    kind: CardKind,
    thing: Uuid,
    slug: &'a str,
    /// What it is called: in every language, or by a name of its own.
    title: Title<'a>,
    /// What it is in short.
    excerpt: &'a LocalText,
    /// All other words, in several languages.
    texts: Vec<&'a LocalText>,
    /// Words that are the same in all languages: names and addresses.
    names: Vec<String>,
    last_day: Option<Date>,
}

enum Title<'a> {
    Name(&'a str),
    Text(&'a LocalText),
}

pub(crate) async fn put_desk(tx: &mut Tx, desk: &Desk) -> Result<(), StoreError> {
    let mut names = municipality_names(tx, &[desk.municipality]).await?;
    if let Some(area) = desk.area {
        const AREA: &str = "select name from area where id = $1";
        let area: Option<String> =
            on!(tx, conn => sqlx::query_scalar(AREA).bind(area.0).fetch_optional(conn).await?);
        names.extend(area);
    }
    if let Some(place) = &desk.place {
        names.extend([place.name.clone(), place.address.clone()]);
    }
    let entry = Entry {
        kind: CardKind::Desk,
        thing: desk.id.0,
        slug: &desk.slug,
        title: Title::Name(&desk.name),
        excerpt: &desk.about,
        texts: vec![&desk.bring],
        names,
        last_day: None,
    };
    put(tx, &entry).await
}

pub(crate) async fn put_organisation(tx: &mut Tx, it: &Organisation) -> Result<(), StoreError> {
    let names = municipality_names(tx, &it.municipalities).await?;
    let entry = Entry {
        kind: CardKind::Organisation,
        thing: it.id.0,
        slug: &it.slug,
        title: Title::Name(&it.name),
        excerpt: &it.about,
        texts: Vec::new(),
        names,
        last_day: None,
    };
    put(tx, &entry).await
}

pub(crate) async fn put_event(tx: &mut Tx, event: &Event) -> Result<(), StoreError> {
    let card = &event.card;
    let mut names = municipality_names(tx, &card.municipalities).await?;
    let places = card.stages.iter().filter_map(|s| s.venue.place());
    names.extend(places.flat_map(|p| [p.name.clone(), p.address.clone()]));
    let notes = card.stages.iter().map(|s| &s.note);
    let entry = Entry {
        kind: CardKind::Event,
        thing: event.id.0,
        slug: &card.slug,
        title: Title::Text(&card.title),
        excerpt: &card.summary,
        texts: [&card.text, &card.cost_note, &card.bring, &card.outcome]
            .into_iter()
            .chain(notes)
            .collect(),
        names,
        last_day: event.span().map(|(_, last)| last),
    };
    put(tx, &entry).await
}

/// What is called by a word of the catalogue is found by the title and the story: the words themselves are not the store's.
pub(crate) async fn put_drive(tx: &mut Tx, drive: &Drive) -> Result<(), StoreError> {
    let card = &drive.card;
    let mut names = municipality_names(tx, &card.municipalities).await?;
    let places = card.points.iter().map(|point| &point.place);
    names.extend(places.flat_map(|p| [p.name.clone(), p.address.clone()]));
    names.extend(card.other_organisers.iter().cloned());
    let directions = card.points.iter().map(|point| &point.directions);
    let own = card.items.iter().filter_map(|item| match &item.name {
        ItemName::Catalogue(_) => None,
        ItemName::Own(name) => Some(name),
    });
    let entry = Entry {
        kind: CardKind::Drive,
        thing: drive.id.0,
        slug: &card.slug,
        title: Title::Text(&card.title),
        excerpt: &card.summary,
        texts: [&card.story]
            .into_iter()
            .chain(directions)
            .chain(own)
            .collect(),
        names,
        last_day: card.period.map(|period| period.until),
    };
    put(tx, &entry).await
}

async fn municipality_names(
    session: &mut Session,
    ids: &[MunicipalityId],
) -> Result<Vec<String>, StoreError> {
    const SQL: &str = "select name from municipality where id = $1";
    let mut names = Vec::new();
    for id in ids {
        let name: Option<String> =
            on!(session, conn => sqlx::query_scalar(SQL).bind(id.0).fetch_optional(conn).await?);
        names.extend(name);
    }
    Ok(names)
}

async fn put(tx: &mut Tx, entry: &Entry<'_>) -> Result<(), StoreError> {
    const PUT: &str = "
        insert into search_entry (thing_id, kind, locale, slug, title, excerpt, title_words, body_words, last_day, on_site)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, coalesce((select min(on_site) from search_entry where thing_id = $1), 1))
        on conflict (thing_id, locale) do update set
            slug = excluded.slug, title = excluded.title, excerpt = excluded.excerpt, title_words = excluded.title_words,
            body_words = excluded.body_words, last_day = excluded.last_day";
    const OTHERS_SQLITE: &str = "
        delete from search_entry where thing_id = $1 and locale not in (select value from json_each($2))";
    const OTHERS_POSTGRES: &str = "
        delete from search_entry
        where thing_id = $1 and locale not in (select json_array_elements_text(cast($2 as json)))";
    let said: Vec<_> = entry.texts.iter().copied().chain([entry.excerpt]).collect();
    let mut locales: Vec<Locale> = said.iter().flat_map(|text| text.locales()).collect();
    if let Title::Text(title) = entry.title {
        locales.extend(title.locales());
    }
    // Everything can be found in Italian, by its name if by nothing else.
    locales.push(Locale::It);
    locales.sort_unstable();
    locales.dedup();
    for locale in &locales {
        let title = match entry.title {
            Title::Name(name) => name,
            Title::Text(title) => title.pick(*locale).map_or("", |(words, _)| words),
        };
        let excerpt = entry.excerpt.pick(*locale).map_or("", |(words, _)| words);
        let mut body: Vec<String> = entry
            .names
            .iter()
            .flat_map(|name| stems(name, *locale))
            .collect();
        body.extend(
            said.iter()
                .filter_map(|t| t.get(*locale))
                .flat_map(|t| stems(t, *locale)),
        );
        let title_words = stems(title, *locale);
        word::learn(tx, title_words.iter().chain(&body)).await?;
        on!(tx, conn => {
            sqlx::query(PUT)
                .bind(entry.thing)
                .bind(entry.kind.word())
                .bind(locale.tag())
                .bind(entry.slug)
                .bind(title)
                .bind(excerpt)
                .bind(title_words.join(" "))
                .bind(body.join(" "))
                .bind(entry.last_day.map(|day| day.to_string()))
                .execute(conn)
                .await
                .map(|_| ())
        })?;
    }
    let others = tx.pick(OTHERS_SQLITE, OTHERS_POSTGRES);
    on!(tx, conn => {
        sqlx::query(others).bind(entry.thing).bind(to_json(&locales)?).execute(conn).await.map(|_| ())
    })?;
    Ok(())
}

/// Shows or hides a thing that was put.
pub(crate) async fn show(tx: &mut Tx, thing: Uuid, on_site: i64) -> Result<(), StoreError> {
    const SQL: &str = "update search_entry set on_site = $2 where thing_id = $1";
    on!(tx, conn => sqlx::query(SQL).bind(thing).bind(on_site).execute(conn).await.map(|_| ()))?;
    Ok(())
}

/// Forgets a thing that is gone.
pub(crate) async fn forget(tx: &mut Tx, thing: Uuid) -> Result<(), StoreError> {
    const SQL: &str = "delete from search_entry where thing_id = $1";
    on!(tx, conn => sqlx::query(SQL).bind(thing).execute(conn).await.map(|_| ()))?;
    Ok(())
}

/// Whether nothing can be found: the content is older than the index.
///
/// # Errors
/// The database does not answer.
pub async fn is_empty(session: &mut Session) -> Result<bool, StoreError> {
    const SQL: &str = "select count(*) from (select 1 from search_entry limit 1) as one";
    let count: i64 = on!(session, conn => sqlx::query_scalar(SQL).fetch_one(conn).await?);
    Ok(count == 0)
}

/// Puts all desks and organisations into the index, for a database that is older than it.
///
/// # Errors
/// The database does not answer.
pub async fn fill(tx: &mut Tx, directory: &Directory) -> Result<(), StoreError> {
    for desk in &directory.desks {
        put_desk(tx, desk).await?;
    }
    for organisation in &directory.organisations {
        put_organisation(tx, organisation).await?;
    }
    Ok(())
}
