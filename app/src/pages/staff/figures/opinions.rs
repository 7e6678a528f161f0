//! What readers say of pages, as figures: a row a page, a column a number of stars.

use domain::feedback::Rating;
use domain::figures::Cell;
use services::staff::PageFeedback;

use crate::components::figures::section::Section;
use crate::cx::Cx;

/// The section; nothing when nothing was said.
pub fn of_opinions(cx: &Cx, pages: &[PageFeedback]) -> Option<Section> {
    let t = cx.texts;
    let stars = Rating::ALL.map(|rating| {
        let n = u32::from(rating.stars());
        t.with("staff-feedback-stars", &[("n", n.into())])
    });
    let rows: Vec<_> = pages
        .iter()
        .map(|page| {
            let cells = page.ratings.into_iter().chain([page.total()]);
            (page.page.to_string(), cells.map(Cell::Shown).collect())
        })
        .collect();
    (!rows.is_empty()).then(|| Section {
        id: "pareri",
        title: t.get("staff-feedback-title"),
        of: t.get("staff-feedback-of"),
        columns: stars.into_iter().chain([t.get("figures-total")]).collect(),
        rows,
        totals: None,
    })
}
