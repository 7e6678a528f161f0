//! The appointment at a glance, to be shown at the desk and printed.

use domain::booking::{Booking, Interpreter};
use domain::contact::Contact;
use domain::desk::{Desk, Kind, StepFree};
use domain::locale::Locale;
use leptos::prelude::*;

use super::found::{Found, Standing};
use crate::components::call::phone_hours;
use crate::components::contact::phone_of;
use crate::components::fact::fact;
use crate::components::icon::{Icon, Shape};
use crate::components::local_text::{inline, prose};
use crate::components::name::name;
use crate::components::phone::{digits, phone_digits, phone_link};
use crate::components::time::together;
use crate::components::words::words;
use crate::cx::Cx;
use crate::pages::booking::summary::language;

/// The card of a family's own page: the code is on it while it can still be of use.
pub fn slip(cx: &Cx, at: &Found) -> AnyView {
    let code = (at.standing(cx.now) == Standing::ToCome).then(|| code(cx, &at.booking));
    slip_with(cx, &at.booking, &at.desk, code)
}

/// The card: date and time, facts, code.
pub fn slip_with(cx: &Cx, booking: &Booking, desk: &Desk, code: Option<AnyView>) -> AnyView {
    let t = cx.texts;
    let start = cx.zone().to_datetime(booking.starts_at);
    let time = digits(t.time(start.time())).into_any();
    let time = words(t, "book-time-hour", &[], vec![("time", time)]);
    let lasts = t.with("appointment-duration", &[("n", booking.minutes.into())]);
    view! {
        <section class="it-card slip" aria-label=t.get("appointment-title")>
            <div class="slip-when">
                <p class="slip-date">{together(t.date_full(start.date()))}</p>
                <p class="slip-date">{time}</p>
                <p>{lasts}</p>
            </div>
            <div class="slip-body">
                <dl class="facts">{facts(cx, booking, desk)}</dl>
            </div>
            {code}
        </section>
    }
    .into_any()
}

fn facts(cx: &Cx, booking: &Booking, desk: &Desk) -> Vec<AnyView> {
    let t = cx.texts;
    let place = view! {
        <strong>{name(cx, &desk.name)}</strong>
        <br />
        {where_it_is(cx, booking, desk)}
    };
    let mut facts = vec![fact(Icon::Pin, t.get("fact-where"), place)];
    if let Some(phone) = phone_of(cx, desk) {
        let hours = (desk.phone.is_some() && !desk.phone_hours.is_empty())
            .then(|| view! { <br />{phone_hours(cx, desk)} });
        let phone = view! { {phone_link(phone)} {hours} };
        facts.push(fact(Icon::Phone, t.get("fact-phone"), phone));
    }
    let bring = prose(cx, &desk.bring).unwrap_or_else(|| t.get("fact-bring-nothing").into_any());
    facts.push(fact(Icon::Bag, t.get("fact-bring"), bring));
    let family = &booking.family;
    if family.language != Locale::It || family.interpreter == Interpreter::Wanted {
        let spoken = language(t, family);
        facts.push(fact(Icon::Language, t.get("fact-language"), spoken));
    }
    facts
}

/// The address, or who calls whom.
fn where_it_is(cx: &Cx, booking: &Booking, desk: &Desk) -> AnyView {
    let t = cx.texts;
    match (booking.details.kind, &desk.place) {
        (Some(Kind::Phone), _) => match &booking.family.contact {
            Some(Contact::Phone(phone)) => {
                let phone = phone_digits(phone).into_any();
                words(t, "where-phone-number", &[], vec![("phone", phone)])
            }
            Some(Contact::Email(_)) | None => t.get("where-phone-call-us").into_any(),
        },
        (Some(Kind::Video), _) => t.get("where-video").into_any(),
        (Some(Kind::InPerson) | None, Some(place)) => {
            let steps = match place.step_free {
                StepFree::Yes => Some(t.get("where-steps-none")),
                StepFree::No => Some(t.get("where-steps")),
                StepFree::Unknown => None,
            };
            let steps = steps.map(|words| view! { <br />{words} });
            let directions = inline(cx, &place.directions).map(|words| view! { <br />{words} });
            let address = format!("{}, {}", place.name, place.address);
            view! {
                {name(cx, &address)}
                {directions}
                {steps}
            }
            .into_any()
        }
        (Some(Kind::InPerson) | None, None) => t.get("where-ask").into_any(),
    }
}

/// The code in groups, to be read aloud, with a button that a script reveals.
pub fn code(cx: &Cx, booking: &Booking) -> AnyView {
    let t = cx.texts;
    let readable = booking.code.readable();
    let groups = readable
        .split(' ')
        .map(|group| view! { <span>{group.to_owned()}</span> })
        .collect_view();
    view! {
        <div class="slip-code">
            <p>
                {t.get("fact-code")} <br />
                <span class="code" dir="ltr">{groups}</span>
            </p>
            <button
                class="btn btn-link no-print"
                type="button"
                data-copy=booking.code.as_str().to_owned()
                data-done=t.get("appointment-copied")
                hidden
            >
                {Icon::Copy.view(Shape::Small)}
                <span>{t.get("appointment-copy")}</span>
            </button>
        </div>
    }
    .into_any()
}
