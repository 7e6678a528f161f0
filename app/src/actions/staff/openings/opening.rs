//! Make, change and take away a weekly opening.

use std::sync::Arc;

use axum::extract::{Path, RawQuery};
use domain::desk::Desk;
use domain::id::OpeningId;
use domain::opening::Opening;
use domain::opening_change::OpeningChange;
use domain::secret::FormKey;
use domain::staff::rights::Verb;
use services::staff::openings::{Wanted, version};

use super::attempt::{Tried, attempt, desk_for, overtaken};
use crate::actions::stop::{Answer, Stop, see_other};
use crate::error::PageError;
use crate::forms::guard::{Counted, key};
use crate::forms::raw::RawForm;
use crate::forms::sheet::Sheet;
use crate::forms::staff::openings::opening::OpeningForm;
use crate::pages::staff::openings::done::Done;
use crate::pages::staff::openings::opening::{Purpose, opening_page};
use crate::pages::staff::openings::remove::{Removal, remove_page};
use crate::pages::staff::openings::weekly;
use crate::staff_cx::StaffCx;

/// A form for a new one, with what the address proposes.
pub async fn fresh(cx: StaffCx, Path(slug): Path<String>, RawQuery(query): RawQuery) -> Answer {
    let desk = desk_for(&cx, &slug, Verb::EditOpenings)?;
    let query = RawForm::parse(query.unwrap_or_default().as_bytes());
    let form = OpeningForm::proposed(&desk, cx.today(), &query);
    Ok(opening_page(&cx, desk, Purpose::New, form, Sheet::fresh(&cx), None).respond(&cx))
}

/// A form for one that is there.
pub async fn show(cx: StaffCx, Path((slug, id)): Path<(String, String)>) -> Answer {
    let desk = desk_for(&cx, &slug, Verb::EditOpenings)?;
    let form = OpeningForm::of(find(&desk, &id)?);
    Ok(opening_page(&cx, desk, Purpose::Edit(id), form, Sheet::fresh(&cx), None).respond(&cx))
}

/// Makes a new one. Its key is the form's, so that sending the form again is the same opening.
pub async fn make(cx: StaffCx, _: Counted, Path(slug): Path<String>, raw: RawForm) -> Answer {
    let desk = desk_for(&cx, &slug, Verb::EditOpenings)?;
    save(cx, desk, Purpose::New, raw).await
}

/// Changes one.
pub async fn change(
    cx: StaffCx,
    _: Counted,
    Path((slug, id)): Path<(String, String)>,
    raw: RawForm,
) -> Answer {
    let desk = desk_for(&cx, &slug, Verb::EditOpenings)?;
    find(&desk, &id)?;
    save(cx, desk, Purpose::Edit(id), raw).await
}

/// "Take it away?"
pub async fn ask(cx: StaffCx, Path((slug, id)): Path<(String, String)>) -> Answer {
    let desk = desk_for(&cx, &slug, Verb::EditOpenings)?;
    let opening = find(&desk, &id)?;
    Ok(remove_page(&cx, removal(&desk, opening), Sheet::fresh(&cx)).respond(&cx))
}

