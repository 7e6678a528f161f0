//! All about one appointment.

use domain::booking::Status;
use domain::locale::Locale;
use domain::message::{Channel, MessageState};
use l10n::Texts;
use leptos::prelude::*;
use services::staff::day::{Reach, StaffBooking};

use super::facts::{about, contact, language, marks, reach, state, who, who_plain};
use crate::components::icon::{Icon, Shape};
use crate::components::name::name;
use crate::components::notice::Notice;
use crate::components::phone::digits;
use crate::components::summary::{row, summary};
use crate::components::time::{dated, day_time};
use crate::cx::Cx;
use crate::forms::guard::TOKEN;
use crate::forms::sheet::Sheet;
use crate::page::Page;
use crate::pages::appointment::show::done;
use crate::pages::appointment::slip::{code, slip_with};
use crate::staff_cx::StaffCx;

/// What was just done, told above the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// It was booked.
    Booked,
    /// It was moved.
    Moved,
    /// It was called off.
    Cancelled,
    /// Name or contact were corrected.
    Corrected,
    /// Another appointment of the family was called off.
    Merged,
    /// The confirmation was written once more.
    SentAgain,
}

impl Outcome {
    const ALL: [Self; 6] = [
        Self::Booked,
        Self::Moved,
        Self::Cancelled,
        Self::Corrected,
        Self::Merged,
        Self::SentAgain,
    ];

    /// The word in the address.
    pub fn word(self) -> &'static str {
        match self {
            Self::Booked => "prenotato",
            Self::Moved => "spostato",
            Self::Cancelled => "annullato",
            Self::Corrected => "corretto",
            Self::Merged => "unito",
            Self::SentAgain => "confermato",
        }
    }

    /// The outcome of a word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|o| o.word() == word)
    }

    fn words(self) -> &'static str {
        match self {
            Self::Booked => "staff-day-done-booked",
            Self::Moved => "staff-day-done-moved",
            Self::Cancelled => "staff-day-done-cancelled",
            Self::Corrected => "staff-day-done-corrected",
            Self::Merged => "staff-day-done-merged",
            Self::SentAgain => "staff-day-done-sent-again",
        }
    }
}

/// The page.
pub fn booking_page(
    cx: &StaffCx,
    at: StaffBooking,
    outcome: Option<Outcome>,
    sheet: Sheet,
) -> Page {
    let title = sheet.title(cx, cx.texts.get_plain("staff-day-booking"));
    let status = sheet.status;
    Page::new(title, move || {
        let cx = Cx::get();
        let t = cx.texts;
        let booking = &at.booking;
        let heading = match outcome {
            Some(outcome) => done(t.get(outcome.words())),
            None => view! { <h1>{who_plain(&cx, booking)}</h1> }.into_any(),
        };
        let slip = (booking.status != Status::Cancelled).then(|| family_slip(&cx, &at));
        view! {
            {sheet.summary(&cx)}
            {heading}
            {must_call(&cx, &at, outcome)}
            <div class="cols">
                <div class="no-print">
                    {summary(rows(&cx, &at))}
                    {links(&cx, &at)}
                    {twins(&cx, &at, &sheet)}
                    {messages(&cx, &at, &sheet)}
                    {history(&cx, &at)}
                </div>
                {slip}
            </div>
        }
    })
    .staff()
    .status(status)
}

/// After a change: when no message goes out, somebody must call.
fn must_call(cx: &Cx, at: &StaffBooking, outcome: Option<Outcome>) -> Option<AnyView> {
    let t = cx.texts;
    let words = match (at.reach, outcome) {
        (Reach::NotReached, _) => "staff-day-call-failed",
        (Reach::PhoneOnly, Some(Outcome::Moved | Outcome::Cancelled)) => "staff-day-call-changed",
        (Reach::Nothing, Some(Outcome::Moved | Outcome::Cancelled)) => "staff-day-cannot-tell",
        (Reach::PhoneOnly | Reach::Nothing, Some(Outcome::Booked)) => "staff-day-give-code",
        _ => return None,
    };
    let said = view! { {t.get(words)} " " {contact(cx, &at.booking)} };
    Some(view! { <div class="no-print">{Notice::Caution.view(said)}</div> }.into_any())
}

