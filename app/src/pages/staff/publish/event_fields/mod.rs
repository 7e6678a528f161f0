//! The form of an event, in the order in which somebody tells of it: what, when and where, for whom; the rest may stay shut.

mod dates;
mod repeats;
mod sign_up;
mod stages;

use domain::drive::Phase;
use domain::event::{EventCard, EventKind};
use domain::locale::Locale;
use domain::publishing::{Revision, TextField};
use leptos::prelude::*;
use uuid::Uuid;

use super::inputs::{Answer, Filled};
use super::tabs::{Tab, tab_path};
use super::text_fields::{text_fields, text_label};
use crate::components::capital::capitalised;
use crate::components::event_words;
use crate::components::territory::municipalities_name;
use crate::cx::Cx;
use crate::forms::staff::publish::event::COSTS;

/// Everything between the beginning of the form and its buttons.
pub fn event_fields(
    filled: Filled<'_>,
    thing: Uuid,
    latest: &Revision,
    card: &EventCard,
    locales: &[Locale],
) -> AnyView {
    let t = filled.cx.texts;
    let text = |field| text_fields(filled, latest, field, locales);
    let optional = |field: TextField| {
        let texts = latest.card.texts();
        let said = texts
            .iter()
            .any(|(f, text)| *f == field && !text.is_empty());
        let label = text_label(filled.cx, latest.card.kind(), field);
        folded(label, said, text(field))
    };
    let kinds = EventKind::ALL
        .into_iter()
        .map(|kind| (kind.word().to_owned(), event_words::kind(filled.cx, kind)))
        .collect();
    let over = card.first_day().is_some_and(|d| d <= filled.cx.today());
    let outcome = (over || !card.outcome.is_empty()).then(|| {
        view! { <section><h2>{t.get("publish-part-outcome")}</h2>{text(TextField::Outcome)}</section> }
    });
    view! {
        <section>
            <h2>{t.get("publish-part-what")}</h2>
            <p class="form-text">{t.get("publish-texts-hint")}</p>
            {text(TextField::Title)}
            {filled.select("genere", t.get("publish-event-kind"), None, kinds)}
            {drive(filled, card)}
            {text(TextField::Summary)}
        </section>
        <section>
            <h2>{t.get("publish-part-when")}</h2>
            {stages::fields(filled, latest, locales)}
            {repeats::fields(filled, card)}
            {dates::fields(filled, card)}
        </section>
        <section>
            <h2>{t.get("publish-part-whom")}</h2>
            {whom(filled)}
            {optional(TextField::CostNote)}
            {optional(TextField::Bring)}
        </section>
        <section>
            <h2>{t.get("publish-part-sign-up")}</h2>
            {sign_up::fields(filled)}
        </section>
        <section>
            <h2>{t.get("publish-part-more")}</h2>
            {members(filled)}
            <p class="form-text">{t.get("publish-markdown-hint")}</p>
            {text(TextField::Text)}
            {picture(filled.cx, thing, card)}
            {card.picture.is_some().then(|| text(TextField::Alternative))}
        </section>
        {outcome}
    }
    .into_any()
}

/// For which collection hands are wanted: those that can still be given to, and the one that the card names.
fn drive(filled: Filled<'_>, card: &EventCard) -> Option<AnyView> {
    let cx = filled.cx;
    let today = cx.today();
    let drives = cx.directory.drives.iter();
    let drives = drives.filter(|d| card.drive == Some(d.id) || d.phase(today) != Phase::Ended);
    let answers: Vec<Answer> = drives
        .map(|drive| {
            let title = drive.card.title.pick(cx.locale());
            let title = title.map(|(words, _)| words.to_owned());
            (drive.id.to_string(), title.unwrap_or_default())
        })
        .collect();
    let t = cx.texts;
    let gone = card.drive.filter(|id| cx.directory.drive(*id).is_none());
    let gone = gone.map(|id| (id.to_string(), t.get("publish-event-drive-gone")));
    let answers = Vec::from_iter(answers.into_iter().chain(gone));
    (!answers.is_empty()).then(|| {
        let none = Some(t.get("publish-event-drive-none"));
        filled.select("raccolta", t.get("publish-event-drive"), none, answers)
    })
}

fn whom(filled: Filled<'_>) -> AnyView {
    let t = filled.cx.texts;
    let directory = &filled.cx.directory;
    let municipalities = directory
        .municipalities
        .iter()
        .map(|m| (m.id.to_string(), m.name.clone()))
        .collect();
    let costs = COSTS
        .into_iter()
        // l10n: publish-cost-*
        .map(|cost| {
            let words = t.get(&format!("publish-cost-{}", cost.word()));
            (cost.word().to_owned(), words)
        })
        .collect();
    let languages = Locale::ALL
        .into_iter()
        .filter(|l| *l != Locale::Pseudo)
        .map(|l| (l.tag().to_owned(), capitalised(&t.language_name(l))))
        .collect();
    view! {
        {filled.checks("municipi", municipalities_name(filled.cx), municipalities)}
        <div class="publish-week">
            {filled.line("eta-da", t.get("publish-age-from"), None, "number")}
            {filled.line("eta-a", t.get("publish-age-until"), None, "number")}
        </div>
        <p class="form-text">{t.get("publish-age-hint")}</p>
        {filled.radios("costo", t.get("event-cost"), costs)}
        {filled.line("prezzo", t.get("publish-price"), Some(t.get("publish-price-hint")), "text")}
        {filled.checks("lingue", t.get("publish-fact-languages"), languages)}
        {filled.line("telefono", t.get("publish-event-phone"), None, "tel")}
    }
    .into_any()
}

fn members(filled: Filled<'_>) -> AnyView {
    let t = filled.cx.texts;
    let all: Vec<Answer> = filled
        .cx
        .directory
        .organisations
        .iter()
        .map(|o| (o.id.to_string(), o.name.clone()))
        .collect();
    view! {
        {folded(t.get("event-organisers"), false, filled.checks("organizza", t.get("event-organisers"), all.clone()))}
        {folded(t.get("event-participants"), false, filled.checks("partecipa", t.get("event-participants"), all))}
    }
    .into_any()
}

/// A part of the form that may stay shut.
fn folded(title: String, open: bool, fields: AnyView) -> AnyView {
    view! { <details class="publish-more" open=open><summary>{title}</summary>{fields}</details> }
        .into_any()
}

fn picture(cx: &Cx, thing: Uuid, card: &EventCard) -> AnyView {
    let id = match card.picture {
        Some(_) => "publish-picture-change",
        None => "publish-picture-add",
    };
    // l10n: publish-picture-change
    // l10n: publish-picture-add
    let href = tab_path(thing, Tab::Picture);
    let t = cx.texts;
    view! { <p><a href=href>{t.get(id)}</a> " " {t.get("publish-picture-first-save")}</p> }
        .into_any()
}
