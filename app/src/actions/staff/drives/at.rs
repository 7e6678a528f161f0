//! What the address of a page of a drive names.

use domain::id::{DriveId, PledgeId};
use jiff::civil::Date;

use crate::actions::stop::Stop;
use crate::cx::Cx;
use crate::error::PageError;
use crate::forms::raw::RawForm;

/// The key of a drive.
pub(super) fn drive_id(raw: &str) -> Result<DriveId, Stop> {
    let id = raw.parse().map_err(|_| PageError::NotFound)?;
    Ok(DriveId(id))
}

/// The key of a pledge.
pub(super) fn pledge_id(raw: &str) -> Result<PledgeId, Stop> {
    let id = raw.parse().map_err(|_| PageError::NotFound)?;
    Ok(PledgeId(id))
}

/// What stands behind the question mark.
pub(super) fn query(raw: Option<String>) -> RawForm {
    RawForm::parse(raw.unwrap_or_default().as_bytes())
}

/// The day that is asked for; today, when it is none.
pub(super) fn day(cx: &Cx, form: &RawForm) -> Date {
    form.get("giorno").parse().unwrap_or_else(|_| cx.today())
}
