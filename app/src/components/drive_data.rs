//! A drive for machines: `DonateAction` of schema.org, with what is needed as an `ItemList` and the places with their hours.

use domain::drive::{Drive, DropOffPoint, Period, Phase, WindowDate, WindowDays, WindowStanding};
use jiff::civil::Time;
use leptos::prelude::*;
use serde_json::{Value, json};
use services::drive::DriveNeeds;
use services::message::item_name;

use super::drive_said::{Wanted, picked, wanted};
use super::drive_words::title;
use super::linked_data::{clock, compact, linked_data, open_on, venue};
use crate::cx::Cx;

/// The data of a drive.
pub fn drive_data(cx: &Cx, drive: &Drive, needs: &DriveNeeds) -> AnyView {
    linked_data(&describe(cx, drive, needs))
}

fn describe(cx: &Cx, drive: &Drive, needs: &DriveNeeds) -> Value {
    let card = &drive.card;
    let page = cx.absolute(&format!("/raccolte/{}", card.slug));
    let phase = drive.phase(cx.today());
    let status = match phase {
        Phase::Coming => "https://schema.org/PotentialActionStatus",
        Phase::Running => "https://schema.org/ActiveActionStatus",
        Phase::Ended => "https://schema.org/CompletedActionStatus",
    };
    let open = phase != Phase::Ended;
    let wanted = wanted(needs);
    let wanted = wanted.iter().filter(|_| open).enumerate();
    let items: Vec<_> = wanted.map(|(at, one)| listed(cx, at + 1, *one)).collect();
    let list = json!({
        "@type": "ItemList",
        "name": cx.texts.get_plain("drive-needs"),
        "numberOfItems": items.len(),
        "itemListElement": items,
    });
    let contact = card.contact.phone.as_ref().map(|phone| {
        compact(json!({
            "@type": "ContactPoint",
            "name": Some(card.contact.name.as_str()).filter(|name| !name.is_empty()),
            "telephone": phone.as_str(),
            "email": card.contact.email.as_ref().map(|email| email.as_str()),
        }))
    });
    let dates = drive.dates(&cx.directory.holidays());
    let points = card.points.iter();
    let places: Vec<_> = points
        .map(|point| place(point, card.period, &dates))
        .collect();
    compact(json!({
        "@context": "https://schema.org",
        "@type": "DonateAction",
        "name": title(cx, drive),
        "description": Some(picked(cx, &card.summary)).filter(|said| !said.is_empty()),
        "url": page,
        "image": cx.absolute(&format!("/raccolte/{}/avanzamento.png", card.slug)),
        "actionStatus": status,
        "startTime": card.period.map(|period| period.from.to_string()),
        "endTime": card.period.map(|period| period.until.to_string()),
        "recipient": compact(json!({
            "@type": "Organization",
            "name": cx.network_name(),
            "url": cx.absolute("/"),
            "contactPoint": contact,
        })),
        "object": list,
        "location": places,
        "target": open.then(|| json!({
            "@type": "EntryPoint",
            "urlTemplate": format!("{page}/dona"),
        })),
    }))
}

/// A thing that is asked for, with how many where that is told.
fn listed(cx: &Cx, position: usize, wanted: Wanted<'_>) -> Value {
    let name = l10n::without_marks(&item_name(wanted.item, cx.texts));
    let demand = compact(json!({
        "@type": "Demand",
        "name": name,
        "itemOffered": { "@type": "Product", "name": name },
        "eligibleQuantity": wanted.open.map(|open| json!({
            "@type": "QuantitativeValue", "value": open,
        })),
    }));
    json!({ "@type": "ListItem", "position": position, "item": demand })
}

fn place(point: &DropOffPoint, period: Option<Period>, dates: &[WindowDate]) -> Value {
    let mut place = venue(&point.place);
    if point.is_shop() {
        place["@type"] = json!("Store");
    }
    if let Some(phone) = &point.phone {
        place["telephone"] = json!(phone.as_str());
    }
    let (mut hours, mut special) = (Vec::new(), Vec::new());
    for window in &point.windows {
        let own = dates.iter().filter(|date| date.window == window.id);
        match &window.days {
            WindowDays::Weekday(weekday) => {
                let mut weekly = open_on(*weekday, window.from, window.until);
                if let Some(period) = period {
                    weekly["validFrom"] = json!(period.from.to_string());
                    weekly["validThrough"] = json!(period.until.to_string());
                }
                hours.push(weekly);
                let changed = own.filter(|date| date.standing != WindowStanding::Planned);
                special.extend(changed.flat_map(instead));
            }
            WindowDays::Dates(_) => {
                hours.extend(own.filter(|date| date.takes_place()).map(on_date));
            }
        }
    }
    for (name, all) in [
        ("openingHoursSpecification", hours),
        ("specialOpeningHoursSpecification", special),
    ] {
        if !all.is_empty() {
            place[name] = json!(all);
        }
    }
    place
}

/// What is so on a date instead of its rule: nobody is there by the rule, perhaps somebody at other hours.
fn instead(date: &WindowDate) -> Vec<Value> {
    let nobody = || {
        let day = date.date.to_string();
        let midnight = clock(Time::midnight());
        json!({
            "@type": "OpeningHoursSpecification",
            "opens": midnight,
            "closes": midnight,
            "validFrom": day,
            "validThrough": day,
        })
    };
    let moved = date.takes_place().then(|| on_date(date));
    let elsewhen = !date.takes_place() || date.starts.date() != date.date;
    elsewhen.then(nobody).into_iter().chain(moved).collect()
}

fn on_date(date: &WindowDate) -> Value {
    let day = date.starts.date().to_string();
    json!({
        "@type": "OpeningHoursSpecification",
        "opens": clock(date.starts.time()),
        "closes": clock(date.ends.time()),
        "validFrom": day,
        "validThrough": day,
    })
}

#[cfg(test)]
mod tests {
    use domain::id::{DropOffPointId, WindowId};
    use jiff::civil::date;
    use uuid::Uuid;

    use super::*;

    #[test]
    fn hours_that_change_are_told_for_their_day_alone() {
        let saturday = date(2026, 12, 5);
        let moved = WindowDate {
            point: DropOffPointId(Uuid::nil()),
            window: WindowId(Uuid::nil()),
            date: saturday,
            starts: date(2026, 12, 6).at(10, 0, 0, 0),
            ends: date(2026, 12, 6).at(12, 0, 0, 0),
            capacity: None,
            standing: WindowStanding::Moved,
        };
        let said = |date: &WindowDate| -> Vec<(Value, Value)> {
            let each = instead(date).into_iter();
            each.map(|hours| (hours["validFrom"].clone(), hours["opens"].clone()))
                .collect()
        };
        let gone = (json!("2026-12-05"), json!("00:00"));
        assert_eq!(
            said(&moved),
            [gone.clone(), (json!("2026-12-06"), json!("10:00"))]
        );
        let off = WindowDate {
            standing: WindowStanding::CalledOff,
            ..moved
        };
        assert_eq!(said(&off), [gone]);
    }
}
