//! The bottom of every page: who pays, where help is, the small print.

use leptos::prelude::*;

use crate::assets::asset;
use crate::components::local_text::inline;
use crate::components::territory::municipalities_name;
use crate::cx::Cx;

/// The footer.
pub fn footer(cx: &Cx) -> AnyView {
    let t = cx.texts;
    let cofunding = cx.directory.network.as_ref().and_then(|network| {
        let words = inline(cx, &network.cofunding)?;
        let link = network.cofunding_url.clone().map(|url| {
            let shown = url
                .trim_start_matches("https://")
                .trim_end_matches('/')
                .to_owned();
            view! { <br /> <a href=url>{shown}</a> }
        });
        Some(view! {
            <div class="eu">
                <img src=asset("eu.svg").url width="54" height="36" alt="" loading="lazy" />
                <p>{words} {link}</p>
            </div>
        })
    });
    let link = |path: &str, words: String| view! { <li><a href=cx.url(path)>{words}</a></li> };
    let marked = |path: &str, mark: &'static str, words: String| {
        view! { <li><a href=cx.url(path) data-element=mark>{words}</a></li> }
    };
    // Of a language that no native speaker has read yet.
    let translation = (!l10n::is_reviewed(cx.locale()))
        .then(|| link("/accessibilita#segnala", t.get("layout-translation")));
    view! {
        <footer class="it-footer" id="fondo" tabindex="-1">
            <div class="container">
                <div class="it-footer-main">
                    <div>
                        <h2>{cx.network_name().to_owned()}</h2>
                        {cofunding}
                    </div>
                    <div>
                        <h2>{t.get("layout-help")}</h2>
                        <ul class="list-plain">
                            {marked("/prenota", "appointment-booking", t.get("layout-book"))}
                            {link("/richiamami", t.get("layout-callback"))}
                            {link("/appuntamento", t.get("layout-my-appointment"))}
                            {marked("/domande-frequenti", "faq", t.get("layout-faq"))}
                        </ul>
                    </div>
                    <div>
                        <h2>{t.get("layout-information")}</h2>
                        <ul class="list-plain">
                            {link("/municipi", municipalities_name(cx))}
                            {marked("/enti", "management", t.get("organisations-title"))}
                            {link("/progetto", t.get("layout-about"))}
                            {link("/sportelli", t.get("layout-desks"))}
                            {link("/dati", t.get("layout-figures"))}
                            {marked("/accessibilita#segnala", "report-inefficiency", t.get("layout-report"))}
                        </ul>
                    </div>
                </div>
                <div class="it-footer-small-prints">
                    <ul class="list-plain">
                        {marked("/privacy", "privacy-policy-link", t.get("layout-privacy"))}
                        {marked("/accessibilita", "accessibility-link", t.get("layout-accessibility"))}
                        {marked("/note-legali", "legal-notes", t.get("layout-legal"))}
                        {translation}
                    </ul>
                </div>
            </div>
        </footer>
    }
    .into_any()
}
