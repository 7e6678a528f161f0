//! A line of words at its place, in any mixture of scripts.

use resvg::usvg::Node;

use crate::fonts::{DrawError, Fonts};
use crate::runs::{Run, runs};
use crate::words::{Anchor, Words};

/// The width of a space, as a part of the size of the letters.
pub(crate) const SPACE: f32 = 0.26;

impl Fonts {
    /// The elements of a line, on a baseline at (`x`, `y`).
    ///
    /// # Errors
    /// No font has one of its letters.
    pub fn line(
        &self,
        words: &Words<'_>,
        x: f32,
        y: f32,
        anchor: Anchor,
    ) -> Result<String, DrawError> {
        let runs = runs(words.text);
        let widths = self.widths(words, &runs)?;
        let space = SPACE * words.size;
        let mut left = match anchor {
            Anchor::Left => x,
            Anchor::Middle => x - whole(&runs, &widths, space) / 2.0,
            Anchor::Right => x - whole(&runs, &widths, space),
        };
        let mut drawn = String::new();
        for (at, (run, width)) in runs.iter().zip(&widths).enumerate() {
            left += space * spaces_of(at, run);
            drawn.push_str(&with(words, run).at(left, y, Anchor::Left));
            left += width;
        }
        Ok(drawn)
    }

    /// How wide a text is, in pixels, without spaces at its ends.
    pub(crate) fn width_of_each(
        &self,
        words: &Words<'_>,
        texts: &[&str],
    ) -> Result<Vec<f32>, DrawError> {
        let each: Vec<Vec<Run>> = texts.iter().map(|text| runs(text)).collect();
        let all: Vec<Run> = each.iter().flatten().cloned().collect();
        let mut widths = self.widths(words, &all)?.into_iter();
        let space = SPACE * words.size;
        let of = |runs: &Vec<Run>| {
            let own: Vec<f32> = widths.by_ref().take(runs.len()).collect();
            whole(runs, &own, space)
        };
        Ok(each.iter().map(of).collect())
    }

    fn widths(&self, words: &Words<'_>, runs: &[Run]) -> Result<Vec<f32>, DrawError> {
        let texts = runs.iter();
        let texts: String = texts
            .map(|run| with(words, run).at(0.0, words.size, Anchor::Left))
            .collect();
        let svg = format!(
            r#"<svg xmlns="http://www.w3.org/2000/svg" width="9000" height="200">{texts}</svg>"#
        );
        let tree = self.tree(&svg)?;
        let nodes = tree.root().children().iter();
        let widths: Vec<f32> = nodes.map(width_of).collect();
        match widths.len() == runs.len() {
            true => Ok(widths),
            false => Err(DrawError::NoFont),
        }
    }
}

fn with<'a>(words: &Words<'a>, run: &'a Run) -> Words<'a> {
    Words {
        text: &run.text,
        ..*words
    }
}

fn width_of(node: &Node) -> f32 {
    node.abs_bounding_box().width()
}

/// Those before the first are not drawn: lines begin at the margin.
fn spaces_of(at: usize, run: &Run) -> f32 {
    let spaces = if at == 0 { 0 } else { run.spaces };
    u16::try_from(spaces).map_or(0.0, f32::from)
}

fn whole(runs: &[Run], widths: &[f32], space: f32) -> f32 {
    let spaces = runs.iter().enumerate().map(|(at, run)| spaces_of(at, run));
    widths.iter().sum::<f32>() + space * spaces.sum::<f32>()
}
