//! Whom to call: every card and every dead end has it.

use std::sync::Arc;

use domain::contact::Phone;
use domain::desk::Desk;
use domain::phone_line::LineState;
use leptos::prelude::*;

use super::icon::{Icon, Shape};
use super::phone::phone_digits;
use super::words::words;
use crate::cx::Cx;

/// How much a button stands out. One primary action a screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    /// What most people want here.
    Primary,
    /// Everything else.
    Plain,
}

impl Weight {
    /// The classes of a button in a row.
    pub fn class(self) -> &'static str {
        match self {
            Self::Primary => "btn btn-primary",
            Self::Plain => "btn btn-outline-primary",
        }
    }

    /// The classes of a button as wide as its column.
    pub fn block_class(self) -> &'static str {
        match self {
            Self::Primary => "btn btn-primary btn-block",
            Self::Plain => "btn btn-outline-primary btn-block",
        }
    }
}

/// The phone to call about a desk: its own, or the network's.
pub fn phone_of<'a>(cx: &'a Cx, desk: &'a Desk) -> Option<&'a Phone> {
    desk.phone.as_ref().or_else(|| network_phone(cx))
}

/// The phone for whoever finds nothing else.
pub fn network_phone(cx: &Cx) -> Option<&Phone> {
    cx.directory.network.as_ref()?.phone.as_ref()
}

/// "Chiama 351 681 8198", with the classes given.
pub fn call_button(cx: &Cx, phone: &Phone, class: &'static str) -> AnyView {
    let digits = phone_digits(phone).into_any();
    let words = words(cx.texts, "button-call", &[], vec![("phone", digits)]);
    view! {
        <a class=class href=format!("tel:{phone}")>
            {Icon::Phone.view(Shape::Small)}
            <span>{words}</span>
        </a>
    }
    .into_any()
}

/// The desks that somebody can reach soonest by phone: those that answer now, then those that answer next.
pub fn soonest(cx: &Cx, most: usize) -> Vec<Arc<Desk>> {
    let mut desks: Vec<_> = cx
        .directory
        .desks
        .iter()
        .map(|desk| (cx.services.line_state(desk), Arc::clone(desk)))
        .collect();
    desks.sort_by_key(|(state, desk)| match state {
        LineState::AnswersNow { .. } => (0, None),
        LineState::Next { from, .. } => (1, Some(*from)),
        LineState::Unknown if phone_of(cx, desk).is_some() => (2, None),
        LineState::Unknown => (3, None),
    });
    desks.into_iter().take(most).map(|(_, desk)| desk).collect()
}
