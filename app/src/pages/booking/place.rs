//! Step 1: where.

use std::sync::Arc;

use domain::desk::Desk;
use domain::territory::Municipality;
use leptos::prelude::*;

use super::frame::frame;
use super::place_filter::municipality_filter;
use crate::components::call::{callback_button, phones};
use crate::components::callback_box::{About, callback_box};
use crate::components::choice::Choice;
use crate::components::field::{described_by, feedback, group_class};
use crate::components::hours::clock_time;
use crate::components::line_state::line_words;
use crate::components::name::name;
use crate::components::notice::Notice;
use crate::components::phone::phone_digits;
use crate::components::stepper::Step;
use crate::components::time::span;
use crate::components::words::words;
use crate::cx::Cx;
use crate::forms::errors::FieldErrors;
use crate::page::Page;

/// Above this many desks one chooses the municipality first.
const MOST_DESKS: usize = 24;
/// The name of the field.
const FIELD: &str = "sportello";

/// How the desks to choose among were found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// They are what was asked for.
    Asked,
    /// What was asked for has none: these are the nearest.
    Nearest,
}

/// What the page is made from.
#[derive(Debug, Clone)]
pub struct Place {
    /// The desks to choose among, all of which take bookings.
    pub desks: Vec<Arc<Desk>>,
    /// The municipality that was asked for.
    pub municipality: Option<Municipality>,
    /// How the desks were found.
    pub reach: Reach,
    /// The municipalities that have such desks.
    pub municipalities: Vec<Municipality>,
    /// Where the page is, and where the chosen desk is sent.
    pub here: String,
    /// Where one goes without choosing.
    pub back: String,
    /// What is wrong.
    pub errors: FieldErrors,
}

/// The page.
pub fn place_page(cx: &Cx, place: Place) -> Page {
    let title = Step::Place.title(cx);
    Page::new(title, move || {
        let cx = Cx::get();
        frame(&cx, None, Step::Place, body(&cx, &place))
    })
    .moment()
}

fn body(cx: &Cx, place: &Place) -> AnyView {
    let t = cx.texts;
    let about = match &place.municipality {
        Some(municipality) => About::Municipality(&municipality.slug),
        None => About::Nothing,
    };
    if place.municipalities.is_empty() {
        return nothing(cx, about);
    }
    let empty = place
        .municipality
        .as_ref()
        .filter(|_| place.reach == Reach::Nearest);
    let empty = empty.map(|municipality| {
        let which = [("municipality", municipality.name.as_str().into())];
        Notice::Info.view(t.with("book-place-none-here", &which))
    });
    let too_many = place.municipality.is_none() && place.desks.len() > MOST_DESKS;
    let desks = (!too_many && !place.desks.is_empty()).then(|| desk_form(cx, place));
    view! {
        {place.errors.summary(cx, |_| None)}
        <h1>{t.get("book-place-heading")}</h1>
        {municipality_filter(cx, place)}
        {empty}
        {desks}
        {callback_box(cx, about)}
    }
    .into_any()
}

fn nothing(cx: &Cx, about: About<'_>) -> AnyView {
    let t = cx.texts;
    view! {
        <h1>{t.get("book-place-heading")}</h1>
        {Notice::Info.view(t.get("book-place-none"))}
        <div class="actions">{callback_button(cx, &about.query(), "btn btn-primary")}</div>
        {phones(cx, |_| false)}
    }
    .into_any()
}

fn desk_form(cx: &Cx, place: &Place) -> AnyView {
    let t = cx.texts;
    let fault = place.errors.of(FIELD);
    let choices = place
        .desks
        .iter()
        .enumerate()
        .map(|(index, desk)| {
            Choice {
                name: FIELD,
                index,
                value: desk.slug.clone(),
                title: name(cx, &desk.name),
                text: Some(about(cx, desk)),
                checked: false,
                described_by: described_by(FIELD, false, fault),
            }
            .view()
        })
        .collect_view();
    let municipality = place.municipality.as_ref().map(|m| {
        view! { <input type="hidden" name="municipio" value=m.slug.clone() /> }
    });
    view! {
        <form method="get" action=place.here.clone() novalidate>
            {municipality} <input type="hidden" name="scelta" value="si" />
            <fieldset class=group_class(fault)>
                <legend>{t.get("book-place-legend")}</legend>
                {feedback(FIELD, fault)}
                {choices}
            </fieldset>
            <div class="steppers-nav">
                <button class="btn btn-primary" type="submit">
                    {t.get("book-place-button")}
                </button>
                <a class="btn btn-link" href=place.back.clone()>
                    {t.get("button-back")}
                </a>
            </div>
        </form>
    }
    .into_any()
}

/// Municipality and hours; address; line and phone. Text only: it stands in a label.
fn about(cx: &Cx, desk: &Desk) -> AnyView {
    let t = cx.texts;
    let municipality = cx.directory.municipality(desk.municipality);
    let address = match &desk.place {
        Some(place) => name(cx, &place.address),
        None => t.get("where-on-booking").into_any(),
    };
    let today = cx.today();
    let holds = |until: Option<jiff::civil::Date>| until.is_none_or(|last| last >= today);
    let mut openings: Vec<_> = desk
        .openings
        .iter()
        .filter(|o| holds(o.valid_until))
        .collect();
    openings.sort_by_key(|o| (o.weekday.to_monday_zero_offset(), o.hours.from()));
    openings.dedup_by_key(|o| (o.weekday.to_monday_zero_offset(), o.hours));
    let hours = openings
        .into_iter()
        .enumerate()
        .map(|(index, opening)| {
            let day = [("day", t.weekday(opening.weekday).into())];
            let (from, until) = (opening.hours.from(), opening.hours.until());
            let range = span(cx, clock_time(from), clock_time(until));
            let said = words(t, "day-hours", &day, vec![("hours", range)]);
            let comma = (index > 0).then_some(", ");
            view! { {comma}{said} }
        })
        .collect_view();
    let line = line_words(cx, desk).filter(|_| !desk.is_stale(today));
    let line = line.map(|(class, words)| view! { <br /><span class=class>{words}</span> });
    let phone = desk.phone.as_ref().map(|phone| {
        view! { <br />{phone_digits(phone)} }
    });
    view! {
        {municipality.map(|m| name(cx, &m.name))} " · " {hours} <br /> {address} {line} {phone}
    }
    .into_any()
}
