//! Where somebody came from who asks to be called.

use std::sync::Arc;

use domain::desk::Desk;
use domain::territory::Municipality;
use jiff::ToSpan;
use jiff::civil::Date;

use crate::cx::Cx;

/// The desk or the municipality that a request is about, if it is about one.
#[derive(Debug, Clone, Default)]
pub struct About {
    /// The desk.
    pub desk: Option<Arc<Desk>>,
    /// The municipality: the desk's, or the one they came from.
    pub municipality: Option<Municipality>,
}

impl About {
    /// Those of two address segments that exist.
    pub fn find(cx: &Cx, desk: &str, municipality: &str) -> Self {
        let directory = &cx.directory;
        let desk = directory.desk_by_slug(desk).cloned();
        let municipality = match &desk {
            Some(desk) => directory.municipality(desk.municipality),
            None => directory.municipality_by_slug(municipality),
        };
        Self {
            municipality: municipality.cloned(),
            desk,
        }
    }

    /// Whether a desk's phone is one to offer first.
    pub fn concerns(&self, desk: &Desk) -> bool {
        match (&self.desk, &self.municipality) {
            (Some(about), _) => about.id == desk.id,
            (None, Some(municipality)) => municipality.id == desk.municipality,
            (None, None) => false,
        }
    }
}

/// The day a number left today is deleted.
pub fn erase_day(cx: &Cx) -> Date {
    cx.today()
        .saturating_add(services::callback::ERASE_AFTER_DAYS.days())
}
