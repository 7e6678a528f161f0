//! Where and when things will be brought, as one choice.

use domain::drive::{Drive, DropOffPoint};
use leptos::prelude::*;
use services::drive::{PlaceWish, WindowRoom};

use crate::components::choice::Choice;
use crate::components::drive_places::{hours, place};
use crate::components::field::{described_by, feedback, group_class};
use crate::components::icon::{Icon, Shape};
use crate::components::map::map_link;
use crate::cx::Cx;
use crate::forms::errors::FieldErrors;
use crate::forms::pledge::{PLACE, write_place};

/// How many dates of a point stand open; the others are a tap away.
const OPEN: usize = 4;

/// Every choice there is: dates with room, and shops.
pub fn wishes(drive: &Drive, rooms: &[WindowRoom]) -> Vec<PlaceWish> {
    let open = rooms.iter().filter(|room| room.left != Some(0));
    let dates = open.map(window);
    let shops = drive.card.points.iter().filter(|point| point.is_shop());
    dates
        .chain(shops.map(|shop| PlaceWish::Shop(shop.id)))
        .collect()
}

fn window(room: &WindowRoom) -> PlaceWish {
    PlaceWish::Window {
        window: room.date.window,
        date: room.date.date,
    }
}

/// The choice, point by point. `own` has room whatever the others say: it is the one that is kept.
pub fn choose_hours(
    cx: &Cx,
    drive: &Drive,
    rooms: &[WindowRoom],
    chosen: &str,
    own: Option<&str>,
    errors: &FieldErrors,
) -> AnyView {
    let t = cx.texts;
    let fault = errors.of(PLACE);
    let mut index = 0;
    let points = drive.card.points.iter().map(|point| {
        let offered = offered(point, rooms, own);
        let choices = offered.into_iter().map(|(wish, title, text)| {
            let value = write_place(wish);
            let checked = value == chosen;
            let choice = Choice {
                name: PLACE,
                index,
                value,
                title: title(cx),
                text: text(cx),
                checked,
                described_by: described_by(PLACE, false, fault),
            };
            index += 1;
            (checked, choice.view())
        });
        let choices: Vec<_> = choices.collect();
        of_point(cx, point, choices)
    });
    let points = points.collect_view();
    view! {
        <fieldset class=group_class(fault)>
            <legend>{t.get("pledge-when-legend")}</legend>
            {feedback(PLACE, fault)}
            {points}
        </fieldset>
    }
    .into_any()
}

type Words = Box<dyn FnOnce(&Cx) -> AnyView>;
type MaybeWords = Box<dyn FnOnce(&Cx) -> Option<AnyView>>;

/// What can be chosen at a point.
fn offered(
    point: &DropOffPoint,
    rooms: &[WindowRoom],
    own: Option<&str>,
) -> Vec<(PlaceWish, Words, MaybeWords)> {
    if point.is_shop() {
        let title: Words = Box::new(|cx| cx.texts.get("pledge-at-shop").into_any());
        let text: MaybeWords = Box::new(|cx| Some(cx.texts.get("drive-shop-when").into_any()));
        return vec![(PlaceWish::Shop(point.id), title, text)];
    }
    let here = rooms.iter().filter(|room| room.date.point == point.id);
    here.filter(|room| room.left != Some(0) || own == Some(write_place(window(room)).as_str()))
        .map(|room| {
            let (date, left) = (room.date, room.left);
            let title: Words = Box::new(move |cx| hours(cx, &date));
            let text: MaybeWords = Box::new(move |cx| {
                let few = left.filter(|n| (1..=3).contains(n))?;
                let said = cx
                    .texts
                    .with("pledge-room", &[("n", u32::from(few).into())]);
                Some(said.into_any())
            });
            (window(room), title, text)
        })
        .collect()
}

/// A group of its own, because the words of a radio are only the hour.
fn of_point(cx: &Cx, point: &DropOffPoint, choices: Vec<(bool, AnyView)>) -> AnyView {
    let t = cx.texts;
    let named = format!("punto-{}", point.id.0.simple());
    let none = choices
        .is_empty()
        .then(|| view! { <p>{t.get("pledge-point-full")}</p> });
    let mut choices = choices.into_iter();
    let open: Vec<_> = choices.by_ref().take(OPEN).map(|(_, view)| view).collect();
    let (checked, rest): (Vec<_>, Vec<_>) = choices.unzip();
    let rest = (!rest.is_empty()).then(|| {
        let open = checked.contains(&true);
        view! {
            <details class="more-hours" open=open>
                <summary>
                    {Icon::Down.view(Shape::Turn)}
                    {t.with("pledge-more-hours", &[("n", rest.len().into())])}
                </summary>
                {rest}
            </details>
        }
    });
    view! {
        <div class="point" role="group" aria-labelledby=named>
            <p class="mb-0" id=named.clone()>{place(cx, point)}</p>
            <p>{map_link(cx, &point.place.address, point.place.coordinates)}</p>
            {none} {open} {rest}
        </div>
    }
    .into_any()
}
