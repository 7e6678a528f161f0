//! The members of the network, by tier and municipality.

use axum::extract::RawQuery;
use axum::response::Response;
use domain::organisation::{Organisation, Tier};
use domain::territory::Municipality;
use leptos::prelude::*;

use crate::components::name::{name, names};
use crate::components::territory::municipalities_name;
use crate::cx::Cx;
use crate::error::PageError;
use crate::forms::raw::RawForm;
use crate::layout::breadcrumb::breadcrumb;
use crate::page::Page;

/// `/{locale}/enti`, with `?municipio=` for those of one municipality.
pub async fn show(cx: Cx, RawQuery(query): RawQuery) -> Result<Response, PageError> {
    let query = RawForm::parse(query.unwrap_or_default().as_bytes());
    let here = match query.get("municipio") {
        "" => None,
        slug => {
            let found = cx.directory.municipality_by_slug(slug);
            Some(found.cloned().ok_or(PageError::NotFound)?)
        }
    };
    let title = cx.texts.get_plain("organisations-title");
    let frame = cx.clone();
    Ok(Page::new(title, move || view(&frame, here.as_ref())).respond(&cx))
}

fn view(cx: &Cx, here: Option<&Municipality>) -> AnyView {
    let t = cx.texts;
    let shown: Vec<_> = cx
        .directory
        .organisations
        .iter()
        .filter(|o| here.is_none_or(|m| o.municipalities.contains(&m.id)))
        .collect();
    let tiers: Vec<_> = Tier::ALL
        .into_iter()
        .filter_map(|tier| of_tier(cx, tier, &shown))
        .collect();
    let content = if tiers.is_empty() {
        view! { <p>{t.get("organisations-none")}</p> }.into_any()
    } else {
        tiers.into_any()
    };
    view! {
        {breadcrumb(cx, Vec::new(), t.get("organisations-title"))}
        <h1>{t.get("organisations-title")}</h1>
        <p class="lead">{t.get("organisations-lead")}</p>
        {filter(cx, here)}
        {content}
        <section class="it-card it-card-quiet">
            <h2 class="it-card-title">{t.get("apply-title")}</h2>
            <p>{t.get("apply-invitation")}</p>
            <p class="mb-0"><a href=cx.url("/enti/candidatura")>{t.get("apply-open")}</a></p>
        </section>
    }
    .into_any()
}

/// The municipalities in which some member works, as links.
fn filter(cx: &Cx, here: Option<&Municipality>) -> Option<AnyView> {
    let organisations = &cx.directory.organisations;
    let places: Vec<_> = cx
        .directory
        .municipalities
        .iter()
        .filter(|m| {
            organisations
                .iter()
                .any(|o| o.municipalities.contains(&m.id))
        })
        .collect();
    (!places.is_empty()).then(|| {
        let all = here.is_none().then_some("true");
        let links = places
            .into_iter()
            .map(|place| {
                let href = cx.url(&format!("/enti?municipio={}", place.slug));
                let current = here.is_some_and(|m| m.id == place.id).then_some("true");
                view! {
                    <li><a class="chip" href=href aria-current=current>{name(cx, &place.name)}</a></li>
                }
            })
            .collect_view();
        view! {
            <nav aria-label=municipalities_name(cx)>
                <ul class="list-plain chips">
                    <li>
                        <a class="chip" href=cx.url("/enti") aria-current=all>
                            {cx.texts.get("organisations-all")}
                        </a>
                    </li>
                    {links}
                </ul>
            </nav>
        }
        .into_any()
    })
}

fn of_tier(cx: &Cx, tier: Tier, shown: &[&Organisation]) -> Option<AnyView> {
    let cards: Vec<_> = shown
        .iter()
        .filter(|o| o.tier == tier)
        .map(|organisation| {
            let href = cx.url(&format!("/enti/{}", organisation.slug));
            let places = places_of(cx, organisation);
            view! {
                <li class="it-card">
                    <h3 class="it-card-title"><a href=href>{name(cx, &organisation.name)}</a></h3>
                    <p class="mb-0">{places}</p>
                </li>
            }
        })
        .collect();
    (!cards.is_empty()).then(|| {
        // l10n: organisation-tier-*
        let title = cx.texts.get(&format!("organisation-tier-{}", tier.word()));
        view! {
            <section>
                <h2>{title}</h2>
                <ul class="list-plain pile">{cards}</ul>
            </section>
        }
        .into_any()
    })
}

/// The names of the municipalities that a member works in.
pub fn places_of(cx: &Cx, organisation: &Organisation) -> AnyView {
    let places = organisation
        .municipalities
        .iter()
        .filter_map(|id| cx.directory.municipality(*id))
        .map(|m| m.name.as_str());
    names(cx, places)
}
