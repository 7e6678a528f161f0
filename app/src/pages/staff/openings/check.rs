//! "Is everything still right?": the facts of a desk's card and one button, for the link in a mail.

use domain::desk::Desk;
use http::StatusCode;
use leptos::prelude::*;
use services::staff::openings::{Asked, AskedState};

use crate::components::call::phone_hours;
use crate::components::exceptions::exceptions;
use crate::components::hours::opening_hours;
use crate::components::name::name;
use crate::components::phone::phone_link;
use crate::components::summary::{row, summary};
use crate::cx::Cx;
use crate::forms::guard::hidden_fields;
use crate::forms::sheet::Sheet;
use crate::page::Page;

/// The page.
pub fn check_page(cx: &Cx, asked: Asked, address: String, sheet: Sheet) -> Page {
    let status = match asked.state {
        AskedState::TooOld => StatusCode::GONE,
        AskedState::Open | AskedState::Answered => sheet.status,
    };
    let id = match asked.state {
        AskedState::Open => "staff-check-ask",
        AskedState::Answered => "staff-check-thanks",
        AskedState::TooOld => "staff-check-too-old",
    };
    let title = sheet.title(cx, cx.texts.get(id));
    Page::new(title, move || {
        let cx = Cx::get();
        let t = cx.texts;
        let desk = &asked.desk;
        let own = format!("/staff/sportelli/{}", desk.slug);
        let form = (asked.state == AskedState::Open).then(|| {
            view! {
                <form method="post" action=address data-once>
                    {hidden_fields(&cx, sheet.token.clone(), "")}
                    <button class="btn btn-primary btn-block" type="submit">
                        {t.get("staff-check-ask-button")}
                    </button>
                </form>
            }
        });
        let what = match asked.state {
            AskedState::Open => t.get("staff-check-ask-what"),
            AskedState::Answered => t.get("staff-check-thanks-what"),
            AskedState::TooOld => t.get("staff-check-too-old-what"),
        };
        view! {
            <div class="narrow">
                {sheet.summary(&cx)}
                <h1>{t.get(id)}</h1>
                <p class="lead">{name(&cx, &desk.name)}</p>
                <p>{what}</p>
                {facts(&cx, desk)}
                {form}
                <p><a class="btn btn-link" href=own>{t.get("staff-check-wrong")}</a></p>
            </div>
        }
    })
    .family()
    .status(status)
}

fn facts(cx: &Cx, desk: &Desk) -> AnyView {
    let t = cx.texts;
    let nothing = || t.get("staff-check-nothing").into_any();
    let phone = desk
        .phone
        .as_ref()
        .map_or_else(nothing, |p| phone_link(p).into_any());
    let hours = match desk.phone_hours.is_empty() {
        true => nothing(),
        false => phone_hours(cx, desk),
    };
    let place = match &desk.place {
        Some(place) => view! { {name(cx, &place.name)} ", " {name(cx, &place.address)} }.into_any(),
        None => t.get("where-on-booking").into_any(),
    };
    let opens = opening_hours(cx, &desk.openings).unwrap_or_else(nothing);
    let languages: Vec<_> = desk.languages.iter().map(|l| t.language_name(*l)).collect();
    let mut rows = vec![
        row(cx, t.get("staff-check-phone"), phone, None),
        row(cx, t.get("staff-check-phone-hours"), hours, None),
        row(cx, t.get("fact-hours"), opens, None),
    ];
    if let Some(exceptions) = exceptions(cx, desk) {
        rows.push(row(cx, t.get("staff-check-exceptions"), exceptions, None));
    }
    rows.push(row(cx, t.get("fact-where"), place, None));
    rows.push(row(
        cx,
        t.get("fact-languages"),
        t.list_and(&languages),
        None,
    ));
    summary(rows)
}
