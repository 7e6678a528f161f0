//! What a pointer does to an opening between where it was pressed and where it is.

use super::span::{Hours, Minute, Span};

/// A place in the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Point {
    /// The weekday, 1 to 7.
    pub day: u8,
    /// The minute under the pointer.
    pub minute: Minute,
}

/// What the pointer has hold of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Grip {
    /// Nothing: it draws a new opening.
    Space,
    /// An opening.
    Whole(Span),
    /// An opening's start.
    Start(Span),
    /// An opening's end.
    End(Span),
}

impl Grip {
    /// The hours that result.
    pub fn pulled(self, from: Point, to: Point, hours: Hours) -> Span {
        let minutes = i32::from(to.minute) - i32::from(from.minute);
        match self {
            Self::Space => Span::drawn(from.day, from.minute, to.minute, hours),
            Self::Whole(span) => {
                span.moved(i16::from(to.day) - i16::from(from.day), minutes, hours)
            }
            Self::Start(span) => span.begun(minutes, hours),
            Self::End(span) => span.ended(minutes, hours),
        }
    }
}
