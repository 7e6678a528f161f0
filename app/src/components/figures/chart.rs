//! A section as a drawing: one bar a row, made by the server. What it tells stands in the table beneath too.

use domain::figures::Cell;
use domain::locale::Direction;
use leptos::prelude::*;

use super::section::Section;
use super::table::said;
use crate::cx::Cx;

/// The width of a drawing in its own units: those of a narrow phone, so that its letters are as large as the page's.
const WIDTH: u64 = 320;
/// What is left beside the longest bar for its number.
const NUMBER: u64 = 64;
/// The height of a row: its words, its bar, a gap.
const ROW: u64 = 44;
/// The height of a line of the legend.
const LINE: u64 = 20;

/// A drawing; nothing when there is nothing to draw.
pub fn chart(cx: &Cx, section: &Section) -> Option<AnyView> {
    let bars: Vec<Bar> = section
        .rows
        .iter()
        .map(|(row, cells)| Bar::of(cx, row, cells))
        .collect();
    let most = bars
        .iter()
        .map(Bar::length)
        .max()
        .filter(|most| *most > 0)?;
    let pieces = bars.iter().map(|bar| bar.parts.len()).max().unwrap_or(1);
    let legend: &[String] = if pieces > 1 {
        &section.columns[..pieces]
    } else {
        &[]
    };
    let height = bars.len() as u64 * ROW + legend.len() as u64 * LINE + 8;
    let frame = Frame {
        id: section.id,
        rtl: cx.locale().direction() == Direction::Rtl,
        most,
    };
    let rows = bars
        .iter()
        .enumerate()
        .map(|(n, bar)| frame.row(bar, n as u64 * ROW))
        .collect_view();
    let top = bars.len() as u64 * ROW + 8;
    let legend = legend
        .iter()
        .enumerate()
        .map(|(n, words)| frame.key(words, n, top + n as u64 * LINE))
        .collect_view();
    let (title, desc) = (
        format!("{}-disegno", section.id),
        format!("{}-descrizione", section.id),
    );
    let told = cx.texts.with(
        "figures-chart-what",
        &[("title", section.title.as_str().into())],
    );
    Some(
        view! {
            <svg
                class="figure-chart"
                role="img"
                viewBox=format!("0 0 {WIDTH} {height}")
                aria-labelledby=format!("{}-disegno", section.id)
                aria-describedby=format!("{}-descrizione", section.id)
            >
                <title id=title>{section.title.clone()}</title>
                <desc id=desc>{told}</desc>
                {frame.patterns(pieces)}
                {rows}
                {legend}
            </svg>
        }
        .into_any(),
    )
}

/// A row as it is drawn.
struct Bar {
    words: String,
    /// What it is made of; empty where too little may be told.
    parts: Vec<u64>,
    /// Its number in words.
    number: String,
}

impl Bar {
    /// Of several parts where all are shown, otherwise of the sum.
    fn of(cx: &Cx, row: &str, cells: &[Cell]) -> Self {
        let (sum, parts) = match cells.split_last() {
            Some((sum, parts)) => (*sum, parts),
            None => (Cell::Shown(0), cells),
        };
        let shown = |cell: &Cell| match cell {
            Cell::Shown(count) => Some(*count),
            Cell::Few | Cell::Withheld => None,
        };
        let all: Option<Vec<u64>> = parts.iter().map(shown).collect();
        let parts = all.filter(|parts| !parts.is_empty());
        Self {
            words: row.to_owned(),
            parts: parts
                .or_else(|| shown(&sum).map(|sum| vec![sum]))
                .unwrap_or_default(),
            number: said(cx, sum),
        }
    }

    fn length(&self) -> u64 {
        self.parts.iter().sum()
    }
}

/// What all parts of one drawing share.
struct Frame {
    id: &'static str,
    rtl: bool,
    /// The longest bar.
    most: u64,
}

impl Frame {
    /// Where something of a width lies that begins so far from the side where reading begins.
    fn x(&self, from: u64, width: u64) -> u64 {
        if self.rtl { WIDTH - from - width } else { from }
    }

    fn pattern(&self, part: usize) -> String {
        format!("{}-trama-{part}", self.id)
    }

    /// Parts are told apart by how they are hatched, not by colour alone: full, slanting, dotted, upright, empty.
    fn patterns(&self, pieces: usize) -> AnyView {
        let strokes = [
            "M0 0h8v8H0z",
            "M-2 10 10-2M-2 2 2-2M6 10l4-4",
            "M2 2h2v2H2zM6 6h2v2H6z",
            "M2 0v8M6 0v8",
            "",
        ];
        let patterns = (0..pieces.min(strokes.len())).map(|part| {
            let class = if matches!(part, 0 | 2) {
                "hatch-fill"
            } else {
                "hatch-line"
            };
            view! {
                <pattern id=self.pattern(part) width="8" height="8" patternUnits="userSpaceOnUse">
                    <path class=class d=strokes[part]></path>
                </pattern>
            }
        });
        view! { <defs>{patterns.collect_view()}</defs> }.into_any()
    }

    fn row(&self, bar: &Bar, top: u64) -> AnyView {
        let room = WIDTH - NUMBER;
        let mut from = 0;
        let mut so_far = 0;
        let parts = bar
            .parts
            .iter()
            .enumerate()
            .filter_map(|(part, count)| {
                so_far += count;
                // Ends are rounded, not widths: the parts fill the bar.
                let end = so_far * room / self.most;
                let width = end - from;
                let begin = std::mem::replace(&mut from, end);
                (width > 0).then(|| self.piece(part, begin, width, top + 20, 16))
            })
            .collect_view();
        let number = self.x(from + 6, 0);
        view! {
            <text class="bar-words" x=self.x(0, 0) y=top + 14>{bar.words.clone()}</text>
            {parts}
            <text class="bar-number" x=number y=top + 33>{bar.number.clone()}</text>
        }
        .into_any()
    }

    fn piece(&self, part: usize, from: u64, width: u64, top: u64, height: u64) -> AnyView {
        let fill = format!("url(#{})", self.pattern(part));
        view! { <rect class="bar-part" x=self.x(from, width) y=top width=width height=height fill=fill></rect> }.into_any()
    }

    fn key(&self, words: &str, part: usize, top: u64) -> AnyView {
        view! {
            {self.piece(part, 0, 16, top, 12)}
            <text class="bar-words" x=self.x(24, 0) y=top + 11>{words.to_owned()}</text>
        }
        .into_any()
    }
}
