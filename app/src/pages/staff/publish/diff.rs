//! What changed from one version to another, field by field and word by word.

use domain::publishing::Card;
use leptos::prelude::*;
use similar::{ChangeTag, TextDiff};

use super::facts::facts;
use crate::cx::Cx;

/// The fields that differ; a sentence when none does.
pub fn changes(cx: &Cx, before: &Card, after: &Card) -> AnyView {
    let (old, new) = (facts(cx, before), facts(cx, after));
    let said = |all: &[(String, String)], label: &str| {
        let found = all.iter().find(|(known, _)| known == label);
        found.map(|(_, said)| said.clone()).unwrap_or_default()
    };
    let gone = old
        .iter()
        .filter(|(label, _)| new.iter().all(|(l, _)| l != label));
    let rows: Vec<_> = new
        .iter()
        .chain(gone)
        .filter_map(|(label, _)| {
            let (was, is) = (said(&old, label), said(&new, label));
            (was != is).then(|| {
                view! {
                    <div>
                        <dt>{label.clone()}</dt>
                        <dd>{words(cx, &was, &is)}</dd>
                    </div>
                }
            })
        })
        .collect();
    if rows.is_empty() {
        view! { <p>{cx.texts.get("publish-no-changes")}</p> }.into_any()
    } else {
        view! { <dl class="publish-changes">{rows}</dl> }.into_any()
    }
}

/// Words that went and words that came, marked as such for those who hear the page too.
pub fn words(cx: &Cx, was: &str, is: &str) -> AnyView {
    let t = cx.texts;
    let diff = TextDiff::from_unicode_words(was, is);
    // Neighbouring words of the same fate are one piece.
    let mut pieces: Vec<(ChangeTag, String)> = Vec::new();
    for change in diff.iter_all_changes() {
        match pieces.last_mut() {
            Some((tag, text)) if *tag == change.tag() => text.push_str(change.value()),
            _ => pieces.push((change.tag(), change.value().to_owned())),
        }
    }
    pieces
        .into_iter()
        .map(|(tag, text)| match tag {
            ChangeTag::Equal => text.into_any(),
            ChangeTag::Delete => {
                let label = t.get("publish-deleted");
                view! { <del><span class="visually-hidden">{label} " "</span>{text}</del> }
                    .into_any()
            }
            ChangeTag::Insert => {
                let label = t.get("publish-inserted");
                view! { <ins><span class="visually-hidden">{label} " "</span>{text}</ins> }
                    .into_any()
            }
        })
        .collect_view()
        .into_any()
}
