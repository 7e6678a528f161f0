//! The size of the paper (ISO 216).

use crate::error::PageError;
use crate::forms::raw::RawForm;

/// The size of the paper (ISO 216).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paper {
    /// 210 × 297 mm.
    A4,
    /// 148 × 210 mm.
    A5,
}

impl Paper {
    /// The size that an address asks for: `?formato=a5`.
    ///
    /// # Errors
    /// There is no such size.
    pub fn asked(query: Option<String>) -> Result<Self, PageError> {
        let query = RawForm::parse(query.unwrap_or_default().as_bytes());
        match query.get("formato") {
            "" | "a4" => Ok(Self::A4),
            "a5" => Ok(Self::A5),
            _ => Err(PageError::NotFound),
        }
    }

    /// The classes of the sheet.
    pub fn class(self) -> &'static str {
        match self {
            Self::A4 => "poster poster-a4",
            Self::A5 => "poster poster-a5",
        }
    }
}
