//! Free times instead of the one that is gone: each is one button.

use domain::availability::FreeSlot;
use domain::desk::Desk;
use leptos::prelude::*;
use services::browse::Alternatives;

use super::elsewhere::callback_row;
use super::purpose::Purpose;
use crate::components::call::call_desk;
use crate::components::icon::{Icon, Shape};
use crate::components::name::name;
use crate::cx::Cx;
use crate::forms::guard::hidden_fields;
use crate::forms::start::write_start;

/// The next times at the desk, then at the nearest others, then the call-back and the phone. All buttons carry one
/// token: whoever comes back and takes another time has one slot, not two.
pub fn alternatives(
    cx: &Cx,
    desk: &Desk,
    purpose: &Purpose,
    found: &Alternatives,
    token: &str,
) -> AnyView {
    let t = cx.texts;
    let mut number = 0;
    let mut row = |desk: &Desk, free: &FreeSlot| {
        number += 1;
        button(cx, desk, purpose, free, token, number)
    };
    let here: Vec<_> = found.here.iter().map(|free| row(desk, free)).collect();
    let near = found.elsewhere.iter();
    let near: Vec<_> = near.map(|(desk, free)| row(desk, free)).collect();
    let here = (!here.is_empty()).then(|| {
        let legend = t.with(
            "book-time-lost-legend",
            &[("desk", desk.name.as_str().into())],
        );
        view! {
            <h2>{legend}</h2>
            <ul class="list-plain">{here}</ul>
        }
    });
    view! {
        {here}
        <h2>{t.get("book-time-lost-nearby")}</h2>
        <ul class="list-plain">
            {near} {callback_row(cx, desk)}
        </ul>
        <div class="actions again-call">{call_desk(cx, desk)}</div>
    }
    .into_any()
}

fn button(
    cx: &Cx,
    desk: &Desk,
    purpose: &Purpose,
    free: &FreeSlot,
    token: &str,
    number: usize,
) -> AnyView {
    let start = free.slot.start;
    let when = cx.texts.day_time(start);
    view! {
        <li>
            <form method="post" action=purpose.page(cx, desk) data-once>
                {hidden_fields(cx, token.to_owned(), &format!("-{number}"))}
                <input type="hidden" name="sportello" value=desk.slug.clone() />
                <input type="hidden" name="quando" value=write_start(start) />
                <button class="row-link" type="submit">
                    <span>
                        <strong>{purpose.button(cx, when)}</strong>
                        {name(cx, &desk.name)}
                    </span>
                    {Icon::Next.view(Shape::SmallFlip)}
                </button>
            </form>
        </li>
    }
    .into_any()
}
