//! A rule as the history has it, and the mark by which two editors notice each other.

use data_encoding::HEXLOWER;
use domain::opening::{Closure, ExtraOpening, Minute, Minutes, Opening, SeatPlan};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

/// A rule that can be written into the history.
pub trait Noted {
    /// All that is in it.
    fn noted(&self) -> Value;
}

/// A mark that changes with the rule: a form carries that of the rule it was filled from.
pub fn version(rule: &impl Noted) -> String {
    HEXLOWER.encode(&Sha256::digest(rule.noted().to_string())[..8])
}

impl Noted for Opening {
    fn noted(&self) -> Value {
        json!({
            "weekday": self.weekday.to_monday_one_offset(),
            "hours": hours(self.hours),
            "from": self.valid_from.to_string(),
            "until": self.valid_until.map(|day| day.to_string()),
            "plan": plan(&self.plan),
        })
    }
}

impl Noted for ExtraOpening {
    fn noted(&self) -> Value {
        json!({ "day": self.day.to_string(), "hours": hours(self.hours), "plan": plan(&self.plan) })
    }
}

impl Noted for Closure {
    fn noted(&self) -> Value {
        json!({
            "from": self.from.to_string(),
            "until": self.until.to_string(),
            "hours": self.hours.map(hours),
            "reason": self.reason,
        })
    }
}

fn hours(hours: Minutes) -> String {
    let time = |minute: Minute| format!("{:02}:{:02}", minute / 60, minute % 60);
    format!("{}-{}", time(hours.from()), time(hours.until()))
}

fn plan(plan: &SeatPlan) -> Value {
    json!({
        "minutes": plan.slot_minutes(),
        "seats": plan.seats(),
        "callers": plan.caller_percent(),
        "languages": plan.languages,
    })
}
