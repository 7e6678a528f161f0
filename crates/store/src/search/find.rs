//! Finding, in Italian and in the reader's language, also what was typed with a slip.

use domain::locale::Locale;
use domain::publishing::CardKind;
use domain::search::{WORDS_MAX, stems};
use jiff::civil::Date;
use uuid::Uuid;

use super::word;
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
        "with hit as (
            select e.thing_id, case when array_to_tsvector(string_to_array(title_words, ' ')) @@ cast(case when e.locale = 'it' then $1 else $2 end as tsquery)
                        then 1 else 0 end as in_title
            from search_entry e
            where e.on_site = 1 and ($4 = '' or e.kind = $4)
              and ((e.locale = 'it' and (array_to_tsvector(string_to_array(title_words, ' ')) || array_to_tsvector(string_to_array(body_words, ' '))) @@ cast($1 as tsquery))
                or (e.locale = $3 and $3 <> 'it' and (array_to_tsvector(string_to_array(title_words, ' ')) || array_to_tsvector(string_to_array(body_words, ' '))) @@ cast($2 as tsquery)))
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
            select e.*, b.in_title, case when $5 = 1 then e.kind else '' end as list
            from best b join search_entry e on e.thing_id = b.thing_id
             and e.locale = case when exists (select 1 from search_entry o where o.thing_id = b.thing_id and o.locale = $3) then $3 else 'it' end
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
        let mut instead = Vec::new();
        let italian = meaning(session, typed, Locale::It, &mut instead).await?;
        let own = match locale {
            Locale::It => italian.clone(),
            other => meaning(session, typed, other, &mut Vec::new()).await?,
        };
        Ok(Self {
            locale,
            italian: question(session, &italian),
            own: question(session, &own),
            instead,
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

/// For each word that was typed, the beginnings of words that it may mean: itself if the index has it, or what is one slip away.
async fn meaning(
    session: &mut Session,
    typed: &str,
    locale: Locale,
    instead: &mut Vec<(String, String)>,
) -> Result<Vec<Vec<String>>, StoreError> {
    let mut all = Vec::new();
    let mut words = stems(typed, locale);
    // "di", "la": they say nothing, unless nothing else is said.
    let says = |word: &String| {
        word.chars().count() > 2 || !word.is_ascii() || word.contains(char::is_numeric)
    };
    if words.iter().any(says) {
        words.retain(says);
    }
    for stem in words.into_iter().take(WORDS_MAX) {
        // Of a number any other is one slip away: it means itself.
        if !stem.contains(char::is_numeric) && !word::is_known(session, &stem).await? {
            let meant = word::meant(session, &stem).await?;
            if let Some(first) = meant.first() {
                instead.push((stem.clone(), first.clone()));
                all.push(meant);
                continue;
            }
        }
        all.push(vec![stem]);
    }
    Ok(all)
}

/// The question in the database's own language. Stems are letters and digits only, so nothing in them can speak it.
fn question(session: &Session, words: &[Vec<String>]) -> String {
    let sqlite = session.pick("sqlite", "postgres") == "sqlite";
    let (or, and) = if sqlite {
        (" OR ", " AND ")
    } else {
        (" | ", " & ")
    };
    let each = words.iter().map(|choices| {
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
