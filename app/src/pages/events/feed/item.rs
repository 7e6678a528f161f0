//! An event as news: what, when and where in a few lines of plain text.

use domain::event::{Event, Listed, OccurrenceStanding, Stage, Standing};
use l10n::without_marks;

use super::Asked;
use crate::components::event_words::{ages, cost, kind};
use crate::cx::Cx;
use crate::pages::news::Item;

/// How many dates of one are told.
const DATES: usize = 12;

/// The events of a list, each once.
pub fn items(cx: &Cx, asked: &Asked) -> Vec<Item> {
    let of = |one: &Listed| {
        let dates = asked.listed.iter().filter(|l| l.event.id == one.event.id);
        item(cx, &one.event, dates)
    };
    asked.events().map(of).collect()
}

fn item<'a>(cx: &Cx, event: &Event, dates: impl Iterator<Item = &'a Listed>) -> Item {
    let t = cx.texts;
    let card = &event.card;
    let (title, language) = card.title.pick(cx.locale()).unwrap_or(("", cx.locale()));
    let title = match event.standing {
        Standing::Planned => title.to_owned(),
        Standing::CalledOff => format!("{} {title}", t.get_plain("mail-calendar-called-off")),
    };
    let mut lines: Vec<String> = Vec::new();
    for one in dates.take(DATES) {
        let off = one.occurrence.standing == OccurrenceStanding::CalledOff;
        let off = off.then(|| format!("{} ", t.get_plain("mail-calendar-called-off")));
        let off = off.unwrap_or_default();
        let stages = one.occurrence.stages.iter();
        lines.extend(stages.map(|stage| format!("{off}{}", line(cx, stage))));
    }
    let summary = card
        .summary
        .pick(cx.locale())
        .map(|(words, _)| words.to_owned());
    lines.extend(summary);
    lines.push([ages(cx, card.ages), cost(cx, card.cost)].join(" · "));
    Item {
        id: format!("urn:uuid:{}", event.id),
        title,
        lang: language.tag(),
        url: cx.absolute(&format!("/eventi/{}", card.slug)),
        text: without_marks(&lines.join("\n")),
        kind: without_marks(&kind(cx, card.kind)),
        changed_at: event.changed_at,
    }
}

/// "giovedì 17 dicembre 2026, ore 16:30, Agorà delle Torri Bianche, via Saponaro, Milano".
fn line(cx: &Cx, stage: &Stage) -> String {
    let t = cx.texts;
    let place = match stage.venue.place() {
        Some(place) => format!("{}, {}", place.name, place.address),
        None => t.get_plain("event-online"),
    };
    format!("{}, {place}", t.date_time(stage.starts))
}
