//! Which events the address of a list asks for.

use domain::directory::Directory;
use domain::event::{EventFilter, EventKind, When};
use domain::id::MunicipalityId;
use domain::locale::Locale;
use jiff::civil::Date;

use super::raw::RawForm;
use super::staff::openings::when::parse_day;

/// What a list of events shows: every choice stands in its address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct EventsWish {
    /// Which events.
    pub filter: EventFilter,
    /// Which page of them, from 1 on.
    pub page: usize,
}

/// A choice that no list has: the address is not one of ours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnknownChoice;

/// The oldest that a child's age is asked as.
pub const OLDEST: u8 = 17;

impl EventsWish {
    /// Reads a query. What is empty asks for nothing, as an untouched field of the form does.
    ///
    /// # Errors
    /// A choice is unknown.
    pub fn read(query: &RawForm, directory: &Directory) -> Result<Self, UnknownChoice> {
        let filled = |name: &str| Some(query.get(name)).filter(|text| !text.is_empty());
        let municipality = filled("municipio").map(|slug| {
            let found = directory.municipality_by_slug(slug).map(|m| m.id);
            found.ok_or(UnknownChoice)
        });
        let age = filled("eta").map(|raw| {
            let age = raw.parse::<u8>().ok().filter(|age| *age <= OLDEST);
            age.ok_or(UnknownChoice)
        });
        let free = match filled("gratis") {
            None => false,
            Some("si") => true,
            Some(_) => return Err(UnknownChoice),
        };
        let language = filled("lingua").map(|tag| tag.parse::<Locale>().map_err(|_| UnknownChoice));
        let kind = filled("tipo").map(|word| EventKind::from_word(word).ok_or(UnknownChoice));
        let page = filled("pagina").map(|raw| {
            let page = raw.parse::<usize>().ok().filter(|page| *page > 0);
            page.ok_or(UnknownChoice)
        });
        let filter = EventFilter {
            municipality: municipality.transpose()?,
            when: when(filled("quando"), filled("dal"), filled("al"))?,
            age: age.transpose()?,
            free,
            language: language.transpose()?,
            kind: kind.transpose()?,
        };
        Ok(Self {
            filter,
            page: page.transpose()?.unwrap_or(1),
        })
    }

    /// The address of the list with these choices, below the locale.
    pub fn path(&self, directory: &Directory) -> String {
        self.written("/eventi", directory)
    }

    /// The address of a file of all that the list shows, below the locale.
    pub fn file_path(&self, file: &str, directory: &Directory) -> String {
        let all = Self { page: 1, ..*self };
        all.written(&format!("/eventi/{file}"), directory)
    }

    fn written(&self, path: &str, directory: &Directory) -> String {
        let filter = &self.filter;
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        if let Some(municipality) = filter
            .municipality
            .and_then(|id| directory.municipality(id))
        {
            query.append_pair("municipio", &municipality.slug);
        }
        match filter.when {
            When::Coming => {}
            When::Today => _ = query.append_pair("quando", "oggi"),
            When::Weekend => _ = query.append_pair("quando", "fine-settimana"),
            When::Month => _ = query.append_pair("quando", "mese"),
            When::Days(from, until) => {
                for (name, day) in [("dal", from), ("al", until)] {
                    if day != Date::MIN && day != Date::MAX {
                        query.append_pair(name, &day.to_string());
                    }
                }
            }
        }
        if let Some(age) = filter.age {
            query.append_pair("eta", &age.to_string());
        }
        if filter.free {
            query.append_pair("gratis", "si");
        }
        if let Some(language) = filter.language {
            query.append_pair("lingua", language.tag());
        }
        if let Some(kind) = filter.kind {
            query.append_pair("tipo", kind.word());
        }
        if self.page > 1 {
            query.append_pair("pagina", &self.page.to_string());
        }
        let query = query.finish();
        match query.as_str() {
            "" => path.to_owned(),
            query => format!("{path}?{query}"),
        }
    }

