//! Where everything stands in the picture of an event.

use drawing::{Anchor, DrawError, Fonts, Words, escaped};

use super::IMAGE_SIZE;
use super::words::ImageWords;
use crate::components::qr::squares;

/// Its side, in pixels.
const SIDE: f32 = IMAGE_SIZE.0 as f32;
const MARGIN: f32 = 64.0;
const WIDTH: f32 = SIDE - 2.0 * MARGIN;
/// The band with the network's name.
const BAND: f32 = 132.0;
/// Where the code begins, and how large it is.
const CODE_TOP: f32 = 730.0;
const CODE_SIDE: f32 = 232.0;
/// The lines of who pays.
const SMALL: f32 = 21.0;
/// How much smaller everything may become so that it fits.
const SCALES: [f32; 5] = [1.0, 0.88, 0.76, 0.66, 0.56];

const BAR: &str = "#0a4a49";
const BRAND: &str = "#0b5d5b";
const INK: &str = "#1d282c";
const INK_2: &str = "#4b585d";
const BAD: &str = "#a1232c";

/// The drawing as SVG.
///
/// # Errors
/// No font has one of the letters.
pub fn sketch(fonts: &Fonts, words: &ImageWords) -> Result<String, DrawError> {
    let side = Side { rtl: words.rtl };
    let network = Words {
        text: &side.apart(&words.network),
        size: 46.0,
        weight: 700,
        fill: "#fff",
    };
    let mut drawn = format!(
        r##"<path fill="#fff" d="M0 0h{SIDE}v{SIDE}H0z"/><path fill="{BAR}" d="M0 0h{SIDE}v{BAND}H0z"/>"##
    );
    drawn.push_str(&side.put(&network, 84.0));
    let mut told = (String::new(), f32::MAX);
    for scale in SCALES {
        told = event(fonts, words, side, scale)?;
        if told.1 <= CODE_TOP {
            break;
        }
    }
    drawn.push_str(&told.0);
    drawn.push_str(&foot(fonts, words, side)?);
    Ok(format!(
        r##"<svg xmlns="http://www.w3.org/2000/svg" width="{SIDE}" height="{SIDE}" viewBox="0 0 {SIDE} {SIDE}">{drawn}</svg>"##
    ))
}

/// The side on which lines begin.
#[derive(Debug, Clone, Copy)]
struct Side {
    rtl: bool,
}

impl Side {
    /// A line at the margin.
    fn put(self, words: &Words<'_>, y: f32) -> String {
        match self.rtl {
            true => words.at(SIDE - MARGIN, y, Anchor::Right),
            false => words.at(MARGIN, y, Anchor::Left),
        }
    }

    /// A text in the direction of its own first letter (UAX #9), whatever stands around it.
    fn apart(self, text: &str) -> String {
        l10n::isolate(text)
    }

    /// A text of ours, in the direction of the picture: the hour stands where lines begin.
    fn along(self, text: &str) -> String {
        let (begin, end) = match self.rtl {
            true => ('\u{2067}', '\u{2069}'),
            false => ('\u{2066}', '\u{2069}'),
        };
        format!("{begin}{text}{end}")
    }
}

/// What, when, where, for how much; and how far down it reaches.
fn event(
    fonts: &Fonts,
    words: &ImageWords,
    side: Side,
    scale: f32,
) -> Result<(String, f32), DrawError> {
    let mut page = Column {
        fonts,
        side,
        y: BAND + 24.0,
        drawn: String::new(),
    };
    let style = |size: f32, weight: u16, fill: &'static str, way: Way| Style {
        size: size * scale,
        weight,
        fill,
        way,
    };
    if let Some(off) = &words.off {
        page.write(off, style(48.0, 700, BAD, Side::along), 8.0)?;
    }
    page.write(&words.kind, style(34.0, 600, INK_2, Side::along), 4.0)?;
    page.write(&words.title, style(66.0, 700, INK, Side::apart), 14.0)?;
    page.write(&words.day, style(48.0, 700, BRAND, Side::along), 10.0)?;
    for (what, address) in &words.legs {
        page.write(what, style(38.0, 700, INK, Side::along), 0.0)?;
        page.write(address, style(32.0, 400, INK_2, Side::apart), 12.0)?;
    }
    page.write(&words.facts, style(36.0, 600, INK, Side::along), 0.0)?;
    Ok((page.drawn, page.y))
}

