//! What is printed, by its addresses.

use super::paper::Paper;
use crate::cx::Cx;

/// A page of which there is a sheet and a picture. Paths are below the locale.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Printed {
    /// The page that the code opens.
    pub page: String,
    /// The last segment of the sheet's address; the page is told by it that somebody comes from paper.
    pub sheet: &'static str,
}

impl Printed {
    /// Where the sheet is.
    pub fn sheet(&self, paper: Paper) -> String {
        let path = format!("{}/{}", self.page, self.sheet);
        match paper {
            Paper::A4 => path,
            Paper::A5 => format!("{path}?formato=a5"),
        }
    }

    /// Where the square picture is.
    pub fn image(&self) -> String {
        format!("{}/immagine.png", self.page)
    }

    /// Where the code leads.
    pub fn code(&self, cx: &Cx) -> String {
        cx.absolute(&format!("{}?da={}", self.page, self.sheet))
    }

    /// The address as one types it.
    pub fn typed(&self, cx: &Cx) -> String {
        let url = cx.absolute(&self.page);
        let shown = url.split_once("://").map_or(url.as_str(), |(_, rest)| rest);
        shown.to_owned()
    }
}
