//! The form of a drive's card: what is collected, for whom, from when until when, where and when it is brought.

mod dates;
mod faults;
mod items;
mod kits;
mod points;
mod rows;
mod windows;

use domain::contact::Phone;
use domain::drive::{DriveCard, DriveContact, GRACE_DAYS_MAX, Period};
use domain::id::{DriveId, MunicipalityId, OrganisationId};
use domain::publishing::TextField;
use domain::text::Line;

use super::card::{NAME_MAX, Reading};
use super::desk::phone;
use super::organisation::email;
use super::{number, texts, when};

pub use dates::{CALLED_OFF, MOVED, date_field, listed_dates};
pub use faults::faults;
pub use items::{item_field, shown_items};
pub use kits::kit_field;
pub use points::{point_field, shown_points};
pub use rows::{ITEM_ROWS, MORE, POINT_ROWS, row_count, window_rows, with_more_rows};
pub use windows::{ON_DATES, WINDOWS_MAX, shown_windows, window_field};

/// The most who hold a drive beside the members of the network.
const OTHERS_MAX: usize = 20;

pub(super) fn shown(card: &DriveCard) -> Vec<(String, String)> {
    let mut fields: Vec<(String, String)> = Vec::new();
    let mut put = |name: &str, value: String| fields.push((name.to_owned(), value));
    for id in &card.municipalities {
        put("municipi", id.to_string());
    }
    let day = |day: Option<jiff::civil::Date>| day.map(|d| d.to_string()).unwrap_or_default();
    put("dal", day(card.period.map(|p| p.from)));
    put("al", day(card.period.map(|p| p.until)));
    put("contatto", card.contact.name.clone());
    let phone = card.contact.phone.as_ref().map(Phone::readable);
    put("telefono", phone.unwrap_or_default());
    let email = card.contact.email.as_ref().map(|e| e.as_str().to_owned());
    put("email", email.unwrap_or_default());
    for id in &card.organisers {
        put("organizza", id.to_string());
    }
    put("altri", card.other_organisers.join("\n"));
    put("attesa", card.grace_days.to_string());
    fields.extend(items::shown(card));
    fields.extend(kits::shown(card));
    fields.extend(points::shown(card));
    fields
}

pub(super) fn parse(read: &mut Reading<'_>, id: DriveId, base: &DriveCard) -> Option<DriveCard> {
    let directory = read.directory;
    let title = texts::parse(read, TextField::Title, &base.title);
    let summary = texts::parse(read, TextField::Summary, &base.summary);
    let municipalities: Vec<MunicipalityId> = read.several("municipi", |id| {
        let found = directory.municipalities.iter();
        found.map(|m| m.id).find(|m| m.to_string() == id)
    });
    let period = period(read);
    let items = items::parse(read, id, base);
    let kits = kits::parse(read, base);
    let points = points::parse(read, base, period.flatten());
    let contact = DriveContact {
        name: read.maybe_line("contatto", NAME_MAX).unwrap_or_default(),
        phone: phone(read, "telefono"),
        email: email(read),
    };
    let organisers: Vec<OrganisationId> = read.several("organizza", |id| {
        let found = directory.organisations.iter();
        found.map(|o| o.id).find(|o| o.to_string() == id)
    });
    let other_organisers = others(read);
    let grace_days = number::required(read, "attesa", 0, u32::from(GRACE_DAYS_MAX));
    Some(DriveCard {
        slug: base.slug.clone(),
        title,
        summary,
        story: texts::parse(read, TextField::Text, &base.story),
        municipalities,
        period: period?,
        contact,
        organisers,
        other_organisers,
        items,
        kits,
        points,
        grace_days: grace_days?,
    })
}

/// Both days or none; the outer `None`: something is wrong.
fn period(read: &mut Reading<'_>) -> Option<Option<Period>> {
    let said = |field| !read.form.get(field).trim().is_empty();
    if !said("dal") && !said("al") {
        return Some(None);
    }
    let (from, until) = (when::day(read, "dal"), when::day(read, "al"));
    Some(Some(Period {
        from: from?,
        until: until?,
    }))
}

/// One name a line.
fn others(read: &mut Reading<'_>) -> Vec<String> {
    let typed = read.form.get("altri");
    let names = typed
        .lines()
        .map(|line| Line::parse_optional(line, NAME_MAX));
    let mut others = Vec::new();
    for name in names {
        match name {
            Ok(name) => others.extend(name.map(|n| n.as_str().to_owned())),
            Err(error) => {
                read.fault("altri", error);
                return others;
            }
        }
    }
    if others.len() > OTHERS_MAX {
        let most = [("n", OTHERS_MAX.into())];
        let words = read.t.with("staff-drives-error-others", &most);
        read.errors.add("altri", words);
    }
    others
}
