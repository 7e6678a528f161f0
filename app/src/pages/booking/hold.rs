//! The time kept, and until when.

use leptos::prelude::*;

use super::finishing::{Finishing, SeatState};
use crate::components::icon::{Icon, Shape};
use crate::components::phone::digits;
use crate::components::time::day_time;
use crate::components::words::words;
use crate::cx::Cx;
use crate::forms::guard::hidden_fields;

/// The id of the step's own form: "I need more time" sends it too, so that nothing typed is lost.
pub const FORM: &str = "passo";

/// What is kept until when, with a way to keep it longer.
pub fn hold_banner(cx: &Cx, at: &Finishing) -> AnyView {
    let t = cx.texts;
    let left = at.hold.expires_at.duration_since(cx.now).as_secs().max(0);
    let (counted, said, button) = match at.seat {
        SeatState::Kept => {
            let until = cx.zone().to_datetime(at.hold.expires_at).time();
            let when = view! { <strong>{day_time(cx, at.start(cx))}</strong> }.into_any();
            let time = digits(t.time(until)).into_any();
            let said = words(t, "book-hold", &[], vec![("when", when), ("time", time)]);
            let said = view! {
                {said} " " <span role="status">
                    <span hidden data-over="">
                        {t.get("book-hold-over")}
                    </span>
                </span>
            };
            (
                Some(left.to_string()),
                said.into_any(),
                t.get("book-hold-more"),
            )
        }
        SeatState::Over | SeatState::Lost => {
            let when = view! { <strong>{day_time(cx, at.start(cx))}</strong> }.into_any();
            let said = words(t, "book-hold-still-free", &[], vec![("when", when)]);
            (None, said, t.get("book-hold-again"))
        }
    };
    // The Enter key presses the first button of a form: an unseen one that goes on, not the one that asks for time.
    view! {
        <div class="hold" data-hold=counted>
            <p>{Icon::Clock.view(Shape::Normal)} <span>{said}</span></p>
            <button
                class="visually-hidden"
                type="submit"
                form=FORM
                tabindex="-1"
                aria-hidden="true"
            ></button>
            <button class="btn btn-link" type="submit" form=FORM formaction=at.url(cx, "tempo")>
                {button}
            </button>
            <span class="num" dir="ltr" aria-hidden="true" data-left=""></span>
        </div>
    }
    .into_any()
}

/// "Give up this time", at the end of the page.
pub fn leave_form(cx: &Cx, at: &Finishing, token: &str) -> AnyView {
    view! {
        <form class="steppers-nav" method="post" action=at.url(cx, "lascia") data-once>
            {hidden_fields(cx, token.to_owned(), "-lascia")}
            <button class="btn btn-link" type="submit">
                {cx.texts.get("book-hold-leave")}
            </button>
        </form>
    }
    .into_any()
}
