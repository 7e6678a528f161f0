//! The facts of a drive as labelled words: what a difference is made of.

use domain::drive::{
    DriveCard, DriveItem, DropOffPoint, ItemName, PointKind, Priority, Window, WindowChange,
    WindowDays,
};
use services::message::item_name;

use super::facts::Fact;
use crate::components::price::written;
use crate::components::territory::municipalities_name;
use crate::cx::Cx;
use crate::pages::staff::drives::words::{kit_name, priority_name};

/// Every fact, in the order of the form; texts are not among them.
pub fn drive_facts(cx: &Cx, card: &DriveCard) -> Vec<Fact> {
    let t = cx.texts;
    let directory = &cx.directory;
    let places = card.municipalities.iter();
    let places: Vec<_> = places
        .filter_map(|id| directory.municipality(*id))
        .map(|m| m.name.clone())
        .collect();
    let places = match places.is_empty() {
        true => t.get("staff-scope-network"),
        false => t.list_and(&places),
    };
    let organisers = card.organisers.iter();
    let mut organisers: Vec<_> = organisers
        .filter_map(|id| directory.organisation(*id))
        .map(|o| o.name.clone())
        .collect();
    organisers.extend(card.other_organisers.iter().cloned());
    let day = |day: Option<jiff::civil::Date>| day.map(|d| t.date_full(d)).unwrap_or_default();
    let contact = &card.contact;
    let phone = contact.phone.as_ref().map(|p| p.readable());
    let email = contact.email.as_ref().map(|e| e.as_str().to_owned());
    let mut facts = vec![
        (municipalities_name(cx), places),
        (t.get("staff-drives-from"), day(card.period.map(|p| p.from))),
        (
            t.get("staff-drives-until"),
            day(card.period.map(|p| p.until)),
        ),
    ];
    for (at, point) in card.points.iter().enumerate() {
        let label = t.with("staff-drives-point", &[("n", (at + 1).into())]);
        facts.push((label, of_point(cx, point)));
    }
    facts.push((t.get("staff-drives-grace"), card.grace_days.to_string()));
    for wish in &card.kits {
        let label = format!("{}: {}", t.get("staff-drives-kits"), kit_name(cx, wish.kit));
        facts.push((label, wish.children.to_string()));
    }
    for item in &card.items {
        // Two of one name are told apart, or the second would be no fact of its own.
        let mut label = item_name(item, t);
        while facts.iter().any(|(known, _)| *known == label) {
            label.push_str(" (2)");
        }
        facts.push((label, of_item(cx, item)));
    }
    facts.extend([
        (t.get("staff-drives-contact-name"), contact.name.clone()),
        (
            t.get("staff-drives-contact-phone"),
            phone.unwrap_or_default(),
        ),
        (
            t.get("staff-drives-contact-email"),
            email.unwrap_or_default(),
        ),
        (t.get("event-organisers"), t.list_and(&organisers)),
    ]);
    facts
}

fn of_item(cx: &Cx, item: &DriveItem) -> String {
    let t = cx.texts;
    let mut said = vec![item.needed.to_string()];
    said.extend((item.priority != Priority::Normal).then(|| priority_name(cx, item.priority)));
    let own = match &item.name {
        ItemName::Own(name) => Some(name),
        ItemName::Catalogue(_) => None,
    };
    for text in own.into_iter().chain([&item.note]) {
        let all = text.locales().filter_map(|locale| {
            let words = text.get(locale)?;
            Some(format!("{words} ({})", locale.own_name()))
        });
        said.extend(all);
    }
    if let Some(cents) = item.price_cents {
        let label = t.get("staff-drives-item-price");
        said.push(format!("{label}: {}", written(cents)));
    }
    if !item.staff_note.is_empty() {
        let label = t.get("staff-drives-item-staff");
        said.push(format!("{label}: {}", item.staff_note));
    }
    said.join("; ")
}

fn of_point(cx: &Cx, point: &DropOffPoint) -> String {
    let t = cx.texts;
    let mut said = vec![format!("{}, {}", point.place.name, point.place.address)];
    if point.kind == PointKind::Shop {
        said.push(t.get("staff-drives-point-kind-shop"));
    }
    said.extend(point.phone.as_ref().map(|p| p.readable()));
    said.extend(point.windows.iter().map(|window| of_window(cx, window)));
    said.join("; ")
}

fn of_window(cx: &Cx, window: &Window) -> String {
    let t = cx.texts;
    let days = match &window.days {
        WindowDays::Weekday(day) => t.with(
            "staff-drives-window-every",
            &[("day", t.weekday(*day).into())],
        ),
        WindowDays::Dates(days) => {
            let days: Vec<_> = days.iter().map(|day| t.date_full(*day)).collect();
            t.list_and(&days)
        }
    };
    let mut said = vec![format!(
        "{days} {}",
        t.time_range(window.from, window.until)
    )];
    if let Some(capacity) = window.capacity {
        let label = t.get("staff-drives-window-capacity");
        said.push(format!("{label}: {capacity}"));
    }
    if window.also_holidays {
        said.push(t.get("staff-drives-window-holidays"));
    }
    for (date, change) in &window.changes {
        let what = match change {
            WindowChange::CalledOff => t.get("publish-date-annullata"),
            WindowChange::Moved { date, from, until } => {
                format!("{} {}", t.date_full(*date), t.time_range(*from, *until))
            }
        };
        said.push(format!("{}: {what}", t.date_full(*date)));
    }
    said.join(", ")
}
