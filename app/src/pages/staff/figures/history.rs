//! Who did what, when, with how it was and how it is.

use domain::id::StaffId;
use domain::locale::Locale;
use domain::staff::history::{Entry, Thing};
use l10n::Texts;
use leptos::prelude::*;
use services::staff::{HistoryFilter, HistoryPage};

use super::changes::changes_view;
use super::pager::pager;
use crate::components::name::name;
use crate::components::notice::Notice;
use crate::components::phone::digits;
use crate::cx::Cx;
use crate::page::Page;

/// The page.
pub fn history_page(cx: &Cx, filter: HistoryFilter, page: u32, found: HistoryPage) -> Page {
    Page::new(cx.texts.get_plain("staff-history-title"), move || {
        let cx = Cx::get();
        let t = cx.texts;
        let lines = if found.lines.is_empty() {
            Notice::Info.view(t.get("staff-history-none"))
        } else {
            let lines = found
                .lines
                .iter()
                .map(|entry| line(&cx, entry, &found))
                .collect_view();
            view! { <ol class="list-plain history">{lines}</ol> }.into_any()
        };
        view! {
            <h1>{t.get("staff-history-title")}</h1>
            <p class="lead">{t.get("staff-history-lead")}</p>
            {filters(&cx, &filter, &found)}
            <p>{t.with("staff-history-count", &[("n", found.total.into())])}</p>
            {lines}
            {pager(&cx, page, found.total, |page| address(&filter, page))}
        }
    })
    .staff()
}

/// The address of a page of the lines that a filter wants.
fn address(filter: &HistoryFilter, page: u32) -> String {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    let text = |value: &Option<String>| value.clone().unwrap_or_default();
    let parts = [
        ("cosa", filter.thing.map_or("", Thing::word).to_owned()),
        ("azione", text(&filter.action)),
        (
            "chi",
            filter.staff.map(|s| s.to_string()).unwrap_or_default(),
        ),
        (
            "giorno",
            filter.day.map(|d| d.to_string()).unwrap_or_default(),
        ),
    ];
    query.extend_pairs(parts.iter().filter(|(_, value)| !value.is_empty()));
    if page > 1 {
        query.append_pair("pagina", &page.to_string());
    }
    format!("/staff/storia?{}", query.finish())
}

fn filters(cx: &Cx, filter: &HistoryFilter, found: &HistoryPage) -> AnyView {
    let t = cx.texts;
    // l10n: staff-history-thing-*
    let things = Thing::ALL.map(|thing| {
        (
            thing.word().to_owned(),
            t.get(&format!("staff-history-thing-{}", thing.word())),
        )
    });
    let actions = found
        .actions
        .iter()
        .map(|action| (action.clone(), said(t, action)));
    let mut people: Vec<(String, String)> = found
        .people
        .iter()
        .map(|(id, name)| (id.to_string(), name.as_str().to_owned()))
        .collect();
    people.sort_by(|a, b| a.1.cmp(&b.1));
    let thing = filter.thing.map(|thing| thing.word().to_owned());
    let staff = filter.staff.map(|id| id.to_string());
    let day = filter.day.map(|day| day.to_string());
    let filtered = *filter != HistoryFilter::default();
    let all = filtered.then(
        || view! { <a class="btn btn-link" href="/staff/storia">{t.get("staff-history-all")}</a> },
    );
    view! {
        <form method="get" action="/staff/storia" class="filters no-print">
            {choice(cx, "cosa", t.get("staff-history-thing"), things.into(), thing)}
            {choice(cx, "azione", t.get("staff-history-action"), actions.collect(), filter.action.clone())}
            {choice(cx, "chi", t.get("staff-history-who"), people, staff)}
            <div class="form-group">
                <label for="giorno">{t.get("staff-history-day")}</label>
                <input class="form-control" type="date" id="giorno" name="giorno" value=day />
            </div>
            <div class="actions">
                <button class="btn btn-outline-primary" type="submit">{t.get("staff-history-filter")}</button>
                {all}
            </div>
        </form>
    }
    .into_any()
}

fn choice(
    cx: &Cx,
    field: &'static str,
    label: String,
    choices: Vec<(String, String)>,
    chosen: Option<String>,
) -> AnyView {
    let options = choices
        .into_iter()
        .map(|(value, words)| {
            let selected = chosen.as_deref() == Some(value.as_str());
            view! { <option value=value selected=selected>{words}</option> }
        })
        .collect_view();
    view! {
        <div class="form-group">
            <label for=field>{label}</label>
            <select class="form-select" id=field name=field>
                <option value="">{cx.texts.get("staff-history-any")}</option>
                {options}
            </select>
        </div>
    }
    .into_any()
}

fn line(cx: &Cx, entry: &Entry, found: &HistoryPage) -> AnyView {
    let t = cx.texts;
    let at = cx.zone().to_datetime(entry.at);
    let who = who(cx, entry.staff, found);
    let place = match (
        entry.desk.and_then(|id| cx.directory.desk(id)),
        entry.municipality,
    ) {
        (Some(desk), _) => Some(desk.name.clone()),
        (None, Some(id)) => cx.directory.municipality(id).map(|m| m.name.clone()),
        (None, None) => None,
    };
    let place = place.map(|place| view! { <p class="text-secondary">{name(cx, &place)}</p> });
    let changes = changes_view(cx, entry.before.as_deref(), entry.after.as_deref());
    view! {
        <li>
            <p class="text-secondary">
                <time datetime=entry.at.to_string()>{t.date_day(at.date())} ", " {digits(t.time(at.time()))}</time>
            </p>
            <p><strong>{who}</strong> ": " {said(t, &entry.action)}</p>
            {place}
            {changes}
        </li>
    }
    .into_any()
}

fn who(cx: &Cx, staff: Option<StaffId>, found: &HistoryPage) -> AnyView {
    match staff {
        Some(id) => match found.people.get(&id) {
            Some(person) => name(cx, person.as_str()),
            None => cx.texts.get("staff-history-somebody").into_any(),
        },
        None => cx.texts.get("staff-history-program").into_any(),
    }
}

/// What was done, in words. Areas bring the words of their own actions.
pub fn said(t: &Texts, action: &str) -> String {
    // l10n: history-*
    let id = format!("history-{action}");
    if Texts::of(Locale::It).has(&id) {
        t.get(&id)
    } else {
        t.with(
            "staff-history-did",
            &[("what", action.replace('-', " ").into())],
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_action_without_words_is_told_all_the_same() {
        let t = Texts::of(Locale::It);
        assert_eq!(said(t, "message-retried"), t.get("history-message-retried"));
        assert!(said(t, "something-else").contains("something else"));
    }
}
