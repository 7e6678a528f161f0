//! Where the pages of a drive are.

use domain::id::{DriveId, PledgeId};

/// The counter, or a page below it (`/magazzino`).
pub fn drive_url(drive: DriveId, below: &str) -> String {
    format!("/staff/raccolte/{drive}{below}")
}

/// What came of a pledge.
pub fn pledge_url(drive: DriveId, pledge: PledgeId) -> String {
    drive_url(drive, &format!("/promesse/{pledge}"))
}
