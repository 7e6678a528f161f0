//! A weekly opening. The grid of the week sends the same fields.

use domain::desk::Desk;
use domain::id::OpeningId;
use domain::opening::{Minutes, Opening};
use jiff::civil::{Date, Weekday};
use l10n::Texts;
use services::staff::openings::version;

use super::plan::PlanForm;
use super::when::{HOURS, SpanFields, day, hours, optional_day, write_minute};
use crate::forms::errors::FieldErrors;
use crate::forms::raw::RawForm;

/// The hours of a break.
const BREAK: SpanFields = SpanFields {
    from: "pausa_dalle",
    until: "pausa_alle",
};

/// The form as it was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpeningForm {
    /// 1 Monday to 7 Sunday.
    pub weekday: String,
    /// Start.
    pub from: String,
    /// End.
    pub until: String,
    /// Start of a break.
    pub break_from: String,
    /// End of it.
    pub break_until: String,
    /// Slots and seats.
    pub plan: PlanForm,
    /// First day.
    pub valid_from: String,
    /// Last day.
    pub valid_until: String,
    /// The version of the rule that it was filled from.
    pub seen: String,
}

impl OpeningForm {
    /// As it was sent.
    pub fn typed(form: &RawForm) -> Self {
        let text = |name: &str| form.get(name).to_owned();
        Self {
            weekday: text("giorno"),
            from: text("dalle"),
            until: text("alle"),
            break_from: text("pausa_dalle"),
            break_until: text("pausa_alle"),
            plan: PlanForm::typed(form),
            valid_from: text("valida_dal"),
            valid_until: text("valida_al"),
            seen: text("versione"),
        }
    }

    /// A new one, with what the address proposes.
    pub fn proposed(desk: &Desk, today: Date, query: &RawForm) -> Self {
        Self {
            plan: PlanForm::fresh(desk),
            valid_from: today.to_string(),
            ..Self::typed(query)
        }
    }

    /// One that is there.
    pub fn of(opening: &Opening) -> Self {
        Self {
            weekday: opening.weekday.to_monday_one_offset().to_string(),
            from: write_minute(opening.hours.from()),
            until: write_minute(opening.hours.until()),
            break_from: String::new(),
            break_until: String::new(),
            plan: PlanForm::of(&opening.plan),
            valid_from: opening.valid_from.to_string(),
            valid_until: opening
                .valid_until
                .map(|day| day.to_string())
                .unwrap_or_default(),
            seen: version(opening),
        }
    }

    /// The rules that it makes: the one with the key `id`, and after a break one with the key `second`.
    ///
    /// # Errors
    /// What is wrong, by field.
    pub fn parse(
        &self,
        desk: &Desk,
        today: Date,
        (id, second): (OpeningId, OpeningId),
        t: &Texts,
    ) -> Result<Vec<Opening>, FieldErrors> {
        let mut errors = FieldErrors::default();
        let weekday = self.weekday.trim().parse().ok();
        let weekday = weekday.and_then(|n| Weekday::from_monday_one_offset(n).ok());
        if weekday.is_none() {
            errors.add("giorno", t.get("staff-openings-error-weekday"));
        }
        let hours = hours(&self.from, &self.until, HOURS, &mut errors, t);
        let spans = hours.and_then(|hours| self.spans(hours, &mut errors, t));
        let shortest = spans.as_ref().and_then(|spans| {
            let spans = spans.iter().copied();
            spans.min_by_key(|span| span.until() - span.from())
        });
        let plan = self.plan.parse(desk, shortest, &mut errors, t);
        let from = day(&self.valid_from, "valida_dal", &mut errors, t);
        let until = optional_day(&self.valid_until, "valida_al", &mut errors, t);
        if let Some(Some(last)) = until {
            if from.is_some_and(|first| last < first) {
                errors.add("valida_al", t.get("staff-openings-error-dates-reversed"));
            } else if last < today {
                errors.add("valida_al", t.get("staff-openings-error-past"));
            }
        }
        match (weekday, spans, plan, from, until) {
            (Some(weekday), Some(spans), Some(plan), Some(valid_from), Some(valid_until)) => {
                let ids = [id, second].into_iter();
                let rules = spans.into_iter().zip(ids).map(|(hours, id)| Opening {
                    id,
                    weekday,
                    hours,
                    valid_from,
                    valid_until,
                    plan: plan.clone(),
                });
                errors.or(rules.collect())
            }
            _ => Err(errors),
        }
    }

