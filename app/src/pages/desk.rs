//! A help desk: who answers, when, and the two ways to be received. Laid out as the service card of the national model.

mod sections;
mod summary;

use std::sync::Arc;

use axum::extract::Path;
use axum::response::Response;
use domain::desk::Desk;
use leptos::prelude::*;

use super::free::next_free;
use crate::components::call::callback_button;
use crate::components::callback_box::{About, callback_box};
use crate::components::contact::{Weight, call_button, phone_of};
use crate::components::desk_card::NextFree;
use crate::components::desk_data::desk_data;
use crate::components::exceptions::closed_today;
use crate::components::icon::{Icon, Shape};
use crate::components::line_state::line_state;
use crate::components::name::name;
use crate::components::notice::Notice;
use crate::components::preview::Preview;
use crate::components::time::{dated, day_time};
use crate::components::words::words;
use crate::cx::Cx;
use crate::error::PageError;
use crate::forms::start::write_start;
use crate::layout::breadcrumb::breadcrumb;
use crate::page::Page;

/// `/{locale}/sportelli/{slug}`
pub async fn show(cx: Cx, Path((_, slug)): Path<(String, String)>) -> Result<Response, PageError> {
    let desk = cx
        .directory
        .desk_by_slug(&slug)
        .map(Arc::clone)
        .ok_or(PageError::NotFound)?;
    let next = next_free(&cx, &desk).await?;
    let preview = Preview::in_a_line(&cx, Some(&desk.about));
    let (title, frame, thing) = (desk.name.clone(), cx.clone(), desk.id.0);
    let page = Page::new(title, move || view(&frame, &desk, &next));
    Ok(page
        .inline()
        .about(thing)
        .with_preview(preview)
        .respond(&cx))
}

/// What stands on it.
pub fn view(cx: &Cx, desk: &Desk, next: &NextFree) -> AnyView {
    let municipality = cx.directory.municipality(desk.municipality);
    let steps = municipality
        .map(|m| (cx.url(&format!("/municipi/{}", m.slug)), name(cx, &m.name)))
        .into_iter()
        .collect();
    let verified = desk
        .verified_on
        .filter(|_| !desk.is_stale(cx.today()))
        .map(|date| {
            let said = words(
                cx.texts,
                "desk-verified",
                &[],
                vec![("date", dated(cx, date))],
            );
            view! { <p class="text-secondary verified">{said}</p> }
        });
    view! {
        {breadcrumb(cx, steps, name(cx, &desk.name))}
        <div class="cols">
            <div>
                <h1 data-element="service-title">{name(cx, &desk.name)}</h1>
                {closed_today(cx, desk)}
                <div data-element="service-status">{line_state(cx, desk)} {unconfirmed(cx, desk)}</div>
                {first_things(cx, desk, next)}
            </div>
            {summary::summary(cx, desk)}
        </div>
        {sections::index(cx)}
        {sections::sections(cx, desk)}
        {callback_box(cx, About::Desk(&desk.slug))}
        {kept_by(cx, desk)}
        {verified}
        {desk_data(cx, desk)}
    }
    .into_any()
}

/// The member of the network that keeps the desk, with the way to its card.
fn kept_by(cx: &Cx, desk: &Desk) -> Option<AnyView> {
    let keeper = cx.directory.organisation(desk.organisation?)?;
    let href = cx.url(&format!("/enti/{}", keeper.slug));
    let link = view! { <a href=href>{name(cx, &keeper.name)}</a> }.into_any();
    let said = words(cx.texts, "desk-kept-by", &[], vec![("name", link)]);
    Some(view! { <p>{said}</p> }.into_any())
}

/// That nobody has confirmed the card lately, or ever.
fn unconfirmed(cx: &Cx, desk: &Desk) -> Option<AnyView> {
    let t = cx.texts;
    desk.is_stale(cx.today()).then(|| {
        let said = match desk.verified_on {
            Some(date) => words(t, "desk-stale", &[], vec![("date", dated(cx, date))]),
            None => t.get("desk-never-verified").into_any(),
        };
        let call = phone_of(cx, desk).map(|_| format!(" {}", t.get("desk-call-first")));
        Notice::Caution.view(view! { {said} {call} })
    })
}

/// The next free time and the phone, as buttons; the phone first where nobody has confirmed the hours.
fn first_things(cx: &Cx, desk: &Desk, next: &NextFree) -> AnyView {
    let t = cx.texts;
    let phone = phone_of(cx, desk);
    let phone_first =
        phone.is_some() && (desk.is_stale(cx.today()) || !matches!(next, NextFree::At(_)));
    let (call_weight, book_weight) = match phone_first {
        true => (Weight::Primary, Weight::Plain),
        false => (Weight::Plain, Weight::Primary),
    };
    let call = phone.map(|phone| call_button(cx, phone, call_weight.block_class()));
    let book = book(cx, desk, next, book_weight);
    let buttons = if phone_first {
        view! { {call} {book} }.into_any()
    } else {
        view! { {book} {call} }.into_any()
    };
    let note = match next {
        _ if !desk.takes_bookings() && phone.is_some() => Some(t.get("desk-by-phone")),
        _ if !desk.takes_bookings() => Some(t.get("desk-no-phone")),
        NextFree::None => Some(t.get("desk-none-free")),
        NextFree::At(_) | NextFree::Unknown => None,
    };
    let all_times = (*next != NextFree::None && desk.takes_bookings()).then(|| {
        let url = cx.url(&format!("/prenota/{}", desk.slug));
        view! { <p><a href=url>{t.get("desk-all-times")}</a></p> }
    });
    view! {
        {note.map(|note| view! { <p>{note}</p> })}
        <div class="now">{buttons}</div>
        {all_times}
    }
    .into_any()
}

/// The button of the next free time, or the request to be called where there is none.
fn book(cx: &Cx, desk: &Desk, next: &NextFree, weight: Weight) -> AnyView {
    let t = cx.texts;
    let url = cx.url(&format!("/prenota/{}", desk.slug));
    let (url, said) = match next {
        NextFree::At(free) => {
            let when = vec![("when", day_time(cx, free.slot.start))];
            let url = format!("{url}?quando={}", write_start(free.slot.start));
            (url, words(t, "button-book-time", &[], when))
        }
        NextFree::Unknown if desk.takes_bookings() => (url, t.get("layout-book").into_any()),
        NextFree::None | NextFree::Unknown => {
            return callback_button(cx, &About::Desk(&desk.slug).query(), weight.block_class());
        }
    };
    view! {
        <a class=weight.block_class() href=url data-element="appointment-booking">
            {Icon::Calendar.view(Shape::Small)}
            <span>{said}</span>
        </a>
    }
    .into_any()
}
