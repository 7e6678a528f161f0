//! The pages of one card.

use domain::locale::Locale;
use leptos::prelude::*;
use uuid::Uuid;

use crate::cx::Cx;

/// Which of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tab {
    /// The form.
    Card,
    /// The picture of an event.
    Picture,
    /// Where it stands, steps and comments.
    State,
    /// Its texts in one language.
    Translation,
    /// How the public will see it.
    Preview,
    /// What it said before.
    Versions,
}

/// The address of one of them.
pub fn tab_path(thing: Uuid, tab: Tab) -> String {
    let end = match tab {
        Tab::Card => "",
        Tab::Picture => "/immagine",
        Tab::State => "/stato",
        Tab::Translation => "/traduzione",
        Tab::Preview => "/anteprima",
        Tab::Versions => "/versioni",
    };
    format!("/staff/contenuti/{thing}{end}")
}

/// Where its texts are put into a language.
pub fn translation_path(thing: Uuid, locale: Locale) -> String {
    format!("{}/{}", tab_path(thing, Tab::Translation), locale.tag())
}

/// Links to all of them.
pub fn tabs(cx: &Cx, thing: Uuid, here: Tab) -> AnyView {
    let t = cx.texts;
    let links = [
        (Tab::Card, t.get("publish-tab-card")),
        (Tab::State, t.get("publish-tab-state")),
        (Tab::Translation, t.get("publish-tab-translation")),
        (Tab::Preview, t.get("publish-tab-preview")),
        (Tab::Versions, t.get("publish-tab-versions")),
    ]
    .map(|(tab, words)| {
        let current = (tab == here).then_some("page");
        view! { <li><a class="chip" href=tab_path(thing, tab) aria-current=current>{words}</a></li> }
    })
    .into_iter()
    .collect_view();
    view! {
        <p><a href="/staff/contenuti">{t.get("publish-title")}</a></p>
        <nav aria-label=t.get("publish-tabs")>
            <ul class="list-plain chips">{links}</ul>
        </nav>
    }
    .into_any()
}
