//! Where the pages of an event's date are.

use domain::id::EventId;
use jiff::civil::Date;

/// The list of a date, or a page below it (`/aggiungi`).
pub fn day_url(event: EventId, date: Date, below: &str) -> String {
    format!("/staff/eventi/{event}/{date}{below}")
}
