//! From refusals to answers.

use domain::drive::DriveFinding;
use domain::event::Finding;
use domain::publishing::{Missing, Refusal};
use http::StatusCode;
use services::staff::StaffFailure;
use services::staff::publish::StepError;
use uuid::Uuid;

use crate::actions::stop::Stop;
use crate::error::PageError;
use crate::staff_cx::StaffCx;

/// The key in an address; anything else is the address of nothing.
pub fn key_of(text: &str) -> Result<Uuid, Stop> {
    text.parse().map_err(|_| PageError::NotFound.into())
}

/// Who may not, or what broke.
pub fn stopped(cx: &StaffCx, failure: StaffFailure) -> Stop {
    match failure {
        StaffFailure::Denied(denied) => cx.denied(denied),
        StaffFailure::Failure(failure) => failure.into(),
    }
}

/// What is said above the form about a step that was not taken; otherwise the page of the refusal.
pub fn explained(cx: &StaffCx, error: StepError) -> Result<(StatusCode, String), Stop> {
    let t = cx.texts;
    Ok(match error {
        StepError::Denied(denied) => return Err(cx.denied(denied)),
        StepError::Failure(failure) => return Err(failure.into()),
        StepError::Changed => (StatusCode::CONFLICT, t.get("publish-refused-changed")),
        StepError::Refused(refusal) => {
            let id = match refusal {
                Refusal::Closed => "publish-refused-closed",
                Refusal::ArchiveInstead => "publish-refused-archive",
                Refusal::ForEditors | Refusal::NothingToDo => "publish-refused-nothing",
            };
            (StatusCode::CONFLICT, t.get(id))
        }
        StepError::Incomplete(missing) => {
            let lacks: Vec<_> = missing.iter().map(|m| t.get(missing_id(*m))).collect();
            let lacks = t.list_and(&lacks);
            let words = t.with("publish-refused-incomplete", &[("what", lacks.into())]);
            (StatusCode::UNPROCESSABLE_ENTITY, words)
        }
        StepError::Awaited(families) => {
            let words = t.with("publish-refused-awaited", &[("n", families.into())]);
            (StatusCode::CONFLICT, words)
        }
        StepError::SignedUp(people) => {
            let words = t.with("publish-refused-signed-up", &[("n", people.into())]);
            (StatusCode::CONFLICT, words)
        }
        StepError::Promised(people) => {
            let words = t.with("publish-refused-promised", &[("n", people.into())]);
            (StatusCode::CONFLICT, words)
        }
        StepError::ImpossibleDrive(found) => {
            let what: Vec<_> = found.iter().map(|f| t.get(drive_finding_id(*f))).collect();
            let what = t.list_and(&what);
            let words = t.with("publish-refused-impossible", &[("what", what.into())]);
            (StatusCode::UNPROCESSABLE_ENTITY, words)
        }
        StepError::Impossible(found) => {
            let what: Vec<_> = found.iter().map(|f| t.get(finding_id(*f))).collect();
            let what = t.list_and(&what);
            let words = t.with("publish-refused-impossible", &[("what", what.into())]);
            (StatusCode::UNPROCESSABLE_ENTITY, words)
        }
        StepError::Application => (StatusCode::CONFLICT, t.get("publish-refused-application")),
        StepError::Clash => (StatusCode::CONFLICT, t.get("publish-refused-clash")),
        StepError::Past => (
            StatusCode::UNPROCESSABLE_ENTITY,
            t.get("publish-refused-past"),
        ),
    })
}

/// What cannot be in the card of an event.
fn finding_id(finding: Finding) -> &'static str {
    match finding {
        Finding::EndsBeforeStart(_) => "publish-finding-ends-before-start",
        Finding::Past(_) => "publish-finding-past",
        Finding::FirstDateNotInRule(_) => "publish-finding-first-date",
        Finding::Weekday(_) => "publish-finding-weekday",
        Finding::Overlap { .. } => "publish-finding-overlap",
        Finding::PublicHoliday(_) => "publish-finding-holiday",
        Finding::SchoolHoliday(_) => "publish-finding-school",
        Finding::EndsWith(_) => "publish-finding-ends-with",
    }
}

/// What cannot be in the card of a drive.
fn drive_finding_id(finding: DriveFinding) -> &'static str {
    match finding {
        DriveFinding::EndsBeforeStart => "publish-drive-ends-before-start",
        DriveFinding::TooLong => "publish-drive-too-long",
        DriveFinding::Past => "publish-drive-past",
        DriveFinding::WindowOutside(_) => "publish-drive-window-outside",
        DriveFinding::WindowNever(_) => "publish-drive-window-never",
        DriveFinding::WindowEndsBeforeStart(_) => "publish-drive-window-ends-before-start",
        DriveFinding::WindowTakesNobody(_) => "publish-drive-window-takes-nobody",
        DriveFinding::ItemNameless(_) => "publish-drive-item-nameless",
        DriveFinding::ItemTooMany(_) => "publish-drive-item-too-many",
        DriveFinding::SameKey => "publish-drive-same-key",
    }
}

fn missing_id(missing: Missing) -> &'static str {
    match missing {
        Missing::Kinds => "publish-missing-kinds",
        Missing::Municipality => "publish-missing-municipality",
        Missing::Italian(_) => "publish-missing-italian",
        Missing::Address => "publish-missing-address",
        Missing::Title => "publish-missing-title",
        Missing::Stages => "publish-missing-stages",
        Missing::Alternative => "publish-missing-alternative",
        Missing::Period => "publish-missing-period",
        Missing::ContactPhone => "publish-missing-contact-phone",
        Missing::Items => "publish-missing-items",
        Missing::Points => "publish-missing-points",
        Missing::Windows(_) => "publish-missing-windows",
    }
}
