//! How an event comes again.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::rule::Rule;
use super::stage::Stage;

/// How an event comes again, with what is different on some dates.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Repetition {
    /// On which days.
    pub rule: Rule,
    /// Days of the rule on which it does not come: nobody was ever told that it would.
    #[serde(default)]
    pub except: BTreeSet<Date>,
    /// Days of the rule on which something is different.
    #[serde(default)]
    pub changes: BTreeMap<Date, DateChange>,
}

/// What is different on one date.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DateChange {
    /// It does not take place, and that is said.
    CalledOff,
    /// It takes place like this instead, perhaps on another day.
    Moved(Vec<Stage>),
}

impl Repetition {
    /// A rule without exceptions.
    pub fn new(rule: Rule) -> Self {
        Self {
            rule,
            except: BTreeSet::new(),
            changes: BTreeMap::new(),
        }
    }
}
