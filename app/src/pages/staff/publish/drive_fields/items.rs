//! What is asked for, typed singly.

use domain::drive::{CatalogueItem, ITEMS_MAX, Priority};
use domain::locale::Locale;
use leptos::prelude::*;
use uuid::Uuid;

use super::super::inputs::{Answer, Filled};
use super::more;
use crate::components::capital::capitalised;
use crate::forms::staff::publish::drive::{ITEM_ROWS, item_field, row_count, shown_items};
use crate::pages::staff::drives::words::{priority_name, word_name};

/// In the order in which a list offers them: most things are as urgent as others.
const PRIORITIES: [Priority; 3] = [Priority::Normal, Priority::Urgent, Priority::Welcome];

pub(super) fn fields(filled: Filled<'_>, thing: Uuid, locales: &[Locale]) -> AnyView {
    let t = filled.cx.texts;
    let used = shown_items(filled.form);
    let rows = row_count(filled.form, ITEM_ROWS, used, ITEMS_MAX);
    let words: Vec<Answer> = CatalogueItem::ALL
        .iter()
        .map(|word| (word.word().to_owned(), word_name(filled.cx, *word)))
        .collect();
    let items = (0..rows)
        .map(|at| one(filled, &words, locales, at))
        .collect_view();
    let first_new = match rows < ITEMS_MAX {
        true => format!("cosa-{rows}"),
        false => String::new(),
    };
    view! {
        <h3>{t.get("staff-drives-items")}</h3>
        <p class="form-text">{t.get("staff-drives-items-hint")}</p>
        {items}
        {more(thing, ITEM_ROWS, rows, &first_new, t.get("staff-drives-items-more"))}
    }
    .into_any()
}

fn one(filled: Filled<'_>, words: &[Answer], locales: &[Locale], at: usize) -> AnyView {
    let t = filled.cx.texts;
    let name = |what: &str| item_field(at, what);
    let key = filled.form.get(&name("chiave")).to_owned();
    let kept = !key.is_empty();
    let chosen = filled.form.get(&name("voce"));
    let priorities = PRIORITIES
        .into_iter()
        .map(|p| (p.word().to_owned(), priority_name(filled.cx, p)))
        .collect();
    let own = chosen.is_empty() || has(filled, at, "nome", locales);
    let own = own.then(|| {
        let open = has(filled, at, "nome", locales);
        view! {
            <details class="publish-more" open=open>
                <summary>{t.get("staff-drives-item-own")}</summary>
                {in_languages(filled, at, "nome", t.get("staff-drives-item-name"), locales)}
            </details>
        }
    });
    let typed = |what: &str| !filled.form.get(&name(what)).is_empty();
    let noted = has(filled, at, "nota", locales) || typed("staff") || typed("prezzo");
    view! {
        <fieldset class="publish-stage" id=format!("cosa-{at}")>
            <legend>{t.with("staff-drives-item", &[("n", (at + 1).into())])}</legend>
            <input type="hidden" name=name("chiave") value=key />
            {filled.select(name("voce"), t.get("staff-drives-item-word"), Some(t.get("staff-drives-item-none")), words.to_vec())}
            {own}
            <div class="drive-hours">
                {filled.line(name("quanti"), t.get("staff-drives-item-needed"), None, "number")}
                {filled.select(name("priorita"), t.get("staff-drives-item-priority"), None, priorities)}
            </div>
            <details class="publish-more" open=noted>
                <summary>{t.get("staff-drives-item-notes")}</summary>
                {filled.line(name("prezzo"), t.get("staff-drives-item-price"), None, "text")}
                {in_languages(filled, at, "nota", t.get("staff-drives-item-note"), locales)}
                {filled.line(name("staff"), t.get("staff-drives-item-staff"), None, "text")}
            </details>
            {kept.then(|| filled.tick(name("togli"), t.get("staff-drives-item-remove")))}
        </fieldset>
    }
    .into_any()
}

fn in_field(at: usize, what: &str, locale: Locale) -> String {
    item_field(at, &format!("{what}-{}", locale.tag()))
}

/// Whether anything is typed, or wrong, in any language.
fn has(filled: Filled<'_>, at: usize, what: &str, locales: &[Locale]) -> bool {
    locales.iter().any(|locale| {
        let field = in_field(at, what, *locale);
        !filled.form.get(&field).is_empty() || filled.errors.of(&field).is_some()
    })
}

/// A line in Italian, and in the other languages for whoever opens them.
fn in_languages(
    filled: Filled<'_>,
    at: usize,
    what: &str,
    label: String,
    locales: &[Locale],
) -> AnyView {
    let t = filled.cx.texts;
    let others: Vec<Locale> = locales
        .iter()
        .copied()
        .filter(|locale| *locale != Locale::It)
        .collect();
    let lines = others
        .iter()
        .map(|locale| {
            let language = capitalised(&t.language_name(*locale));
            filled.line(in_field(at, what, *locale), language, None, "text")
        })
        .collect_view();
    view! {
        {filled.line(in_field(at, what, Locale::It), label, None, "text")}
        <details class="publish-more" open=has(filled, at, what, &others)>
            <summary>{t.get("publish-other-languages")}</summary>
            <div class="publish-week">{lines}</div>
        </details>
    }
    .into_any()
}
