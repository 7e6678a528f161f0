//! A desk for machines: `GovernmentService` of schema.org, as the national model has it on a service's page.

use domain::contact::Phone;
use domain::desk::{Desk, Place};
use domain::opening::Opening;
use domain::phone_line::PhoneHours;
use jiff::civil::{Date, Time, Weekday};
use leptos::prelude::*;
use serde_json::{Map, Value, json};

use super::contact::phone_of;
use super::hours::clock_time;
use crate::cx::Cx;

/// The element with the data. It is data, not a script: browsers do not run it.
pub fn desk_data(cx: &Cx, desk: &Desk) -> AnyView {
    let data = for_script_element(&describe(cx, desk));
    view! { <script type="application/ld+json" data-element="metatag" inner_html=data></script> }
        .into_any()
}

fn describe(cx: &Cx, desk: &Desk) -> Value {
    let base = cx
        .services
        .settings()
        .base_url
        .origin()
        .ascii_serialization();
    let url = |path: String| format!("{base}{}", cx.url(&path));
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
        .map(|h| open(h.weekday, h.from, h.until))
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
    let mut hours = open(rule.weekday, from, until);
    hours["validFrom"] = json!(rule.valid_from.to_string());
    hours["validThrough"] = json!(rule.valid_until.map(|last| last.to_string()));
    Some(compact(hours))
}

fn open(weekday: Weekday, from: Time, until: Time) -> Value {
    // schema.org names days in English, with a capital: so does the type.
    let day = format!("https://schema.org/{weekday:?}");
    let clock = |time: Time| time.strftime("%H:%M").to_string();
    json!({
        "@type": "OpeningHoursSpecification",
        "dayOfWeek": day,
        "opens": clock(from),
        "closes": clock(until),
    })
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

/// Without what is not known.
fn compact(value: Value) -> Value {
    match value {
        Value::Object(fields) => {
            let known: Map<_, _> = fields.into_iter().filter(|(_, v)| !v.is_null()).collect();
            Value::Object(known)
        }
        other => other,
    }
}

/// JSON that cannot end the element around it, begin a comment in it, or hold what is no line of a script (HTML, 4.12.1.3).
fn for_script_element(value: &Value) -> String {
    let mut safe = String::new();
    for c in value.to_string().chars() {
        match c {
            '<' | '>' | '&' | '\u{2028}' | '\u{2029}' => {
                safe.push_str(&format!("\\u{:04x}", u32::from(c)));
            }
            c => safe.push(c),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_cannot_leave_the_script_element() {
        let hostile = json!({ "name": "</script><!-- & \u{2028} \" 'Città'" });
        let written = for_script_element(&hostile);
        assert!(!written.contains(['<', '>', '&', '\u{2028}']), "{written}");
        assert_eq!(serde_json::from_str::<Value>(&written).unwrap(), hostile);
    }

    #[test]
    fn days_are_named_as_schema_org_names_them() {
        let hours = open(
            Weekday::Tuesday,
            jiff::civil::time(9, 5, 0, 0),
            jiff::civil::time(13, 0, 0, 0),
        );
        assert_eq!(hours["dayOfWeek"], "https://schema.org/Tuesday");
        assert_eq!(hours["opens"], "09:05");
        assert_eq!(hours["closes"], "13:00");
    }

    #[test]
    fn what_is_not_known_is_left_out() {
        assert_eq!(compact(json!({ "a": null, "b": 1 })), json!({ "b": 1 }));
    }
}
