//! What drives ask for, in words.

use domain::drive::{Basket, DriveItem, ItemName, Pledge, PledgeLine};
use l10n::Texts;

/// What an item is called: by its word in the reader's language, or by its own words, in Italian where there are no others.
pub fn item_name(item: &DriveItem, texts: &Texts) -> String {
    match &item.name {
        // l10n: drive-item-*
        ItemName::Catalogue(word) => texts.get(&format!("drive-item-{}", word.word())),
        ItemName::Own(name) => {
            let picked = name.pick(texts.locale());
            picked.map_or(String::new(), |(words, _)| words.to_owned())
        }
    }
}

/// "3 × zaino, 2 × gomma": what is promised by a pledge.
pub(super) fn promised(pledge: &Pledge, items: &[DriveItem], texts: &Texts) -> String {
    let promised = pledge.promised();
    let of = |line: &PledgeLine| {
        promised
            .as_ref()
            .map_or(0, |b: &Basket| b.of_item(line.item))
    };
    let lines: Vec<String> = pledge
        .lines
        .iter()
        .filter(|line| of(line) > 0)
        .map(|line| {
            let item = items.iter().find(|item| item.id == line.item);
            let name = item.map(|item| item_name(item, texts)).unwrap_or_default();
            let count = [("n", of(line).into()), ("item", name.into())];
            texts.with("mail-pledge-line", &count)
        })
        .collect();
    texts.list_and(&lines)
}
