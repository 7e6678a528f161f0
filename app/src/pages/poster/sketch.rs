//! Where everything stands in a square picture.

use drawing::{Anchor, DrawError, Fonts, Words, escaped};

use super::SQUARE;
use super::lettering::{BAD, BAR, BRAND, Column, INK, INK_2, Side, Style, Way};
use super::words::PictureWords;
use crate::components::qr::squares;

/// Its side, in pixels.
const SIDE: f32 = SQUARE.0 as f32;
const MARGIN: f32 = 64.0;
/// The band with the network's name.
const BAND: f32 = 132.0;
/// Where the code begins, and how large it is.
const CODE_TOP: f32 = 730.0;
const CODE_SIDE: f32 = 232.0;
/// The lines of who pays.
const SMALL: f32 = 21.0;
/// How much smaller everything may become so that it fits.
const SCALES: [f32; 5] = [1.0, 0.88, 0.76, 0.66, 0.56];

/// The drawing as SVG.
///
/// # Errors
/// No font has one of the letters.
pub fn sketch(fonts: &Fonts, words: &PictureWords) -> Result<String, DrawError> {
    let side = Side {
        rtl: words.rtl,
        wide: SIDE,
        margin: MARGIN,
    };
    let network = Words {
        text: &side.apart(&words.network),
        size: 46.0,
        weight: 700,
        fill: "#fff",
    };
    let mut drawn = format!(
        r##"<path fill="#fff" d="M0 0h{SIDE}v{SIDE}H0z"/><path fill="{BAR}" d="M0 0h{SIDE}v{BAND}H0z"/>"##
    );
    drawn.push_str(&side.put(fonts, &network, 84.0)?);
    let mut told = (String::new(), f32::MAX);
    for scale in SCALES {
        told = body(fonts, words, side, scale)?;
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

/// What, when, where, for how much; and how far down it reaches.
fn body(
    fonts: &Fonts,
    words: &PictureWords,
    side: Side,
    scale: f32,
) -> Result<(String, f32), DrawError> {
    let mut page = Column::at(fonts, side, BAND + 24.0);
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
    for fact in &words.facts {
        page.write(fact, style(36.0, 600, INK, Side::along), 0.0)?;
    }
    Ok((page.drawn, page.y))
}

/// The code with the address beside it, and who pays.
fn foot(fonts: &Fonts, words: &PictureWords, side: Side) -> Result<String, DrawError> {
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
        drawn.push_str(&fonts.line(&line, text_x, y, anchor)?);
        y += 34.0;
    }
    if let Some(cofunding) = &words.cofunding {
        let small = Words {
            text: cofunding,
            size: SMALL,
            weight: 400,
            fill: INK_2,
        };
        let lines = fonts.lines(&small, side.width())?;
        let mut y = SIDE - 28.0 - SMALL * 1.25 * lines.len().saturating_sub(1) as f32;
        for line in &lines {
            let line = side.apart(line);
            let placed = Words {
                text: &line,
                ..small
            };
            drawn.push_str(&side.put(fonts, &placed, y)?);
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
