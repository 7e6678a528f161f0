//! What a family chooses about the talk.

use domain::booking::{Details, NOTE_MAX};
use domain::desk::{Desk, Kind, Topic};
use domain::text::{Line, TextError};
use l10n::Texts;

use super::errors::FieldErrors;
use super::raw::RawForm;

/// The choice "I'd rather say it there".
pub const NO_TOPIC: &str = "none";

/// The form as it was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DetailsForm {
    /// How to talk: the word of a [`Kind`].
    pub kind: String,
    /// The word of a [`Topic`], or [`NO_TOPIC`].
    pub topic: String,
    /// The note.
    pub note: String,
}

impl DetailsForm {
    /// As it was sent.
    pub fn typed(form: &RawForm) -> Self {
        Self {
            kind: form.get("come").to_owned(),
            topic: form.get("tema").to_owned(),
            note: form.get("nota").to_owned(),
        }
    }

    /// As it is shown: with what was said before, or with the choices that fit most.
    pub fn shown(desk: &Desk, said: Option<&Details>) -> Self {
        let kind = said
            .and_then(|d| d.kind)
            .filter(|k| desk.kinds.contains(k))
            .or_else(|| desk.kinds.first().copied());
        let topic = said
            .and_then(|d| d.topic)
            .filter(|t| desk.topics.contains(t));
        let note = said.and_then(|d| d.note.as_ref());
        Self {
            kind: kind.map_or("", Kind::word).to_owned(),
            topic: topic.map_or(NO_TOPIC, Topic::word).to_owned(),
            note: note.map(|n| n.as_str().to_owned()).unwrap_or_default(),
        }
    }

    /// The choices, for a desk.
    ///
    /// # Errors
    /// What is wrong, by field.
    pub fn parse(&self, desk: &Desk, t: &Texts) -> Result<Details, FieldErrors> {
        let mut errors = FieldErrors::default();
        let topic = match self.topic.as_str() {
            "" | NO_TOPIC => None,
            word => {
                let topic = Topic::from_word(word).filter(|topic| desk.topics.contains(topic));
                if topic.is_none() {
                    errors.add("tema", t.get("error-choice-wrong"));
                }
                topic
            }
        };
        let kind = match desk.kinds.as_slice() {
            [only] => Some(*only),
            several => {
                let kind = Kind::from_word(&self.kind).filter(|kind| several.contains(kind));
                if kind.is_none() {
                    errors.add("come", t.get("error-kind-missing"));
                }
                kind
            }
        };
        let note = Line::parse_optional(&self.note, NOTE_MAX).unwrap_or_else(|error| {
            errors.add(
                "nota",
                match error {
                    TextError::TooLong(most) => t.with("error-note-long", &[("n", most.into())]),
                    TextError::Empty | TextError::Unreadable => t.get("error-text-unreadable"),
                },
            );
            None
        });
        errors.or(Details { kind, topic, note })
    }
}

/// Whether what was said fits a desk: it may have been said for another.
pub fn fits(details: &Details, desk: &Desk) -> bool {
    details.kind.is_some_and(|kind| desk.kinds.contains(&kind))
        && details.topic.is_none_or(|t| desk.topics.contains(&t))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::forms::fixtures::{desk, italian, sent};

    fn parsed(body: &str) -> Result<Details, FieldErrors> {
        DetailsForm::typed(&sent(body)).parse(&desk(), italian())
    }

    #[test]
    fn what_was_chosen_is_read() {
        let details =
            parsed("come=phone&tema=school&nota=+vengo++con+il+passeggino").expect("fits");
        assert_eq!(details.kind, Some(Kind::Phone));
        assert_eq!(details.topic, Some(Topic::School));
        let note = details.note.expect("a note");
        assert_eq!(note.as_str(), "vengo con il passeggino");
    }

    #[test]
    fn topic_and_note_may_be_left_out() {
        let details = parsed("come=in_person&tema=none&nota=").expect("fits");
        assert_eq!((details.topic, details.note), (None, None));
        assert!(parsed("come=in_person").is_ok());
    }

    #[test]
    fn what_the_desk_does_not_offer_is_refused() {
        let errors = parsed("come=video&tema=listening").expect_err("neither is offered");
        assert!(errors.of("come").is_some() && errors.of("tema").is_some());
    }

    #[test]
    fn the_only_kind_need_not_be_chosen() {
        let mut desk = desk();
        desk.kinds = vec![Kind::Phone];
        let details = DetailsForm::typed(&sent("")).parse(&desk, italian());
        assert_eq!(details.expect("fits").kind, Some(Kind::Phone));
    }

    #[test]
    fn a_note_too_long_or_unreadable_is_refused() {
        let long = format!("come=phone&nota={}", "a".repeat(NOTE_MAX + 1));
        for body in [
            long.as_str(),
            "come=phone&nota=a%00b",
            "come=phone&nota=%FF%FE",
        ] {
            let errors = parsed(body).expect_err("no note");
            assert!(errors.of("nota").is_some(), "{body}");
        }
    }

    #[test]
    fn a_form_shows_what_was_said_while_the_desk_offers_it() {
        let said = parsed("come=phone&tema=school&nota=ciao").expect("fits");
        let again = DetailsForm::shown(&desk(), Some(&said));
        assert_eq!(
            (again.kind.as_str(), again.topic.as_str()),
            ("phone", "school")
        );
        assert_eq!(again.note, "ciao");
        let mut other = desk();
        other.kinds = vec![Kind::InPerson, Kind::Video];
        other.topics = vec![];
        let there = DetailsForm::shown(&other, Some(&said));
        assert_eq!(
            (there.kind.as_str(), there.topic.as_str()),
            ("in_person", NO_TOPIC)
        );
        assert!(fits(&said, &desk()) && !fits(&said, &other));
    }
}
