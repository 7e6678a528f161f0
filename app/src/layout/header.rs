//! The top of every page: language, a quick way out, the network's name, the menu.

use leptos::prelude::*;

use crate::assets::asset;
use crate::components::icon::{Icon, Shape};
use crate::components::local_text::inline;
use crate::components::territory::municipalities_name;
use crate::cx::Cx;
use crate::language::choice;

/// Where "leave quickly" leads: a page that anybody may be reading.
const ELSEWHERE: &str = "https://www.ilmeteo.it/";

/// The header.
pub fn header(cx: &Cx) -> AnyView {
    let t = cx.texts;
    // The first page says it in its first line.
    let network = cx.directory.network.as_ref().filter(|_| &*cx.path != "/");
    let tagline = network
        .and_then(|network| inline(cx, &network.tagline))
        .map(|words| view! { <span class="it-brand-tagline">{words}</span> });
    view! {
        <header class="it-header-wrapper">
            <div class="it-header-slim-wrapper">
                <div class="container">
                    <div class="it-header-slim-wrapper-content">
                        {languages(cx)}
                        {listen(cx)}
                        <a href=ELSEWHERE rel="noopener noreferrer" data-exit="">
                            {t.get("layout-leave")}
                            {Icon::Exit.view(Shape::SmallFlip)}
                        </a>
                    </div>
                </div>
            </div>
            <div class="it-header-center-wrapper">
                <div class="container">
                    <div class="it-header-center-content-wrapper">
                        <div class="it-brand-wrapper">
                            <a href=cx.url("/")>
                                {Icon::Logo.view(Shape::Normal)}
                                <span class="it-brand-text">
                                    <span class="it-brand-title">{cx.network_name().to_owned()}</span>
                                    {tagline}
                                </span>
                            </a>
                        </div>
                        <nav class="menu" aria-label=t.get("layout-menu-label")>
                            <details>
                                <summary>{Icon::Menu.view(Shape::Normal)} {t.get("layout-menu")}</summary>
                                <ul class="list-plain">{menu(cx)}</ul>
                            </details>
                            <ul class="list-plain menu-wide">{menu(cx)}</ul>
                        </nav>
                    </div>
                </div>
            </div>
        </header>
    }
    .into_any()
}

/// The chooser: each language in its own name and script.
fn languages(cx: &Cx) -> AnyView {
    let here = cx.locale();
    let choices = cx
        .services
        .settings()
        .locales
        .iter()
        .map(|locale| {
            let href = choice(&cx.in_locale(*locale));
            let current = (*locale == here).then_some("true");
            let dir = (locale.direction() != here.direction()).then(|| locale.direction().as_str());
            view! {
                <li>
                    <a href=href lang=locale.tag() hreflang=locale.tag() dir=dir aria-current=current>
                        {locale.own_name()}
                    </a>
                </li>
            }
        })
        .collect_view();
    view! {
        <details class="languages">
            <summary>
                {Icon::Globe.view(Shape::Small)}
                <span class="visually-hidden">{cx.texts.get("layout-language")}</span>
                {here.own_name()}
                {Icon::Down.view(Shape::Turn)}
            </summary>
            <ul class="list-plain">{choices}</ul>
        </details>
    }
    .into_any()
}

/// Reads the page aloud. Shown by the script where the browser has a voice for the language; `data-other` is what it says meanwhile.
fn listen(cx: &Cx) -> AnyView {
    let t = cx.texts;
    view! {
        <button
            class="listen"
            type="button"
            hidden
            data-listen=asset("listen.js").url
            data-other=t.get("layout-listen-stop")
        >
            {Icon::Sound.view(Shape::Small)}
            <span>{t.get("layout-listen")}</span>
        </button>
    }
    .into_any()
}

fn menu(cx: &Cx) -> AnyView {
    let t = cx.texts;
    let entry = |path: &str, mark: Option<&'static str>, words: String| {
        let current = current(&cx.path, path);
        view! { <li><a href=cx.url(path) aria-current=current data-element=mark>{words}</a></li> }
    };
    view! {
        {entry("/sportelli", Some("all-services"), t.get("layout-desks"))}
        {entry("/eventi", Some("live-button-events"), t.get("events-title"))}
        {entry("/raccolte", None, t.get("drives-menu"))}
        {entry("/municipi", Some("live"), municipalities_name(cx))}
        {entry("/appuntamento", None, t.get("layout-my-appointment"))}
        {entry("/richiamami", None, t.get("layout-callback"))}
    }
    .into_any()
}

/// Whether the page at `here` is the one an entry leads to, or one below it.
pub(super) fn current(here: &str, entry: &str) -> Option<&'static str> {
    let here = here.split_once('?').map_or(here, |(path, _)| path);
    match here.strip_prefix(entry)? {
        "" => Some("page"),
        below => below.starts_with('/').then_some("true"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_menu_knows_the_page_and_the_pages_below() {
        assert_eq!(current("/sportelli", "/sportelli"), Some("page"));
        assert_eq!(
            current("/sportelli/gallaratese", "/sportelli"),
            Some("true")
        );
        assert_eq!(current("/eventi?eta=7", "/eventi"), Some("page"));
        assert_eq!(current("/sportelli-nuovi", "/sportelli"), None);
        assert_eq!(current("/", "/sportelli"), None);
    }
}
