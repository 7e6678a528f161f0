//! What the card of an event must say before the public sees it.

use crate::event::{EventCard, Venue};
use crate::locale::Locale;
use crate::text::LocalText;

use super::card::Missing;
use super::text_field::TextField;

impl EventCard {
    /// Its texts in several languages, in the order of the form.
    pub(super) fn texts(&self) -> Vec<(TextField, &LocalText)> {
        let stages = (0..).zip(&self.stages);
        let stages = stages.map(|(at, stage)| (TextField::Stage(at), &stage.note));
        let picture = self.picture.as_ref();
        let picture = picture.map(|p| (TextField::Alternative, &p.alternative));
        [
            (TextField::Title, &self.title),
            (TextField::Summary, &self.summary),
            (TextField::Text, &self.text),
            (TextField::CostNote, &self.cost_note),
            (TextField::Bring, &self.bring),
            (TextField::Outcome, &self.outcome),
        ]
        .into_iter()
        .chain(stages)
        .chain(picture)
        .collect()
    }

    pub(super) fn text_mut(&mut self, field: TextField) -> Option<&mut LocalText> {
        match field {
            TextField::Title => Some(&mut self.title),
            TextField::Summary => Some(&mut self.summary),
            TextField::Text => Some(&mut self.text),
            TextField::CostNote => Some(&mut self.cost_note),
            TextField::Bring => Some(&mut self.bring),
            TextField::Outcome => Some(&mut self.outcome),
            TextField::Stage(at) => {
                let stage = self.stages.get_mut(usize::from(at));
                stage.map(|stage| &mut stage.note)
            }
            TextField::Alternative => self.picture.as_mut().map(|p| &mut p.alternative),
            TextField::About
            | TextField::Directions
            | TextField::Point(_)
            | TextField::Item(_)
            | TextField::ItemNote(_) => None,
        }
    }

    pub(super) fn missing(&self) -> Vec<Missing> {
        let half = |venue: &Venue| {
            let place = venue.place();
            place.is_some_and(|p| p.name.is_empty() || p.address.is_empty())
        };
        let silent = |text: &LocalText| text.get(Locale::It).is_none();
        let mut missing = Vec::new();
        if silent(&self.title) {
            missing.push(Missing::Title);
        }
        if self.municipalities.is_empty() {
            missing.push(Missing::Municipality);
        }
        if self.stages.is_empty() {
            missing.push(Missing::Stages);
        }
        if self.stages.iter().any(|s| half(&s.venue)) {
            missing.push(Missing::Address);
        }
        if self
            .picture
            .as_ref()
            .is_some_and(|p| silent(&p.alternative))
        {
            missing.push(Missing::Alternative);
        }
        missing
    }
}
