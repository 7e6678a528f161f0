//! How far everyone can use the site, and whom to tell when somebody cannot.

use axum::response::Response;
use domain::locale::Locale;
use jiff::civil::{Date, date};
use leptos::prelude::*;

use super::part::{part, text_page};
use crate::components::call::phones;
use crate::components::callback_box::{About, plain_callback_box};
use crate::components::time::dated;
use crate::components::words::words;
use crate::cx::Cx;
use crate::error::PageError;

/// When every page was last looked through in these languages, and by what; each found nothing, or it does not stand here.
/// The pages are those of `end2end/tests/every-page.spec.ts`: whoever changes the site runs it, and writes the day down here.
struct Evidence {
    on: Date,
    languages: [Locale; 3],
    /// The program, and how many pages it saw.
    tools: [(&'static str, i64); 4],
}

const EVIDENCE: Evidence = Evidence {
    on: date(2026, 11, 26),
    languages: [Locale::It, Locale::Ar, Locale::ZhHans],
    tools: [
        ("axe", 117),
        ("HTML_CodeSniffer", 117),
        ("html-validate", 117),
        ("Nu Html Checker", 117),
    ],
};

/// `/{locale}/accessibilita`
pub async fn show(cx: Cx) -> Result<Response, PageError> {
    let lead = Some("info-accessibility-lead");
    Ok(text_page(&cx, "info-accessibility-title", lead, view))
}

fn view(cx: &Cx) -> AnyView {
    let t = cx.texts;
    let network = cx.directory.network.as_ref();
    let help =
        phones(cx, |_| false).or_else(|| network.map(|_| plain_callback_box(cx, About::Nothing)));
    let how = ["info-accessibility-how-text", "info-accessibility-how-far"];
    view! {
        {part(cx, "info-accessibility-standard", &["info-accessibility-standard-text"])}
        {part(cx, "info-accessibility-how", &how)}
        {evidence(cx)}
        <h2 id="segnala">{t.get("info-accessibility-report")}</h2>
        <p>{t.get("info-accessibility-report-phone")}</p>
        {help}
    }
    .into_any()
}

fn evidence(cx: &Cx) -> AnyView {
    let t = cx.texts;
    let Evidence {
        on,
        languages,
        tools,
    } = EVIDENCE;
    let languages = t.list_and(&languages.map(|language| t.language_name(language)));
    let checked = words(
        t,
        "info-accessibility-checked",
        &[("languages", languages.into())],
        vec![("date", dated(cx, on).into_any())],
    );
    let found = tools.map(|(tool, pages)| {
        let said = [("tool", t.isolate(tool).into()), ("n", pages.into())];
        view! { <li>{t.with("info-accessibility-check", &said)}</li> }
    });
    view! {
        <h3>{t.get("info-accessibility-checks")}</h3>
        <p>{checked}</p>
        <ul>{found.into_iter().collect_view()}</ul>
    }
    .into_any()
}
