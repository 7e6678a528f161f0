//! All of a promise once more, who promises, and the button. What cannot stay as it is can be changed here, and nothing typed is lost.

use domain::drive::{Due, pledge_erased_on};
use leptos::prelude::*;
use services::drive::PlaceWish;

use super::ask::{Ask, lost};
use super::hours::choose_hours;
use super::quantities::{chosen, quantities};
use crate::components::drive_places::{hours, place};
use crate::components::field::{Field, Need, Takes};
use crate::components::icon::{Icon, Shape};
use crate::components::language_field::language_field;
use crate::components::summary::{row, summary};
use crate::components::time::dated;
use crate::components::words::words;
use crate::cx::Cx;
use crate::forms::errors::FieldErrors;
use crate::forms::guard::hidden_fields;
use crate::forms::pledge::{PLACE, PledgeForm, item_field};
use crate::forms::sheet::Sheet;
use crate::page::Page;

/// The page.
pub fn confirm_page(cx: &Cx, ask: Ask, form: PledgeForm, sheet: Sheet) -> Page {
    let title = sheet.title(cx, cx.texts.get("pledge-confirm-title"));
    let status = sheet.status;
    Page::new(title, move || {
        let cx = Cx::get();
        let t = cx.texts;
        view! {
            {ask.breadcrumb(&cx, t.get("pledge-confirm-title"))}
            <div class="narrow">
                {sheet.summary_of(&cx, ask.drive.items())}
                {lost(&cx, &form)}
                <h1>{t.get("pledge-confirm-title")}</h1>
                <form method="post" action=ask.url(&cx, "/dona/conferma") data-once novalidate>
                    {hidden_fields(&cx, sheet.token.clone(), "")}
                    {what_and_where(&cx, &ask, &form, &sheet.errors)}
                    {who(&cx, &form, &sheet.errors)}
                    {privacy(&cx, &ask, &form)}
                    <div class="steppers-nav">
                        <button class="btn btn-primary" type="submit">{t.get("pledge-button")}</button>
                        <a class="btn btn-link" href=ask.step(&cx, "/dona/orario", &form)>{t.get("pledge-back")}</a>
                    </div>
                </form>
            </div>
        }
    })
    .moment()
    .status(status)
}

/// Rows to look at, or fields where something has to change.
fn what_and_where(cx: &Cx, ask: &Ask, form: &PledgeForm, errors: &FieldErrors) -> AnyView {
    let t = cx.texts;
    let mut rows = Vec::new();
    let wrong = ask
        .drive
        .items()
        .iter()
        .any(|i| errors.of(&item_field(i.id)).is_some());
    let list = if wrong {
        Some(view! { <h2>{t.get("pledge-what")}</h2> {quantities(cx, &ask.lines(), form, errors)} })
    } else {
        let change = (ask.step(cx, "/dona", form), t.get("pledge-what-change"));
        let what = chosen(cx, &ask.lines(), form);
        rows.push(row(cx, t.get("pledge-what"), what, Some(change)));
        None
    };
    let choice = match where_and_when(cx, ask, form).filter(|_| errors.of(PLACE).is_none()) {
        None => {
            let rooms = &ask.rooms;
            Some(choose_hours(
                cx,
                &ask.drive,
                rooms,
                &form.place,
                None,
                errors,
            ))
        }
        Some(said) => {
            let change = (
                ask.step(cx, "/dona/orario", form),
                t.get("pledge-where-change"),
            );
            rows.push(row(cx, t.get("pledge-where"), said, Some(change)));
            None
        }
    };
    let kept = choice.is_none().then(|| {
        view! { <input type="hidden" name=PLACE value=form.place.clone() /> }
    });
    let rows = (!rows.is_empty()).then(|| summary(rows));
    view! { {rows} {list} {kept} {choice} }.into_any()
}

/// The place and its hours, if they are still there.
fn where_and_when(cx: &Cx, ask: &Ask, form: &PledgeForm) -> Option<AnyView> {
    let drive = &ask.drive;
    Some(match form.wish(&mut FieldErrors::default(), cx.texts)? {
        PlaceWish::Shop(shop) => {
            let shop = drive.point(shop).filter(|point| point.is_shop())?;
            let when = cx.texts.get("drive-shop-when");
            view! { {place(cx, shop)} <br /> {when} }.into_any()
        }
        PlaceWish::Window { window, date } => {
            let found = drive.on(window, date, &cx.directory.holidays())?;
            let point = drive.point(found.point)?;
            view! { {hours(cx, &found)} <br /> {place(cx, point)} }.into_any()
        }
    })
}

fn who(cx: &Cx, form: &PledgeForm, errors: &FieldErrors) -> AnyView {
    let t = cx.texts;
    let field = |name, takes, label, value| Field {
        name,
        takes,
        need: Need::Optional,
        label,
        hint: None,
        value,
    };
    let donor = &form.donor;
    let name = field(
        "nome",
        Takes::Name,
        t.get("pledge-name"),
        donor.name.as_str(),
    );
    let phone = field(
        "telefono",
        Takes::Phone,
        t.get("book-who-phone"),
        donor.phone.as_str(),
    );
    let email = field(
        "email",
        Takes::Email,
        t.get("book-who-email"),
        donor.email.as_str(),
    );
    view! {
        <h2>{t.get("pledge-who")}</h2>
        {name.view(cx, errors)}
        <fieldset class="form-group contact">
            <legend>{t.get("pledge-contact")}</legend>
            <p class="form-text">{t.get("sign-up-contact-hint")}</p>
            {phone.view(cx, errors)}
            {email.view(cx, errors)}
        </fieldset>
        {language_field("lingua", t.get("sign-up-language"), &donor.language, errors)}
    }
    .into_any()
}

fn privacy(cx: &Cx, ask: &Ask, form: &PledgeForm) -> AnyView {
    let t = cx.texts;
    let zone = cx.zone();
    let of_window = match form.wish(&mut FieldErrors::default(), t) {
        Some(PlaceWish::Window { window, date }) => {
            ask.drive.on(window, date, &cx.directory.holidays())
        }
        _ => None,
    };
    let due = of_window.map_or_else(|| ask.drive.due(zone), |date| Due(date.ends_at(zone)));
    let day = view! { <strong>{dated(cx, pledge_erased_on(due, zone))}</strong> }.into_any();
    let said = words(t, "sign-up-privacy", &[], vec![("date", day)]);
    view! {
        <div class="privacy">
            {Icon::Lock.view(Shape::Normal)}
            <p>
                {said} " " {t.get("pledge-not-public")} " "
                <a href=cx.url("/privacy")>{t.get("book-who-privacy-link")}</a>
            </p>
        </div>
    }
    .into_any()
}
