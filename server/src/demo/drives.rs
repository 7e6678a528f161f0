//! The network's collection of school materials, as it could be.

use domain::contact::Phone;
use domain::desk::StepFree;
use domain::drive::{
    CatalogueItem, Drive, DriveCard, DriveContact, DriveItem, DropOffPoint, Kit, KitWish, Period,
    PointKind, Priority, Window, WindowDays,
};
use domain::event::VenuePlace;
use domain::id::{DriveId, DriveItemId, DropOffPointId, WindowId};
use domain::text::LocalText;
use jiff::Timestamp;
use jiff::civil::{Date, Time};
use serde::Deserialize;

use super::ids::id;
use super::load::{municipality_id, weekday};

pub(super) const DRIVES: &str = include_str!("../../../demo/drives.toml");

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DrivesFile {
    pub drive: Vec<DriveEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DriveEntry {
    slug: String,
    municipalities: Vec<u16>,
    from: Date,
    until: Date,
    written: Timestamp,
    contact: String,
    phone: String,
    kits: Vec<KitEntry>,
    items: Vec<ItemEntry>,
    title: LocalText,
    summary: LocalText,
    story: LocalText,
    point: Vec<PointEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct KitEntry {
    kit: String,
    children: u16,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ItemEntry {
    word: String,
    needed: u32,
    priority: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PointEntry {
    kind: String,
    place: String,
    address: String,
    #[serde(default)]
    directions: LocalText,
    #[serde(default)]
    windows: Vec<WindowEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WindowEntry {
    weekday: String,
    from: Time,
    until: Time,
    capacity: u16,
}

pub(super) fn drive_of(entry: DriveEntry) -> Result<Drive, String> {
    let slug = entry.slug.as_str();
    let municipalities = entry.municipalities.iter();
    let municipalities = municipalities.map(|n| municipality_id(*n)).collect();
    let phone = Phone::parse(&entry.phone).map_err(|error| format!("{}: {error}", entry.phone))?;
    let card = DriveCard {
        title: entry.title,
        summary: entry.summary,
        story: entry.story,
        period: Some(Period {
            from: entry.from,
            until: entry.until,
        }),
        contact: DriveContact {
            name: entry.contact,
            phone: Some(phone),
            email: None,
        },
        items: all(entry.items, |item| item_of(slug, &item))?,
        kits: all(entry.kits, |wish| {
            Ok(KitWish {
                kit: known(&wish.kit, Kit::from_word)?,
                children: wish.children,
            })
        })?,
        points: all(entry.point, |point| point_of(slug, point))?,
        ..DriveCard::empty("", entry.slug.clone(), municipalities)
    };
    Ok(Drive::new(DriveId(id("drive", slug)), card, entry.written))
}

fn item_of(drive: &str, entry: &ItemEntry) -> Result<DriveItem, String> {
    let key = DriveItemId(id("drive item", &format!("{drive} {}", entry.word)));
    let word = known(&entry.word, CatalogueItem::from_word)?;
    Ok(DriveItem {
        priority: known(&entry.priority, Priority::from_word)?,
        ..DriveItem::of_word(key, word, entry.needed)
    })
}

fn point_of(drive: &str, entry: PointEntry) -> Result<DropOffPoint, String> {
    let name = format!("{drive} {}", entry.place);
    let windows = all(entry.windows, |window| {
        let key = format!("{name} {} {}", window.weekday, window.from);
        Ok(Window {
            id: WindowId(id("window", &key)),
            days: WindowDays::Weekday(weekday(&window.weekday)?),
            from: window.from,
            until: window.until,
            capacity: Some(window.capacity),
            also_holidays: false,
            changes: std::collections::BTreeMap::new(),
        })
    })?;
    Ok(DropOffPoint {
        id: DropOffPointId(id("drop-off point", &name)),
        place: VenuePlace {
            name: entry.place,
            address: entry.address,
            step_free: StepFree::Unknown,
            coordinates: None,
        },
        directions: entry.directions,
        phone: None,
        kind: known(&entry.kind, PointKind::from_word)?,
        windows,
    })
}

fn all<A, B>(entries: Vec<A>, of: impl Fn(A) -> Result<B, String>) -> Result<Vec<B>, String> {
    entries.into_iter().map(of).collect()
}

fn known<T>(word: &str, from_word: impl Fn(&str) -> Option<T>) -> Result<T, String> {
    from_word(word).ok_or_else(|| format!("no word {word:?}"))
}

#[cfg(test)]
mod tests {
    use domain::drive::findings;
    use domain::holidays::Holidays;
    use domain::locale::Locale;
    use domain::publishing::Card;
    use jiff::civil::date;

    use super::*;
    use crate::demo::Demo;

    #[test]
    fn the_drive_could_be_published_and_says_what_it_is() {
        let demo = Demo::read().unwrap();
        let [drive] = demo.drives.as_slice() else {
            panic!("one drive of two Municipi")
        };
        assert_eq!(
            drive.card.municipalities,
            [municipality_id(8), municipality_id(2)]
        );
        let card = Card::Drive(Box::new(drive.card.clone()));
        assert_eq!(card.missing(), []);
        let holidays = Holidays::new(Some((12, 7)));
        assert_eq!(
            findings(&drive.card, None, date(2026, 11, 25), &holidays),
            []
        );
        let title = drive.card.title.get(Locale::It).unwrap();
        assert!(title.contains("dimostrazione"), "{title}");
        let shops = drive.card.points.iter().filter(|point| point.is_shop());
        assert_eq!((shops.count(), drive.windows().count()), (1, 3));
        assert!(drive.items().len() > 20 && !drive.dates(&holidays).is_empty());
    }

    #[test]
    fn its_points_are_places_that_the_demonstration_knows() {
        let demo = Demo::read().unwrap();
        let stages = demo.events.iter().flat_map(|event| &event.card.stages);
        let known: Vec<_> = stages
            .filter_map(|stage| stage.venue.place())
            .map(|place| (&place.name, &place.address))
            .collect();
        let points = demo.drives.iter().flat_map(|drive| &drive.card.points);
        for point in points.filter(|point| !point.is_shop()) {
            let place = (&point.place.name, &point.place.address);
            assert!(known.contains(&place), "{place:?}");
        }
    }
}
