//! Organisations that ask to be members.

use domain::publishing::Card;
use leptos::prelude::*;
use services::staff::publish::Listed;

use super::facts::facts;
use super::inputs::Filled;
use crate::components::name::name;
use crate::components::time::{dated, day_time};
use crate::components::words::words;
use crate::cx::Cx;
use crate::forms::guard::hidden_fields;
use crate::forms::raw::RawForm;
use crate::forms::sheet::Sheet;
use crate::page::Page;
use crate::staff_cx::StaffCx;

/// An application with who sent it.
pub struct Applied {
    /// The card.
    pub listed: Listed,
    /// The person's name.
    pub person: String,
    /// Where they are written to.
    pub email: String,
}

/// The page.
pub fn applications_page(
    cx: &StaffCx,
    applications: Vec<Applied>,
    form: RawForm,
    sheet: Sheet,
) -> Page {
    let title = sheet.title(cx, cx.texts.get("applications-title"));
    let status = sheet.status;
    Page::new(title, move || {
        let cx = Cx::get();
        let t = cx.texts;
        let content = if applications.is_empty() {
            view! { <p class="lead">{t.get("applications-none")}</p> }.into_any()
        } else {
            let rows = applications
                .iter()
                .map(|applied| row(&cx, applied, &form, &sheet))
                .collect_view();
            view! { <ul class="list-plain pile">{rows}</ul> }.into_any()
        };
        view! {
            {sheet.summary(&cx)}
            <h1>{t.get("applications-title")}</h1>
            {content}
            <p><a href=cx.url("/enti")>{t.get("organisations-title")}</a></p>
        }
    })
    .staff()
    .status(status)
}

fn row(cx: &Cx, applied: &Applied, form: &RawForm, sheet: &Sheet) -> AnyView {
    let t = cx.texts;
    let Listed {
        publication,
        latest,
        ..
    } = &applied.listed;
    let card: &Card = &latest.card;
    let said = facts(cx, card)
        .into_iter()
        .filter(|(_, said)| !said.is_empty())
        .map(|(label, said)| view! { <div><dt>{label}</dt><dd>{said}</dd></div> })
        .collect_view();
    let when = day_time(cx, cx.zone().to_datetime(latest.at));
    let erased = publication.erase_on(cx.zone()).map(|day| {
        let said = words(
            t,
            "applications-erased",
            &[],
            vec![("date", dated(cx, day))],
        );
        view! { <p class="text-secondary">{said}</p> }
    });
    let nothing = RawForm::default();
    let typed = form.get("ente") == publication.thing.to_string();
    let filled = Filled {
        cx,
        form: if typed { form } else { &nothing },
        errors: &sheet.errors,
    };
    let action = format!("/staff/enti/{}", publication.thing);
    let hint = Some(t.get("applications-sentence-hint"));
    view! {
        <li class="it-card">
            <h2 class="it-card-title">{name(cx, card.name())}</h2>
            <p class="mb-0">{when}</p>
            <dl class="publish-changes">
                <div>
                    <dt>{t.get("applications-person")}</dt>
                    <dd>{applied.person.clone()} ", " {applied.email.clone()}</dd>
                </div>
                {said}
            </dl>
            {erased}
            <form method="post" action=action data-once novalidate>
                {hidden_fields(cx, sheet.token.clone(), &format!("-{}", publication.thing))}
                <input type="hidden" name="ente" value=publication.thing.to_string() />
                <details>
                    <summary>{t.get("applications-decline-open")}</summary>
                    {filled.sentence(publication.thing, t.get("applications-sentence"), hint)}
                    <button class="btn btn-outline-danger" type="submit" name="decisione" value="rifiuta">
                        {t.get("applications-decline")}
                    </button>
                </details>
                <div class="actions">
                    <button class="btn btn-primary" type="submit" name="decisione" value="accogli">
                        {t.get("applications-admit")}
                    </button>
                </div>
            </form>
        </li>
    }
    .into_any()
}

impl Filled<'_> {
    /// The sentence to somebody who is declined: one field a card on the page, so its id has the card's key in it.
    fn sentence(self, thing: uuid::Uuid, label: String, hint: Option<String>) -> AnyView {
        let id = format!("frase-{thing}");
        let help = format!("{id}-aiuto");
        view! {
            <div class="form-group">
                <label for=id.clone()>{label}</label>
                <span class="form-text" id=help.clone()>{hint}</span>
                <textarea class="form-control" id=id name="frase" rows="3" aria-describedby=help>
                    {format!("\n{}", self.form.get("frase"))}
                </textarea>
            </div>
        }
        .into_any()
    }
}
