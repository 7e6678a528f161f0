//! What is promised to drives, and by whom. Room and pieces are counted by [`crate::drive_window`] and [`crate::drive_item`], in this
//! order, after the drive is held ([`crate::drive::hold`]) and the pledge locked; the pieces of a new pledge by [`insert`] itself.

mod change;
mod due;
mod erase;
mod find;
mod row;

use domain::drive::{Pledge, PledgePlace};
use domain::id::PledgeId;
use domain::secret::SecretHash;
use jiff::Timestamp;

use crate::error::StoreError;
use crate::row::to_json;
use crate::session::{Tx, on};

pub use change::{Changed, change, end, lock, rebind, receive, retime, set_due};
pub use due::{lapsing_by, miss, missed_by};
pub use erase::{due_for_erasure, erase};
pub use find::{by_code, by_id, by_link, expected, of_contact, of_drive, of_window, waited_for};

/// What became of an insert.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Insert {
    /// The pledge is there, and its pieces are taken out of the needs.
    Done,
    /// Of one of its items there is not as much: nothing was written, and the transaction can go on.
    TooFew,
    /// Another one has this code: draw another. Nothing was written, and the transaction can go on.
    CodeTaken,
    /// Another one has this link: it is the same form, sent before. The transaction must be dropped.
    LinkTaken,
}

/// Takes a pledge's pieces out of the needs, as [`crate::drive_item::promise`] does with those of one item, and writes it with its link.
/// Room is taken already. All of it is one statement: everybody who promises waits for it.
///
/// # Errors
/// The drive, window or key is wrong ([`StoreError::Conflict`]), or the database does not answer.
pub async fn insert(tx: &mut Tx, pledge: &Pledge, link: &SecretHash) -> Result<Insert, StoreError> {
    macro_rules! pledge {
        ($condition:literal) => {
            concat!(
                "insert into pledge (id, code, drive_id, drive_window_id, shop_id, status, sequence, due_at, lapses_at, first_name,
                                     phone, email, contact_key, language, received_at, created_at, changed_at, erase_on, erased_at)
                 select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $16, $17, $18 where ",
                $condition,
                " on conflict (code) do nothing"
            )
        };
    }
    // As many rows are told as all have written. Where too few are left or the code was taken, there is no pledge of this key.
    const SQLITE: &str = concat!(
        pledge!(
            "not exists (
                select 1 from json_each($19) as line left join drive_item as item
                    on item.id = unhex(line.value ->> 'item', '-') and item.drive_id = $3 and item.asked = 1
                where coalesce(item.promised + item.received + (line.value ->> 'promised') > item.needed, true)
            )"
        ),
        "; update drive_item set promised = drive_item.promised + (line.value ->> 'promised')
             from json_each($19) as line
             where drive_item.id = unhex(line.value ->> 'item', '-') and exists (select 1 from pledge where id = $1);
           insert into pledge_line (pledge_id, item_id, promised, brought)
             select $1, unhex(value ->> 'item', '-'), value ->> 'promised', value ->> 'brought' from json_each($19)
             where exists (select 1 from pledge where id = $1);
           insert into pledge_link (secret_hash, pledge_id, created_at)
             select $20, id, $16 from pledge where id = $1 on conflict (secret_hash) do nothing"
    );
    // Whoever takes several items locks them in the order of their keys, and sees them as they are once it has the lock.
    const POSTGRES: &str = concat!(
        "with line as (
            select * from json_to_recordset(cast($19 as json)) as line (item uuid, promised bigint, brought bigint)
        ), enough as (
            select 1 from drive_item join line on line.item = drive_item.id
            where drive_item.drive_id = $3 and drive_item.asked = 1
                and drive_item.promised + drive_item.received + line.promised <= drive_item.needed
            order by drive_item.id for no key update of drive_item
        ), written as (",
        pledge!("(select count(*) from enough) = (select count(*) from line)"),
        " returning id
        ), taken as (
            update drive_item set promised = drive_item.promised + line.promised
            from line, written where drive_item.id = line.item returning 1
        ), lines as (
            insert into pledge_line (pledge_id, item_id, promised, brought)
            select written.id, item, promised, brought from written, line returning 1
        ), link as (
            insert into pledge_link (secret_hash, pledge_id, created_at)
            select $20, id, $16 from written on conflict (secret_hash) do nothing returning 1
        )
        select 1 from written union all select 1 from taken union all select 1 from lines union all select 1 from link"
    );
    const CODE: &str = "select count(*) from pledge where code = $1";
    let sql = tx.pick(SQLITE, POSTGRES);
    let contact = pledge.donor.contact.as_ref();
    let (window, shop) = place_columns(pledge.place);
    let lines = Vec::from_iter(pledge.lines.iter().map(change::Line::of));
    let rows = on!(tx, conn => {
        sqlx::query(sql)
            .bind(pledge.id.0)
            .bind(pledge.code.as_str())
            .bind(pledge.drive.0)
            .bind(window)
            .bind(shop)
            .bind(pledge.status.word())
            .bind(i64::from(pledge.sequence))
            .bind(pledge.due.0.as_second())
            .bind(pledge.lapses_at.map(|at| at.as_second()))
            .bind(pledge.donor.first_name.as_ref().map(|n| n.as_str()))
            .bind(contact.and_then(|c| c.phone()).map(|p| p.as_str()))
            .bind(contact.and_then(|c| c.email()).map(|e| e.as_str()))
            .bind(contact.map(|c| c.key()))
            .bind(pledge.donor.language.tag())
            .bind(pledge.received_at.map(|at| at.as_second()))
            .bind(pledge.created_at.as_second())
            .bind(pledge.erase_on.to_string())
            .bind(pledge.erased_at.map(|at| at.as_second()))
            .bind(to_json(&lines)?)
            .bind(link.to_hex())
            .execute(conn)
            .await?
            .rows_affected()
    });
    match usize::try_from(rows) {
        Ok(0) => {
            let codes: i64 = on!(tx, conn => {
                sqlx::query_scalar(CODE).bind(pledge.code.as_str()).fetch_one(conn).await?
            });
            Ok(if codes == 0 {
                Insert::TooFew
            } else {
                Insert::CodeTaken
            })
        }
        Ok(rows) if rows == 2 * lines.len() + 2 => {
            tx.note_drive(pledge.drive);
            Ok(Insert::Done)
        }
        _ => Ok(Insert::LinkTaken),
    }
}

/// Adds a link to a pledge; one may have several. `false`: the link is in use.
///
/// # Errors
/// The pledge is unknown, or the database does not answer.
pub async fn add_link(
    tx: &mut Tx,
    secret: &SecretHash,
    pledge: PledgeId,
    now: Timestamp,
) -> Result<bool, StoreError> {
    const SQL: &str = "
        insert into pledge_link (secret_hash, pledge_id, created_at) values ($1, $2, $3)
        on conflict (secret_hash) do nothing";
    let rows = on!(tx, conn => {
        sqlx::query(SQL)
            .bind(secret.to_hex())
            .bind(pledge.0)
            .bind(now.as_second())
            .execute(conn)
            .await?
            .rows_affected()
    });
    Ok(rows == 1)
}

/// Where it is to be brought, as it is stored.
fn place_columns(place: PledgePlace) -> (Option<uuid::Uuid>, Option<uuid::Uuid>) {
    match place {
        PledgePlace::Window { row, .. } => (Some(row.0), None),
        PledgePlace::Shop(shop) => (None, Some(shop.0)),
        PledgePlace::Open => (None, None),
    }
}