    /// The list of a municipality.
    pub fn of(municipality: MunicipalityId) -> Self {
        let filter = EventFilter {
            municipality: Some(municipality),
            ..EventFilter::default()
        };
        Self { filter, page: 1 }
    }

    /// The first page of the list with another choice of days.
    #[must_use]
    pub fn at(&self, when: When) -> Self {
        let filter = EventFilter {
            when,
            ..self.filter
        };
        Self { filter, page: 1 }
    }
}

fn when(
    word: Option<&str>,
    from: Option<&str>,
    until: Option<&str>,
) -> Result<When, UnknownChoice> {
    let day = |raw: &str| parse_day(raw).ok_or(UnknownChoice);
    let (from, until) = (from.map(day).transpose()?, until.map(day).transpose()?);
    match (word, from, until) {
        // Days of one's own choice say more than a word; one end may stay open, and no order is wrong.
        (_, Some(a), Some(b)) => Ok(When::Days(a.min(b), a.max(b))),
        (_, Some(from), None) => Ok(When::Days(from, Date::MAX)),
        (_, None, Some(until)) => Ok(When::Days(Date::MIN, until)),
        (None, None, None) => Ok(When::Coming),
        (Some("oggi"), ..) => Ok(When::Today),
        (Some("fine-settimana"), ..) => Ok(When::Weekend),
        (Some("mese"), ..) => Ok(When::Month),
        (Some(_), ..) => Err(UnknownChoice),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::forms::fixtures::sent;
    use jiff::civil::date;

    fn nowhere() -> Directory {
        Directory::new(None, Vec::new(), Vec::new(), Vec::new())
    }

    #[test]
    fn every_choice_is_read_and_written_back() {
        for query in [
            "",
            "?quando=oggi&eta=7&gratis=si",
            "?quando=fine-settimana",
            "?quando=mese&lingua=ar&tipo=party&pagina=2",
            "?dal=2026-12-01&al=2026-12-31",
            "?dal=2026-12-01",
            "?al=2026-12-31&gratis=si",
        ] {
            let typed = sent(query.trim_start_matches('?'));
            let wish = EventsWish::read(&typed, &nowhere()).expect(query);
            assert_eq!(wish.path(&nowhere()), format!("/eventi{query}"));
        }
        let untouched = sent("municipio=&eta=&lingua=&tipo=&quando=");
        let wish = EventsWish::read(&untouched, &nowhere()).unwrap();
        assert_eq!(wish.path(&nowhere()), "/eventi");
    }

    #[test]
    fn another_choice_of_days_begins_at_the_first_page() {
        let wish = EventsWish::read(&sent("eta=3&pagina=4"), &nowhere()).unwrap();
        assert_eq!(
            wish.at(When::Today).path(&nowhere()),
            "/eventi?quando=oggi&eta=3"
        );
        assert_eq!(wish.filter.when, When::Coming);
        assert_eq!(
            wish.file_path("atom.xml", &nowhere()),
            "/eventi/atom.xml?eta=3"
        );
        let days = EventsWish::read(&sent("dal=2026-12-24&al=2026-12-24"), &nowhere()).unwrap();
        let day = date(2026, 12, 24);
        assert_eq!(days.filter.when, When::Days(day, day));
        let turned = sent("quando=oggi&dal=2026-12-31&al=2026-12-24");
        let turned = EventsWish::read(&turned, &nowhere()).unwrap();
        assert_eq!(turned.filter.when, When::Days(day, date(2026, 12, 31)));
    }

    #[test]
    fn an_unknown_choice_is_refused() {
        for query in [
            "municipio=atlantide",
            "eta=200",
            "eta=18",
            "eta=-1",
            "gratis=no",
            "lingua=klingon",
            "tipo=festa",
            "quando=ieri",
            "dal=2026-02-30&al=2026-03-01",
            "al=domani",
            "pagina=0",
            "pagina=prima",
        ] {
            assert_eq!(
                EventsWish::read(&sent(query), &nowhere()),
                Err(UnknownChoice),
                "{query}"
            );
        }
    }
}