/// In which direction a text is read.
type Way = fn(Side, &str) -> String;

#[derive(Debug, Clone, Copy)]
struct Style {
    size: f32,
    weight: u16,
    fill: &'static str,
    way: Way,
}

/// Lines under one another.
struct Column<'a> {
    fonts: &'a Fonts,
    side: Side,
    y: f32,
    drawn: String,
}

impl Column<'_> {
    fn write(&mut self, text: &str, style: Style, after: f32) -> Result<(), DrawError> {
        let words = Words {
            text,
            size: style.size,
            weight: style.weight,
            fill: style.fill,
        };
        for line in self.fonts.lines(&words, WIDTH)? {
            self.y += style.size * 1.22;
            let line = (style.way)(self.side, &line);
            let placed = Words {
                text: &line,
                ..words
            };
            self.drawn.push_str(&self.side.put(&placed, self.y));
        }
        self.y += after;
        Ok(())
    }
}

/// The code with the address beside it, and who pays.
fn foot(fonts: &Fonts, words: &ImageWords, side: Side) -> Result<String, DrawError> {
    let mut drawn = String::new();
    let (code_left, text_x, anchor) = match side.rtl {
        true => (MARGIN, MARGIN + CODE_SIDE + 24.0, Anchor::Left),
        false => (
            SIDE - MARGIN - CODE_SIDE,
            SIDE - MARGIN - CODE_SIDE - 24.0,
            Anchor::Right,
        ),
    };
    if let Some((size, outline)) = squares(&words.code) {
        let scale = CODE_SIDE / size as f32;
        drawn.push_str(&format!(
            r##"<g transform="translate({code_left} {CODE_TOP}) scale({scale})" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h{size}v{size}H0z"/><path fill="#000" d="{}"/></g>"##,
            escaped(&outline)
        ));
    }
    let address = Words {
        text: &words.address,
        size: 26.0,
        weight: 400,
        fill: INK,
    };
    let pieces = address_lines(&words.address);
    let mut y = CODE_TOP + CODE_SIDE - 20.0 - 34.0 * (pieces.len().saturating_sub(1)) as f32;
    for piece in &pieces {
        let line = Words {
            text: piece,
            ..address
        };
        drawn.push_str(&line.at(text_x, y, anchor));
        y += 34.0;
    }
    if let Some(cofunding) = &words.cofunding {
        let small = Words {
            text: cofunding,
            size: SMALL,
            weight: 400,
            fill: INK_2,
        };
        let lines = fonts.lines(&small, WIDTH)?;
        let mut y = SIDE - 28.0 - SMALL * 1.25 * lines.len().saturating_sub(1) as f32;
        for line in &lines {
            let line = side.apart(line);
            let placed = Words {
                text: &line,
                ..small
            };
            drawn.push_str(&side.put(&placed, y));
            y += SMALL * 1.25;
        }
    }
    Ok(drawn)
}

/// An address in lines, broken after slashes and hyphens only.
fn address_lines(address: &str) -> Vec<String> {
    const LONGEST: usize = 44;
    let mut lines: Vec<String> = Vec::new();
    for part in address.split_inclusive(['/', '-']) {
        match lines.last_mut() {
            Some(line) if line.chars().count() + part.chars().count() <= LONGEST => {
                line.push_str(part);
            }
            _ => lines.push(part.to_owned()),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_broken_where_it_has_signs() {
        let address = "vicino.example.org/it/eventi/festa-di-natale-torri-bianche-2026";
        let lines = address_lines(address);
        assert_eq!(lines.concat(), address);
        assert_eq!(lines[0], "vicino.example.org/it/eventi/festa-di-");
    }
}
