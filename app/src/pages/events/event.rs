//! An event: what there is to know first when it does not take place as planned, then when and where, for whom, what it costs.

use std::sync::Arc;

use axum::extract::Path;
use axum::response::Response;
use domain::event::{Cost, Event, EventCard, EventFilter, Listed, Occurrence, OccurrenceStanding};
use domain::id::{EventId, OrganisationId};
use l10n::without_marks;
use leptos::prelude::*;
use services::error::Failure;
use services::event::{PartPlaces, Places};
use uuid::Uuid;

use super::poster::{printed, words_of};
use super::stages::stages;
use crate::components::capital::capitalised;
use crate::components::contact::{Weight, call_button, network_phone};
use crate::components::event_card::{Left, event_card, what_is_left};
use crate::components::event_data::event_data;
use crate::components::event_words::{ages, cost, kind};
use crate::components::fact::fact;
use crate::components::feeds::{FeedForm, FeedLink, feed_links};
use crate::components::icon::{Icon, Shape};
use crate::components::local_text::{inline, marked, prose};
use crate::components::markdown::markdown;
use crate::components::name::name;
use crate::components::notice::Notice;
use crate::components::picture::{Sizes, picture};
use crate::components::preview::{Preview, PreviewPicture};
use crate::components::reception::languages;
use crate::components::share::{Sent, share};
use crate::components::time::day_time;
use crate::components::words::words;
use crate::cx::Cx;
use crate::error::PageError;
use crate::forms::events::EventsWish;
use crate::layout::breadcrumb::breadcrumb;
use crate::page::Page;
use crate::pages::poster::{Paper, SQUARE};

/// How many dates of one that comes again are told.
const DATES: usize = 12;
/// How many others are shown instead of one that is over.
const NEXT: usize = 3;

/// `/{locale}/eventi/{slug}`
pub async fn show(cx: Cx, Path((_, slug)): Path<(String, String)>) -> Result<Response, PageError> {
    let event = cx
        .services
        .event_by_slug(&slug)
        .await?
        .ok_or(PageError::NotFound)?;
    let here = cx.zone().to_datetime(cx.now);
    // Of one that is over, the last date.
    let date = event.next(here).or_else(|| event.all().pop());
    let date = date.ok_or(PageError::NotFound)?;
    let beside = Beside {
        places: cx.services.places_on(&event, &date).await?,
        sizes: sizes_of(&cx, &event.card).await?,
        left: what_is_left(&cx).await,
    };
    let title = picked_title(&cx, &event);
    let mut feeds = feed_links(&cx, &EventsWish::default());
    feeds.push(FeedLink {
        media_type: FeedForm::Calendar.media_type(),
        title: title.clone(),
        href: cx.absolute(&calendar_path(&event)),
    });
    let drawn = words_of(&cx, &event, &date).can_be_drawn(&cx).await?;
    let preview = Preview {
        description: in_short(&cx, &event, &date),
        path: cx.path.to_string(),
        picture: drawn.then(|| PreviewPicture {
            path: printed(&event).image(),
            size: SQUARE,
            alternative: title.clone(),
        }),
    };
    let (frame, thing) = (cx.clone(), event.id.0);
    let page = Page::new(title, move || view(&frame, &event, &date, &beside));
    let page = page.inline().about(thing);
    let page = page.with_feeds(feeds).with_preview(preview);
    Ok(page.respond(&cx))
}

fn picked_title(cx: &Cx, event: &Event) -> String {
    let title = event.card.title.pick(cx.locale());
    title.map(|(words, _)| words.to_owned()).unwrap_or_default()
}

