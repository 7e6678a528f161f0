//! How many of each thing: what was brought, sorted or given. The same fields for staff and for shops.

use domain::drive::{Basket, BasketError, LINES_MAX};
use domain::id::DriveItemId;
use l10n::Texts;

use super::errors::FieldErrors;
use super::pledge::{item_field, quantity_fault};
use super::raw::RawForm;

/// A form filled in with what a basket holds.
pub fn goods_form(basket: Option<&Basket>) -> RawForm {
    let lines = basket.into_iter().flat_map(Basket::lines);
    lines
        .map(|(item, pieces)| (item_field(item), pieces.to_string()))
        .collect()
}

/// Reads how many of each of `items`. Here none is told as well by a zero as by nothing: whoever counts writes down what they see.
///
/// # Errors
/// Every field that is wrong; the first one, when nothing was written at all.
pub fn parse_goods(
    form: &RawForm,
    items: &[DriveItemId],
    t: &Texts,
) -> Result<Basket, FieldErrors> {
    let typed = items.iter().map(|item| {
        let typed = form.get(&item_field(*item));
        let none = !typed.is_empty() && typed.trim().chars().all(|c| c == '0');
        (*item, if none { "" } else { typed })
    });
    let mut errors = FieldErrors::default();
    let first = items.first().map(|item| item_field(*item));
    match Basket::parse(typed) {
        Ok(basket) => return Ok(basket),
        Err(BasketError::Lines(lines)) => {
            for (item, error) in lines {
                errors.add(item_field(item), quantity_fault(t, error));
            }
        }
        Err(BasketError::Empty) => {
            let field = first.unwrap_or_default();
            errors.add(field, t.get("drive-shop-error-empty"));
        }
        Err(BasketError::TooMany) => {
            let most = [("n", LINES_MAX.into())];
            let field = first.unwrap_or_default();
            errors.add(field, t.with("drive-shop-error-lines", &most));
        }
    }
    Err(errors)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::forms::fixtures::italian;
    use uuid::Uuid;

    const BACKPACKS: DriveItemId = DriveItemId(Uuid::from_u128(1));
    const PENCILS: DriveItemId = DriveItemId(Uuid::from_u128(2));

    fn parsed(backpacks: &str, pencils: &str) -> Result<Basket, FieldErrors> {
        let fields = [(BACKPACKS, backpacks), (PENCILS, pencils)];
        let form = fields.map(|(item, typed)| (item_field(item), typed.to_owned()));
        parse_goods(
            &form.into_iter().collect(),
            &[BACKPACKS, PENCILS],
            italian(),
        )
    }

    #[test]
    fn a_zero_is_none() {
        let basket = parsed("0", " 12 ").expect("twelve pencils");
        assert_eq!(basket.lines().collect::<Vec<_>>(), [(PENCILS, 12)]);
    }

    #[test]
    fn every_wrong_quantity_is_told_at_its_field() {
        for wrong in ["-1", "1,5", "dieci", "100000", "99999999999999999999"] {
            let errors = parsed(wrong, "-3").expect_err(wrong);
            assert!(errors.of(&item_field(BACKPACKS)).is_some(), "{wrong}");
            assert!(errors.of(&item_field(PENCILS)).is_some(), "{wrong}");
        }
    }

    #[test]
    fn nothing_at_all_is_told_at_the_first_field() {
        let errors = parsed("", "0").expect_err("nothing");
        assert!(errors.of(&item_field(BACKPACKS)).is_some());
    }
}
