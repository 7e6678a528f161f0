//! Choose a password by a link in a mail.

use http::StatusCode;
use leptos::prelude::*;
use services::staff::people::{LinkHolder, LinkPurpose};

use super::secret_field::new_password_fields;
use crate::components::notice::Notice;
use crate::cx::Cx;
use crate::forms::guard::hidden_fields;
use crate::forms::sheet::Sheet;
use crate::page::Page;

/// The form of a link that is good. It is sent to the link's own address.
pub fn choose_page(cx: &Cx, holder: LinkHolder, sheet: Sheet) -> Page {
    let invited = holder.purpose == LinkPurpose::Invitation;
    let words = if invited {
        "staff-welcome-title"
    } else {
        "staff-reset-title"
    };
    let name = holder.staff.name.as_str().to_owned();
    let heading = cx.texts.with(words, &[("name", name.as_str().into())]);
    let plain = cx
        .texts
        .with_plain(words, &[("name", name.as_str().into())]);
    let title = sheet.title(cx, plain);
    let status = sheet.status;
    Page::new(title, move || {
        let cx = &Cx::get();
        let t = cx.texts;
        let lead = if invited { t.get("staff-welcome-lead") } else { t.get("staff-reset-lead") };
        view! {
            <div class="narrow">
                {sheet.summary(cx)}
                <h1>{heading}</h1>
                <p class="lead">{lead}</p>
                <form method="post" action=cx.path.to_string() data-once novalidate>
                    {hidden_fields(cx, sheet.token.clone(), "")}
                    <div class="form-group">
                        <label for="email">{t.get("staff-email")}</label>
                        <input
                            class="form-control"
                            id="email"
                            type="email"
                            dir="ltr"
                            autocomplete="username"
                            readonly
                            value=holder.staff.email.as_str().to_owned()
                        />
                    </div>
                    {new_password_fields(cx, &sheet.errors)}
                    <button class="btn btn-primary" type="submit">{t.get("staff-new-password-button")}</button>
                </form>
            </div>
        }
    })
    .staff()
    .status(status)
}

/// A link that is used, too old or unknown: which is not told.
pub fn link_over_page(cx: &Cx) -> Page {
    Page::new(cx.texts.get_plain("staff-link-over-title"), || {
        let t = Cx::get().texts;
        view! {
            <div class="narrow">
                <h1>{t.get("staff-link-over-title")}</h1>
                {Notice::Caution.view(t.get("staff-link-over-what"))}
                <div class="actions">
                    <a class="btn btn-primary" href="/staff/accesso">{t.get("staff-access-title")}</a>
                    <a class="btn btn-outline-primary" href="/staff/password">{t.get("staff-link-over-button")}</a>
                </div>
            </div>
        }
    })
    .staff()
    .status(StatusCode::GONE)
}
