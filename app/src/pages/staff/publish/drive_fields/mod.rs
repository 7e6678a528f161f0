//! The form of a drive, in the order in which somebody tells of it: what, for whom, until when, where it is brought, what is asked for.

mod dates;
mod items;
mod kits;
mod points;
mod windows;

use domain::drive::DriveCard;
use domain::locale::Locale;
use domain::publishing::{Revision, TextField};
use leptos::prelude::*;
use uuid::Uuid;

use super::inputs::{Answer, Filled};
use super::tabs::{Tab, tab_path};
use super::text_fields::text_fields;
use crate::components::territory::municipalities_name;
use crate::forms::staff::publish::drive::MORE;

/// Everything between the beginning of the form and its buttons.
pub fn drive_fields(
    filled: Filled<'_>,
    thing: Uuid,
    latest: &Revision,
    card: &DriveCard,
    locales: &[Locale],
) -> AnyView {
    let t = filled.cx.texts;
    let text = |field| text_fields(filled, latest, field, locales);
    view! {
        // Whoever presses Enter in a line saves: the first button of a form is the one that is meant then (HTML, "implicit submission").
        <button class="visually-hidden" type="submit" name="poi" value="salva" tabindex="-1" aria-hidden="true">
            {t.get("publish-save")}
        </button>
        <section>
            <h2>{t.get("publish-part-what")}</h2>
            <p class="form-text">{t.get("publish-texts-hint")}</p>
            {text(TextField::Title)}
            {text(TextField::Summary)}
        </section>
        <section>
            <h2>{t.get("staff-drives-part-whom")}</h2>
            {whom(filled)}
        </section>
        <section>
            <h2>{t.get("staff-drives-part-where")}</h2>
            <p class="form-text">{t.get("staff-drives-part-where-hint")}</p>
            {points::fields(filled, thing, latest, card, locales)}
            {filled.line("attesa", t.get("staff-drives-grace"), Some(t.get("staff-drives-grace-hint")), "number")}
        </section>
        <section>
            <h2>{t.get("staff-drives-part-items")}</h2>
            {kits::fields(filled)}
            {items::fields(filled, thing, locales)}
        </section>
        <section>
            <h2>{t.get("staff-drives-part-contact")}</h2>
            <p class="form-text">{t.get("staff-drives-contact-hint")}</p>
            {filled.line("contatto", t.get("staff-drives-contact-name"), None, "text")}
            <div class="publish-week">
                {filled.line("telefono", t.get("staff-drives-contact-phone"), None, "tel")}
                {filled.line("email", t.get("staff-drives-contact-email"), None, "email")}
            </div>
            {organisers(filled)}
        </section>
        <section>
            <h2>{t.get("publish-part-more")}</h2>
            <p class="form-text">{t.get("publish-markdown-hint")}</p>
            {text(TextField::Text)}
        </section>
    }
    .into_any()
}

fn whom(filled: Filled<'_>) -> AnyView {
    let t = filled.cx.texts;
    let municipalities = filled
        .cx
        .directory
        .municipalities
        .iter()
        .map(|m| (m.id.to_string(), m.name.clone()))
        .collect();
    view! {
        {filled.checks("municipi", municipalities_name(filled.cx), municipalities)}
        <p class="form-text">{t.get("staff-drives-whole-network")}</p>
        <div class="publish-week">
            {filled.line("dal", t.get("staff-drives-from"), None, "date")}
            {filled.line("al", t.get("staff-drives-until"), None, "date")}
        </div>
    }
    .into_any()
}

fn organisers(filled: Filled<'_>) -> AnyView {
    let t = filled.cx.texts;
    let all: Vec<Answer> = filled
        .cx
        .directory
        .organisations
        .iter()
        .map(|o| (o.id.to_string(), o.name.clone()))
        .collect();
    let others = t.get("staff-drives-other-organisers").into_any();
    let hint = Some(t.get("staff-drives-other-organisers-hint"));
    let open = ["organizza", "altri"]
        .iter()
        .any(|field| filled.errors.of(field).is_some());
    view! {
        <details class="publish-more" open=open>
            <summary>{t.get("event-organisers")}</summary>
            {filled.checks("organizza", t.get("event-organisers"), all)}
            {filled.area("altri".to_owned(), others, None, hint, 3)}
        </details>
    }
    .into_any()
}

/// How many rows there are, and the button for more of them, which leads to the first that is new; none where there are as many as can be.
fn more(thing: Uuid, counter: &str, rows: usize, first_new: &str, words: String) -> AnyView {
    let action = format!("{}#{first_new}", tab_path(thing, Tab::Card));
    let button = (!first_new.is_empty()).then(|| {
        view! {
            <p>
                <button
                    class="btn btn-outline-primary"
                    type="submit"
                    name=MORE
                    value=counter.to_owned()
                    formaction=action
                >
                    {words}
                </button>
            </p>
        }
    });
    view! {
        <input type="hidden" name=counter.to_owned() value=rows.to_string() />
        {button}
    }
    .into_any()
}
