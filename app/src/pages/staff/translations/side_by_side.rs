//! The texts of a card in one language, each beside its Italian.

use domain::locale::Locale;
use domain::publishing::{Card, State, Translated};
use leptos::prelude::*;
use services::staff::publish::Dossier;
use services::staff::translations::Side;

use super::list::{Shown, target_locales};
use crate::components::name::name;
use crate::cx::Cx;
use crate::forms::guard::hidden_fields;
use crate::forms::raw::RawForm;
use crate::forms::sheet::Sheet;
use crate::forms::staff::publish::texts::{confirm_name, text_name};
use crate::page::Page;
use crate::pages::staff::publish::diff::{changes, words};
use crate::pages::staff::publish::inputs::Filled;
use crate::pages::staff::publish::state::standing;
use crate::pages::staff::publish::tabs::{Tab, tabs, translation_path};
use crate::pages::staff::publish::text_fields::{rows, text_label, told};
use crate::staff_cx::StaffCx;

/// A card being translated.
pub struct Desk {
    /// The card.
    pub dossier: Dossier,
    /// The language.
    pub locale: Locale,
    /// Its texts.
    pub sides: Vec<Side>,
    /// What the card said when the form was opened, if somebody else has written meanwhile.
    pub overtaken: Option<Card>,
}

/// The page.
pub fn side_by_side_page(cx: &StaffCx, desk: Desk, form: RawForm, sheet: Sheet) -> Page {
    let title = sheet.title(cx, desk.dossier.latest.card.name().to_owned());
    let status = sheet.status;
    Page::new(title, move || {
        let cx = Cx::get();
        let t = cx.texts;
        let Desk {
            dossier,
            locale,
            sides,
            overtaken,
        } = &desk;
        let thing = dossier.publication.thing;
        let theirs = overtaken.as_ref().map(|base| {
            view! {
                <section class="it-card" aria-labelledby="cambiato">
                    <h2 id="cambiato">{t.get("publish-theirs")}</h2>
                    {changes(&cx, base, &dossier.latest.card)}
                </section>
            }
        });
        let links = target_locales(&cx)
            .into_iter()
            .map(|other| {
                let current = (other == *locale).then_some("page");
                let dir = other.direction().as_str();
                view! {
                    <li>
                        <a
                            class="chip"
                            href=translation_path(thing, other)
                            lang=other.tag()
                            dir=dir
                            aria-current=current
                        >
                            {other.own_name()}
                        </a>
                    </li>
                }
            })
            .collect_view();
        let language = t.language_name(*locale);
        let back = Shown {
            locale: Some(*locale),
            ..Shown::default()
        };
        let content = match sides.is_empty() {
            true => view! { <p class="lead">{t.get("translate-no-italian")}</p> }.into_any(),
            false => the_form(&cx, &desk, &form, &sheet),
        };
        view! {
            {sheet.summary(&cx)}
            {tabs(&cx, thing, Tab::Translation)}
            <h1>{name(&cx, dossier.latest.card.name())}</h1>
            {standing(&cx, &dossier.publication)}
            <nav aria-label=t.get("translate-languages")>
                <ul class="list-plain chips">{links}</ul>
            </nav>
            <p>
                <a href=back.url()>
                    {t.with("translate-back", &[("language", language.clone().into())])}
                </a>
            </p>
            <h2>{t.with("translate-into", &[("language", language.into())])}</h2>
            {theirs}
            {content}
        }
    })
    .staff()
    .status(status)
}

fn the_form(cx: &Cx, desk: &Desk, form: &RawForm, sheet: &Sheet) -> AnyView {
    let t = cx.texts;
    let filled = Filled {
        cx,
        form,
        errors: &sheet.errors,
    };
    let publication = &desk.dossier.publication;
    let pairs = desk.sides.iter();
    let pairs = pairs.map(|side| pair(filled, desk, side)).collect_view();
    let ask = matches!(publication.state, State::Draft | State::Published).then(|| {
        view! {
            <button class="btn btn-outline-primary" type="submit" name="poi" value="revisione">
                {t.get("publish-save-and-ask")}
            </button>
        }
    });
    view! {
        <form
            method="post"
            action=translation_path(publication.thing, desk.locale)
            data-once
            novalidate
        >
            {hidden_fields(cx, sheet.token.clone(), "")}
            <input type="hidden" name="visto" value=desk.dossier.latest.number.to_string() />
            {pairs}
            <div class="actions">
                <button class="btn btn-primary" type="submit" name="poi" value="salva">
                    {t.get("publish-save")}
                </button>
                {ask}
            </div>
        </form>
    }
    .into_any()
}

/// A text: what the Italian says, what changed in it, and the field beside it.
fn pair(filled: Filled<'_>, desk: &Desk, side: &Side) -> AnyView {
    let cx = filled.cx;
    let t = cx.texts;
    let (field, locale) = (side.field, desk.locale);
    let kind = desk.dossier.latest.card.kind();
    let title = text_label(cx, kind, field);
    let changed = side.before.as_ref().map(|before| {
        view! {
            <h4>{t.get("translate-changed")}</h4>
            <div class="translate-source publish-words" lang="it" dir="ltr">
                {words(cx, before, &side.italian)}
            </div>
        }
    });
    let label = view! {
        <span lang=locale.tag() dir=locale.direction().as_str()>{locale.own_name()}</span>
        <span class="visually-hidden">": " {title.clone()}</span>
    };
    let language = (locale.tag(), locale.direction().as_str());
    let name = text_name(field, locale);
    let markdown = field.is_markdown().then(|| t.get("translate-markdown"));
    // As many lines as the Italian needs beside it.
    let long = u8::try_from(side.italian.chars().count() / 40 + 2).unwrap_or(16);
    let area = filled.area(
        name,
        label.into_any(),
        Some(language),
        markdown,
        rows(field).max(long.min(16)),
    );
    let confirm = (side.state == Translated::Outdated)
        .then(|| filled.tick(confirm_name(field, locale), t.get("publish-confirm")));
    let id = format!("coppia-{}", field.name());
    view! {
        <section class="translate-pair" aria-labelledby=id.clone()>
            <h3 id=id.clone()>{title}</h3>
            {told(cx, side.state)}
            <div class="translate-sides">
                <div>
                    <h4>{Locale::It.own_name()}</h4>
                    <div class="translate-source" lang="it" dir="ltr">{side.italian.clone()}</div>
                    {changed}
                </div>
                <div>{area} {confirm}</div>
            </div>
        </section>
    }
    .into_any()
}
