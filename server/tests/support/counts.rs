//! What must always hold between the rows of a database.

use super::database::Database;

/// Seats that are counted equal the rows that hold them, at every slot, and no slot has more than it may.
pub async fn assert_seats_add_up(database: &Database) {
    let wrong = database
        .number(
            "select count(*) from slot s where taken > capacity or taken_online > online_capacity
                or taken <> (select count(*) from booking b
                             where b.slot_id = s.id and b.status <> 'cancelled' and b.seat <> 'beyond')
                          + (select count(*) from hold h
                             where h.slot_id = s.id and h.keeps_seat = 1 and h.seat <> 'beyond')
                or taken_online <> (select count(*) from booking b
                             where b.slot_id = s.id and b.status <> 'cancelled' and b.seat = 'online')
                          + (select count(*) from hold h
                             where h.slot_id = s.id and h.keeps_seat = 1 and h.seat = 'online')",
        )
        .await;
    assert_eq!(
        wrong, 0,
        "slots whose counters differ from the rows that hold their seats"
    );
}

/// How many bookings there are that stand.
pub async fn bookings(database: &Database) -> i64 {
    database
        .number("select count(*) from booking where status = 'confirmed'")
        .await
}

/// How many holds keep a seat.
pub async fn holds(database: &Database) -> i64 {
    database
        .number("select count(*) from hold where keeps_seat = 1")
        .await
}

/// Places that are counted equal the sign-ups that have them, there are no more than `most`, and whoever waits is counted.
pub async fn assert_places_add_up(database: &Database, most: u16) {
    let over = format!("select count(*) from occurrence where taken > {most}");
    assert_eq!(database.number(&over).await, 0, "more than {most} places");
    let wrong = database
        .number(
            "select count(*) from occurrence o
             where taken <> (select coalesce(sum(s.size), 0) from sign_up s
                             where s.occurrence_id = o.id and s.status in ('confirmed', 'offered'))
                or waiting <> (select count(*) from sign_up s where s.occurrence_id = o.id and s.status = 'waiting')",
        )
        .await;
    assert_eq!(wrong, 0, "counters that differ from the sign-ups");
}

/// Pieces that are counted as promised equal those of the pledges that stand, none is promised more often than needed, and room at windows is
/// counted too.
pub async fn assert_pieces_add_up(database: &Database) {
    let wrong = database
        .number(
            "select count(*) from drive_item i
             where promised > needed
                or promised <> (select coalesce(sum(l.promised), 0) from pledge_line l, pledge p
                                where l.item_id = i.id and p.id = l.pledge_id and p.status = 'promised')",
        )
        .await;
    assert_eq!(wrong, 0, "counters that differ from the pledges");
}
