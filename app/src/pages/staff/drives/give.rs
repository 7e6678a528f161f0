//! Give families what is ready: a kit, as it comes or with more or less in it, or single things.

use std::sync::Arc;

use domain::drive::{Drive, Kit};
use leptos::prelude::*;

use super::address::drive_url;
use super::words::kit_name;
use crate::components::drive_words::title;
use crate::components::goods::{Good, any_typed, goods};
use crate::components::local_text::inline;
use crate::components::notice::Notice;
use crate::cx::Cx;
use crate::forms::guard::hidden_fields;
use crate::forms::raw::RawForm;
use crate::forms::sheet::Sheet;
use crate::forms::staff::drives::give::{COUNT, KIT};
use crate::page::Page;
use crate::pages::staff::publish::inputs::Filled;
use crate::staff_cx::StaffCx;

/// What can be given.
pub struct Give {
    /// Of which drive.
    pub drive: Arc<Drive>,
    /// So many of a kit, if it is one.
    pub kits: Option<(Kit, u16)>,
    /// What is in the kit; without one, all that is ready.
    pub goods: Vec<Good>,
    /// What else is ready.
    pub others: Vec<Good>,
}

/// The page.
pub fn give_page(cx: &StaffCx, give: Give, form: RawForm, sheet: Sheet) -> Page {
    let words = cx.texts.get_plain("staff-drives-give");
    let words = format!("{words}: {}", title(cx, &give.drive));
    let title = sheet.title(cx, words);
    let status = sheet.status;
    Page::new(title, move || {
        let cx = Cx::get();
        let t = cx.texts;
        let back = drive_url(give.drive.id, "/magazzino");
        let things = give.goods.iter().chain(&give.others).map(|good| &good.item);
        view! {
            <div class="narrow">
                {sheet.summary_of(&cx, things)}
                <p><a href=back>{t.get("staff-drives-stock")}</a></p>
                <h1>{t.get("staff-drives-give")}</h1>
                <p class="lead">{inline(&cx, &give.drive.card.title)}</p>
                {which_kit(&cx, &give, &form, &sheet)}
                {pieces(&cx, &give, &form, &sheet)}
            </div>
        }
    })
    .staff()
    .status(status)
}

/// Which kit, and how many: nothing is given by it, the pieces are filled in.
fn which_kit(cx: &Cx, give: &Give, form: &RawForm, sheet: &Sheet) -> AnyView {
    let t = cx.texts;
    let filled = Filled {
        cx,
        form,
        errors: &sheet.errors,
    };
    let kits = Kit::ALL
        .into_iter()
        .map(|kit| (kit.word().to_owned(), kit_name(cx, kit)))
        .collect();
    let none = Some(t.get("staff-drives-give-single"));
    let action = drive_url(give.drive.id, "/magazzino/dato");
    view! {
        <form method="get" action=action class="it-card drive-kit">
            <div class="drive-hours">
                {filled.select(KIT, t.get("staff-drives-give-kit"), none, kits)}
                {filled.line(COUNT, t.get("staff-drives-give-count"), None, "number")}
            </div>
            <button class="btn btn-outline-primary" type="submit">{t.get("staff-drives-give-fill")}</button>
        </form>
    }
    .into_any()
}

fn pieces(cx: &Cx, give: &Give, form: &RawForm, sheet: &Sheet) -> AnyView {
    let t = cx.texts;
    if give.goods.is_empty() && give.others.is_empty() {
        return Notice::Info.view(t.get("staff-drives-nothing-ready"));
    }
    let heading = match give.kits {
        Some((kit, n)) => t.with(
            "staff-drives-give-heading",
            &[
                ("n", u32::from(n).into()),
                ("kit", kit_name(cx, kit).into()),
            ],
        ),
        None => t.get("staff-drives-give-pieces"),
    };
    let hidden = give.kits.map(|(kit, n)| {
        view! {
            <input type="hidden" name=KIT value=kit.word() />
            <input type="hidden" name=COUNT value=n.to_string() />
        }
    });
    let others = (!give.others.is_empty()).then(|| {
        let open = any_typed(&give.others, form, &sheet.errors);
        view! {
            <details class="day-more" open=open>
                <summary>{t.get("staff-drives-give-others")}</summary>
                {goods(cx, &give.others, form, &sheet.errors)}
            </details>
        }
    });
    let action = drive_url(give.drive.id, "/magazzino/dato");
    view! {
        <form method="post" action=action data-once novalidate>
            {hidden_fields(cx, sheet.token.clone(), "")}
            {hidden}
            <h2>{heading}</h2>
            <p>{t.get("staff-drives-give-hint")}</p>
            {goods(cx, &give.goods, form, &sheet.errors)}
            {others}
            <div class="steppers-nav">
                <button class="btn btn-primary" type="submit">{t.get("staff-drives-give-button")}</button>
            </div>
        </form>
    }
    .into_any()
}
