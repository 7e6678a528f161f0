//! The key of one-time codes: a picture for the phone, and the same in letters.

use domain::staff::account::SessionStage;
use leptos::prelude::*;
use services::staff::SignedIn;
use services::staff::people::TotpKey;

use super::code::code_field;
use super::secret_field::password_field;
use crate::components::qr::qr;
use crate::cx::Cx;
use crate::forms::guard::hidden_fields;
use crate::forms::sheet::Sheet;
use crate::forms::staff::people::then::THEN;
use crate::page::Page;

/// What is proposed.
pub struct Proposal {
    /// To whom.
    pub who: SignedIn,
    /// The key.
    pub key: TotpKey,
    /// Where to go afterwards.
    pub then: String,
}

/// The page.
pub fn factor_page(cx: &Cx, proposal: Proposal, sheet: Sheet) -> Page {
    let title = sheet.title(cx, cx.texts.get_plain("staff-factor-title"));
    let status = sheet.status;
    Page::new(title, move || {
        let cx = &Cx::get();
        let t = cx.texts;
        let Proposal { who, key, then } = proposal;
        let link = key.link(cx.network_name(), who.staff.email.as_str());
        let password = (who.session.stage == SessionStage::Full)
            .then(|| password_field(cx, "password", t.get("staff-password"), &sheet.errors));
        view! {
            <div class="narrow">
                {sheet.summary(cx)}
                <h1>{t.get("staff-factor-title")}</h1>
                <p class="lead">{t.get("staff-factor-lead")}</p>
                <ol class="factor">
                    <li><p>{t.get("staff-factor-app")}</p></li>
                    <li>
                        <p>{t.get("staff-factor-scan")}</p>
                        {qr(link.as_str(), t.get("staff-factor-picture"))}
                        <p><a class="btn btn-outline-primary" href=link.to_string()>{t.get("staff-factor-link")}</a></p>
                        <p>
                            {t.get("staff-factor-by-hand")} " "
                            <code class="key" dir="ltr">{key.readable()}</code>
                        </p>
                    </li>
                    <li><p>{t.get("staff-factor-prove")}</p></li>
                </ol>
                <form method="post" action="/staff/secondo-fattore" data-once novalidate>
                    {hidden_fields(cx, sheet.token.clone(), "")}
                    <input type="hidden" name=THEN value=then />
                    {code_field(cx, t.get("staff-factor-code-hint")).view(cx, &sheet.errors)}
                    {password}
                    <button class="btn btn-primary" type="submit">{t.get("staff-factor-button")}</button>
                </form>
            </div>
        }
    })
    .staff()
    .status(status)
}
