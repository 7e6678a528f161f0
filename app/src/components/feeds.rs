//! A list of events to be followed elsewhere: in the calendar of a phone, or in a program that reads what is new.

use domain::event::When;
use leptos::prelude::*;

use super::event_words::kind;
use super::icon::{Icon, Shape};
use super::words::words;
use crate::cx::Cx;
use crate::forms::events::EventsWish;

/// A form in which a list is followed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FeedForm {
    /// iCalendar (RFC 5545).
    Calendar,
    /// RSS 2.0.
    Rss,
    /// Atom (RFC 4287).
    Atom,
}

impl FeedForm {
    /// The last segment of its address.
    pub fn file(self) -> &'static str {
        match self {
            Self::Calendar => "calendario.ics",
            Self::Rss => "rss.xml",
            Self::Atom => "atom.xml",
        }
    }

    /// Its media type.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Calendar => "text/calendar",
            Self::Rss => "application/rss+xml",
            Self::Atom => "application/atom+xml",
        }
    }
}

/// Another form of what a page tells, for its head.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FeedLink {
    /// Its media type.
    pub media_type: &'static str,
    /// What is followed.
    pub title: String,
    /// Where it is.
    pub href: String,
}

/// The forms of a list.
pub fn feed_links(cx: &Cx, wish: &EventsWish) -> Vec<FeedLink> {
    [FeedForm::Calendar, FeedForm::Rss, FeedForm::Atom]
        .map(|form| FeedLink {
            media_type: form.media_type(),
            title: feed_title(cx, wish),
            href: feed_url(cx, wish, form),
        })
        .into()
}

/// Where a form of a list is, for whoever is elsewhere.
pub fn feed_url(cx: &Cx, wish: &EventsWish, form: FeedForm) -> String {
    cx.absolute(&wish.file_path(form.file(), &cx.directory))
}

/// What is followed: "Feste e attività, Municipio 5 – QuBì Milano".
pub fn feed_title(cx: &Cx, wish: &EventsWish) -> String {
    let t = cx.texts;
    let filter = &wish.filter;
    let when = match filter.when {
        When::Coming => None,
        When::Today => Some(t.get_plain("events-when-today")),
        When::Weekend => Some(t.get_plain("events-when-weekend")),
        When::Month => Some(t.get_plain("events-when-month")),
        When::Days(from, until) if from == until => Some(t.date_long(from)),
        When::Days(from, until) => Some(format!("{} – {}", t.date_long(from), t.date_long(until))),
    };
    let municipality = filter.municipality;
    let municipality = municipality.and_then(|id| cx.directory.municipality(id));
    let parts = [
        Some(t.get_plain("events-title")),
        municipality.map(|m| m.name.clone()),
        when,
        filter.kind.map(|wanted| kind(cx, wanted)),
        filter
            .age
            .map(|age| t.with_plain("events-age-years", &[("n", u32::from(age).into())])),
        filter.free.then(|| t.get_plain("event-cost-free")),
        filter.language.map(|wanted| t.language_name(wanted)),
    ];
    let parts: Vec<_> = parts.into_iter().flatten().collect();
    format!("{} – {}", parts.join(", "), cx.network_name())
}

/// How to follow a list, in plain words.
pub fn subscribe(cx: &Cx, wish: &EventsWish) -> AnyView {
    let t = cx.texts;
    let address = feed_url(cx, wish, FeedForm::Calendar);
    // What calendars know to be one to follow, not a file to read once.
    let follow = address
        .split_once("://")
        .map_or_else(|| address.clone(), |(_, rest)| format!("webcal://{rest}"));
    let link = |form, name: &'static str| {
        let href = feed_url(cx, wish, form);
        view! { <a href=href type=FeedForm::media_type(form)>{name}</a> }.into_any()
    };
    let holes = vec![
        ("rss", link(FeedForm::Rss, "RSS")),
        ("atom", link(FeedForm::Atom, "Atom")),
    ];
    view! {
        <section class="it-card subscribe no-print" aria-labelledby="calendario">
            <h2 class="it-card-title" id="calendario">{t.get("feeds-title")}</h2>
            <p>{t.get("feeds-what")}</p>
            <div class="actions">
                <a class="btn btn-outline-primary" href=follow>
                    {Icon::CalendarAdd.view(Shape::Small)}
                    <span>{t.get("feeds-button")}</span>
                </a>
            </div>
            <p class="mb-0">{t.get("feeds-by-hand")}</p>
            <p><a class="address" href=address.clone() dir="ltr">{address.clone()}</a></p>
            <p class="mb-0">{words(t, "feeds-readers", &[], holes)}</p>
        </section>
    }
    .into_any()
}
