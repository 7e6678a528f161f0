//! Data for machines in a page (JSON-LD, schema.org).

use domain::event::VenuePlace;
use jiff::civil::{Time, Weekday};
use leptos::prelude::*;
use serde_json::{Map, Value, json};

/// The element with the data. It is data, not a script: browsers do not run it.
pub fn linked_data(value: &Value) -> AnyView {
    let data = for_script_element(value);
    view! { <script type="application/ld+json" data-element="metatag" inner_html=data></script> }
        .into_any()
}

/// Without what is not known.
pub fn compact(value: Value) -> Value {
    match value {
        Value::Object(fields) => {
            let known: Map<_, _> = fields.into_iter().filter(|(_, v)| !v.is_null()).collect();
            Value::Object(known)
        }
        other => other,
    }
}

/// Hours of a weekday: `OpeningHoursSpecification`.
pub fn open_on(weekday: Weekday, from: Time, until: Time) -> Value {
    // schema.org names days in English, with a capital: so does the type.
    let day = format!("https://schema.org/{weekday:?}");
    json!({
        "@type": "OpeningHoursSpecification",
        "dayOfWeek": day,
        "opens": clock(from),
        "closes": clock(until),
    })
}

/// "09:05".
pub fn clock(time: Time) -> String {
    time.strftime("%H:%M").to_string()
}

/// Where something takes place: `Place`.
pub fn venue(place: &VenuePlace) -> Value {
    compact(json!({
        "@type": "Place",
        "name": place.name,
        "address": place.address,
        "geo": place.coordinates.map(|(latitude, longitude)| json!({
            "@type": "GeoCoordinates", "latitude": latitude, "longitude": longitude,
        })),
    }))
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
    fn what_is_not_known_is_left_out() {
        assert_eq!(compact(json!({ "a": null, "b": 1 })), json!({ "b": 1 }));
    }

    #[test]
    fn days_are_named_as_schema_org_names_them() {
        let hours = open_on(
            Weekday::Tuesday,
            jiff::civil::time(9, 5, 0, 0),
            jiff::civil::time(13, 0, 0, 0),
        );
        assert_eq!(hours["dayOfWeek"], "https://schema.org/Tuesday");
        assert_eq!(hours["opens"], "09:05");
        assert_eq!(hours["closes"], "13:00");
    }
}
