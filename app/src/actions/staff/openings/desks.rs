//! The desks that somebody looks after.

use std::sync::Arc;

use domain::desk::Desk;
use domain::staff::rights::Verb;
use domain::staff::target::Target;

use crate::actions::stop::Answer;
use crate::pages::staff::openings::desks::desks_page;
use crate::staff_cx::StaffCx;

/// The desks at which somebody may do `verb`.
pub fn desks_for(cx: &StaffCx, verb: Verb) -> Vec<Arc<Desk>> {
    let desks = cx.directory.desks.iter();
    let desks = desks.filter(|desk| cx.staff().may(verb, &Target::desk(desk)));
    desks.cloned().collect()
}

/// The page.
pub async fn show(cx: StaffCx) -> Answer {
    cx.require_somewhere(Verb::VerifyDesk)?;
    let silent = cx.services.silent_phones().await?;
    let desks = desks_for(&cx, Verb::VerifyDesk);
    Ok(desks_page(&cx, desks, silent).respond(&cx))
}
