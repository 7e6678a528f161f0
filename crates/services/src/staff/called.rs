//! Whom somebody means who types the beginning of a name or of a code.

use domain::secret::BookingCode;
use domain::text::{Line, fold};

/// Whether the name from some word on, or the code, begins with what was typed.
pub(super) fn is_called(name: Option<&Line>, code: &BookingCode, typed: &str) -> bool {
    let wanted = fold(typed);
    let code_wanted: String = wanted.split(' ').collect();
    // A name that begins with a space has a beginning before each of its words.
    let name = name.map(|name| format!(" {}", fold(name.as_str())));
    name.is_some_and(|name| name.contains(&format!(" {wanted}")))
        || fold(code.as_str()).starts_with(&code_wanted)
}
