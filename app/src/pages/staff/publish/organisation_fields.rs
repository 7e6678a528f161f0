//! The facts of a member, once for all languages.

use domain::organisation::Tier;
use leptos::prelude::*;

use super::inputs::Filled;
use crate::components::territory::municipalities_name;

/// Name, tier, municipalities.
pub fn organisation_facts(filled: Filled<'_>) -> AnyView {
    let t = filled.cx.texts;
    let tiers = Tier::ALL
        .into_iter()
        // l10n: organisation-tier-*
        .map(|tier| {
            let words = t.get(&format!("organisation-tier-{}", tier.word()));
            (tier.word().to_owned(), words)
        })
        .collect();
    let directory = &filled.cx.directory;
    let municipalities = directory
        .municipalities
        .iter()
        .map(|m| (m.id.to_string(), m.name.clone()))
        .collect();
    let places = municipalities_name(filled.cx);
    view! {
        {filled.line("nome", t.get("organisation-name"), None, "text")}
        {filled.radios("livello", t.get("organisation-tier"), tiers)}
        {filled.checks("municipi", places, municipalities)}
    }
    .into_any()
}

/// How the public reaches it.
pub fn organisation_contact(filled: Filled<'_>) -> AnyView {
    let t = filled.cx.texts;
    view! {
        {filled.line("telefono", t.get("organisation-phone"), None, "tel")}
        {filled.line("email", t.get("organisation-email"), None, "email")}
        {filled.line("web", t.get("organisation-web"), None, "text")}
    }
    .into_any()
}
