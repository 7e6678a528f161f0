//! A link to an appointment that leads nowhere: deleted, given up, or never ours, which cannot be told apart.

use http::StatusCode;
use leptos::prelude::*;

use super::find::{find_form, lost_code};
use crate::components::call::callback_button;
use crate::components::contact::Weight;
use crate::components::notice::mishap;
use crate::cx::Cx;
use crate::forms::find::FindForm;
use crate::forms::sheet::Sheet;
use crate::layout::breadcrumb::breadcrumb;
use crate::page::Page;

/// What to do instead: the code, or the phone.
pub fn gone_page(cx: &Cx, status: StatusCode) -> Page {
    Page::new(cx.texts.get_plain("error-410-title"), || {
        let cx = Cx::get();
        let t = cx.texts;
        let sheet = Sheet::fresh(&cx);
        view! {
            {breadcrumb(&cx, vec![], t.get("appointment-title"))}
            <div class="narrow">
                {mishap(t.get("error-410-title"), t.get("error-410-what"))}
                <h2>{t.get("error-have-code")}</h2>
                {find_form(&cx, &FindForm::default(), &sheet)}
                {lost_code(&cx)}
                <div class="actions">
                    {callback_button(&cx, "", Weight::Plain.class())}
                    <a class=Weight::Plain.class() href=cx.url("/")>
                        {t.get("error-home")}
                    </a>
                </div>
            </div>
        }
    })
    .family()
    .status(status)
}
