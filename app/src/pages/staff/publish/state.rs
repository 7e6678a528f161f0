//! Where a card stands: state, what may be done next, what was said.

use domain::drive::DriveCard;
use domain::id::DriveId;
use domain::publishing::{Card, Publication, Revision};
use domain::staff::rights::Verb;
use domain::staff::target::Target;
use leptos::prelude::*;
use services::staff::publish::Dossier;

use super::diff::changes;
use super::findings::noticed;
use super::list::{kind_name, state_words};
use super::steps::steps;
use super::tabs::{Tab, tab_path, tabs};
use crate::components::name::name;
use crate::components::time::day_time;
use crate::components::words::words;
use crate::cx::Cx;
use crate::forms::guard::hidden_fields;
use crate::forms::raw::RawForm;
use crate::forms::sheet::Sheet;
use crate::page::Page;
use crate::pages::staff::drives::address::drive_url;
use crate::staff_cx::StaffCx;

/// The page.
pub fn state_page(cx: &StaffCx, dossier: Dossier, form: RawForm, sheet: Sheet) -> Page {
    let title = sheet.title(cx, dossier.latest.card.name().to_owned());
    let status = sheet.status;
    Page::new(title, move || {
        let cx = Cx::get();
        let t = cx.texts;
        let thing = dossier.publication.thing;
        let differs = dossier.live.as_ref().map(|live: &Revision| {
            view! {
                <section>
                    <h2>{t.get("publish-differs")}</h2>
                    {changes(&cx, &live.card, &dossier.latest.card)}
                </section>
            }
        });
        view! {
            {sheet.summary(&cx)}
            {tabs(&cx, thing, Tab::State)}
            <h1>{name(&cx, dossier.latest.card.name())}</h1>
            {standing(&cx, &dossier.publication)}
            {door(&cx, &dossier)}
            {noticed(&cx, &dossier)}
            {differs}
            {steps(&cx, &dossier, &form, &sheet)}
            {comments(&cx, &dossier, &form, &sheet)}
        }
    })
    .staff()
    .status(status)
}

/// The way to those who signed up, once they can; to the counter of a drive and the links of its shops.
fn door(cx: &Cx, dossier: &Dossier) -> Option<AnyView> {
    dossier.publication.published?;
    let thing = dossier.publication.thing;
    let on_site = dossier.live.as_ref().unwrap_or(&dossier.latest);
    let doors = match &on_site.card {
        Card::Event(card) if card.sign_up.is_some() => {
            let href = format!("/staff/eventi/{thing}");
            vec![(href, cx.texts.get("publish-event-door"))]
        }
        Card::Drive(card) => drive_doors(cx, DriveId(thing), card),
        Card::Event(_) | Card::Desk(_) | Card::Organisation(_) => Vec::new(),
    };
    let doors = doors
        .into_iter()
        .map(|(href, said)| view! { <p><a href=href>{said}</a></p> });
    Some(doors.collect_view().into_any())
}

fn drive_doors(cx: &Cx, id: DriveId, card: &DriveCard) -> Vec<(String, String)> {
    let may = |verb| {
        let who = cx.signed_in.as_ref();
        who.is_some_and(|who| who.staff.may(verb, &Target::drive(card)))
    };
    let counter = may(Verb::ReceiveGoods).then(|| {
        let words = cx.texts.get("staff-drives-to-counter");
        (drive_url(id, ""), words)
    });
    let has_shops = card.points.iter().any(|point| point.is_shop());
    let shops = (has_shops && may(Verb::Publish)).then(|| {
        let words = cx.texts.get("staff-drives-shops");
        (drive_url(id, "/negozi"), words)
    });
    counter.into_iter().chain(shops).collect()
}

/// The state, the hours set, and whether the public sees the card.
pub fn standing(cx: &Cx, publication: &Publication) -> AnyView {
    let t = cx.texts;
    let hour = |id: &str, at: Option<jiff::Timestamp>| {
        at.map(|at| {
            let when = day_time(cx, cx.zone().to_datetime(at));
            view! { <li>{words(t, id, &[], vec![("when", when)])}</li> }
        })
    };
    let on_site = match publication.published {
        Some(number) if number == publication.draft => t.get("publish-on-site"),
        Some(_) => t.get("publish-on-site-older"),
        None => t.get("publish-off-site"),
    };
    let kind = kind_name(cx, publication.kind);
    view! {
        <ul class="list-plain publish-standing">
            <li>{kind} ": " <strong>{state_words(cx, publication.state)}</strong></li>
            <li>{on_site}</li>
            {hour("publish-publishes-at", publication.publish_at)}
            {hour("publish-unpublishes-at", publication.unpublish_at)}
        </ul>
    }
    .into_any()
}

fn comments(cx: &Cx, dossier: &Dossier, form: &RawForm, sheet: &Sheet) -> AnyView {
    let t = cx.texts;
    let said = dossier
        .comments
        .iter()
        .map(|comment| {
            let who = dossier.people.get(&comment.author).cloned();
            let when = day_time(cx, cx.zone().to_datetime(comment.at));
            view! {
                <li>
                    <p class="mb-0">
                        <strong>{who.unwrap_or_default()}</strong> " · " {when}
                    </p>
                    <p>{comment.text.as_str().to_owned()}</p>
                </li>
            }
        })
        .collect_view();
    let list = if dossier.comments.is_empty() {
        view! { <p>{t.get("publish-comments-none")}</p> }.into_any()
    } else {
        view! { <ul class="list-plain pile">{said}</ul> }.into_any()
    };
    let filled = super::inputs::Filled {
        cx,
        form,
        errors: &sheet.errors,
    };
    let label = t.get("publish-comment").into_any();
    view! {
        <section aria-labelledby="commenti">
            <h2 id="commenti">{t.get("publish-comments")}</h2>
            {list}
            <form method="post" action=tab_path(dossier.publication.thing, Tab::State) data-once novalidate>
                {hidden_fields(cx, sheet.token.clone(), "-commenti")}
                <input type="hidden" name="visto" value=dossier.latest.number.to_string() />
                {filled.area("commento".to_owned(), label, None, None, 5)}
                <div class="actions">
                    <button class="btn btn-outline-primary" type="submit" name="passo" value="commenta">
                        {t.get("publish-comment-button")}
                    </button>
                    {super::steps::send_back_button(cx, dossier)}
                </div>
            </form>
        </section>
    }
    .into_any()
}
