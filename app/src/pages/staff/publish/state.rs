//! Where a card stands: state, what may be done next, what was said.

use domain::publishing::{Card, Publication, Revision};
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

/// The way to those who signed up, once they can.
fn door(cx: &Cx, dossier: &Dossier) -> Option<AnyView> {
    dossier.publication.published?;
    let on_site = dossier.live.as_ref().unwrap_or(&dossier.latest);
    let Card::Event(card) = &on_site.card else {
        return None;
    };
    card.sign_up.as_ref()?;
    let href = format!("/staff/eventi/{}", dossier.publication.thing);
    let said = cx.texts.get("publish-event-door");
    Some(view! { <p><a href=href>{said}</a></p> }.into_any())
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
