//! How far a drive has come, as a picture to be shown where its address is sent: 1200 × 630 pixels, made by the server.

use axum::extract::Path;
use axum::response::Response;
use domain::drive::{Drive, Progress};
use drawing::{DrawError, Fonts, Words};
use http::HeaderMap;
use serde::Serialize;
use services::drive::DriveNeeds;

use super::poster::{found, printed};
use crate::components::drive_said::{is_over, progress, until, wanted_names};
use crate::components::drive_words::title;
use crate::components::preview::{Preview, PreviewPicture};
use crate::cx::Cx;
use crate::error::PageError;
use crate::pages::poster::cofunding_words;
use crate::pages::poster::lettering::{BAD, BAR, BRAND, Column, INK, INK_2, Side, Style, Way};
use crate::pages::poster::picture::picture;

/// Width and height, in pixels: what Open Graph pictures are shown at.
const SIZE: (u32, u32) = (1200, 630);
const WIDE: f32 = SIZE.0 as f32;
const HIGH: f32 = SIZE.1 as f32;
const MARGIN: f32 = 56.0;
/// The band with the network's name.
const BAND: f32 = 92.0;
/// The lines of who pays.
const SMALL: f32 = 18.0;
/// How much smaller everything may become so that it fits.
const SCALES: [f32; 5] = [1.0, 0.88, 0.76, 0.66, 0.56];
/// What is asked for and not promised yet; what is promised and not there yet.
const REST: &str = "#d9e0e1";
const PROMISED: &str = "#7fb5b2";
/// How many things are named.
const ITEMS: usize = 3;
/// How many places are named.
const PLACES: usize = 3;
/// Changes with the way in which it is drawn.
const DRAWN_LIKE: &str = "progress 1";

/// All that is drawn: the picture changes when this does.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct ProgressWords {
    rtl: bool,
    network: String,
    off: Option<String>,
    title: String,
    until: Option<String>,
    /// How much of a thousand is promised or there, and how much is there.
    bar: Option<(u32, u32)>,
    progress: Option<String>,
    wanted: Option<String>,
    places: Option<String>,
    cofunding: Option<String>,
}

impl ProgressWords {
    fn of(cx: &Cx, drive: &Drive, needs: &DriveNeeds) -> Self {
        let t = cx.texts;
        let over = is_over(cx, drive);
        let all = needs.progress();
        let wanted = wanted_names(cx, needs, ITEMS).filter(|_| !over);
        Self {
            rtl: t.dir() == "rtl",
            network: cx.network_name().to_owned(),
            off: over.then(|| until(cx, drive)),
            title: title(cx, drive),
            until: (!over).then(|| until(cx, drive)),
            bar: bar(all),
            progress: progress(cx, all),
            wanted: wanted
                .map(|names| t.with_plain("drive-share-wanted-are", &[("items", names.into())])),
            places: (!over).then(|| places(drive)),
            cofunding: cofunding_words(cx),
        }
    }
}

/// "La Casa dei Giochi · Agorà delle Torri Bianche".
fn places(drive: &Drive) -> String {
    let points = drive.card.points.iter().take(PLACES);
    let names: Vec<_> = points.map(|point| point.place.name.as_str()).collect();
    names.join(" · ")
}

/// The parts of a thousand; nothing where nothing is told.
fn bar(all: Progress) -> Option<(u32, u32)> {
    let part = |n: u32| {
        let part = u64::from(n.min(all.needed)) * 1000 / u64::from(all.needed);
        u32::try_from(part).unwrap_or(1000)
    };
    (all.needed > 0).then(|| (part(all.met), part(all.arrived)))
}

/// `/{locale}/raccolte/{slug}/avanzamento.png`
pub async fn show(
    cx: Cx,
    Path((_, slug)): Path<(String, String)>,
    wishes: HeaderMap,
) -> Result<Response, PageError> {
    let (drive, needs) = found(&cx, &slug).await?;
    let words = ProgressWords::of(&cx, &drive, &needs);
    picture(&cx, &wishes, DRAWN_LIKE, words, sketch).await
}

/// What is shown of a drive where its address is sent, with how it is told in short.
///
/// # Errors
/// The drawing is broken.
pub async fn drive_preview(
    cx: &Cx,
    drive: &Drive,
    needs: &DriveNeeds,
    description: String,
) -> Result<Preview, PageError> {
    let words = ProgressWords::of(cx, drive, needs);
    let lines = [
        Some(&words.title),
        words.off.as_ref(),
        words.until.as_ref(),
        words.progress.as_ref(),
        words.wanted.as_ref(),
    ];
    let all: Vec<_> = lines.into_iter().flatten().map(String::as_str).collect();
    let drawn = cx.services.can_write(&all.join(" ")).await?;
    let page = printed(drive).page;
    let said: Vec<_> = [Some(words.title), words.progress]
        .into_iter()
        .flatten()
        .collect();
    let picture = drawn.then(|| PreviewPicture {
        path: format!("{page}/avanzamento.png"),
        size: SIZE,
        alternative: said.join(": "),
    });
    Ok(Preview {
        description,
        path: page,
        picture,
    })
}

