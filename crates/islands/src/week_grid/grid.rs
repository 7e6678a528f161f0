//! The island itself.

use leptos::prelude::*;

use super::board::Board;
use super::data::Week;
use super::words::Words;
use super::{form, week};

/// The grid of a week.
#[island]
pub fn WeekGrid(
    /// The openings and appointments.
    week: Week,
    /// The words.
    words: Words,
) -> impl IntoView {
    let board = Board::new(week, words);
    // Runs in the browser only, once what the server drew was taken over.
    Effect::new(move |_| board.live.set(true));
    view! {
        <section class="week" class:is-live=board.live aria-labelledby="settimana">
            <h2 id="settimana">{board.word(|w| &w.title)}</h2>
            {week::new_opening(board)}
            {week::help(board)}
            {week::strip(board)}
            {week::days(board)}
            {form::details(board)}
            {week::bar(board)}
        </section>
    }
}
