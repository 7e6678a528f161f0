//! What stands in a square picture, as plain text.

use serde::Serialize;

use super::address::Printed;
use crate::cx::Cx;
use crate::error::PageError;

/// All that is drawn: the picture changes when this does.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PictureWords {
    /// Whether lines begin at the right.
    pub rtl: bool,
    /// Whose it is.
    pub network: String,
    /// What kind of thing it is.
    pub kind: String,
    /// That it does not take place, or not any more.
    pub off: Option<String>,
    /// What it is called.
    pub title: String,
    /// The day, or until when.
    pub day: String,
    /// Hours and places, each with its address.
    pub legs: Vec<(String, String)>,
    /// What else to know, line by line.
    pub facts: Vec<String>,
    /// Where the code leads.
    pub code: String,
    /// The same to type.
    pub address: String,
    /// Who pays for the network.
    pub cofunding: Option<String>,
}

impl PictureWords {
    /// Words that say nothing yet but whose they are and where they lead.
    pub fn leading_to(cx: &Cx, printed: &Printed) -> Self {
        Self {
            rtl: cx.texts.dir() == "rtl",
            network: cx.network_name().to_owned(),
            kind: String::new(),
            off: None,
            title: String::new(),
            day: String::new(),
            legs: Vec::new(),
            facts: Vec::new(),
            code: printed.code(cx),
            address: printed.typed(cx),
            cofunding: cofunding_words(cx),
        }
    }

    /// Whether there are fonts for it.
    ///
    /// # Errors
    /// The drawing is broken.
    pub async fn can_be_drawn(&self, cx: &Cx) -> Result<bool, PageError> {
        let facts = self.facts.join(" ");
        let all = [self.title.as_str(), &self.day, &facts].join(" ");
        Ok(cx.services.can_write(&all).await?)
    }
}

/// Who pays for the network, in the reader's language or in Italian.
pub fn cofunding_words(cx: &Cx) -> Option<String> {
    let network = cx.directory.network.as_ref()?;
    let picked = network.cofunding.pick(cx.locale());
    picked.map(|(words, _)| words.to_owned())
}
