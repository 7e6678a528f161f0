//! What stands in the picture of an event, as plain text.

use domain::event::{Event, Occurrence, OccurrenceStanding, Stage};
use l10n::without_marks;
use serde::Serialize;

use super::{code_url, typed_url};
use crate::components::event_words::{ages, cost, kind};
use crate::cx::Cx;

/// How many places are told; the page tells the others.
const LEGS: usize = 3;

/// All that is drawn: the picture changes when this does.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ImageWords {
    /// Whether lines begin at the right.
    pub rtl: bool,
    /// Whose event it is.
    pub network: String,
    /// What kind it is.
    pub kind: String,
    /// That it does not take place.
    pub off: Option<String>,
    /// What it is called.
    pub title: String,
    /// The day, with its weekday.
    pub day: String,
    /// Hours and places, each with its address.
    pub legs: Vec<(String, String)>,
    /// What it costs and for whom it is.
    pub facts: String,
    /// Where the code leads.
    pub code: String,
    /// The same to type.
    pub address: String,
    /// Who pays for the network.
    pub cofunding: Option<String>,
}

impl ImageWords {
    /// Of a date of an event.
    pub fn of(cx: &Cx, event: &Event, date: &Occurrence) -> Self {
        let t = cx.texts;
        let card = &event.card;
        let pick = |text: &domain::text::LocalText| {
            let picked = text.pick(cx.locale());
            picked.map(|(words, _)| words.to_owned())
        };
        let off = date.standing == OccurrenceStanding::CalledOff;
        let first = date.starts().date();
        let legs = date.stages.iter().take(LEGS);
        let network = cx.directory.network.as_ref();
        let plain = |text: String| without_marks(&text);
        Self {
            rtl: t.dir() == "rtl",
            network: cx.network_name().to_owned(),
            kind: plain(kind(cx, card.kind)),
            off: off.then(|| t.get_plain("event-called-off")),
            title: pick(&card.title).unwrap_or_default(),
            day: plain(t.date_full(first)),
            legs: legs.map(|stage| leg(cx, stage, first)).collect(),
            facts: plain([cost(cx, card.cost), ages(cx, card.ages)].join(" · ")),
            code: code_url(cx, event),
            address: typed_url(cx, event),
            cofunding: network.and_then(|network| pick(&network.cofunding)),
        }
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
