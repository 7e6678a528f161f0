//! Where things are brought: the place of a desk or another one, or a shop.

use domain::desk::{Place, StepFree};
use domain::drive::{DriveCard, DropOffPoint, POINTS_MAX, Period, PointKind};
use domain::event::VenuePlace;
use domain::id::DropOffPointId;
use domain::locale::Locale;
use domain::publishing::TextField;
use domain::text::LocalText;

use super::super::card::{NAME_MAX, Reading};
use super::super::desk::{phone, step_free_of, step_free_word};
use super::super::row_key::row_key;
use super::super::texts;
use super::windows;
use crate::forms::raw::RawForm;

/// What is typed of a point, by which it is known that there is one.
const TYPED: [&str; 4] = ["luogo", "indirizzo", "telefono", "sportello"];

/// A field of the point at a position: `punto-0-luogo`.
pub fn point_field(at: usize, what: &str) -> String {
    format!("punto-{at}-{what}")
}

/// How many points of a form have anything in them, up to the last one that has.
pub fn shown_points(form: &RawForm) -> usize {
    let used = (0..POINTS_MAX).rev().find(|at| is_typed(form, *at));
    used.map_or(0, |at| at + 1)
}

fn is_typed(form: &RawForm, at: usize) -> bool {
    let said = |what: &&str| !form.get(&point_field(at, what)).trim().is_empty();
    let directions = texts::text_name(TextField::Point(position(at)), Locale::It);
    TYPED.iter().any(said)
        || !form.get(&directions).trim().is_empty()
        || windows::shown_windows(form, at) > 0
}

/// The positions of what is kept, in their order.
pub(super) fn kept_points(form: &RawForm) -> Vec<usize> {
    let kept = |at: &usize| is_typed(form, *at) && form.get(&point_field(*at, "togli")) != "si";
    (0..POINTS_MAX).filter(kept).collect()
}

fn position(at: usize) -> u8 {
    u8::try_from(at).unwrap_or(u8::MAX)
}

pub(super) fn shown(card: &DriveCard) -> Vec<(String, String)> {
    let mut fields = Vec::new();
    for (at, point) in card.points.iter().enumerate() {
        let mut put = |what: &str, value: String| fields.push((point_field(at, what), value));
        put("chiave", point.id.to_string());
        put("tipo", point.kind.word().to_owned());
        put("luogo", point.place.name.clone());
        put("indirizzo", point.place.address.clone());
        put("gradini", step_free_word(point.place.step_free).to_owned());
        let phone = point.phone.as_ref().map(domain::contact::Phone::readable);
        put("telefono", phone.unwrap_or_default());
        fields.extend(windows::shown(at, &point.windows));
    }
    fields
}

/// The points in the order typed: those that are emptied or ticked to be taken away are not there.
pub(super) fn parse(
    read: &mut Reading<'_>,
    base: &DriveCard,
    period: Option<Period>,
) -> Vec<DropOffPoint> {
    let kept = kept_points(read.form).into_iter();
    kept.filter_map(|at| one(read, base, period, at)).collect()
}

fn one(
    read: &mut Reading<'_>,
    base: &DriveCard,
    period: Option<Period>,
    at: usize,
) -> Option<DropOffPoint> {
    let key = read.form.get(&point_field(at, "chiave"));
    let before = base.points.iter().find(|p| p.id.to_string() == key);
    let kind = read.chosen(point_field(at, "tipo"), PointKind::from_word);
    let place = place(read, before, at);
    let none = LocalText::default();
    let said_before = before.map_or(&none, |point| &point.directions);
    let directions = texts::parse(read, TextField::Point(position(at)), said_before);
    let phone = phone(read, point_field(at, "telefono"));
    let windows = windows::parse(read, before, period, at);
    let kind = kind?;
    if kind == PointKind::Shop && !windows.is_empty() {
        let words = read.t.get("staff-drives-error-shop-hours");
        read.errors.add(point_field(at, "tipo"), words);
    }
    Some(DropOffPoint {
        id: before.map_or_else(
            || DropOffPointId(row_key(read.form, &point_field(at, ""))),
            |point| point.id,
        ),
        place: place?,
        directions,
        phone,
        kind,
        windows,
    })
}

/// As typed, or the place of the desk chosen.
fn place(read: &mut Reading<'_>, before: Option<&DropOffPoint>, at: usize) -> Option<VenuePlace> {
    let directory = read.directory;
    let desk: Option<Place> = read.maybe_chosen(point_field(at, "sportello"), |slug| {
        directory.desk_by_slug(slug)?.place.clone()
    });
    let name = read.maybe_line(point_field(at, "luogo"), NAME_MAX);
    let address = read.maybe_line(point_field(at, "indirizzo"), NAME_MAX);
    if let (Some(desk), None, None) = (desk, &name, &address) {
        return Some(VenuePlace {
            name: desk.name,
            address: desk.address,
            step_free: desk.step_free,
            coordinates: desk.coordinates,
        });
    }
    for (what, said) in [("luogo", &name), ("indirizzo", &address)] {
        let field = point_field(at, what);
        if said.is_none() && read.errors.of(&field).is_none() {
            let words = read.t.get("publish-error-place");
            read.errors.add(field, words);
        }
    }
    let (name, address) = (name?, address?);
    let known = before.map(|point| &point.place);
    let steps = step_free_of(read.form.get(&point_field(at, "gradini")));
    Some(VenuePlace {
        step_free: steps.unwrap_or(StepFree::Unknown),
        coordinates: known
            .filter(|place| place.address == address)
            .and_then(|place| place.coordinates),
        name,
        address,
    })
}
