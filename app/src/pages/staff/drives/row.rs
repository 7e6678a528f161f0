//! A pledge at the counter, with the button for whoever brings all of it.

use domain::drive::{Drive, PledgeStatus};
use jiff::civil::Date;
use leptos::prelude::*;
use services::message::item_name;
use services::staff::drives::{AtCounter, Counted};

use super::address::pledge_url;
use super::words::{called, place_said};
use crate::components::icon::{Icon, Shape};
use crate::components::phone::digits;
use crate::cx::Cx;
use crate::forms::guard::TOKEN;

/// What the rows of a list share.
pub struct List<'a> {
    /// The drive.
    pub drive: &'a Drive,
    /// Everything that it asks for or has asked for.
    pub items: &'a [Counted],
    /// The hidden token.
    pub token: &'a str,
    /// The day that the list is of: the way back to it.
    pub day: Date,
}

/// The row; `placed` tells where and when it was to be brought.
pub fn row(cx: &Cx, pledge: &AtCounter, list: &List<'_>, placed: bool) -> AnyView {
    let class = match pledge.status {
        PledgeStatus::Received => "it-card day-row day-arrived",
        _ => "it-card day-row",
    };
    let name = match &pledge.first_name {
        Some(_) => view! { <bdi>{called(cx, pledge)}</bdi> }.into_any(),
        None => called(cx, pledge).into_any(),
    };
    let place = placed.then(|| view! { <p>{place_said(cx, list.drive, pledge)}</p> });
    view! {
        <li class=class id=format!("p-{}", pledge.id)>
            <div class="day-head">
                <h3>{name}</h3>
                <p class="day-state">{state(cx, pledge)}</p>
                <p class="day-code">{digits(pledge.code.readable())}</p>
            </div>
            {place}
            {lines(cx, pledge, list.items)}
            {buttons(cx, pledge, list)}
        </li>
    }
    .into_any()
}

/// "expected", "brought at 16:42", "taken back".
pub fn state(cx: &Cx, pledge: &AtCounter) -> String {
    let t = cx.texts;
    match (pledge.status, pledge.received_at) {
        (PledgeStatus::Received, Some(at)) => {
            let time = t.time(cx.zone().to_datetime(at).time());
            t.with("staff-drives-state-received", &[("time", time.into())])
        }
        (PledgeStatus::Received, None) => t.get("staff-drives-state-brought"),
        (PledgeStatus::Promised, _) => t.get("staff-drives-state-expected"),
        (PledgeStatus::Withdrawn, _) => t.get("staff-drives-state-withdrawn"),
        (PledgeStatus::Lapsed, _) => t.get("staff-drives-state-lapsed"),
    }
}

/// "3 × zaino"; once it came, what came of it.
fn lines(cx: &Cx, pledge: &AtCounter, items: &[Counted]) -> AnyView {
    let t = cx.texts;
    // As the card of the drive has them.
    let lines = items.iter().filter_map(|counted| {
        let item = &counted.item;
        let line = pledge.lines.iter().find(|line| line.item == item.id)?;
        let name = item_name(item, t);
        let said = match pledge.status {
            PledgeStatus::Received => t.with(
                "staff-drives-line-brought",
                &[
                    ("item", name.into()),
                    ("promised", line.promised.into()),
                    ("brought", line.brought.into()),
                ],
            ),
            _ => t.with(
                "staff-drives-line",
                &[("n", line.promised.into()), ("item", name.into())],
            ),
        };
        Some(view! { <li>{said}</li> })
    });
    view! { <ul class="list-plain drive-lines">{lines.collect_view()}</ul> }.into_any()
}

/// One tap for all of it; a page for more or less. What came has neither.
fn buttons(cx: &Cx, pledge: &AtCounter, list: &List<'_>) -> Option<AnyView> {
    if pledge.status == PledgeStatus::Received {
        return None;
    }
    let t = cx.texts;
    let url = pledge_url(list.drive.id, pledge.id);
    let heard = format!(": {}", called(cx, pledge));
    let more = format!("{url}?giorno={}", list.day);
    Some(
        view! {
            <form class="day-buttons no-print" method="post" action=url data-once>
                <input type="hidden" name=TOKEN value=list.token.to_owned() />
                <input type="hidden" name="giorno" value=list.day.to_string() />
                <button class="btn btn-primary" type="submit" name="come" value="promesso">
                    {Icon::Check.view(Shape::Small)}
                    <span>
                        {t.get("staff-drives-all-came")}
                        <span class="visually-hidden">{heard.clone()}</span>
                    </span>
                </button>
                <a class="btn btn-outline-primary" href=more>
                    {t.get("staff-drives-more-or-less")}
                    <span class="visually-hidden">{heard}</span>
                </a>
            </form>
        }
        .into_any(),
    )
}
