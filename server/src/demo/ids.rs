//! Keys of the demonstration content: made from names, so that loading it again replaces and never doubles.

use sha2::{Digest, Sha256};
use uuid::Uuid;

/// The key of the thing with a name among things of a kind (UUID version 8, RFC 9562).
pub(super) fn id(kind: &str, name: &str) -> Uuid {
    let digest = Sha256::digest(format!("vicino demo\0{kind}\0{name}"));
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&digest[..16]);
    uuid::Builder::from_custom_bytes(bytes).into_uuid()
}
