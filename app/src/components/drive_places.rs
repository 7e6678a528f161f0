//! Where and when things are brought to a drive.

use domain::drive::{Drive, DropOffPoint, WindowDate};
use leptos::prelude::*;

use super::local_text::prose;
use super::map::map_link;
use super::name::name;
use super::phone::phone_link;
use super::time::day_span;
use super::words::words;
use crate::cx::Cx;

/// How many dates of a point are told at once.
const DATES: usize = 4;

/// The dates at which something can still be brought, in order of time.
pub fn open_dates(cx: &Cx, drive: &Drive) -> Vec<WindowDate> {
    let here = cx.zone().to_datetime(cx.now);
    drive.open_dates(&cx.directory.holidays(), here)
}

/// "sabato 28 novembre 10:00–12:00".
pub fn hours(cx: &Cx, date: &WindowDate) -> AnyView {
    day_span(cx, date.starts, date.ends)
}

/// The name and the address of a point.
pub fn place(cx: &Cx, point: &DropOffPoint) -> AnyView {
    view! {
        <strong>{name(cx, &point.place.name)}</strong>
        <br />
        {name(cx, &point.place.address)}
    }
    .into_any()
}

/// Every point with its next dates: the answer to "where?" and "when?".
pub fn places(cx: &Cx, drive: &Drive) -> AnyView {
    let t = cx.texts;
    let dates = open_dates(cx, drive);
    let points = drive.card.points.iter().map(|point| {
        let when = match point.is_shop() {
            true => view! { <p class="mb-0">{t.get("drive-shop-when")}</p> }.into_any(),
            false => next_dates(cx, point, &dates),
        };
        let phone = point.phone.as_ref().map(|phone| {
            let phone = phone_link(phone).into_any();
            let said = words(t, "drive-point-phone", &[], vec![("phone", phone)]);
            view! { <p class="mb-0">{said}</p> }
        });
        view! {
            <li>
                <p class="mb-0">{place(cx, point)}</p>
                {when}
                {prose(cx, &point.directions)}
                {phone}
                <p class="mb-0">{map_link(cx, &point.place.address, point.place.coordinates)}</p>
            </li>
        }
    });
    view! { <ul class="list-plain stages">{points.collect_view()}</ul> }.into_any()
}

fn next_dates(cx: &Cx, point: &DropOffPoint, dates: &[WindowDate]) -> AnyView {
    let t = cx.texts;
    let own: Vec<_> = dates.iter().filter(|d| d.point == point.id).collect();
    if own.is_empty() {
        return view! { <p class="mb-0">{t.get("drive-point-over")}</p> }.into_any();
    }
    let more = own.len().saturating_sub(DATES);
    let more = (more > 0).then(|| {
        view! { <li class="text-secondary">{t.with("drive-more-dates", &[("n", more.into())])}</li> }
    });
    let shown = own.into_iter().take(DATES);
    let shown = shown.map(|date| view! { <li class="event-when mb-0">{hours(cx, date)}</li> });
    view! { <ul class="list-plain">{shown.collect_view()} {more}</ul> }.into_any()
}
