//! Another time for an appointment.

use std::sync::Arc;

use domain::desk::Desk;
use leptos::prelude::*;
use services::browse::Alternatives;

use super::found::Found;
use crate::components::call::helpline;
use crate::components::name::name;
use crate::components::notice::mishap;
use crate::components::times::alternatives::alternatives;
use crate::components::times::choose::{Ends, choose};
use crate::components::times::picker::Picker;
use crate::components::times::purpose::Purpose;
use crate::components::words::words;
use crate::cx::Cx;
use crate::forms::sheet::Sheet;
use crate::page::Page;

/// The times to choose from, at the picker's desk.
pub fn move_page(cx: &Cx, at: Found, picker: Picker, sheet: Sheet) -> Page {
    let title = sheet.title(cx, cx.texts.get("appointment-move-title"));
    let status = sheet.status;
    Page::new(title, move || {
        let cx = Cx::get();
        let t = cx.texts;
        let other = (picker.desk.id != at.desk.id).then(|| {
            view! { <p class="lead">{name(&cx, &picker.desk.name)}</p> }
        });
        let ends = Ends {
            button: t.get("appointment-move-button"),
            back: (at.url(&cx, ""), t.get("appointment-move-keep")),
        };
        view! {
            {at.way(&cx, t.get("appointment-move-here"))}
            <div class="narrow">
                {sheet.summary(&cx)} <h1>{t.get("appointment-move-heading")}</h1>
                <p class="lead">{now_it_is(&cx, &at)}</p> {other}
                {choose(&cx, &picker, &sheet, ends)} {helpline(&cx, &at.desk)}
            </div>
        }
    })
    .family()
    .status(status)
}

fn now_it_is(cx: &Cx, at: &Found) -> AnyView {
    let holes = vec![("when", at.when(cx)), ("desk", name(cx, &at.desk.name))];
    words(cx.texts, "appointment-move-lead", &[], holes)
}

/// The wanted time is somebody else's: others instead. The appointment stays as it was.
pub fn move_taken_page(
    cx: &Cx,
    at: Found,
    desk: Arc<Desk>,
    found: Alternatives,
    sheet: Sheet,
) -> Page {
    let status = sheet.status;
    Page::new(cx.texts.get_plain("error-409-title"), move || {
        let cx = Cx::get();
        let t = cx.texts;
        let purpose = Purpose::Move(at.secret.clone());
        view! {
            {at.way(&cx, t.get("appointment-move-here"))}
            <div class="narrow">
                {mishap(t.get("error-409-title"), t.get("error-409-do"))}
                <p>{now_it_is(&cx, &at)}</p>
                {alternatives(&cx, &desk, &purpose, &found, &sheet.token)}
                <p>
                    <a href=at.url(&cx, "")>{t.get("appointment-move-keep")}</a>
                </p>
            </div>
        }
    })
    .family()
    .status(status)
}
