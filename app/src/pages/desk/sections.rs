//! The sections of a service card, in the order and with the marks of the national model.

use domain::desk::{Asks, Desk};
use leptos::prelude::*;

use crate::components::call::{callback_button, phone_hours};
use crate::components::callback_box::About;
use crate::components::contact::{Weight, call_button, phone_of};
use crate::components::icon::{Icon, Shape};
use crate::components::local_text::prose;
use crate::components::name::name;
use crate::components::phone::phone_link;
use crate::components::territory::word;
use crate::components::words::words;
use crate::cx::Cx;

/// Anchor and message of each heading, in the model's order.
const HEADINGS: [(&str, &str); 8] = [
    ("chi", "desk-for"),
    ("come", "desk-how"),
    ("serve", "desk-needed"),
    ("ottieni", "desk-obtain"),
    ("tempi", "desk-times"),
    ("accedi", "desk-access"),
    ("condizioni", "desk-terms"),
    ("contatti", "desk-contacts"),
];

/// "On this page".
pub fn index(cx: &Cx) -> AnyView {
    let t = cx.texts;
    let links = HEADINGS
        .into_iter()
        .map(|(anchor, id)| view! { <li><a href=format!("#{anchor}")>{t.get(id)}</a></li> })
        .collect_view();
    view! {
        <nav class="page-index" aria-label=t.get("desk-index")>
            <details>
                <summary>
                    {Icon::Menu.view(Shape::Small)}
                    {t.get("desk-index")}
                    {Icon::Down.view(Shape::Turn)}
                </summary>
                <ul class="list-plain" data-element="page-index">{links}</ul>
            </details>
        </nav>
    }
    .into_any()
}

/// The sections.
pub fn sections(cx: &Cx, desk: &Desk) -> AnyView {
    let contents = [
        addressed(cx, desk),
        how_to(cx, desk),
        needed(cx, desk),
        achieved(cx, desk),
        times(cx, desk),
        access(cx, desk),
        terms(cx),
        contacts(cx, desk),
    ];
    let sections = HEADINGS
        .into_iter()
        .zip(contents)
        .map(|((anchor, id), content)| {
            view! {
                <section aria-labelledby=anchor>
                    <h2 id=anchor>{cx.texts.get(id)}</h2>
                    {content}
                </section>
            }
        })
        .collect_view();
    view! { <div class="sections">{sections}</div> }.into_any()
}

fn addressed(cx: &Cx, desk: &Desk) -> AnyView {
    let municipality = cx
        .directory
        .municipality(desk.municipality)
        .map(|m| m.name.as_str());
    let said = words(
        cx.texts,
        "desk-for-text",
        &[("word", word(cx).into())],
        vec![("name", name(cx, municipality.unwrap_or(&desk.name)))],
    );
    view! { <div data-element="service-addressed"><p>{said}</p></div> }.into_any()
}

fn how_to(cx: &Cx, desk: &Desk) -> AnyView {
    let id = match (desk.takes_bookings(), phone_of(cx, desk)) {
        (true, _) => "desk-how-text",
        (false, Some(_)) => "desk-how-phone",
        (false, None) => "desk-how-callback",
    };
    view! { <div data-element="service-how-to"><p>{cx.texts.get(id)}</p></div> }.into_any()
}

fn needed(cx: &Cx, desk: &Desk) -> AnyView {
    let id = match desk.asks {
        Asks::NameAndContact => "desk-needed-name",
        Asks::Nothing => "desk-needed-nothing",
    };
    view! { <div data-element="service-needed"><p>{cx.texts.get(id)}</p></div> }.into_any()
}

fn achieved(cx: &Cx, desk: &Desk) -> AnyView {
    let about = prose(cx, &desk.about)
        .unwrap_or_else(|| view! { <p>{cx.texts.get("desks-lead")}</p> }.into_any());
    view! {
        <div data-element="service-achieved">
            <div data-element="service-description">{about}</div>
        </div>
    }
    .into_any()
}

fn times(cx: &Cx, desk: &Desk) -> AnyView {
    let t = cx.texts;
    let booking = desk.takes_bookings().then(|| {
        let hours = desk.notice.as_hours();
        let notice = (hours > 0).then(|| t.with("desk-times-notice", &[("n", hours.into())]));
        let horizon = t.with("desk-times-horizon", &[("n", desk.horizon_days.into())]);
        view! { <p>{horizon}</p> {notice.map(|said| view! { <p>{said}</p> })} }
    });
    view! {
        <div data-element="service-calendar-text">
            {booking}
            <p>{t.get("desk-times-text")}</p>
        </div>
    }
    .into_any()
}

fn access(cx: &Cx, desk: &Desk) -> AnyView {
    let t = cx.texts;
    let book = desk.takes_bookings().then(|| {
        let url = cx.url(&format!("/prenota/{}", desk.slug));
        let class = Weight::Plain.class();
        view! {
            <a class=class href=url data-element="service-booking-access">
                {t.get("desk-access-button")}
            </a>
        }
    });
    let call = phone_of(cx, desk).map(|phone| {
        view! {
            <span data-element="service-generic-access">
                {call_button(cx, phone, Weight::Plain.class())}
            </span>
        }
    });
    let callback = (book.is_none() && call.is_none()).then(|| {
        let query = About::Desk(&desk.slug).query();
        view! {
            <span data-element="service-generic-access">
                {callback_button(cx, &query, Weight::Plain.class())}
            </span>
        }
    });
    view! { <div class="actions">{book} {call} {callback}</div> }.into_any()
}

fn terms(cx: &Cx) -> AnyView {
    let t = cx.texts;
    view! {
        <p>
            <a href=cx.url("/privacy") data-element="service-file">{t.get("desk-terms-link")}</a>
        </p>
    }
    .into_any()
}

fn contacts(cx: &Cx, desk: &Desk) -> AnyView {
    let t = cx.texts;
    let said = match (&desk.phone, phone_of(cx, desk)) {
        (Some(phone), _) if !desk.phone_hours.is_empty() => {
            let elements = vec![
                ("phone", phone_link(phone).into_any()),
                ("hours", phone_hours(cx, desk)),
            ];
            words(t, "desk-contacts-phone-hours", &[], elements)
        }
        (_, Some(phone)) => {
            let elements = vec![("phone", phone_link(phone).into_any())];
            words(t, "desk-contacts-phone", &[], elements)
        }
        (_, None) => t.get("desk-no-phone").into_any(),
    };
    let silent = desk.phone.as_ref().map(|_| {
        let url = cx.url(&format!("/sportelli/{}/non-risponde", desk.slug));
        view! { <p><a href=url>{t.get("desk-silent-link")}</a></p> }
    });
    view! {
        <div data-element="service-area">
            <p>{name(cx, &desk.name)}</p>
            <p>{said}</p>
            {silent}
        </div>
    }
    .into_any()
}
