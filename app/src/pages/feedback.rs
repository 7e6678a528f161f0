//! The form about a page on a page of its own, for what must be mended, and thanks.

use leptos::prelude::*;

use crate::cx::Cx;
use crate::forms::feedback::FeedbackForm;
use crate::forms::sheet::Sheet;
use crate::layout::breadcrumb::breadcrumb;
use crate::layout::feedback::feedback_form;
use crate::page::Page;

/// What is said of what.
pub struct AskedAbout {
    /// The address of the page, after the language.
    pub path: String,
    /// Whether that address is somebody's secret.
    pub is_secret: bool,
}

impl AskedAbout {
    /// Kept by nobody, and told to nobody if the page is somebody's.
    fn reach(&self, page: Page) -> Page {
        if self.is_secret {
            page.family()
        } else {
            page.moment()
        }
    }
}

/// The form, with what was typed and what is wrong with it.
pub fn feedback_page(cx: &Cx, about: AskedAbout, form: FeedbackForm, sheet: Sheet) -> Page {
    let title = sheet.title(cx, cx.texts.get_plain("feedback-page"));
    let (status, path) = (sheet.status, about.path.clone());
    let page = Page::new(title, move || {
        let cx = Cx::get();
        let t = cx.texts;
        view! {
            {breadcrumb(&cx, Vec::new(), t.get("feedback-page"))}
            {sheet.summary(&cx)}
            <h1>{t.get("feedback-page")}</h1>
            {feedback_form(&cx, &path, &form, &sheet.errors)}
            <p class="more"><a href=cx.url(&path)>{t.get("feedback-back")}</a></p>
        }
    });
    about.reach(page).status(status)
}

/// Thanks, what becomes of it, and the way back.
pub fn feedback_thanks_page(cx: &Cx, about: AskedAbout) -> Page {
    let path = about.path.clone();
    let page = Page::new(cx.texts.get_plain("feedback-thanks"), move || {
        let cx = Cx::get();
        let t = cx.texts;
        view! {
            {breadcrumb(&cx, Vec::new(), t.get("feedback-page"))}
            <div class="narrow">
                <h1>{t.get("feedback-thanks")}</h1>
                <p class="lead">{t.get("feedback-thanks-read")}</p>
                <p>{t.get("feedback-thanks-answer")}</p>
                <div class="actions">
                    <a class="btn btn-primary" href=cx.url(&path)>{t.get("feedback-back")}</a>
                    <a class="btn btn-outline-primary" href=cx.url("/richiamami")>
                        {t.get("button-callback")}
                    </a>
                </div>
            </div>
        }
    });
    about.reach(page)
}
