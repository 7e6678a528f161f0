//! That a change was made, told on the page after it.

use leptos::prelude::*;
use services::staff::openings::Changed;

use crate::components::icon::{Icon, Shape};
use crate::cx::Cx;
use crate::forms::raw::RawForm;

/// What the address of the next page says was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Done {
    called_off: u16,
    moved: u16,
}

impl Done {
    /// The query, with its question mark, for what was changed.
    pub fn query(changed: &Changed) -> String {
        let (off, moved) = (changed.called_off.len(), changed.moved.len());
        format!("?fatto=si&annullati={off}&spostati={moved}")
    }

    /// What a query says, if it says anything.
    pub fn read(query: &RawForm) -> Option<Self> {
        let number = |name| query.get(name).parse().unwrap_or_default();
        (query.get("fatto") == "si").then(|| Self {
            called_off: number("annullati"),
            moved: number("spostati"),
        })
    }

    /// "Done", and what became of families.
    pub fn view(self, cx: &Cx) -> AnyView {
        let t = cx.texts;
        let off = (self.called_off > 0).then(|| {
            t.with(
                "staff-openings-done-called-off",
                &[("n", self.called_off.into())],
            )
        });
        let moved = (self.moved > 0)
            .then(|| t.with("staff-openings-done-moved", &[("n", self.moved.into())]));
        view! {
            <div class="alert alert-info" role="status">
                {Icon::Info.view(Shape::Normal)}
                <div>
                    <p>{t.get("staff-openings-done")}</p>
                    {off.map(|said| view! { <p>{said}</p> })}
                    {moved.map(|said| view! { <p>{said}</p> })}
                </div>
            </div>
        }
        .into_any()
    }
}
