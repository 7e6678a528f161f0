//! What readers say of pages, as figures: a row a page, a column a number of stars.

use domain::feedback::Rating;
use domain::figures::{Cell, suppress};
use services::staff::PageFeedback;

use crate::components::figures::section::Section;
use crate::cx::Cx;

/// The section; nothing when nothing was said. Small counts do not leave the desk here either: where hiding them among the stars would
/// not help, there is the number of ratings alone.
pub fn of_opinions(cx: &Cx, pages: &[PageFeedback]) -> Option<Section> {
    if pages.is_empty() {
        return None;
    }
    let t = cx.texts;
    let counts: Vec<Vec<u64>> = pages.iter().map(|page| page.ratings.to_vec()).collect();
    let total = || t.get("figures-total");
    let (columns, cells) = match suppress(&counts) {
        Some(cells) => {
            let stars = Rating::ALL.map(|rating| {
                let n = u32::from(rating.stars());
                t.with("staff-feedback-stars", &[("n", n.into())])
            });
            (stars.into_iter().chain([total()]).collect(), cells)
        }
        None => {
            let totals = pages.iter().map(|page| vec![Cell::alone(page.total())]);
            (vec![total()], totals.collect())
        }
    };
    let names = pages.iter().map(|page| page.page.to_string());
    Some(Section {
        id: "pareri",
        title: t.get("staff-feedback-title"),
        of: t.get("staff-feedback-of"),
        columns,
        rows: names.zip(cells).collect(),
        totals: None,
    })
}
