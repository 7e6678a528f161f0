//! What can be promised to a drive, for every step.

use domain::drive::{Basket, Phase, Shown};
use l10n::Texts;
use services::drive::{DriveNeeds, Shortage};

use crate::actions::stop::{Stop, see_other};
use crate::cx::Cx;
use crate::error::PageError;
use crate::forms::errors::FieldErrors;
use crate::forms::pledge::item_field;
use crate::pages::pledge::ask::Ask;

/// What can be promised now; the page of the drive, which tells what else runs, where nothing can.
pub async fn ask(cx: &Cx, slug: &str) -> Result<Ask, Stop> {
    let drive = cx.services.drive_by_slug(slug).ok_or(PageError::NotFound)?;
    if drive.phase(cx.today()) == Phase::Ended {
        return Err(see_other(&cx.url(&format!("/raccolte/{slug}"))).into());
    }
    Ok(Ask {
        needs: cx.services.needs_of(drive.id).await?,
        rooms: cx.services.window_rooms(&drive).await?,
        drive,
    })
}

/// What of a basket is needed less than is wanted, as things are now: told early, before anybody says who they are.
pub fn short(basket: &Basket, needs: &DriveNeeds, errors: &mut FieldErrors, t: &Texts) {
    for (id, wanted) in basket.lines() {
        let need = needs.items.iter().find(|need| need.item.id == id);
        let left = need.map_or(0, |need| need.tally.open());
        if wanted > left {
            let told = match need.map(|need| need.tally.shown()) {
                Some(Shown::Few { open: true }) => None,
                _ => Some(left),
            };
            errors.add(item_field(id), shortage(t, told));
        }
    }
}

/// How many are still needed, in words that say what to do.
fn shortage(t: &Texts, left: Option<u32>) -> String {
    match left {
        Some(0) => t.get("error-item-complete"),
        Some(left) => t.with("error-item-left", &[("n", left.into())]),
        None => t.get("error-item-few"),
    }
}

/// What the database said of a basket, at its fields.
pub fn note_shortages(shortages: &[Shortage], errors: &mut FieldErrors, t: &Texts) {
    for short in shortages {
        errors.add(item_field(short.item), shortage(t, short.left));
    }
}
