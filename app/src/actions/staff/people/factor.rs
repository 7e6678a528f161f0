//! Set up the second factor: at the first sign-in, or another phone later.

use axum::extract::RawQuery;
use services::staff::SignedIn;
use services::staff::people::SetUpError;

use crate::actions::stop::{Answer, Stop, see_other};
use crate::forms::errors::FieldErrors;
use crate::forms::guard::{Counted, key};
use crate::forms::raw::RawForm;
use crate::forms::sheet::Sheet;
use crate::forms::staff::people::from::From;
use crate::forms::staff::people::then::{THEN, then, towards};
use crate::pages::staff::people::codes::codes_page;
use crate::pages::staff::people::factor::{Proposal, factor_page};
use crate::session_cookie::StaffCookie;
use crate::staff_cx::DoorCx;

/// The key to be set up, and the form that proves it.
pub async fn show(cx: DoorCx, RawQuery(query): RawQuery) -> Answer {
    let query = RawForm::parse(query.unwrap_or_default().as_bytes());
    let then = then(query.get(THEN));
    let proposal = proposal(&cx, then).await?;
    let sheet = Sheet::fresh(&cx);
    Ok(factor_page(&cx, proposal, sheet).respond(&cx))
}

/// Takes the key; shows the codes on paper, this once.
pub async fn send(cx: DoorCx, _: Counted, From(visitor): From, raw: RawForm) -> Answer {
    let proposal = proposal(&cx, then(raw.get(THEN))).await?;
    let Ok(key) = key(&cx, &raw)? else {
        return Ok(factor_page(&cx, proposal, Sheet::stale(&cx)).respond(&cx));
    };
    let services = &cx.services;
    let set_up = services
        .set_up_codes(
            &proposal.who,
            raw.get("codice"),
            raw.get("password"),
            &visitor,
        )
        .await;
    let mut errors = FieldErrors::default();
    match set_up {
        Ok(set_up) => {
            let mut answer = codes_page(&cx, set_up.codes, proposal.then).respond(&cx);
            if let Some(entered) = set_up.entered {
                StaffCookie::Session.put(services, &entered.token, &mut answer);
                StaffCookie::Device.put(services, &entered.device, &mut answer);
            }
            return Ok(answer);
        }
        Err(SetUpError::WrongCode) => errors.add("codice", cx.texts.get("staff-error-set-up")),
        Err(SetUpError::WrongPassword) => {
            errors.add("password", cx.texts.get("staff-error-password-wrong"));
        }
        Err(SetUpError::Over) => return Ok(see_other(&towards("/staff/accesso", &proposal.then))),
        Err(SetUpError::Failure(failure)) => return Err(failure.into()),
    }
    let sheet = Sheet::refused(&cx, key, errors);
    Ok(factor_page(&cx, proposal, sheet).respond(&cx))
}

/// What is proposed to whoever is signed in, or halfway without a second factor.
async fn proposal(cx: &DoorCx, then: String) -> Result<Proposal, Stop> {
    let to_the_door = || Stop::from(see_other(&towards("/staff/accesso", &then)));
    let who: SignedIn = cx.signed_in.as_deref().cloned().ok_or_else(to_the_door)?;
    if cx.halfway().is_some() && cx.services.factors(&who).await?.any() {
        return Err(see_other(&towards("/staff/accesso/codice", &then)).into());
    }
    let key = cx.services.proposed_key(&who).await?;
    Ok(Proposal { who, key, then })
}
