//! Families that wait for a call.

use domain::callback::{Callback, TRIES_MAX};
use leptos::prelude::*;

use crate::components::icon::{Icon, Shape};
use crate::components::name::name;
use crate::components::notice::Notice;
use crate::components::phone::phone_digits;
use crate::components::time::day_time;
use crate::cx::Cx;
use crate::forms::guard::TOKEN;
use crate::forms::sheet::Sheet;
use crate::page::Page;

/// What becomes of a call: the value of the buttons.
pub const END: &str = "esito";
/// Nobody answered.
pub const TRIED: &str = "nessuno";
/// The family was spoken to.
pub const REACHED: &str = "risposto";
/// Nobody need call any more.
pub const CLOSED: &str = "chiusa";
/// The name of the field with the calls in vain that were seen.
pub const TRIES: &str = "tentativi";

/// The page.
pub fn callbacks_page(cx: &Cx, waiting: Vec<Callback>, sheet: Sheet) -> Page {
    let title = sheet.title(cx, cx.texts.get_plain("staff-day-callbacks"));
    let status = sheet.status;
    Page::new(title, move || {
        let cx = Cx::get();
        let t = cx.texts;
        let body = if waiting.is_empty() {
            Notice::Info.view(t.get("staff-day-callbacks-none"))
        } else {
            let languages = waiting.chunk_by(|a, b| a.language == b.language);
            languages
                .map(|same| {
                    let rows = same.iter().map(|c| row(&cx, c, &sheet)).collect_view();
                    let language = same.first().map(|c| t.language_name(c.language));
                    view! {
                        <section>
                            <h2 class="day-language">{language}</h2>
                            <ul class="list-plain day-list">{rows}</ul>
                        </section>
                    }
                })
                .collect_view()
                .into_any()
        };
        view! {
            {sheet.summary(&cx)}
            <h1>{t.get("staff-day-callbacks")}</h1>
            {body}
        }
    })
    .staff()
    .status(status)
}

fn row(cx: &Cx, callback: &Callback, sheet: &Sheet) -> Option<AnyView> {
    let t = cx.texts;
    let phone = callback.phone.as_ref()?;
    // l10n: hour-*
    let hour = t.get(&format!("hour-{}", callback.best_hour.word()));
    let asked = day_time(cx, cx.zone().to_datetime(callback.created_at));
    let directory = &cx.directory;
    let about = callback
        .desk
        .and_then(|id| directory.desk(id))
        .map(|d| d.name.as_str())
        .or_else(|| {
            let municipality = directory.municipality(callback.municipality?)?;
            Some(municipality.name.as_str())
        });
    let about = about.map(|about| view! { " · " {name(cx, about)} });
    let tried = callback.tried_at.map(|at| {
        let n = [("n", callback.tries.into())];
        let at = day_time(cx, cx.zone().to_datetime(at));
        view! { <p class="day-tried">{t.with("staff-day-tried", &n)} " " {at}</p> }
    });
    let heard = format!(": {}", phone.readable());
    let button = |value: &'static str, words: String, class: &'static str| {
        let heard = heard.clone();
        view! {
            <button class=class type="submit" name=END value=value>
                <span>{words}<span class="visually-hidden">{heard}</span></span>
            </button>
        }
    };
    let next = u32::from(callback.tries) + 1;
    let again = (callback.tries < TRIES_MAX).then(|| {
        let words = t.with("staff-day-nobody-answers", &[("n", next.into())]);
        button(TRIED, words, "btn btn-outline-primary")
    });
    let book = format!("/staff/prenota?richiamata={}", callback.id);
    Some(
        view! {
            <li class="it-card day-row" id=format!("r-{}", callback.id)>
                <div class="day-head">
                    <h3>
                        <a class="day-contact" href=format!("tel:{phone}")>
                            {Icon::Phone.view(Shape::Small)}
                            {phone_digits(phone)}
                        </a>
                    </h3>
                    <p class="day-state">{hour}</p>
                </div>
                <p class="text-secondary">{t.get("staff-day-asked")} " " {asked} {about}</p>
                {tried}
                <form
                    class="day-buttons"
                    method="post"
                    action=format!("/staff/richiamate/{}", callback.id)
                >
                    <input type="hidden" name=TOKEN value=sheet.token.clone() />
                    <input type="hidden" name=TRIES value=callback.tries.to_string() />
                    <a class="btn btn-primary" href=book>{t.get("button-book")}</a>
                    {again}
                    {button(REACHED, t.get("staff-day-reached"), "btn btn-outline-primary")}
                    {button(CLOSED, t.get("staff-day-close"), "btn btn-link")}
                </form>
            </li>
        }
        .into_any(),
    )
}