/// The drawing as SVG.
///
/// # Errors
/// No font has one of the letters.
fn sketch(fonts: &Fonts, words: &ProgressWords) -> Result<String, DrawError> {
    let side = Side {
        rtl: words.rtl,
        wide: WIDE,
        margin: MARGIN,
    };
    let mut drawn = format!(
        r##"<path fill="#fff" d="M0 0h{WIDE}v{HIGH}H0z"/><path fill="{BAR}" d="M0 0h{WIDE}v{BAND}H0z"/>"##
    );
    let network = Words {
        text: &side.apart(&words.network),
        size: 40.0,
        weight: 700,
        fill: "#fff",
    };
    drawn.push_str(&side.put(fonts, &network, 61.0)?);
    let (foot, top) = foot(fonts, words, side)?;
    drawn.push_str(&foot);
    let mut told = (String::new(), f32::MAX);
    for scale in SCALES {
        told = body(fonts, words, side, scale)?;
        if told.1 <= top {
            break;
        }
    }
    drawn.push_str(&told.0);
    Ok(format!(
        r##"<svg xmlns="http://www.w3.org/2000/svg" width="{WIDE}" height="{HIGH}" viewBox="0 0 {WIDE} {HIGH}">{drawn}</svg>"##
    ))
}

/// Title, until when, the bar with its words, what is wanted; and how far down it reaches.
fn body(
    fonts: &Fonts,
    words: &ProgressWords,
    side: Side,
    scale: f32,
) -> Result<(String, f32), DrawError> {
    let mut page = Column::at(fonts, side, BAND + 14.0);
    let style = |size: f32, weight: u16, fill: &'static str, way: Way| Style {
        size: size * scale,
        weight,
        fill,
        way,
    };
    page.write(&words.title, style(62.0, 700, INK, Side::apart), 10.0)?;
    if let Some(off) = &words.off {
        page.write(off, style(38.0, 700, BAD, Side::along), 10.0)?;
    }
    if let Some(until) = &words.until {
        page.write(until, style(36.0, 600, BRAND, Side::along), 10.0)?;
    }
    if let (Some(parts), Some(said)) = (words.bar, &words.progress) {
        let high = 44.0 * scale;
        page.drawn
            .push_str(&drawn_bar(side, page.y + 18.0, high, parts));
        page.y += 18.0 + high;
        page.write(said, style(40.0, 700, INK, Side::along), 12.0)?;
    }
    if let Some(wanted) = &words.wanted {
        page.write(wanted, style(34.0, 400, INK_2, Side::along), 8.0)?;
    }
    if let Some(places) = &words.places {
        page.write(places, style(34.0, 400, INK_2, Side::apart), 0.0)?;
    }
    Ok((page.drawn, page.y))
}

/// The bar fills from the side on which lines begin.
fn drawn_bar(side: Side, top: f32, high: f32, (met, arrived): (u32, u32)) -> String {
    let whole = side.width();
    let part = |of_thousand: u32, fill: &str| {
        let wide = whole * of_thousand as f32 / 1000.0;
        let left = match side.rtl {
            true => side.wide - side.margin - wide,
            false => side.margin,
        };
        format!(r##"<rect fill="{fill}" x="{left}" y="{top}" width="{wide}" height="{high}"/>"##)
    };
    [(1000, REST), (met, PROMISED), (arrived.min(met), BRAND)]
        .map(|(of_thousand, fill)| part(of_thousand, fill))
        .concat()
}

/// Who pays, and where it begins.
fn foot(fonts: &Fonts, words: &ProgressWords, side: Side) -> Result<(String, f32), DrawError> {
    let bottom = HIGH - 24.0;
    let Some(cofunding) = &words.cofunding else {
        return Ok((String::new(), bottom));
    };
    let small = Words {
        text: cofunding,
        size: SMALL,
        weight: 400,
        fill: INK_2,
    };
    let lines = fonts.lines(&small, side.width())?;
    let first = bottom - SMALL * 1.25 * lines.len().saturating_sub(1) as f32;
    let mut drawn = String::new();
    for (line, at) in lines.iter().zip(0u8..) {
        let line = side.apart(line);
        let placed = Words {
            text: &line,
            ..small
        };
        let y = first + f32::from(at) * SMALL * 1.25;
        drawn.push_str(&side.put(fonts, &placed, y)?);
    }
    Ok((drawn, first - 2.0 * SMALL))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bar_is_never_longer_than_all_of_it() {
        let all = Progress {
            needed: 480,
            met: 312,
            arrived: 900,
            given: 0,
        };
        assert_eq!(bar(all), Some((650, 1000)));
        assert_eq!(bar(Progress::default()), None);
    }

    #[test]
    fn the_bar_fills_from_where_lines_begin() {
        let side = |rtl| Side {
            rtl,
            wide: 1200.0,
            margin: 50.0,
        };
        let half = drawn_bar(side(false), 0.0, 10.0, (500, 250));
        assert!(half.contains(r#"x="50" y="0" width="550""#), "{half}");
        let half = drawn_bar(side(true), 0.0, 10.0, (500, 250));
        assert!(half.contains(r#"x="600" y="0" width="550""#), "{half}");
    }
}
