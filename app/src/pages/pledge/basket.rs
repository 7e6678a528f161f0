//! What somebody brings: how many of what; whoever comes for a class or a company begins with whole kits.

use domain::drive::Kit;
use leptos::prelude::*;

use super::ask::{Ask, lost};
use super::quantities::quantities;
use crate::components::icon::{Icon, Shape};
use crate::cx::Cx;
use crate::forms::pledge::PledgeForm;
use crate::forms::sheet::Sheet;
use crate::page::Page;

/// The page.
pub fn basket_page(cx: &Cx, ask: Ask, form: PledgeForm, sheet: Sheet) -> Page {
    let title = sheet.title(cx, cx.texts.get("pledge-basket-title"));
    let status = sheet.status;
    Page::new(title, move || {
        let cx = Cx::get();
        let t = cx.texts;
        view! {
            {ask.breadcrumb(&cx, t.get("pledge-basket-title"))}
            <div class="narrow">
                {sheet.summary_of(&cx, ask.drive.items())}
                {lost(&cx, &form)}
                <h1>{t.get("pledge-basket-title")}</h1>
                {basket_form(&cx, &ask, &form, &sheet)}
                {kits(&cx, &ask)}
            </div>
        }
    })
    .moment()
    .status(status)
}

/// The list with its fields, and the way on. It changes nothing: what is chosen stands in the address of the next page.
pub fn basket_form(cx: &Cx, ask: &Ask, form: &PledgeForm, sheet: &Sheet) -> AnyView {
    let t = cx.texts;
    let place = (!form.place.is_empty()).then(|| {
        view! { <input type="hidden" name=crate::forms::pledge::PLACE value=form.place.clone() /> }
    });
    view! {
        <form method="get" action=ask.url(cx, "/dona/orario") autocomplete="off" novalidate>
            {place}
            {quantities(cx, &ask.lines(), form, &sheet.errors)}
            <div class="basket-bar">
                <button class="btn btn-primary" type="submit">
                    <span>{t.get("pledge-go-on")}</span>
                    {Icon::Next.view(Shape::SmallFlip)}
                </button>
            </div>
        </form>
    }
    .into_any()
}

/// Whole kits, for whoever brings many things: they fill in the list.
pub fn kits(cx: &Cx, ask: &Ask) -> Option<AnyView> {
    let t = cx.texts;
    let whole = |kit: &Kit| {
        let pieces = ask.drive.kits(*kit, 1);
        pieces.is_some_and(|basket| basket.lines().count() == kit.contents().len())
    };
    let options: Vec<_> = Kit::ALL
        .into_iter()
        .filter(whole)
        // l10n: drive-kit-*
        .map(|kit| {
            view! { <option value=kit.word()>{t.get(&format!("drive-kit-{}", kit.word()))}</option> }
        })
        .collect();
    (!options.is_empty()).then(|| {
        view! {
            <details class="kits">
                <summary>{t.get("pledge-kits")} {Icon::Down.view(Shape::Turn)}</summary>
                <form method="get" action=ask.url(cx, "/dona")>
                    <p class="form-text">{t.get("pledge-kits-what")}</p>
                    <div class="form-group">
                        <label for="kit">{t.get("pledge-kit")}</label>
                        <select class="form-select" id="kit" name="kit">{options}</select>
                    </div>
                    <div class="form-group">
                        <label for="quanti">{t.get("pledge-kit-count")}</label>
                        <input
                            class="form-control"
                            id="quanti"
                            name="quanti"
                            type="text"
                            inputmode="numeric"
                            autocomplete="off"
                            dir="ltr"
                            maxlength="4"
                        />
                    </div>
                    <button class="btn btn-outline-primary" type="submit">{t.get("pledge-kits-button")}</button>
                </form>
            </details>
        }
        .into_any()
    })
}
