//! Texts as a file for a translator.

use axum::body::Body;
use axum::extract::RawQuery;
use axum::response::Response;
use domain::staff::rights::Verb;
use http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE, HeaderValue};
use services::staff::translations::{Export, ExportNotes};

use super::target;
use crate::actions::stop::Answer;
use crate::forms::raw::RawForm;
use crate::pages::staff::publish::tabs::translation_path;
use crate::pages::staff::publish::text_fields::text_label;
use crate::staff_cx::StaffCx;

/// `/staff/traduzioni/esporta?lingua=ar&quali=da-fare`
pub async fn take_away(cx: StaffCx, RawQuery(query): RawQuery) -> Answer {
    cx.require_somewhere(Verb::Draft)?;
    let query = RawForm::parse(query.unwrap_or_default().as_bytes());
    let locale = target(&cx, query.get("lingua"))?;
    let which = match query.get("quali") {
        "tutti" => Export::All,
        _ => Export::Behind,
    };
    let t = cx.texts;
    let network = cx.network_name().to_owned();
    let language = t.language_name(locale);
    let head = vec![
        t.with_plain(
            "translate-head",
            &[("network", network.into()), ("language", language.into())],
        ),
        t.get_plain("translate-head-marks"),
        t.get_plain("translate-head-lines"),
        t.get_plain("translate-head-fuzzy"),
        t.get_plain("translate-head-keep"),
    ];
    let frame = cx.clone();
    let label = move |kind, field| text_label(&frame, kind, field);
    let origin = cx.origin();
    let place = move |thing| format!("{origin}{}", translation_path(thing, locale));
    let notes = ExportNotes {
        head,
        label: &label,
        before: t.get_plain("translate-note-before"),
        markdown: t.get_plain("translate-note-markdown"),
        place: &place,
    };
    let services = &cx.services;
    let file = services.export_translations(cx.staff(), locale, which, notes);
    let file = file.await?;
    let name = format!(
        "attachment; filename=\"vicino-{}-{}.po\"",
        locale.tag(),
        cx.today()
    );
    let mut response = Response::new(Body::from(file));
    let headers = response.headers_mut();
    let kind = HeaderValue::from_static("text/x-gettext-translation; charset=utf-8");
    headers.insert(CONTENT_TYPE, kind);
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    // A tag and a date: all of it is ASCII.
    let name = HeaderValue::try_from(name).unwrap_or(HeaderValue::from_static("attachment"));
    headers.insert(CONTENT_DISPOSITION, name);
    Ok(response)
}
