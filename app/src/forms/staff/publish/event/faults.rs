//! What is noticed in the card of an event and refused, each at its field.

use domain::event::{EventCard, Finding, WeekdayMismatch, said_days};
use domain::locale::Locale;
use domain::publishing::TextField;

use super::super::texts::text_name;
use super::stage_field;
use crate::cx::Cx;
use crate::forms::errors::FieldErrors;
use crate::forms::raw::RawForm;

/// The refusals among `found`, at the fields of `form`.
pub fn faults(cx: &Cx, card: &EventCard, form: &RawForm, found: &[Finding]) -> FieldErrors {
    let t = cx.texts;
    let mut errors = FieldErrors::default();
    for finding in found.iter().filter(|f| f.refuses()) {
        match *finding {
            Finding::Past(at) => errors.add(
                stage_field(typed_at(card, form, at), "giorno"),
                t.get("publish-error-past-day"),
            ),
            Finding::EndsBeforeStart(at) => errors.add(
                stage_field(typed_at(card, form, at), "fine"),
                t.get("publish-error-stage-end"),
            ),
            Finding::FirstDateNotInRule(day) => {
                let day = [("day", t.date_full(day).into())];
                errors.add("ripete", t.with("publish-error-first-date", &day));
            }
            Finding::Weekday(wrong) => {
                let args = [
                    ("said", t.weekday(wrong.said).into()),
                    ("is", t.weekday(wrong.is).into()),
                    ("day", t.date_long(wrong.date).into()),
                ];
                errors.add(
                    field_of(card, wrong),
                    t.with("publish-error-weekday", &args),
                );
            }
            Finding::Overlap { .. }
            | Finding::PublicHoliday(_)
            | Finding::SchoolHoliday(_)
            | Finding::EndsWith(_) => (),
        }
    }
    errors
}

/// Where in the form the stage at a position of the card was typed.
fn typed_at(card: &EventCard, form: &RawForm, at: usize) -> usize {
    let Some(stage) = card.stages.get(at) else {
        return at;
    };
    let (day, hour) = (stage.day().to_string(), stage.starts.time());
    let same = |slot: &usize| {
        form.get(&stage_field(*slot, "giorno")).trim() == day
            && super::super::card::parse_time(form.get(&stage_field(*slot, "inizio"))) == Some(hour)
    };
    (0..domain::event::STAGES_MAX).find(same).unwrap_or(at)
}

/// The field of the text that names a weekday wrongly.
fn field_of(card: &EventCard, wrong: WeekdayMismatch) -> String {
    let year = card.first_day().map_or(0, |day| day.year());
    let texts = [
        (TextField::Title, &card.title),
        (TextField::Summary, &card.summary),
        (TextField::Text, &card.text),
    ];
    let all = texts.into_iter().flat_map(|(field, text)| {
        [Locale::It, Locale::En].map(|locale| (field, locale, text.get(locale)))
    });
    all.into_iter()
        .find(|(_, _, text)| {
            let said = text.map(said_days).unwrap_or_default();
            said.iter().any(|day| day.mismatch(year) == Some(wrong))
        })
        .map_or_else(
            || text_name(TextField::Text, Locale::It),
            |(field, locale, _)| text_name(field, locale),
        )
}
