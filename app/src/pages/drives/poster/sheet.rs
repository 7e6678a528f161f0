//! The drive on a sheet of paper, A4 or A5: where and when in large letters, what is wanted, whom to call, and a code that leads to the
//! page.

use axum::extract::{Path, RawQuery};
use axum::response::Response;
use domain::drive::{Drive, DropOffPoint};
use leptos::prelude::*;
use services::drive::DriveNeeds;
use services::message::item_name;

use super::words::words_of;
use super::{found, printed};
use crate::components::capital::capitalised;
use crate::components::drive_said::{Hours, hours, is_over, until, wanted};
use crate::components::local_text::inline;
use crate::components::name::name;
use crate::components::phone::phone_digits;
use crate::components::time::span;
use crate::components::words::words;
use crate::cx::Cx;
use crate::error::PageError;
use crate::layout::breadcrumb::breadcrumb;
use crate::page::Page;
use crate::pages::poster::{Paper, choices, code, cofunding};

/// `/{locale}/raccolte/{slug}/manifesto`, with `?formato=a5`.
pub async fn show(
    mut cx: Cx,
    Path((_, slug)): Path<(String, String)>,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let paper = Paper::asked(query)?;
    let (drive, needs) = found(&cx, &slug).await?;
    let drawn = words_of(&cx, &drive, &needs).can_be_drawn(&cx).await?;
    cx.path = printed(&drive).sheet(paper).into();
    let title = cx.texts.get_plain("poster-title");
    let frame = cx.clone();
    let page = Page::new(title, move || view(&frame, &drive, &needs, paper, drawn));
    Ok(page.respond(&cx))
}

fn view(cx: &Cx, drive: &Drive, needs: &DriveNeeds, paper: Paper, drawn: bool) -> AnyView {
    let t = cx.texts;
    let card = &drive.card;
    let printed = printed(drive);
    let steps = vec![
        (cx.url("/raccolte"), t.get("drives-title").into_any()),
        (cx.url(&printed.page), inline(cx, &card.title).into_any()),
    ];
    let over = is_over(cx, drive);
    let standing = match over {
        true => view! { <p class="poster-off">{until(cx, drive)}</p> }.into_any(),
        false => view! { <p class="poster-day">{until(cx, drive)}</p> }.into_any(),
    };
    let summary = inline(cx, &card.summary).map(|said| view! { <p>{said}</p> });
    view! {
        {breadcrumb(cx, steps, t.get("poster-title"))}
        {choices(cx, &printed, paper, t.get("drive-share-poster-how"), drawn)}
        <article class=format!("{} poster-drive", paper.class())>
            <p class="poster-network">{cx.network_name().to_owned()}</p>
            <p class="event-kind">{t.get("drive-share-kind")}</p>
            <h1>{inline(cx, &card.title)}</h1>
            {standing}
            {summary}
            {(!over).then(|| places(cx, drive, paper))}
            <div class="poster-foot">
                <div class="poster-beside">
                    {(!over).then(|| items(cx, needs))}
                    {contact(cx, drive)}
                </div>
                {code(cx, &printed, t.get("drive-share-poster-code"))}
            </div>
            {cofunding(cx)}
        </article>
    }
    .into_any()
}

/// Where and when, the first places of many: one sheet holds no more.
fn places(cx: &Cx, drive: &Drive, paper: Paper) -> AnyView {
    let t = cx.texts;
    let most = match paper {
        Paper::A4 => 5,
        Paper::A5 => 4,
    };
    let points = &drive.card.points;
    let shown = points.iter().take(most).map(|point| {
        view! {
            <li>
                <span class="poster-hour">{when(cx, drive, point)}</span>
                " "
                <span>
                    <strong>{name(cx, &point.place.name)}</strong>
                    <br />
                    {name(cx, &point.place.address)}
                </span>
            </li>
        }
    });
    let shown = shown.collect_view();
    let more = (points.len() > most).then(|| {
        view! { <p>{t.get("drive-share-more-places")}</p> }
    });
    view! {
        <section>
            <h2>{t.get("drive-where-when")}</h2>
            <ul class="list-plain poster-legs">{shown}</ul>
            {more}
        </section>
    }
    .into_any()
}

fn when(cx: &Cx, drive: &Drive, point: &DropOffPoint) -> AnyView {
    let t = cx.texts;
    if point.is_shop() {
        return t.get("drive-shop-when").into_any();
    }
    let lines = hours(cx, drive, point).into_iter().enumerate();
    let lines = lines.map(|(at, Hours { day, from, until })| {
        let apart = (at > 0).then(|| view! { <br /> });
        let hours = vec![("hours", span(cx, from, until))];
        let said = words(t, "day-hours", &[("day", capitalised(&day).into())], hours);
        view! { {apart} {said} }
    });
    lines.collect_view().into_any()
}

/// How many things a sheet names.
const ITEMS: usize = 8;

/// What is still wanted, by name: numbers on paper would soon be wrong.
fn items(cx: &Cx, needs: &DriveNeeds) -> Option<AnyView> {
    let t = cx.texts;
    let wanted = wanted(needs).into_iter().take(ITEMS);
    let names: Vec<_> = wanted
        .map(|one| view! { <li>{capitalised(&item_name(one.item, t))}</li> })
        .collect();
    (!names.is_empty()).then(|| {
        view! {
            <section>
                <h2>{t.get("drive-needs")}</h2>
                <ul class="poster-items">{names}</ul>
            </section>
        }
        .into_any()
    })
}

/// Whom to call.
fn contact(cx: &Cx, drive: &Drive) -> AnyView {
    let contact = &drive.card.contact;
    let who = (!contact.name.is_empty()).then(|| view! { <br /> {name(cx, &contact.name)} });
    let phone = contact.phone.as_ref().map(|phone| {
        view! {
            <div>
                <dt>{cx.texts.get("poster-phone")}</dt>
                <dd><span class="poster-phone">{phone_digits(phone)}</span> {who}</dd>
            </div>
        }
    });
    view! { <dl>{phone}</dl> }.into_any()
}
