//! The form of an event's card: its texts. When and where it is, and how one signs up, stays as it is.

use domain::event::EventCard;
use domain::publishing::TextField;

use super::card::Reading;
use super::texts;

pub(super) fn parse(read: &mut Reading<'_>, base: &EventCard) -> EventCard {
    let mut card = base.clone();
    card.title = texts::parse(read, TextField::Title, &base.title);
    card.summary = texts::parse(read, TextField::Summary, &base.summary);
    card.text = texts::parse(read, TextField::Text, &base.text);
    card.cost_note = texts::parse(read, TextField::CostNote, &base.cost_note);
    card.bring = texts::parse(read, TextField::Bring, &base.bring);
    card.outcome = texts::parse(read, TextField::Outcome, &base.outcome);
    for (at, stage) in (0..).zip(&mut card.stages) {
        stage.note = texts::parse(read, TextField::Stage(at), &stage.note);
    }
    if let Some(picture) = &mut card.picture {
        picture.alternative = texts::parse(read, TextField::Alternative, &picture.alternative);
    }
    card
}
