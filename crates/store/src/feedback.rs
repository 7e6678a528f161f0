//! What readers say of pages. Rows are nobody's; own words are forgotten after some months.

use domain::feedback::{Answer, Feedback, OwnWords, PageKey, Rating};
use domain::id::FeedbackId;
use domain::locale::Locale;
use jiff::civil::Date;
use uuid::Uuid;

use crate::error::StoreError;
use crate::row::RowOf;
use crate::session::{Session, Tx, on};

/// Writes what a reader says.
///
/// # Errors
/// The key is in use ([`StoreError::Conflict`]), or the database does not answer.
pub async fn put(tx: &mut Tx, id: FeedbackId, feedback: &Feedback) -> Result<(), StoreError> {
    const SQL: &str = "
        insert into feedback (id, page, locale, day, rating, answer, words) values ($1, $2, $3, $4, $5, $6, $7)";
    on!(tx, conn => {
        sqlx::query(SQL)
            .bind(id.0)
            .bind(feedback.page.as_str())
            .bind(feedback.locale.tag())
            .bind(feedback.day.to_string())
            .bind(i64::from(feedback.rating.stars()))
            .bind(feedback.answer.map(Answer::word))
            .bind(feedback.words.as_ref().map(OwnWords::as_str))
            .execute(conn)
            .await
            .map(|_| ())
    })?;
    Ok(())
}

/// How often readers of a page, in a language, said the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// The page.
    pub page: PageKey,
    /// The language.
    pub locale: Locale,
    /// The stars.
    pub rating: Rating,
    /// The reason.
    pub answer: Option<Answer>,
    /// How often.
    pub count: u64,
}

/// What was said in `[from, until)`, alike things counted together, by page. Of pages that are not asked about any more nothing is told.
///
/// # Errors
/// The database does not answer.
pub async fn counts(
    session: &mut Session,
    from: Date,
    until: Date,
) -> Result<Vec<Said>, StoreError> {
    const SQL: &str = "
        select page, locale, rating, answer, count(*) from feedback
        where day >= $1 and day < $2
        group by page, locale, rating, answer
        order by page, locale, rating, answer";
    let rows: Vec<(String, String, i64, Option<String>, i64)> = on!(session, conn => {
        sqlx::query_as(SQL)
            .bind(from.to_string())
            .bind(until.to_string())
            .fetch_all(conn)
            .await?
    });
    let rows = rows
        .into_iter()
        .filter_map(|row| Some((row.0.parse().ok()?, row)));
    rows.map(|(page, (key, locale, rating, answer, count))| {
        let read = RowOf::new("feedback", key);
        Ok(Said {
            page,
            locale: read.text("locale", &locale)?,
            rating: stars(&read, rating)?,
            answer: read.maybe_word("answer", answer.as_deref(), Answer::from_word)?,
            count: count.unsigned_abs(),
        })
    })
    .collect()
}

/// The latest own words in `[from, until)`, in one language or in all, the newest first, at most `most`.
///
/// # Errors
/// The database does not answer.
pub async fn latest_words(
    session: &mut Session,
    from: Date,
    until: Date,
    locale: Option<Locale>,
    most: u32,
) -> Result<Vec<Feedback>, StoreError> {
    const SQL: &str = "
        select id, page, locale, day, rating, answer, words from feedback
        where day >= $1 and day < $2 and words is not null and (locale = $3 or $3 is null)
        order by day desc, id desc
        limit $4";
    let rows: Vec<Row> = on!(session, conn => {
        sqlx::query_as(SQL)
            .bind(from.to_string())
            .bind(until.to_string())
            .bind(locale.map(Locale::tag))
            .bind(i64::from(most))
            .fetch_all(conn)
            .await?
    });
    let rows = rows
        .into_iter()
        .filter_map(|row| Some((row.1.parse().ok()?, row)));
    rows.map(|(page, (id, _, locale, day, rating, answer, words))| {
        let read = RowOf::new("feedback", id);
        Ok(Feedback {
            page,
            locale: read.text("locale", &locale)?,
            day: read.date("day", &day)?,
            rating: stars(&read, rating)?,
            answer: read.maybe_word("answer", answer.as_deref(), Answer::from_word)?,
            words: OwnWords::parse(&words).map_err(|_| read.bad("words"))?,
        })
    })
    .collect()
}

type Row = (Uuid, String, String, String, i64, Option<String>, String);

fn stars(read: &RowOf, stored: i64) -> Result<Rating, StoreError> {
    Rating::new(read.number("rating", stored)?).ok_or_else(|| read.bad("rating"))
}

/// Forgets own words that were said before a day; tells how many.
///
/// # Errors
/// The database does not answer.
pub async fn forget_words_before(tx: &mut Tx, day: Date) -> Result<u64, StoreError> {
    const SQL: &str = "update feedback set words = null where day < $1 and words is not null";
    let rows = on!(tx, conn => {
        sqlx::query(SQL).bind(day.to_string()).execute(conn).await?.rows_affected()
    });
    Ok(rows)
}
