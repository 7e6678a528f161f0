//! What somebody wants to bring to a drive, as typed: how many of what, where and when, who they are.

use domain::drive::{Basket, BasketError, Donor, DriveItem, Pledge, PledgePlace, QuantityError};
use domain::id::{DriveItemId, DropOffPointId, WindowId};
use jiff::civil::Date;
use l10n::Texts;
use services::drive::PlaceWish;
use url::form_urlencoded::Serializer;
use uuid::Uuid;

use super::errors::FieldErrors;
use super::family::{FamilyForm, spoken};
use super::raw::RawForm;

/// The name of the radios that say where and when.
pub const PLACE: &str = "orario";
/// What the names of all fields with quantities begin with.
const ITEM: &str = "a-";

/// The name of the field with the quantity of an item: short, for it stands in addresses.
pub fn item_field(id: DriveItemId) -> String {
    let key = id.0.simple().to_string();
    format!("{ITEM}{}", &key[20..])
}

/// The form as it was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PledgeForm {
    /// Each item of the drive, with the quantity.
    pub quantities: Vec<(DriveItemId, String)>,
    /// Whether something was chosen that the drive does not ask for any more.
    pub lost: bool,
    /// Where and when: see [`write_place`].
    pub place: String,
    /// Name, contact, language.
    pub donor: FamilyForm,
}

impl PledgeForm {
    /// As it was sent, for these items.
    pub fn typed(raw: &RawForm, items: &[DriveItem]) -> Self {
        let named: Vec<_> = items.iter().map(|i| (i.id, item_field(i.id))).collect();
        let lost = raw.pairs().any(|(field, typed)| {
            let known = || named.iter().any(|(_, name)| name == field);
            field.starts_with(ITEM) && !typed.trim().is_empty() && !known()
        });
        let of = |(id, name): (DriveItemId, String)| (id, raw.get(&name).to_owned());
        Self {
            quantities: named.into_iter().map(of).collect(),
            lost,
            place: raw.get(PLACE).to_owned(),
            donor: FamilyForm::typed(raw),
        }
    }

    /// For somebody who reads in a language and has said nothing of themselves.
    #[must_use]
    pub fn for_reader(mut self, t: &Texts) -> Self {
        if self.donor.language.is_empty() {
            self.donor.language = spoken(t.locale()).tag().to_owned();
        }
        self
    }

    /// Filled in from a pledge, to be changed.
    pub fn of(pledge: &Pledge, items: &[DriveItem]) -> Self {
        let promised = pledge.promised();
        let typed = |id| match promised.as_ref().map_or(0, |basket| basket.of_item(id)) {
            0 => String::new(),
            n => n.to_string(),
        };
        Self {
            quantities: items.iter().map(|i| (i.id, typed(i.id))).collect(),
            lost: false,
            place: match pledge.place {
                PledgePlace::Window { window, date, .. } => {
                    write_place(PlaceWish::Window { window, date })
                }
                PledgePlace::Shop(shop) => write_place(PlaceWish::Shop(shop)),
                PledgePlace::Open => String::new(),
            },
            donor: FamilyForm::typed(&RawForm::default()),
        }
    }

    /// The same with the quantities of a basket instead.
    #[must_use]
    pub fn filled(mut self, basket: &Basket) -> Self {
        for (item, typed) in &mut self.quantities {
            *typed = match basket.of_item(*item) {
                0 => String::new(),
                n => n.to_string(),
            };
        }
        self
    }

    /// What was typed for an item.
    pub fn quantity(&self, item: DriveItemId) -> &str {
        let found = self.quantities.iter().find(|(id, _)| *id == item);
        found.map(|(_, typed)| typed.as_str()).unwrap_or_default()
    }

    /// Whether anything at all was chosen.
    pub fn is_empty(&self) -> bool {
        self.quantities
            .iter()
            .all(|(_, typed)| typed.trim().is_empty())
    }

    /// The basket, with what is wrong noted at its fields.
    pub fn basket(&self, errors: &mut FieldErrors, t: &Texts) -> Option<Basket> {
        let typed = self.quantities.iter();
        let read = Basket::parse(typed.map(|(id, typed)| (*id, typed.as_str())));
        let first = || self.quantities.first().map(|(id, _)| item_field(*id));
        match read {
            Ok(basket) => return Some(basket),
            Err(BasketError::Empty) => {
                errors.add_of_list(first().unwrap_or_default(), t.get("error-basket-empty"));
            }
            Err(BasketError::TooMany) => {
                errors.add_of_list(first().unwrap_or_default(), t.get("error-basket-large"));
            }
            Err(BasketError::Lines(wrong)) => {
                for (item, fault) in wrong {
                    errors.add(item_field(item), quantity_fault(t, fault));
                }
            }
        }
        None
    }

