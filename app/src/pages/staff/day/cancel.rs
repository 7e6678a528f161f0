//! Call an appointment off.

use leptos::prelude::*;
use services::staff::day::{Preview, StaffBooking};

use super::facts::who;
use super::tell::tell;
use crate::components::name::name;
use crate::components::summary::{row, summary};
use crate::components::time::day_time;
use crate::cx::Cx;
use crate::forms::family::YES;
use crate::forms::guard::TOKEN;
use crate::forms::sheet::Sheet;
use crate::page::Page;

/// The page. `preview` is what the family would read.
pub fn cancel_page(cx: &Cx, at: StaffBooking, preview: Option<Preview>, sheet: Sheet) -> Page {
    let title = sheet.title(cx, cx.texts.get_plain("staff-day-cancel-heading"));
    let status = sheet.status;
    Page::new(title, move || {
        let cx = Cx::get();
        let t = cx.texts;
        let start = cx.zone().to_datetime(at.booking.starts_at);
        let here = format!("/staff/appuntamenti/{}", at.booking.id);
        let rows = vec![
            row(&cx, t.get("fact-when"), day_time(&cx, start), None),
            row(&cx, t.get("fact-desk"), name(&cx, &at.desk.name), None),
            row(&cx, t.get("fact-name"), who(&cx, &at.booking), None),
        ];
        view! {
            <div class="narrow">
                {sheet.summary(&cx)}
                <h1>{t.get("staff-day-cancel-heading")}</h1>
                {summary(rows)}
                <form method="post" action=format!("{here}/annulla") data-once>
                    <input type="hidden" name=TOKEN value=sheet.token.clone() />
                    {tell(&cx, preview.as_ref(), YES, &t.get("staff-day-tell-by-phone"))}
                    <div class="steppers-nav">
                        <button class="btn btn-outline-danger" type="submit">
                            {t.get("staff-day-cancel")}
                        </button>
                        <a class="btn btn-link" href=here.clone()>{t.get("button-back")}</a>
                    </div>
                </form>
            </div>
        }
    })
    .staff()
    .status(status)
}
