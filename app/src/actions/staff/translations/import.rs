//! Bring a translator's file back: it is looked at first, and nothing is written before somebody has seen what it changes.

use axum::extract::RawQuery;
use domain::locale::Locale;
use domain::staff::rights::Verb;
use domain::text::Line;
use http::StatusCode;
use services::staff::translations::{
    Afterwards, FILE_MAX, FileFault, Import, ImportError, NotBroughtIn,
};

use super::target;
use crate::actions::staff::publish::refused::explained;
use crate::actions::stop::{Answer, Stop, see_other};
use crate::forms::errors::FieldErrors;
use crate::forms::guard::{Counted, key};
use crate::forms::raw::RawForm;
use crate::forms::sheet::Sheet;
use crate::forms::staff::publish::card::NOTE_MAX;
use crate::forms::upload::{Sent, Upload};
use crate::pages::staff::translations::import::{import_page, preview_page};
use crate::staff_cx::StaffCx;

/// `/staff/traduzioni/importa?lingua=ar`: the form that takes the file.
pub async fn show(cx: StaffCx, RawQuery(query): RawQuery) -> Answer {
    let locale = allowed(&cx, query)?;
    Ok(import_page(&cx, locale, Sheet::fresh(&cx)).respond(&cx))
}

/// Looks at a file that comes, and writes what has been seen.
pub async fn send(
    cx: StaffCx,
    _: Counted,
    RawQuery(query): RawQuery,
    Upload { form, file }: Upload,
) -> Answer {
    let locale = allowed(&cx, query)?;
    let Ok(key) = key(&cx, &form)? else {
        return Ok(import_page(&cx, locale, Sheet::stale(&cx)).respond(&cx));
    };
    let refused = |words: String| {
        let mut errors = FieldErrors::default();
        errors.add("file", words);
        let sheet = Sheet::refused(&cx, key, errors);
        Ok(import_page(&cx, locale, sheet).respond(&cx))
    };
    if !form.get("visto").is_empty() {
        return confirmed(&cx, locale, &form).await;
    }
    let file = match file {
        Sent::Bytes(bytes) => bytes,
        Sent::TooLarge => return refused(fault_words(&cx, &FileFault::TooLarge)),
        Sent::Nothing => return refused(cx.texts.get("translate-fault-none")),
    };
    match cx.services.look_at_import(cx.staff(), locale, file).await {
        Ok(import) => Ok(preview_page(&cx, locale, import, Sheet::fresh(&cx)).respond(&cx)),
        Err(ImportError::File(fault)) => refused(fault_words(&cx, &fault)),
        Err(ImportError::Failure(failure)) => Err(failure.into()),
    }
}

/// Whoever may write drafts somewhere; the verbs look at each card.
fn allowed(cx: &StaffCx, query: Option<String>) -> Result<Locale, Stop> {
    cx.require_somewhere(Verb::Draft)?;
    let query = RawForm::parse(query.unwrap_or_default().as_bytes());
    target(cx, query.get("lingua"))
}

async fn confirmed(cx: &StaffCx, locale: Locale, form: &RawForm) -> Answer {
    let t = cx.texts;
    let (asked, afterwards) = match form.get("poi") {
        "revisione" => ("in_review", Afterwards::Review),
        _ => ("draft", Afterwards::Nothing),
    };
    let note = t.with_plain(
        "translate-note",
        &[("language", t.language_name(locale).into())],
    );
    let note = Line::parse_optional(&note, NOTE_MAX).unwrap_or_default();
    let file = form.get("testo").as_bytes().to_vec();
    let seen = form.get("visto");
    let brought = cx
        .services
        .bring_in(cx.staff(), locale, file, seen, note, afterwards)
        .await;
    let again = |import: Import, words: String| {
        let sheet = Sheet::fresh(cx).warned(StatusCode::CONFLICT, words);
        Ok(preview_page(cx, locale, import, sheet).respond(cx))
    };
    let brought = match brought {
        Ok(brought) => brought,
        Err(NotBroughtIn::Changed(import)) => {
            return again(import, t.get("translate-changed-since"));
        }
        Err(NotBroughtIn::Import(ImportError::File(fault))) => {
            let mut errors = FieldErrors::default();
            errors.add("file", fault_words(cx, &fault));
            let sheet = Sheet {
                errors,
                status: StatusCode::UNPROCESSABLE_ENTITY,
                ..Sheet::fresh(cx)
            };
            return Ok(import_page(cx, locale, sheet).respond(cx));
        }
        Err(NotBroughtIn::Import(ImportError::Failure(failure))) => return Err(failure.into()),
    };
    if brought.left.is_empty() {
        return Ok(see_other(&format!("/staff/contenuti?stato={asked}")));
    }
    // What could be written is written; what is left is shown with why.
    let mut why = Vec::new();
    for (name, error) in brought.left {
        let (_, words) = explained(cx, error)?;
        why.push(format!("{name}: {words}"));
    }
    let file = form.get("testo").as_bytes().to_vec();
    match cx.services.look_at_import(cx.staff(), locale, file).await {
        Ok(import) => again(import, why.join(" ")),
        Err(ImportError::Failure(failure)) => Err(failure.into()),
        // It was a good file a moment ago.
        Err(ImportError::File(_)) => Ok(see_other("/staff/contenuti")),
    }
}

fn fault_words(cx: &StaffCx, fault: &FileFault) -> String {
    let t = cx.texts;
    match fault {
        FileFault::TooLarge => t.with(
            "translate-fault-large",
            &[("n", (FILE_MAX / (1024 * 1024)).into())],
        ),
        FileFault::Empty => t.get("translate-fault-empty"),
        FileFault::Archive => t.get("translate-fault-archive"),
        FileFault::NotText => t.get("translate-fault-text"),
        FileFault::Line(line) => t.with("translate-fault-line", &[("line", (*line).into())]),
        FileFault::Twice(line) => t.with("translate-fault-twice", &[("line", (*line).into())]),
        FileFault::NoHeader => t.get("translate-fault-header"),
        FileFault::Language(language) => t.with(
            "translate-fault-language",
            &[("language", language.clone().into())],
        ),
    }
}
