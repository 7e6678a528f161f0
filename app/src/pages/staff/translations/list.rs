//! What is to be translated into a language: what families read most stands first.

use domain::locale::Locale;
use domain::publishing::{CardKind, Translated};
use leptos::prelude::*;
use services::reads::READS_COUNT_FOR_DAYS;
use services::staff::translations::{ToDo, Translations};

use crate::components::name::name;
use crate::cx::Cx;
use crate::forms::staff::publish::card::written_locales;
use crate::page::Page;
use crate::pages::staff::publish::list::{kind_name, state_words};
use crate::pages::staff::publish::tabs::translation_path;
use crate::pages::staff::publish::text_fields::{text_label, told};
use crate::staff_cx::StaffCx;

/// What of it is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Shown {
    /// The language; `None`: it has yet to be chosen.
    pub locale: Option<Locale>,
    /// Cards of one kind.
    pub kind: Option<CardKind>,
    /// Texts of one state.
    pub state: Option<Translated>,
}

/// The states that there is something to do about.
pub const STATES: [Translated; 2] = [Translated::Missing, Translated::Outdated];

impl Shown {
    /// Its address.
    pub fn url(self) -> String {
        let mut url = "/staff/traduzioni".to_owned();
        let parts = [
            ("lingua", self.locale.map(Locale::tag)),
            ("tipo", self.kind.map(CardKind::word)),
            ("stato", self.state.map(Translated::word)),
        ];
        let parts = parts
            .into_iter()
            .filter_map(|(key, value)| Some((key, value?)));
        for (at, (key, value)) in parts.enumerate() {
            url.push(if at == 0 { '?' } else { '&' });
            url.push_str(&format!("{key}={value}"));
        }
        url
    }

    fn holds(self, todo: &ToDo<'_>) -> bool {
        let kind = self
            .kind
            .is_none_or(|kind| todo.listed.publication.kind == kind);
        let wanted = |state: Translated| todo.behind.iter().any(|(_, s)| *s == state);
        kind && self.state.is_none_or(wanted)
    }
}

/// The languages that texts are put into.
pub fn target_locales(cx: &Cx) -> Vec<Locale> {
    let written = written_locales(cx).into_iter();
    written.filter(|locale| *locale != Locale::It).collect()
}

/// The page.
pub fn list_page(cx: &StaffCx, translations: Translations, shown: Shown) -> Page {
    Page::new(cx.texts.get_plain("translate-title"), move || {
        let cx = Cx::get();
        let t = cx.texts;
        let languages = languages(&cx, &translations, shown);
        let content = match shown.locale {
            Some(locale) => of_language(&cx, &translations, locale, shown),
            None => view! { <p>{t.get("translate-choose")}</p> }.into_any(),
        };
        view! {
            <h1>{t.get("translate-title")}</h1>
            <p class="lead">{t.with("translate-lead", &[("n", READS_COUNT_FOR_DAYS.into())])}</p>
            <nav aria-label=t.get("translate-languages")>{languages}</nav>
            {content}
        }
    })
    .staff()
}

fn languages(cx: &Cx, translations: &Translations, shown: Shown) -> AnyView {
    let t = cx.texts;
    let links = target_locales(cx)
        .into_iter()
        .map(|locale| {
            let href = Shown {
                locale: Some(locale),
                ..shown
            }
            .url();
            let current = (shown.locale == Some(locale)).then_some("true");
            let dir = locale.direction().as_str();
            let left = match translations.behind(locale) {
                0 => t.get("translate-none-left"),
                left => t.with("translate-left", &[("n", left.into())]),
            };
            view! {
                <li>
                    <a class="chip" href=href aria-current=current>
                        <span>
                            <bdi lang=locale.tag() dir=dir>{locale.own_name()}</bdi>
                            <span class="visually-hidden">" " {t.language_name(locale)}</span>
                            " · " {left}
                        </span>
                    </a>
                </li>
            }
        })
        .collect_view();
    view! { <ul class="list-plain chips">{links}</ul> }.into_any()
}

