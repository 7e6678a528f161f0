//! How an opening is cut into slots, as typed.

use domain::desk::Desk;
use domain::locale::Locale;
use domain::opening::{Minutes, SeatPlan};
use l10n::Texts;

use crate::forms::errors::FieldErrors;
use crate::forms::raw::RawForm;

/// The fields, as typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanForm {
    /// Minutes of a slot.
    pub length: String,
    /// Families at once.
    pub seats: String,
    /// Percent of the seats kept for callers.
    pub callers: String,
    /// Tags of languages.
    pub languages: Vec<String>,
}

impl PlanForm {
    /// As it was sent.
    pub fn typed(form: &RawForm) -> Self {
        Self {
            length: form.get("durata").to_owned(),
            seats: form.get("posti").to_owned(),
            callers: form.get("quota").to_owned(),
            languages: form.all("lingue").map(str::to_owned).collect(),
        }
    }

    /// As it is.
    pub fn of(plan: &SeatPlan) -> Self {
        Self {
            length: plan.slot_minutes().to_string(),
            seats: plan.seats().to_string(),
            callers: plan.caller_percent().to_string(),
            languages: plan.languages.iter().map(|l| l.tag().to_owned()).collect(),
        }
    }

    /// What a new opening of a desk begins with: what its first one has, or half an hour for one family.
    pub fn fresh(desk: &Desk) -> Self {
        match desk.openings.first() {
            Some(opening) => Self::of(&opening.plan),
            None => Self {
                length: "30".to_owned(),
                seats: "1".to_owned(),
                callers: "0".to_owned(),
                languages: Vec::new(),
            },
        }
    }

    /// The plan, for hours as far as they are known.
    pub fn parse(
        &self,
        desk: &Desk,
        hours: Option<Minutes>,
        errors: &mut FieldErrors,
        t: &Texts,
    ) -> Option<SeatPlan> {
        let mut number = |raw: &str, field, from: u16, until: u16, id: &str| {
            let found = raw.trim().parse::<u16>().ok();
            let found = found.filter(|n| (from..=until).contains(n));
            if found.is_none() {
                errors.add(field, t.get(id));
            }
            found
        };
        let length = number(
            &self.length,
            "durata",
            5,
            480,
            "staff-openings-error-length",
        );
        let seats = number(&self.seats, "posti", 1, 500, "staff-openings-error-seats");
        let callers = number(
            &self.callers,
            "quota",
            0,
            100,
            "staff-openings-error-callers",
        );
        if let (Some(length), Some(hours)) = (length, hours)
            && length > hours.until() - hours.from()
        {
            errors.add("durata", t.get("staff-openings-error-length-long"));
            return None;
        }
        let languages: Option<Vec<Locale>> =
            self.languages.iter().map(|tag| tag.parse().ok()).collect();
        let languages = languages.filter(|all| all.iter().all(|l| desk.languages.contains(l)));
        if languages.is_none() {
            errors.add("lingue", t.get("error-choice-wrong"));
        }
        let callers = u8::try_from(callers?).ok()?;
        SeatPlan::new(length?, seats?, callers, languages?).ok()
    }
}
