//! Markdown written by staff, made harmless: what is left cannot run, load or style anything.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use ammonia::Builder;
use domain::text::LocalText;
use leptos::prelude::*;
use pulldown_cmark::{Options, Parser, html};

use crate::cx::Cx;

/// The elements that a text may have. Pictures are not among them: they would be fetched from wherever they are.
const ELEMENTS: [&str; 14] = [
    "a",
    "blockquote",
    "br",
    "code",
    "em",
    "h3",
    "h4",
    "hr",
    "li",
    "ol",
    "p",
    "s",
    "strong",
    "ul",
];

static CLEANER: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let mut cleaner = Builder::empty();
    cleaner
        .tags(HashSet::from(ELEMENTS))
        .tag_attributes(HashMap::from([("a", HashSet::from(["href"]))]))
        .url_schemes(HashSet::from(["http", "https", "mailto", "tel"]))
        .link_rel(Some("noopener noreferrer nofollow"));
    cleaner
});

/// The text in the reader's language, or in Italian with a note that says so; nothing when nothing was written.
pub fn markdown(cx: &Cx, text: &LocalText) -> Option<AnyView> {
    let (source, language) = text.pick(cx.locale())?;
    let html = harmless(source);
    if language == cx.locale() {
        return Some(view! { <div class="prose" inner_html=html></div> }.into_any());
    }
    let note = cx.texts.get("only-in-italian");
    let dir = language.direction().as_str();
    Some(
        view! {
            <p class="untranslated">{note}</p>
            <div class="prose" lang=language.tag() dir=dir inner_html=html></div>
        }
        .into_any(),
    )
}

/// HTML without anything that acts. Headings begin below those of the page.
fn harmless(source: &str) -> String {
    let events = Parser::new_ext(source, Options::ENABLE_STRIKETHROUGH).map(lowered);
    let mut written = String::new();
    html::push_html(&mut written, events);
    CLEANER.clean(&written).to_string()
}

/// A heading of a text, two levels down.
fn lowered(event: pulldown_cmark::Event<'_>) -> pulldown_cmark::Event<'_> {
    use pulldown_cmark::{Event, HeadingLevel, Tag, TagEnd};
    let level = |level: HeadingLevel| match level {
        HeadingLevel::H1 | HeadingLevel::H2 => HeadingLevel::H3,
        _ => HeadingLevel::H4,
    };
    match event {
        Event::Start(Tag::Heading {
            level: at,
            id,
            classes,
            attrs,
        }) => {
            let level = level(at);
            Event::Start(Tag::Heading {
                level,
                id,
                classes,
                attrs,
            })
        }
        Event::End(TagEnd::Heading(at)) => Event::End(TagEnd::Heading(level(at))),
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::harmless;

    #[test]
    fn what_is_written_is_kept() {
        let text = "# Programma\n\n- **merenda**\n- [scambio](https://example.org/a?b=1)";
        let html = harmless(text);
        assert!(html.contains("<h3>Programma</h3>"), "{html}");
        assert!(html.contains("<strong>merenda</strong>"), "{html}");
        assert!(
            html.contains(r#"href="https://example.org/a?b=1""#),
            "{html}"
        );
    }

    #[test]
    fn nothing_that_acts_is_left() {
        for hostile in [
            "<script>alert(1)</script>",
            "[clic](javascript:alert(1))",
            "[clic](data:text/html;base64,PHNjcmlwdD4=)",
            "<img src=x onerror=alert(1)>",
            "![](https://example.org/traccia.gif)",
            "<a href=\"https://example.org\" onclick=\"alert(1)\" style=\"position:fixed\">x</a>",
            "<iframe src=\"https://example.org\"></iframe>",
            "<svg><script>alert(1)</script></svg>",
            "<style>body{display:none}</style>",
            "<form action=\"https://example.org\"><input name=codice></form>",
        ] {
            let html = harmless(hostile).to_lowercase();
            for bad in [
                "<script",
                "javascript:",
                "data:",
                "onerror",
                "onclick",
                "style",
                "<img",
                "<iframe",
                "<svg",
                "<form",
                "<input",
            ] {
                assert!(!html.contains(bad), "{hostile} became {html}");
            }
        }
    }
}
