//! A translator's file on its way in: sent, looked at, confirmed.

use domain::locale::Locale;
use leptos::prelude::*;
use services::staff::translations::{Change, Doubt, Import, Made, Refused};

use super::list::Shown;
use crate::components::field::{described_by, feedback, group_class};
use crate::components::name::name;
use crate::components::notice::Notice;
use crate::cx::Cx;
use crate::forms::guard::hidden_fields;
use crate::forms::sheet::Sheet;
use crate::page::Page;
use crate::pages::staff::publish::diff::words;
use crate::pages::staff::publish::tabs::translation_path;
use crate::pages::staff::publish::text_fields::text_label;
use crate::staff_cx::StaffCx;

/// The address of a language's import.
pub fn import_url(locale: Locale) -> String {
    format!("/staff/traduzioni/importa?lingua={}", locale.tag())
}

/// The form that takes the file.
pub fn import_page(cx: &StaffCx, locale: Locale, sheet: Sheet) -> Page {
    let title = sheet.title(cx, cx.texts.get("translate-import"));
    let status = sheet.status;
    Page::new(title, move || {
        let cx = Cx::get();
        let t = cx.texts;
        let fault = sheet.errors.of("file");
        let language = t.language_name(locale);
        view! {
            {sheet.summary(&cx)}
            {way_back(&cx, locale)}
            <h1>{t.get("translate-import")}</h1>
            <p class="lead">{t.with("translate-into", &[("language", language.into())])}</p>
            <p>{t.get("translate-import-lead")}</p>
            <form
                method="post"
                action=import_url(locale)
                enctype="multipart/form-data"
                data-once
                novalidate
                class="narrow"
            >
                {hidden_fields(&cx, sheet.token.clone(), "")}
                <div class=group_class(fault)>
                    <label for="file">{t.get("translate-file")}</label>
                    <span class="form-text" id="file-aiuto">{t.get("translate-file-hint")}</span>
                    {feedback("file", fault)}
                    <input
                        class="form-control"
                        type="file"
                        id="file"
                        name="file"
                        accept=".po,text/x-gettext-translation"
                        aria-describedby=described_by("file", true, fault)
                        aria-invalid=fault.map(|_| "true")
                    />
                </div>
                <div class="actions">
                    <button class="btn btn-primary" type="submit">{t.get("translate-look")}</button>
                </div>
            </form>
        }
    })
    .staff()
    .status(status)
}

/// What the file would change, with the buttons that let it.
pub fn preview_page(cx: &StaffCx, locale: Locale, import: Import, sheet: Sheet) -> Page {
    let title = sheet.title(cx, cx.texts.get("translate-preview"));
    let status = sheet.status;
    Page::new(title, move || {
        let cx = Cx::get();
        let t = cx.texts;
        let language = t.language_name(locale);
        view! {
            {sheet.summary(&cx)}
            {way_back(&cx, locale)}
            <h1>{t.get("translate-preview")}</h1>
            <p class="lead">{t.with("translate-into", &[("language", language.into())])}</p>
            {counts(&cx, &import)}
            {confirmation(&cx, locale, &import, &sheet)}
            {doubts(&cx, &import)}
            {changed(&cx, locale, &import)}
        }
    })
    .staff()
    .status(status)
}

/// The language's list.
fn way_back(cx: &Cx, locale: Locale) -> AnyView {
    let t = cx.texts;
    let url = Shown {
        locale: Some(locale),
        ..Shown::default()
    };
    let language = t.language_name(locale);
    let words = t.with("translate-back", &[("language", language.into())]);
    view! { <p><a href=url.url()>{words}</a></p> }.into_any()
}

fn counts(cx: &Cx, import: &Import) -> AnyView {
    let t = cx.texts;
    let counted = |id: &str, n: usize| {
        // l10n: translate-count-changes
        // l10n: translate-count-doubts
        // l10n: translate-count-same
        // l10n: translate-count-unfinished
        (n > 0).then(|| view! { <li>{t.with(id, &[("n", n.into())])}</li> })
    };
    view! {
        <ul>
            {counted("translate-count-changes", import.changes.len())}
            {counted("translate-count-doubts", import.doubts.len())}
            {counted("translate-count-same", import.same)}
            {counted("translate-count-unfinished", import.unfinished)}
        </ul>
    }
    .into_any()
}

