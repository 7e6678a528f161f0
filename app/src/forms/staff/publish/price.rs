//! Prices in euros, as people type them.

use std::borrow::Cow;

use super::card::Reading;

/// No price reaches it, in euros.
const EURO_MAX: u32 = 500;

/// The cents of a price that must be there.
pub(super) fn required(read: &mut Reading<'_>, field: impl Into<Cow<'static, str>>) -> Option<u32> {
    let field = field.into();
    let cents = parse(read.form.get(&field));
    if cents.is_none() {
        let most = [("n", EURO_MAX.into())];
        let words = read.t.with("publish-error-price", &most);
        read.errors.add(field, words);
    }
    cents
}

/// The cents of a price that need not be there; the outer `None`: something else was typed.
pub(super) fn optional(
    read: &mut Reading<'_>,
    field: impl Into<Cow<'static, str>>,
) -> Option<Option<u32>> {
    let field = field.into();
    match read.form.get(&field).trim().is_empty() {
        true => Some(None),
        false => required(read, field).map(Some),
    }
}

/// The cents of `5`, `5,5`, `5.50`, with or without the sign; a price of nothing is none.
fn parse(typed: &str) -> Option<u32> {
    let typed = typed.replace('€', "").trim().replace('.', ",");
    let (euro, cents) = typed.split_once(',').unwrap_or((&typed, "0"));
    let digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    if !digits(euro) || !digits(cents) {
        return None;
    }
    let cents: u32 = match cents.len() {
        1 => cents.parse::<u32>().ok()? * 10,
        2 => cents.parse().ok()?,
        _ => return None,
    };
    let euro = euro.parse::<u32>().ok().filter(|e| *e < EURO_MAX)?;
    Some(euro * 100 + cents).filter(|c| *c > 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_price_is_typed_in_several_ways() {
        for (typed, cents) in [
            ("5", Some(500)),
            ("5,50", Some(550)),
            ("5.5", Some(550)),
            ("€ 3", Some(300)),
            ("0", None),
            ("", None),
            ("-5", None),
            ("5,999", None),
            ("500", None),
            ("gratis", None),
        ] {
            assert_eq!(parse(typed), cents, "{typed}");
        }
    }
}
