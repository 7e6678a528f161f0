//! The facts of a desk, once for all languages.

use domain::desk::{Asks, Kind, Topic};
use domain::locale::Locale;
use jiff::civil::Weekday;
use leptos::prelude::*;

use super::inputs::Filled;
use crate::components::capital::capitalised;

/// The fields of the hours of a week.
const LINE: [&str; 7] = [
    "linea-1", "linea-2", "linea-3", "linea-4", "linea-5", "linea-6", "linea-7",
];

/// Name, place in the network, how it receives.
pub fn desk_facts(filled: Filled<'_>) -> AnyView {
    let t = filled.cx.texts;
    let directory = &filled.cx.directory;
    let municipalities = directory
        .municipalities
        .iter()
        .map(|m| (m.id.to_string(), m.name.clone()))
        .collect();
    let areas = directory
        .areas
        .iter()
        .map(|a| {
            let of = directory.municipality(a.municipality);
            let of = of.map_or("", |m| m.name.as_str());
            (a.id.to_string(), format!("{of} – {}", a.name))
        })
        .collect();
    let organisations = directory
        .organisations
        .iter()
        .map(|o| (o.id.to_string(), o.name.clone()))
        .collect();
    let kinds = Kind::ALL
        .into_iter()
        // l10n: kind-*
        .map(|k| (k.word().to_owned(), t.get(&format!("kind-{}", k.word()))))
        .collect();
    let languages = Locale::ALL
        .into_iter()
        .map(|l| (l.tag().to_owned(), capitalised(&t.language_name(l))))
        .collect();
    let topics = Topic::ALL
        .into_iter()
        // l10n: topic-*
        .map(|topic| {
            (
                topic.word().to_owned(),
                t.get(&format!("topic-{}", topic.word())),
            )
        })
        .collect();
    let nothing = || Some(t.get("publish-none"));
    view! {
        {filled.line("nome", t.get("publish-fact-name"), None, "text")}
        {filled.select("municipio", t.get("publish-fact-municipality"), None, municipalities)}
        {filled.select("zona", t.get("publish-fact-area"), nothing(), areas)}
        {filled.select("ente", t.get("publish-fact-organisation"), nothing(), organisations)}
        {filled.checks("come", t.get("publish-fact-kinds"), kinds)}
        {filled.checks("lingue", t.get("publish-fact-languages"), languages)}
        {filled.checks("temi", t.get("publish-fact-topics"), topics)}
    }
    .into_any()
}

/// Phone and booking.
pub fn desk_contact(filled: Filled<'_>) -> AnyView {
    let t = filled.cx.texts;
    let week = Weekday::Monday.cycle_forward();
    let hours = LINE
        .into_iter()
        .zip(week)
        .map(|(name, day)| filled.line(name, capitalised(&t.weekday(day)), None, "text"))
        .collect_view();
    let asks = [Asks::NameAndContact, Asks::Nothing]
        .into_iter()
        // l10n: publish-asks-*
        .map(|a| {
            (
                a.word().to_owned(),
                t.get(&format!("publish-asks-{}", a.word())),
            )
        })
        .collect();
    let holidays = vec![
        ("si".to_owned(), t.get("publish-holidays-shut")),
        ("no".to_owned(), t.get("publish-holidays-open")),
    ];
    view! {
        {filled.line("telefono", t.get("publish-fact-phone"), None, "tel")}
        <fieldset>
            <legend>{t.get("publish-fact-hours")}</legend>
            <p class="form-text">{t.get("publish-hours-hint")}</p>
            <div class="publish-week">{hours}</div>
        </fieldset>
        {filled.radios("chiede", t.get("publish-fact-asks"), asks)}
        {filled.line("preavviso", t.get("publish-fact-notice"), None, "number")}
        {filled.line("anticipo", t.get("publish-fact-horizon"), None, "number")}
        {filled.radios("festivi", t.get("publish-fact-holidays"), holidays)}
    }
    .into_any()
}

/// Where it is.
pub fn desk_place(filled: Filled<'_>) -> AnyView {
    let t = filled.cx.texts;
    let steps = ["unknown", "yes", "no"]
        .into_iter()
        // l10n: publish-steps-*
        .map(|word| (word.to_owned(), t.get(&format!("publish-steps-{word}"))))
        .collect();
    let hint = Some(t.get("publish-place-hint"));
    view! {
        {filled.line("luogo", t.get("publish-fact-place"), hint, "text")}
        {filled.line("indirizzo", t.get("publish-fact-address"), None, "text")}
        {filled.select("gradini", t.get("publish-fact-steps"), None, steps)}
    }
    .into_any()
}