/// What the family takes with it, in its own language.
fn family_slip(cx: &Cx, at: &StaffBooking) -> AnyView {
    let t = cx.texts;
    let locale = cx.services.reader_locale(at.booking.family.language);
    paper(
        cx,
        locale,
        slip_for(cx, locale, at),
        t.get("staff-day-slip"),
    )
}

fn slip_for(cx: &Cx, locale: Locale, at: &StaffBooking) -> AnyView {
    let theirs = Cx {
        texts: Texts::of(locale),
        ..cx.clone()
    };
    let code = code(&theirs, &at.booking);
    slip_with(&theirs, &at.booking, &at.desk, Some(code))
}

/// A slip with a button that prints it.
pub fn paper(cx: &Cx, locale: Locale, slip: AnyView, heading: String) -> AnyView {
    view! {
        <div class="day-paper">
            <h2 class="no-print">{heading}</h2>
            <div lang=locale.tag() dir=locale.direction().as_str()>{slip}</div>
            <p class="no-print">
                <button class="btn btn-outline-primary" type="button" data-print hidden>
                    {Icon::Print.view(Shape::Small)}
                    {cx.texts.get("staff-day-print-slip")}
                </button>
            </p>
        </div>
    }
    .into_any()
}

fn rows(cx: &Cx, at: &StaffBooking) -> Vec<AnyView> {
    let t = cx.texts;
    let booking = &at.booking;
    let start = cx.zone().to_datetime(booking.starts_at);
    let said = view! { {state(cx, booking.status)} " " {marks(cx, booking)} };
    let contact = view! { {contact(cx, booking)} " " {reach(cx, at.reach)} };
    let mut rows = vec![
        row(cx, t.get("fact-when"), day_time(cx, start), None),
        row(cx, t.get("staff-day-state"), said, None),
        row(cx, t.get("fact-desk"), name(cx, &at.desk.name), None),
        row(cx, t.get("fact-name"), who(cx, booking), None),
        row(cx, t.get("staff-day-contact"), contact, None),
        row(cx, t.get("fact-language"), language(cx, booking), None),
    ];
    let about = about(cx, booking);
    if !about.is_empty() {
        rows.push(row(cx, t.get("fact-how"), about, None));
    }
    if let Some(note) = &booking.details.note {
        let note = view! { <bdi>{note.as_str().to_owned()}</bdi> };
        rows.push(row(cx, t.get("fact-note"), note, None));
    }
    let code = digits(booking.code.readable());
    rows.push(row(cx, t.get("staff-day-code"), code, None));
    let erase = dated(cx, booking.erase_on);
    rows.push(row(cx, t.get("staff-day-erase-on"), erase, None));
    rows
}

fn links(cx: &Cx, at: &StaffBooking) -> Option<AnyView> {
    let t = cx.texts;
    let booking = &at.booking;
    let url = |below: &str| format!("/staff/appuntamenti/{}/{below}", booking.id);
    let change = booking.can_change(cx.now).then(|| {
        view! {
            <li>
                <a href=url("sposta")>{Icon::Move.view(Shape::Normal)} {t.get("staff-day-move")}</a>
            </li>
        }
    });
    let correct = booking.erased_at.is_none().then(|| {
        view! {
            <li>
                <a href=url("correggi")>
                    {Icon::People.view(Shape::Normal)}
                    {t.get("staff-day-correct")}
                </a>
            </li>
        }
    });
    let cancel = (booking.status == Status::Confirmed).then(|| {
        view! {
            <li>
                <a class="danger" href=url("annulla")>
                    {Icon::Cancel.view(Shape::Normal)}
                    {t.get("staff-day-cancel")}
                </a>
            </li>
        }
    });
    (change.is_some() || correct.is_some() || cancel.is_some())
        .then(|| view! { <ul class="link-list">{change} {correct} {cancel}</ul> }.into_any())
}

