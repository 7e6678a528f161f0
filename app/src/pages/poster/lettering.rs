//! Lines of words in a picture: on which side they begin, one under the other.

use drawing::{Anchor, DrawError, Fonts, Words};

/// The network's dark colour.
pub const BAR: &str = "#0a4a49";
/// The network's colour.
pub const BRAND: &str = "#0b5d5b";
/// Words.
pub const INK: &str = "#1d282c";
/// Words of less weight.
pub const INK_2: &str = "#4b585d";
/// What is off.
pub const BAD: &str = "#a1232c";

/// The side on which lines begin, in a picture so wide.
#[derive(Debug, Clone, Copy)]
pub struct Side {
    /// Whether it is the right one.
    pub rtl: bool,
    /// The width of the picture, in pixels.
    pub wide: f32,
    /// What is left free on either side.
    pub margin: f32,
}

impl Side {
    /// The width of a line.
    pub fn width(self) -> f32 {
        self.wide - 2.0 * self.margin
    }

    /// A line at the margin.
    ///
    /// # Errors
    /// No font has one of the letters.
    pub fn put(self, fonts: &Fonts, words: &Words<'_>, y: f32) -> Result<String, DrawError> {
        match self.rtl {
            true => fonts.line(words, self.wide - self.margin, y, Anchor::Right),
            false => fonts.line(words, self.margin, y, Anchor::Left),
        }
    }

    /// A text in the direction of its own first letter (UAX #9), whatever stands around it.
    pub fn apart(self, text: &str) -> String {
        l10n::isolate(text)
    }

    /// A text of ours, in the direction of the picture: the hour stands where lines begin.
    pub fn along(self, text: &str) -> String {
        let (begin, end) = match self.rtl {
            true => ('\u{2067}', '\u{2069}'),
            false => ('\u{2066}', '\u{2069}'),
        };
        format!("{begin}{text}{end}")
    }
}

/// In which direction a text is read.
pub type Way = fn(Side, &str) -> String;

/// How a text is written.
#[derive(Debug, Clone, Copy)]
pub struct Style {
    /// The height of its letters, in pixels.
    pub size: f32,
    /// Their weight.
    pub weight: u16,
    /// Their colour.
    pub fill: &'static str,
    /// Its direction.
    pub way: Way,
}

/// Lines under one another.
pub struct Column<'a> {
    fonts: &'a Fonts,
    side: Side,
    /// How far down it reaches.
    pub y: f32,
    /// What is drawn so far.
    pub drawn: String,
}

impl<'a> Column<'a> {
    /// A column that begins at a height.
    pub fn at(fonts: &'a Fonts, side: Side, y: f32) -> Self {
        let drawn = String::new();
        Self {
            fonts,
            side,
            y,
            drawn,
        }
    }

    /// Writes a text in as many lines as it takes, and leaves room after it.
    ///
    /// # Errors
    /// No font has one of the letters.
    pub fn write(&mut self, text: &str, style: Style, after: f32) -> Result<(), DrawError> {
        let words = Words {
            text,
            size: style.size,
            weight: style.weight,
            fill: style.fill,
        };
        for line in self.fonts.lines(&words, self.side.width())? {
            self.y += style.size * 1.22;
            let line = (style.way)(self.side, &line);
            let placed = Words {
                text: &line,
                ..words
            };
            let drawn = self.side.put(self.fonts, &placed, self.y)?;
            self.drawn.push_str(&drawn);
        }
        self.y += after;
        Ok(())
    }
}
