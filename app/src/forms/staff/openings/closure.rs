//! A day or a range on which desks are shut.

use std::sync::Arc;

use domain::desk::Desk;
use domain::id::ClosureId;
use domain::locale::Locale;
use domain::opening::Closure;
use jiff::civil::Date;
use l10n::Texts;
use services::staff::openings::version;

use super::closing::ReasonForm;
use super::when::{HOURS, day, hours, optional_day, write_minute};
use crate::forms::errors::FieldErrors;
use crate::forms::raw::RawForm;

/// The form as it was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClosureForm {
    /// Slugs of desks.
    pub desks: Vec<String>,
    /// First day.
    pub from: String,
    /// Last day.
    pub until: String,
    /// Start, if only some hours.
    pub from_time: String,
    /// End of them.
    pub until_time: String,
    /// Why.
    pub reason: ReasonForm,
    /// The version of the rule that it was filled from.
    pub seen: String,
}

impl ClosureForm {
    /// As it was sent.
    pub fn typed(form: &RawForm, locales: &[Locale]) -> Self {
        let text = |name: &str| form.get(name).to_owned();
        Self {
            desks: form.all("sportello").map(str::to_owned).collect(),
            from: text("dal"),
            until: text("al"),
            from_time: text("dalle"),
            until_time: text("alle"),
            reason: ReasonForm::typed(form, locales),
            seen: text("versione"),
        }
    }

    /// One that is there.
    pub fn of(desk: &Desk, closure: &Closure, locales: &[Locale]) -> Self {
        let time = |minute: Option<u16>| minute.map(write_minute).unwrap_or_default();
        Self {
            desks: vec![desk.slug.clone()],
            from: closure.from.to_string(),
            until: closure.until.to_string(),
            from_time: time(closure.hours.map(|h| h.from())),
            until_time: time(closure.hours.map(|h| h.until())),
            reason: ReasonForm::of(&closure.reason, locales),
            seen: version(closure),
        }
    }

    /// The desks that were chosen among those offered, and the closure with a key of its own for each.
    ///
    /// # Errors
    /// What is wrong, by field.
    pub fn parse(
        &self,
        offered: &[Arc<Desk>],
        today: Date,
        id: impl Fn(&Desk) -> ClosureId,
        t: &Texts,
    ) -> Result<Vec<(Arc<Desk>, Closure)>, FieldErrors> {
        let mut errors = FieldErrors::default();
        let find = |slug: &String| offered.iter().find(|d| d.slug == *slug).cloned();
        let desks: Option<Vec<_>> = self.desks.iter().map(find).collect();
        let desks = desks.filter(|desks| !desks.is_empty());
        if desks.is_none() {
            errors.add("sportello", t.get("staff-openings-error-desks"));
        }
        let from = day(&self.from, "dal", &mut errors, t);
        let until = optional_day(&self.until, "al", &mut errors, t);
        let until = until.and_then(|until| until.or(from));
        if let (Some(from), Some(until)) = (from, until) {
            if until < from {
                errors.add("al", t.get("staff-openings-error-dates-reversed"));
            } else if until < today {
                errors.add("al", t.get("staff-openings-error-past"));
            }
        }
        let all_day = self.from_time.trim().is_empty() && self.until_time.trim().is_empty();
        let hours = match all_day {
            true => Some(None),
            false => hours(&self.from_time, &self.until_time, HOURS, &mut errors, t).map(Some),
        };
        let reason = self.reason.parse(&mut errors, t);
        match (desks, from, until, hours, reason) {
            (Some(desks), Some(from), Some(until), Some(hours), Some(reason)) => {
                let closures = desks.into_iter().map(|desk| {
                    let id = id(&desk);
                    let reason = reason.clone();
                    (
                        desk,
                        Closure {
                            id,
                            from,
                            until,
                            hours,
                            reason,
                        },
                    )
                });
                errors.or(closures.collect())
            }
            _ => Err(errors),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::forms::fixtures::{desk, italian, sent};
    use jiff::civil::date;

    fn parsed(body: &str) -> Result<Vec<(Arc<Desk>, Closure)>, FieldErrors> {
        let form = ClosureForm::typed(&sent(body), &[Locale::It, Locale::En]);
        let id = |_: &Desk| ClosureId(Default::default());
        form.parse(&[Arc::new(desk())], date(2026, 12, 1), id, italian())
    }

    #[test]
    fn one_day_needs_no_end_and_hours_and_reason_are_optional() {
        let all = parsed("sportello=prova&dal=2026-12-24").expect("right");
        let closure = &all[0].1;
        assert_eq!(
            (closure.from, closure.until, closure.hours),
            (date(2026, 12, 24), date(2026, 12, 24), None)
        );
        assert!(closure.reason.is_empty());
    }

    #[test]
    fn a_reason_is_kept_in_each_language() {
        let all = parsed("sportello=prova&dal=2026-12-24&motivo=Feste&motivo-en=Holidays")
            .expect("right");
        assert_eq!(
            all[0].1.reason.pick(Locale::En),
            Some(("Holidays", Locale::En))
        );
        let shown = ClosureForm::of(&desk(), &all[0].1, &[Locale::It, Locale::En]);
        assert_eq!(shown.reason.0[1], (Locale::En, "Holidays".to_owned()));
    }

    #[test]
    fn each_mistake_is_told_at_its_field() {
        for (body, field) in [
            ("dal=2026-12-24", "sportello"),
            ("sportello=altro&dal=2026-12-24", "sportello"),
            ("sportello=prova&dal=", "dal"),
            ("sportello=prova&dal=2026-12-24&al=2026-12-23", "al"),
            ("sportello=prova&dal=2026-11-01&al=2026-11-30", "al"),
            ("sportello=prova&dal=2026-12-24&dalle=10:00", "alle"),
            ("sportello=prova&dal=2026-12-24&motivo=%00", "motivo"),
        ] {
            assert!(parsed(body).expect_err(body).of(field).is_some(), "{body}");
        }
    }
}