/// A card as it will be shown, with all its places left; without a date, what it says so far.
pub fn draft(cx: &Cx, thing: Uuid, card: &EventCard, sizes: &Sizes) -> AnyView {
    let event = Arc::new(Event::new(EventId(thing), card.clone(), cx.now));
    let here = cx.zone().to_datetime(cx.now);
    let Some(date) = event.next(here).or_else(|| event.all().pop()) else {
        return view! { <h1>{marked(cx, &card.title)}</h1> {prose(cx, &card.summary)} }.into_any();
    };
    let all_left = card.sign_up.as_ref().map(|rules| PartPlaces {
        stage: None,
        starts: date.starts(),
        ends: date.ends(),
        open: true,
        places: Places {
            left: rules.capacity,
            taken: 0,
            waiting: 0,
        },
        arrivals: Vec::new(),
    });
    let beside = Beside {
        places: all_left.into_iter().collect(),
        sizes: sizes.clone(),
        left: Left::new(),
    };
    view(cx, &event, &date, &beside)
}

/// The widths in which the picture of a card is kept; none without a picture.
///
/// # Errors
/// The database is away.
pub async fn sizes_of(cx: &Cx, card: &EventCard) -> Result<Sizes, Failure> {
    match &card.picture {
        Some(picture) => cx.services.picture_sizes(&picture.image).await,
        None => Ok(Sizes::new()),
    }
}

/// Its calendar file, below the locale.
fn calendar_path(event: &Event) -> String {
    format!("/eventi/{}/calendario.ics", event.card.slug)
}

/// When and where it is, and what it costs; before that, whether it is at all.
fn in_short(cx: &Cx, event: &Event, date: &Occurrence) -> String {
    let t = cx.texts;
    let off = date.standing == OccurrenceStanding::CalledOff;
    let place = date.stages.first().and_then(|stage| stage.venue.place());
    let parts = [
        off.then(|| t.get("event-called-off")),
        Some(t.date_time(date.starts())),
        place.map(|place| format!("{}, {}", place.name, place.address)),
        Some(cost(cx, event.card.cost)),
    ];
    let parts: Vec<_> = parts.into_iter().flatten().collect();
    without_marks(&parts.join(" · "))
}

/// What is told of an event that does not stand in its card.
struct Beside {
    /// The places on the date shown.
    places: Vec<PartPlaces>,
    /// The widths of its picture.
    sizes: Sizes,
    /// What is left at others.
    left: Left,
}

fn view(cx: &Cx, event: &Arc<Event>, date: &Occurrence, beside: &Beside) -> AnyView {
    let t = cx.texts;
    let card = &event.card;
    let crumb = vec![(cx.url("/eventi"), t.get("events-title").into_any())];
    let over = date.ends() <= cx.zone().to_datetime(cx.now);
    let off = date.standing == OccurrenceStanding::CalledOff;
    let outcome = markdown(cx, &card.outcome).filter(|_| over).map(|told| {
        view! { <h2>{t.get("event-outcome")}</h2> {told} }
    });
    let text = markdown(cx, &card.text).map(|told| view! { <h2>{t.get("event-more")}</h2> {told} });
    view! {
        {breadcrumb(cx, crumb, inline(cx, &card.title))}
        <div class="cols">
            <div>
                <p class="event-kind">{kind(cx, card.kind)}</p>
                <h1 data-element="event-title">{marked(cx, &card.title)}</h1>
                {standing(cx, event, date, over)}
                {(over || off).then(|| next_instead(cx, event, &beside.left))}
                {prose(cx, &card.summary)}
                {for_drive(cx, event)}
                {card.picture.as_ref().and_then(|p| picture(cx, p, &beside.sizes))}
                <h2>{t.get("event-when-where")}</h2>
                {stages(cx, date)}
                {(!over).then(|| actions(cx, event, date, &beside.places))}
                {other_dates(cx, event, date)}
                {(!over).then(|| tell(cx, event, date))}
            </div>
            {facts(cx, event)}
        </div>
        {outcome}
        {text}
        {who(cx, "event-organisers", &card.organisers)}
        {who(cx, "event-participants", &card.participants)}
        {event_data(cx, event, date)}
    }
    .into_any()
}

