//! The part of a page whose marks are sent without leaving it, and kept while there is no connection.

use domain::id::StaffId;
use leptos::prelude::*;

use crate::assets::asset;
use crate::cx::Cx;

/// The part with the script that keeps marks. Inside are rows (`data-row`, with an id) whose forms (`data-mark`) send one.
pub fn marks(cx: &Cx, staff: StaffId, inside: impl IntoAny) -> AnyView {
    let t = cx.texts;
    view! {
        <div
            data-marks=staff.to_string()
            data-clock=cx.now.as_millisecond().to_string()
            data-one=t.get("staff-day-unsent-one")
            data-many=t.get("staff-day-unsent-many")
            data-again=t.get("staff-day-unsent-sign-in")
            data-pending=t.get("staff-day-unsent-row")
        >
            {inside.into_any()}
        </div>
        <script type="module" src=asset("marks.js").url></script>
    }
    .into_any()
}

/// The list within it, which is read anew from `url` after a mark, below what is not sent yet.
pub fn marked_list(url: String, inside: impl IntoAny) -> AnyView {
    view! {
        <div class="day-unsent" role="status" data-unsent></div>
        <div data-list=url>{inside.into_any()}</div>
    }
    .into_any()
}
