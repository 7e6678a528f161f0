//! The cards that somebody may work on.

use domain::locale::Locale;
use domain::publishing::{CardKind, State, Translated};
use leptos::prelude::*;
use services::staff::publish::Listed;

use super::tabs::{Tab, tab_path, translation_path};
use super::text_fields::told;
use crate::components::name::name;
use crate::components::time::dated;
use crate::components::words::words;
use crate::cx::Cx;
use crate::forms::staff::publish::card::written_locales;
use crate::page::Page;
use crate::staff_cx::StaffCx;

/// Which cards are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    /// All but those put away.
    All,
    /// Those of one state.
    In(State),
    /// Those with a translation that is missing or outdated.
    Untranslated,
}

impl Shown {
    /// The choice of a word in an address.
    pub fn from_word(word: &str) -> Self {
        match word {
            "traduzioni" => Self::Untranslated,
            word => State::from_word(word).map_or(Self::All, Self::In),
        }
    }

    fn word(self) -> &'static str {
        match self {
            Self::All => "",
            Self::In(state) => state.word(),
            Self::Untranslated => "traduzioni",
        }
    }

    fn holds(self, listed: &Listed, locales: &[Locale]) -> bool {
        match self {
            Self::All => listed.publication.state != State::Archived,
            Self::In(state) => listed.publication.state == state,
            Self::Untranslated => {
                listed.publication.state != State::Archived
                    && behind(listed, locales).next().is_some()
            }
        }
    }
}

/// The languages in which a card is behind, with how.
fn behind<'a>(
    listed: &'a Listed,
    locales: &'a [Locale],
) -> impl Iterator<Item = (Locale, Translated)> + 'a {
    let others = locales.iter().filter(|l| **l != Locale::It);
    others
        .map(|locale| {
            let latest = &listed.latest;
            (*locale, latest.sources.state_of_card(&latest.card, *locale))
        })
        .filter(|(_, state)| matches!(state, Translated::Outdated | Translated::Missing))
}

/// The page.
pub fn list_page(cx: &StaffCx, all: Vec<Listed>, shown: Shown) -> Page {
    Page::new(cx.texts.get_plain("publish-title"), move || {
        let cx = Cx::get();
        let t = cx.texts;
        let locales = written_locales(&cx);
        let kept = |shown: Shown| all.iter().filter(|l| shown.holds(l, &locales)).count();
        let filters = std::iter::once(Shown::All)
            .chain(State::ALL.map(Shown::In))
            .chain([Shown::Untranslated])
            .map(|choice| {
                let current = (choice == shown).then_some("true");
                let href = match choice.word() {
                    "" => "/staff/contenuti".to_owned(),
                    word => format!("/staff/contenuti?stato={word}"),
                };
                let words = format!("{} ({})", filter_words(&cx, choice), kept(choice));
                view! { <li><a class="chip" href=href aria-current=current>{words}</a></li> }
            })
            .collect_view();
        let rows: Vec<_> = all
            .iter()
            .filter(|listed| shown.holds(listed, &locales))
            .map(|listed| row(&cx, listed, &locales))
            .collect();
        let content = if rows.is_empty() {
            view! { <p class="lead">{t.get("publish-list-empty")}</p> }.into_any()
        } else {
            view! { <ul class="list-plain pile">{rows}</ul> }.into_any()
        };
        view! {
            <h1>{t.get("publish-title")}</h1>
            <div class="actions">
                <a class="btn btn-primary" href="/staff/contenuti/nuovo">{t.get("publish-begin")}</a>
            </div>
            <nav aria-label=t.get("publish-filter")>
                <ul class="list-plain chips">{filters}</ul>
            </nav>
            {content}
        }
    })
    .staff()
}

fn row(cx: &Cx, listed: &Listed, locales: &[Locale]) -> AnyView {
    let t = cx.texts;
    let publication = &listed.publication;
    let href = tab_path(publication.thing, Tab::Card);
    let kind = kind_name(cx, publication.kind);
    let changed = (publication.version > 0).then(|| {
        let day = cx.zone().to_datetime(publication.changed_at).date();
        let said = words(t, "publish-changed", &[], vec![("date", dated(cx, day))]);
        view! { " · " {said} }
    });
    let behind = behind(listed, locales)
        .map(|(locale, state)| {
            let language = t.language_name(locale);
            view! {
                <li>
                    <a href=translation_path(publication.thing, locale)>{language}</a>
                    " "
                    {told(cx, state)}
                </li>
            }
        })
        .collect_view();
    view! {
        <li class="it-card">
            <h2 class="it-card-title"><a href=href>{name(cx, listed.latest.card.name())}</a></h2>
            <p class="mb-0">{kind} " · " {state_words(cx, publication.state)} {changed}</p>
            <ul class="list-plain publish-behind">{behind}</ul>
        </li>
    }
    .into_any()
}

fn filter_words(cx: &Cx, choice: Shown) -> String {
    match choice {
        Shown::All => cx.texts.get("publish-filter-all"),
        Shown::Untranslated => cx.texts.get("publish-filter-translations"),
        Shown::In(state) => state_words(cx, state),
    }
}

/// A state in words.
pub fn state_words(cx: &Cx, state: State) -> String {
    // l10n: publish-state-*
    cx.texts.get(&format!("publish-state-{}", state.word()))
}

/// What a card is about, in a word.
pub fn kind_name(cx: &Cx, kind: CardKind) -> String {
    // l10n: publish-kind-*
    cx.texts.get(&format!("publish-kind-{}", kind.word()))
}