    /// The hours, parted by the break if there is one.
    fn spans(&self, hours: Minutes, errors: &mut FieldErrors, t: &Texts) -> Option<Vec<Minutes>> {
        if self.break_from.trim().is_empty() && self.break_until.trim().is_empty() {
            return Some(vec![hours]);
        }
        let pause = super::when::hours(&self.break_from, &self.break_until, BREAK, errors, t)?;
        let before = Minutes::new(hours.from(), pause.from());
        let after = Minutes::new(pause.until(), hours.until());
        match (before, after) {
            (Ok(before), Ok(after)) => Some(vec![before, after]),
            _ => {
                errors.add("pausa_dalle", t.get("staff-openings-error-break"));
                None
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::forms::fixtures::{desk, italian, sent};
    use domain::secret::FormKey;
    use jiff::civil::date;

    const GOOD: &str =
        "giorno=2&dalle=10:00&alle=13:00&durata=30&posti=2&quota=25&valida_dal=2026-12-01";

    fn parsed(body: &str) -> Result<Vec<Opening>, FieldErrors> {
        let key = FormKey(Default::default());
        let ids = (OpeningId(key.derived(1)), OpeningId(key.derived(2)));
        OpeningForm::typed(&sent(body)).parse(&desk(), date(2026, 12, 1), ids, italian())
    }

    fn fault(body: &str, field: &str) -> String {
        let errors = parsed(body).expect_err("something is wrong");
        errors
            .of(field)
            .unwrap_or_else(|| panic!("{field}: {errors:?}"))
            .to_owned()
    }

    #[test]
    fn a_rule_reads_as_it_was_shown() {
        let rules = parsed(GOOD).expect("right");
        assert_eq!(rules.len(), 1);
        let shown = OpeningForm::of(&rules[0]);
        assert_eq!(
            (
                shown.weekday.as_str(),
                shown.from.as_str(),
                shown.until.as_str()
            ),
            ("2", "10:00", "13:00")
        );
        assert_eq!(shown.plan.callers, "25");
    }

    #[test]
    fn a_break_makes_two_rules() {
        let rules = parsed(&format!("{GOOD}&pausa_dalle=11:30&pausa_alle=12:00")).expect("right");
        let spans: Vec<_> = rules
            .iter()
            .map(|r| (r.hours.from(), r.hours.until()))
            .collect();
        assert_eq!(spans, [(600, 690), (720, 780)]);
        assert_ne!(rules[0].id, rules[1].id);
        fault(
            &format!("{GOOD}&pausa_dalle=09:00&pausa_alle=09:30"),
            "pausa_dalle",
        );
        fault(&format!("{GOOD}&pausa_dalle=11:00"), "pausa_alle");
    }

    #[test]
    fn a_rule_past_midnight_is_shown_and_asks_to_be_parted_when_it_is_saved() {
        let mut rule = parsed(GOOD).expect("right").remove(0);
        rule.hours = Minutes::new(22 * 60, 26 * 60).expect("hours");
        let shown = OpeningForm::of(&rule);
        assert_eq!(
            (shown.from.as_str(), shown.until.as_str()),
            ("22:00", "02:00")
        );
        let fault = fault(
            &GOOD.replace("10:00", "22:00").replace("13:00", "02:00"),
            "alle",
        );
        assert_eq!(fault, italian().get("staff-openings-error-overnight"));
        for (from, until) in [("22:00", "00:00"), ("00:00", "02:00")] {
            let half = GOOD.replace("10:00", from).replace("13:00", until);
            assert_eq!(parsed(&half).expect("half of it").len(), 1, "{from}");
        }
    }

    #[test]
    fn each_mistake_is_told_at_its_field() {
        for (from, to, field) in [
            ("giorno=2", "giorno=8", "giorno"),
            ("alle=13:00", "alle=", "alle"),
            ("alle=13:00", "alle=09:00", "alle"),
            ("durata=30", "durata=240", "durata"),
            ("durata=30", "durata=boh", "durata"),
            ("posti=2", "posti=0", "posti"),
            ("quota=25", "quota=101", "quota"),
            (
                "valida_dal=2026-12-01",
                "valida_dal=2026-02-30",
                "valida_dal",
            ),
            (
                "valida_dal=2026-12-01",
                "valida_dal=2026-12-01&valida_al=2026-11-30",
                "valida_al",
            ),
            (
                "valida_dal=2026-12-01",
                "valida_dal=2025-12-01&valida_al=2026-11-30",
                "valida_al",
            ),
            ("quota=25", "quota=25&lingue=klingon", "lingue"),
            ("quota=25", "quota=25&lingue=ar", "lingue"),
        ] {
            fault(&GOOD.replacen(from, to, 1), field);
        }
    }
}
