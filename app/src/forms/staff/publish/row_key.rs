//! The keys of what is new in a form of many rows.

use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::forms::guard::TOKEN;
use crate::forms::raw::RawForm;

/// The key of a row that is new: of the form it came in, so that the same form is the same row.
pub(super) fn row_key(form: &RawForm, row: &str) -> Uuid {
    let digest = Sha256::digest(format!("{row}\0{}", form.get(TOKEN)));
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&digest[..16]);
    uuid::Builder::from_custom_bytes(bytes).into_uuid()
}
