//! A drive in plain text, for what leaves the site: pictures, feeds, paper, programs. Only what everybody may know.

use domain::drive::{Drive, DriveItem, DropOffPoint, Phase, Progress, Shown, Tally, WindowDays};
use domain::event::Standing;
use domain::text::LocalText;
use jiff::civil::Time;
use l10n::without_marks;
use services::drive::DriveNeeds;
use services::message::item_name;

use super::drive_words::progress_words;
use crate::cx::Cx;

/// How many dates of a window are told that has no weekday of its own.
const DATES: usize = 4;

/// Something that is still asked for.
#[derive(Debug, Clone, Copy)]
pub struct Wanted<'a> {
    /// What.
    pub item: &'a DriveItem,
    /// How many; nothing where that is not told.
    pub open: Option<u32>,
}

/// Hours on a weekday or on a date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hours {
    /// "martedì", "sabato 5 dicembre".
    pub day: String,
    /// From when.
    pub from: Time,
    /// Until when.
    pub until: Time,
}

/// A text in the reader's language, or in Italian.
pub fn picked(cx: &Cx, text: &LocalText) -> String {
    let picked = text.pick(cx.locale());
    picked
        .map(|(words, _)| words.to_owned())
        .unwrap_or_default()
}

/// "Fino al 31 gennaio 2027", or that it is over.
pub fn until(cx: &Cx, drive: &Drive) -> String {
    let t = cx.texts;
    let day = |date| t.date_long(date).into();
    let said = match (drive.card.period, drive.phase(cx.today())) {
        (Some(period), Phase::Running) => t.with("drive-until", &[("until", day(period.until))]),
        (Some(period), Phase::Coming) => {
            let days = [("from", day(period.from)), ("until", day(period.until))];
            t.with("drive-from-until", &days)
        }
        _ if drive.standing == Standing::CalledOff => t.get("drive-called-off"),
        _ => t.get("drive-over"),
    };
    without_marks(&said)
}

/// Whether nothing can be brought any more.
pub fn is_over(cx: &Cx, drive: &Drive) -> bool {
    drive.phase(cx.today()) == Phase::Ended
}

/// "312 cose promesse su 480 · 201 già arrivate"; nothing where all that is asked for is too little to be told.
pub fn progress(cx: &Cx, progress: Progress) -> Option<String> {
    (progress.needed > 0).then(|| without_marks(&progress_words(cx, progress)))
}

/// What is still asked for: the most urgent first, then that of which most is missing.
pub fn wanted(needs: &DriveNeeds) -> Vec<Wanted<'_>> {
    let mut wanted: Vec<_> = needs
        .items
        .iter()
        .filter_map(|need| {
            let open = open(need.tally)?;
            Some(Wanted {
                item: &need.item,
                open,
            })
        })
        .collect();
    wanted.sort_by_key(|one| (one.item.priority, std::cmp::Reverse(one.open)));
    wanted
}

/// How many are still asked for, as far as it is told; nothing where none are.
fn open(tally: Tally) -> Option<Option<u32>> {
    match tally.shown() {
        Shown::Few { open } => open.then_some(None),
        Shown::Counts(tally) => Some(tally.open()).filter(|open| *open > 0).map(Some),
    }
}

/// "zaino, scatola di matite colorate e matita": the first of what is still asked for.
pub fn wanted_names(cx: &Cx, needs: &DriveNeeds, most: usize) -> Option<String> {
    let wanted = wanted(needs).into_iter().take(most);
    let names: Vec<_> = wanted.map(|one| item_name(one.item, cx.texts)).collect();
    (!names.is_empty()).then(|| without_marks(&cx.texts.list_and(&names)))
}

/// When somebody is still there at a point: a weekday where it is one every week, else the next dates. A shop has its own hours.
pub fn hours(cx: &Cx, drive: &Drive, point: &DropOffPoint) -> Vec<Hours> {
    let here = cx.zone().to_datetime(cx.now);
    let open = drive.open_dates(&cx.directory.holidays(), here);
    let mut hours = Vec::new();
    for window in &point.windows {
        let own: Vec<_> = open
            .iter()
            .filter(|date| date.window == window.id)
            .collect();
        match &window.days {
            WindowDays::Weekday(weekday) if !own.is_empty() => hours.push(Hours {
                day: cx.texts.weekday(*weekday),
                from: window.from,
                until: window.until,
            }),
            WindowDays::Weekday(_) => {}
            WindowDays::Dates(_) => hours.extend(own.into_iter().take(DATES).map(|date| Hours {
                day: cx.texts.date_day(date.starts.date()),
                from: date.starts.time(),
                until: date.ends.time(),
            })),
        }
    }
    hours
}

/// "martedì 16:30–18:30 e sabato 10:00–12:00", or that a shop has its own hours; nothing where nobody comes any more.
pub fn hours_words(cx: &Cx, drive: &Drive, point: &DropOffPoint) -> Option<String> {
    let t = cx.texts;
    if point.is_shop() {
        return (!is_over(cx, drive)).then(|| t.get_plain("drive-shop-when"));
    }
    let said: Vec<_> = hours(cx, drive, point)
        .into_iter()
        .map(|Hours { day, from, until }| {
            let hours = t.time_range(from, until);
            t.with_plain("day-hours", &[("day", day.into()), ("hours", hours.into())])
        })
        .collect();
    (!said.is_empty()).then(|| without_marks(&t.list_and(&said)))
}

#[cfg(test)]
mod tests {
    use domain::drive::{CatalogueItem, Priority};
    use domain::id::DriveItemId;
    use services::drive::ItemNeed;
    use uuid::Uuid;

    use super::*;

    fn need(number: u128, needed: u32, promised: u32, priority: Priority) -> ItemNeed {
        let id = DriveItemId(Uuid::from_u128(number));
        let item = DriveItem::of_word(id, CatalogueItem::Pencil, needed);
        ItemNeed {
            item: DriveItem { priority, ..item },
            tally: Tally {
                needed,
                promised,
                ..Tally::default()
            },
        }
    }

    #[test]
    fn the_most_urgent_is_told_first_and_no_number_of_few() {
        let items = vec![
            need(1, 20, 5, Priority::Normal),
            need(2, 4, 1, Priority::Normal),
            need(3, 60, 10, Priority::Normal),
            need(4, 9, 2, Priority::Urgent),
            need(5, 30, 30, Priority::Urgent),
            need(6, 3, 3, Priority::Urgent),
        ];
        let needs = DriveNeeds { items };
        let said: Vec<_> = wanted(&needs)
            .iter()
            .map(|one| (one.item.id.0.as_u128(), one.open))
            .collect();
        assert_eq!(
            said,
            [(4, Some(7)), (3, Some(50)), (1, Some(15)), (2, None)]
        );
    }
}
