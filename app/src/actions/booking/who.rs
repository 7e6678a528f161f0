//! Step 4: note who they are.

use axum::extract::Path;

use super::in_progress::{finishing, go_on, with_seat};
use crate::actions::stop::Answer;
use crate::cx::Cx;
use crate::forms::family::FamilyForm;
use crate::forms::guard::{Counted, key};
use crate::forms::raw::RawForm;
use crate::forms::sheet::Sheet;
use crate::pages::booking::finishing::Stage;
use crate::pages::booking::who::who_page;

/// The page, for desks that ask.
pub async fn show(cx: Cx, Path((_, secret)): Path<(String, String)>) -> Answer {
    let at = with_seat(&cx, &secret).await?;
    if !at.asks_who() || at.stage() == Stage::Details {
        return Ok(go_on(&cx, &at));
    }
    let form = FamilyForm::shown(cx.locale(), at.hold.family.as_ref());
    let sheet = Sheet::fresh(&cx);
    Ok(who_page(&cx, at, form, sheet).respond(&cx))
}

/// Notes the family.
pub async fn send(
    cx: Cx,
    _: Counted,
    Path((_, secret)): Path<(String, String)>,
    raw: RawForm,
) -> Answer {
    let mut at = finishing(&cx, &secret).await?;
    let form = FamilyForm::typed(&raw);
    let key = match key(&cx, &raw)? {
        Ok(key) => key,
        Err(_) => return Ok(who_page(&cx, at, form, Sheet::stale(&cx)).respond(&cx)),
    };
    if !at.asks_who() {
        // What a desk does not ask for is not kept, whoever sends it.
        return Ok(go_on(&cx, &at));
    }
    let kind = at.hold.details.as_ref().and_then(|d| d.kind);
    match form.parse(kind, cx.texts) {
        Ok(family) => {
            cx.services.save_family(&at.hold, &family).await?;
            at.hold.family = Some(family);
            Ok(go_on(&cx, &at))
        }
        Err(errors) => {
            let sheet = Sheet::refused(&cx, key, errors);
            Ok(who_page(&cx, at, form, sheet).respond(&cx))
        }
    }
}
