//! Messages that wait, were sent, failed, or were no longer true.

use domain::id::DeskId;
use domain::message::{Channel, MessageState, Subject};
use domain::staff::account::Staff;
use domain::staff::rights::Verb;
use domain::staff::target::Target;
use leptos::prelude::*;
use services::staff::{MessagesPage, Outgoing};

use super::pager::pager;
use crate::components::name::name;
use crate::components::notice::Notice;
use crate::components::phone::digits;
use crate::components::summary::row;
use crate::cx::Cx;
use crate::forms::guard::hidden_fields;
use crate::forms::sheet::Sheet;
use crate::page::Page;

/// The page. `said` is what became of a form that was sent.
pub fn messages_page(
    cx: &Cx,
    staff: Staff,
    state: Option<MessageState>,
    page: u32,
    found: MessagesPage,
    sheet: Sheet,
) -> Page {
    let title = sheet.title(cx, cx.texts.get("staff-messages-title"));
    let status = sheet.status;
    Page::new(title, move || {
        let cx = Cx::get();
        let t = cx.texts;
        let total = found
            .counts
            .iter()
            .filter(|(of, _)| state.is_none_or(|state| state == *of))
            .map(|(_, n)| n)
            .sum();
        let list = if found.messages.is_empty() {
            Notice::Info.view(t.get("staff-messages-none"))
        } else {
            let cards = found.messages.iter().enumerate();
            let cards = cards
                .map(|(n, message)| card(&cx, &staff, message, n, state, page))
                .collect_view();
            view! { <ul class="list-plain pile">{cards}</ul> }.into_any()
        };
        view! {
            {sheet.summary(&cx)}
            <h1>{t.get("staff-messages-title")}</h1>
            <p class="lead">{t.get("staff-messages-lead")}</p>
            {states(&cx, state, &found)}
            {list}
            {pager(&cx, page, total, |page| address(state, page))}
        }
    })
    .staff()
    .status(status)
}

/// The address of a page of messages.
pub fn address(state: Option<MessageState>, page: u32) -> String {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    if let Some(state) = state {
        query.append_pair("stato", state.word());
    }
    if page > 1 {
        query.append_pair("pagina", &page.to_string());
    }
    match query.finish().as_str() {
        "" => "/staff/messaggi".to_owned(),
        query => format!("/staff/messaggi?{query}"),
    }
}

fn state_words(cx: &Cx, state: MessageState) -> String {
    // l10n: staff-messages-state-*
    cx.texts
        .get(&format!("staff-messages-state-{}", state.word()))
}

fn states(cx: &Cx, state: Option<MessageState>, found: &MessagesPage) -> AnyView {
    let t = cx.texts;
    let link = |of: Option<MessageState>, words: String, count: u64| {
        let here = (of == state).then_some("page");
        let count = t.number(i64::try_from(count).unwrap_or(i64::MAX));
        view! { <li><a href=address(of, 1) aria-current=here>{words} " " {digits(count)}</a></li> }
            .into_any()
    };
    let all = found.counts.iter().map(|(_, n)| n).sum();
    let links = found
        .counts
        .iter()
        .map(|(of, count)| link(Some(*of), state_words(cx, *of), *count))
        .collect_view();
    view! {
        <nav class="periods" aria-label=t.get("staff-messages-states")>
            <ul class="list-plain">{link(None, t.get("staff-messages-all"), all)} {links}</ul>
        </nav>
    }
    .into_any()
}

