//! Put somebody on the list who came without having signed up, or is on the phone.

use axum::extract::Path;
use domain::event::{SignUp, SignUpStatus};
use domain::staff::rights::Verb;
use services::event::{IfFull, SignUpWish, SignedUp};
use services::staff::StaffFailure;
use services::staff::events::{CheckInError, Mark, SignUpForError};

use super::at::At;
use super::stop;
use crate::actions::sign_up::ask::refusal;
use crate::actions::stop::{Answer, Stop, see_other};
use crate::error::PageError;
use crate::forms::errors::FieldErrors;
use crate::forms::guard::key;
use crate::forms::raw::RawForm;
use crate::forms::sheet::Sheet;
use crate::forms::staff::events::add::AddForm;
use crate::pages::sign_up::ask::Offer;
use crate::pages::staff::events::add::add_page;
use crate::pages::staff::events::address::day_url;
use crate::pages::staff::events::door::Outcome;
use crate::staff_cx::StaffCx;

/// The form.
pub async fn show(cx: StaffCx, Path((id, date)): Path<(String, String)>) -> Answer {
    let offer = offer(&cx, At::read(&id, &date)?).await?;
    let form = AddForm::empty(&offer.rules, offer.date.starts().date() <= cx.today());
    let sheet = Sheet::fresh(&cx);
    Ok(add_page(&cx, offer, form, sheet).respond(&cx))
}

/// Signs them up, and marks them as here if they are. The same form sent again is the same sign-up.
pub async fn send(cx: StaffCx, Path((id, date)): Path<(String, String)>, raw: RawForm) -> Answer {
    let at = At::read(&id, &date)?;
    let offer = offer(&cx, at).await?;
    let form = AddForm::typed(&raw, &offer.rules);
    let key = match key(&cx, &raw)? {
        Ok(key) => key,
        Err(_) => return Ok(add_page(&cx, offer, form, Sheet::stale(&cx)).respond(&cx)),
    };
    let asked = match form.sign_up.parse(&offer.rules, cx.texts) {
        Ok(asked) => asked,
        Err(errors) => {
            let sheet = Sheet::refused(&cx, key, errors);
            return Ok(add_page(&cx, offer, form, sheet).respond(&cx));
        }
    };
    let wish = SignUpWish {
        event: at.event,
        date: at.date,
        stage: asked.stage,
        party: asked.party,
        arrival: asked.arrival,
        guest: asked.guest,
        if_full: match form.sign_up.wait {
            true => IfFull::Wait,
            false => IfFull::Tell,
        },
    };
    let error = match cx.services.sign_up_for(cx.staff(), wish, key).await {
        Ok(SignedUp::Now(sign_up) | SignedUp::Before(sign_up)) => {
            if form.here {
                mark(&cx, &sign_up).await?;
            }
            let told = format!("{}#s-{}", Outcome::Added.query(), sign_up.id);
            return Ok(see_other(&day_url(at.event, at.date, &told)));
        }
        Err(SignUpForError::Staff(failure)) => return Err(stop(&cx, failure)),
        Err(SignUpForError::SignUp(error)) => error,
    };
    let sheet = refusal(&cx, Sheet::refused(&cx, key, FieldErrors::default()), error)?;
    // What is left may be another moment's.
    let offer = self::offer(&cx, at).await?;
    Ok(add_page(&cx, offer, form, sheet).respond(&cx))
}

/// What one can be signed up for on the date.
async fn offer(cx: &StaffCx, at: At) -> Result<Offer, Stop> {
    let event = cx
        .services
        .staff_event(cx.staff(), Verb::SeeSignUps, at.event)
        .await;
    let event = event.map_err(|failure| stop(cx, failure))?;
    let date = event.on(at.date).ok_or(PageError::NotFound)?;
    let rules = event.card.sign_up.clone().ok_or(PageError::NotFound)?;
    let parts = cx.services.places_on(&event, &date).await?;
    Ok(Offer {
        event,
        rules,
        date,
        parts,
    })
}

/// Whoever waits, or comes on another day, is not marked.
async fn mark(cx: &StaffCx, sign_up: &SignUp) -> Result<(), Stop> {
    if sign_up.status != SignUpStatus::Confirmed {
        return Ok(());
    }
    let done = cx
        .services
        .check_in(cx.staff(), sign_up.id, Mark::Here, cx.now)
        .await;
    match done {
        Ok(_) | Err(CheckInError::NotExpected | CheckInError::TooEarly) => Ok(()),
        Err(CheckInError::Staff(StaffFailure::Denied(denied))) => Err(cx.denied(denied)),
        Err(CheckInError::Staff(StaffFailure::Failure(failure))) => Err(failure.into()),
    }
}
