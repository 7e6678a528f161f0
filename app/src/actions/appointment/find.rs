//! Find an appointment or a sign-up by its code and something only the family knows.

use http::StatusCode;
use services::by_code::{ByCode, FindError};

use crate::actions::stop::{Answer, see_other};
use crate::cx::Cx;
use crate::forms::errors::FieldErrors;
use crate::forms::find::FindForm;
use crate::forms::guard::{Counted, key};
use crate::forms::raw::RawForm;
use crate::forms::sheet::Sheet;
use crate::pages::appointment::find::{find_page, proof_needed};

/// The form.
pub async fn show(cx: Cx) -> Answer {
    let sheet = Sheet::fresh(&cx);
    Ok(find_page(&cx, FindForm::default(), sheet).respond(&cx))
}

/// To what the code belongs to. Whether the code or the proof was wrong is never told.
pub async fn send(cx: Cx, Counted(client): Counted, raw: RawForm) -> Answer {
    let form = FindForm::typed(&raw);
    let key = match key(&cx, &raw)? {
        Ok(key) => key,
        Err(_) => return Ok(find_page(&cx, form, Sheet::stale(&cx)).respond(&cx)),
    };
    let missing = form.missing(proof_needed(&cx), cx.texts);
    if !missing.is_empty() {
        let sheet = Sheet::refused(&cx, key, missing);
        return Ok(find_page(&cx, form, sheet).respond(&cx));
    }
    let found = cx
        .services
        .find_by_code(&form.code, &form.proof, &client.0)
        .await;
    let sheet = match found {
        Ok(found) => {
            let path = match found {
                ByCode::Booking(secret) => format!("/appuntamento/{}", secret.reveal()),
                ByCode::SignUp(secret) => format!("/iscrizione/{}", secret.reveal()),
                ByCode::Pledge(secret) => format!("/promessa/{}", secret.reveal()),
            };
            return Ok(see_other(&cx.url(&path)));
        }
        Err(FindError::NotFound) => {
            let mut errors = FieldErrors::default();
            errors.add("codice", cx.texts.get("error-proof-wrong"));
            Sheet::refused(&cx, key, errors)
        }
        Err(FindError::TooMany) => {
            let words = cx.texts.get("error-guesses");
            Sheet::fresh(&cx).warned(StatusCode::TOO_MANY_REQUESTS, words)
        }
        Err(FindError::Failure(failure)) => return Err(failure.into()),
    };
    Ok(find_page(&cx, form, sheet).respond(&cx))
}
