//! What was taken for a word that is written nowhere.

use domain::locale::Locale;
use domain::search::stems;
use leptos::prelude::*;

use super::Group;
use super::asked::Asked;
use crate::components::words::words;
use crate::cx::Cx;

/// "Nobody writes «lavoratorio». We looked for «laboratorio»."
pub fn instead(cx: &Cx, asked: &Asked, groups: &[Group]) -> Option<AnyView> {
    let found = groups.iter().map(|(_, found)| found);
    let found: Vec<_> = found.filter(|found| found.count > 0).collect();
    let texts = || {
        let hits = found.iter().flat_map(|found| &found.hits);
        hits.flat_map(|hit| [hit.title.as_str(), hit.excerpt.as_str()])
    };
    let said: Vec<_> = found
        .first()?
        .instead
        .iter()
        .map(|(typed, meant)| {
            let typed = word_of(typed, [asked.typed.as_str()]).unwrap_or(typed.clone());
            let meant = word_of(meant, texts()).unwrap_or(meant.clone());
            let bdi = |word: String| view! { <bdi>{word}</bdi> }.into_any();
            let holes = vec![("typed", bdi(typed)), ("meant", bdi(meant))];
            view! { <p role="status">{words(cx.texts, "search-instead", &[], holes)}</p> }
        })
        .collect();
    (!said.is_empty()).then(|| said.into_any())
}

/// The first whole word of some texts that has a stem.
fn word_of<'a>(stem: &str, texts: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let words = texts
        .into_iter()
        .flat_map(|text| text.split(|c: char| !c.is_alphanumeric()));
    let mut words = words.filter(|word| !word.is_empty());
    let word = words.find(|word| stems(word, Locale::It).iter().any(|found| found == stem));
    word.map(str::to_lowercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stem_is_told_as_the_word_that_somebody_wrote() {
        let texts = ["Scuola di musica", "Laboratori creativi, ogni martedì"];
        assert_eq!(word_of("laborator", texts).as_deref(), Some("laboratori"));
        assert_eq!(word_of("teatr", texts), None);
    }
}
