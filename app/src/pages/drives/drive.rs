//! A drive: where and when first, then what is needed, with a field for how many one brings.

use std::sync::Arc;

use axum::extract::Path;
use axum::response::Response;
use domain::drive::{Drive, DriveCard, Phase};
use domain::event::Standing;
use domain::id::DriveId;
use l10n::without_marks;
use leptos::prelude::*;
use services::drive::{DriveNeeds, DriveReport, ItemNeed};
use uuid::Uuid;

use super::feed::drive_feeds;
use super::poster::printed;
use super::progress_picture::drive_preview;
use super::report::report;
use crate::components::contact::{Weight, call_button};
use crate::components::drive_card::{Needs, what_is_needed};
use crate::components::drive_data::drive_data;
use crate::components::drive_places::places;
use crate::components::drive_shifts::drive_shifts;
use crate::components::drive_words::{for_whom, progress_bar, progress_words, title, until};
use crate::components::event_card::{Left, what_is_left};
use crate::components::local_text::{inline, marked, prose};
use crate::components::markdown::markdown;
use crate::components::name::name;
use crate::components::notice::Notice;
use crate::components::share::{Sent, share};
use crate::cx::Cx;
use crate::error::PageError;
use crate::forms::pledge::PledgeForm;
use crate::forms::raw::RawForm;
use crate::forms::sheet::Sheet;
use crate::layout::breadcrumb::breadcrumb;
use crate::page::Page;
use crate::pages::pledge::ask::Ask;
use crate::pages::pledge::basket::{basket_form, kits};
use crate::pages::pledge::ended::instead;
use crate::pages::poster::Paper;

/// How many others are shown instead of one that is over.
const INSTEAD: usize = 3;

/// What is told of a drive that does not stand in its card.
struct Beside {
    /// What it needs, and what came of it.
    report: DriveReport,
    /// Drives that run instead, where it is over, with what they need.
    running: Vec<Arc<Drive>>,
    needs: Needs,
    /// What is left at its shifts.
    left: Left,
}

/// `/{locale}/raccolte/{slug}`
pub async fn show(cx: Cx, Path((_, slug)): Path<(String, String)>) -> Result<Response, PageError> {
    let drive = cx
        .services
        .drive_by_slug(&slug)
        .ok_or(PageError::NotFound)?;
    let ended = drive.phase(cx.today()) == Phase::Ended;
    let mut beside = Beside {
        report: cx.services.drive_report(&drive).await?,
        running: Vec::new(),
        needs: Needs::new(),
        left: what_is_left(&cx).await,
    };
    if ended {
        beside.running = cx.services.drives_instead(drive.id);
        beside.running.truncate(INSTEAD);
        beside.needs = what_is_needed(&cx).await;
    }
    let needs = &beside.report.needs;
    let short = in_short(&cx, &drive, needs);
    let preview = drive_preview(&cx, &drive, needs, short).await?;
    let title = title(&cx, &drive);
    let (frame, thing) = (cx.clone(), drive.id.0);
    let page = Page::new(title, move || view(&frame, drive, &beside));
    let page = page
        .about(thing)
        .with_feeds(drive_feeds(&cx))
        .with_preview(preview);
    Ok(page.respond(&cx))
}

/// A card as it will be shown, while nothing has been promised.
pub fn draft(cx: &Cx, thing: Uuid, card: &DriveCard) -> AnyView {
    let drive = Drive::new(DriveId(thing), card.clone(), cx.now);
    let items = drive.items().iter().map(|item| ItemNeed {
        item: item.clone(),
        tally: domain::drive::Tally {
            needed: item.needed,
            ..Default::default()
        },
    });
    let needs = DriveNeeds {
        items: items.collect(),
    };
    let beside = Beside {
        report: DriveReport {
            needs,
            kits: Vec::new(),
        },
        running: Vec::new(),
        needs: Needs::new(),
        left: Left::new(),
    };
    view(cx, Arc::new(drive), &beside)
}

/// How far it has come, and where the next things are brought.
fn in_short(cx: &Cx, drive: &Drive, needs: &DriveNeeds) -> String {
    let summary = drive.card.summary.pick(cx.locale());
    let mut parts = vec![
        summary
            .map(|(words, _)| words.to_owned())
            .unwrap_or_default(),
    ];
    let progress = needs.progress();
    if progress.needed > 0 {
        parts.push(progress_words(cx, progress));
    }
    parts.retain(|part| !part.is_empty());
    without_marks(&parts.join(" · "))
}

