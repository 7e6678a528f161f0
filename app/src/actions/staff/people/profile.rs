//! One's own account: name and language, and the ways to the rest.

use domain::locale::Locale;
use domain::staff::account::{STAFF_LOCALES, STAFF_NAME_MAX};
use domain::text::Line;

use crate::actions::stop::{Answer, see_other};
use crate::forms::errors::FieldErrors;
use crate::forms::guard::{Counted, key};
use crate::forms::raw::RawForm;
use crate::forms::sheet::Sheet;
use crate::pages::staff::people::profile::{Account, profile_page};
use crate::staff_cx::StaffCx;

/// The page.
pub async fn show(cx: StaffCx) -> Answer {
    let (name, language) = (
        cx.staff().name.as_str().to_owned(),
        cx.staff().language.tag().to_owned(),
    );
    page(&cx, name, language, Sheet::fresh(&cx)).await
}

/// Changes name and language.
pub async fn send(cx: StaffCx, _: Counted, raw: RawForm) -> Answer {
    let (name, language) = (raw.get("nome").to_owned(), raw.get("lingua").to_owned());
    let Ok(key) = key(&cx, &raw)? else {
        return page(&cx, name, language, Sheet::stale(&cx)).await;
    };
    let mut errors = FieldErrors::default();
    let line = Line::parse(&name, STAFF_NAME_MAX);
    if line.is_err() {
        errors.add(
            "nome",
            cx.texts
                .with("staff-error-name", &[("n", STAFF_NAME_MAX.into())]),
        );
    }
    let locale = language
        .parse::<Locale>()
        .ok()
        .filter(|l| STAFF_LOCALES.contains(l));
    if locale.is_none() {
        errors.add("lingua", cx.texts.get("staff-error-language"));
    }
    let (Ok(line), Some(locale)) = (line, locale) else {
        return page(&cx, name, language, Sheet::refused(&cx, key, errors)).await;
    };
    cx.services
        .rename_staff(cx.signed_in(), &line, locale)
        .await?;
    Ok(see_other("/staff/profilo"))
}

async fn page(cx: &StaffCx, name: String, language: String, sheet: Sheet) -> Answer {
    let account = Account {
        name,
        language,
        factors: cx.services.factors(cx.signed_in()).await?,
        sessions: cx.services.staff_sessions(cx.staff()).await?,
        passkeys: cx.services.passkeys(cx.signed_in()).await?,
    };
    Ok(profile_page(cx, account, sheet).respond(cx))
}
