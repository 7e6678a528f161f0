//! Whether and how one signs up for an event.

use domain::event::Per;
use leptos::prelude::*;

use super::super::inputs::Filled;

pub(super) fn fields(filled: Filled<'_>) -> AnyView {
    let t = filled.cx.texts;
    let whether = ["no", "si"]
        .into_iter()
        // l10n: publish-sign-up-*
        .map(|word| (word.to_owned(), t.get(&format!("publish-sign-up-{word}"))))
        .collect();
    let per = [Per::Date, Per::Stage]
        .into_iter()
        // l10n: publish-sign-up-per-*
        .map(|per| {
            let words = t.get(&format!("publish-sign-up-per-{}", per.word()));
            (per.word().to_owned(), words)
        })
        .collect();
    let hint = |id: &str| Some(t.get(id));
    let open = filled.form.get("iscrizione") == "si";
    view! {
        {filled.radios("iscrizione", t.get("publish-sign-up"), whether)}
        <details class="publish-more" open=open>
            <summary>{t.get("publish-sign-up-how")}</summary>
            {filled.line("posti", t.get("publish-capacity"), hint("publish-capacity-hint"), "number")}
            {filled.line("gruppo", t.get("publish-party"), hint("publish-party-hint"), "number")}
            {filled.radios("iscrizione-per", t.get("publish-sign-up-per"), per)}
            {filled.tick("attesa", t.get("publish-waiting-list"))}
            {filled.tick("chiede-eta", t.get("publish-asks-ages"))}
            {filled.tick("chiede-regali", t.get("publish-asks-gifts"))}
            {filled.line("arrivi", t.get("publish-arrivals"), hint("publish-arrivals-hint"), "number")}
            {filled.line("chiude", t.get("publish-closes"), hint("publish-closes-hint"), "number")}
        </details>
    }
    .into_any()
}