/// Other appointments that look like the same family's: one stays.
fn twins(cx: &Cx, at: &StaffBooking, sheet: &Sheet) -> Option<AnyView> {
    if at.twins.is_empty() {
        return None;
    }
    let t = cx.texts;
    let action = format!("/staff/appuntamenti/{}/unisci", at.booking.id);
    let each = at
        .twins
        .iter()
        .map(|(twin, desk)| {
            let start = cx.zone().to_datetime(twin.starts_at);
            view! {
                <li class="it-card">
                    <p>
                        <a href=format!("/staff/appuntamenti/{}", twin.id)>{day_time(cx, start)}</a>
                        <br />
                        {who(cx, twin)}
                        " · "
                        {name(cx, &desk.name)}
                    </p>
                    <form method="post" action=action.clone() data-once>
                        <input type="hidden" name=TOKEN value=sheet.token.clone() />
                        <input type="hidden" name="altro" value=twin.id.to_string() />
                        <button class="btn btn-outline-primary" type="submit">
                            {t.get("staff-day-merge")}
                        </button>
                    </form>
                </li>
            }
        })
        .collect_view();
    Some(
        view! {
            <section>
                <h2>{t.get("staff-day-twins")}</h2>
                <p>{t.get("staff-day-twins-what")}</p>
                <ul class="list-plain cards">{each}</ul>
            </section>
        }
        .into_any(),
    )
}

fn messages(cx: &Cx, at: &StaffBooking, sheet: &Sheet) -> AnyView {
    let t = cx.texts;
    view! {
        <h2>{t.get("staff-day-messages")}</h2>
        {sent(cx, at)}
        {send_again(cx, at, sheet)}
    }
    .into_any()
}

/// The button for a family that says it has no confirmation.
fn send_again(cx: &Cx, at: &StaffBooking, sheet: &Sheet) -> Option<AnyView> {
    let written_to = matches!(at.reach, Reach::Messages | Reach::NotReached);
    if !written_to || !at.booking.can_change(cx.now) {
        return None;
    }
    let action = format!("/staff/appuntamenti/{}/conferma", at.booking.id);
    Some(
        view! {
            <form method="post" action=action data-once>
                <input type="hidden" name=TOKEN value=sheet.token.clone() />
                <button class="btn btn-outline-primary" type="submit">
                    {Icon::Share.view(Shape::Small)}
                    {cx.texts.get("staff-day-send-again")}
                </button>
            </form>
        }
        .into_any(),
    )
}

/// What was written, and what became of it.
fn sent(cx: &Cx, at: &StaffBooking) -> AnyView {
    let t = cx.texts;
    if at.messages.is_empty() {
        return view! { <p class="text-secondary">{t.get("staff-day-no-messages")}</p> }.into_any();
    }
    let each = at
        .messages
        .iter()
        .map(|message| {
            // l10n: staff-day-message-*
            let kind = t.get(&format!("staff-day-message-{}", message.kind.word()));
            // l10n: staff-day-sent-*
            let state = t.get(&format!("staff-day-sent-{}", message.state.word()));
            let channel = match message.channel {
                Channel::Email => "fact-email",
                Channel::Sms => "staff-day-sms",
            };
            let at = day_time(cx, cx.zone().to_datetime(message.created_at));
            let class = match message.state {
                MessageState::Failed => "day-not-reached",
                _ => "text-secondary",
            };
            view! {
                <li>
                    <strong>{kind}</strong>
                    " · "
                    {t.get(channel)}
                    " · "
                    <span class=class>{state}</span>
                    <br />
                    <span class="text-secondary">{at}</span>
                </li>
            }
        })
        .collect_view();
    view! { <ul class="list-plain day-lines">{each}</ul> }.into_any()
}

fn history(cx: &Cx, at: &StaffBooking) -> AnyView {
    let t = cx.texts;
    let made = day_time(cx, cx.zone().to_datetime(at.booking.created_at));
    let each = at
        .history
        .iter()
        .map(|step| {
            // l10n: history-*
            let what = t.get(&format!("history-{}", step.action));
            let who = match &step.who {
                Some(who) => who.as_str().to_owned(),
                None => t.get("staff-day-by-itself"),
            };
            let at = day_time(cx, cx.zone().to_datetime(step.at));
            view! {
                <li>
                    <strong>{what}</strong>
                    " · "
                    <bdi>{who}</bdi>
                    <br />
                    <span class="text-secondary">{at}</span>
                </li>
            }
        })
        .collect_view();
    view! {
        <h2>{t.get("staff-day-history")}</h2>
        <ul class="list-plain day-lines">
            {each}
            <li>
                <strong>{t.get("staff-day-made")}</strong>
                <br />
                <span class="text-secondary">{made}</span>
            </li>
        </ul>
    }
    .into_any()
}
