//! Finding, in Italian and in the reader's language, also what was typed with a slip.

use domain::locale::Locale;
use domain::publishing::CardKind;
use domain::search::{WORDS_MAX, stems};
use jiff::civil::Date;
use uuid::Uuid;

use super::word::{self, Meanings};
use crate::error::StoreError;
use crate::history::Part;
use crate::row::RowOf;
use crate::session::{Session, on};

/// Something that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// What kind of thing.
    pub kind: CardKind,
    /// Its key.
    pub thing: Uuid,
    /// Its address segment.
    pub slug: String,
    /// What it is called.
    pub title: String,
    /// What it is in short.
    pub excerpt: String,
    /// The language of both.
    pub locale: Locale,
    /// Of what has a date: the last day of it.
    pub last_day: Option<Date>,
}

/// A page of what was found.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Found {
    /// How many there are in all.
    pub count: u64,
    /// Those of the page.
    pub hits: Vec<Hit>,
    /// The words of the index that were taken in place of typed ones that are in it nowhere.
    pub instead: Vec<(String, String)>,
}

/// Each row that is meant by $1 in Italian or by $2 in the language $3, with whether its title is meant; $4 is a kind or empty. Of two
/// rows of one thing the one in the reader's language counts.
macro_rules! wanted {
    (sqlite) => {
        "with hit as (
            select e.thing_id, f.in_title from search_entry e join (
                select rowid as number, 'it' as locale, 0 as in_title from search_fts where search_fts match $1
                union all
                select rowid, 'it', 1 from search_fts where search_fts match 'title_words : (' || $1 || ')'
                union all
                select rowid, $3, 0 from search_fts where $3 <> 'it' and search_fts match $2
                union all
                select rowid, $3, 1 from search_fts where $3 <> 'it' and search_fts match 'title_words : (' || $2 || ')'
            ) f on f.number = e.number and f.locale = e.locale
            where e.on_site = 1 and ($4 = '' or e.kind = $4)
        )"
    };
    (postgres) => {
        // Each language asks the index for itself: in a condition joined by "or" it would not be used by every plan.
        "with hit as (
            select thing_id, case when title_fts @@ cast($1 as tsquery) then 1 else 0 end as in_title
            from search_entry
            where fts @@ cast($1 as tsquery) and locale = 'it' and on_site = 1 and ($4 = '' or kind = $4)
            union all
            select thing_id, case when title_fts @@ cast($2 as tsquery) then 1 else 0 end
            from search_entry
            where $3 <> 'it' and fts @@ cast($2 as tsquery) and locale = $3 and on_site = 1 and ($4 = '' or kind = $4)
        )"
    };
}

/// With how many there are, in all or of its kind: $5 is 1 when each kind is a list of its own. $6 is today, $7 how many of a list, $8 from
/// where.
macro_rules! page {
    () => {
        ", best as (
            select thing_id, max(in_title) as in_title from hit group by thing_id
        ), listed as (
            select e.kind, e.thing_id, e.slug, e.title, e.excerpt, e.locale, e.last_day, b.in_title,
                case when $5 = 1 then e.kind else '' end as list
            from best b join search_entry e on e.thing_id = b.thing_id and (e.locale = $3 or (
                e.locale = 'it' and not exists (select 1 from search_entry o where o.thing_id = b.thing_id and o.locale = $3)
            ))
        ), ordered as (
            select l.*, count(*) over (partition by list) as many, row_number() over (
                partition by list
                order by case when last_day < $6 then 1 else 0 end, in_title desc, coalesce(last_day, ''), title, thing_id
            ) as place
            from listed l
        )
        select kind, thing_id, slug, title, excerpt, locale, last_day, many from ordered
        where place > $8 and place <= $8 + $7 order by place"
    };
}

/// What is meant by some words for a reader of `locale`, of one kind or of any: all of them must be there, each as the beginning of a word.
/// What is over on `today` comes last; of the rest, what is called so comes first. Past the last page there is nothing, and no count.
///
/// # Errors
/// The database does not answer.
pub async fn find(
    session: &mut Session,
    typed: &str,
    locale: Locale,
    kind: Option<CardKind>,
    today: Date,
    part: Part,
) -> Result<Found, StoreError> {
    let meant = Meant::of(session, typed, locale).await?;
    let kind = kind.map_or("", CardKind::word);
    let rows = rows(session, &meant, kind, 0, today, part).await?;
    Found::of(rows, meant.instead)
}