fn confirmation(cx: &Cx, locale: Locale, import: &Import, sheet: &Sheet) -> AnyView {
    let t = cx.texts;
    if import.changes.is_empty() {
        return Notice::Info.view(t.get("translate-nothing"));
    }
    view! {
        <p>{t.get("translate-confirm-lead")}</p>
        <form
            method="post"
            action=import_url(locale)
            enctype="multipart/form-data"
            data-once
            novalidate
        >
            {hidden_fields(cx, sheet.token.clone(), "")}
            <input type="hidden" name="visto" value=import.mark() />
            <input type="hidden" name="testo" value=import.as_file(locale) />
            <div class="actions">
                <button class="btn btn-primary" type="submit" name="poi" value="bozze">
                    {t.get("translate-confirm")}
                </button>
                <button class="btn btn-outline-primary" type="submit" name="poi" value="revisione">
                    {t.get("translate-confirm-and-ask")}
                </button>
            </div>
        </form>
    }
    .into_any()
}

fn doubts(cx: &Cx, import: &Import) -> Option<AnyView> {
    let t = cx.texts;
    (!import.doubts.is_empty()).then(|| {
        let rows = import.doubts.iter().map(|d| doubt(cx, d)).collect_view();
        view! {
            <section aria-labelledby="esclusi">
                <h2 id="esclusi">{t.get("translate-doubts")}</h2>
                <p>{t.get("translate-doubts-lead")}</p>
                <ul class="list-plain pile">{rows}</ul>
            </section>
        }
        .into_any()
    })
}

fn doubt(cx: &Cx, doubt: &Doubt) -> AnyView {
    let t = cx.texts;
    // l10n: translate-refused-*
    let id = format!("translate-refused-{}", doubt.why.word());
    let why = match doubt.why {
        Refused::TooLong(most) => t.with(&id, &[("n", most.into())]),
        _ => t.get(&id),
    };
    let about = doubt.about.as_ref().map(|(kind, of, field)| {
        let label = text_label(cx, *kind, *field);
        view! { <strong>{name(cx, of)}</strong> " – " {label} <br /> }
    });
    let line = t.with("translate-line", &[("line", doubt.line.into())]);
    let context = doubt.context.clone();
    view! {
        <li class="it-card">
            <p class="mb-0">{about} {why}</p>
            <p class="mb-0 text-secondary">{line} " " <code>{context}</code></p>
        </li>
    }
    .into_any()
}

fn changed(cx: &Cx, locale: Locale, import: &Import) -> Option<AnyView> {
    let t = cx.texts;
    (!import.changes.is_empty()).then(|| {
        let rows = import.changes.iter();
        let rows = rows.map(|c| change(cx, locale, c)).collect_view();
        view! {
            <section aria-labelledby="cambia">
                <h2 id="cambia">{t.get("translate-changes")}</h2>
                <ul class="list-plain pile">{rows}</ul>
            </section>
        }
        .into_any()
    })
}

fn change(cx: &Cx, locale: Locale, change: &Change) -> AnyView {
    let t = cx.texts;
    // l10n: translate-made-*
    let made = t.get(&format!("translate-made-{}", change.made.word()));
    let class = match change.made {
        Made::FromOlder => "badge badge-warning",
        Made::New | Made::Rewritten | Made::Confirmed => "badge badge-good",
    };
    let label = text_label(cx, change.kind, change.field);
    let said = match change.made {
        Made::New | Made::Confirmed => change.after.clone().into_any(),
        Made::Rewritten | Made::FromOlder => words(cx, &change.before, &change.after),
    };
    let href = translation_path(change.thing, locale);
    view! {
        <li class="it-card">
            <h3 class="it-card-title"><a href=href>{name(cx, &change.name)}</a></h3>
            <p class="mb-0">{label} " " <span class=class>{made}</span></p>
            <div class="translate-sides">
                <div class="translate-source" lang="it" dir="ltr">{change.italian.clone()}</div>
                <div
                    class="translate-source publish-words"
                    lang=locale.tag()
                    dir=locale.direction().as_str()
                >
                    {said}
                </div>
            </div>
        </li>
    }
    .into_any()
}
