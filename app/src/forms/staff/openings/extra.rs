//! An opening on one day.

use domain::desk::Desk;
use domain::id::ExtraOpeningId;
use domain::opening::ExtraOpening;
use jiff::civil::Date;
use l10n::Texts;
use services::staff::openings::version;

use super::plan::PlanForm;
use super::when::{HOURS, day, hours, write_minute};
use crate::forms::errors::FieldErrors;
use crate::forms::raw::RawForm;

/// The form as it was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExtraForm {
    /// The day.
    pub day: String,
    /// Start.
    pub from: String,
    /// End.
    pub until: String,
    /// Slots and seats.
    pub plan: PlanForm,
    /// The version of the rule that it was filled from.
    pub seen: String,
}

impl ExtraForm {
    /// As it was sent.
    pub fn typed(form: &RawForm) -> Self {
        let text = |name: &str| form.get(name).to_owned();
        Self {
            day: text("giorno"),
            from: text("dalle"),
            until: text("alle"),
            plan: PlanForm::typed(form),
            seen: text("versione"),
        }
    }

    /// A new one.
    pub fn fresh(desk: &Desk) -> Self {
        Self {
            plan: PlanForm::fresh(desk),
            ..Self::typed(&RawForm::default())
        }
    }

    /// One that is there.
    pub fn of(extra: &ExtraOpening) -> Self {
        Self {
            day: extra.day.to_string(),
            from: write_minute(extra.hours.from()),
            until: write_minute(extra.hours.until()),
            plan: PlanForm::of(&extra.plan),
            seen: version(extra),
        }
    }

    /// # Errors
    /// What is wrong, by field.
    pub fn parse(
        &self,
        desk: &Desk,
        today: Date,
        id: ExtraOpeningId,
        t: &Texts,
    ) -> Result<ExtraOpening, FieldErrors> {
        let mut errors = FieldErrors::default();
        let day = day(&self.day, "giorno", &mut errors, t);
        if day.is_some_and(|day| day < today) {
            errors.add("giorno", t.get("staff-openings-error-past"));
        }
        let hours = hours(&self.from, &self.until, HOURS, &mut errors, t);
        let plan = self.plan.parse(desk, hours, &mut errors, t);
        match (day, hours, plan) {
            (Some(day), Some(hours), Some(plan)) => errors.or(ExtraOpening {
                id,
                day,
                hours,
                plan,
            }),
            _ => Err(errors),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::forms::fixtures::{desk, italian, sent};
    use jiff::civil::date;

    fn parsed(day: &str) -> Result<ExtraOpening, FieldErrors> {
        let body = format!("giorno={day}&dalle=10:00&alle=12:00&durata=30&posti=1&quota=0");
        let id = ExtraOpeningId(Default::default());
        ExtraForm::typed(&sent(&body)).parse(&desk(), date(2026, 12, 1), id, italian())
    }

    #[test]
    fn a_day_that_is_over_is_refused() {
        assert_eq!(parsed("2026-12-01").expect("today").day, date(2026, 12, 1));
        assert!(
            parsed("2026-11-30")
                .expect_err("over")
                .of("giorno")
                .is_some()
        );
        assert!(parsed("").expect_err("missing").of("giorno").is_some());
    }
}
