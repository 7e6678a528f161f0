//! "Take this away?": a page with a button, for opening, extra opening and closure alike.

use leptos::prelude::*;

use super::inputs::version_field;
use crate::cx::Cx;
use crate::forms::guard::hidden_fields;
use crate::forms::sheet::Sheet;
use crate::layout::breadcrumb::staff_breadcrumb;
use crate::page::Page;
use crate::staff_cx::StaffCx;

/// What is to be taken away.
pub struct Removal {
    /// The address of the page.
    pub action: String,
    /// The page before.
    pub back: String,
    /// The message of the heading.
    pub title: &'static str,
    /// The rule in words, built when the page is.
    pub what: Box<dyn FnOnce(&Cx) -> AnyView + Send>,
    /// Its version.
    pub seen: String,
}

/// The page.
pub fn remove_page(cx: &StaffCx, removal: Removal, sheet: Sheet) -> Page {
    let title = sheet.title(cx, cx.texts.get(removal.title));
    let status = sheet.status;
    Page::new(title, move || {
        let cx = Cx::get();
        let t = cx.texts;
        let steps = vec![(
            "/staff/sportelli".to_owned(),
            t.get("staff-openings-desks").into_any(),
        )];
        view! {
            {staff_breadcrumb(&cx, steps, t.get(removal.title))}
            <div class="narrow">
                {sheet.summary(&cx)}
                <h1>{t.get(removal.title)}</h1>
                <p class="lead">{(removal.what)(&cx)}</p>
                <p>{t.get("staff-openings-remove-what")}</p>
                <form method="post" action=removal.action data-once>
                    {hidden_fields(&cx, sheet.token.clone(), "")}
                    {version_field(&removal.seen)}
                    <div class="steppers-nav">
                        <button class="btn btn-outline-danger" type="submit">
                            {t.get("staff-openings-remove-button")}
                        </button>
                        <a class="btn btn-link" href=removal.back>{t.get("button-back")}</a>
                    </div>
                </form>
            </div>
        }
    })
    .staff()
    .status(status)
}