/// The way to the drive for which hands are wanted.
fn for_drive(cx: &Cx, event: &Event) -> Option<AnyView> {
    let drive = cx.directory.drive(event.card.drive?)?;
    let href = cx.url(&format!("/raccolte/{}", drive.card.slug));
    let link = view! { <a href=href>{marked(cx, &drive.card.title)}</a> }.into_any();
    let said = words(cx.texts, "drive-share-for", &[], vec![("drive", link)]);
    Some(view! { <p>{said}</p> }.into_any())
}

/// Ways to tell somebody: an address, a sheet of paper.
fn tell(cx: &Cx, event: &Event, date: &Occurrence) -> AnyView {
    let page = format!("/eventi/{}", event.card.slug);
    let poster = cx.url(&printed(event).sheet(Paper::A4));
    let sent = Sent {
        title: picked_title(cx, event),
        text: in_short(cx, event, date),
        url: cx.absolute(&page),
    };
    view! {
        {share(cx, sent)}
        <p class="more no-print"><a href=poster>{cx.texts.get("poster-title")}</a></p>
    }
    .into_any()
}

/// What there is instead of what is over or does not take place: the next dates in the same places, or anywhere.
fn next_instead(cx: &Cx, event: &Event, left: &Left) -> AnyView {
    let t = cx.texts;
    let coming = cx.services.events(&EventFilter::default());
    // Whoever looked for something to go to is not asked to work.
    let fits =
        |one: &Listed| one.event.card.kind.is_for_adults() == event.card.kind.is_for_adults();
    let others = || {
        let all = coming.iter().filter(|one| one.event.id != event.id);
        all.filter(|one| fits(one))
    };
    let near = |one: &&Listed| {
        let places = &one.event.card.municipalities;
        places
            .iter()
            .any(|id| event.card.municipalities.contains(id))
    };
    let mut shown: Vec<_> = others().filter(near).take(NEXT).collect();
    if shown.is_empty() {
        shown = others().take(NEXT).collect();
    }
    let cards: Vec<_> = shown
        .into_iter()
        .map(|one| event_card(cx, one, left))
        .collect();
    let content = if cards.is_empty() {
        view! { <p>{t.get("events-none")}</p> }.into_any()
    } else {
        view! { <ul class="list-plain pile">{cards}</ul> }.into_any()
    };
    view! {
        <h2>{t.get("event-next")}</h2>
        {content}
        <p class="more"><a href=cx.url("/eventi")>{t.get("events-show-all")}</a></p>
    }
    .into_any()
}

/// What has to be known before anything else.
fn standing(cx: &Cx, event: &Event, date: &Occurrence, over: bool) -> Option<AnyView> {
    let t = cx.texts;
    if date.standing == OccurrenceStanding::CalledOff {
        return Some(Notice::Caution.view(t.get("event-called-off")));
    }
    if over {
        return Some(Notice::Info.view(t.get("event-over")));
    }
    let before = event.moved_from.as_ref().map(|before| {
        let when = vec![("when", day_time(cx, before.starts))];
        if before.place.is_empty() {
            words(t, "event-moved-from-time", &[], when)
        } else {
            let place = [("place", before.place.as_str().into())];
            words(t, "event-moved-from", &place, when)
        }
    });
    let moved =
        (date.standing == OccurrenceStanding::Moved).then(|| t.get("event-moved").into_any());
    before.or(moved).map(|said| Notice::Caution.view(said))
}

