//! How a desk receives and in which languages.

use domain::desk::Desk;
use domain::locale::Locale;
use l10n::Texts;

use super::capital::capitalised;
use crate::cx::Cx;

/// "Di persona o al telefono".
pub fn kinds(cx: &Cx, desk: &Desk) -> String {
    let kinds: Vec<_> = desk
        .kinds
        .iter()
        // l10n: kind-*-inline
        .map(|kind| cx.texts.get(&format!("kind-{}-inline", kind.word())))
        .collect();
    capitalised(&cx.texts.list_or(&kinds))
}

/// "italiano, arabo e francese".
pub fn languages(texts: &Texts, spoken: &[Locale]) -> String {
    let spoken: Vec<_> = spoken.iter().map(|l| texts.language_name(*l)).collect();
    texts.list_and(&spoken)
}
