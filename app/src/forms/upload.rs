//! A form with a file in it (RFC 7578), read piece by piece and no further than it is wanted.

use axum::extract::{DefaultBodyLimit, FromRequest, Multipart, Request};
use axum::response::{IntoResponse, Response};
use http::header::CONTENT_TYPE;
use http::{HeaderMap, Method, StatusCode};
use services::picture::PICTURE_FILE_MAX;
use services::staff::translations::FILE_MAX;

use super::raw::RawForm;

/// How much is read before the connection is closed: whoever sent a photo that is too large is told so, whoever sends without
/// end is not listened to.
const UPLOAD_MAX: usize = 24 * 1024 * 1024;
/// The longest text beside a picture, in bytes.
const TEXT_MAX: usize = 8 * 1024;

/// Where files of translators come in: looked at first, then sent again as a text of the page that tells what they change.
const TRANSLATIONS: &str = "/staff/traduzioni/importa";

/// Whether an address takes a file. All others take forms of text only.
fn takes_file(path: &str) -> bool {
    let picture = path.starts_with("/staff/contenuti/") && path.ends_with("/immagine");
    picture || path == TRANSLATIONS
}

/// The longest text beside a file that an address takes, in bytes.
fn longest_text(path: &str) -> usize {
    match path {
        TRANSLATIONS => FILE_MAX,
        _ => TEXT_MAX,
    }
}

/// Whether a request sends a file to where one is taken: its handler reads it, once it knows that whoever sends it may.
pub fn is_upload<B>(request: &http::Request<B>) -> bool {
    request.method() == Method::POST
        && takes_file(request.uri().path())
        && is_multipart(request.headers())
}

/// Whether a body is said to be a form in several parts; one without them has no file.
fn is_multipart(headers: &HeaderMap) -> bool {
    let kind = headers
        .get(CONTENT_TYPE)
        .and_then(|kind| kind.to_str().ok());
    let kind = kind.and_then(|kind| kind.split(';').next());
    kind.is_some_and(|kind| kind.trim().eq_ignore_ascii_case("multipart/form-data"))
}

/// What was sent.
#[derive(Debug)]
pub struct Upload {
    /// The fields of text.
    pub form: RawForm,
    /// The file.
    pub file: Sent,
}

/// The file of a form.
#[derive(Debug, PartialEq, Eq)]
pub enum Sent {
    /// None was chosen.
    Nothing,
    /// Its bytes.
    Bytes(Vec<u8>),
    /// More than any file may have.
    TooLarge,
}

impl<S: Send + Sync> FromRequest<S> for Upload {
    type Rejection = Response;

    async fn from_request(mut request: Request, state: &S) -> Result<Self, Response> {
        if !is_multipart(request.headers()) {
            let form = RawForm::from_request(request, state).await?;
            return Ok(Self {
                form,
                file: Sent::Nothing,
            });
        }
        let longest_text = longest_text(request.uri().path());
        DefaultBodyLimit::max(UPLOAD_MAX).apply(&mut request);
        let mut parts = Multipart::from_request(request, state)
            .await
            .map_err(IntoResponse::into_response)?;
        let mut form = Vec::new();
        let mut file = Sent::Nothing;
        loop {
            let mut part = match parts.next_field().await {
                Ok(Some(part)) => part,
                Ok(None) => break,
                Err(error) if error.status() == StatusCode::PAYLOAD_TOO_LARGE => {
                    file = Sent::TooLarge;
                    break;
                }
                Err(error) => return Err(error.into_response()),
            };
            let name = part.name().unwrap_or_default().to_owned();
            let is_file = part.file_name().is_some();
            let most = if is_file {
                PICTURE_FILE_MAX
            } else {
                longest_text
            };
            let mut bytes = Vec::new();
            let mut all = true;
            loop {
                match part.chunk().await {
                    Ok(Some(chunk)) if all && bytes.len() + chunk.len() <= most => {
                        bytes.extend_from_slice(&chunk);
                    }
                    Ok(Some(_)) => all = false,
                    Ok(None) => break,
                    Err(error) if error.status() == StatusCode::PAYLOAD_TOO_LARGE => {
                        all = false;
                        break;
                    }
                    Err(error) => return Err(error.into_response()),
                }
            }
            match (is_file, all) {
                (true, false) => file = Sent::TooLarge,
                // A browser sends an empty file without a name when none was chosen.
                (true, true) if bytes.is_empty() => (),
                (true, true) => file = Sent::Bytes(bytes),
                (false, true) => form.push((name, String::from_utf8_lossy(&bytes).into_owned())),
                (false, false) => return Err(StatusCode::PAYLOAD_TOO_LARGE.into_response()),
            }
        }
        Ok(Self {
            form: form.into_iter().collect(),
            file,
        })
    }
}
