//! Whole numbers in long forms.

use std::borrow::Cow;

use super::card::Reading;

/// A number that must be there, both ends included.
pub(super) fn required<N: TryFrom<u32>>(
    read: &mut Reading<'_>,
    field: impl Into<Cow<'static, str>>,
    least: u32,
    most: u32,
) -> Option<N> {
    let field = field.into();
    let typed = read.form.get(&field).trim().parse().ok();
    let number = typed.filter(|n: &u32| (least..=most).contains(n));
    let number = number.and_then(|n| N::try_from(n).ok());
    if number.is_none() {
        let range = [("from", least.into()), ("to", most.into())];
        let words = read.t.with("publish-error-number", &range);
        read.errors.add(field, words);
    }
    number
}

/// A number that need not be there; the outer `None`: something else was typed.
pub(super) fn optional<N: TryFrom<u32>>(
    read: &mut Reading<'_>,
    field: impl Into<Cow<'static, str>>,
    least: u32,
    most: u32,
) -> Option<Option<N>> {
    let field = field.into();
    if read.form.get(&field).trim().is_empty() {
        return Some(None);
    }
    required(read, field, least, most).map(Some)
}
