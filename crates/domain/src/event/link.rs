//! Where an event on the net takes place.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use url::Url;

/// An address of the web, `https` or `http`: nothing that a browser would run.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Link(Url);

/// The text is no address of the web.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an address of the web")]
pub struct NotALink;

impl Link {
    /// The address.
    pub fn url(&self) -> &Url {
        &self.0
    }
}

impl FromStr for Link {
    type Err = NotALink;

    fn from_str(text: &str) -> Result<Self, NotALink> {
        let text = text.trim();
        let url = Url::parse(text).map_err(|_| NotALink)?;
        let of_the_web = matches!(url.scheme(), "https" | "http") && url.host().is_some();
        // Who it is for must not stand in it, and nobody types as much.
        let plain = url.username().is_empty() && url.password().is_none() && text.len() <= 500;
        (of_the_web && plain).then_some(Self(url)).ok_or(NotALink)
    }
}

impl TryFrom<String> for Link {
    type Error = NotALink;

    fn try_from(text: String) -> Result<Self, NotALink> {
        text.parse()
    }
}

impl From<Link> for String {
    fn from(it: Link) -> Self {
        it.0.into()
    }
}

impl fmt::Display for Link {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_browser_would_run_is_no_link() {
        assert!(" https://meet.example.org/festa ".parse::<Link>().is_ok());
        for bad in [
            "",
            "meet.example.org",
            "javascript:alert(1)",
            "data:text/html,<b>",
            "file:///etc/passwd",
            "https://user:word@example.org/",
        ] {
            assert_eq!(bad.parse::<Link>(), Err(NotALink), "{bad}");
        }
    }
}