/// Takes it away. Doing it twice does nothing twice.
pub async fn remove(
    cx: StaffCx,
    _: Counted,
    Path((slug, id)): Path<(String, String)>,
    raw: RawForm,
) -> Answer {
    let desk = desk_for(&cx, &slug, Verb::EditOpenings)?;
    let gone = || see_other(&format!("/staff/sportelli/{slug}"));
    let Ok(opening) = find(&desk, &id) else {
        return Ok(gone());
    };
    let Ok(key) = key(&cx, &raw)? else {
        let sheet = Sheet::stale(&cx);
        return Ok(remove_page(&cx, removal(&desk, opening), sheet).respond(&cx));
    };
    let wanted = Wanted {
        desk: Arc::clone(&desk),
        change: OpeningChange::RemoveOpening(opening.id),
        seen: seen(raw.get("versione")),
    };
    let action = format!("/staff/sportelli/{slug}/aperture/{id}/elimina");
    match attempt(&cx, &[wanted], &raw, key, action).await? {
        Tried::Done(changed) => Ok(see_other(&format!(
            "/staff/sportelli/{slug}{}",
            Done::query(&changed)
        ))),
        Tried::Asked(page) => Ok(page),
        Tried::Refused(errors) => {
            let sheet = Sheet::refused(&cx, key, errors);
            Ok(remove_page(&cx, removal(&desk, opening), sheet).respond(&cx))
        }
        Tried::Edited(rules) => match rules.openings.iter().find(|o| o.id == opening.id) {
            Some(now) => {
                let sheet = overtaken(&cx, key);
                Ok(remove_page(&cx, removal(&desk, now), sheet).respond(&cx))
            }
            None => Ok(gone()),
        },
    }
}

async fn save(cx: StaffCx, desk: Arc<Desk>, purpose: Purpose, raw: RawForm) -> Answer {
    let form = OpeningForm::typed(&raw);
    let page = |form, sheet, now| {
        opening_page(&cx, Arc::clone(&desk), purpose.clone(), form, sheet, now).respond(&cx)
    };
    let Ok(key) = key(&cx, &raw)? else {
        return Ok(page(form, Sheet::stale(&cx), None));
    };
    let rules = match form.parse(&desk, cx.today(), ids(&purpose, key)?, cx.texts) {
        Ok(rules) => rules,
        Err(errors) => return Ok(page(form, Sheet::refused(&cx, key, errors), None)),
    };
    let id = rules.first().map(|rule| rule.id);
    let wanted = Wanted {
        desk: Arc::clone(&desk),
        change: OpeningChange::PutOpenings(rules),
        seen: seen(&form.seen),
    };
    let base = format!("/staff/sportelli/{}", desk.slug);
    let action = format!("{base}/aperture/{}", purpose.path());
    match attempt(&cx, &[wanted], &raw, key, action).await? {
        Tried::Done(changed) => Ok(see_other(&format!(
            "{base}/aperture{}",
            Done::query(&changed)
        ))),
        Tried::Asked(page) => Ok(page),
        Tried::Refused(errors) => Ok(page(form, Sheet::refused(&cx, key, errors), None)),
        Tried::Edited(rules) => {
            let now = rules.openings.into_iter().find(|o| Some(o.id) == id);
            // Sent again it replaces what was just shown; a rule that is gone comes back.
            let seen = now.as_ref().map(version).unwrap_or_default();
            Ok(page(OpeningForm { seen, ..form }, overtaken(&cx, key), now))
        }
    }
}

/// The keys of the rule and of the one after a break.
fn ids(purpose: &Purpose, key: FormKey) -> Result<(OpeningId, OpeningId), Stop> {
    let first = match purpose {
        Purpose::New => key.derived(1),
        Purpose::Edit(id) => id.parse().map_err(|_| PageError::NotFound)?,
    };
    Ok((OpeningId(first), OpeningId(key.derived(2))))
}

fn find<'a>(desk: &'a Desk, id: &str) -> Result<&'a Opening, PageError> {
    let id = OpeningId(id.parse().map_err(|_| PageError::NotFound)?);
    let found = desk.openings.iter().find(|o| o.id == id);
    found.ok_or(PageError::NotFound)
}

pub(super) fn seen(typed: &str) -> Option<String> {
    Some(typed.to_owned()).filter(|typed| !typed.is_empty())
}

fn removal(desk: &Desk, opening: &Opening) -> Removal {
    let base = format!("/staff/sportelli/{}", desk.slug);
    let rule = opening.clone();
    Removal {
        action: format!("{base}/aperture/{}/elimina", opening.id),
        back: base,
        title: "staff-openings-remove",
        what: Box::new(move |cx| weekly(cx, &rule)),
        seen: version(opening),
    }
}
