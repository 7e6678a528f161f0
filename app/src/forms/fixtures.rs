//! What tests of forms begin with.

use domain::desk::{Asks, Desk, Kind, Topic};
use domain::id::{DeskId, MunicipalityId};
use domain::locale::Locale;
use domain::text::LocalText;
use jiff::SignedDuration;
use l10n::Texts;

use super::raw::RawForm;

/// A form with this body.
pub fn sent(body: &str) -> RawForm {
    RawForm::parse(body.as_bytes())
}

/// The words of the tests.
pub fn italian() -> &'static Texts {
    Texts::of(Locale::It)
}

/// A desk that receives in person and by phone and talks about school and services.
pub fn desk() -> Desk {
    Desk {
        id: DeskId(Default::default()),
        slug: "prova".into(),
        name: "Sportello di prova".into(),
        municipality: MunicipalityId(Default::default()),
        area: None,
        organisation: None,
        place: None,
        kinds: vec![Kind::InPerson, Kind::Phone],
        languages: vec![Locale::It],
        phone: None,
        phone_hours: vec![],
        about: LocalText::default(),
        bring: LocalText::default(),
        topics: vec![Topic::Services, Topic::School],
        asks: Asks::NameAndContact,
        notice: SignedDuration::from_hours(24),
        horizon_days: 60,
        keeps_holidays: true,
        verified_on: None,
        openings: vec![],
        closures: vec![],
        extra_openings: vec![],
    }
}
