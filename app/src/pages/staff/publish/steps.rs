//! The buttons of a card: what may be done next, by this hand.

use domain::publishing::{Hand, Step, next};
use leptos::prelude::*;
use services::staff::publish::Dossier;

use super::inputs::Filled;
use super::tabs::{Tab, tab_path};
use crate::cx::Cx;
use crate::forms::guard::hidden_fields;
use crate::forms::raw::RawForm;
use crate::forms::sheet::Sheet;
use crate::forms::staff::publish::step::{FROM, LEAVES, UNTIL};

/// The word of a step in a form.
pub fn step_word(step: Step) -> &'static str {
    match step {
        Step::Save => "salva",
        Step::AskReview => "revisione",
        Step::SendBack => "rimanda",
        Step::Publish | Step::Schedule => "pubblica",
        Step::Unpublish => "togli",
        Step::Drop => "lascia",
        Step::Cancel => "annulla",
        Step::Archive => "archivia",
    }
}

/// Whether a step can be taken now.
fn can(dossier: &Dossier, step: Step) -> bool {
    let publication = &dossier.publication;
    let nature = publication.kind.nature();
    publication.applicant.is_none()
        && next(publication.position(), step, dossier.hand, nature).is_ok()
}

/// All of them.
pub fn steps(cx: &Cx, dossier: &Dossier, form: &RawForm, sheet: &Sheet) -> AnyView {
    let t = cx.texts;
    let publish = can(dossier, Step::Publish).then(|| publish(cx, dossier, form, sheet));
    let leaves = can(dossier, Step::Unpublish).then(|| leaves(cx, dossier, form, sheet));
    let simple: Vec<_> = [
        (Step::AskReview, "publish-step-ask", "btn btn-primary"),
        (Step::Drop, "publish-step-drop", "btn btn-outline-primary"),
        (Step::Unpublish, "publish-step-unpublish", "btn btn-outline-primary"),
        (Step::Cancel, "publish-step-cancel", "btn btn-outline-danger"),
        (Step::Archive, "publish-step-archive", "btn btn-outline-danger"),
    ]
    .into_iter()
    .filter(|(step, _, _)| can(dossier, *step))
    // An editor who may publish has nobody to ask.
    .filter(|(step, _, _)| *step != Step::AskReview || dossier.hand == Hand::Author)
    .map(|(step, words, class)| {
        view! {
            <button class=class type="submit" name="passo" value=step_word(step)>{t.get(words)}</button>
        }
    })
    .collect();
    let others = (!simple.is_empty()).then(|| {
        view! {
            <form method="post" action=tab_path(dossier.publication.thing, Tab::State) data-once>
                {hidden_fields(cx, sheet.token.clone(), "-passi")}
                <input type="hidden" name="visto" value=dossier.latest.number.to_string() />
                <div class="actions">{simple}</div>
            </form>
        }
    });
    view! {
        <section aria-labelledby="passi">
            <h2 id="passi">{t.get("publish-steps")}</h2>
            {publish}
            {leaves}
            {others}
        </section>
    }
    .into_any()
}

fn publish(cx: &Cx, dossier: &Dossier, form: &RawForm, sheet: &Sheet) -> AnyView {
    let t = cx.texts;
    let filled = Filled {
        cx,
        form,
        errors: &sheet.errors,
    };
    let from = Some(t.get("publish-from-hint"));
    // What is on the site has a form of its own for it.
    let until = dossier.publication.published.is_none().then(|| {
        let hint = Some(t.get("publish-until-hint"));
        filled.line(UNTIL, t.get("publish-until"), hint, "datetime-local")
    });
    view! {
        <form method="post" action=tab_path(dossier.publication.thing, Tab::State) data-once novalidate>
            {hidden_fields(cx, sheet.token.clone(), "-pubblica")}
            <input type="hidden" name="visto" value=dossier.latest.number.to_string() />
            <div class="publish-hours">
                {filled.line(FROM, t.get("publish-from"), from, "datetime-local")}
                {until}
            </div>
            <div class="actions">
                <button class="btn btn-primary" type="submit" name="passo" value=step_word(Step::Publish)>
                    {t.get("publish-step-publish")}
                </button>
            </div>
        </form>
    }
    .into_any()
}

/// The hour at which what is on the site leaves it: set, changed, or taken back by leaving it empty.
fn leaves(cx: &Cx, dossier: &Dossier, form: &RawForm, sheet: &Sheet) -> AnyView {
    let t = cx.texts;
    let filled = Filled {
        cx,
        form,
        errors: &sheet.errors,
    };
    let hint = Some(t.get("publish-until-hint"));
    view! {
        <form method="post" action=tab_path(dossier.publication.thing, Tab::State) data-once novalidate>
            {hidden_fields(cx, sheet.token.clone(), "-ritiro")}
            <input type="hidden" name="visto" value=dossier.latest.number.to_string() />
            <div class="publish-hours">
                {filled.line(LEAVES, t.get("publish-until"), hint, "datetime-local")}
            </div>
            <div class="actions">
                <button class="btn btn-outline-primary" type="submit" name="passo" value=LEAVES>
                    {t.get("publish-step-leaves")}
                </button>
            </div>
        </form>
    }
    .into_any()
}

/// The button that sends a draft back with the comment beside it.
pub fn send_back_button(cx: &Cx, dossier: &Dossier) -> Option<AnyView> {
    can(dossier, Step::SendBack).then(|| {
        view! {
            <button
                class="btn btn-outline-primary"
                type="submit"
                name="passo"
                value=step_word(Step::SendBack)
            >
                {cx.texts.get("publish-step-send-back")}
            </button>
        }
        .into_any()
    })
}
