//! The top and bottom of staff pages.

use leptos::prelude::*;
use services::staff::SignedIn;

use super::header::current;
use super::staff_menu::entries;
use crate::components::icon::{Icon, Shape};
use crate::components::name::name;
use crate::cx::Cx;
use crate::forms::guard::hidden_fields;

/// The header: the network's name, who is signed in, the menu of what they may do.
pub fn staff_header(cx: &Cx, signed_in: &SignedIn) -> AnyView {
    let t = cx.texts;
    let menu = || {
        entries(&signed_in.staff)
            .map(|entry| {
                let current = current(&cx.path, entry.path);
                view! { <li><a href=entry.path aria-current=current>{t.get(entry.words)}</a></li> }
            })
            .collect_view()
    };
    view! {
        <header class="it-header-wrapper staff-header">
            <div class="it-header-slim-wrapper">
                <div class="container">
                    <div class="it-header-slim-wrapper-content">
                        <a href="/staff/profilo">
                            {Icon::People.view(Shape::Small)}
                            <span class="visually-hidden">{t.get("staff-profile")} ": "</span>
                            {name(cx, signed_in.staff.name.as_str())}
                        </a>
                        <form method="post" action="/staff/uscita" class="sign-out">
                            {hidden_fields(cx, cx.services.issue_form_to(cx.holder()), "-uscita")}
                            <button type="submit">
                                {t.get("staff-sign-out")} {Icon::Exit.view(Shape::SmallFlip)}
                            </button>
                        </form>
                    </div>
                </div>
            </div>
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
                        <nav class="menu" aria-label=t.get("staff-menu")>
                            <details>
                                <summary>{Icon::Menu.view(Shape::Normal)} {t.get("layout-menu")}</summary>
                                <ul class="list-plain">{menu()}</ul>
                            </details>
                            <ul class="list-plain menu-wide">{menu()}</ul>
                        </nav>
                    </div>
                </div>
            </div>
        </header>
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
