//! Ask to be called.

use axum::extract::RawQuery;
use http::StatusCode;
use services::callback::{AskCallback, AskCallbackError};

use crate::actions::stop::{Answer, see_other};
use crate::cx::Cx;
use crate::forms::ask_callback::AskForm;
use crate::forms::guard::{Counted, key};
use crate::forms::raw::RawForm;
use crate::forms::sheet::Sheet;
use crate::pages::callback::about::About;
use crate::pages::callback::ask::ask_page;

/// The form.
pub async fn show(cx: Cx, RawQuery(query): RawQuery) -> Answer {
    let query = RawForm::parse(query.unwrap_or_default().as_bytes());
    let about = about(&cx, &query);
    let (form, sheet) = (AskForm::shown(cx.locale()), Sheet::fresh(&cx));
    Ok(ask_page(&cx, about, form, sheet).respond(&cx))
}

/// Takes the request. The same form sent again is the same request.
pub async fn send(cx: Cx, _: Counted, raw: RawForm) -> Answer {
    let (about, form) = (about(&cx, &raw), AskForm::typed(&raw));
    let key = match key(&cx, &raw)? {
        Ok(key) => key,
        Err(_) => return Ok(ask_page(&cx, about, form, Sheet::stale(&cx)).respond(&cx)),
    };
    let asked = match form.parse(cx.texts) {
        Ok(asked) => asked,
        Err(errors) => {
            let sheet = Sheet::refused(&cx, key, errors);
            return Ok(ask_page(&cx, about, form, sheet).respond(&cx));
        }
    };
    let ask = AskCallback {
        municipality: about.municipality.as_ref().map(|m| m.id),
        desk: about.desk.as_ref().map(|d| d.id),
        phone: asked.phone,
        language: asked.language,
        best_hour: asked.hour,
    };
    match cx.services.ask_callback(ask, key).await {
        Ok(secret) => {
            let path = format!("/richiamami/{}", secret.reveal());
            Ok(see_other(&cx.url(&path)))
        }
        Err(AskCallbackError::TooMany) => {
            let words = cx.texts.get("error-too-many-callbacks");
            let sheet = Sheet::fresh(&cx).warned(StatusCode::TOO_MANY_REQUESTS, words);
            Ok(ask_page(&cx, about, form, sheet).respond(&cx))
        }
        Err(AskCallbackError::Failure(failure)) => Err(failure.into()),
    }
}

fn about(cx: &Cx, raw: &RawForm) -> About {
    About::find(cx, raw.get("sportello"), raw.get("municipio"))
}
