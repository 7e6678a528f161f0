//! Slot computation for one desk and one month.

use std::time::Instant;

use domain::availability::{Audience, Frame, free_slots};
use domain::holidays::Holidays;
use jiff::civil::date;
use jiff::tz::TimeZone;

use crate::seed;
use crate::table::Table;

/// The median of many runs, in milliseconds.
pub fn measure(table: &mut Table) {
    let desk = seed::desk(0, seed::municipality(0).id);
    let zone = TimeZone::get("Europe/Rome").unwrap_or(TimeZone::UTC);
    let holidays = Holidays::new(Some((12, 7)));
    let now = date(2027, 1, 1)
        .at(6, 0, 0, 0)
        .to_zoned(zone.clone())
        .map(|z| z.timestamp())
        .unwrap_or_default();
    let frame = Frame {
        holidays: &holidays,
        zone: &zone,
        now,
    };
    let nothing_taken = std::collections::HashMap::new();
    let mut found = 0;
    let mut times: Vec<f64> = (0..200)
        .map(|_| {
            let start = Instant::now();
            let free = free_slots(
                &desk,
                frame,
                date(2027, 1, 1),
                date(2027, 1, 31),
                &nothing_taken,
                Audience::Online,
            );
            found = free.len();
            start.elapsed().as_secs_f64() * 1000.0
        })
        .collect();
    times.sort_by(f64::total_cmp);
    table.at_most(
        format!("slots of one desk in one month ({found} free)"),
        times[times.len() / 2],
        "ms",
        1.0,
    );
}
