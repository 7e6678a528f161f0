//! A member of the network: what it does, where, how to reach it, which desks it keeps.

pub mod apply;

use axum::extract::Path;
use axum::response::Response;
use domain::organisation::Organisation;
use jiff::Timestamp;
use leptos::prelude::*;

use super::organisations::places_of;
use crate::components::local_text::prose;
use crate::components::name::name;
use crate::components::phone::phone_link;
use crate::components::territory::municipalities_name;
use crate::components::time::dated;
use crate::components::words::words;
use crate::cx::Cx;
use crate::error::PageError;
use crate::layout::breadcrumb::breadcrumb;
use crate::page::Page;

/// `/{locale}/enti/{slug}`
pub async fn show(cx: Cx, Path((_, slug)): Path<(String, String)>) -> Result<Response, PageError> {
    let found = cx.directory.organisation_by_slug(&slug).cloned();
    let organisation = found.ok_or(PageError::NotFound)?;
    let changed = cx.services.published_at(organisation.id.0).await?;
    let (title, frame, thing) = (organisation.name.clone(), cx.clone(), organisation.id.0);
    let page = Page::new(title, move || view(&frame, &organisation, changed));
    Ok(page.about(thing).respond(&cx))
}

/// What stands on it.
pub fn view(cx: &Cx, organisation: &Organisation, changed: Option<Timestamp>) -> AnyView {
    let t = cx.texts;
    let steps = vec![(cx.url("/enti"), t.get("organisations-title").into_any())];
    // l10n: organisation-tier-*
    let tier = t.get(&format!("organisation-tier-{}", organisation.tier.word()));
    let about = prose(cx, &organisation.about)
        .unwrap_or_else(|| view! { <p>{t.get("organisation-silent")}</p> }.into_any());
    let keeper = words(
        t,
        "organisation-kept-by",
        &[],
        vec![("name", name(cx, &organisation.name))],
    );
    let changed = changed.map(|at| {
        let day = cx.zone().to_datetime(at).date();
        let said = words(
            t,
            "organisation-changed",
            &[],
            vec![("date", dated(cx, day))],
        );
        view! { " " {said} }
    });
    view! {
        {breadcrumb(cx, steps, name(cx, &organisation.name))}
        <h1>{name(cx, &organisation.name)}</h1>
        <p class="lead">{tier}</p>
        <div class="cols">
            <div>
                <h2 class="first">{t.get("organisation-does")}</h2>
                {about}
                {desks(cx, organisation)}
            </div>
            <div class="pile side">
                <section class="it-card">
                    <h2 class="it-card-title">{municipalities_name(cx)}</h2>
                    <p class="mb-0">{places_of(cx, organisation)}</p>
                </section>
                {contacts(cx, organisation)}
            </div>
        </div>
        <p class="text-secondary">{keeper} {changed}</p>
    }
    .into_any()
}

fn desks(cx: &Cx, organisation: &Organisation) -> Option<AnyView> {
    let kept: Vec<_> = cx
        .directory
        .desks
        .iter()
        .filter(|d| d.organisation == Some(organisation.id))
        .map(|desk| {
            let href = cx.url(&format!("/sportelli/{}", desk.slug));
            view! { <li><a href=href>{name(cx, &desk.name)}</a></li> }
        })
        .collect();
    (!kept.is_empty()).then(|| {
        view! {
            <h2>{cx.texts.get("organisation-desks")}</h2>
            <ul class="list-plain link-list">{kept}</ul>
        }
        .into_any()
    })
}

fn contacts(cx: &Cx, organisation: &Organisation) -> AnyView {
    let t = cx.texts;
    let line = |label: String, value: AnyView| view! { <p class="mb-0">{label} ": " {value}</p> };
    let phone = organisation
        .phone
        .as_ref()
        .map(|phone| line(t.get("organisation-phone"), phone_link(phone).into_any()));
    let email = organisation.email.as_ref().map(|email| {
        let address = email.as_str().to_owned();
        let href = format!("mailto:{address}");
        let link = view! { <a href=href><bdi dir="ltr">{address}</bdi></a> };
        line(t.get("organisation-email"), link.into_any())
    });
    let web = organisation.website.as_ref().map(|url| {
        let host = url.host_str().unwrap_or_default().to_owned();
        let link = view! {
            <a href=url.to_string() rel="noopener noreferrer"><bdi dir="ltr">{host}</bdi></a>
        };
        line(t.get("organisation-web"), link.into_any())
    });
    let none = (phone.is_none() && email.is_none() && web.is_none())
        .then(|| view! { <p class="mb-0">{t.get("organisation-no-contacts")}</p> });
    view! {
        <section class="it-card">
            <h2 class="it-card-title">{t.get("organisation-contacts")}</h2>
            {phone} {email} {web} {none}
        </section>
    }
    .into_any()
}
