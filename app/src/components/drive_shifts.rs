//! Shifts at which a drive wants hands.

use domain::drive::Drive;
use domain::event::Listed;
use leptos::prelude::*;

use super::event_card::{Left, is_full};
use super::event_words::places;
use super::local_text::marked;
use super::time::day_time;
use crate::cx::Cx;

/// "Give a hand": each shift to come with its free seats and the way to sign up; nothing where no hands are wanted.
pub fn drive_shifts(cx: &Cx, drive: &Drive, left: &Left) -> Option<AnyView> {
    let t = cx.texts;
    let shifts = cx.services.shifts_of(drive.id);
    let rows: Vec<_> = shifts.iter().map(|shift| row(cx, shift, left)).collect();
    (!rows.is_empty()).then(|| {
        view! {
            <section aria-labelledby="turni">
                <h2 id="turni">{t.get("drive-share-shifts")}</h2>
                <p>{t.get("drive-share-shifts-what")}</p>
                <ul class="list-plain pile">{rows}</ul>
            </section>
        }
        .into_any()
    })
}

fn row(cx: &Cx, shift: &Listed, left: &Left) -> AnyView {
    let t = cx.texts;
    let (event, date) = (&shift.event, &shift.occurrence);
    let page = format!("/eventi/{}", event.card.slug);
    let seats = seats(cx, shift, left).map(|said| view! { <p class="mb-0">{said}</p> });
    let open = event
        .card
        .sign_up
        .as_ref()
        .filter(|_| !is_full(shift, left));
    let sign_up = open.map(|_| {
        let href = cx.url(&format!("{page}/iscrizione?data={}", date.date));
        view! {
            <div class="actions">
                <a class="btn btn-outline-primary" href=href>
                    {t.get("drive-share-shifts-button")}
                    <span class="visually-hidden">": " {day_time(cx, date.starts())}</span>
                </a>
            </div>
        }
    });
    view! {
        <li class="it-card">
            <p class="event-when">{day_time(cx, date.starts())}</p>
            <h3 class="it-card-title"><a href=cx.url(&page)>{marked(cx, &event.card.title)}</a></h3>
            <p class="mb-0">{places(cx, date)}</p>
            {seats}
            {sign_up}
        </li>
    }
    .into_any()
}

/// How many seats are left, where they are counted.
fn seats(cx: &Cx, shift: &Listed, left: &Left) -> Option<String> {
    let t = cx.texts;
    let capacity = shift.event.card.sign_up.as_ref()?.capacity?;
    if is_full(shift, left) {
        return Some(t.get("event-full"));
    }
    // Nobody has signed up for a date of which nothing is known; one in parts tells its seats where one signs up.
    let known = left.get(&(shift.event.id, shift.occurrence.date, None));
    let free = known.and_then(|places| places.left).unwrap_or(capacity);
    Some(t.with("sign-up-left", &[("n", u32::from(free).into())]))
}
