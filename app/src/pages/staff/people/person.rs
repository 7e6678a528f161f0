//! Somebody whom one looks after.

use domain::staff::account::{Staff, StaffState};
use domain::staff::role::Grant;
use leptos::prelude::*;

use super::list::state;
use super::role_fields::role_fields;
use crate::cx::Cx;
use crate::forms::guard::hidden_fields;
use crate::forms::sheet::Sheet;
use crate::forms::staff::people::role::{ROLE, RoleForm, SCOPE, write_scope};
use crate::page::Page;
use crate::pages::staff::home::role_at;
use crate::staff_cx::StaffCx;

/// The field that says what to do.
pub const DO: &str = "azione";

/// The page.
pub fn person_page(cx: &StaffCx, whom: Staff, role: RoleForm, sheet: Sheet) -> Page {
    let title = sheet.title(cx, whom.name.as_str().to_owned());
    let (status, by) = (sheet.status, cx.staff().clone());
    Page::new(title, move || {
        let cx = &Cx::get();
        let t = cx.texts;
        let action = format!("/staff/persone/{}", whom.id);
        let roles = by
            .looks_after_of(&whom, &cx.directory)
            .enumerate()
            .map(|(n, grant)| role_row(cx, &action, n, grant))
            .collect_view();
        let account = (whom.id != by.id && by.looks_after_all_of(&whom, &cx.directory))
            .then(|| account(cx, &action, &whom));
        view! {
            <div class="narrow">
                {sheet.summary(cx)}
                <h1><bdi>{whom.name.as_str().to_owned()}</bdi></h1>
                <p class="lead"><bdi>{whom.email.as_str().to_owned()}</bdi></p>
                <p>{state(cx, &whom)}</p>
                <h2>{t.get("staff-person-roles")}</h2>
                <ul class="list-plain people">{roles}</ul>
                <form method="post" action=action.clone() data-once novalidate>
                    {hidden_fields(cx, sheet.token.clone(), "")}
                    <input type="hidden" name=DO value="dai" />
                    {role_fields(cx, &by, &role, &sheet.errors)}
                    <button class="btn btn-primary" type="submit">{t.get("staff-person-give")}</button>
                </form>
                {account}
                <p><a href="/staff/persone">{t.get("staff-people")}</a></p>
            </div>
        }
    })
    .staff()
    .status(status)
}

fn role_row(cx: &Cx, action: &str, n: usize, grant: Grant) -> AnyView {
    let words = role_at(cx.texts, &cx.directory, grant);
    view! {
        <li>
            <span>{words.clone()}</span>
            <form method="post" action=action.to_owned() data-once>
                {hidden_fields(cx, cx.services.issue_form_to(cx.holder()), &format!("-togli-{n}"))}
                <input type="hidden" name=DO value="togli" />
                <input type="hidden" name=ROLE value=grant.role.word() />
                <input type="hidden" name=SCOPE value=write_scope(grant.scope) />
                <button class="btn btn-outline-primary" type="submit">
                    {cx.texts.get("staff-person-take")}
                    <span class="visually-hidden">": " {words}</span>
                </button>
            </form>
        </li>
    }
    .into_any()
}

/// What can be done to the account as a whole.
fn account(cx: &Cx, action: &str, whom: &Staff) -> AnyView {
    let t = cx.texts;
    let offers: &[(&str, String, String)] = &match whom.state {
        StaffState::Active => vec![
            (
                "azzera",
                t.get("staff-person-reset"),
                t.get("staff-person-reset-what"),
            ),
            (
                "escludi",
                t.get("staff-person-shut-out"),
                t.get("staff-person-shut-out-what"),
            ),
        ],
        StaffState::Invited => vec![
            (
                "invita",
                t.get("staff-person-again"),
                t.get("staff-person-again-what"),
            ),
            (
                "escludi",
                t.get("staff-person-shut-out"),
                t.get("staff-person-shut-out-what"),
            ),
        ],
        StaffState::Disabled => {
            vec![(
                "riammetti",
                t.get("staff-person-let-in"),
                t.get("staff-person-let-in-what"),
            )]
        }
        StaffState::Applied => Vec::new(),
    };
    let offers = offers
        .iter()
        .map(|(word, button, what)| {
            view! {
                <form method="post" action=action.to_owned() data-once>
                    {hidden_fields(cx, cx.services.issue_form_to(cx.holder()), &format!("-{word}"))}
                    <input type="hidden" name=DO value=*word />
                    <p>{what.clone()}</p>
                    <button class="btn btn-outline-primary" type="submit">{button.clone()}</button>
                </form>
            }
        })
        .collect_view();
    view! {
        <h2>{t.get("staff-person-account")}</h2>
        {offers}
    }
    .into_any()
}
