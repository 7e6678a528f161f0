//! The parts of an event: day, hours, place. One more than there are stands ready, shut.

use domain::event::STAGES_MAX;
use domain::locale::Locale;
use domain::publishing::{Revision, TextField};
use leptos::prelude::*;

use super::super::inputs::Filled;
use super::super::text_fields::text_fields;
use crate::components::capital::capitalised;
use crate::forms::staff::openings::when::parse_day;
use crate::forms::staff::publish::event::{shown_stages, stage_field};

pub(super) fn fields(filled: Filled<'_>, latest: &Revision, locales: &[Locale]) -> AnyView {
    let t = filled.cx.texts;
    let open = shown_stages(filled.form).max(1);
    let stages = (0..open)
        .map(|at| one(filled, latest, locales, at))
        .collect_view();
    let more = (open < STAGES_MAX).then(|| {
        view! {
            <details class="publish-more">
                <summary>{t.get("publish-stage-add")}</summary>
                {one(filled, latest, locales, open)}
            </details>
        }
    });
    view! { {stages} {more} }.into_any()
}

fn one(filled: Filled<'_>, latest: &Revision, locales: &[Locale], at: usize) -> AnyView {
    let t = filled.cx.texts;
    let name = |what: &str| stage_field(at, what);
    let label = |id: &str| t.get(id);
    let key = filled.form.get(&name("chiave")).to_owned();
    let kept = !key.is_empty();
    // The weekday of the day typed, said back, so that nobody has to look it up.
    let weekday = parse_day(filled.form.get(&name("giorno")))
        .map(|day| capitalised(&t.weekday(day.weekday())));
    let steps = ["unknown", "yes", "no"]
        .into_iter()
        // l10n: publish-steps-*
        .map(|word| (word.to_owned(), t.get(&format!("publish-steps-{word}"))))
        .collect();
    let position = u8::try_from(at).unwrap_or(u8::MAX);
    let note = text_fields(filled, latest, TextField::Stage(position), locales);
    let several = shown_stages(filled.form) > 1;
    let together = (at + 1 < STAGES_MAX)
        .then(|| filled.tick(name("insieme"), label("publish-stage-together")));
    view! {
        <fieldset class="publish-stage">
            <legend>{t.with("publish-stage", &[("n", (at + 1).into())])}</legend>
            <input type="hidden" name=name("chiave") value=key />
            <div class="publish-week">
                {filled.line(name("giorno"), label("publish-stage-day"), weekday, "date")}
                {filled.line(name("inizio"), label("publish-stage-start"), None, "time")}
                {filled.line(name("fine"), label("publish-stage-end"), None, "time")}
            </div>
            {filled.line(name("luogo"), label("publish-fact-place"), None, "text")}
            {filled.line(name("indirizzo"), label("publish-fact-address"), None, "text")}
            {filled.select(name("gradini"), label("publish-fact-steps"), None, steps)}
            <details class="publish-more" open=!filled.form.get(&name("link")).is_empty()>
                <summary>{label("publish-stage-online")}</summary>
                {filled.line(name("link"), label("publish-stage-link"), Some(label("publish-stage-link-hint")), "url")}
            </details>
            <details class="publish-more" open=several>
                <summary>{label("publish-stage-more")}</summary>
                {note}
                {together}
                {kept.then(|| filled.tick(name("togli"), label("publish-stage-remove")))}
            </details>
        </fieldset>
    }
    .into_any()
}
