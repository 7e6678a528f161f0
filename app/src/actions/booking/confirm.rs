//! Step 5: make the booking.

use axum::extract::Path;
use domain::booking::{Family, Interpreter};
use http::StatusCode;
use services::Failure;
use services::booking::{ConfirmError, Confirmed};

use super::in_progress::{finishing, go_on, lost, with_seat};
use crate::actions::stop::{Answer, see_other};
use crate::cx::Cx;
use crate::forms::errors::FieldErrors;
use crate::forms::family::spoken;
use crate::forms::guard::{Counted, key};
use crate::forms::raw::RawForm;
use crate::forms::sheet::Sheet;
use crate::pages::booking::finishing::{Finishing, Stage};
use crate::pages::booking::lost::{Refusal, refused_page};
use crate::pages::booking::summary::{Already, Terms, summary_page};

/// The summary, once every stage before it is done.
pub async fn show(cx: Cx, Path((_, secret)): Path<(String, String)>) -> Answer {
    let at = with_seat(&cx, &secret).await?;
    if at.stage() != Stage::Summary {
        return Ok(go_on(&cx, &at));
    }
    let sheet = Sheet::fresh(&cx);
    summary(&cx, at, Terms::Open, sheet).await
}

/// Makes the booking.
pub async fn send(
    cx: Cx,
    _: Counted,
    Path((_, secret)): Path<(String, String)>,
    raw: RawForm,
) -> Answer {
    let at = finishing(&cx, &secret).await?;
    let terms = Terms::typed(&raw);
    let key = match key(&cx, &raw)? {
        Ok(key) => key,
        Err(_) => return summary(&cx, at, terms, Sheet::stale(&cx)).await,
    };
    if at.stage() != Stage::Summary {
        return Ok(go_on(&cx, &at));
    }
    if terms == Terms::Open {
        let mut errors = FieldErrors::default();
        errors.add("condizioni", cx.texts.get("error-terms-missing"));
        return summary(&cx, at, terms, Sheet::refused(&cx, key, errors)).await;
    }
    if !at.asks_who() && at.hold.family.is_none() {
        cx.services.save_family(&at.hold, &nobody(&cx)).await?;
    }
    match cx.services.confirm(&at.secret).await {
        Ok(Confirmed::Now(_) | Confirmed::Before(_)) => {
            let path = format!("/appuntamento/{}", at.secret.reveal());
            Ok(see_other(&cx.url(&path)))
        }
        Err(ConfirmError::SlotLost) => Ok(lost(&cx, &at, StatusCode::CONFLICT).await?),
        Err(ConfirmError::SameFamily) => {
            Ok(refused_page(&cx, at, Refusal::SameFamily).respond(&cx))
        }
        Err(ConfirmError::TooMany) => Ok(refused_page(&cx, at, Refusal::TooMany).respond(&cx)),
        // Given back or finished elsewhere meanwhile: look again.
        Err(ConfirmError::Incomplete | ConfirmError::Unknown) => {
            Ok(go_on(&cx, &finishing(&cx, &secret).await?))
        }
        Err(ConfirmError::Failure(failure)) => Err(failure.into()),
    }
}

/// Where the desk asks for nothing, the family is nobody in particular, in the reader's language.
fn nobody(cx: &Cx) -> Family {
    Family {
        first_name: None,
        contact: None,
        language: spoken(cx.locale()),
        interpreter: Interpreter::NotNeeded,
    }
}

/// The page of the summary.
pub async fn summary(cx: &Cx, at: Finishing, terms: Terms, sheet: Sheet) -> Answer {
    let already = already(cx, &at).await?;
    Ok(summary_page(cx, at, already, terms, sheet).respond(cx))
}

async fn already(cx: &Cx, at: &Finishing) -> Result<Already, Failure> {
    let Some(family) = &at.hold.family else {
        return Ok(Already::Free);
    };
    let booked = cx.services.already_booked(family).await?;
    Ok(match booked.iter().any(|b| b.desk == at.desk.id) {
        true => Already::Booked,
        false => Already::Free,
    })
}
