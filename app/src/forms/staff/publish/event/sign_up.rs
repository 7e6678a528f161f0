//! How one signs up for an event, in its form.

use domain::event::{Arrivals, EventCard, EventKind, PARTY_MAX, Per, SignUpRules};

use super::super::card::Reading;
use super::super::number;

/// The most people that are counted.
const CAPACITY_MAX: u32 = 5000;
/// The most hours before the start at which sign-up closes: two weeks.
const CLOSES_MAX: u32 = 336;

pub(super) fn shown(card: &EventCard) -> Vec<(String, String)> {
    let mut fields: Vec<(String, String)> = Vec::new();
    let mut put = |name: &str, value: String| fields.push((name.to_owned(), value));
    put("iscrizione", yes_no(card.sign_up.is_some()).to_owned());
    let usual = SignUpRules::default();
    let rules = card.sign_up.as_ref().unwrap_or(&usual);
    let count = |n: Option<u16>| n.map(|n| n.to_string()).unwrap_or_default();
    put("iscrizione-per", rules.per.word().to_owned());
    put("posti", count(rules.capacity));
    put("gruppo", rules.party_max.to_string());
    put("arrivi", count(rules.arrivals.map(|a| a.families)));
    put("chiude", (rules.closes_minutes / 60).to_string());
    for (field, asked) in [
        ("chiede-eta", rules.asks_ages),
        ("chiede-regali", rules.asks_gifts),
        ("attesa", rules.waiting_list),
    ] {
        if asked {
            put(field, "si".to_owned());
        }
    }
    fields
}

fn yes_no(yes: bool) -> &'static str {
    if yes { "si" } else { "no" }
}

/// The rules, if one signs up; the outer `None`: something is wrong. Of children nothing is asked where adults give a hand.
pub(super) fn parse(
    read: &mut Reading<'_>,
    base: &EventCard,
    kind: Option<EventKind>,
) -> Option<Option<SignUpRules>> {
    let asked = read.chosen("iscrizione", |word| match word {
        "si" => Some(true),
        "no" => Some(false),
        _ => None,
    })?;
    if !asked {
        return Some(None);
    }
    let per = read.chosen("iscrizione-per", Per::from_word);
    let capacity = number::optional(read, "posti", 1, CAPACITY_MAX);
    let party_max = number::required(read, "gruppo", 1, u32::from(PARTY_MAX));
    let families = number::optional(read, "arrivi", 1, CAPACITY_MAX);
    let closes = number::required::<u32>(read, "chiude", 0, CLOSES_MAX);
    let minutes = closes? * 60;
    let before = base.sign_up.as_ref().map(|rules| rules.closes_minutes);
    let adults_only = kind.is_some_and(EventKind::is_for_adults);
    let ticked = |field: &str| read.form.get(field) == "si";
    Some(Some(SignUpRules {
        per: per?,
        capacity: capacity?,
        party_max: party_max?,
        adults_only,
        asks_ages: !adults_only && ticked("chiede-eta"),
        asks_gifts: !adults_only && ticked("chiede-regali"),
        arrivals: families?.map(|families| Arrivals { families }),
        waiting_list: ticked("attesa"),
        // The form speaks in hours; what was set to the minute stays so while nobody changes the hour.
        closes_minutes: before.filter(|b| b / 60 * 60 == minutes).unwrap_or(minutes),
    }))
}
