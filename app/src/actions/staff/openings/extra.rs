//! Make, change and take away an extra opening.

use std::sync::Arc;

use axum::extract::Path;
use domain::desk::Desk;
use domain::id::ExtraOpeningId;
use domain::opening::ExtraOpening;
use domain::opening_change::OpeningChange;
use domain::staff::rights::Verb;
use services::staff::openings::{Wanted, version};

use super::attempt::{Tried, attempt, desk_for, overtaken};
use super::opening::seen;
use crate::actions::stop::{Answer, see_other};
use crate::components::exceptions::opened;
use crate::error::PageError;
use crate::forms::guard::{Counted, key};
use crate::forms::raw::RawForm;
use crate::forms::sheet::Sheet;
use crate::forms::staff::openings::extra::ExtraForm;
use crate::pages::staff::openings::done::Done;
use crate::pages::staff::openings::extra::extra_page;
use crate::pages::staff::openings::opening::Purpose;
use crate::pages::staff::openings::remove::{Removal, remove_page};
use crate::staff_cx::StaffCx;

/// A form for a new one.
pub async fn fresh(cx: StaffCx, Path(slug): Path<String>) -> Answer {
    let desk = desk_for(&cx, &slug, Verb::EditOpenings)?;
    let form = ExtraForm::fresh(&desk);
    Ok(extra_page(&cx, desk, Purpose::New, form, Sheet::fresh(&cx), None).respond(&cx))
}

/// A form for one that is there.
pub async fn show(cx: StaffCx, Path((slug, id)): Path<(String, String)>) -> Answer {
    let desk = desk_for(&cx, &slug, Verb::EditOpenings)?;
    let form = ExtraForm::of(find(&desk, &id)?);
    Ok(extra_page(&cx, desk, Purpose::Edit(id), form, Sheet::fresh(&cx), None).respond(&cx))
}

/// Makes a new one, with the key of the form.
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
    let extra = find(&desk, &id)?;
    Ok(remove_page(&cx, removal(&desk, extra), Sheet::fresh(&cx)).respond(&cx))
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
    let Ok(extra) = find(&desk, &id) else {
        return Ok(gone());
    };
    let page =
        |extra: &ExtraOpening, sheet| remove_page(&cx, removal(&desk, extra), sheet).respond(&cx);
    let Ok(key) = key(&cx, &raw)? else {
        return Ok(page(extra, Sheet::stale(&cx)));
    };
    let wanted = Wanted {
        desk: Arc::clone(&desk),
        change: OpeningChange::RemoveExtra(extra.id),
        seen: seen(raw.get("versione")),
    };
    let action = format!("/staff/sportelli/{slug}/straordinarie/{id}/elimina");
    match attempt(&cx, &[wanted], &raw, key, action).await? {
        Tried::Done(changed) => Ok(see_other(&format!(
            "/staff/sportelli/{slug}{}",
            Done::query(&changed)
        ))),
        Tried::Asked(page) => Ok(page),
        Tried::Refused(errors) => Ok(page(extra, Sheet::refused(&cx, key, errors))),
        Tried::Edited(rules) => match rules.extra_openings.iter().find(|e| e.id == extra.id) {
            Some(now) => Ok(page(now, overtaken(&cx, key))),
            None => Ok(gone()),
        },
    }
}

async fn save(cx: StaffCx, desk: Arc<Desk>, purpose: Purpose, raw: RawForm) -> Answer {
    let form = ExtraForm::typed(&raw);
    let page = |form, sheet, now| {
        extra_page(&cx, Arc::clone(&desk), purpose.clone(), form, sheet, now).respond(&cx)
    };
    let Ok(key) = key(&cx, &raw)? else {
        return Ok(page(form, Sheet::stale(&cx), None));
    };
    let id = match &purpose {
        Purpose::New => key.derived(1),
        Purpose::Edit(id) => id.parse().map_err(|_| PageError::NotFound)?,
    };
    let id = ExtraOpeningId(id);
    let extra = match form.parse(&desk, cx.today(), id, cx.texts) {
        Ok(extra) => extra,
        Err(errors) => return Ok(page(form, Sheet::refused(&cx, key, errors), None)),
    };
    let wanted = Wanted {
        desk: Arc::clone(&desk),
        change: OpeningChange::PutExtra(extra),
        seen: seen(&form.seen),
    };
    let base = format!("/staff/sportelli/{}", desk.slug);
    let action = format!("{base}/straordinarie/{}", purpose.path());
    match attempt(&cx, &[wanted], &raw, key, action).await? {
        Tried::Done(changed) => Ok(see_other(&format!("{base}{}", Done::query(&changed)))),
        Tried::Asked(page) => Ok(page),
        Tried::Refused(errors) => Ok(page(form, Sheet::refused(&cx, key, errors), None)),
        Tried::Edited(rules) => {
            let now = rules.extra_openings.into_iter().find(|e| e.id == id);
            let seen = now.as_ref().map(version).unwrap_or_default();
            Ok(page(ExtraForm { seen, ..form }, overtaken(&cx, key), now))
        }
    }
}

fn find<'a>(desk: &'a Desk, id: &str) -> Result<&'a ExtraOpening, PageError> {
    let id = ExtraOpeningId(id.parse().map_err(|_| PageError::NotFound)?);
    let found = desk.extra_openings.iter().find(|e| e.id == id);
    found.ok_or(PageError::NotFound)
}

fn removal(desk: &Desk, extra: &ExtraOpening) -> Removal {
    let base = format!("/staff/sportelli/{}", desk.slug);
    let rule = extra.clone();
    Removal {
        action: format!("{base}/straordinarie/{}/elimina", extra.id),
        back: base,
        title: "staff-openings-remove",
        what: Box::new(move |cx| opened(cx, &rule)),
        seen: version(extra),
    }
}
