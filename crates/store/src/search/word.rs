//! The words of the index, and which of them a word with a slip in it may have meant.

use std::collections::{BTreeMap, BTreeSet};

use domain::search::may_be_meant;

use crate::error::StoreError;
use crate::row::to_json;
use crate::session::{Session, Tx, on};

/// How many words that look alike are held against the typed one.
const CANDIDATES: i64 = 200;
/// How many meanings a word may have.
const MEANINGS: usize = 5;

/// Notes words, those that are known already again.
pub(super) async fn learn<'a>(
    tx: &mut Tx,
    words: impl Iterator<Item = &'a String>,
) -> Result<(), StoreError> {
    const SQLITE: &str = "
        insert into search_word (word) select distinct value from json_each($1) where true order by value
        on conflict (word) do nothing";
    const POSTGRES: &str = "
        insert into search_word (word) select distinct value from json_array_elements_text(cast($1 as json)) as value order by value
        on conflict (word) do nothing";
    let words: Vec<_> = words.collect();
    let sql = tx.pick(SQLITE, POSTGRES);
    on!(tx, conn => sqlx::query(sql).bind(to_json(&words)?).execute(conn).await.map(|_| ()))?;
    Ok(())
}

/// Of words that are in the index nowhere, those of it that may have been meant, the likeliest first.
pub(super) type Meanings = BTreeMap<String, Vec<String>>;

/// What words with a slip in them may mean. Words that begin one of the index, and those that are like none, are not in it.
pub(super) async fn meanings<'a>(
    session: &mut Session,
    typed: impl Iterator<Item = &'a String>,
) -> Result<Meanings, StoreError> {
    // Of a number any other is one slip away: it means itself.
    let typed = typed.filter(|stem| !stem.contains(char::is_numeric));
    let typed: BTreeSet<&String> = typed.collect();
    let mut meanings = Meanings::new();
    for stem in unknown(session, &typed).await? {
        let meant = meant(session, &stem).await?;
        if !meant.is_empty() {
            meanings.insert(stem, meant);
        }
    }
    Ok(meanings)
}

/// Those with which no word of the index begins.
async fn unknown(
    session: &mut Session,
    stems: &BTreeSet<&String>,
) -> Result<Vec<String>, StoreError> {
    // $2 is the last character that any text can hold.
    const SQLITE: &str = "
        select typed.value from json_each($1) as typed
        where (select 1 from search_word where word >= typed.value and word < typed.value || $2 limit 1) is null";
    const POSTGRES: &str = "
        select typed.value from json_array_elements_text(cast($1 as json)) as typed (value)
        where (select 1 from search_word where word >= typed.value and word < typed.value || $2 limit 1) is null";
    if stems.is_empty() {
        return Ok(Vec::new());
    }
    let sql = session.pick(SQLITE, POSTGRES);
    Ok(on!(session, conn => {
        sqlx::query_scalar(sql).bind(to_json(stems)?).bind("\u{10FFFF}").fetch_all(conn).await?
    }))
}

/// The words of the index that may have been meant by one that is not in it, the likeliest first.
async fn meant(session: &mut Session, typed: &str) -> Result<Vec<String>, StoreError> {
    let alike = alike(session, typed).await?;
    let mut meant: Vec<_> = alike
        .into_iter()
        .filter(|w| may_be_meant(w, typed))
        .collect();
    if meant.is_empty() {
        // A slip in a short word leaves no three letters in a row.
        let all = of_length(session, typed).await?;
        meant = all.into_iter().filter(|w| may_be_meant(w, typed)).collect();
    }
    meant.truncate(MEANINGS);
    Ok(meant)
}

/// Words that share three letters in a row with the typed one, those that share most first; none where the database cannot say.
async fn alike(session: &mut Session, typed: &str) -> Result<Vec<String>, StoreError> {
    const SQLITE: &str = "
        select w.word from search_trigram t join search_word w on w.number = t.rowid
        where search_trigram match $1 order by t.rank limit $2";
    const POSTGRES: &str = "select word from search_word where word % $1 order by similarity(word, $1) desc, word limit $2";
    const CAN: &str = "select count(*) from pg_extension where extname = 'pg_trgm'";
    let sql = session.pick(SQLITE, POSTGRES);
    let wanted = if sql == SQLITE {
        trigrams(typed)
    } else {
        let can: i64 = on!(session, conn => sqlx::query_scalar(CAN).fetch_one(conn).await?);
        if can == 0 {
            return Ok(Vec::new());
        }
        typed.to_owned()
    };
    Ok(on!(session, conn => {
        sqlx::query_scalar(sql).bind(wanted).bind(CANDIDATES).fetch_all(conn).await?
    }))
}

/// Any three letters in a row, in the language of FTS5. Words are kept between spaces, so that how they begin and end counts.
fn trigrams(typed: &str) -> String {
    let signs: Vec<char> = format!(" {typed} ").chars().collect();
    let each = signs.windows(3).map(|three| {
        let three: String = three.iter().collect();
        format!("\"{three}\"")
    });
    each.collect::<Vec<_>>().join(" OR ")
}

async fn of_length(session: &mut Session, typed: &str) -> Result<Vec<String>, StoreError> {
    const SQL: &str =
        "select word from search_word where length(word) >= $1 order by length(word), word";
    let letters = i64::try_from(typed.chars().count()).unwrap_or(i64::MAX);
    Ok(on!(session, conn => sqlx::query_scalar(SQL).bind(letters - 1).fetch_all(conn).await?))
}
