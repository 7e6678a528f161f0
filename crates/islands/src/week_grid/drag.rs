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

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    const SPAN: Span = Span {
        day: 2,
        from: 600,
        until: 780,
    };

    fn at(day: u8, minute: Minute) -> Point {
        Point { day, minute }
    }

    #[rstest]
    #[case::all_of_it(Grip::Whole(SPAN), 5, 660, 840)]
    #[case::the_start(Grip::Start(SPAN), 2, 660, 780)]
    #[case::the_end(Grip::End(SPAN), 2, 600, 840)]
    #[case::space(Grip::Space, 2, 645, 720)]
    fn what_is_held_decides_what_moves(
        #[case] grip: Grip,
        #[case] day: u8,
        #[case] from: Minute,
        #[case] until: Minute,
    ) {
        let pulled = grip.pulled(at(2, 650), at(5, 710), Hours::ALL);
        assert_eq!(pulled, Span { day, from, until });
    }
}
