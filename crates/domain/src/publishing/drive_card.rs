//! What the card of a drive must say before the public sees it: where, when and whom to call (rule 8).

use crate::drive::{DriveCard, DriveItem, DropOffPoint, ItemName, Window};
use crate::id::DriveItemId;
use crate::locale::Locale;
use crate::text::LocalText;

use super::card::Missing;
use super::text_field::TextField;

impl DriveCard {
    /// Its texts in several languages, in the order of the form.
    pub(super) fn texts(&self) -> Vec<(TextField, &LocalText)> {
        let points = (0..).zip(&self.points);
        let points = points.map(|(at, point)| (TextField::Point(at), &point.directions));
        let items = self.items.iter().flat_map(|item| {
            let own = match &item.name {
                ItemName::Catalogue(_) => None,
                ItemName::Own(name) => Some((TextField::Item(item.id), name)),
            };
            own.into_iter()
                .chain([(TextField::ItemNote(item.id), &item.note)])
        });
        [
            (TextField::Title, &self.title),
            (TextField::Summary, &self.summary),
            (TextField::Text, &self.story),
        ]
        .into_iter()
        .chain(points)
        .chain(items)
        .collect()
    }

    pub(super) fn text_mut(&mut self, field: TextField) -> Option<&mut LocalText> {
        match field {
            TextField::Title => Some(&mut self.title),
            TextField::Summary => Some(&mut self.summary),
            TextField::Text => Some(&mut self.story),
            TextField::Point(at) => {
                let point = self.points.get_mut(usize::from(at));
                point.map(|point| &mut point.directions)
            }
            TextField::Item(id) => match &mut self.item_mut(id)?.name {
                ItemName::Catalogue(_) => None,
                ItemName::Own(name) => Some(name),
            },
            TextField::ItemNote(id) => Some(&mut self.item_mut(id)?.note),
            _ => None,
        }
    }

    fn item_mut(&mut self, id: DriveItemId) -> Option<&mut DriveItem> {
        self.items.iter_mut().find(|item| item.id == id)
    }

    pub(super) fn missing(&self) -> Vec<Missing> {
        let half = |p: &DropOffPoint| p.place.name.is_empty() || p.place.address.is_empty();
        let asks = self.items.iter().any(|item| item.needed > 0)
            || self.kits.iter().any(|kit| kit.children > 0);
        let has = |needed: bool, missing: Missing| (!needed).then_some(missing);
        let never = (0..).zip(&self.points).filter_map(|(at, point)| {
            let has_dates = |w: &Window| !w.says_no_day();
            let opens = point.is_shop() || point.windows.iter().any(has_dates);
            has(opens, Missing::Windows(at))
        });
        [
            has(self.title.get(Locale::It).is_some(), Missing::Title),
            has(self.period.is_some(), Missing::Period),
            has(self.contact.phone.is_some(), Missing::ContactPhone),
            has(asks, Missing::Items),
            has(!self.points.is_empty(), Missing::Points),
            has(!self.points.iter().any(half), Missing::Address),
        ]
        .into_iter()
        .flatten()
        .chain(never)
        .collect()
    }
}
