//! What the pages of a promise that is being made have in common.

use std::sync::Arc;

use domain::drive::Drive;
use leptos::prelude::*;
use services::drive::{DriveNeeds, WindowRoom};

use super::quantities::{Line, lines};
use crate::components::local_text::inline;
use crate::components::notice::Notice;
use crate::cx::Cx;
use crate::forms::pledge::PledgeForm;
use crate::forms::raw::RawForm;
use crate::layout::breadcrumb::breadcrumb;

/// What can be promised to a drive now.
pub struct Ask {
    /// The drive.
    pub drive: Arc<Drive>,
    /// What it needs.
    pub needs: DriveNeeds,
    /// Where and when it is brought.
    pub rooms: Vec<WindowRoom>,
}

impl Ask {
    /// The address of the drive, or of a page below it.
    pub fn url(&self, cx: &Cx, page: &str) -> String {
        cx.url(&format!("/raccolte/{}{page}", self.drive.card.slug))
    }

    /// One of the steps, with what was chosen so far.
    pub fn step(&self, cx: &Cx, page: &str, form: &PledgeForm) -> String {
        let query = form.query();
        let mark = if query.is_empty() { "" } else { "?" };
        format!("{}{mark}{query}", self.url(cx, page))
    }

    /// What was typed, for the items of the drive.
    pub fn form(&self, cx: &Cx, raw: &RawForm) -> PledgeForm {
        PledgeForm::typed(raw, self.drive.items()).for_reader(cx.texts)
    }

    /// What is asked for, with its counts.
    pub fn lines(&self) -> Vec<Line> {
        lines(&self.needs)
    }

    /// The way to here.
    pub fn breadcrumb(&self, cx: &Cx, here: String) -> AnyView {
        let t = cx.texts;
        let crumbs = vec![
            (cx.url("/raccolte"), t.get("drives-title").into_any()),
            (
                self.url(cx, ""),
                inline(cx, &self.drive.card.title).into_any(),
            ),
        ];
        breadcrumb(cx, crumbs, here)
    }
}

/// Something was chosen that is not asked for any more.
pub fn lost(cx: &Cx, form: &PledgeForm) -> Option<AnyView> {
    form.lost
        .then(|| Notice::Caution.view(cx.texts.get("pledge-item-lost")))
}
