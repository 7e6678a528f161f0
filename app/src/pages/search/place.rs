//! Territories, by the names people use for them.

use std::sync::Arc;

use domain::desk::Desk;
use domain::directory::{Directory, Match};
use domain::territory::Municipality;
use domain::text::fold;
use leptos::prelude::*;

use crate::components::name::name;
use crate::components::territory::row;
use crate::components::words::words;
use crate::cx::Cx;

/// The municipality that a name means exactly: its own name or number, an area's name or another spelling of it.
pub fn only_one<'a>(directory: &'a Directory, typed: &str) -> Option<&'a Municipality> {
    let wanted = fold(typed);
    let mut exact = directory.municipalities.iter().filter(|municipality| {
        let number = municipality.number.map(|n| n.to_string());
        fold(&municipality.name) == wanted
            || number.as_deref() == Some(wanted.as_str())
            || directory.areas_of(municipality.id).any(|area| {
                let mut names = std::iter::once(&area.name).chain(&area.aliases);
                names.any(|name| fold(name) == wanted)
            })
    });
    let first = exact.next()?;
    exact.next().is_none().then_some(first)
}

/// Each as a row that leads there.
pub fn rows(cx: &Cx, found: &[Match<'_>]) -> AnyView {
    let rows = found
        .iter()
        .map(|found| {
            let municipality = &cx.directory.municipalities[found.index];
            let area = found
                .area
                .map(|area| words(cx.texts, "search-area", &[], vec![("area", name(cx, area))]));
            row(cx, municipality, area)
        })
        .collect_view();
    view! { <ul class="list-plain">{rows}</ul> }.into_any()
}

/// The desks there, those of an area found by its name first.
pub fn desks(cx: &Cx, found: &[Match<'_>]) -> Vec<Arc<Desk>> {
    let directory = &cx.directory;
    let of_area = |desk: &Desk, area: Option<&str>| area == Some(directory.where_is(desk));
    let mut desks: Vec<Arc<Desk>> = Vec::new();
    for found in found {
        let municipality = &directory.municipalities[found.index];
        let mut here: Vec<_> = directory
            .desks_of(municipality.id)
            .map(Arc::clone)
            .collect();
        here.sort_by_key(|desk| !of_area(desk, found.area));
        desks.extend(here);
    }
    desks
}

#[cfg(test)]
mod tests {
    use domain::id::{AreaId, MunicipalityId};
    use domain::territory::Area;
    use domain::text::LocalText;

    use super::*;

    fn directory() -> Directory {
        let key = |n: u128| MunicipalityId(format!("{n:032x}").parse().unwrap());
        let municipality = |n: u16| Municipality {
            id: key(u128::from(n)),
            slug: format!("municipio-{n}"),
            name: format!("Municipio {n}"),
            number: Some(n),
            istat_code: None,
            population: None,
            about: LocalText::default(),
            neighbours: Vec::new(),
        };
        let area = |n: u128, name: &str, alias: &str| Area {
            id: AreaId(Default::default()),
            municipality: key(n),
            name: name.into(),
            aliases: vec![alias.into()],
        };
        let areas = vec![
            area(2, "Stazione Centrale", "Centrale"),
            area(8, "Quarto Oggiaro", "Quartoggiaro"),
            area(9, "Stazione Garibaldi", "Stazione"),
            area(2, "Greco", "Stazione"),
        ];
        Directory::new(None, (1..=9).map(municipality).collect(), areas, Vec::new())
    }

    fn slug(typed: &str) -> Option<String> {
        only_one(&directory(), typed).map(|m| m.slug.clone())
    }

    #[test]
    fn a_name_that_means_one_municipality_leads_there() {
        for typed in ["8", "municipio 8", " QUARTO  oggiaro", "quartoggiaro"] {
            assert_eq!(slug(typed).as_deref(), Some("municipio-8"), "{typed}");
        }
    }

    #[test]
    fn a_part_of_a_name_or_a_name_of_two_places_leads_nowhere_by_itself() {
        for typed in ["", "quarto", "stazione", "municipio", "Bari"] {
            assert_eq!(slug(typed), None, "{typed}");
        }
    }
}
