//! The facts of an event as labelled words: what a difference is made of.

use domain::desk::StepFree;
use domain::event::{DateChange, EventCard, Onward, Repetition, SignUpRules, Stage, Venue};
use domain::id::OrganisationId;

use super::facts::Fact;
use crate::components::event_words;
use crate::components::territory::municipalities_name;
use crate::cx::Cx;

/// Every fact, in the order of the form; texts are not among them.
pub fn event_facts(cx: &Cx, card: &EventCard) -> Vec<Fact> {
    let t = cx.texts;
    let directory = &cx.directory;
    let places = card.municipalities.iter();
    let places: Vec<_> = places
        .filter_map(|id| directory.municipality(*id))
        .map(|m| m.name.clone())
        .collect();
    let members = |ids: &[OrganisationId]| {
        let found = ids.iter().filter_map(|id| directory.organisation(*id));
        let names: Vec<_> = found.map(|o| o.name.clone()).collect();
        t.list_and(&names)
    };
    let languages: Vec<_> = card.languages.iter().map(|l| t.language_name(*l)).collect();
    let phone = card.phone.as_ref().map(|p| p.readable());
    let picture = card.picture.as_ref().map(|p| p.image.as_str().to_owned());
    let mut facts = vec![(
        t.get("publish-event-kind"),
        event_words::kind(cx, card.kind),
    )];
    if let Some(drive) = card.drive {
        let title = directory.drive(drive).and_then(|drive| {
            let title = drive.card.title.pick(cx.locale())?;
            Some(title.0.to_owned())
        });
        facts.push((t.get("publish-event-drive"), title.unwrap_or_default()));
    }
    for (at, stage) in card.stages.iter().enumerate() {
        let label = t.with("publish-stage", &[("n", (at + 1).into())]);
        facts.push((label, of_stage(cx, stage)));
    }
    let repetition = card.repetition.as_ref();
    facts.extend([
        (
            t.get("publish-repeats"),
            repetition.map(|r| of_repetition(cx, r)).unwrap_or_default(),
        ),
        (municipalities_name(cx), t.list_and(&places)),
        (t.get("event-ages"), event_words::ages(cx, card.ages)),
        (t.get("event-cost"), event_words::cost(cx, card.cost)),
        (t.get("publish-fact-languages"), t.list_and(&languages)),
        (t.get("publish-event-phone"), phone.unwrap_or_default()),
        (t.get("event-organisers"), members(&card.organisers)),
        (t.get("event-participants"), members(&card.participants)),
        (t.get("publish-picture"), picture.unwrap_or_default()),
        (
            t.get("publish-sign-up"),
            of_sign_up(cx, card.sign_up.as_ref()),
        ),
    ]);
    facts
}

fn of_stage(cx: &Cx, stage: &Stage) -> String {
    let t = cx.texts;
    let mut said = vec![match stage.ends {
        Some(ends) => format!("{}–{}", t.date_time(stage.starts), t.time(ends.time())),
        None => t.date_time(stage.starts),
    }];
    match &stage.venue {
        Venue::Place(place) => {
            said.push(format!("{}, {}", place.name, place.address));
            match place.step_free {
                StepFree::Yes => said.push(t.get("publish-steps-yes")),
                StepFree::No => said.push(t.get("publish-steps-no")),
                StepFree::Unknown => (),
            }
        }
        Venue::Online(link) => said.push(link.to_string()),
    }
    if stage.onward == Onward::Together {
        said.push(t.get("publish-stage-together"));
    }
    said.join("; ")
}

fn of_repetition(cx: &Cx, repetition: &Repetition) -> String {
    let t = cx.texts;
    // The rule itself is the shortest that says all of it, whatever it is.
    let mut said = vec![repetition.rule.as_str().to_owned()];
    for date in &repetition.except {
        let words = t.get("publish-date-salta");
        said.push(format!("{}: {words}", t.date_long(*date)));
    }
    for (date, change) in &repetition.changes {
        let what = match change {
            DateChange::CalledOff => t.get("publish-date-annullata"),
            DateChange::Moved(stages) => {
                let stages: Vec<_> = stages.iter().map(|s| of_stage(cx, s)).collect();
                stages.join(", ")
            }
        };
        said.push(format!("{}: {what}", t.date_long(*date)));
    }
    said.join("; ")
}

fn of_sign_up(cx: &Cx, rules: Option<&SignUpRules>) -> String {
    let t = cx.texts;
    let Some(rules) = rules else {
        return t.get("publish-sign-up-no");
    };
    let number = |id: &str, n: String| format!("{}: {n}", t.get(id));
    // l10n: publish-sign-up-per-*
    let mut said = vec![t.get(&format!("publish-sign-up-per-{}", rules.per.word()))];
    said.extend(
        rules
            .capacity
            .map(|n| number("publish-capacity", n.to_string())),
    );
    said.push(number("publish-party", rules.party_max.to_string()));
    let arrivals = rules.arrivals.map(|a| a.families.to_string());
    said.extend(arrivals.map(|n| number("publish-arrivals", n)));
    for (asked, id) in [
        (rules.waiting_list, "publish-waiting-list"),
        (rules.adults_only, "publish-adults-only"),
        (rules.asks_ages, "publish-asks-ages"),
        (rules.asks_gifts, "publish-asks-gifts"),
    ] {
        // l10n: publish-waiting-list
        // l10n: publish-adults-only
        // l10n: publish-asks-ages
        // l10n: publish-asks-gifts
        said.extend(asked.then(|| t.get(id)));
    }
    let closes = rules.closes_minutes / 60;
    said.push(number("publish-closes", closes.to_string()));
    said.join("; ")
}
