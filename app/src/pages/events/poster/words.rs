//! What stands in the picture of an event, as plain text.

use domain::event::{Event, Occurrence, OccurrenceStanding, Stage};
use l10n::without_marks;

use super::printed;
use crate::components::event_words::{ages, cost, kind};
use crate::cx::Cx;
use crate::pages::poster::PictureWords;

/// How many places are told; the page tells the others.
const LEGS: usize = 3;

/// The words of a date of an event.
pub fn words_of(cx: &Cx, event: &Event, date: &Occurrence) -> PictureWords {
    let t = cx.texts;
    let card = &event.card;
    let off = date.standing == OccurrenceStanding::CalledOff;
    let first = date.starts().date();
    let legs = date.stages.iter().take(LEGS);
    let title = card.title.pick(cx.locale());
    let plain = |text: String| without_marks(&text);
    PictureWords {
        kind: plain(kind(cx, card.kind)),
        off: off.then(|| t.get_plain("event-called-off")),
        title: title.map(|(words, _)| words.to_owned()).unwrap_or_default(),
        day: plain(t.date_full(first)),
        legs: legs.map(|stage| leg(cx, stage, first)).collect(),
        facts: vec![plain(
            [cost(cx, card.cost), ages(cx, card.ages)].join(" · "),
        )],
        ..PictureWords::leading_to(cx, &printed(event))
    }
}

/// "16:30 Agorà delle Torri Bianche", with the day where it is another one; and the address.
fn leg(cx: &Cx, stage: &Stage, first: jiff::civil::Date) -> (String, String) {
    let t = cx.texts;
    let hours = match stage.ends {
        Some(ends) if ends.date() == stage.starts.date() => {
            t.time_range(stage.starts.time(), ends.time())
        }
        _ => t.time(stage.starts.time()),
    };
    let day = (stage.starts.date() != first).then(|| t.date_day(stage.starts.date()));
    let (name, address) = match stage.venue.place() {
        Some(place) => (place.name.clone(), place.address.clone()),
        None => (t.get_plain("event-online"), String::new()),
    };
    let parts: Vec<_> = day.into_iter().chain([hours, name]).collect();
    (without_marks(&parts.join("  ")), address)
}
