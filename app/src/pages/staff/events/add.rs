//! Put somebody on the list who came without having signed up, or is on the phone.

use leptos::prelude::*;

use super::address::day_url;
use crate::components::field::{Field, Need, Takes};
use crate::components::language_field::language_field;
use crate::components::local_text::inline;
use crate::components::time::day_time;
use crate::cx::Cx;
use crate::forms::guard::TOKEN;
use crate::forms::sheet::Sheet;
use crate::forms::staff::events::add::{AddForm, HERE};
use crate::page::Page;
use crate::pages::sign_up::ask::Offer;
use crate::pages::sign_up::counts::counts;

/// The page.
pub fn add_page(cx: &Cx, offer: Offer, form: AddForm, sheet: Sheet) -> Page {
    let title = sheet.title(cx, cx.texts.get_plain("staff-events-add"));
    let status = sheet.status;
    Page::new(title, move || {
        let cx = Cx::get();
        let t = cx.texts;
        let here = day_url(offer.event.id, offer.date.date, "");
        let on_the_day = (offer.date.starts().date() <= cx.today()).then(|| {
            view! {
                <div class="form-check">
                    <input type="checkbox" id=HERE name=HERE value="si" checked=form.here />
                    <label for=HERE>{t.get("staff-events-add-here")}</label>
                </div>
            }
        });
        view! {
            <div class="narrow">
                {sheet.summary(&cx)}
                <h1>{t.get("staff-events-add")}</h1>
                <p class="lead">{inline(&cx, &offer.event.card.title)}</p>
                <p>{day_time(&cx, offer.date.starts())}</p>
                <form method="post" action=format!("{here}/aggiungi") data-once novalidate>
                    <input type="hidden" name=TOKEN value=sheet.token.clone() />
                    {counts(&cx, &offer, &form.sign_up, &sheet, t.get("staff-events-add-wait"))}
                    {who(&cx, &form, &sheet)}
                    {on_the_day}
                    <div class="steppers-nav">
                        <button class="btn btn-primary" type="submit">{t.get("staff-events-add-button")}</button>
                        <a class="btn btn-link" href=here.clone()>{t.get("button-back")}</a>
                    </div>
                </form>
            </div>
        }
    })
    .staff()
    .status(status)
}

fn who(cx: &Cx, form: &AddForm, sheet: &Sheet) -> AnyView {
    let t = cx.texts;
    let guest = &form.sign_up.guest;
    let field = |name, takes, label: &str, value| Field {
        name,
        takes,
        need: Need::Optional,
        label: t.get(label),
        hint: None,
        value,
    };
    let errors = &sheet.errors;
    view! {
        {field("nome", Takes::Name, "fact-name", guest.name.as_str()).view(cx, errors)}
        <div class="day-pair">
            {field("telefono", Takes::Phone, "staff-day-phone", guest.phone.as_str()).view(cx, errors)}
            {field("email", Takes::Email, "staff-day-email", guest.email.as_str()).view(cx, errors)}
        </div>
        {language_field("lingua", t.get("fact-language"), &guest.language, errors)}
    }
    .into_any()
}
