//! What one can do with an appointment, and the day its data are deleted.

use leptos::prelude::*;

use super::found::Found;
use crate::components::icon::{Icon, Shape};
use crate::components::time::dated;
use crate::components::words::words;
use crate::cx::Cx;

/// Calendar, print, share, move, cancel. Print and share are revealed by a script, which they need.
pub fn links(cx: &Cx, at: &Found) -> AnyView {
    let t = cx.texts;
    view! {
        <ul class="link-list no-print">
            <li>
                <a href=at.url(cx, "/calendario.ics")>
                    {Icon::CalendarAdd.view(Shape::Normal)} {t.get("appointment-calendar")}
                </a>
            </li>
            {print(cx)}
            <li hidden data-share=share_text(cx, at)>
                <button type="button">
                    {Icon::Share.view(Shape::Normal)} {t.get("appointment-share")}
                </button>
            </li>
            <li>
                <a href=at.url(cx, "/sposta")>
                    {Icon::Move.view(Shape::Normal)} {t.get("appointment-move")}
                </a>
            </li>
            <li>
                <a class="danger" href=at.url(cx, "/annulla")>
                    {Icon::Cancel.view(Shape::Normal)} {t.get("appointment-cancel")}
                </a>
            </li>
        </ul>
    }
    .into_any()
}

fn print(cx: &Cx) -> AnyView {
    view! {
        <li hidden data-print="">
            <button type="button">
                {Icon::Print.view(Shape::Normal)} {cx.texts.get("appointment-print")}
            </button>
        </li>
    }
    .into_any()
}

/// When and where, without the code and without the link: who is told of an appointment need not be able to cancel it.
fn share_text(cx: &Cx, at: &Found) -> String {
    let when = cx.texts.date_time(at.start(cx));
    let desk = at.desk.name.as_str();
    cx.texts.with_plain(
        "appointment-share-text",
        &[("when", when.into()), ("desk", desk.into())],
    )
}

/// "We delete your data on …", and the way to have it done at once.
pub fn erase_note(cx: &Cx, at: &Found) -> AnyView {
    let t = cx.texts;
    let day = view! { <strong>{dated(cx, at.booking.erase_on)}</strong> }.into_any();
    let said = words(t, "appointment-erase-on", &[], vec![("date", day)]);
    view! {
        <p class="text-secondary more">
            {said} " " <a class="no-print" href=at.url(cx, "/cancella-dati")>
                {t.get("appointment-erase-now")}
            </a>
        </p>
    }
    .into_any()
}

/// "Book another time", at the same desk while it takes bookings.
pub fn book_again(cx: &Cx, at: &Found) -> AnyView {
    let path = match at.desk.takes_bookings() {
        true => format!("/prenota/{}", at.desk.slug),
        false => "/prenota".to_owned(),
    };
    view! {
        <a class="btn btn-primary" href=cx.url(&path)>
            {cx.texts.get("appointment-cancelled-again")}
        </a>
    }
    .into_any()
}
