//! What is to be translated.

use axum::extract::RawQuery;
use domain::publishing::CardKind;
use domain::staff::rights::Verb;

use super::target;
use crate::actions::stop::Answer;
use crate::forms::raw::RawForm;
use crate::pages::staff::translations::list::{STATES, Shown, list_page};
use crate::staff_cx::StaffCx;

/// `/staff/traduzioni?lingua=ar&tipo=desk&stato=missing`
pub async fn show(cx: StaffCx, RawQuery(query): RawQuery) -> Answer {
    cx.require_somewhere(Verb::Draft)?;
    let query = RawForm::parse(query.unwrap_or_default().as_bytes());
    let locale = match query.get("lingua") {
        "" => None,
        tag => Some(target(&cx, tag)?),
    };
    let shown = Shown {
        locale,
        kind: CardKind::from_word(query.get("tipo")),
        state: STATES.into_iter().find(|s| s.word() == query.get("stato")),
    };
    let translations = cx.services.translations(cx.staff()).await?;
    Ok(list_page(&cx, translations, shown).respond(&cx))
}