/// How to come: sign up where places are counted, call, keep the date.
fn actions(cx: &Cx, event: &Event, date: &Occurrence, places: &[PartPlaces]) -> Option<AnyView> {
    let t = cx.texts;
    if date.standing == OccurrenceStanding::CalledOff {
        return None;
    }
    let full = !places.is_empty() && places.iter().all(|part| part.places.left == Some(0));
    let open = places.iter().any(|part| part.open);
    let note = match &event.card.sign_up {
        Some(_) if !open => t.get("event-sign-up-closed"),
        Some(_) if full => t.get("event-full"),
        Some(_) => t.get("event-sign-up"),
        None => t.get("event-just-come"),
    };
    let sign_up = open.then(|| {
        let href = format!("/eventi/{}/iscrizione?data={}", event.card.slug, date.date);
        view! { <a class="btn btn-primary" href=cx.url(&href)>{t.get("sign-up-title")}</a> }
    });
    let weight = if open { Weight::Plain } else { Weight::Primary };
    let phone = event.card.phone.as_ref().or_else(|| network_phone(cx));
    let call = phone.map(|phone| call_button(cx, phone, weight.class()));
    let file = cx.url(&calendar_path(event));
    Some(
        view! {
            <p>{note}</p>
            <div class="actions">
                {sign_up} {call}
                <a class="btn btn-outline-primary" href=file download>
                    {Icon::CalendarAdd.view(Shape::Small)}
                    <span>{t.get("event-add-calendar")}</span>
                </a>
            </div>
        }
        .into_any(),
    )
}

/// The other dates of one that comes again.
fn other_dates(cx: &Cx, event: &Event, shown: &Occurrence) -> Option<AnyView> {
    let t = cx.texts;
    let today = cx.today();
    let coming: Vec<_> = event
        .all()
        .into_iter()
        .filter(|o| o.date != shown.date && o.starts().date() >= today)
        .take(DATES)
        .map(|o| {
            let off = (o.standing == OccurrenceStanding::CalledOff)
                .then(|| view! { " " <strong>{t.get("event-called-off-short")}</strong> });
            view! { <li>{day_time(cx, o.starts())} {off}</li> }
        })
        .collect();
    (!coming.is_empty())
        .then(|| view! { <h2>{t.get("event-other-dates")}</h2> <ul>{coming}</ul> }.into_any())
}

fn facts(cx: &Cx, event: &Event) -> AnyView {
    let t = cx.texts;
    let card = &event.card;
    let explained = match card.cost {
        Cost::Offering => Some(t.get("event-cost-offering-explained")),
        Cost::Free | Cost::Price(_) => None,
    };
    let price = view! {
        <p class="mb-0"><strong>{cost(cx, card.cost)}</strong></p>
        {explained.map(|said| view! { <p class="mb-0">{said}</p> })}
        {prose(cx, &card.cost_note)}
    };
    let mut facts = vec![
        fact(Icon::Bag, t.get("event-cost"), price.into_any()),
        fact(
            Icon::People,
            t.get("event-ages"),
            ages(cx, card.ages).into_any(),
        ),
        fact(
            Icon::Language,
            t.get("desk-languages"),
            capitalised(&languages(t, &card.languages)).into_any(),
        ),
    ];
    if let Some(bring) = prose(cx, &card.bring) {
        facts.push(fact(Icon::Bag, t.get("fact-bring"), bring));
    }
    let places: Vec<_> = card
        .municipalities
        .iter()
        .filter_map(|id| cx.directory.municipality(*id))
        .map(|m| {
            let href = cx.url(&format!("/municipi/{}", m.slug));
            view! { <li><a href=href>{name(cx, &m.name)}</a></li> }
        })
        .collect();
    if !places.is_empty() {
        let places = view! { <ul class="list-plain mb-0">{places}</ul> };
        facts.push(fact(Icon::Pin, t.get("event-for"), places.into_any()));
    }
    view! {
        <div class="it-card side">
            <h2 class="visually-hidden">{t.get("desk-summary")}</h2>
            <dl class="facts">{facts}</dl>
        </div>
    }
    .into_any()
}

/// Members of the network, each with the way to its card.
fn who(cx: &Cx, title: &'static str, members: &[OrganisationId]) -> Option<AnyView> {
    let names: Vec<_> = members
        .iter()
        .filter_map(|id| cx.directory.organisation(*id))
        .map(|member| {
            let href = cx.url(&format!("/enti/{}", member.slug));
            view! { <li><a href=href>{name(cx, &member.name)}</a></li> }
        })
        .collect();
    // l10n: event-organisers
    // l10n: event-participants
    (!names.is_empty())
        .then(|| view! { <h2>{cx.texts.get(title)}</h2> <ul>{names}</ul> }.into_any())
}