fn card(
    cx: &Cx,
    staff: &Staff,
    outgoing: &Outgoing,
    n: usize,
    state: Option<MessageState>,
    page: u32,
) -> AnyView {
    let t = cx.texts;
    let message = &outgoing.message;
    // l10n: staff-messages-kind-*
    let what = t.get(&format!("staff-messages-kind-{}", message.kind.word()));
    let channel = match message.channel {
        Channel::Email => t.get("staff-messages-email"),
        Channel::Sms => t.get("staff-messages-sms"),
    };
    let when = |at| t.date_time(cx.zone().to_datetime(at));
    let mut rows = vec![
        row(
            cx,
            t.get("staff-messages-state"),
            state_words(cx, message.state),
            None,
        ),
        row(cx, t.get("staff-messages-channel"), channel, None),
        row(
            cx,
            t.get("staff-messages-written"),
            when(message.created_at),
            None,
        ),
    ];
    let (written, changed) = (when(message.created_at), when(outgoing.changed_at));
    if message.state != MessageState::Queued && changed != written {
        rows.push(row(cx, t.get("staff-messages-changed"), changed, None));
    }
    rows.push(row(
        cx,
        t.get("staff-messages-about"),
        about(cx, staff, outgoing),
        None,
    ));
    if message.attempts > 0 {
        rows.push(row(
            cx,
            t.get("staff-messages-attempts"),
            t.number(i64::from(message.attempts)),
            None,
        ));
    }
    if let Some(error) = outgoing
        .error
        .as_deref()
        .filter(|_| message.state != MessageState::Sent)
    {
        let error = view! { <span lang="en" dir="ltr">{without_addresses(error)}</span> };
        rows.push(row(cx, t.get("staff-messages-error"), error, None));
    }
    let retry = (message.state == MessageState::Failed).then(|| {
        let token = cx.services.issue_form_to(cx.holder());
        view! {
            <form method="post" action=format!("/staff/messaggi/{}/rimanda", message.id) data-once class="no-print">
                {hidden_fields(cx, token, &format!("-{n}"))}
                <input type="hidden" name="torna" value=address(state, page) />
                <button class="btn btn-outline-primary" type="submit">
                    {t.get("staff-messages-retry")}
                    <span class="visually-hidden">{format!(" {what}, {}", when(message.created_at))}</span>
                </button>
            </form>
        }
    });
    view! {
        <li class="it-card message-card">
            <h2>{what.clone()}</h2>
            <dl class="summary">{rows}</dl>
            {retry}
        </li>
    }
    .into_any()
}

/// What a message is about: never a name or an address.
fn about(cx: &Cx, staff: &Staff, outgoing: &Outgoing) -> AnyView {
    let t = cx.texts;
    let desk = |id: Option<DeskId>| id.and_then(|id| cx.directory.desk(id));
    match (&outgoing.booking, outgoing.message.subject) {
        (Some((code, starts_at, _)), _) => {
            let at = t.date_time(cx.zone().to_datetime(*starts_at));
            let desk = desk(outgoing.desk);
            let sees = desk.is_some_and(|desk| staff.may(Verb::SeeBookings, &Target::desk(desk)));
            let code = digits(code.readable());
            let code = match outgoing.message.subject {
                Subject::Booking(id) if sees => {
                    view! { <a href=format!("/staff/appuntamenti/{id}")>{code}</a> }.into_any()
                }
                _ => code.into_any(),
            };
            let desk = desk.map(|desk| view! { <br />{name(cx, &desk.name)} });
            view! { {code} " · " {at} {desk} }.into_any()
        }
        (None, Subject::SignUp(_)) => {
            let said = outgoing.sign_up.as_ref().map(|(code, event)| {
                let event = cx.directory.event(*event);
                let title = event
                    .and_then(|e| e.card.title.get(domain::locale::Locale::It))
                    .unwrap_or_default();
                let title = title.to_owned();
                view! { " · " {digits(code.readable())} <br />{name(cx, &title)} }
            });
            view! { {t.get("staff-messages-about-sign-up")} {said} }.into_any()
        }
        (None, Subject::Pledge(_)) => {
            let said = outgoing.pledge.as_ref().map(|(code, drive)| {
                let drive = cx.directory.drive(*drive);
                let title = drive
                    .and_then(|d| d.card.title.get(domain::locale::Locale::It))
                    .unwrap_or_default();
                let title = title.to_owned();
                view! { " · " {digits(code.readable())} <br />{name(cx, &title)} }
            });
            view! { {t.get("staff-messages-about-pledge")} {said} }.into_any()
        }
        (None, Subject::Staff(_)) => t.get("staff-messages-about-staff").into_any(),
        (None, _) => {
            let place = match (desk(outgoing.desk), outgoing.municipality) {
                (Some(desk), _) => Some(desk.name.clone()),
                (None, Some(id)) => cx.directory.municipality(id).map(|m| m.name.clone()),
                (None, None) => None,
            };
            let place = place.map(|place| view! { " · " {name(cx, &place)} });
            view! { {t.get("staff-messages-about-callback")} {place} }.into_any()
        }
    }
}

/// What a carrier said, without whom it spoke of: mail servers like to repeat the address, gateways the number.
fn without_addresses(error: &str) -> String {
    error
        .split(' ')
        .map(|word| {
            let digits = word.chars().filter(char::is_ascii_digit).count();
            if word.contains('@') || digits >= 7 {
                "…"
            } else {
                word
            }
        })
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_names_nobody() {
        let said =
            without_addresses("550 5.1.1 <amina@example.org>: no such mailbox for +393516818198");
        assert_eq!(said, "550 5.1.1 … no such mailbox for …");
    }
}
