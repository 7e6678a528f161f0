//! Text written by staff: in the reader's language, or in Italian with a note that says so (rule 9).

use domain::text::LocalText;
use leptos::prelude::*;

use crate::cx::Cx;

/// The text in paragraphs (an empty line parts them), with a visible note above when it is not translated; nothing when
/// nothing was written.
pub fn prose(cx: &Cx, text: &LocalText) -> Option<AnyView> {
    told(cx, text, usize::MAX)
}

/// Its first paragraph, likewise, for pages that are about something else.
pub fn first_paragraph(cx: &Cx, text: &LocalText) -> Option<AnyView> {
    told(cx, text, 1)
}

fn told(cx: &Cx, text: &LocalText, most: usize) -> Option<AnyView> {
    let (words, language) = text.pick(cx.locale())?;
    let paragraphs = paragraphs(words)
        .take(most)
        .map(|words| view! { <p>{words}</p> })
        .collect_view();
    if language == cx.locale() {
        return Some(paragraphs.into_any());
    }
    let note = cx.texts.get("only-in-italian");
    Some(
        view! {
            <p class="untranslated">{note}</p>
            <div lang=language.tag() dir=language.direction().as_str()>{paragraphs}</div>
        }
        .into_any(),
    )
}

/// The text as part of a line; where it is not translated, what follows says which language it is in.
pub fn marked(cx: &Cx, text: &LocalText) -> Option<AnyView> {
    let words = inline(cx, text)?;
    let (_, language) = text.pick(cx.locale())?;
    if language == cx.locale() {
        return Some(words);
    }
    let said = cx.texts.language_name(language);
    Some(view! { {words} " " <span class="tongue">"(" {said} ")"</span> }.into_any())
}

/// The text as part of a line: marked with its language for programs alone.
pub fn inline(cx: &Cx, text: &LocalText) -> Option<AnyView> {
    let (words, language) = text.pick(cx.locale())?;
    let words = words.to_owned();
    if language == cx.locale() {
        return Some(words.into_any());
    }
    let dir = language.direction().as_str();
    Some(view! { <span lang=language.tag() dir=dir>{words}</span> }.into_any())
}

fn paragraphs(words: &str) -> impl Iterator<Item = String> {
    words
        .split("\n\n")
        .map(|paragraph| paragraph.split_whitespace().collect::<Vec<_>>().join(" "))
        .filter(|paragraph| !paragraph.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_line_parts_paragraphs() {
        let found: Vec<_> = paragraphs("\nUno\nspazio.\n\n\n\n Due. \n").collect();
        assert_eq!(found, ["Uno spazio.", "Due."]);
    }
}
