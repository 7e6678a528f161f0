//! What readers say of pages, for those who may see figures of what the pages are about.

use domain::feedback::{Answer, Feedback, PageKey, Rating, Subject};
use domain::figures::Period;
use domain::locale::Locale;
use domain::staff::account::Staff;
use domain::staff::rights::Verb;
use domain::staff::target::Target;
use jiff::civil::Date;
use store::Session;
use store::feedback::Said;

use super::{Denied, StaffFailure};
use crate::Services;
use crate::error::Failure;

/// The most own words that are read for one view.
const WORDS_READ: u32 = 500;
/// The most own words that are told of a page.
const WORDS_TOLD: usize = 10;

/// What readers say of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageFeedback {
    /// The page.
    pub page: PageKey,
    /// How many gave one star, two, … five.
    pub ratings: [u64; 5],
    /// The reasons, those given most often first.
    pub answers: Vec<(Answer, u64)>,
    /// The latest own words, the newest first.
    pub words: Vec<Feedback>,
}

impl PageFeedback {
    fn new(page: PageKey) -> Self {
        Self {
            page,
            ratings: [0; 5],
            answers: Vec::new(),
            words: Vec::new(),
        }
    }

    /// How many ratings there are.
    pub fn total(&self) -> u64 {
        self.ratings.iter().sum()
    }

    /// The stars of an average rating, in tenths, rounded; `None` without a rating.
    pub fn average_tenths(&self) -> Option<u64> {
        let stars: u64 = Rating::ALL
            .iter()
            .zip(self.ratings)
            .map(|(rating, count)| u64::from(rating.stars()) * count)
            .sum();
        let total = self.total();
        (stars * 20 + total).checked_div(total * 2)
    }

    fn count(&mut self, said: &Said) {
        let stars = usize::from(said.rating.stars());
        self.ratings[stars - 1] += said.count;
        let Some(answer) = said.answer else { return };
        match self.answers.iter_mut().find(|(known, _)| *known == answer) {
            Some((_, count)) => *count += said.count,
            None => self.answers.push((answer, said.count)),
        }
    }
}

impl Services {
    /// What was said of pages in a period, in one language or in all: of the pages about something whose figures somebody may see, and of
    /// general pages for whoever sees those of the network; the pages that most was said of first. Own words are for those alone who see
    /// bookings too: a name may stand in them.
    ///
    /// # Errors
    /// They may see no figures, or the database is away.
    pub async fn feedback(
        &self,
        staff: &Staff,
        period: Period,
        locale: Option<Locale>,
    ) -> Result<Vec<PageFeedback>, StaffFailure> {
        Denied::unless_somewhere(staff, Verb::SeeFigures)?;
        let bounds = period.bounds();
        let (Some(from), Some(until)) = (bounds.first().copied(), bounds.last().copied()) else {
            return Ok(Vec::new());
        };
        let mut session = self.store().snapshot().await.map_err(Failure::from)?;
        let mut pages = self
            .counted_pages(&mut session, staff, (from, until), locale)
            .await?;
        if self.sees_exact_figures(staff) {
            let words =
                store::feedback::latest_words(&mut session, from, until, locale, WORDS_READ)
                    .await
                    .map_err(Failure::from)?;
            for said in words {
                let page = pages.iter_mut().find(|known| known.page == said.page);
                if let Some(page) = page.filter(|page| page.words.len() < WORDS_TOLD) {
                    page.words.push(said);
                }
            }
        }
        Ok(pages)
    }

    async fn counted_pages(
        &self,
        session: &mut Session,
        staff: &Staff,
        (from, until): (Date, Date),
        locale: Option<Locale>,
    ) -> Result<Vec<PageFeedback>, Failure> {
        let mut pages: Vec<PageFeedback> = Vec::new();
        for said in store::feedback::counts(session, from, until).await? {
            if locale.is_some_and(|locale| locale != said.locale) {
                continue;
            }
            if pages.last().is_none_or(|last| last.page != said.page) {
                pages.push(PageFeedback::new(said.page.clone()));
            }
            if let Some(page) = pages.last_mut() {
                page.count(&said);
            }
        }
        pages.retain(|page| staff.may(Verb::SeeFigures, &self.owner_of(&page.page)));
        for page in &mut pages {
            page.answers
                .sort_by_key(|(answer, count)| (std::cmp::Reverse(*count), *answer));
        }
        pages.sort_by_key(|page| std::cmp::Reverse(page.total()));
        Ok(pages)
    }

    /// Whose page it is: of the network, unless it is about something of a part of it that is published.
    fn owner_of(&self, page: &PageKey) -> Target {
        let directory = self.directory();
        let target = match page.subject() {
            None => None,
            Some(Subject::Desk(slug)) => directory.desk_by_slug(slug).map(|d| Target::desk(d)),
            Some(Subject::Municipality(slug)) => directory
                .municipality_by_slug(slug)
                .map(|m| Target::municipality(m.id)),
            Some(Subject::Organisation(slug)) => directory
                .organisation_by_slug(slug)
                .map(Target::organisation),
            Some(Subject::Event(slug)) => directory
                .event_by_slug(slug)
                .map(|e| Target::event(&e.card)),
            Some(Subject::Drive(slug)) => directory
                .drive_by_slug(slug)
                .map(|d| Target::drive(&d.card)),
        };
        target.unwrap_or_else(Target::network)
    }
}
