//! Refusals at the end of a booking, each with a way on. What was typed stays.

use leptos::prelude::*;
use services::browse::Alternatives;

use super::finishing::{Finishing, Stage};
use super::frame::frame;
use super::time::taken_page;
use crate::components::call::call_desk;
use crate::components::contact::Weight;
use crate::components::notice::mishap;
use crate::components::stepper::Step;
use crate::cx::Cx;
use crate::forms::sheet::Sheet;
use crate::page::Page;
use http::StatusCode;

/// The time is gone: others instead.
pub fn lost_page(cx: &Cx, at: &Finishing, found: Alternatives, sheet: Sheet) -> Page {
    taken_page(cx, at.desk.clone(), at.purpose(), found, sheet)
}

/// Why a booking is not made although the time is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// The same family has this very time already.
    SameFamily,
    /// The contact has as many appointments as it may.
    TooMany,
}

/// The refusal, told gently.
pub fn refused_page(cx: &Cx, at: Finishing, refusal: Refusal) -> Page {
    let (heading, what, status) = match refusal {
        Refusal::SameFamily => (
            "book-already-heading",
            "book-already-same",
            StatusCode::CONFLICT,
        ),
        Refusal::TooMany => (
            "book-too-many-heading",
            "error-too-many-appointments",
            StatusCode::TOO_MANY_REQUESTS,
        ),
    };
    Page::new(cx.texts.get_plain(heading), move || {
        let cx = Cx::get();
        let t = cx.texts;
        let body = view! {
            {mishap(t.get(heading), t.get(what))}
            <div class="actions">
                <a class=Weight::Primary.class() href=cx.url("/appuntamento")>
                    {t.get("book-already-find")}
                </a>
                {call_desk(&cx, &at.desk)}
            </div>
            <p>
                <a href=at.url(&cx, "orario")>{t.get("book-other-time")}</a>
            </p>
            <p>
                <a href=at.url(&cx, Stage::Summary.path())>{t.get("book-back-to-summary")}</a>
            </p>
        };
        frame(&cx, Some(&at.desk), Step::Summary, body)
    })
    .family()
    .status(status)
}
