//! A booking in a few words, as lists and pages of a desk tell it.

use domain::booking::{Booking, Interpreter, Seat, Status};
use domain::contact::Contact;
use leptos::prelude::*;
use services::staff::day::Reach;

use crate::components::icon::{Icon, Shape};
use crate::components::phone::phone_digits;
use crate::cx::Cx;

/// The name, or the words for somebody who gave none.
pub fn who(cx: &Cx, booking: &Booking) -> AnyView {
    match &booking.family.first_name {
        Some(name) => view! { <bdi>{name.as_str().to_owned()}</bdi> }.into_any(),
        None => cx.texts.get("staff-day-nameless").into_any(),
    }
}

/// The same as plain words.
pub fn who_plain(cx: &Cx, booking: &Booking) -> String {
    match &booking.family.first_name {
        Some(name) => name.as_str().to_owned(),
        None => cx.texts.get("staff-day-nameless"),
    }
}

/// "expected", "arrived".
pub fn state(cx: &Cx, status: Status) -> String {
    // l10n: staff-day-state-*
    cx.texts.get(&format!("staff-day-state-{}", status.word()))
}

/// The language to speak; whether with an interpreter is a mark of its own.
pub fn language(cx: &Cx, booking: &Booking) -> String {
    cx.texts.language_name(booking.family.language)
}

/// "in person · school".
pub fn about(cx: &Cx, booking: &Booking) -> String {
    let t = cx.texts;
    // l10n: kind-in_person-inline kind-phone-inline kind-video-inline
    let kind = booking
        .details
        .kind
        .map(|kind| t.get(&format!("kind-{}-inline", kind.word())));
    // l10n: topic-*
    let topic = booking
        .details
        .topic
        .map(|topic| t.get(&format!("topic-{}", topic.word())));
    let parts: Vec<String> = kind.into_iter().chain(topic).collect();
    parts.join(" · ")
}

/// Signs that stand out: an interpreter, beyond the number.
pub fn marks(cx: &Cx, booking: &Booking) -> AnyView {
    let t = cx.texts;
    let interpreter = (booking.family.interpreter == Interpreter::Wanted)
        .then(|| view! { <span class="day-mark">{t.get("fact-interpreter")}</span> });
    let beyond = (booking.seat == Seat::Beyond)
        .then(|| view! { <span class="day-mark">{t.get("staff-day-beyond")}</span> });
    view! {
        {interpreter}
        {beyond}
    }
    .into_any()
}

/// How to reach the family: a link that calls or writes.
pub fn contact(cx: &Cx, booking: &Booking) -> AnyView {
    match &booking.family.contact {
        Some(Contact::Phone(phone)) => view! {
            <a class="day-contact" href=format!("tel:{phone}")>
                {Icon::Phone.view(Shape::Small)}
                {phone_digits(phone)}
            </a>
        }
        .into_any(),
        Some(Contact::Email(email)) => view! {
            <a class="day-contact" href=format!("mailto:{}", email.as_str())>
                {Icon::Talk.view(Shape::Small)}
                <bdi dir="ltr">{email.as_str().to_owned()}</bdi>
            </a>
        }
        .into_any(),
        None => view! { <span class="day-contact">{cx.texts.get("staff-day-no-contact")}</span> }
            .into_any(),
    }
}

/// "Not reached: call", or that no message goes out at all. Nothing when messages do.
pub fn reach(cx: &Cx, reach: Reach) -> Option<AnyView> {
    let t = cx.texts;
    match reach {
        Reach::Messages | Reach::Nothing => None,
        Reach::PhoneOnly => Some(
            view! { <span class="text-secondary">{t.get("staff-day-phone-only")}</span> }
                .into_any(),
        ),
        Reach::NotReached => Some(
            view! {
                <strong class="day-not-reached">
                    {Icon::Warning.view(Shape::Small)}
                    {t.get("staff-day-not-reached")}
                </strong>
            }
            .into_any(),
        ),
    }
}
