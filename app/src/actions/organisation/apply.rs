//! Ask to be a member of the network.

use http::StatusCode;
use services::staff::publish::ApplyError;

use crate::actions::stop::{Answer, see_other};
use crate::cx::Cx;
use crate::forms::guard::{Counted, key};
use crate::forms::raw::RawForm;
use crate::forms::sheet::Sheet;
use crate::forms::staff::publish::apply;
use crate::pages::organisation::apply::{apply_page, received_page};

/// The form.
pub async fn show(cx: Cx) -> Answer {
    let sheet = Sheet::fresh(&cx);
    Ok(apply_page(&cx, RawForm::default(), sheet).respond(&cx))
}

/// That it has arrived.
pub async fn received(cx: Cx) -> Answer {
    Ok(received_page(&cx).respond(&cx))
}

/// Takes it. The same form sent again is the same application.
pub async fn send(cx: Cx, _: Counted, form: RawForm) -> Answer {
    let Ok(key) = key(&cx, &form)? else {
        return Ok(apply_page(&cx, form, Sheet::stale(&cx)).respond(&cx));
    };
    let application = match apply::parse(&cx, &form) {
        Ok(application) => application,
        Err(errors) => {
            let sheet = Sheet::refused(&cx, key, errors);
            return Ok(apply_page(&cx, form, sheet).respond(&cx));
        }
    };
    match cx.services.apply(application, key).await {
        Ok(()) => Ok(see_other(&cx.url("/enti/candidatura/ricevuta"))),
        Err(ApplyError::TooMany) => {
            let words = cx.texts.get("apply-too-many");
            let sheet = Sheet::fresh(&cx).warned(StatusCode::TOO_MANY_REQUESTS, words);
            Ok(apply_page(&cx, form, sheet).respond(&cx))
        }
        Err(ApplyError::Failure(failure)) => Err(failure.into()),
    }
}
