//! The picture of an event: a file, and words for whoever does not see it.

use domain::publishing::Card;
use leptos::prelude::*;
use services::staff::publish::Dossier;

use super::inputs::Filled;
use super::tabs::{Tab, tab_path, tabs};
use crate::components::field::{described_by, feedback, group_class};
use crate::components::name::name;
use crate::components::picture::{Sizes, picture};
use crate::cx::Cx;
use crate::forms::guard::hidden_fields;
use crate::forms::raw::RawForm;
use crate::forms::sheet::Sheet;
use crate::page::Page;
use crate::staff_cx::StaffCx;

/// The page.
pub fn picture_page(
    cx: &StaffCx,
    dossier: Dossier,
    sizes: Sizes,
    form: RawForm,
    sheet: Sheet,
) -> Page {
    let title = sheet.title(cx, dossier.latest.card.name().to_owned());
    let status = sheet.status;
    Page::new(title, move || {
        let cx = Cx::get();
        let t = cx.texts;
        let thing = dossier.publication.thing;
        let now = match &dossier.latest.card {
            Card::Event(card) => card.picture.as_ref().and_then(|p| picture(&cx, p, &sizes)),
            Card::Desk(_) | Card::Organisation(_) | Card::Drive(_) => None,
        };
        let filled = Filled {
            cx: &cx,
            form: &form,
            errors: &sheet.errors,
        };
        let fault = sheet.errors.of("immagine");
        let remove = now.is_some().then(|| {
            view! {
                <button class="btn btn-outline-primary" type="submit" name="poi" value="togli">
                    {t.get("publish-picture-remove")}
                </button>
            }
        });
        view! {
            {sheet.summary(&cx)}
            {tabs(&cx, thing, Tab::Card)}
            <h1>{name(&cx, dossier.latest.card.name())}</h1>
            <h2>{t.get("publish-picture")}</h2>
            {now}
            <form
                method="post"
                action=tab_path(thing, Tab::Picture)
                enctype="multipart/form-data"
                data-once
                novalidate
                class="narrow"
            >
                {hidden_fields(&cx, sheet.token.clone(), "")}
                <input type="hidden" name="visto" value=dossier.latest.number.to_string() />
                <div class=group_class(fault)>
                    <label for="immagine">{t.get("publish-picture-file")}</label>
                    <span class="form-text" id="immagine-aiuto">{t.get("publish-picture-file-hint")}</span>
                    {feedback("immagine", fault)}
                    <input
                        class="form-control"
                        type="file"
                        id="immagine"
                        name="immagine"
                        accept="image/jpeg,image/png,image/webp"
                        aria-describedby=described_by("immagine", true, fault)
                        aria-invalid=fault.map(|_| "true")
                    />
                </div>
                {filled.line("alternativo", t.get("publish-text-alternative"), Some(t.get("publish-picture-alternative-hint")), "text")}
                <div class="actions">
                    <button class="btn btn-primary" type="submit" name="poi" value="salva">
                        {t.get("publish-picture-save")}
                    </button>
                    {remove}
                </div>
            </form>
        }
    })
    .staff()
    .status(status)
}
