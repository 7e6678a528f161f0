//! What staff see instead of what they asked for.

use http::StatusCode;
use leptos::prelude::*;

use crate::components::notice::Notice;
use crate::cx::Cx;
use crate::page::Page;

/// They may not do this.
pub fn forbidden_page(cx: &Cx) -> Page {
    Page::new(cx.texts.get_plain("staff-forbidden-title"), || {
        let t = Cx::get().texts;
        view! {
            <div class="narrow">
                <h1>{t.get("staff-forbidden-title")}</h1>
                <p class="lead">{t.get("staff-forbidden-what")}</p>
                <div class="actions">
                    <a class="btn btn-primary" href="/staff/">{t.get("staff-home")}</a>
                </div>
            </div>
        }
    })
    .staff()
    .status(StatusCode::FORBIDDEN)
}

/// A form was sent after the session was over. The page stands at the form's own address: loaded again after a new sign-in
/// in another tab, the browser sends the same form once more, and it comes back filled in.
pub fn session_over_page(cx: &Cx) -> Page {
    Page::new(cx.texts.get_plain("staff-session-over-title"), || {
        let t = Cx::get().texts;
        view! {
            <div class="narrow">
                <h1>{t.get("staff-session-over-title")}</h1>
                {Notice::Warning.view(t.get("staff-session-over-what"))}
                <p class="lead">{t.get("staff-session-over-how")}</p>
                <div class="actions">
                    <a class="btn btn-primary" href="/staff/accesso" target="_blank" rel="noopener">
                        {t.get("staff-session-over-button")}
                    </a>
                </div>
            </div>
        }
    })
    .staff()
    .status(StatusCode::UNAUTHORIZED)
}
