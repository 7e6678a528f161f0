//! The form that begins a card.

use domain::directory::Directory;
use domain::staff::rights::{Verb, may};
use domain::staff::role::{Grant, Scope};
use domain::staff::target::Target;
use domain::territory::Municipality;
use leptos::prelude::*;
use services::staff::publish::Listed;

use super::inputs::Filled;
use super::list::kind_name;
use crate::cx::Cx;
use crate::forms::guard::hidden_fields;
use crate::forms::raw::RawForm;
use crate::forms::sheet::Sheet;
use crate::forms::staff::publish::begin::BEGUN_HERE;
use crate::page::Page;
use crate::staff_cx::StaffCx;

/// Where the holder of some grants may begin a card: in their own part of the network, but for whoever writes for an organisation, which
/// may work anywhere.
fn places<'a>(
    directory: &'a Directory,
    grants: &'a [Grant],
) -> impl Iterator<Item = &'a Municipality> {
    let roams = grants.iter().any(|grant| {
        grant.role.includes(Verb::Draft) && matches!(grant.scope, Scope::Organisation(_))
    });
    directory
        .municipalities
        .iter()
        .filter(move |m| roams || may(grants, Verb::Draft, &Target::municipality(m.id)))
}

/// The page. A copy may be made of each of `all`.
pub fn begin_page(cx: &StaffCx, all: Vec<Listed>, form: RawForm, sheet: Sheet) -> Page {
    let title = sheet.title(cx, cx.texts.get("publish-begin"));
    let status = sheet.status;
    let grants = cx.staff().grants.clone();
    Page::new(title, move || {
        let cx = Cx::get();
        let t = cx.texts;
        let filled = Filled {
            cx: &cx,
            form: &form,
            errors: &sheet.errors,
        };
        let kinds = BEGUN_HERE
            .into_iter()
            .map(|kind| (kind.word().to_owned(), kind_name(&cx, kind)))
            .collect();
        let municipalities = places(&cx.directory, &grants)
            .map(|m| (m.id.to_string(), m.name.clone()))
            .collect();
        let organisations = cx
            .directory
            .organisations
            .iter()
            .map(|o| (o.id.to_string(), o.name.clone()))
            .collect();
        let copies = all
            .iter()
            .filter(|listed| BEGUN_HERE.contains(&listed.publication.kind))
            .map(|listed| {
                let kind = kind_name(&cx, listed.publication.kind);
                let words = format!("{kind}: {}", listed.latest.card.name());
                (listed.publication.thing.to_string(), words)
            })
            .collect();
        let nothing = || Some(t.get("publish-none"));
        let place = t.get("publish-fact-municipality");
        let choose = Some(t.get("publish-choose"));
        view! {
            {sheet.summary(&cx)}
            <p><a href="/staff/contenuti">{t.get("publish-title")}</a></p>
            <h1>{t.get("publish-begin")}</h1>
            <form method="post" action="/staff/contenuti/nuovo" data-once novalidate class="narrow">
                {hidden_fields(&cx, sheet.token.clone(), "")}
                {filled.radios("tipo", t.get("publish-begin-kind"), kinds)}
                {filled.line("nome", t.get("publish-fact-name"), None, "text")}
                {filled.select("municipio", place, choose, municipalities)}
                {filled.select("ente", t.get("publish-begin-keeper"), nothing(), organisations)}
                {filled.select("copia", t.get("publish-begin-copy"), nothing(), copies)}
                <div class="actions">
                    <button class="btn btn-primary" type="submit">{t.get("publish-begin-button")}</button>
                </div>
            </form>
        }
    })
    .staff()
    .status(status)
}
