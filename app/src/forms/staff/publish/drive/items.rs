//! What a drive asks for, typed singly.

use std::collections::HashSet;

use domain::drive::{
    CatalogueItem, DriveCard, DriveItem, ITEM_NAME_MAX, ITEM_NOTE_MAX, ITEMS_MAX, ItemName,
    NEEDED_MAX, Priority,
};
use domain::id::{DriveId, DriveItemId};
use domain::locale::Locale;
use domain::text::LocalText;

use super::super::card::{NOTE_MAX, Reading};
use super::super::row_key::row_key;
use super::super::{number, price};
use crate::components::price::written;
use crate::forms::raw::RawForm;

/// What is typed of an item, by which it is known that there is one.
const TYPED: [&str; 4] = ["voce", "quanti", "staff", "nome-it"];

/// A field of the item at a position: `cosa-0-quanti`.
pub fn item_field(at: usize, what: &str) -> String {
    format!("cosa-{at}-{what}")
}

/// How many items of a form have anything in them, up to the last one that has.
pub fn shown_items(form: &RawForm) -> usize {
    let used = (0..ITEMS_MAX).rev().find(|at| is_typed(form, *at));
    used.map_or(0, |at| at + 1)
}

fn is_typed(form: &RawForm, at: usize) -> bool {
    let said = |what: &&str| !form.get(&item_field(at, what)).trim().is_empty();
    TYPED.iter().any(said)
}

/// The positions of what is kept, in their order.
pub(super) fn kept_items(form: &RawForm) -> Vec<usize> {
    let kept = |at: &usize| is_typed(form, *at) && form.get(&item_field(*at, "togli")) != "si";
    (0..ITEMS_MAX).filter(kept).collect()
}

pub(super) fn shown(card: &DriveCard) -> Vec<(String, String)> {
    let mut fields = Vec::new();
    for (at, item) in card.items.iter().enumerate() {
        let mut put = |what: &str, value: String| fields.push((item_field(at, what), value));
        put("chiave", item.id.to_string());
        put("quanti", item.needed.to_string());
        put("priorita", item.priority.word().to_owned());
        put("staff", item.staff_note.clone());
        put("prezzo", item.price_cents.map(written).unwrap_or_default());
        match &item.name {
            ItemName::Catalogue(word) => put("voce", word.word().to_owned()),
            ItemName::Own(name) => put_text(&mut put, "nome", name),
        }
        put_text(&mut put, "nota", &item.note);
    }
    fields
}

fn put_text(put: &mut impl FnMut(&str, String), what: &str, text: &LocalText) {
    for locale in text.locales() {
        let said = text.get(locale).unwrap_or_default();
        put(&text_part(what, locale), said.to_owned());
    }
}

/// The end of the name of a text in a language: `nota-it`.
fn text_part(what: &str, locale: Locale) -> String {
    format!("{what}-{}", locale.tag())
}

/// The items in the order typed: those that are emptied or ticked to be taken away are not there.
pub(super) fn parse(read: &mut Reading<'_>, drive: DriveId, base: &DriveCard) -> Vec<DriveItem> {
    let mut keys: HashSet<DriveItemId> = base.items.iter().map(|item| item.id).collect();
    let kept = kept_items(read.form).into_iter();
    kept.filter_map(|at| one(read, drive, base, &mut keys, at))
        .collect()
}

fn one(
    read: &mut Reading<'_>,
    drive: DriveId,
    base: &DriveCard,
    keys: &mut HashSet<DriveItemId>,
    at: usize,
) -> Option<DriveItem> {
    let key = read.form.get(&item_field(at, "chiave"));
    let before = base.items.iter().find(|item| item.id.to_string() == key);
    let name = name(read, before, at);
    let needed = number::required(read, item_field(at, "quanti"), 0, NEEDED_MAX);
    let note = text(
        read,
        before.map(|item| &item.note),
        at,
        "nota",
        ITEM_NOTE_MAX,
    );
    let priority = read.chosen(item_field(at, "priorita"), Priority::from_word);
    let staff_note = read.maybe_line(item_field(at, "staff"), NOTE_MAX);
    let price = price::optional(read, item_field(at, "prezzo"));
    let name = name?;
    let id = before.map_or_else(
        || new_key(read.form, drive, &name, keys, at),
        |item| item.id,
    );
    keys.insert(id);
    Some(DriveItem {
        id,
        name,
        note,
        needed: needed?,
        priority: priority?,
        staff_note: staff_note.unwrap_or_default(),
        price_cents: price?,
    })
}

/// What kits asked for until now keeps its key when it is typed singly, so that what was promised of it stays promised.
fn new_key(
    form: &RawForm,
    drive: DriveId,
    name: &ItemName,
    keys: &HashSet<DriveItemId>,
    at: usize,
) -> DriveItemId {
    let of_word = match name {
        ItemName::Catalogue(word) => Some(DriveItemId::of_word(drive, word.word())),
        ItemName::Own(_) => None,
    };
    let of_word = of_word.filter(|key| !keys.contains(key));
    of_word.unwrap_or_else(|| DriveItemId(row_key(form, &item_field(at, ""))))
}

/// A word of the catalogue, or words of its own.
fn name(read: &mut Reading<'_>, before: Option<&DriveItem>, at: usize) -> Option<ItemName> {
    let own_before = before.and_then(|item| match &item.name {
        ItemName::Own(name) => Some(name),
        ItemName::Catalogue(_) => None,
    });
    let own = text(read, own_before, at, "nome", ITEM_NAME_MAX);
    let field = item_field(at, "voce");
    let word = read.maybe_chosen(field.clone(), CatalogueItem::from_word);
    let fault = match (word, own.get(Locale::It)) {
        (None, None) if read.errors.of(&field).is_none() => "staff-drives-error-nameless",
        (Some(_), _) if !own.is_empty() => "staff-drives-error-two-names",
        _ => return word.map(ItemName::Catalogue).or(Some(ItemName::Own(own))),
    };
    read.errors.add(field, read.t.get(fault));
    None
}

/// A line in several languages; those that are not asked for stay.
fn text(
    read: &mut Reading<'_>,
    before: Option<&LocalText>,
    at: usize,
    what: &str,
    most: usize,
) -> LocalText {
    let mut text = before.cloned().unwrap_or_default();
    for locale in read.locales.clone() {
        let field = item_field(at, &text_part(what, locale));
        let said = read.maybe_line(field, most);
        text.set(locale, said.as_deref().unwrap_or_default());
    }
    text
}
