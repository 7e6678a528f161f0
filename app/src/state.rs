//! What every handler is given.

use services::Services;

/// Shared by all handlers. Cheap to clone.
#[derive(Clone)]
pub struct AppState {
    /// The verbs.
    pub services: Services,
}
