//! What is noticed in the card of an event: nothing is forbidden by it, but somebody should know.

use domain::event::Finding;
use domain::publishing::Card;
use leptos::prelude::*;
use services::staff::publish::Dossier;

use crate::components::local_text::inline;
use crate::components::time::day;
use crate::components::words::words;
use crate::cx::Cx;

/// The most that is told: a course that meets every week meets many holidays.
const TOLD: usize = 8;

/// A list of it; nothing when there is nothing.
pub fn noticed(cx: &Cx, dossier: &Dossier) -> Option<AnyView> {
    let Card::Event(card) = &dossier.latest.card else {
        return None;
    };
    let thing = dossier.publication.thing;
    let found = cx.services.event_findings(thing, card, Some(card));
    let told = found.into_iter().filter_map(|finding| said(cx, finding));
    let told: Vec<_> = told
        .take(TOLD)
        .map(|said| view! { <li>{said}</li> })
        .collect();
    (!told.is_empty()).then(|| {
        let title = cx.texts.get("publish-noticed");
        view! {
            <section class="it-card" aria-labelledby="attenzione">
                <h2 id="attenzione">{title}</h2>
                <ul class="mb-0">{told}</ul>
            </section>
        }
        .into_any()
    })
}

/// In words; what is refused is told where it is refused.
fn said(cx: &Cx, finding: Finding) -> Option<AnyView> {
    let t = cx.texts;
    let on = |id: &str, date| words(t, id, &[], vec![("day", day(cx, date).into_any())]);
    Some(match finding {
        Finding::Overlap { event, date } => {
            let other = cx.directory.event(event)?;
            let href = format!("/{}/eventi/{}", cx.locale(), other.card.slug);
            let title = view! { <a href=href>{inline(cx, &other.card.title)}</a> }.into_any();
            let args = vec![("day", day(cx, date).into_any()), ("event", title)];
            words(t, "publish-noticed-overlap", &[], args)
        }
        Finding::PublicHoliday(date) => on("publish-noticed-holiday", date),
        Finding::SchoolHoliday(date) => on("publish-noticed-school", date),
        Finding::EndsWith(date) => on("publish-noticed-ends-with", date),
        Finding::EndsBeforeStart(_)
        | Finding::Past(_)
        | Finding::FirstDateNotInRule(_)
        | Finding::Weekday(_) => return None,
    })
}
