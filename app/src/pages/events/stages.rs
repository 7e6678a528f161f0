//! The parts of a date, in order: when and where each is, and how one gets to the next.

use domain::desk::StepFree;
use domain::event::{Occurrence, Onward, Stage, Venue, VenuePlace};
use leptos::prelude::*;

use crate::components::local_text::prose;
use crate::components::map::map_link;
use crate::components::name::name;
use crate::components::time::{day_span, day_time};
use crate::cx::Cx;
use crate::forms::start::write_start;

/// All of them, numbered where there are several.
pub fn stages(cx: &Cx, occurrence: &Occurrence) -> AnyView {
    let several = occurrence.stages.len() > 1;
    let last = occurrence.stages.len().saturating_sub(1);
    let items = occurrence.stages.iter().enumerate().map(|(at, stage)| {
        let onward = (at < last && stage.onward == Onward::Together).then(|| {
            view! { <p class="together">{cx.texts.get("event-together")}</p> }
        });
        view! {
            <li>
                <p class="event-when">{when(cx, stage)}</p>
                {venue(cx, stage)}
                {prose(cx, &stage.note)}
                {onward}
            </li>
        }
    });
    let items = items.collect_view();
    if several {
        view! { <ol class="stages">{items}</ol> }.into_any()
    } else {
        view! { <ul class="list-plain stages">{items}</ul> }.into_any()
    }
}

/// "giovedì 17 dicembre 16:30–18:00", "giovedì 17 dicembre, ore 16:30"; an end that nobody said is not made up.
fn when(cx: &Cx, stage: &Stage) -> AnyView {
    match stage.ends {
        Some(ends) if ends.date() == stage.starts.date() => day_span(cx, stage.starts, ends),
        _ => {
            let said = day_time(cx, stage.starts);
            view! { <time datetime=write_start(stage.starts)>{said}</time> }.into_any()
        }
    }
}

fn venue(cx: &Cx, stage: &Stage) -> AnyView {
    match &stage.venue {
        Venue::Place(place) => in_place(cx, place),
        Venue::Online(link) => {
            let here = cx.zone().to_datetime(cx.now);
            let t = cx.texts;
            if here >= stage.starts {
                let href = link.url().to_string();
                view! { <p><a href=href rel="noopener noreferrer">{t.get("event-online-enter")}</a></p> }
                    .into_any()
            } else {
                view! { <p>{t.get("event-online-later")}</p> }.into_any()
            }
        }
    }
}

fn in_place(cx: &Cx, place: &VenuePlace) -> AnyView {
    let t = cx.texts;
    let steps = match place.step_free {
        StepFree::Yes => Some(t.get("where-steps-none")),
        StepFree::No => Some(t.get("where-steps")),
        StepFree::Unknown => None,
    };
    view! {
        <p class="mb-0"><strong>{name(cx, &place.name)}</strong><br />{name(cx, &place.address)}</p>
        {steps.map(|said| view! { <p class="mb-0">{said}</p> })}
        <p class="mb-0">{map_link(cx, &place.address, place.coordinates)}</p>
    }
    .into_any()
}
