//! Make, change and take away closures, of one desk or several at once.

use std::sync::Arc;

use axum::extract::{Path, RawQuery};
use domain::desk::Desk;
use domain::id::ClosureId;
use domain::opening::Closure;
use domain::opening_change::OpeningChange;
use domain::staff::rights::Verb;
use services::staff::openings::{Wanted, version};

use super::attempt::{Tried, attempt, overtaken};
use super::desks::desks_for;
use super::opening::seen;
use crate::actions::stop::{Answer, Stop, see_other};
use crate::components::exceptions::closed;
use crate::error::PageError;
use crate::forms::guard::{Counted, key};
use crate::forms::raw::RawForm;
use crate::forms::sheet::Sheet;
use crate::forms::staff::openings::closure::ClosureForm;
use crate::pages::staff::openings::closure::closure_page;
use crate::pages::staff::openings::done::Done;
use crate::pages::staff::openings::opening::Purpose;
use crate::pages::staff::openings::remove::{Removal, remove_page};
use crate::staff_cx::StaffCx;

/// A form for a new one, with the desks that the address proposes.
pub async fn fresh(cx: StaffCx, RawQuery(query): RawQuery) -> Answer {
    cx.require_somewhere(Verb::CloseDesk)?;
    let query = RawForm::parse(query.unwrap_or_default().as_bytes());
    let desks = desks_for(&cx, Verb::CloseDesk);
    let mut form = ClosureForm::typed(&query, &cx.services.settings().locales);
    if let [only] = &desks[..] {
        form.desks = vec![only.slug.clone()];
    }
    let sheet = Sheet::fresh(&cx);
    Ok(closure_page(&cx, desks, Purpose::New, form, sheet, None).respond(&cx))
}

/// Makes one of each desk, with keys that come from the form's.
pub async fn make(cx: StaffCx, _: Counted, raw: RawForm) -> Answer {
    cx.require_somewhere(Verb::CloseDesk)?;
    let desks = desks_for(&cx, Verb::CloseDesk);
    let locales = &cx.services.settings().locales;
    let form = ClosureForm::typed(&raw, locales);
    let page = |form, sheet| {
        closure_page(&cx, desks.clone(), Purpose::New, form, sheet, None).respond(&cx)
    };
    let Ok(key) = key(&cx, &raw)? else {
        return Ok(page(form, Sheet::stale(&cx)));
    };
    let id = |desk: &Desk| ClosureId(key.derived(desk.id.0.as_u128()));
    let closures = match form.parse(&desks, cx.today(), id, cx.texts) {
        Ok(closures) => closures,
        Err(errors) => return Ok(page(form, Sheet::refused(&cx, key, errors))),
    };
    let next = match &closures[..] {
        [(only, _)] => format!("/staff/sportelli/{}", only.slug),
        _ => "/staff/sportelli".to_owned(),
    };
    let wanted = closures.into_iter().map(|(desk, closure)| Wanted {
        desk,
        change: OpeningChange::PutClosure(closure),
        seen: None,
    });
    let wanted: Vec<Wanted> = wanted.collect();
    let action = "/staff/chiusure/nuova".to_owned();
    match attempt(&cx, &wanted, &raw, key, action).await? {
        Tried::Done(changed) => Ok(see_other(&format!("{next}{}", Done::query(&changed)))),
        Tried::Asked(page) => Ok(page),
        Tried::Refused(errors) => Ok(page(form, Sheet::refused(&cx, key, errors))),
        Tried::Edited(_) => Ok(page(form, overtaken(&cx, key))),
    }
}

/// A form for one that is there.
pub async fn show(cx: StaffCx, Path(id): Path<String>) -> Answer {
    let (desk, closure) = find(&cx, &id)?;
    let form = ClosureForm::of(&desk, &closure, &cx.services.settings().locales);
    let sheet = Sheet::fresh(&cx);
    Ok(closure_page(&cx, vec![desk], Purpose::Edit(id), form, sheet, None).respond(&cx))
}

