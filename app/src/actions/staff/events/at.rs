//! The date of an event that an address names.

use domain::id::{EventId, SignUpId};
use jiff::civil::Date;

use crate::actions::stop::Stop;
use crate::error::PageError;

/// The date of an event.
#[derive(Debug, Clone, Copy)]
pub(super) struct At {
    /// The event.
    pub event: EventId,
    /// The date, by its rule.
    pub date: Date,
}

impl At {
    /// From the parts of an address.
    pub(super) fn read(event: &str, date: &str) -> Result<Self, Stop> {
        Ok(Self {
            event: event_id(event)?,
            date: date.parse().map_err(|_| PageError::NotFound)?,
        })
    }
}

/// The key of an event.
pub(super) fn event_id(raw: &str) -> Result<EventId, Stop> {
    let id = raw.parse().map_err(|_| PageError::NotFound)?;
    Ok(EventId(id))
}

/// The key of a sign-up.
pub(super) fn sign_up_id(raw: &str) -> Result<SignUpId, Stop> {
    let id = raw.parse().map_err(|_| PageError::NotFound)?;
    Ok(SignUpId(id))
}
