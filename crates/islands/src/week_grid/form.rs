//! The form of an opening: what its page has, filled from the grid.

use leptos::ev::Event;
use leptos::prelude::*;

use super::block::focus_on;
use super::board::{Board, Key};
use super::data::Details;
use super::keys::give_up;
use super::span::{Minute, Span};
use super::words::FormWords;
use super::{clock, minute};

/// The id of the form.
const FORM: &str = "modulo-apertura";
/// Its first field.
const FIRST: &str = "giorno";
/// The id of the link to the page that removes an opening.
pub const REMOVE: &str = "elimina-apertura";

/// Leads to the form.
pub fn enter() {
    focus_on(FIRST.to_owned());
}

/// Where an opening's form is sent, which is where its page is.
pub fn address(board: Board, key: Key) -> String {
    let address = board.week.with_value(|week| week.address.clone());
    let last = board.opening(key, |opening| opening.id.clone());
    format!("{address}/{}", last.as_deref().unwrap_or("nuova"))
}

/// The form of the opening that was taken up.
pub fn details(board: Board) -> impl IntoView {
    let open = Memo::new(move |_| board.open());
    move || open.get().map(|key| form(board, key))
}

/// What leads on from a change.
pub fn buttons(board: Board) -> impl IntoView {
    let open = Memo::new(move |_| board.open().is_some());
    move || {
        open.get().then(|| {
            view! {
                <div class="actions">
                    <button class="btn btn-primary" type="submit" form=FORM>
                        {board.word(|w| &w.form.save)}
                    </button>
                    <button class="btn btn-outline-primary" type="button" on:click=move |_| enter()>
                        {board.word(|w| &w.form.details)}
                    </button>
                    <button
                        class="btn btn-outline-primary"
                        type="button"
                        on:click=move |_| { give_up(board); }
                    >
                        {board.word(|w| &w.form.undo)}
                    </button>
                </div>
            }
        })
    }
}

fn form(board: Board, key: Key) -> impl IntoView {
    let words = board.words.with_value(|words| words.form.clone());
    let details = board.opening(key, |opening| opening.details.clone());
    let details = details.unwrap_or_else(|| board.week.with_value(|week| week.fresh.clone()));
    let version = board.opening(key, |opening| opening.version.clone());
    let remove = key.is_some().then(|| {
        let href = format!("{}/elimina", address(board, key));
        let words = words.remove.clone();
        view! { <p><a id=REMOVE class="btn btn-outline-danger" href=href>{words}</a></p> }
    });
    let title = if key.is_some() {
        &words.title
    } else {
        &words.title_new
    }
    .clone();
    view! {
        <form
            id=FORM
            class="week-form"
            method="post"
            action=address(board, key)
            aria-labelledby="titolo-apertura"
            on:input=move |_| board.typed()
        >
            <h3 id="titolo-apertura">{title}</h3>
            <input type="hidden" name="modulo" value=board.week.with_value(|week| week.key.clone()) />
            <input type="hidden" name="versione" value=version />
            <div class="honey" aria-hidden="true">
                <label for="sito">{words.leave_empty.clone()}</label>
                <input type="text" id="sito" name="sito" tabindex="-1" autocomplete="off" />
            </div>
            {hours(board, key, &words)}
            {rest(&words, &details)}
            {languages(board, &words, &details)}
            {remove}
        </form>
    }
}

/// Day and hours, which the grid changes as well.
fn hours(board: Board, key: Key, words: &FormWords) -> impl IntoView + use<> {
    let span = Memo::new(move |_| board.span(key));
    let day = move || span.get().map(|span| span.day.to_string());
    let from = move || span.get().map(|span| clock(span.from));
    let until = move || span.get().map(|span| clock(span.until));
    // What makes no hours stays in the field, for the server to explain.
    let set = move |change: fn(Span, Minute) -> Span, value: Option<Minute>| {
        if let (Some(span), Some(value)) = (span.get_untracked(), value) {
            let changed = change(span, value);
            if changed.from < changed.until {
                board.change(key, changed);
            }
        }
    };
    let names = board
        .week
        .with_value(|week| week.days.clone())
        .into_iter()
        .zip(1_u8..);
    let names = names
        .map(|(name, day)| view! { <option value=day.to_string()>{name.name}</option> })
        .collect_view();
    let set_day = move |event: Event| {
        let day = event_target_value(&event).parse().ok();
        set(
            |span, day| Span {
                day: u8::try_from(day).unwrap_or(span.day),
                ..span
            },
            day,
        );
    };
    let set_from = move |event: Event| {
        set(
            |span, from| Span { from, ..span },
            minute(&event_target_value(&event)),
        );
    };
    let set_until = move |event: Event| {
        set(
            |span, until| Span { until, ..span },
            minute(&event_target_value(&event)),
        );
    };
    view! {
        <div class="form-group">
            <label for=FIRST>{words.day.clone()}</label>
            <select class="form-select" id=FIRST name="giorno" prop:value=day on:change=set_day>
                {names}
            </select>
        </div>
        <div class="week-pair">
            <div class="form-group">
                <label for="dalle">{words.from.clone()}</label>
                <input class="form-control" type="time" id="dalle" name="dalle" required=true
                    prop:value=from on:change=set_from />
            </div>
            <div class="form-group">
                <label for="alle">{words.until.clone()}</label>
                <input class="form-control" type="time" id="alle" name="alle" required=true
                    prop:value=until on:change=set_until />
            </div>
        </div>
    }
}

fn rest(words: &FormWords, details: &Details) -> impl IntoView + use<> {
    let number = |name: &'static str, label: &str, value: u16, least: u16, most: u16| {
        view! {
            <div class="form-group">
                <label for=name>{label.to_owned()}</label>
                <input class="form-control" type="number" id=name name=name inputmode="numeric"
                    required=true min=least max=most value=value />
            </div>
        }
    };
    view! {
        <div class="week-pair">
            {number("durata", &words.slot, details.slot, 5, 480)}
            {number("posti", &words.seats, details.seats, 1, 500)}
        </div>
        {number("quota", &words.callers, details.callers.into(), 0, 100)}
        <div class="week-pair">
            <div class="form-group">
                <label for="valida_dal">{words.valid_from.clone()}</label>
                <input class="form-control" type="date" id="valida_dal" name="valida_dal" required=true
                    value=details.valid_from.clone() />
            </div>
            <div class="form-group">
                <label for="valida_al">{words.valid_until.clone()}</label>
                <span class="form-text" id="valida_al-aiuto">{words.valid_until_hint.clone()}</span>
                <input class="form-control" type="date" id="valida_al" name="valida_al"
                    value=details.valid_until.clone() aria-describedby="valida_al-aiuto" />
            </div>
        </div>
    }
}

fn languages(board: Board, words: &FormWords, details: &Details) -> impl IntoView + use<> {
    let chosen = details.languages.clone();
    let boxes = board
        .week
        .with_value(|week| week.languages.clone())
        .into_iter();
    let boxes = boxes
        .map(|language| {
            let id = format!("lingue-{}", language.tag);
            let checked = chosen.contains(&language.tag);
            view! {
                <div class="form-check">
                    <input type="checkbox" name="lingue" id=id.clone() value=language.tag checked=checked />
                    <label for=id>{language.name}</label>
                </div>
            }
        })
        .collect_view();
    view! {
        <fieldset class="form-group" aria-describedby="lingue-aiuto">
            <legend>{words.languages.clone()}</legend>
            <span class="form-text" id="lingue-aiuto">{words.languages_hint.clone()}</span>
            {boxes}
        </fieldset>
    }
}