fn view(cx: &Cx, drive: Arc<Drive>, beside: &Beside) -> AnyView {
    let t = cx.texts;
    let card = &drive.card;
    let crumb = vec![(cx.url("/raccolte"), t.get("drives-title").into_any())];
    let story =
        markdown(cx, &card.story).map(|told| view! { <h2>{t.get("drive-story")}</h2> {told} });
    let body = match drive.phase(cx.today()) {
        Phase::Ended => over(cx, &drive, beside),
        Phase::Coming | Phase::Running => running(cx, &drive, beside),
    };
    view! {
        {breadcrumb(cx, crumb, inline(cx, &card.title))}
        <p class="event-kind">{for_whom(cx, &drive)}</p>
        <h1>{marked(cx, &card.title)}</h1>
        {prose(cx, &card.summary)}
        <p class="event-when">{until(cx, &drive)}</p>
        {body}
        {story}
        {who(cx, &drive)}
        {drive_data(cx, &drive, &beside.report.needs)}
    }
    .into_any()
}

fn running(cx: &Cx, drive: &Arc<Drive>, beside: &Beside) -> AnyView {
    let t = cx.texts;
    let needs = &beside.report.needs;
    let poster = cx.url(&printed(drive).sheet(Paper::A4));
    let ask = Ask {
        drive: Arc::clone(drive),
        needs: needs.clone(),
        rooms: Vec::new(),
    };
    let form = PledgeForm::typed(&RawForm::default(), drive.items());
    let sent = Sent {
        title: title(cx, drive),
        text: in_short(cx, drive, needs),
        url: cx.absolute(&format!("/raccolte/{}", drive.card.slug)),
    };
    view! {
        <div class="cols">
            <div>
                <section class="it-card where-when" aria-labelledby="dove-e-quando">
                    <h2 class="it-card-title" id="dove-e-quando">{t.get("drive-where-when")}</h2>
                    {places(cx, drive)}
                </section>
                <h2>{t.get("drive-needs")}</h2>
                {progress_bar(cx, needs.progress())}
                <p>{t.get("drive-needs-how")}</p>
                {basket_form(cx, &ask, &form, &Sheet::blank())}
                {kits(cx, &ask)}
                {drive_shifts(cx, drive, &beside.left)}
                {share(cx, sent)}
                <p class="more no-print"><a href=poster>{t.get("poster-title")}</a></p>
            </div>
            {contact(cx, drive)}
        </div>
    }
    .into_any()
}

/// What came of it, and what runs now.
fn over(cx: &Cx, drive: &Drive, beside: &Beside) -> AnyView {
    let t = cx.texts;
    let notice = match drive.standing {
        Standing::CalledOff => Notice::Caution.view(t.get("drive-called-off")),
        _ => Notice::Info.view(t.get("drive-over")),
    };
    view! {
        {notice}
        {instead(cx, &beside.running, &beside.needs)}
        {report(cx, &beside.report)}
        {contact(cx, drive)}
    }
    .into_any()
}

/// Whom to call, as nobody leaves without a person.
fn contact(cx: &Cx, drive: &Drive) -> AnyView {
    let t = cx.texts;
    let contact = &drive.card.contact;
    let phone = contact.phone.as_ref();
    let call = phone.map(|phone| call_button(cx, phone, Weight::Plain.class()));
    let email = contact.email.as_ref().map(|email| {
        let href = format!("mailto:{}", email.as_str());
        view! { <p><a href=href><bdi dir="ltr">{email.as_str().to_owned()}</bdi></a></p> }
    });
    view! {
        <section class="it-card side">
            <h2 class="it-card-title">{t.get("drive-contact")}</h2>
            <p>{name(cx, &contact.name)}</p>
            <div class="actions">{call}</div>
            {email}
        </section>
    }
    .into_any()
}

/// Who collects: members of the network with the way to their card, and others.
fn who(cx: &Cx, drive: &Drive) -> Option<AnyView> {
    let card = &drive.card;
    let members = card.organisers.iter();
    let members = members.filter_map(|id| cx.directory.organisation(*id));
    let members = members.map(|member| {
        let href = cx.url(&format!("/enti/{}", member.slug));
        view! { <li><a href=href>{name(cx, &member.name)}</a></li> }.into_any()
    });
    let others = card.other_organisers.iter();
    let others = others.map(|other| view! { <li>{name(cx, other)}</li> }.into_any());
    let all: Vec<_> = members.chain(others).collect();
    (!all.is_empty())
        .then(|| view! { <h2>{cx.texts.get("event-organisers")}</h2> <ul>{all}</ul> }.into_any())
}
