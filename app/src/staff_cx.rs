//! What every staff page knows: the frame, and who is signed in.

use std::ops::Deref;
use std::sync::Arc;

use axum::extract::FromRequestParts;
use domain::staff::account::{STAFF_LOCALES, SessionStage, Staff};
use domain::staff::rights::Verb;
use domain::staff::target::Target;
use http::Method;
use http::request::Parts;
use services::staff::{Denied, SignedIn};

use crate::actions::stop::{Stop, see_other};
use crate::cx::{Cx, reader_locale};
use crate::error::PageError;
use crate::pages::staff::refusal::{forbidden_page, session_over_page};
use crate::session_cookie::StaffCookie;
use crate::state::AppState;

/// The frame of a page for somebody fully signed in. A handler that takes it as an argument is closed to everybody else:
/// a reader is led to the sign-in and back, and who sends a form after the session is over is told how not to lose it.
#[derive(Clone)]
pub struct StaffCx {
    cx: Cx,
    signed_in: Arc<SignedIn>,
}

impl Deref for StaffCx {
    type Target = Cx;

    fn deref(&self) -> &Cx {
        &self.cx
    }
}

impl StaffCx {
    /// Who is signed in.
    pub fn staff(&self) -> &Staff {
        &self.signed_in.staff
    }

    /// On which session.
    pub fn signed_in(&self) -> &SignedIn {
        &self.signed_in
    }

    /// Lets through who may do `verb` to `target`. The verbs of the services ask again: this is for pages that only show.
    ///
    /// # Errors
    /// The page that says so: 403, or 404 to those who may not know that it exists.
    pub fn require(&self, verb: Verb, target: &Target) -> Result<(), Stop> {
        Denied::unless(self.staff(), verb, target).map_err(|denied| self.denied(denied))
    }

    /// Lets through who may do `verb` to anything at all.
    ///
    /// # Errors
    /// The page that says so.
    pub fn require_somewhere(&self, verb: Verb) -> Result<(), Stop> {
        if self.staff().may_somewhere(verb) {
            Ok(())
        } else {
            Err(self.denied(Denied::Forbidden))
        }
    }

    /// The page of a refusal.
    pub fn denied(&self, denied: Denied) -> Stop {
        match denied {
            Denied::Forbidden => forbidden_page(self).respond(self).into(),
            Denied::Unknown => PageError::NotFound.into(),
        }
    }
}

/// The frame of a staff page for whoever is signed in, if somebody is: also halfway, while the second factor is under way.
/// For the pages of the sign-in itself.
pub struct DoorCx {
    /// The frame, in the language of whoever is signed in or else of the reader.
    pub cx: Cx,
}

impl Deref for DoorCx {
    type Target = Cx;

    fn deref(&self) -> &Cx {
        &self.cx
    }
}

impl DoorCx {
    /// Who is on the way: the password was right, the second factor is under way.
    pub fn halfway(&self) -> Option<&SignedIn> {
        let signed_in = self.cx.signed_in.as_deref();
        signed_in.filter(|who| who.session.stage == SessionStage::Half)
    }
}

impl FromRequestParts<AppState> for DoorCx {
    type Rejection = Stop;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Stop> {
        let services = &state.services;
        let signed_in = match StaffCookie::Session.read(services, &parts.headers) {
            Some(token) => services.staff_session(&token).await?,
            None => None,
        };
        let locale = match &signed_in {
            Some(signed_in) => signed_in.staff.language,
            None => reader_locale(&parts.uri, &parts.headers, services),
        };
        let locale = if STAFF_LOCALES.contains(&locale) {
            locale
        } else {
            domain::locale::Locale::It
        };
        let mut cx = Cx::new(services, locale, parts.uri.path());
        cx.signed_in = signed_in.map(Arc::new);
        Ok(Self { cx })
    }
}

impl FromRequestParts<AppState> for StaffCx {
    type Rejection = Stop;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Stop> {
        let DoorCx { mut cx } = DoorCx::from_request_parts(parts, state).await?;
        match cx.signed_in.clone() {
            Some(signed_in) if signed_in.session.stage == SessionStage::Full => {
                Ok(Self { cx, signed_in })
            }
            _ if parts.method == Method::GET || parts.method == Method::HEAD => {
                let here = parts.uri.path_and_query().map_or("/staff/", |p| p.as_str());
                Err(see_other(&sign_in_url(here)).into())
            }
            _ => {
                cx.signed_in = None;
                Err(session_over_page(&cx).respond(&cx).into())
            }
        }
    }
}

/// The sign-in, and where it leads afterwards.
pub fn sign_in_url(then: &str) -> String {
    let then: String = url::form_urlencoded::byte_serialize(then.as_bytes()).collect();
    format!("/staff/accesso?dopo={then}")
}
