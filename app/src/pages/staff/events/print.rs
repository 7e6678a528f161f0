//! The list of an event's date on paper: for a door without a phone, and for whoever calls people.

use domain::contact::Contact;
use domain::event::{Occurrence, SignUp, SignUpStatus};
use leptos::prelude::*;
use services::staff::events::EventDay;

use super::address::day_url;
use crate::components::event_words::places;
use crate::components::icon::{Icon, Shape};
use crate::components::local_text::inline;
use crate::components::notice::Notice;
use crate::components::phone::{digits, phone_digits};
use crate::components::time::day_time;
use crate::cx::Cx;
use crate::page::Page;
use crate::pages::sign_up::found::{details, people};

/// The page.
pub fn print_page(cx: &Cx, day: EventDay<SignUp>, date: Occurrence) -> Page {
    Page::new(cx.texts.get_plain("staff-events-list"), move || {
        let cx = Cx::get();
        let t = cx.texts;
        let back = day_url(day.event.id, date.date, "");
        let (come, wait): (Vec<&SignUp>, Vec<&SignUp>) = day
            .people
            .iter()
            .partition(|one| one.status == SignUpStatus::Confirmed);
        let body = match day.people.is_empty() {
            true => Notice::Info.view(t.get("staff-events-nobody")),
            false => {
                let sum: u32 = come.iter().map(|one| u32::from(one.party.size())).sum();
                let people = t.with("staff-events-people", &[("n", sum.into())]);
                let sign_ups = t.with("staff-events-sign-ups", &[("n", come.len().into())]);
                let coming = format!("{people} · {sign_ups}");
                view! {
                    <p>{coming}</p>
                    {table(&cx, t.get("staff-events-coming"), &date, &come)}
                    {table(&cx, t.get("staff-events-waiting"), &date, &wait)}
                }
                .into_any()
            }
        };
        view! {
            <p class="no-print">
                <a href=back>{t.get("button-back")}</a>
            </p>
            <h1>{t.get("staff-events-list")}</h1>
            <p class="lead">{inline(&cx, &day.event.card.title)}</p>
            <p>{day_time(&cx, date.starts())} " · " {places(&cx, &date)}</p>
            <div class="actions no-print">
                <button class="btn btn-primary" type="button" data-print hidden>
                    {Icon::Print.view(Shape::Small)}
                    {t.get("staff-day-print")}
                </button>
            </div>
            {body}
        }
    })
    .staff()
}

fn table(cx: &Cx, caption: String, date: &Occurrence, some: &[&SignUp]) -> Option<AnyView> {
    if some.is_empty() {
        return None;
    }
    let t = cx.texts;
    let rows = some.iter().map(|one| row(cx, date, one));
    let label = caption.clone();
    Some(
        view! {
            <section class="door-table" aria-label=label tabindex="0">
                <table>
                    <caption>{caption}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{t.get("staff-events-list-here")}</th>
                            <th scope="col">{t.get("staff-events-list-hour")}</th>
                            <th scope="col">{t.get("fact-name")}</th>
                            <th scope="col">{t.get("staff-day-code")}</th>
                            <th scope="col">{t.get("sign-up-who")}</th>
                            <th scope="col">{t.get("fact-language")}</th>
                            <th scope="col">{t.get("staff-day-contact")}</th>
                        </tr>
                    </thead>
                    <tbody>{rows.collect_view()}</tbody>
                </table>
            </section>
        }
        .into_any(),
    )
}

fn row(cx: &Cx, date: &Occurrence, one: &SignUp) -> AnyView {
    let t = cx.texts;
    let stage = date.stages.iter().find(|stage| Some(stage.id) == one.stage);
    let at = one.arrival.or(stage.map(|stage| stage.starts));
    let at = at.unwrap_or_else(|| date.starts());
    let here = match one.arrived_at {
        Some(at) => digits(t.time(cx.zone().to_datetime(at).time())).into_any(),
        None => view! { <span class="door-box" aria-hidden="true"></span> }.into_any(),
    };
    let name = match &one.guest.first_name {
        Some(name) => view! { <bdi>{name.as_str().to_owned()}</bdi> }.into_any(),
        None => t.get("staff-day-nameless").into_any(),
    };
    let contact = match &one.guest.contact {
        Some(Contact::Phone(phone)) => phone_digits(phone).into_any(),
        Some(Contact::Email(email)) => {
            view! { <bdi dir="ltr">{email.as_str().to_owned()}</bdi> }.into_any()
        }
        None => t.get("staff-day-no-contact").into_any(),
    };
    let details = details(cx, &one.party).map(|said| view! { <br />{said} });
    view! {
        <tr>
            <td>{here}</td>
            <td>{digits(t.time(at.time()))}</td>
            <th scope="row">{name}</th>
            <td class="day-code">{digits(one.code.readable())}</td>
            <td>{people(cx, &one.party)} {details}</td>
            <td>{t.language_name(one.guest.language)}</td>
            <td>{contact}</td>
        </tr>
    }
    .into_any()
}
