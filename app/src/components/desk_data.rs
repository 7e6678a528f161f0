//! A desk for machines: `GovernmentService` of schema.org, as the national model has it on a service's page.

use domain::contact::Phone;
use domain::desk::{Desk, Place};
use domain::opening::Opening;
use domain::phone_line::PhoneHours;
use jiff::civil::Date;
use leptos::prelude::*;
use serde_json::{Value, json};

use super::contact::phone_of;
use super::hours::clock_time;
use super::linked_data::{compact, linked_data, open_on};
use crate::cx::Cx;

/// The data of a desk.
pub fn desk_data(cx: &Cx, desk: &Desk) -> AnyView {
    linked_data(&describe(cx, desk))
}

fn describe(cx: &Cx, desk: &Desk) -> Value {
    let url = |path: String| cx.absolute(&path);
    let area = cx
        .directory
        .municipality(desk.municipality)
        .map(|m| m.name.as_str());
    let today = cx.today();
    let hours: Vec<_> = desk
        .openings
        .iter()
        .filter_map(|o| opening(o, today))
        .collect();
    let channel = compact(json!({
        "@type": "ServiceChannel",
        "serviceUrl": desk.takes_bookings().then(|| url(format!("/prenota/{}", desk.slug))),
        "servicePhone": phone_of(cx, desk).map(|phone| contact_point(phone, &desk.phone_hours)),
        "availableLanguage": desk.languages.iter().map(|l| l.tag()).collect::<Vec<_>>(),
        "serviceLocation": desk.place.as_ref().map(place),
    }));
    compact(json!({
        "@context": "https://schema.org",
        "@type": "GovernmentService",
        "name": desk.name,
        "description": desk.about.pick(cx.locale()).map(|(words, _)| words),
        "serviceType": cx.texts.get_plain("municipality-desks"),
        "url": url(format!("/sportelli/{}", desk.slug)),
        "areaServed": area.map(|name| json!({ "@type": "AdministrativeArea", "name": name })),
        "provider": { "@type": "Organization", "name": cx.network_name(), "url": url("/".to_owned()) },
        "hoursAvailable": Some(hours).filter(|hours| !hours.is_empty()),
        "availableChannel": channel,
    }))
}

fn contact_point(phone: &Phone, hours: &[PhoneHours]) -> Value {
    let hours: Vec<_> = hours
        .iter()
        .map(|h| open_on(h.weekday, h.from, h.until))
        .collect();
    compact(json!({
        "@type": "ContactPoint",
        "telephone": phone.as_str(),
        "hoursAvailable": Some(hours).filter(|hours| !hours.is_empty()),
    }))
}

fn opening(rule: &Opening, today: Date) -> Option<Value> {
    if rule.valid_until.is_some_and(|last| last < today) {
        return None;
    }
    let (from, until) = (
        clock_time(rule.hours.from()),
        clock_time(rule.hours.until()),
    );
    let mut hours = open_on(rule.weekday, from, until);
    hours["validFrom"] = json!(rule.valid_from.to_string());
    hours["validThrough"] = json!(rule.valid_until.map(|last| last.to_string()));
    Some(compact(hours))
}

fn place(place: &Place) -> Value {
    compact(json!({
        "@type": "Place",
        "name": place.name,
        "address": place.address,
        "geo": place.coordinates.map(|(latitude, longitude)| json!({
            "@type": "GeoCoordinates", "latitude": latitude, "longitude": longitude,
        })),
    }))
}
