//! The choice of a role and of the part of the network over which it holds.

use domain::staff::account::Staff;
use domain::staff::role::{Role, Scope};
use leptos::prelude::*;

use crate::components::field::{described_by, feedback, group_class};
use crate::cx::Cx;
use crate::forms::errors::FieldErrors;
use crate::forms::staff::people::role::{ROLE, RoleForm, SCOPE, write_scope};
use crate::pages::staff::home::scope_name;

/// The fields: every role, over every part that `by` looks after.
pub fn role_fields(cx: &Cx, by: &Staff, chosen: &RoleForm, errors: &FieldErrors) -> AnyView {
    let t = cx.texts;
    let roles = Role::ALL.into_iter().map(|role| {
        // l10n: staff-role-*
        (
            role.word().to_owned(),
            t.get(&format!("staff-role-{}", role.word())),
        )
    });
    let scopes = scopes(cx, by);
    let scopes = scopes
        .into_iter()
        .map(|s| (write_scope(s), scope_name(t, &cx.directory, s)));
    view! {
        {select(ROLE, t.get("staff-role"), roles.collect(), &chosen.role, errors)}
        {select(SCOPE, t.get("staff-scope"), scopes.collect(), &chosen.scope, errors)}
    }
    .into_any()
}

/// Every part of the network that somebody looks after, the largest first.
fn scopes(cx: &Cx, by: &Staff) -> Vec<Scope> {
    let directory = &cx.directory;
    let municipalities = directory
        .municipalities
        .iter()
        .map(|m| Scope::Municipality(m.id));
    let organisations = directory
        .organisations
        .iter()
        .map(|o| Scope::Organisation(o.id));
    let desks = directory.desks.iter().map(|d| Scope::Desk(d.id));
    let all = std::iter::once(Scope::Network)
        .chain(municipalities)
        .chain(organisations)
        .chain(desks);
    all.filter(|scope| by.looks_after(*scope, directory))
        .collect()
}

fn select(
    name: &'static str,
    label: String,
    options: Vec<(String, String)>,
    chosen: &str,
    errors: &FieldErrors,
) -> AnyView {
    let fault = errors.of(name);
    let class = if fault.is_some() {
        "form-select is-invalid"
    } else {
        "form-select"
    };
    let options = options
        .into_iter()
        .map(|(value, words)| {
            let selected = value == chosen;
            view! { <option value=value selected=selected>{words}</option> }
        })
        .collect_view();
    view! {
        <div class=group_class(fault)>
            <label for=name>{label}</label>
            {feedback(name, fault)}
            <select
                class=class
                id=name
                name=name
                aria-describedby=described_by(name, false, fault)
                aria-invalid=fault.map(|_| "true")
            >
                {options}
            </select>
        </div>
    }
    .into_any()
}
