//! The parts of an event in its form: each has a day, hours and a place. The form offers one more than there are.

use domain::event::{EventCard, Link, Onward, STAGES_MAX, Stage, Venue, VenuePlace};
use domain::id::StageId;
use domain::publishing::TextField;
use domain::text::LocalText;
use jiff::civil::Time;

use super::super::card::{NAME_MAX, Reading};
use super::super::desk::{step_free_of, step_free_word};
use super::super::row_key::row_key;
use super::super::texts;
use super::super::when::{day, time, written_time};
use crate::forms::raw::RawForm;

/// What is typed of a stage, by which it is known that there is one.
const TYPED: [&str; 6] = ["giorno", "inizio", "fine", "luogo", "indirizzo", "link"];

/// A field of the stage at a position: `tappa-0-giorno`.
pub fn stage_field(at: usize, what: &str) -> String {
    format!("tappa-{at}-{what}")
}

/// How many stages of a form have anything in them, up to the last one that has.
pub fn shown_stages(form: &RawForm) -> usize {
    let used = (0..STAGES_MAX).rev().find(|at| is_typed(form, *at));
    used.map_or(0, |at| at + 1)
}

fn is_typed(form: &RawForm, at: usize) -> bool {
    let said = |what: &&str| !form.get(&stage_field(at, what)).trim().is_empty();
    TYPED.iter().any(said)
}

pub(super) fn shown(card: &EventCard) -> Vec<(String, String)> {
    let mut fields = Vec::new();
    for (at, stage) in card.stages.iter().enumerate() {
        let mut put = |what: &str, value: String| fields.push((stage_field(at, what), value));
        put("chiave", stage.id.to_string());
        put("giorno", stage.day().to_string());
        put("inizio", written_time(stage.starts.time()));
        let ends = stage.ends.map(|ends| written_time(ends.time()));
        put("fine", ends.unwrap_or_default());
        match &stage.venue {
            Venue::Place(place) => {
                put("luogo", place.name.clone());
                put("indirizzo", place.address.clone());
                put("gradini", step_free_word(place.step_free).to_owned());
            }
            Venue::Online(link) => put("link", link.to_string()),
        }
        if stage.onward == Onward::Together {
            put("insieme", "si".to_owned());
        }
    }
    fields
}

/// The stages in the order typed: those that are emptied or ticked to be taken away are not there.
pub(super) fn parse(read: &mut Reading<'_>, base: &EventCard) -> Vec<Stage> {
    let kept: Vec<usize> = (0..STAGES_MAX)
        .filter(|at| is_typed(read.form, *at) && read.form.get(&stage_field(*at, "togli")) != "si")
        .collect();
    let all = kept.into_iter().filter_map(|at| one(read, base, at));
    let mut all: Vec<_> = all.collect();
    // What comes first stands first, whatever the order in which it was typed.
    all.sort_by_key(|stage| stage.starts);
    all
}

fn one(read: &mut Reading<'_>, base: &EventCard, at: usize) -> Option<Stage> {
    let key = read.form.get(&stage_field(at, "chiave"));
    let before = base.stages.iter().find(|s| s.id.to_string() == key);
    let none = LocalText::default();
    let note_before = before.map_or(&none, |s| &s.note);
    let position = u8::try_from(at).unwrap_or(u8::MAX);
    let note = texts::parse(read, TextField::Stage(position), note_before);
    let day = day(read, stage_field(at, "giorno"));
    let starts = time(read, stage_field(at, "inizio"));
    let ends = end(read, stage_field(at, "fine"));
    let venue = venue(read, at, before);
    let (day, starts, ends, venue) = (day?, starts?, ends?, venue?);
    let first = day.to_datetime(starts);
    let mut last = ends.map(|ends| day.to_datetime(ends));
    // Who stayed past midnight stays past midnight.
    if let Some(was) = before.and_then(|b| b.ends)
        && ends == Some(was.time())
        && before.is_some_and(|b| b.starts == first)
    {
        last = Some(was);
    }
    if last.is_some_and(|last| last <= first) {
        let words = read.t.get("publish-error-stage-end");
        read.errors.add(stage_field(at, "fine"), words);
        return None;
    }
    let together = read.form.get(&stage_field(at, "insieme")) == "si";
    Some(Stage {
        id: before.map_or_else(
            || StageId(row_key(read.form, &stage_field(at, ""))),
            |s| s.id,
        ),
        starts: first,
        ends: last,
        venue,
        note,
        onward: if together {
            Onward::Together
        } else {
            Onward::Alone
        },
    })
}

/// The outer `None`: something was typed that is no hour.
fn end(read: &mut Reading<'_>, field: String) -> Option<Option<Time>> {
    match read.form.get(&field).trim() {
        "" => Some(None),
        _ => time(read, field).map(Some),
    }
}

/// A link, or name and address of a place.
fn venue(read: &mut Reading<'_>, at: usize, before: Option<&Stage>) -> Option<Venue> {
    let link = stage_field(at, "link");
    let typed = read.form.get(&link).trim();
    if !typed.is_empty() {
        let found = typed.parse::<Link>().ok();
        if found.is_none() {
            read.errors.add(link, read.t.get("publish-error-web"));
        }
        return found.map(Venue::Online);
    }
    let name = read.maybe_line(stage_field(at, "luogo"), NAME_MAX);
    let address = read.maybe_line(stage_field(at, "indirizzo"), NAME_MAX);
    for (what, said) in [("luogo", &name), ("indirizzo", &address)] {
        let field = stage_field(at, what);
        if said.is_none() && read.errors.of(&field).is_none() {
            let words = read.t.get("publish-error-place");
            read.errors.add(field, words);
        }
    }
    let (name, address) = (name?, address?);
    let known = before.and_then(|b| b.venue.place());
    let steps = step_free_of(read.form.get(&stage_field(at, "gradini")));
    Some(Venue::Place(VenuePlace {
        step_free: steps.unwrap_or(domain::desk::StepFree::Unknown),
        coordinates: known
            .filter(|p| p.address == address)
            .and_then(|p| p.coordinates),
        name,
        address,
    }))
}