/// Changes one.
pub async fn change(cx: StaffCx, _: Counted, Path(id): Path<String>, raw: RawForm) -> Answer {
    let (desk, closure) = find(&cx, &id)?;
    let mut form = ClosureForm::typed(&raw, &cx.services.settings().locales);
    // A closure stays at its desk.
    form.desks = vec![desk.slug.clone()];
    let page = |form, sheet, now| {
        let (desks, purpose) = (vec![Arc::clone(&desk)], Purpose::Edit(id.clone()));
        closure_page(&cx, desks, purpose, form, sheet, now).respond(&cx)
    };
    let Ok(key) = key(&cx, &raw)? else {
        return Ok(page(form, Sheet::stale(&cx), None));
    };
    let offered = [Arc::clone(&desk)];
    let closures = match form.parse(&offered, cx.today(), |_| closure.id, cx.texts) {
        Ok(closures) => closures,
        Err(errors) => return Ok(page(form, Sheet::refused(&cx, key, errors), None)),
    };
    let wanted = closures.into_iter().map(|(desk, closure)| Wanted {
        desk,
        change: OpeningChange::PutClosure(closure),
        seen: seen(&form.seen),
    });
    let wanted: Vec<Wanted> = wanted.collect();
    let action = format!("/staff/chiusure/{id}");
    match attempt(&cx, &wanted, &raw, key, action).await? {
        Tried::Done(changed) => {
            let done = Done::query(&changed);
            Ok(see_other(&format!("/staff/sportelli/{}{done}", desk.slug)))
        }
        Tried::Asked(page) => Ok(page),
        Tried::Refused(errors) => Ok(page(form, Sheet::refused(&cx, key, errors), None)),
        Tried::Edited(rules) => {
            let now = rules.closures.into_iter().find(|c| c.id == closure.id);
            let seen = now.as_ref().map(version).unwrap_or_default();
            Ok(page(ClosureForm { seen, ..form }, overtaken(&cx, key), now))
        }
    }
}

/// "Take it away?"
pub async fn ask(cx: StaffCx, Path(id): Path<String>) -> Answer {
    let (desk, closure) = find(&cx, &id)?;
    Ok(remove_page(&cx, removal(&desk, &closure), Sheet::fresh(&cx)).respond(&cx))
}

/// Takes it away. Doing it twice does nothing twice.
pub async fn remove(cx: StaffCx, _: Counted, Path(id): Path<String>, raw: RawForm) -> Answer {
    cx.require_somewhere(Verb::CloseDesk)?;
    let Ok((desk, closure)) = find(&cx, &id) else {
        return Ok(see_other("/staff/sportelli"));
    };
    let page =
        |closure: &Closure, sheet| remove_page(&cx, removal(&desk, closure), sheet).respond(&cx);
    let Ok(key) = key(&cx, &raw)? else {
        return Ok(page(&closure, Sheet::stale(&cx)));
    };
    let wanted = Wanted {
        desk: Arc::clone(&desk),
        change: OpeningChange::RemoveClosure(closure.id),
        seen: seen(raw.get("versione")),
    };
    let action = format!("/staff/chiusure/{id}/elimina");
    let next = format!("/staff/sportelli/{}", desk.slug);
    match attempt(&cx, &[wanted], &raw, key, action).await? {
        Tried::Done(changed) => Ok(see_other(&format!("{next}{}", Done::query(&changed)))),
        Tried::Asked(page) => Ok(page),
        Tried::Refused(errors) => Ok(page(&closure, Sheet::refused(&cx, key, errors))),
        Tried::Edited(rules) => match rules.closures.iter().find(|c| c.id == closure.id) {
            Some(now) => Ok(page(now, overtaken(&cx, key))),
            None => Ok(see_other(&next)),
        },
    }
}

/// A closure and its desk, for somebody who may shut it.
fn find(cx: &StaffCx, id: &str) -> Result<(Arc<Desk>, Closure), Stop> {
    let id = ClosureId(id.parse().map_err(|_| PageError::NotFound)?);
    let found = desks_for(cx, Verb::CloseDesk).into_iter().find_map(|desk| {
        let closure = desk.closures.iter().find(|c| c.id == id)?.clone();
        Some((desk, closure))
    });
    Ok(found.ok_or(PageError::NotFound)?)
}

fn removal(desk: &Desk, closure: &Closure) -> Removal {
    let rule = closure.clone();
    Removal {
        action: format!("/staff/chiusure/{}/elimina", closure.id),
        back: format!("/staff/sportelli/{}", desk.slug),
        title: "staff-openings-closure-remove",
        what: Box::new(move |cx| closed(cx, &rule)),
        seen: version(closure),
    }
}
