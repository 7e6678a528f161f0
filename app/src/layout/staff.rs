//! The top and bottom of staff pages.

use domain::staff::account::SessionStage;
use leptos::prelude::*;
use services::staff::SignedIn;

use super::header::current;
use super::staff_menu::entries;
use crate::components::icon::{Icon, Shape};
use crate::components::name::name;
use crate::cx::Cx;
use crate::forms::guard::hidden_fields;

/// So many entries stand in the header of a wide screen, beside the menu with all.
const WIDE: usize = 4;

/// The header: the network's name; who is signed in, and the menu of what they may do.
pub fn staff_header(cx: &Cx) -> AnyView {
    let t = cx.texts;
    let signed_in = cx.signed_in.as_deref();
    // Whoever is halfway has nothing to choose from yet.
    let inside = signed_in.filter(|who| who.session.stage == SessionStage::Full);
    view! {
        <header class="it-header-wrapper staff-header">
            {signed_in.map(|who| slim(cx, who))}
            <div class="it-header-center-wrapper">
                <div class="container">
                    <div class="it-header-center-content-wrapper">
                        <div class="it-brand-wrapper">
                            <a href="/staff/">
                                {Icon::Logo.view(Shape::Normal)}
                                <span class="it-brand-text">
                                    <span class="it-brand-title">{cx.network_name().to_owned()}</span>
                                    <span class="it-brand-tagline">{t.get("staff-title")}</span>
                                </span>
                            </a>
                        </div>
                        {inside.map(|who| menu(cx, who))}
                    </div>
                </div>
            </div>
        </header>
    }
    .into_any()
}

fn slim(cx: &Cx, who: &SignedIn) -> AnyView {
    let t = cx.texts;
    let name = name(cx, who.staff.name.as_str());
    let person = match who.session.stage {
        SessionStage::Full => view! {
            <a href="/staff/profilo">
                {Icon::People.view(Shape::Small)}
                <span class="visually-hidden">{t.get("staff-profile")} ": "</span>
                {name}
            </a>
        }
        .into_any(),
        SessionStage::Half => view! { <span>{name}</span> }.into_any(),
    };
    view! {
        <div class="it-header-slim-wrapper">
            <div class="container">
                <div class="it-header-slim-wrapper-content">
                    {person}
                    <form method="post" action="/staff/uscita" class="sign-out">
                        {hidden_fields(cx, cx.services.issue_form_to(cx.holder()), "-uscita")}
                        <button type="submit">
                            {t.get("staff-sign-out")} {Icon::Exit.view(Shape::SmallFlip)}
                        </button>
                    </form>
                </div>
            </div>
        </div>
    }
    .into_any()
}

fn menu(cx: &Cx, who: &SignedIn) -> AnyView {
    let t = cx.texts;
    let list = |most: usize| {
        entries(&who.staff)
            .take(most)
            .map(|entry| {
                let current = current(&cx.path, entry.path);
                view! { <li><a href=entry.path aria-current=current>{t.get(entry.words)}</a></li> }
            })
            .collect_view()
    };
    view! {
        <nav class="menu" aria-label=t.get("staff-menu")>
            <details>
                <summary>{Icon::Menu.view(Shape::Normal)} {t.get("layout-menu")}</summary>
                <ul class="list-plain">{list(usize::MAX)}</ul>
            </details>
            <ul class="list-plain menu-wide">{list(WIDE)}</ul>
        </nav>
    }
    .into_any()
}

/// The footer: nothing but the way to the public site.
pub fn staff_footer(cx: &Cx) -> AnyView {
    view! {
        <footer class="it-footer staff-footer" id="fondo" tabindex="-1">
            <div class="container">
                <a href=cx.url("/")>{cx.texts.get("staff-public-site")}</a>
            </div>
        </footer>
    }
    .into_any()
}
