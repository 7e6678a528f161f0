//! Book for somebody on the phone or at the door, or send a family to another desk.

use std::sync::Arc;

use axum::extract::RawQuery;
use domain::callback::Callback;
use domain::desk::Desk;
use domain::id::CallbackId;
use domain::secret::FormKey;
use domain::staff::rights::Verb;
use domain::staff::target::Target;
use http::StatusCode;
use jiff::civil::Date;
use services::staff::Denied;
use services::staff::day::{BookFor, BookForError, BookedFor, Refer, When};

use super::stop;
use crate::actions::stop::{Answer, Stop, see_other};
use crate::error::PageError;
use crate::forms::errors::FieldErrors;
use crate::forms::guard::key;
use crate::forms::raw::RawForm;
use crate::forms::sheet::Sheet;
use crate::forms::staff::day::book::{BookForm, CALLBACK, Step, Whose};
use crate::forms::staff::day::when::FIELD;
use crate::pages::staff::day::book::{Booking, book_page};
use crate::pages::staff::day::booking::Outcome;
use crate::pages::staff::day::review::{Review, review_page};
use crate::pages::staff::day::times::TimesShown;
use crate::staff_cx::StaffCx;

/// A desk that may receive the family, and whose it is.
struct At {
    desk: Arc<Desk>,
    whose: Whose,
}

/// The form, filled in from a request to be called if the address names one.
pub async fn show(cx: StaffCx, RawQuery(query): RawQuery) -> Answer {
    let query = RawForm::parse(query.unwrap_or_default().as_bytes());
    let callback = asked(&cx, query.get(CALLBACK)).await?;
    let at = at(&cx, query.get("sportello"), callback.as_ref())?;
    let form = BookForm::empty(&at.desk, callback.as_ref());
    let sheet = Sheet::fresh(&cx);
    page(&cx, &at, form, sheet).await
}

/// Shows what was said, or books it.
pub async fn send(cx: StaffCx, RawQuery(query): RawQuery, raw: RawForm) -> Answer {
    let query = RawForm::parse(query.unwrap_or_default().as_bytes());
    let at = at(&cx, query.get("sportello"), None)?;
    let mut form = BookForm::typed(&raw);
    let key = match key(&cx, &raw)? {
        Ok(key) => key,
        Err(_) => return page(&cx, &at, form, Sheet::stale(&cx)).await,
    };
    let mut again = Sheet::refused(&cx, key, FieldErrors::default());
    match Step::typed(&raw) {
        Step::Change => {
            again.status = StatusCode::OK;
            return page(&cx, &at, form, again).await;
        }
        Step::Days(from) => {
            form.from = Some(from);
            again.status = StatusCode::OK;
            return page(&cx, &at, form, again).await;
        }
        Step::Review | Step::Confirm => (),
    }
    let what = match form.parse(&at.desk, at.whose, cx.texts) {
        Ok(what) => what,
        Err(errors) => {
            again.errors = errors;
            return page(&cx, &at, form, again).await;
        }
    };
    if Step::typed(&raw) == Step::Review {
        let preview = cx.services.preview_new(&at.desk, &what);
        let review = Review {
            desk: at.desk,
            whose: at.whose,
            what,
            preview,
        };
        return Ok(review_page(&cx, review, form, again).respond(&cx));
    }
    book(&cx, &at, form, what, key, again).await
}

async fn book(
    cx: &StaffCx,
    at: &At,
    form: BookForm,
    what: BookFor,
    key: FormKey,
    mut again: Sheet,
) -> Answer {
    let field = match made(cx, at, what, key).await {
        Ok(booked) => {
            let id = booked.booking().id;
            return Ok(see_other(&match at.whose {
                Whose::Own => format!("/staff/appuntamenti/{id}?esito={}", Outcome::Booked.word()),
                Whose::Other => format!("/staff/invii/{id}"),
            }));
        }
        Err(BookForError::Staff(failure)) => return Err(stop(cx, failure)),
        Err(BookForError::Full) => "error-slot-full",
        Err(BookForError::NoSuchTime) => "error-slot-wrong",
        Err(BookForError::SameFamily) => "staff-day-error-same-family",
    };
    again.errors.add(FIELD, cx.texts.get(field));
    again.status = StatusCode::CONFLICT;
    page(cx, at, form, again).await
}

