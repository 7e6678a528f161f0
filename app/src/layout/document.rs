//! The document around a page.

use domain::locale::Direction;
use http::StatusCode;
use leptos::prelude::*;

use super::feedback::feedback;
use super::footer::footer;
use super::header::header;
use super::staff::{staff_footer, staff_header};
use crate::assets::{Assets, asset};
use crate::components::feeds::FeedLink;
use crate::components::preview::{Preview, preview as preview_tags};
use crate::cx::Cx;
use crate::page::{Reach, Style};

/// Where the font is fetched: on a phone, whose own font is at hand, it would weigh as much as the rest of a booking.
const FONTS: &str = "(min-width: 576px)";

/// What a document is told besides what stands in it.
pub struct Frame<'a> {
    /// What the page is; empty: the network's name says it.
    pub title: &'a str,
    /// Its status: who has come to an error is not asked how clear it is.
    pub status: StatusCode,
    /// How the style reaches it.
    pub style: Style,
    /// Who may see it.
    pub reach: Reach,
    /// Whether parts of it live in the browser.
    pub islands: bool,
    /// The same for programs that follow it.
    pub feeds: Vec<FeedLink>,
    /// What is shown of it elsewhere.
    pub preview: Option<Preview>,
}

/// The whole HTML text of a page.
pub fn document(cx: &Cx, frame: Frame<'_>, body: AnyView) -> String {
    let Frame {
        title,
        status,
        style,
        reach,
        islands,
        feeds,
        preview,
    } = frame;
    let t = cx.texts;
    let rtl = cx.locale().direction() == Direction::Rtl;
    let (inline, linked) = match (reach, rtl) {
        (Reach::Staff, false) => ("landing.css", "staff.css"),
        (Reach::Staff, true) => ("landing.rtl.css", "staff.rtl.css"),
        (_, false) => ("landing.css", "vicino.css"),
        (_, true) => ("landing.rtl.css", "vicino.rtl.css"),
    };
    let style = match style {
        Style::Inline => view! { <style inner_html=asset(inline).text()></style> }.into_any(),
        Style::Linked => view! { <link rel="stylesheet" href=asset(linked).url /> }.into_any(),
    };
    let preview = preview.map(|shown| preview_tags(cx, title, &shown));
    let title = if title.is_empty() {
        cx.network_name().to_owned()
    } else {
        format!("{title} – {}", cx.network_name())
    };
    let alternates = (reach == Reach::Everyone).then(|| alternates(cx));
    let (header, footer) = match reach {
        Reach::Staff => (staff_header(cx), staff_footer(cx)),
        _ => (header(cx), footer(cx)),
    };
    let asks = status == StatusCode::OK && reach != Reach::Staff;
    let page = view! {
        <html lang=t.lang() dir=t.dir()>
            <head>
                <meta charset="utf-8" />
                <title>{title}</title>
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <meta name="theme-color" content="#0a4a49" />
                {style}
                <link rel="icon" href=asset("favicon.svg").url type="image/svg+xml" />
                <link rel="manifest" href="/site.webmanifest" />
                {alternates}
                {preview}
                {feeds.into_iter().map(feed).collect_view()}
                <script type="module" src=asset("vicino.js").url></script>
                {islands.then(|| scripts(Assets::embedded()))}
            </head>
            <body>
                <div class="skiplinks">
                    <a class="visually-hidden-focusable" href="#contenuto">{t.get("layout-skip-content")}</a>
                    <a class="visually-hidden-focusable" href="#fondo">{t.get("layout-skip-footer")}</a>
                </div>
                {header}
                <main id="contenuto" class="container" tabindex="-1">{body}</main>
                {asks.then(|| feedback(cx))}
                {footer}
                <link rel="stylesheet" href=asset("fonts.css").url media=FONTS />
            </body>
        </html>
    };
    format!("<!doctype html>{}", with_borders(&page.to_html(), islands))
}

/// The renderer marks borders between texts for the script that takes islands over. To HTML these are malformed comments: they become
/// well-formed ones where there is such a script, and nothing elsewhere, nor in the head, where a title would show them. A text of ours
/// cannot hold one: `<` is escaped.
fn with_borders(html: &str, islands: bool) -> String {
    let border = if islands { "<!---->" } else { "" };
    let (head, body) = html.split_at(html.find("<body").unwrap_or(0));
    head.replace("<!>", "") + &body.replace("<!>", border)
}

/// What starts the islands: the script asks for the glue, which is fetched meanwhile, and for the WebAssembly. Nothing while they are
/// not built: the page does without, and an empty address would be that of the page itself.
fn scripts(assets: &Assets) -> Option<AnyView> {
    let url = |name| assets.by_name(name).map(|asset| asset.url);
    let (start, glue) = (url("islands.js")?, url("frontend.js")?);
    let tags = view! {
        <link rel="modulepreload" href=glue />
        <script type="module" src=start></script>
    };
    Some(tags.into_any())
}

fn feed(link: FeedLink) -> impl IntoView {
    let FeedLink {
        media_type,
        title,
        href,
    } = link;
    view! { <link rel="alternate" type=media_type title=title href=href /> }
}

/// The same page in the other languages, for search engines.
fn alternates(cx: &Cx) -> impl IntoView + use<> {
    let base = cx.origin();
    let locales = cx
        .services
        .settings()
        .locales
        .iter()
        .filter(|l| **l != domain::locale::Locale::Pseudo);
    locales
        .map(|locale| {
            let href = format!("{base}{}", cx.in_locale(*locale));
            view! { <link rel="alternate" hreflang=locale.tag() href=href /> }
        })
        .collect_view()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(built: &[&'static str]) -> Option<String> {
        Owner::new().with(|| scripts(&Assets::of(built)).map(|tags| tags.to_html()))
    }

    #[test]
    fn a_border_between_texts_is_a_comment_where_islands_look_for_it_alone() {
        let html = "<head><title>Settimana<!></title></head><body>a<!>b</body>";
        let of = |body| format!("<head><title>Settimana</title></head><body>{body}</body>");
        assert_eq!(with_borders(html, true), of("a<!---->b"));
        assert_eq!(with_borders(html, false), of("ab"));
    }

    #[test]
    fn islands_that_are_built_are_named_by_address() {
        let html = written(&["frontend.js", "islands.js"]).expect("tags");
        for tag in [
            r#"<link rel="modulepreload" href="/assets/frontend.js">"#,
            r#"<script type="module" src="/assets/islands.js"></script>"#,
        ] {
            assert!(html.contains(tag), "{tag} in {html}");
        }
    }

    #[test]
    fn islands_that_are_not_built_have_no_tags() {
        for built in [&["vicino.css"][..], &["frontend.js"]] {
            assert_eq!(written(built), None, "{built:?}");
        }
    }
}
