//! What is to be translated, what families read most first.

use std::cmp::Reverse;

use domain::drive::{Drive, Phase};
use domain::event::Event;
use domain::id::{DriveId, EventId};
use domain::locale::Locale;
use domain::publishing::{Card, State, TextField, Translated};
use domain::staff::account::Staff;
use uuid::Uuid;

use crate::Services;
use crate::error::Failure;
use crate::reads::Popularity;
use crate::staff::publish::Listed;

/// The cards that somebody may write, with how often families read them.
#[derive(Debug)]
pub struct Translations {
    cards: Vec<Listed>,
    popularity: Popularity,
}

/// What is to be done about a card in a language.
#[derive(Debug)]
pub struct ToDo<'a> {
    /// The card.
    pub listed: &'a Listed,
    /// Its texts that are missing or outdated, in the order of the form.
    pub behind: Vec<(TextField, Translated)>,
    /// How many of its texts are written in Italian.
    pub texts: usize,
    /// How many characters of Italian are to be translated or read over.
    pub characters: usize,
    /// How often it was read lately in this language.
    pub reads: u64,
    /// How often in all languages.
    pub all_reads: u64,
}

impl Translations {
    /// The cards, as they are listed elsewhere.
    pub fn cards(&self) -> &[Listed] {
        &self.cards
    }

    /// Those that are behind in a language: first what is read most in it, then what is read most in any.
    pub fn to_do(&self, locale: Locale) -> Vec<ToDo<'_>> {
        let todo = self.cards.iter().map(|listed| self.of(listed, locale));
        let mut todo: Vec<_> = todo.filter(|todo| !todo.behind.is_empty()).collect();
        todo.sort_by_cached_key(|todo| {
            let name = todo.listed.latest.card.name().to_owned();
            (Reverse(todo.reads), Reverse(todo.all_reads), name)
        });
        todo
    }

    /// How many texts are missing or outdated in a language.
    pub fn behind(&self, locale: Locale) -> usize {
        let todo = self.cards.iter().map(|listed| self.of(listed, locale));
        todo.map(|todo| todo.behind.len()).sum()
    }

    fn of<'a>(&self, listed: &'a Listed, locale: Locale) -> ToDo<'a> {
        let (mut behind, mut texts, mut characters) = (Vec::new(), 0, 0);
        for (field, text) in listed.latest.card.texts() {
            let Some(italian) = text.get(Locale::It) else {
                continue;
            };
            texts += 1;
            let state = listed.latest.sources.state(field, text, locale);
            if matches!(state, Translated::Missing | Translated::Outdated) {
                behind.push((field, state));
                characters += italian.trim().chars().count();
            }
        }
        let thing = listed.publication.thing;
        ToDo {
            listed,
            behind,
            texts,
            characters,
            reads: self.popularity.in_language(thing, locale),
            all_reads: self.popularity.in_all(thing),
        }
    }
}

impl Services {
    /// What somebody may translate: the cards in their scope that are neither given up nor put away. What is over is among them only
    /// while it is still read.
    ///
    /// # Errors
    /// The database is away.
    pub async fn translations(&self, staff: &Staff) -> Result<Translations, Failure> {
        let popularity = self.popularity().await?;
        let mut cards = self.cards_of(staff).await?;
        cards.retain(|listed| {
            let thing = listed.publication.thing;
            let closed = matches!(listed.publication.state, State::Cancelled | State::Archived);
            let wanted = popularity.in_all(thing) > 0;
            !closed && (wanted || !self.is_over(thing, &listed.latest.card))
        });
        Ok(Translations { cards, popularity })
    }

    fn is_over(&self, thing: Uuid, card: &Card) -> bool {
        match card {
            Card::Event(card) => {
                let here = self.zone().to_datetime(self.now());
                let event = Event::new(EventId(thing), (**card).clone(), self.now());
                !card.stages.is_empty() && event.next(here).is_none()
            }
            Card::Drive(card) => {
                let drive = Drive::new(DriveId(thing), (**card).clone(), self.now());
                card.period.is_some() && drive.phase(self.today()) == Phase::Ended
            }
            Card::Desk(_) | Card::Organisation(_) => false,
        }
    }
}
