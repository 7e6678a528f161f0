//! Where things are brought, and when.

use domain::drive::{DriveCard, POINTS_MAX, PointKind};
use domain::locale::Locale;
use domain::publishing::{Revision, TextField};
use leptos::prelude::*;
use uuid::Uuid;

use super::super::inputs::{Answer, Filled};
use super::super::text_fields::text_fields;
use super::{more, windows};
use crate::forms::staff::publish::drive::{POINT_ROWS, point_field, row_count, shown_points};

pub(super) fn fields(
    filled: Filled<'_>,
    thing: Uuid,
    latest: &Revision,
    card: &DriveCard,
    locales: &[Locale],
) -> AnyView {
    let t = filled.cx.texts;
    let used = shown_points(filled.form);
    // A place is long: the empty one comes when it is asked for.
    let rows = match filled.form.get(POINT_ROWS) {
        "" => used.max(1),
        _ => row_count(filled.form, POINT_ROWS, used, POINTS_MAX),
    };
    let points = (0..rows)
        .map(|at| {
            let position = u8::try_from(at).unwrap_or(u8::MAX);
            let directions = text_fields(filled, latest, TextField::Point(position), locales);
            one(filled, thing, card, directions, at)
        })
        .collect_view();
    let first_new = match rows < POINTS_MAX {
        true => format!("punto-{rows}"),
        false => String::new(),
    };
    view! {
        {points}
        {more(thing, POINT_ROWS, rows, &first_new, t.get("staff-drives-points-more"))}
    }
    .into_any()
}

fn one(
    filled: Filled<'_>,
    thing: Uuid,
    card: &DriveCard,
    directions: AnyView,
    at: usize,
) -> AnyView {
    let t = filled.cx.texts;
    let name = |what: &str| point_field(at, what);
    let key = filled.form.get(&name("chiave")).to_owned();
    let kept = !key.is_empty();
    let kinds = [PointKind::Point, PointKind::Shop]
        .into_iter()
        // l10n: staff-drives-point-kind-*
        .map(|kind| {
            let words = t.get(&format!("staff-drives-point-kind-{}", kind.word()));
            (kind.word().to_owned(), words)
        })
        .collect();
    let steps = ["unknown", "yes", "no"]
        .into_iter()
        // l10n: publish-steps-*
        .map(|word| (word.to_owned(), t.get(&format!("publish-steps-{word}"))))
        .collect();
    let empty = |what: &str| filled.form.get(&name(what)).trim().is_empty();
    let desks = (empty("luogo") && empty("indirizzo")).then(|| {
        let none = Some(t.get("staff-drives-point-other"));
        filled.select(
            name("sportello"),
            t.get("staff-drives-point-desk"),
            none,
            desks(filled),
        )
    });
    let before = card.points.iter().find(|point| point.id.to_string() == key);
    view! {
        <fieldset class="publish-stage" id=format!("punto-{at}")>
            <legend>{t.with("staff-drives-point", &[("n", (at + 1).into())])}</legend>
            <input type="hidden" name=name("chiave") value=key.clone() />
            {filled.select(name("tipo"), t.get("staff-drives-point-kind"), None, kinds)}
            {desks}
            {filled.line(name("luogo"), t.get("publish-fact-place"), None, "text")}
            {filled.line(name("indirizzo"), t.get("publish-fact-address"), None, "text")}
            <details class="publish-more" open=filled.errors.of(&name("telefono")).is_some()>
                <summary>{t.get("staff-drives-point-more")}</summary>
                {filled.select(name("gradini"), t.get("publish-fact-steps"), None, steps)}
                {filled.line(name("telefono"), t.get("staff-drives-point-phone"), None, "tel")}
                {directions}
            </details>
            {windows::fields(filled, thing, card.period, before, at)}
            {kept.then(|| filled.tick(name("togli"), t.get("staff-drives-point-remove")))}
        </fieldset>
    }
    .into_any()
}

/// The desks that have a place.
fn desks(filled: Filled<'_>) -> Vec<Answer> {
    let desks = filled.cx.directory.desks.iter();
    let desks = desks.filter_map(|desk| {
        let place = desk.place.as_ref()?;
        let words = format!("{}: {}", desk.name, place.address);
        Some((desk.slug.clone(), words))
    });
    desks.collect()
}