    /// Where and when, with what is wrong noted.
    pub fn wish(&self, errors: &mut FieldErrors, t: &Texts) -> Option<PlaceWish> {
        let wish = read_place(&self.place);
        if wish.is_none() {
            errors.add(PLACE, t.get("error-pledge-place"));
        }
        wish
    }

    /// Who promises, with what is wrong noted.
    pub fn donor(&self, errors: &mut FieldErrors, t: &Texts) -> Option<Donor> {
        match self.donor.noted(None, t) {
            Ok(who) => Some(Donor {
                first_name: who.first_name,
                contact: who.contact,
                language: who.language,
            }),
            Err(faults) => {
                errors.extend(&faults);
                None
            }
        }
    }

    /// What was chosen so far, for an address: nothing that tells who somebody is.
    pub fn query(&self) -> String {
        let mut query = Serializer::new(String::new());
        for (item, typed) in &self.quantities {
            if !typed.trim().is_empty() {
                query.append_pair(&item_field(*item), typed.trim());
            }
        }
        if !self.place.is_empty() {
            query.append_pair(PLACE, &self.place);
        }
        query.finish()
    }
}

/// The fault of a quantity, in words that say what to do.
pub fn quantity_fault(t: &Texts, fault: QuantityError) -> String {
    match fault {
        QuantityError::NotANumber => t.get("error-count"),
        QuantityError::Zero => t.get("error-quantity-zero"),
        QuantityError::Negative => t.get("error-quantity-negative"),
        QuantityError::Fraction => t.get("error-quantity-fraction"),
        QuantityError::Huge => t.get("error-quantity-huge"),
    }
}

/// The value of a place and its hours: a window with its day, or a shop.
pub fn write_place(wish: PlaceWish) -> String {
    match wish {
        PlaceWish::Window { window, date } => format!("{}_{date}", window.0.simple()),
        PlaceWish::Shop(shop) => format!("negozio_{}", shop.0.simple()),
    }
}

fn read_place(value: &str) -> Option<PlaceWish> {
    let (first, second) = value.split_once('_')?;
    if first == "negozio" {
        return Some(PlaceWish::Shop(DropOffPointId(
            Uuid::try_parse(second).ok()?,
        )));
    }
    Some(PlaceWish::Window {
        window: WindowId(Uuid::try_parse(first).ok()?),
        date: second.parse::<Date>().ok()?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::forms::fixtures::{italian, sent};
    use domain::drive::CatalogueItem;

    fn items() -> Vec<DriveItem> {
        let of = |n, word| DriveItem::of_word(DriveItemId(Uuid::from_u128(n)), word, 20);
        vec![of(1, CatalogueItem::Pencil), of(2, CatalogueItem::Backpack)]
    }

    #[test]
    fn what_was_chosen_goes_from_page_to_page_in_the_address() {
        let body = "a-000000000001=3&a-000000000002=&orario=x&nome=Amina";
        let form = PledgeForm::typed(&sent(body), &items());
        assert_eq!(form.query(), "a-000000000001=3&orario=x");
        assert!(!form.lost && !form.is_empty());
        let mut errors = FieldErrors::default();
        let basket = form.basket(&mut errors, italian()).expect("a basket");
        assert_eq!((basket.pieces(), errors.is_empty()), (3, true));
    }

    #[test]
    fn what_is_wrong_is_told_at_its_field() {
        for (typed, field) in [
            ("a-000000000001=0", "a-000000000001"),
            ("a-000000000002=-1", "a-000000000002"),
            ("a-000000000002=1,5", "a-000000000002"),
            ("a-000000000002=1000000", "a-000000000002"),
            ("a-000000000002=molti", "a-000000000002"),
            ("", "a-000000000001"),
        ] {
            let form = PledgeForm::typed(&sent(typed), &items());
            let mut errors = FieldErrors::default();
            assert_eq!(form.basket(&mut errors, italian()), None, "{typed}");
            assert!(errors.of(field).is_some(), "{typed} is no fault of {field}");
        }
    }

    #[test]
    fn what_is_asked_for_no_more_is_noticed() {
        let form = PledgeForm::typed(&sent("a-000000000009=2"), &items());
        assert!(form.lost && form.is_empty());
        assert!(!PledgeForm::typed(&sent("a-000000000009="), &items()).lost);
    }

    #[test]
    fn a_place_is_read_as_it_was_written() {
        let window = PlaceWish::Window {
            window: WindowId(Uuid::from_u128(7)),
            date: jiff::civil::date(2026, 12, 5),
        };
        let shop = PlaceWish::Shop(DropOffPointId(Uuid::from_u128(8)));
        for wish in [window, shop] {
            assert_eq!(read_place(&write_place(wish)), Some(wish));
        }
        for wrong in ["", "x", "x_2026-12-05", "negozio_", "_", "negozio"] {
            assert_eq!(read_place(wrong), None, "{wrong}");
        }
    }
}
