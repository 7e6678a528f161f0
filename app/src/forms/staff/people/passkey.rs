//! What a passkey's form carries besides what is typed.

/// The field with what the device answered, as JSON.
pub const ANSWER: &str = "risposta";
