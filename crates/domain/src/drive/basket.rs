//! What somebody wants to bring: so many of each item.

use std::collections::BTreeMap;

use crate::id::DriveItemId;

/// The most pieces of one item in one pledge.
pub const QUANTITY_MAX: u32 = 9_999;
/// The most items in one pledge.
pub const LINES_MAX: usize = 100;

/// Why a typed quantity is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
pub enum QuantityError {
    /// It is not a number.
    #[error("not a number")]
    NotANumber,
    /// None at all: whoever wants none leaves the field empty.
    #[error("zero")]
    Zero,
    /// Less than none.
    #[error("negative")]
    Negative,
    /// Not a whole number.
    #[error("not a whole number")]
    Fraction,
    /// More than [`QUANTITY_MAX`].
    #[error("more than anybody can bring")]
    Huge,
}

/// Why there is no basket.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BasketError {
    /// Nothing was chosen.
    #[error("nothing was chosen")]
    Empty,
    /// More than [`LINES_MAX`] items.
    #[error("too many items")]
    TooMany,
    /// These lines are wrong, each for its reason, in the order typed.
    #[error("some quantities are wrong")]
    Lines(Vec<(DriveItemId, QuantityError)>),
}

/// So many of each item: at least one line, each of at least one piece, in the order in which items are locked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Basket(BTreeMap<DriveItemId, u32>);

impl Basket {
    /// Lines of one item are added up.
    ///
    /// # Errors
    /// See [`BasketError`].
    pub fn new(lines: impl IntoIterator<Item = (DriveItemId, u32)>) -> Result<Self, BasketError> {
        let checked = lines.into_iter().map(|(item, n)| {
            let quantity = match n {
                0 => Err(QuantityError::Zero),
                _ => Ok(Some(n)),
            };
            (item, quantity)
        });
        Self::of(checked)
    }

    /// Reads a whole form at once: what is empty is left out, and every line that is wrong is told.
    ///
    /// # Errors
    /// See [`BasketError`].
    pub fn parse<'a>(
        lines: impl IntoIterator<Item = (DriveItemId, &'a str)>,
    ) -> Result<Self, BasketError> {
        Self::of(
            lines
                .into_iter()
                .map(|(item, typed)| (item, quantity(typed))),
        )
    }

    fn of(
        lines: impl Iterator<Item = (DriveItemId, Result<Option<u32>, QuantityError>)>,
    ) -> Result<Self, BasketError> {
        let (mut basket, mut wrong) = (BTreeMap::<DriveItemId, u32>::new(), Vec::new());
        for (item, quantity) in lines {
            match quantity {
                Err(error) => wrong.push((item, error)),
                Ok(None) => (),
                Ok(Some(n)) => {
                    let sum = basket.entry(item).or_default();
                    *sum = sum.saturating_add(n);
                    if *sum > QUANTITY_MAX {
                        wrong.push((item, QuantityError::Huge));
                    }
                }
            }
        }
        if !wrong.is_empty() {
            return Err(BasketError::Lines(wrong));
        }
        match basket.len() {
            0 => Err(BasketError::Empty),
            n if n > LINES_MAX => Err(BasketError::TooMany),
            _ => Ok(Self(basket)),
        }
    }

    /// Its lines, by key of the item.
    pub fn lines(&self) -> impl Iterator<Item = (DriveItemId, u32)> + '_ {
        self.0.iter().map(|(item, n)| (*item, *n))
    }

    /// How many of an item.
    pub fn of_item(&self, item: DriveItemId) -> u32 {
        self.0.get(&item).copied().unwrap_or(0)
    }

    /// How many pieces in all.
    pub fn pieces(&self) -> u32 {
        self.0.values().sum()
    }
}

