//! Sign up for an event.

use axum::extract::{Path, RawQuery};
use http::StatusCode;
use jiff::civil::Date;
use services::event::{IfFull, SignUpError, SignUpWish, SignedUp};

use crate::actions::stop::{Answer, Stop, see_other};
use crate::cx::Cx;
use crate::error::PageError;
use crate::forms::errors::FieldErrors;
use crate::forms::guard::{Counted, key};
use crate::forms::raw::RawForm;
use crate::forms::sheet::Sheet;
use crate::forms::sign_up::{SignUpForm, too_large};
use crate::pages::sign_up::ask::{Offer, ask_page};

/// The form, for the date of `?data=` or the next one.
pub async fn show(
    cx: Cx,
    Path((_, slug)): Path<(String, String)>,
    RawQuery(query): RawQuery,
) -> Answer {
    let query = RawForm::parse(query.unwrap_or_default().as_bytes());
    let offer = offer(&cx, &slug, query.get("data")).await?;
    let mut form = SignUpForm::typed(&query, &offer.rules);
    if form.guest.language.is_empty() {
        form.guest.language = crate::forms::family::spoken(cx.locale()).tag().to_owned();
    }
    let sheet = Sheet::fresh(&cx);
    Ok(ask_page(&cx, offer, form, sheet).respond(&cx))
}

/// Signs them up. The same form sent again is the same sign-up.
pub async fn send(
    cx: Cx,
    _: Counted,
    Path((_, slug)): Path<(String, String)>,
    raw: RawForm,
) -> Answer {
    let offer = offer(&cx, &slug, raw.get("data")).await?;
    let form = SignUpForm::typed(&raw, &offer.rules);
    let key = match key(&cx, &raw)? {
        Ok(key) => key,
        Err(_) => return Ok(ask_page(&cx, offer, form, Sheet::stale(&cx)).respond(&cx)),
    };
    let asked = match form.parse(&offer.rules, cx.texts) {
        Ok(asked) => asked,
        Err(errors) => {
            let sheet = Sheet::refused(&cx, key, errors);
            return Ok(ask_page(&cx, offer, form, sheet).respond(&cx));
        }
    };
    let wish = SignUpWish {
        event: offer.event.id,
        date: asked.date,
        stage: asked.stage,
        party: asked.party,
        arrival: asked.arrival,
        guest: asked.guest,
        if_full: if form.wait {
            IfFull::Wait
        } else {
            IfFull::Tell
        },
    };
    match cx.services.sign_up(wish, key).await {
        Ok(SignedUp::Now(_) | SignedUp::Before(_)) => {
            let secret = domain::secret::Secret::of_form(key);
            let path = format!("/iscrizione/{}", secret.reveal());
            Ok(see_other(&cx.url(&path)))
        }
        Err(error) => {
            let sheet = refusal(&cx, Sheet::refused(&cx, key, FieldErrors::default()), error)?;
            // What is left may be another moment's.
            let offer = self::offer(&cx, &slug, raw.get("data")).await?;
            Ok(ask_page(&cx, offer, form, sheet).respond(&cx))
        }
    }
}

/// What is offered on a date; the page of the event where nothing is.
async fn offer(cx: &Cx, slug: &str, date: &str) -> Result<Offer, Stop> {
    let event = cx
        .services
        .event_by_slug(slug)
        .await?
        .ok_or(PageError::NotFound)?;
    let here = cx.zone().to_datetime(cx.now);
    let date = match date {
        "" => event.next(here),
        typed => typed.parse::<Date>().ok().and_then(|date| event.on(date)),
    };
    let to_event = || Stop::from(see_other(&cx.url(&format!("/eventi/{slug}"))));
    let date = date.ok_or_else(to_event)?;
    let rules = event.card.sign_up.clone().ok_or_else(to_event)?;
    let parts = cx.services.places_on(&event, &date).await?;
    if parts.iter().all(|part| !part.open) {
        return Err(to_event());
    }
    Ok(Offer {
        event,
        rules,
        date,
        parts,
    })
}

/// The same form with why nothing was noted, at the field that can mend it.
///
/// # Errors
/// Nobody's mistake: the answer is not the form.
pub fn refusal(cx: &Cx, mut sheet: Sheet, error: SignUpError) -> Result<Sheet, Stop> {
    let t = cx.texts;
    match error {
        SignUpError::TooFew { left, may_wait } => {
            sheet.status = StatusCode::CONFLICT;
            let mut said = match left {
                0 => t.get("event-full"),
                left => t.with("error-places-left", &[("n", u32::from(left).into())]),
            };
            if may_wait {
                said = format!("{said} {}", t.get("error-places-wait"));
            }
            sheet.errors.add("adulti", said);
        }
        SignUpError::NoSuchArrival { .. } => {
            sheet.status = StatusCode::CONFLICT;
            sheet.errors.add("arrivo", t.get("error-arrival-full"));
        }
        SignUpError::PartyTooLarge(most) => sheet.errors.add("adulti", too_large(t, most)),
        SignUpError::NeedsContact => sheet.errors.add("telefono", t.get("error-wait-contact")),
        SignUpError::SameFamily => {
            return Ok(sheet.warned(StatusCode::CONFLICT, t.get("error-signed-up-already")));
        }
        SignUpError::TooMany => {
            return Ok(sheet.warned(
                StatusCode::TOO_MANY_REQUESTS,
                t.get("error-too-many-callbacks"),
            ));
        }
        SignUpError::Closed | SignUpError::NoSuchDate => {
            return Ok(sheet.warned(StatusCode::CONFLICT, t.get("error-sign-up-closed")));
        }
        SignUpError::Failure(failure) => return Err(failure.into()),
    }
    Ok(sheet)
}
