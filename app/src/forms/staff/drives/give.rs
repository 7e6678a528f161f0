//! Which kit is given, and how many of it.

use domain::drive::Kit;
use l10n::Texts;

use crate::forms::errors::FieldErrors;
use crate::forms::raw::RawForm;

/// The field of the kit.
pub const KIT: &str = "kit";
/// The field of how many.
pub const COUNT: &str = "quanti";

/// The most kits that are given at once.
const KITS_MAX: u16 = 500;

/// So many of a kit; `None`: single things.
///
/// # Errors
/// A kit that there is not, or a number that nobody gives at once.
pub fn parse_kits(form: &RawForm, t: &Texts) -> Result<Option<(Kit, u16)>, FieldErrors> {
    let mut errors = FieldErrors::default();
    let typed = form.get(KIT);
    if typed.is_empty() {
        return Ok(None);
    }
    let kit = Kit::from_word(typed);
    if kit.is_none() {
        errors.add(KIT, t.get("error-choice-wrong"));
    }
    let count: Option<u16> = form.get(COUNT).trim().parse().ok();
    let count = count.filter(|n| (1..=KITS_MAX).contains(n));
    if count.is_none() {
        let range = [("from", 1_u32.into()), ("to", u32::from(KITS_MAX).into())];
        errors.add(COUNT, t.with("publish-error-number", &range));
    }
    errors.or(kit.zip(count))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::forms::fixtures::{italian, sent};

    #[test]
    fn a_kit_has_a_number_of_it() {
        let parsed = |body| parse_kits(&sent(body), italian());
        assert_eq!(parsed("kit=&quanti=3").ok(), Some(None));
        let two = parsed("kit=primary_1&quanti=2").ok();
        assert_eq!(two, Some(Some((Kit::Primary1, 2))));
        for (body, field) in [
            ("kit=primary_1&quanti=0", COUNT),
            ("kit=primary_1&quanti=-2", COUNT),
            ("kit=primary_1&quanti=", COUNT),
            ("kit=primary_1&quanti=99999999", COUNT),
            ("kit=zaino&quanti=1", KIT),
        ] {
            let errors = parsed(body).expect_err(body);
            assert!(errors.of(field).is_some(), "{body}");
        }
    }
}