async fn made(
    cx: &StaffCx,
    at: &At,
    what: BookFor,
    key: FormKey,
) -> Result<BookedFor, BookForError> {
    match (at.whose, what.when) {
        (Whose::Own, _) => {
            let booked = cx.services.book_for_family(cx.staff(), &at.desk, what, key);
            booked.await
        }
        (Whose::Other, When::At(start)) => {
            let refer = Refer {
                start,
                details: what.details,
                family: what.family,
                tell: what.tell,
            };
            cx.services
                .refer_family(cx.staff(), &at.desk, refer, key)
                .await
        }
        (Whose::Other, When::Now | When::Beyond(_)) => Err(BookForError::NoSuchTime),
    }
}

/// The desk that an address names, or that a request is about, or one's first.
fn at(cx: &StaffCx, slug: &str, callback: Option<&Callback>) -> Result<At, Stop> {
    let own = |desk: &Desk| cx.staff().may(Verb::BookForFamily, &Target::desk(desk));
    let asked = callback.and_then(|c| cx.directory.desk(c.desk?));
    let desk = match slug {
        "" => match asked.filter(|desk| own(desk)) {
            Some(desk) => Arc::clone(desk),
            None => {
                let mine = cx.services.desks_for(cx.staff(), Verb::BookForFamily);
                let first = mine.into_iter().next();
                first.ok_or_else(|| cx.denied(Denied::Forbidden))?
            }
        },
        slug => {
            let desk = cx.directory.desk_by_slug(slug).ok_or(PageError::NotFound)?;
            Arc::clone(desk)
        }
    };
    if own(&desk) {
        let whose = Whose::Own;
        return Ok(At { desk, whose });
    }
    // Which desks there are is public: whoever may send families may send them anywhere.
    cx.require_somewhere(Verb::ReferFamily)?;
    let whose = Whose::Other;
    Ok(At { desk, whose })
}

/// The request that an address names, if it still waits.
async fn asked(cx: &StaffCx, raw: &str) -> Result<Option<Callback>, Stop> {
    if raw.is_empty() {
        return Ok(None);
    }
    let id = raw.parse().map_err(|_| PageError::NotFound)?;
    let found = cx
        .services
        .callback_to_answer(cx.staff(), CallbackId(id))
        .await;
    found.map(Some).map_err(|failure| stop(cx, failure))
}

async fn page(cx: &StaffCx, at: &At, form: BookForm, sheet: Sheet) -> Answer {
    let times = times(cx, &at.desk, at.whose, form.from, &form.when).await?;
    let booking = Booking {
        desks: cx.services.desks_for(cx.staff(), Verb::BookForFamily),
        desk: Arc::clone(&at.desk),
        whose: at.whose,
        times,
    };
    Ok(book_page(cx, booking, form, sheet).respond(cx))
}

/// The times of a desk from a day on.
pub(super) async fn times(
    cx: &StaffCx,
    desk: &Desk,
    whose: Whose,
    from: Option<Date>,
    chosen: &str,
) -> Result<TimesShown, Stop> {
    let today = cx.today();
    let from = from.unwrap_or(today).max(today);
    let until = desk.last_day(today);
    let times = cx
        .services
        .caller_times(cx.staff(), desk, from, until)
        .await;
    Ok(TimesShown {
        times: times.map_err(|failure| stop(cx, failure))?,
        now: whose == Whose::Own && from == today,
        whose,
        chosen: chosen.to_owned(),
    })
}
