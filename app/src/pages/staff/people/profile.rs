//! One's own account.

use domain::staff::account::{STAFF_LOCALES, StaffSession};
use domain::staff::passkey::Passkey;
use leptos::prelude::*;
use services::staff::people::Factors;

use super::passkeys;
use crate::components::field::{Field, Need, Takes};
use crate::components::question::{Layout, Question};
use crate::components::time::day_time;
use crate::cx::Cx;
use crate::forms::guard::hidden_fields;
use crate::forms::sheet::Sheet;
use crate::page::Page;
use crate::staff_cx::StaffCx;

/// What the page shows.
pub struct Account {
    /// The name, as typed.
    pub name: String,
    /// The language's tag, as chosen.
    pub language: String,
    /// What there is besides a password.
    pub factors: Factors,
    /// Where one is signed in.
    pub sessions: Vec<StaffSession>,
    /// What opens the account without a password.
    pub passkeys: Vec<Passkey>,
}

/// The page.
pub fn profile_page(cx: &StaffCx, account: Account, sheet: Sheet) -> Page {
    let title = sheet.title(cx, cx.texts.get_plain("staff-profile"));
    let status = sheet.status;
    let (email, here) = (
        cx.staff().email.as_str().to_owned(),
        cx.signed_in().session.id,
    );
    Page::new(title, move || {
        let cx = &Cx::get();
        let t = cx.texts;
        let left = t.with(
            "staff-profile-codes-left",
            &[("n", i64::try_from(account.factors.recovery_codes).unwrap_or(0).into())],
        );
        let others = account.sessions.iter().filter(|session| session.id != here).count();
        let sessions = account
            .sessions
            .iter()
            .map(|session| session_row(cx, session, session.id == here))
            .collect_view();
        view! {
            <div class="narrow">
                {sheet.summary(cx)}
                <h1>{t.get("staff-profile")}</h1>
                <p class="lead"><bdi>{email}</bdi></p>
                {about(cx, &account, &sheet)}
                <h2>{t.get("staff-profile-sign-in")}</h2>
                <ul class="list-plain actions">
                    <li><a class="btn btn-outline-primary" href="/staff/profilo/password">{t.get("staff-own-password-title")}</a></li>
                    <li><a class="btn btn-outline-primary" href="/staff/secondo-fattore?dopo=%2Fstaff%2Fprofilo">{t.get("staff-profile-factor")}</a></li>
                    <li><a class="btn btn-outline-primary" href="/staff/profilo/codici">{t.get("staff-codes-new")}</a></li>
                </ul>
                <p>{left}</p>
                {passkeys::list(cx, &account.passkeys)}
                <h2 id="sessioni">{t.get("staff-profile-sessions")}</h2>
                <ul class="list-plain sessions">{sessions}</ul>
                {(others > 0).then(|| end_others(cx))}
            </div>
        }
    })
    .staff()
    .status(status)
}

fn about(cx: &Cx, account: &Account, sheet: &Sheet) -> AnyView {
    let t = cx.texts;
    let name = Field {
        name: "nome",
        takes: Takes::FullName,
        need: Need::Required,
        label: t.get("staff-name"),
        hint: None,
        value: &account.name,
    };
    let language = Question {
        name: "lingua",
        legend: t.get("staff-language"),
        answers: STAFF_LOCALES
            .into_iter()
            .map(|locale| (locale.tag(), locale.own_name().to_owned(), None))
            .collect(),
        chosen: &account.language,
        layout: Layout::Pair,
    };
    view! {
        <form method="post" action="/staff/profilo" data-once novalidate>
            {hidden_fields(cx, sheet.token.clone(), "")}
            {name.view(cx, &sheet.errors)}
            {language.view(&sheet.errors)}
            <button class="btn btn-primary" type="submit">{t.get("staff-profile-save")}</button>
        </form>
    }
    .into_any()
}

fn session_row(cx: &Cx, session: &StaffSession, here: bool) -> AnyView {
    let t = cx.texts;
    let seen = day_time(cx, cx.zone().to_datetime(session.seen_at));
    let end = if here {
        view! { <strong>{t.get("staff-session-here")}</strong> }.into_any()
    } else {
        let id = session.id.to_string();
        view! {
            <form method="post" action="/staff/profilo/sessioni" data-once>
                {hidden_fields(cx, cx.services.issue_form_to(cx.holder()), &format!("-{id}"))}
                <input type="hidden" name="sessione" value=id />
                <button class="btn btn-outline-primary" type="submit">
                    {t.get("staff-session-end")}
                    <span class="visually-hidden">{format!(": {}", session.device)}</span>
                </button>
            </form>
        }
        .into_any()
    };
    view! {
        <li>
            <span><bdi>{session.device.clone()}</bdi></span>
            <span>{t.get("staff-session-seen")} " " {seen}</span>
            {end}
        </li>
    }
    .into_any()
}

fn end_others(cx: &Cx) -> AnyView {
    view! {
        <form method="post" action="/staff/profilo/sessioni" data-once>
            {hidden_fields(cx, cx.services.issue_form_to(cx.holder()), "-altre")}
            <input type="hidden" name="sessione" value="altre" />
            <button class="btn btn-outline-primary" type="submit">{cx.texts.get("staff-session-end-others")}</button>
        </form>
    }
    .into_any()
}
