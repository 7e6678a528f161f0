//! Sign up: who comes, when to arrive, and how to be reached by whoever wants to be.

use std::sync::Arc;

use domain::event::{Event, Occurrence, SignUpRules, sign_up_erased_on};
use leptos::prelude::*;
use services::event::PartPlaces;

use super::counts::counts;
use crate::components::field::{Field, Need, Takes};
use crate::components::icon::{Icon, Shape};
use crate::components::language_field::language_field;
use crate::components::local_text::{inline, marked};
use crate::components::time::{dated, day_time};
use crate::components::words::words;
use crate::cx::Cx;
use crate::forms::guard::hidden_fields;
use crate::forms::sheet::Sheet;
use crate::forms::sign_up::SignUpForm;
use crate::layout::breadcrumb::breadcrumb;
use crate::page::Page;

/// What one signs up for.
pub struct Offer {
    /// The event.
    pub event: Arc<Event>,
    /// How one signs up for it.
    pub rules: SignUpRules,
    /// The date.
    pub date: Occurrence,
    /// The date or its stages, with their places.
    pub parts: Vec<PartPlaces>,
}

/// The page.
pub fn ask_page(cx: &Cx, offer: Offer, form: SignUpForm, sheet: Sheet) -> Page {
    let title = sheet.title(cx, cx.texts.get("sign-up-title"));
    let status = sheet.status;
    Page::new(title, move || {
        let cx = Cx::get();
        let t = cx.texts;
        let slug = &offer.event.card.slug;
        let here = cx.url(&format!("/eventi/{slug}"));
        let sent_to = format!("{here}/iscrizione");
        let event = inline(&cx, &offer.event.card.title).into_any();
        let crumbs = vec![(cx.url("/eventi"), t.get("events-title").into_any()), (here.clone(), event)];
        view! {
            {breadcrumb(&cx, crumbs, t.get("sign-up-title"))}
            <div class="narrow">
                {sheet.summary(&cx)}
                <h1>{t.get("sign-up-title")}</h1>
                <p class="lead">{marked(&cx, &offer.event.card.title)}</p>
                <p class="event-when">{day_time(&cx, offer.date.starts())}</p>
                {left(&cx, &offer)}
                <form method="post" action=sent_to data-once novalidate>
                    {hidden_fields(&cx, sheet.token.clone(), "")}
                    {fields(&cx, &offer, &form, &sheet)}
                    <div class="steppers-nav">
                        <button class="btn btn-primary" type="submit">{t.get("sign-up-button")}</button>
                        <a class="btn btn-link" href=here>{t.get("sign-up-back")}</a>
                    </div>
                </form>
            </div>
        }
    })
    .moment()
    .status(status)
}

/// How many places are left, where they are counted and there is one thing to sign up for.
fn left(cx: &Cx, offer: &Offer) -> Option<AnyView> {
    let t = cx.texts;
    let [only] = offer.parts.as_slice() else {
        return None;
    };
    let said = match only.places.left? {
        0 => t.get("sign-up-full"),
        left => t.with("sign-up-left", &[("n", u32::from(left).into())]),
    };
    Some(view! { <p>{said}</p> }.into_any())
}

fn fields(cx: &Cx, offer: &Offer, form: &SignUpForm, sheet: &Sheet) -> AnyView {
    view! {
        {counts(cx, offer, form, sheet, cx.texts.get("sign-up-wait"))}
        {who(cx, form, sheet)}
        {privacy(cx, offer)}
    }
    .into_any()
}

fn who(cx: &Cx, form: &SignUpForm, sheet: &Sheet) -> AnyView {
    let t = cx.texts;
    let errors = &sheet.errors;
    let field = |name, takes, label, value| Field {
        name,
        takes,
        need: Need::Optional,
        label,
        hint: None,
        value,
    };
    let name = field(
        "nome",
        Takes::Name,
        t.get("sign-up-name"),
        form.guest.name.as_str(),
    );
    let phone = field(
        "telefono",
        Takes::Phone,
        t.get("book-who-phone"),
        form.guest.phone.as_str(),
    );
    let email = field(
        "email",
        Takes::Email,
        t.get("book-who-email"),
        form.guest.email.as_str(),
    );
    view! {
        {name.view(cx, errors)}
        <fieldset class="form-group contact">
            <legend>{t.get("sign-up-contact")}</legend>
            <p class="form-text">{t.get("sign-up-contact-hint")}</p>
            {phone.view(cx, errors)}
            {email.view(cx, errors)}
        </fieldset>
        {language_field("lingua", t.get("sign-up-language"), &form.guest.language, errors)}
    }
    .into_any()
}

fn privacy(cx: &Cx, offer: &Offer) -> AnyView {
    let t = cx.texts;
    let day = sign_up_erased_on(offer.date.starts_at(cx.zone()), cx.zone());
    let day = view! { <strong>{dated(cx, day)}</strong> }.into_any();
    let said = words(t, "sign-up-privacy", &[], vec![("date", day)]);
    view! {
        <div class="privacy">
            {Icon::Lock.view(Shape::Normal)}
            <p>{said} " " <a href=cx.url("/privacy")>{t.get("book-who-privacy-link")}</a></p>
        </div>
    }
    .into_any()
}
