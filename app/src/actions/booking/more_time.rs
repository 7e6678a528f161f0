//! "I need more time", with nothing typed lost: the step's own form is sent here.

use axum::extract::Path;
use http::StatusCode;
use services::booking::{HoldError, MoreTimeError};

use super::confirm::summary;
use super::in_progress::{finishing, go_on, lost};
use crate::actions::stop::Answer;
use crate::cx::Cx;
use crate::error::PageError;
use crate::forms::details::DetailsForm;
use crate::forms::family::FamilyForm;
use crate::forms::guard::{Counted, TRAP};
use crate::forms::raw::RawForm;
use crate::forms::sheet::Sheet;
use crate::pages::booking::details::details_page;
use crate::pages::booking::finishing::{Finishing, SeatState, Stage};
use crate::pages::booking::hold::FORM;
use crate::pages::booking::summary::Terms;
use crate::pages::booking::who::who_page;

/// Where somebody lands who loads the page of this address: at the stage they had come to.
pub async fn show(cx: Cx, Path((_, secret)): Path<(String, String)>) -> Answer {
    let at = finishing(&cx, &secret).await?;
    Ok(go_on(&cx, &at))
}

/// Keeps the time longer, or takes it again if nobody has it, and shows the same page with what was typed. A token is
/// not asked for: asking twice for more time does no more than asking once.
pub async fn send(
    cx: Cx,
    _: Counted,
    Path((_, secret)): Path<(String, String)>,
    raw: RawForm,
) -> Answer {
    if !raw.get(TRAP).is_empty() {
        return Err(PageError::BadForm.into());
    }
    let at = finishing(&cx, &secret).await?;
    let mut sheet = Sheet::fresh(&cx);
    match at.seat {
        SeatState::Kept => match cx.services.more_time(&at.hold).await {
            Ok(()) => {}
            Err(MoreTimeError::Refused) => {
                let words = cx.texts.get("error-no-more-time");
                sheet = sheet.warned(StatusCode::CONFLICT, words);
            }
            Err(MoreTimeError::Failure(failure)) => return Err(failure.into()),
        },
        SeatState::Over => match cx
            .services
            .rehold(&at.secret, &at.desk, at.start(&cx))
            .await
        {
            Ok(()) => {}
            Err(HoldError::Failure(failure)) => return Err(failure.into()),
            Err(HoldError::Full | HoldError::NoSuchTime | HoldError::Gone) => {
                return gone(&cx, at, &raw).await;
            }
        },
        SeatState::Lost => return gone(&cx, at, &raw).await,
    }
    let at = finishing(&cx, &secret).await?;
    match Stage::from_path(raw.get(FORM)) {
        Some(Stage::Details) => {
            Ok(details_page(&cx, at, DetailsForm::typed(&raw), sheet).respond(&cx))
        }
        Some(Stage::Who) => Ok(who_page(&cx, at, FamilyForm::typed(&raw), sheet).respond(&cx)),
        Some(Stage::Summary) if at.stage() == Stage::Summary => {
            summary(&cx, at, Terms::typed(&raw), sheet).await
        }
        Some(Stage::Summary) | None => Ok(go_on(&cx, &at)),
    }
}

/// Other times; what was typed is noted first, as far as it can be read.
async fn gone(cx: &Cx, at: Finishing, raw: &RawForm) -> Answer {
    match Stage::from_path(raw.get(FORM)) {
        Some(Stage::Details) => {
            if let Ok(details) = DetailsForm::typed(raw).parse(&at.desk, cx.texts) {
                cx.services.save_details(&at.hold, &details).await?;
            }
        }
        Some(Stage::Who) if at.asks_who() => {
            let kind = at.hold.details.as_ref().and_then(|d| d.kind);
            if let Ok(family) = FamilyForm::typed(raw).parse(kind, cx.texts) {
                cx.services.save_family(&at.hold, &family).await?;
            }
        }
        Some(Stage::Who | Stage::Summary) | None => {}
    }
    lost(cx, &at, StatusCode::CONFLICT).await
}