fn of_language(cx: &Cx, translations: &Translations, locale: Locale, shown: Shown) -> AnyView {
    let t = cx.texts;
    let all = translations.to_do(locale);
    let count = |shown: Shown| all.iter().filter(|todo| shown.holds(todo)).count();
    let chip = |choice: Shown, words: String| {
        let current = (choice == shown).then_some("true");
        let words = format!("{words} ({})", count(choice));
        view! { <li><a class="chip" href=choice.url() aria-current=current>{words}</a></li> }
    };
    let kinds = std::iter::once(None).chain(CardKind::ALL.map(Some));
    let kinds = kinds
        .map(|kind| {
            let words = match kind {
                None => t.get("translate-all-kinds"),
                Some(kind) => kind_name(cx, kind),
            };
            chip(Shown { kind, ..shown }, words)
        })
        .collect_view();
    let states = std::iter::once(None).chain(STATES.map(Some));
    let states = states
        .map(|state| {
            let words = match state {
                None => t.get("translate-all-states"),
                // l10n: translate-state-*
                Some(state) => t.get(&format!("translate-state-{}", state.word())),
            };
            chip(Shown { state, ..shown }, words)
        })
        .collect_view();
    let rows: Vec<_> = all
        .iter()
        .filter(|todo| shown.holds(todo))
        .map(|todo| row(cx, todo, locale, shown))
        .collect();
    let rows = if rows.is_empty() {
        view! { <p class="lead">{t.get("translate-empty")}</p> }.into_any()
    } else {
        view! { <ol class="list-plain pile">{rows}</ol> }.into_any()
    };
    view! {
        <nav aria-label=t.get("publish-filter")>
            <ul class="list-plain chips">{kinds}</ul>
            <ul class="list-plain chips">{states}</ul>
        </nav>
        <h2>{t.with("translate-into", &[("language", t.language_name(locale).into())])}</h2>
        {rows}
        {files(cx, locale)}
    }
    .into_any()
}

fn row(cx: &Cx, todo: &ToDo<'_>, locale: Locale, shown: Shown) -> AnyView {
    let t = cx.texts;
    let publication = &todo.listed.publication;
    let card = &todo.listed.latest.card;
    let href = translation_path(publication.thing, locale);
    let reads = match (todo.reads, todo.all_reads) {
        (0, 0) => t.get("translate-never-read"),
        (reads, all) => t.with(
            "translate-reads",
            &[("here", reads.into()), ("all", all.into())],
        ),
    };
    let texts = todo.behind.iter();
    let texts = texts
        .filter(|(_, state)| shown.state.is_none_or(|wanted| wanted == *state))
        .map(|(field, state)| {
            let label = text_label(cx, card.kind(), *field);
            view! { <li>{label} " " {told(cx, *state)}</li> }
        })
        .collect_view();
    let left = t.with(
        "translate-what-is-left",
        &[
            ("left", todo.behind.len().into()),
            ("texts", todo.texts.into()),
            ("characters", todo.characters.into()),
        ],
    );
    view! {
        <li class="it-card">
            <h3 class="it-card-title"><a href=href>{name(cx, card.name())}</a></h3>
            <p class="mb-0">
                {kind_name(cx, publication.kind)} " · " {state_words(cx, publication.state)}
            </p>
            <p class="mb-0">{reads}</p>
            <p class="mb-0">{left}</p>
            <ul class="list-plain publish-behind">{texts}</ul>
        </li>
    }
    .into_any()
}

/// The ways out of the site and back.
fn files(cx: &Cx, locale: Locale) -> AnyView {
    let t = cx.texts;
    let tag = locale.tag();
    let export = |which: &str| format!("/staff/traduzioni/esporta?lingua={tag}&quali={which}");
    let import = format!("/staff/traduzioni/importa?lingua={tag}");
    view! {
        <section aria-labelledby="file">
            <h2 id="file">{t.get("translate-files")}</h2>
            <p>{t.get("translate-files-lead")}</p>
            <ul>
                <li><a href=export("da-fare")>{t.get("translate-export-behind")}</a></li>
                <li><a href=export("tutti")>{t.get("translate-export-all")}</a></li>
                <li><a href=import>{t.get("translate-import-link")}</a></li>
            </ul>
        </section>
    }
    .into_any()
}
