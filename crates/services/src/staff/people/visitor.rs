//! Where somebody signs in from.

use domain::secret::Secret;

/// Where somebody signs in from, as far as it can be told.
#[derive(Debug, Clone)]
pub struct Visitor {
    /// The client's address, cut to its network.
    pub client: String,
    /// What a browser holds that somebody has signed in with before.
    pub device: Option<Secret>,
    /// The browser and system in a few words of their own: `Firefox, Android`.
    pub browser: String,
}
