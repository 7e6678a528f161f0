//! Who did what, when: the lines that somebody may see.

use std::collections::HashMap;

use domain::id::StaffId;
use domain::staff::account::Staff;
use domain::staff::extent::Extent;
use domain::staff::history::{Entry, Thing};
use domain::staff::rights::Verb;
use domain::text::Line;
use jiff::ToSpan;
use jiff::civil::Date;
use store::history::{Filter, Part};

use super::{Denied, StaffFailure};
use crate::Services;

/// How many lines or messages a page has.
pub const PER_PAGE: u32 = 50;

/// Which lines are wanted.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct HistoryFilter {
    /// About this kind of thing.
    pub thing: Option<Thing>,
    /// Of this action.
    pub action: Option<String>,
    /// Of this member of staff.
    pub staff: Option<StaffId>,
    /// On this day.
    pub day: Option<Date>,
}

/// A page of the history.
#[derive(Debug, Clone)]
pub struct HistoryPage {
    /// The lines, the newest first.
    pub lines: Vec<Entry>,
    /// How many there are in all.
    pub total: u64,
    /// The actions that can be asked for.
    pub actions: Vec<String>,
    /// What those are called who did something.
    pub people: HashMap<StaffId, Line>,
}

impl Services {
    /// A page of the history within what somebody may see; `page` counts from 1.
    ///
    /// # Errors
    /// They may see none of it, or the database is away.
    pub async fn staff_history(
        &self,
        staff: &Staff,
        filter: &HistoryFilter,
        page: u32,
    ) -> Result<HistoryPage, StaffFailure> {
        let extent = Extent::of(staff, Verb::SeeHistory, &self.directory());
        if extent.is_empty() {
            return Err(Denied::Forbidden.into());
        }
        let within = filter.day.map(|day| {
            let next = day.saturating_add(1.day());
            (self.begins(day), self.begins(next))
        });
        let wanted = Filter {
            thing: filter.thing,
            action: filter.action.clone(),
            staff: filter.staff,
            within,
        };
        let mut session = self.store().snapshot().await?;
        let lines = store::history::list(&mut session, &extent, &wanted, part(page)).await?;
        let total = store::history::count(&mut session, &extent, &wanted).await?;
        let (actions, staff) = store::history::choices(&mut session, &extent).await?;
        let people = store::staff::all(&mut session).await?;
        let people = people
            .into_iter()
            .filter(|person| staff.contains(&person.id));
        Ok(HistoryPage {
            lines,
            total,
            actions,
            people: people.map(|person| (person.id, person.name)).collect(),
        })
    }
}

/// The part of a list that a page shows; pages count from 1.
pub(super) fn part(page: u32) -> Part {
    Part {
        skip: page.saturating_sub(1).saturating_mul(PER_PAGE),
        most: PER_PAGE,
    }
}
