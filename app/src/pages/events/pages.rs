//! From one page of a list to the next.

use leptos::prelude::*;

use crate::cx::Cx;

/// "Page 2 of 5" with the ways to the one before and the one after; nothing where there is one page. `path` gives the address of a
/// page, below the locale.
pub fn pager(
    cx: &Cx,
    page: usize,
    pages: usize,
    path: impl Fn(usize) -> String,
) -> Option<AnyView> {
    if pages < 2 {
        return None;
    }
    let t = cx.texts;
    let link = |to: usize, rel: &'static str, words: String| {
        view! {
            <a class="btn btn-outline-primary" href=cx.url(&path(to)) rel=rel data-element="pager-link">
                {words}
            </a>
        }
    };
    let before = (page > 1).then(|| link(page - 1, "prev", t.get("pager-before")));
    let after = (page < pages).then(|| link(page + 1, "next", t.get("pager-after")));
    let here = t.with(
        "pager-here",
        &[("page", page.into()), ("pages", pages.into())],
    );
    Some(
        view! {
            <nav class="actions" aria-label=t.get("pager-label")>{before} <span>{here}</span> {after}</nav>
        }
        .into_any(),
    )
}