/// The same, the first of each kind in a list of their own.
///
/// # Errors
/// The database does not answer.
pub async fn find_each(
    session: &mut Session,
    typed: &str,
    locale: Locale,
    today: Date,
    most: u32,
) -> Result<Vec<(CardKind, Found)>, StoreError> {
    let meant = Meant::of(session, typed, locale).await?;
    let mut all = rows(session, &meant, "", 1, today, Part { skip: 0, most }).await?;
    let lists = CardKind::ALL.map(|kind| {
        let own = all.extract_if(.., |row| row.kind == kind.word());
        let own = own.collect();
        Ok((kind, Found::of(own, meant.instead.clone())?))
    });
    lists.into_iter().collect()
}

/// What some words mean, in Italian and in the reader's language, as questions in the database's own.
struct Meant {
    locale: Locale,
    italian: String,
    own: String,
    instead: Vec<(String, String)>,
}

impl Meant {
    async fn of(session: &mut Session, typed: &str, locale: Locale) -> Result<Self, StoreError> {
        let (italian, own) = (sought(typed, Locale::It), sought(typed, locale));
        let meanings = word::meanings(session, italian.iter().chain(&own)).await?;
        let instead = italian.iter().filter_map(|stem| {
            let meant = meanings.get(stem)?.first()?;
            Some((stem.clone(), meant.clone()))
        });
        Ok(Self {
            locale,
            instead: instead.collect(),
            italian: question(session, &italian, &meanings),
            own: question(session, &own, &meanings),
        })
    }
}

async fn rows(
    session: &mut Session,
    meant: &Meant,
    kind: &str,
    apart: i32,
    today: Date,
    part: Part,
) -> Result<Vec<Row>, StoreError> {
    const SQLITE: &str = concat!(wanted!(sqlite), page!());
    const POSTGRES: &str = concat!(wanted!(postgres), page!());
    if meant.italian.is_empty() {
        return Ok(Vec::new());
    }
    let sql = session.pick(SQLITE, POSTGRES);
    Ok(on!(session, conn => {
        sqlx::query_as(sql)
            .bind(&meant.italian)
            .bind(&meant.own)
            .bind(meant.locale.tag())
            .bind(kind)
            .bind(apart)
            .bind(today.to_string())
            .bind(i64::from(part.most))
            .bind(i64::from(part.skip))
            .fetch_all(conn)
            .await?
    }))
}

impl Found {
    fn of(rows: Vec<Row>, instead: Vec<(String, String)>) -> Result<Self, StoreError> {
        let count = rows.first().map_or(0, |row| row.many.unsigned_abs());
        let hits = rows.into_iter().map(Hit::try_from);
        Ok(Self {
            count,
            hits: hits.collect::<Result<_, _>>()?,
            instead,
        })
    }
}

/// The stems of what was typed that are looked for.
fn sought(typed: &str, locale: Locale) -> Vec<String> {
    let mut words = stems(typed, locale);
    // "di", "la": they say nothing, unless nothing else is said.
    let says = |word: &String| {
        word.chars().count() > 2 || !word.is_ascii() || word.contains(char::is_numeric)
    };
    if words.iter().any(says) {
        words.retain(says);
    }
    words.truncate(WORDS_MAX);
    words
}

/// The question in the database's own language: of every word, any of the beginnings that it may mean. Stems are letters and digits only,
/// so nothing in them can speak it.
fn question(session: &Session, words: &[String], meanings: &Meanings) -> String {
    let sqlite = session.pick("sqlite", "postgres") == "sqlite";
    let (or, and) = if sqlite {
        (" OR ", " AND ")
    } else {
        (" | ", " & ")
    };
    let each = words.iter().map(|word| {
        let choices = meanings
            .get(word)
            .map_or(std::slice::from_ref(word), Vec::as_slice);
        let choices: Vec<_> = choices
            .iter()
            .map(|stem| match sqlite {
                true => format!("\"{stem}\"*"),
                false => format!("'{stem}':*"),
            })
            .collect();
        format!("({})", choices.join(or))
    });
    each.collect::<Vec<_>>().join(and)
}

#[derive(sqlx::FromRow)]
struct Row {
    kind: String,
    thing_id: Uuid,
    slug: String,
    title: String,
    excerpt: String,
    locale: String,
    last_day: Option<String>,
    many: i64,
}

impl TryFrom<Row> for Hit {
    type Error = StoreError;

    fn try_from(row: Row) -> Result<Self, StoreError> {
        let read = RowOf::new("search_entry", row.thing_id);
        Ok(Self {
            kind: read.word("kind", &row.kind, CardKind::from_word)?,
            thing: row.thing_id,
            locale: read.text("locale", &row.locale)?,
            last_day: row
                .last_day
                .map(|day| read.date("last_day", &day))
                .transpose()?,
            slug: row.slug,
            title: row.title,
            excerpt: row.excerpt,
        })
    }
}
