//! A map elsewhere: a link, never a part of the page (rule 10).

use leptos::prelude::*;

use super::name::name;
use crate::cx::Cx;

/// "Show the way", to a place by its coordinates or else by its address, which it says to those who hear the page.
pub fn map_link(cx: &Cx, address: &str, coordinates: Option<(f64, f64)>) -> AnyView {
    view! {
        <a href=map_url(address, coordinates) rel="noopener noreferrer">
            {cx.texts.get("where-directions")}
            <span class="visually-hidden">" " {name(cx, address)}</span>
        </a>
    }
    .into_any()
}

fn map_url(address: &str, coordinates: Option<(f64, f64)>) -> String {
    const MAP: &str = "https://www.openstreetmap.org";
    match coordinates {
        Some((latitude, longitude)) => {
            format!("{MAP}/?mlat={latitude}&mlon={longitude}#map=18/{latitude}/{longitude}")
        }
        None => {
            let address = url::form_urlencoded::byte_serialize(address.as_bytes());
            format!("{MAP}/search?query={}", address.collect::<String>())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::map_url;

    #[test]
    fn a_place_without_coordinates_is_looked_for_by_its_address() {
        let by_address = map_url("Via Saponaro & co, Milano", None);
        assert!(
            by_address.ends_with("/search?query=Via+Saponaro+%26+co%2C+Milano"),
            "{by_address}"
        );
        let known = map_url("Via Saponaro", Some((45.4, 9.2)));
        assert!(
            known.ends_with("/?mlat=45.4&mlon=9.2#map=18/45.4/9.2"),
            "{known}"
        );
    }
}
