//! The form of a card.

use domain::locale::Locale;
use domain::publishing::{Card, Revision, State};
use leptos::prelude::*;
use services::staff::publish::Dossier;

use super::desk_fields::{desk_contact, desk_facts, desk_place};
use super::diff::changes;
use super::drive_fields::drive_fields;
use super::event_fields::event_fields;
use super::findings::noticed;
use super::inputs::Filled;
use super::organisation_fields::{organisation_contact, organisation_facts};
use super::state::standing;
use super::tabs::{Tab, tab_path, tabs};
use super::text_fields::{fields_of, text_fields};
use crate::components::name::name;
use crate::components::notice::Notice;
use crate::cx::Cx;
use crate::forms::guard::hidden_fields;
use crate::forms::raw::RawForm;
use crate::forms::sheet::Sheet;
use crate::forms::staff::publish::card::written_locales;
use crate::page::Page;
use crate::staff_cx::StaffCx;

/// What somebody else wrote while the form lay open: the version that the form began from.
pub struct Overtaken(pub Card);

/// The page.
pub fn edit_page(
    cx: &StaffCx,
    dossier: Dossier,
    form: RawForm,
    sheet: Sheet,
    overtaken: Option<Overtaken>,
) -> Page {
    let title = sheet.title(cx, dossier.latest.card.name().to_owned());
    let status = sheet.status;
    Page::new(title, move || {
        let cx = Cx::get();
        let t = cx.texts;
        let thing = dossier.publication.thing;
        let theirs = overtaken.map(|Overtaken(base)| {
            view! {
                <section class="it-card" aria-labelledby="cambiato">
                    <h2 id="cambiato">{t.get("publish-theirs")}</h2>
                    {changes(&cx, &base, &dossier.latest.card)}
                </section>
            }
        });
        let sent_back = dossier
            .comments
            .first()
            .filter(|_| dossier.publication.state == State::Draft)
            .map(|comment| {
                let who = dossier.people.get(&comment.author);
                let who = who.cloned().unwrap_or_default();
                let said = comment.text.as_str().to_owned();
                Notice::Info.view(view! { <strong>{who} ": "</strong> {said} })
            });
        view! {
            {sheet.summary(&cx)}
            {tabs(&cx, thing, Tab::Card)}
            <h1>{name(&cx, dossier.latest.card.name())}</h1>
            {standing(&cx, &dossier.publication)}
            {sent_back}
            {noticed(&cx, &dossier)}
            {theirs}
            {the_form(&cx, &dossier, &form, &sheet)}
        }
    })
    .staff()
    .status(status)
}

fn the_form(cx: &Cx, dossier: &Dossier, form: &RawForm, sheet: &Sheet) -> AnyView {
    let t = cx.texts;
    let latest = &dossier.latest;
    let locales: Vec<Locale> = written_locales(cx);
    let filled = Filled {
        cx,
        form,
        errors: &sheet.errors,
    };
    let thing = dossier.publication.thing;
    let fields = match &latest.card {
        Card::Desk(_) => undated(
            filled,
            latest,
            &locales,
            vec![
                (t.get("publish-part-facts"), desk_facts(filled)),
                (t.get("publish-part-contact"), desk_contact(filled)),
                (t.get("publish-part-place"), desk_place(filled)),
            ],
        ),
        Card::Organisation(_) => undated(
            filled,
            latest,
            &locales,
            vec![
                (t.get("publish-part-facts"), organisation_facts(filled)),
                (t.get("publish-part-contact"), organisation_contact(filled)),
            ],
        ),
        Card::Event(card) => event_fields(filled, thing, latest, card, &locales),
        Card::Drive(card) => drive_fields(filled, thing, latest, card, &locales),
    };
    let ask = matches!(dossier.publication.state, State::Draft | State::Published).then(|| {
        view! {
            <button class="btn btn-outline-primary" type="submit" name="poi" value="revisione">
                {t.get("publish-save-and-ask")}
            </button>
        }
    });
    let action = tab_path(thing, Tab::Card);
    view! {
        <form method="post" action=action data-once novalidate>
            {hidden_fields(cx, sheet.token.clone(), "")}
            <input type="hidden" name="visto" value=latest.number.to_string() />
            {fields}
            {filled.line("nota", t.get("publish-note"), Some(t.get("publish-note-hint")), "text")}
            <div class="actions">
                <button class="btn btn-primary" type="submit" name="poi" value="salva">
                    {t.get("publish-save")}
                </button>
                {ask}
            </div>
        </form>
    }
    .into_any()
}

/// The texts of a card first, then its facts, part by part.
fn undated(
    filled: Filled<'_>,
    latest: &Revision,
    locales: &[Locale],
    parts: Vec<(String, AnyView)>,
) -> AnyView {
    let t = filled.cx.texts;
    let texts = fields_of(&latest.card)
        .into_iter()
        .map(|field| text_fields(filled, latest, field, locales))
        .collect_view();
    let parts = parts
        .into_iter()
        .map(|(title, fields)| view! { <section><h2>{title}</h2>{fields}</section> })
        .collect_view();
    view! {
        <section>
            <h2>{t.get("publish-part-texts")}</h2>
            <p class="form-text">{t.get("publish-texts-hint")}</p>
            {texts}
        </section>
        {parts}
    }
    .into_any()
}
