//! Which events are shown: days as links, the rest as a plain form whose answer has an address to share.

use domain::event::{EventFilter, EventKind, When};
use domain::locale::Locale;
use jiff::civil::Date;
use leptos::prelude::*;

use super::month::month_path;
use crate::components::event_words::kind;
use crate::components::icon::{Icon, Shape};
use crate::components::territory::word;
use crate::cx::Cx;
use crate::forms::events::{EventsWish, OLDEST};

/// All choices.
pub fn choices(cx: &Cx, wish: &EventsWish) -> AnyView {
    view! {
        {days(cx, wish)}
        {form(cx, wish)}
    }
    .into_any()
}

fn days(cx: &Cx, wish: &EventsWish) -> AnyView {
    let t = cx.texts;
    let chip = |when: When, words: String| {
        let href = cx.url(&wish.at(when).path(&cx.directory));
        let current = (wish.filter.when == when).then_some("true");
        view! { <li><a class="chip" href=href aria-current=current>{words}</a></li> }
    };
    let sheet = cx.url(&month_path(cx, wish, cx.today().first_of_month()));
    view! {
        <nav aria-label=t.get("events-when")>
            <ul class="list-plain chips">
                {chip(When::Coming, t.get("events-when-coming"))}
                {chip(When::Today, t.get("events-when-today"))}
                {chip(When::Weekend, t.get("events-when-weekend"))}
                {chip(When::Month, t.get("events-when-month"))}
                <li><a class="chip" href=sheet>{t.get("events-as-month")}</a></li>
            </ul>
        </nav>
    }
    .into_any()
}

fn form(cx: &Cx, wish: &EventsWish) -> AnyView {
    let t = cx.texts;
    let filter = &wish.filter;
    let narrowed = matches!(filter.when, When::Days(..))
        || EventFilter {
            when: When::Coming,
            ..*filter
        } != EventFilter::default();
    let (from, until) = match filter.when {
        When::Days(from, until) => (Some(from), Some(until)),
        _ => (None, None),
    };
    let days = match filter.when {
        When::Coming => Vec::new(),
        When::Today => vec![("quando", "oggi".to_owned())],
        When::Weekend => vec![("quando", "fine-settimana".to_owned())],
        When::Month => vec![("quando", "mese".to_owned())],
        When::Days(..) => Vec::new(),
    };
    let days = days.into_iter().map(|(name, value)| {
        view! { <input type="hidden" name=name value=value /> }
    });
    view! {
        <details class="it-card narrow" open=narrowed>
            <summary>{Icon::Search.view(Shape::Small)} {t.get("events-narrow")} {Icon::Down.view(Shape::Turn)}</summary>
            <form method="get" action=cx.url("/eventi")>
                {days.collect_view()}
                <div class="cards">
                    {municipalities(cx, filter)}
                    {ages(cx, filter)}
                    {kinds(cx, filter)}
                    {languages(cx, filter)}
                    {day("dal", t.get("events-from"), from)}
                    {day("al", t.get("events-until"), until)}
                </div>
                <div class="form-check">
                    <input type="checkbox" id="gratis" name="gratis" value="si" checked=filter.free />
                    <label for="gratis">{t.get("events-free")}</label>
                </div>
                <div class="actions">
                    <button class="btn btn-primary" type="submit">{t.get("button-show")}</button>
                    <a class="btn btn-link" href=cx.url("/eventi")>{t.get("events-show-all")}</a>
                </div>
            </form>
        </details>
    }
    .into_any()
}

/// A list to choose one from, or anything.
fn select(
    name: &'static str,
    label: String,
    any: String,
    options: impl Iterator<Item = (String, String, bool)>,
) -> AnyView {
    let options = options
        .map(|(value, words, selected)| {
            view! { <option value=value selected=selected>{words}</option> }
        })
        .collect_view();
    view! {
        <div class="form-group">
            <label for=name>{label}</label>
            <select class="form-select" id=name name=name>
                <option value="">{any}</option>
                {options}
            </select>
        </div>
    }
    .into_any()
}

/// A day of one's own choice; the ends of the calendar are no choice.
fn day(name: &'static str, label: String, day: Option<Date>) -> AnyView {
    let day = day.filter(|d| *d != Date::MIN && *d != Date::MAX);
    let value = day.map(|d| d.to_string());
    view! {
        <div class="form-group">
            <label for=name>{label}</label>
            <input class="form-control" type="date" id=name name=name value=value />
        </div>
    }
    .into_any()
}

fn municipalities(cx: &Cx, filter: &EventFilter) -> AnyView {
    let t = cx.texts;
    let options = cx.directory.municipalities.iter().map(|m| {
        let chosen = filter.municipality == Some(m.id);
        (m.slug.clone(), m.name.clone(), chosen)
    });
    let label = t.with("events-municipality", &[("word", word(cx).into())]);
    select("municipio", label, t.get("events-any"), options)
}

fn ages(cx: &Cx, filter: &EventFilter) -> AnyView {
    let t = cx.texts;
    let options = (0..=OLDEST).map(|age| {
        let words = t.with("events-age-years", &[("n", u32::from(age).into())]);
        (age.to_string(), words, filter.age == Some(age))
    });
    select("eta", t.get("events-age"), t.get("events-any"), options)
}

fn kinds(cx: &Cx, filter: &EventFilter) -> AnyView {
    let t = cx.texts;
    let options = EventKind::ALL.into_iter().map(|each| {
        let chosen = filter.kind == Some(each);
        (each.word().to_owned(), kind(cx, each), chosen)
    });
    select("tipo", t.get("events-kind"), t.get("events-any"), options)
}

/// The languages that are spoken at some event.
fn languages(cx: &Cx, filter: &EventFilter) -> AnyView {
    let t = cx.texts;
    let events = cx.directory.events.iter();
    let mut spoken: Vec<Locale> = events
        .flat_map(|e| e.card.languages.iter().copied())
        .collect();
    spoken.extend(filter.language);
    spoken.sort_unstable();
    spoken.dedup();
    let options = spoken.into_iter().map(|language| {
        let chosen = filter.language == Some(language);
        (language.tag().to_owned(), t.language_name(language), chosen)
    });
    select(
        "lingua",
        t.get("events-language"),
        t.get("events-any"),
        options,
    )
}
