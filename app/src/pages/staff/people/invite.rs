//! Invite somebody.

use domain::staff::account::STAFF_LOCALES;
use leptos::prelude::*;

use super::role_fields::role_fields;
use crate::components::field::{Field, Need, Takes};
use crate::components::question::{Layout, Question};
use crate::cx::Cx;
use crate::forms::guard::hidden_fields;
use crate::forms::sheet::Sheet;
use crate::forms::staff::people::role::RoleForm;
use crate::page::Page;
use crate::staff_cx::StaffCx;

/// What was typed.
#[derive(Debug, Clone, Default)]
pub struct InviteForm {
    /// The address.
    pub email: String,
    /// The name.
    pub name: String,
    /// The language's tag.
    pub language: String,
    /// The role.
    pub role: RoleForm,
}

/// The page.
pub fn invite_page(cx: &StaffCx, form: InviteForm, sheet: Sheet) -> Page {
    let title = sheet.title(cx, cx.texts.get_plain("staff-invite-title"));
    let (status, by) = (sheet.status, cx.staff().clone());
    Page::new(title, move || {
        let cx = &Cx::get();
        let t = cx.texts;
        let email = Field {
            name: "email",
            takes: Takes::Email,
            need: Need::Required,
            label: t.get("staff-email"),
            hint: None,
            value: &form.email,
        };
        let name = Field {
            name: "nome",
            takes: Takes::FullName,
            need: Need::Required,
            label: t.get("staff-name"),
            hint: None,
            value: &form.name,
        };
        let language = Question {
            name: "lingua",
            legend: t.get("staff-language"),
            answers: STAFF_LOCALES
                .into_iter()
                .map(|locale| (locale.tag(), locale.own_name().to_owned(), None))
                .collect(),
            chosen: &form.language,
            layout: Layout::Pair,
        };
        view! {
            <div class="narrow">
                {sheet.summary(cx)}
                <h1>{t.get("staff-invite-title")}</h1>
                <p class="lead">{t.get("staff-invite-lead")}</p>
                <form method="post" action="/staff/persone/invita" data-once novalidate>
                    {hidden_fields(cx, sheet.token.clone(), "")}
                    {email.view(cx, &sheet.errors)}
                    {name.view(cx, &sheet.errors)}
                    {language.view(&sheet.errors)}
                    {role_fields(cx, &by, &form.role, &sheet.errors)}
                    <button class="btn btn-primary" type="submit">{t.get("staff-invite-button")}</button>
                </form>
                <p><a href="/staff/persone">{t.get("staff-people")}</a></p>
            </div>
        }
    })
    .staff()
    .status(status)
}
