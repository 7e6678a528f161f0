//! An appointment and the link it was found by.

use std::sync::Arc;

use domain::booking::{Booking, Status};
use domain::desk::Desk;
use domain::secret::Secret;
use jiff::Timestamp;
use jiff::civil::DateTime;
use leptos::prelude::*;

use crate::components::time::day_time;
use crate::cx::Cx;
use crate::layout::breadcrumb::breadcrumb;

/// An appointment, its desk, its link.
#[derive(Debug, Clone)]
pub struct Found {
    /// The link.
    pub secret: Secret,
    /// The appointment.
    pub booking: Booking,
    /// Where it is.
    pub desk: Arc<Desk>,
}

/// What a family can still do about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It is to come: everything.
    ToCome,
    /// It is called off: book again.
    Cancelled,
    /// It has begun or is over.
    Over,
}

impl Found {
    /// Where it stands.
    pub fn standing(&self, now: Timestamp) -> Standing {
        if self.booking.status == Status::Cancelled {
            Standing::Cancelled
        } else if self.booking.can_change(now) {
            Standing::ToCome
        } else {
            Standing::Over
        }
    }

    /// The page of the appointment, or one below it (`/sposta`).
    pub fn url(&self, cx: &Cx, below: &str) -> String {
        cx.url(&format!("/appuntamento/{}{below}", self.secret.reveal()))
    }

    /// When it starts, where the desk is.
    pub fn start(&self, cx: &Cx) -> DateTime {
        cx.zone().to_datetime(self.booking.starts_at)
    }

    /// "martedì 15 dicembre, ore 10:00".
    pub fn when(&self, cx: &Cx) -> AnyView {
        day_time(cx, self.start(cx))
    }

    /// The way back from a page below the appointment's.
    pub fn way(&self, cx: &Cx, here: String) -> AnyView {
        let appointment = (
            self.url(cx, ""),
            cx.texts.get("appointment-title").into_any(),
        );
        breadcrumb(cx, vec![appointment], here)
    }
}
