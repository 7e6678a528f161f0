//! "Where do you live?": the municipality, by the name of an area, a spelling of it, a number, or a slip of the finger.

use std::sync::Arc;

use axum::extract::RawQuery;
use axum::response::{IntoResponse, Redirect, Response};
use domain::desk::Desk;
use domain::directory::{Directory, Match};
use domain::territory::Municipality;
use domain::text::{Line, TextError, fold};
use leptos::prelude::*;

use crate::components::callback_box::{About, callback_box, plain_callback_box};
use crate::components::contact::Weight;
use crate::components::desk_card::{NextFree, desk_card};
use crate::components::name::name;
use crate::components::search_form::{LONGEST, search_form};
use crate::components::territory::{all_rows, municipality_url, row, word};
use crate::components::words::words;
use crate::cx::Cx;
use crate::error::PageError;
use crate::forms::raw::RawForm;
use crate::layout::breadcrumb::breadcrumb;
use crate::page::Page;

/// How many desks stand under the municipalities found.
const DESKS: usize = 6;

/// `/{locale}/cerca?q=`: a name that can only mean one municipality leads there.
pub async fn show(mut cx: Cx, RawQuery(query): RawQuery) -> Result<Response, PageError> {
    let form = RawForm::parse(query.unwrap_or_default().as_bytes());
    let typed = typed(form.get("q"))?;
    let directory = Arc::clone(&cx.directory);
    if let Some(municipality) = only_one(&directory, &typed) {
        return Ok(Redirect::to(&municipality_url(&cx, municipality)).into_response());
    }
    // The same search in another language.
    let query: String = url::form_urlencoded::byte_serialize(typed.as_bytes()).collect();
    cx.path = format!("/cerca?q={query}").into();
    let title = cx.texts.get_plain("search-title");
    let frame = cx.clone();
    Ok(Page::new(title, move || view(&frame, &typed))
        .moment()
        .respond(&cx))
}

/// What was typed, on one line and no longer than the field takes.
fn typed(raw: &str) -> Result<String, PageError> {
    let short: String = raw.trim().chars().take(LONGEST).collect();
    match Line::parse(&short, LONGEST) {
        Ok(line) => Ok(line.as_str().to_owned()),
        Err(TextError::Empty) => Ok(String::new()),
        Err(TextError::TooLong(_) | TextError::Unreadable) => Err(PageError::BadForm),
    }
}

/// The municipality that a name means exactly: its own name or number, an area's name or another spelling of it.
fn only_one<'a>(directory: &'a Directory, typed: &str) -> Option<&'a Municipality> {
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

fn view(cx: &Cx, typed: &str) -> AnyView {
    let t = cx.texts;
    let found = cx.directory.search(typed);
    let quoted = |id| {
        let typed = view! { <bdi>{typed.to_owned()}</bdi> }.into_any();
        words(t, id, &[], vec![("typed", typed)])
    };
    let network = cx.directory.network.as_ref();
    let callback = network.map(|_| plain_callback_box(cx, About::Nothing));
    let content = if typed.is_empty() {
        view! {
            <h1>{t.get("search-title")}</h1>
            <p class="lead">{t.get("search-empty")}</p>
            {search_form(cx, "")}
            {all_rows(cx)}
        }
        .into_any()
    } else if found.is_empty() {
        view! {
            <h1>{quoted("search-none")}</h1>
            <p class="lead">{t.with("search-none-do", &[("word", word(cx).into())])}</p>
            {search_form(cx, typed)}
            {all_rows(cx)}
            {callback}
        }
        .into_any()
    } else {
        view! {
            <h1>{quoted("search-heading")}</h1>
            <ul class="list-plain">{matches(cx, &found)}</ul>
            {desks(cx, &found)}
            <h2>{t.get("search-again")}</h2>
            {search_form(cx, typed)}
            {callback_box(cx, About::Nothing)}
        }
        .into_any()
    };
    view! {
        {breadcrumb(cx, Vec::new(), t.get("search-title"))}
        <div class="narrow">{content}</div>
    }
    .into_any()
}

fn matches(cx: &Cx, found: &[Match<'_>]) -> AnyView {
    found
        .iter()
        .map(|found| {
            let municipality = &cx.directory.municipalities[found.index];
            let area = found
                .area
                .map(|area| words(cx.texts, "search-area", &[], vec![("area", name(cx, area))]));
            row(cx, municipality, area)
        })
        .collect_view()
        .into_any()
}

/// The desks of what was found, those of an area found by its name first.
fn desks(cx: &Cx, found: &[Match<'_>]) -> Option<AnyView> {
    let directory = &cx.directory;
    let of_area = |desk: &Desk, area: Option<&str>| area == Some(directory.where_is(desk));
    let mut desks: Vec<&Arc<Desk>> = Vec::new();
    for found in found {
        let municipality = &directory.municipalities[found.index];
        let mut here: Vec<_> = directory.desks_of(municipality.id).collect();
        here.sort_by_key(|desk| !of_area(desk, found.area));
        desks.extend(here);
    }
    desks.truncate(DESKS);
    if desks.is_empty() {
        return None;
    }
    let cards = desks
        .into_iter()
        .map(|desk| desk_card(cx, desk, Weight::Plain, &NextFree::Unknown))
        .collect_view();
    Some(
        view! {
            <h2>{cx.texts.get("search-desks")}</h2>
            <div class="pile">{cards}</div>
        }
        .into_any(),
    )
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

    #[test]
    fn what_is_typed_is_one_line_that_fits_the_field() {
        assert_eq!(
            typed("  Quarto \n Oggiaro "),
            Ok("Quarto Oggiaro".to_owned())
        );
        assert_eq!(typed(" \t "), Ok(String::new()));
        assert_eq!(typed(&"x".repeat(10_000)).unwrap().len(), LONGEST);
        assert_eq!(typed("a\u{0}b"), Err(PageError::BadForm));
        assert_eq!(typed("a\u{FFFD}b"), Err(PageError::BadForm));
    }
}
