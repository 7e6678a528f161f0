//! An event for machines: `Event` of schema.org, with each stage as an event within it where there are several.

use domain::event::{Cost, Event, Occurrence, OccurrenceStanding, Stage, Venue};
use jiff::civil::DateTime;
use leptos::prelude::*;
use serde_json::{Value, json};

use super::linked_data::{compact, linked_data, venue};
use crate::cx::Cx;

/// The data of a date of an event.
pub fn event_data(cx: &Cx, event: &Event, date: &Occurrence) -> AnyView {
    linked_data(&describe(cx, event, date))
}

fn describe(cx: &Cx, event: &Event, date: &Occurrence) -> Value {
    let card = &event.card;
    let said =
        |text: &domain::text::LocalText| text.pick(cx.locale()).map(|(words, _)| words.to_owned());
    let title = said(&card.title);
    let parts: Vec<Value> = date
        .stages
        .iter()
        .map(|stage| {
            compact(json!({
                "@type": "Event",
                "name": title,
                "startDate": instant(cx, stage.starts),
                "endDate": stage.ends.map(|at| instant(cx, at)),
                "location": location(cx, stage),
                "eventStatus": status(date.standing),
            }))
        })
        .collect();
    let several = parts.len() > 1;
    let places: Vec<Value> = date
        .stages
        .iter()
        .map(|stage| location(cx, stage))
        .collect();
    let ends = date.stages.iter().filter_map(|s| s.ends).max();
    let organisers: Vec<Value> = card
        .organisers
        .iter()
        .filter_map(|id| cx.directory.organisation(*id))
        .map(|o| json!({ "@type": "Organization", "name": o.name }))
        .collect();
    compact(json!({
        "@context": "https://schema.org",
        "@type": "Event",
        "name": title,
        "description": said(&card.summary),
        "url": cx.absolute(&format!("/eventi/{}", card.slug)),
        "startDate": instant(cx, date.starts()),
        "endDate": ends.map(|at| instant(cx, at)),
        "eventStatus": status(date.standing),
        "previousStartDate": event.moved_from.as_ref().map(|before| instant(cx, before.starts)),
        "location": places,
        "subEvent": several.then_some(parts),
        "isAccessibleForFree": card.cost.may_be_nothing(),
        "offers": offer(card.cost),
        "inLanguage": card.languages.iter().map(|l| l.tag()).collect::<Vec<_>>(),
        "typicalAgeRange": ages(card.ages.from(), card.ages.until()),
        "maximumAttendeeCapacity": card.sign_up.as_ref().and_then(|rules| rules.capacity),
        "organizer": Some(organisers).filter(|all| !all.is_empty()),
    }))
}

/// With the offset of the day: 16:30 in December is not 16:30 in July.
fn instant(cx: &Cx, at: DateTime) -> String {
    let zoned = cx.zone().to_ambiguous_zoned(at).compatible();
    zoned.map_or_else(
        |_| at.to_string(),
        |zoned| zoned.strftime("%Y-%m-%dT%H:%M%:z").to_string(),
    )
}

fn status(standing: OccurrenceStanding) -> &'static str {
    match standing {
        OccurrenceStanding::Planned => "https://schema.org/EventScheduled",
        OccurrenceStanding::Moved => "https://schema.org/EventRescheduled",
        OccurrenceStanding::CalledOff => "https://schema.org/EventCancelled",
    }
}

fn location(cx: &Cx, stage: &Stage) -> Value {
    match &stage.venue {
        Venue::Place(place) => venue(place),
        // The address of the room is for whoever comes, from the start on: machines get that of the site.
        Venue::Online(_) => {
            let base = cx.services.settings().base_url.as_str();
            json!({ "@type": "VirtualLocation", "url": base })
        }
    }
}

fn offer(cost: Cost) -> Option<Value> {
    let cents = match cost {
        Cost::Free => 0,
        Cost::Price(cents) => cents,
        Cost::Offering => return None,
    };
    let price = format!("{}.{:02}", cents / 100, cents % 100);
    Some(json!({ "@type": "Offer", "price": price, "priceCurrency": "EUR" }))
}

/// "6-10", "6-", "-10": as schema.org writes ages.
fn ages(from: Option<u8>, until: Option<u8>) -> Option<String> {
    let end = |age: Option<u8>| age.map(|age| age.to_string()).unwrap_or_default();
    (from.is_some() || until.is_some()).then(|| format!("{}-{}", end(from), end(until)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ages_and_prices_are_written_as_schema_org_does() {
        assert_eq!(ages(Some(6), Some(10)).as_deref(), Some("6-10"));
        assert_eq!(ages(None, Some(3)).as_deref(), Some("-3"));
        assert_eq!(ages(None, None), None);
        assert_eq!(offer(Cost::Price(250)).unwrap()["price"], "2.50");
        assert_eq!(offer(Cost::Offering), None);
    }
}
