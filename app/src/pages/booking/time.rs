//! Step 2: when.

use domain::desk::Desk;
use leptos::prelude::*;
use services::browse::Alternatives;

use super::frame::frame;
use crate::components::name::name;
use crate::components::notice::mishap;
use crate::components::preview::Preview;
use crate::components::stepper::Step;
use crate::components::times::alternatives::alternatives;
use crate::components::times::choose::{Ends, choose};
use crate::components::times::picker::Picker;
use crate::components::times::purpose::Purpose;
use crate::cx::Cx;
use crate::forms::sheet::Sheet;
use crate::page::Page;

/// The times of a desk. `back` is where one goes without choosing.
pub fn time_page(cx: &Cx, picker: Picker, sheet: Sheet, back: String) -> Page {
    let title = sheet.title(cx, Step::Time.title(cx));
    let status = sheet.status;
    let family = matches!(picker.purpose, Purpose::Change(_));
    let described = format!(
        "{} {}",
        cx.texts.get_plain("book-time-heading"),
        picker.desk.name
    );
    let preview = Preview::said(cx, described);
    let page = Page::new(title, move || {
        let cx = Cx::get();
        let t = cx.texts;
        let desk = &picker.desk;
        let ends = Ends {
            button: t.get("book-time-button"),
            back: (back.clone(), t.get("button-back")),
        };
        let body = view! {
            {sheet.summary(&cx)}
            <h1>{t.get("book-time-heading")}</h1>
            <p class="lead">{name(&cx, &desk.name)}</p>
            {choose(&cx, &picker, &sheet, ends)}
        };
        frame(&cx, Some(desk), Step::Time, body)
    })
    .status(status);
    if family {
        page.family()
    } else {
        page.moment().with_preview(preview)
    }
}

/// The chosen time is somebody else's: others instead.
pub fn taken_page(
    cx: &Cx,
    desk: std::sync::Arc<Desk>,
    purpose: Purpose,
    found: Alternatives,
    sheet: Sheet,
) -> Page {
    let title = cx.texts.get_plain("error-409-title");
    let status = sheet.status;
    let page = Page::new(title, move || {
        let cx = Cx::get();
        let t = cx.texts;
        let what = t.sentences(&t.get("error-409-what"), &t.get("error-409-do"));
        let body = view! {
            {mishap(t.get("error-409-title"), what)}
            {alternatives(&cx, &desk, &purpose, &found, &sheet.token)}
        };
        frame(&cx, Some(&desk), Step::Time, body)
    })
    .status(status);
    page.family()
}
