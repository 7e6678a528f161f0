//! What stands in the picture of a drive, as plain text.

use domain::drive::{Drive, DropOffPoint};
use services::drive::DriveNeeds;

use super::printed;
use crate::components::capital::capitalised;
use crate::components::drive_said::{hours_words, is_over, until, wanted_names};
use crate::components::drive_words::title;
use crate::cx::Cx;
use crate::pages::poster::PictureWords;

/// How many places are told; the page tells the others.
const LEGS: usize = 3;
/// How many things are named.
const ITEMS: usize = 4;

/// The words of a drive.
pub fn words_of(cx: &Cx, drive: &Drive, needs: &DriveNeeds) -> PictureWords {
    let t = cx.texts;
    let card = &drive.card;
    let over = is_over(cx, drive);
    let legs = card.points.iter().filter_map(|point| leg(cx, drive, point));
    let phone = card.contact.phone.as_ref().map(|phone| {
        let phone = phone.readable().replace(' ', "\u{a0}");
        t.with_plain("drive-share-call", &[("phone", phone.into())])
    });
    let wanted = wanted_names(cx, needs, ITEMS)
        .filter(|_| !over)
        .map(|names| t.with_plain("drive-share-wanted-are", &[("items", names.into())]));
    PictureWords {
        kind: t.get_plain("drive-share-kind"),
        off: over.then(|| until(cx, drive)),
        title: title(cx, drive),
        day: if over {
            String::new()
        } else {
            until(cx, drive)
        },
        legs: legs.take(LEGS).collect(),
        facts: wanted.into_iter().chain(phone).collect(),
        ..PictureWords::leading_to(cx, &printed(drive))
    }
}

/// "Martedì 16:30–18:30", and the place with its address.
fn leg(cx: &Cx, drive: &Drive, point: &DropOffPoint) -> Option<(String, String)> {
    let hours = capitalised(&hours_words(cx, drive, point)?);
    let place = &point.place;
    Some((hours, format!("{}, {}", place.name, place.address)))
}
