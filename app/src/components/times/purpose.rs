//! What a chosen time is for, which decides where the choice is sent.

use domain::desk::Desk;
use domain::secret::Secret;
use jiff::civil::DateTime;

use crate::cx::Cx;
use crate::forms::start::write_start;

/// What a chosen time is for.
#[derive(Debug, Clone)]
pub enum Purpose {
    /// A new appointment.
    Book,
    /// Another time for an appointment that is being booked.
    Change(Secret),
    /// Another time for an appointment that is made.
    Move(Secret),
}

impl Purpose {
    /// The page with the times of a desk, which is also where a chosen one is sent.
    pub fn page(&self, cx: &Cx, desk: &Desk) -> String {
        match self {
            Self::Book => cx.url(&format!("/prenota/{}", desk.slug)),
            Self::Change(secret) => {
                cx.url(&format!("/prenota/in-corso/{}/orario", secret.reveal()))
            }
            Self::Move(secret) => cx.url(&format!("/appuntamento/{}/sposta", secret.reveal())),
        }
    }

    /// The page with the times of a desk, one of them chosen already.
    pub fn page_with(&self, cx: &Cx, desk: &Desk, start: DateTime) -> String {
        let (page, start) = (self.page(cx, desk), write_start(start));
        match self {
            Self::Book => format!("{page}?quando={start}"),
            Self::Change(_) | Self::Move(_) => {
                format!("{page}?sportello={}&quando={start}", desk.slug)
            }
        }
    }

    /// What a button that takes a time says.
    pub fn button(&self, cx: &Cx, when: String) -> String {
        match self {
            Self::Book | Self::Change(_) => {
                cx.texts.with("button-book-time", &[("when", when.into())])
            }
            Self::Move(_) => cx
                .texts
                .with("appointment-move-to", &[("when", when.into())]),
        }
    }
}
