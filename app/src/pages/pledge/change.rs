//! Change what is brought, or where and when.

use leptos::prelude::*;
use services::drive::DriveNeeds;

use super::found::Found;
use super::hours::choose_hours;
use super::quantities::{Line, quantities};
use crate::components::local_text::marked;
use crate::cx::Cx;
use crate::forms::guard::hidden_fields;
use crate::forms::pledge::PledgeForm;
use crate::forms::sheet::Sheet;
use crate::page::Page;

/// What can be changed.
pub struct Change {
    /// The promise.
    pub at: Found,
    /// What its drive needs.
    pub needs: DriveNeeds,
}

impl Change {
    /// Everything that the promise may be made of: what the drive asks for, and what was promised when it still did.
    pub fn lines(&self) -> Vec<Line> {
        let seen = &self.at.seen;
        let promised = seen.pledge.promised();
        let had = |id| promised.as_ref().map_or(0, |basket| basket.of_item(id));
        let asked = self.needs.items.iter().map(|need| Line {
            item: need.item.clone(),
            tally: need.tally,
            had: had(need.item.id),
        });
        let mut lines: Vec<_> = asked.collect();
        for item in &seen.items {
            if lines.iter().all(|line| line.item.id != item.id) {
                lines.push(Line {
                    item: item.clone(),
                    tally: domain::drive::Tally::default(),
                    had: had(item.id),
                });
            }
        }
        lines
    }
}

/// The page.
pub fn change_page(cx: &Cx, change: Change, form: PledgeForm, sheet: Sheet) -> Page {
    let title = sheet.title(cx, cx.texts.get("pledge-change"));
    let status = sheet.status;
    Page::new(title, move || {
        let cx = Cx::get();
        let t = cx.texts;
        let at = &change.at;
        let drive = &at.seen.drive;
        let now = PledgeForm::of(&at.seen.pledge, drive.items()).place;
        let rooms = &at.seen.windows;
        let hours = choose_hours(&cx, drive, rooms, &form.place, Some(&now), &sheet.errors);
        view! {
            {at.way(&cx, t.get("pledge-change"))}
            <div class="narrow">
                {sheet.summary_of(&cx, change.lines().iter().map(|line| &line.item))}
                <h1>{t.get("pledge-change")}</h1>
                <p class="lead">{marked(&cx, &drive.card.title)}</p>
                <form method="post" action=at.url(&cx, "/cambia") data-once novalidate>
                    {hidden_fields(&cx, sheet.token.clone(), "")}
                    {hours}
                    <h2>{t.get("pledge-what")}</h2>
                    {quantities(&cx, &change.lines(), &form, &sheet.errors)}
                    <div class="steppers-nav">
                        <button class="btn btn-primary" type="submit">{t.get("pledge-change-button")}</button>
                        <a class="btn btn-link" href=at.url(&cx, "")>{t.get("sign-up-change-keep")}</a>
                    </div>
                </form>
            </div>
        }
    })
    .family()
    .status(status)
}
