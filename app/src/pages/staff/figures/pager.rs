//! From one page of a long list to the next.

use leptos::prelude::*;
use services::staff::PER_PAGE;

use crate::cx::Cx;

/// Where somebody is in a list: the links to the pages beside, nothing when there is but one. `url` gives the address of a page.
pub fn pager(cx: &Cx, page: u32, total: u64, url: impl Fn(u32) -> String) -> Option<AnyView> {
    let t = cx.texts;
    let pages = total.div_ceil(u64::from(PER_PAGE)).max(1);
    if pages == 1 && page == 1 {
        return None;
    }
    let before = (page > 1)
        .then(|| view! { <a rel="prev" href=url(page - 1)>{t.get("staff-pager-before")}</a> });
    let after = (u64::from(page) < pages)
        .then(|| view! { <a rel="next" href=url(page + 1)>{t.get("staff-pager-after")}</a> });
    let here = t.with(
        "staff-pager-here",
        &[("page", page.into()), ("pages", pages.into())],
    );
    Some(
        view! {
            <nav class="pager" aria-label=t.get("staff-pager-label")>
                {before} <span>{here}</span> {after}
            </nav>
        }
        .into_any(),
    )
}
