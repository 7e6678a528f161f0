//! Finding a municipality by whatever people call it, and the desks nearest to one that has none.

use std::collections::{HashMap, HashSet};

use domain::desk::Desk;
use domain::directory::Directory;
use domain::id::{AreaId, DeskId, MunicipalityId};
use domain::territory::{Area, Municipality};
use domain::text::LocalText;
use proptest::collection::vec;
use proptest::prelude::*;
use rstest::rstest;
use uuid::Uuid;

use crate::support::desk;

fn municipality(key: usize, name: &str, number: Option<u16>, neighbours: &[usize]) -> Municipality {
    Municipality {
        id: id(key),
        slug: format!("m-{key}"),
        name: name.to_owned(),
        number,
        istat_code: None,
        population: None,
        about: LocalText::default(),
        neighbours: neighbours.iter().copied().map(id).collect(),
    }
}

fn id(key: usize) -> MunicipalityId {
    MunicipalityId(Uuid::from_u128(key as u128))
}

fn area(key: usize, name: &str, aliases: &[&str]) -> Area {
    Area {
        id: AreaId(Uuid::from_u128(rand_free(name))),
        municipality: id(key),
        name: name.to_owned(),
        aliases: aliases.iter().map(|a| (*a).to_owned()).collect(),
    }
}

/// A key that differs by name.
fn rand_free(name: &str) -> u128 {
    name.bytes()
        .fold(7, |sum, byte| sum * 131 + u128::from(byte))
}

/// Milan in small.
fn milan() -> Directory {
    let municipalities = (1..=9)
        .map(|n| municipality(n, &format!("Municipio {n}"), u16::try_from(n).ok(), &[]))
        .rev()
        .collect();
    let areas = vec![
        area(8, "Quarto Oggiaro", &["Quartoggiaro"]),
        area(8, "Gallaratese", &[]),
        area(3, "Città Studi", &["Politecnico"]),
        area(3, "Porta Venezia", &[]),
        area(5, "Stadera", &[]),
        area(9, "Niguarda", &["Ca' Granda"]),
        area(9, "Dergano", &[]),
        area(1, "Brera", &[]),
        area(1, "Sant'Ambrogio", &[]),
    ];
    Directory::new(None, municipalities, areas, Vec::new())
}

/// Towns near Cremona.
fn cremona() -> Directory {
    let names = [
        "Crema",
        "Cremona",
        "Cremosano",
        "Cappella de' Picenardi",
        "Torre de' Picenardi",
        "Ca' d'Andrea",
        "Pieve d'Olmi",
        "Agnadello",
    ];
    let municipalities = names
        .iter()
        .enumerate()
        .map(|(key, name)| municipality(key, name, None, &[]))
        .collect();
    Directory::new(None, municipalities, Vec::new(), Vec::new())
}

fn found<'a>(directory: &'a Directory, typed: &str) -> Vec<&'a str> {
    directory
        .search(typed)
        .into_iter()
        .map(|m| directory.municipalities[m.index].name.as_str())
        .collect()
}

#[rstest]
#[case::by_name("Municipio 8", "Municipio 8")]
#[case::by_number("8", "Municipio 8")]
#[case::by_area("Quarto Oggiaro", "Municipio 8")]
#[case::in_capitals("QUARTO OGGIARO", "Municipio 8")]
#[case::by_another_name("politecnico", "Municipio 3")]
#[case::without_the_accent("citta studi", "Municipio 3")]
#[case::with_the_wrong_accent("città stùdi", "Municipio 3")]
#[case::with_an_apostrophe_for_the_accent("citta' studi", "Municipio 3")]
#[case::with_a_typographic_apostrophe("Sant’Ambrogio", "Municipio 1")]
#[case::without_the_apostrophe("santambrogio", "Municipio 1")]
#[case::by_the_beginning("nigu", "Municipio 9")]
#[case::by_a_later_word("oggiaro", "Municipio 8")]
#[case::by_the_middle_of_a_word("laratese", "Municipio 8")]
#[case::with_spaces_around("  brera \t", "Municipio 1")]
#[case::with_a_letter_too_many("quarto ogggiaro", "Municipio 8")]
#[case::with_a_letter_too_few("quarto ogiaro", "Municipio 8")]
#[case::with_a_wrong_letter("niguarta", "Municipio 9")]
#[case::with_letters_swapped("dregano", "Municipio 9")]
fn a_municipality_is_found_alone(#[case] typed: &str, #[case] expected: &str) {
    assert_eq!(found(&milan(), typed), [expected]);
}

#[test]
fn the_area_by_which_it_was_found_is_told() {
    let milan = milan();
    assert_eq!(milan.search("politecnico")[0].area, Some("Città Studi"));
    assert_eq!(milan.search("municipio 3")[0].area, None);
}

#[rstest]
#[case("")]
#[case("   ")]
#[case("'’-.,")]
#[case("xyzzy")]
#[case("99")]
#[case("Municipio 99")]
fn what_names_nothing_finds_nothing(#[case] typed: &str) {
    assert_eq!(found(&milan(), typed), Vec::<&str>::new());
}

#[test]
fn a_number_is_no_typing_slip_for_another_number() {
    assert_eq!(found(&milan(), "municipio 8"), ["Municipio 8"]);
    assert_eq!(found(&milan(), "munìcipio8"), ["Municipio 8"]);
    assert_eq!(found(&milan(), "muncipio 8"), ["Municipio 8"]);
}

#[test]
fn a_beginning_shared_by_all_finds_all_in_the_order_of_lists() {
    let names: Vec<String> = (1..=9).map(|n| format!("Municipio {n}")).collect();
    assert_eq!(found(&milan(), "muni"), names);
}