/// What was typed into one field; `None`: nothing.
fn quantity(typed: &str) -> Result<Option<u32>, QuantityError> {
    let digits: String = typed
        .chars()
        .filter(|c| !c.is_whitespace())
        .map(|c| crate::contact::western_digit(c).unwrap_or(c))
        .collect();
    let (negative, digits) = match digits.strip_prefix(['-', '\u{2212}']) {
        Some(rest) => (true, rest),
        None => (false, digits.strip_prefix('+').unwrap_or(&digits)),
    };
    if digits.is_empty() && !negative {
        return Ok(None);
    }
    let whole = !digits.is_empty() && digits.chars().all(|c| c.is_ascii_digit());
    let parts = digits.split(['.', ',']);
    let fraction = parts
        .clone()
        .all(|part| part.chars().all(|c| c.is_ascii_digit()))
        && parts.clone().count() == 2
        && digits.len() > 1;
    if !whole && !fraction {
        return Err(QuantityError::NotANumber);
    }
    if digits.chars().all(|c| matches!(c, '0' | '.' | ',')) {
        return Err(QuantityError::Zero);
    }
    if negative {
        return Err(QuantityError::Negative);
    }
    if fraction {
        return Err(QuantityError::Fraction);
    }
    match digits.parse::<u32>() {
        Ok(n) if n <= QUANTITY_MAX => Ok(Some(n)),
        // Only digits: what does not fit is too much.
        Ok(_) | Err(_) => Err(QuantityError::Huge),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;
    use uuid::Uuid;

    fn item(number: u128) -> DriveItemId {
        DriveItemId(Uuid::from_u128(number))
    }

    #[rstest]
    #[case("3", Ok(Some(3)))]
    #[case(" 12 ", Ok(Some(12)))]
    #[case("+4", Ok(Some(4)))]
    #[case("\u{0663}", Ok(Some(3)))]
    #[case("9999", Ok(Some(9_999)))]
    #[case("", Ok(None))]
    #[case("  ", Ok(None))]
    #[case("0", Err(QuantityError::Zero))]
    #[case("-0", Err(QuantityError::Zero))]
    #[case("0,0", Err(QuantityError::Zero))]
    #[case("-2", Err(QuantityError::Negative))]
    #[case("\u{2212}2", Err(QuantityError::Negative))]
    #[case("1,5", Err(QuantityError::Fraction))]
    #[case("2.0", Err(QuantityError::Fraction))]
    #[case("10000", Err(QuantityError::Huge))]
    #[case("99999999999999999999", Err(QuantityError::Huge))]
    #[case("three", Err(QuantityError::NotANumber))]
    #[case("1e3", Err(QuantityError::NotANumber))]
    #[case("-", Err(QuantityError::NotANumber))]
    #[case(".", Err(QuantityError::NotANumber))]
    #[case("1.2.3", Err(QuantityError::NotANumber))]
    fn a_quantity_is_a_whole_number_of_pieces(
        #[case] typed: &str,
        #[case] read: Result<Option<u32>, QuantityError>,
    ) {
        assert_eq!(quantity(typed), read, "{typed}");
    }

    #[test]
    fn a_whole_basket_is_checked_at_once() {
        let typed = [
            (item(1), "3"),
            (item(2), "-1"),
            (item(3), ""),
            (item(4), "1,5"),
        ];
        let wrong = BasketError::Lines(vec![
            (item(2), QuantityError::Negative),
            (item(4), QuantityError::Fraction),
        ]);
        assert_eq!(Basket::parse(typed), Err(wrong));
        assert_eq!(Basket::parse([(item(1), " ")]), Err(BasketError::Empty));
        let basket = Basket::parse([(item(2), "3"), (item(1), "4"), (item(2), "1")]).unwrap();
        let lines: Vec<_> = basket.lines().collect();
        assert_eq!(lines, [(item(1), 4), (item(2), 4)]);
        assert_eq!((basket.pieces(), basket.of_item(item(9))), (8, 0));
    }

    #[test]
    fn what_is_huge_in_two_lines_is_huge() {
        let typed = [(item(1), "9999"), (item(1), "1")];
        let wrong = BasketError::Lines(vec![(item(1), QuantityError::Huge)]);
        assert_eq!(Basket::parse(typed), Err(wrong));
        let many = (0..=LINES_MAX as u128).map(|n| (item(n), 1));
        assert_eq!(Basket::new(many), Err(BasketError::TooMany));
    }
}