#[test]
fn the_exact_name_comes_before_names_that_begin_so() {
    assert_eq!(found(&cremona(), "crem"), ["Crema", "Cremona", "Cremosano"]);
    assert_eq!(found(&cremona(), "Crema")[0], "Crema");
    assert_eq!(found(&cremona(), "cremona"), ["Cremona"]);
}

#[rstest]
#[case("cappella de picenardi", "Cappella de' Picenardi")]
#[case("Cappella De’ Picenardi", "Cappella de' Picenardi")]
#[case("torre picenardi", "Torre de' Picenardi")]
#[case("ca' d'andrea", "Ca' d'Andrea")]
#[case("ca dandrea", "Ca' d'Andrea")]
#[case("cadandrea", "Ca' d'Andrea")]
#[case("pieve dolmi", "Pieve d'Olmi")]
#[case("dolmi", "Pieve d'Olmi")]
fn towns_are_found_however_their_apostrophes_are_typed(
    #[case] typed: &str,
    #[case] expected: &str,
) {
    assert_eq!(found(&cremona(), typed), [expected]);
}

#[test]
fn a_municipality_is_listed_once_though_several_of_its_areas_match() {
    assert_eq!(found(&milan(), "po"), ["Municipio 3"]);
}

/// One letter added, left out, changed or swapped with its neighbour.
fn slip(word: &str, kind: u8, place: usize, letter: char) -> String {
    let mut letters: Vec<char> = word.chars().collect();
    let place = place % (letters.len() - 1);
    match kind {
        0 => letters.insert(place, letter),
        1 => drop(letters.remove(place)),
        2 => letters[place] = letter,
        _ => letters.swap(place, place + 1),
    }
    letters.into_iter().collect()
}

proptest! {
    #[test]
    fn one_slip_of_the_finger_is_forgiven(kind in 0..4_u8, place in 0..40_usize, letter in proptest::char::range('a', 'z')) {
        for (name, expected) in [("gallaratese", "Municipio 8"), ("niguarda", "Municipio 9"), ("stadera", "Municipio 5")] {
            let typed = slip(name, kind, place, letter);
            let milan = milan();
            prop_assert_eq!(found(&milan, &typed), [expected], "{}", typed);
        }
    }

    #[test]
    fn whatever_is_typed_the_search_answers_and_lists_each_municipality_once(typed in any::<String>()) {
        for directory in [milan(), cremona()] {
            let found = directory.search(&typed);
            let once: HashSet<usize> = found.iter().map(|m| m.index).collect();
            prop_assert_eq!(found.len(), once.len());
        }
    }

    #[test]
    fn desks_elsewhere_come_in_the_order_of_borders_to_cross(borders in vec((0..7_usize, 0..7_usize), 0..14), from in 0..7_usize) {
        let municipalities = (0..7).map(|key| {
            let next: Vec<usize> = borders.iter().filter(|(a, _)| *a == key).map(|(_, b)| *b).collect();
            municipality(key, &format!("Comune {key}"), None, &next)
        }).collect();
        let desks = (0..7).flat_map(|key| [2 * key, 2 * key + 1].map(|n| Desk {
            id: DeskId(Uuid::from_u128(n as u128)),
            name: format!("Sportello {n:02}"),
            municipality: id(key),
            ..desk()
        })).collect();
        let directory = Directory::new(None, municipalities, Vec::new(), desks);

        // The distances by going round all borders until nothing gets shorter.
        let mut steps: HashMap<usize, usize> = HashMap::from([(from, 0)]);
        for _ in 0..7 {
            for (a, b) in &borders {
                if let Some(here) = steps.get(a).copied() {
                    let there = steps.entry(*b).or_insert(usize::MAX);
                    *there = (*there).min(here + 1);
                }
            }
        }
        let mut expected: Vec<(usize, usize)> = (0..14)
            .filter(|n| n / 2 != from)
            .map(|n| (steps.get(&(n / 2)).copied().unwrap_or(usize::MAX), n))
            .collect();
        expected.sort_unstable();
        let found: Vec<String> = directory.nearest_desks(id(from)).map(|d| d.name.clone()).collect();
        let expected: Vec<String> = expected.into_iter().map(|(_, n)| format!("Sportello {n:02}")).collect();
        prop_assert_eq!(found, expected);
    }
}

#[test]
fn an_unknown_municipality_is_near_to_nothing() {
    let far = Desk {
        municipality: id(1),
        ..desk()
    };
    let directory = Directory::new(
        None,
        vec![municipality(1, "Crema", None, &[])],
        Vec::new(),
        vec![far],
    );
    assert_eq!(directory.nearest_desks(id(99)).count(), 0);
    assert_eq!(directory.nearest_desks(id(1)).count(), 0);
}

#[test]
fn lists_are_by_number_then_by_name_without_regard_to_accents_and_case() {
    let municipalities = vec![
        municipality(1, "èze", None, &[]),
        municipality(2, "Zibello", None, &[]),
        municipality(3, "Agnadello", None, &[]),
        municipality(4, "Municipio 2", Some(2), &[]),
        municipality(5, "Municipio 10", Some(10), &[]),
    ];
    let directory = Directory::new(None, municipalities, Vec::new(), Vec::new());
    let names: Vec<&str> = directory
        .municipalities
        .iter()
        .map(|m| m.name.as_str())
        .collect();
    assert_eq!(
        names,
        ["Municipio 2", "Municipio 10", "Agnadello", "èze", "Zibello"]
    );
}
