//! What is told of an event.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::contact::Phone;
use crate::desk::StepFree;
use crate::id::{DriveId, MunicipalityId, OrganisationId};
use crate::image::ImageHash;
use crate::locale::Locale;
use crate::text::LocalText;

use super::ages::Ages;
use super::cost::Cost;
use super::kind::EventKind;
use super::repetition::Repetition;
use super::sign_up_rules::SignUpRules;
use super::stage::Stage;

/// What is told of an event: the content of its card.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct EventCard {
    /// Address segment.
    pub slug: String,
    /// What kind of event. A card says by `kind` what it is about.
    #[serde(rename = "event_kind")]
    pub kind: EventKind,
    /// Its title.
    pub title: LocalText,
    /// What it is, in a sentence or two.
    pub summary: LocalText,
    /// All the rest, as Markdown: it is made harmless where it is shown.
    pub text: LocalText,
    /// The municipalities whose families are invited, at least one.
    pub municipalities: Vec<MunicipalityId>,
    /// Its parts, in order of time.
    pub stages: Vec<Stage>,
    /// How it comes again.
    pub repetition: Option<Repetition>,
    /// For whom.
    pub ages: Ages,
    /// What it costs.
    pub cost: Cost,
    /// What the money is for.
    pub cost_note: LocalText,
    /// Languages spoken.
    pub languages: Vec<Locale>,
    /// What to bring.
    pub bring: LocalText,
    /// The members of the network that hold it.
    pub organisers: Vec<OrganisationId>,
    /// Members that take part.
    pub participants: Vec<OrganisationId>,
    /// Whom to call.
    pub phone: Option<Phone>,
    /// A picture.
    pub picture: Option<Picture>,
    /// How it was, as Markdown, once it is over.
    pub outcome: LocalText,
    /// How one signs up, if one does.
    pub sign_up: Option<SignUpRules>,
    /// The drive for which hands are wanted, if it is for one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub drive: Option<DriveId>,
}

/// A picture with what it shows.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Picture {
    /// Which.
    pub image: ImageHash,
    /// What is seen on it, for whoever does not see it.
    pub alternative: LocalText,
}

impl EventCard {
    /// A card that says nothing yet.
    pub fn empty(title: &str, slug: String, municipalities: Vec<MunicipalityId>) -> Self {
        Self {
            slug,
            kind: EventKind::Meeting,
            title: LocalText::italian(title),
            summary: LocalText::default(),
            text: LocalText::default(),
            municipalities,
            stages: Vec::new(),
            repetition: None,
            ages: Ages::default(),
            cost: Cost::Free,
            cost_note: LocalText::default(),
            languages: vec![Locale::It],
            bring: LocalText::default(),
            organisers: Vec::new(),
            participants: Vec::new(),
            phone: None,
            picture: None,
            outcome: LocalText::default(),
            sign_up: None,
            drive: None,
        }
    }

    /// The day of its first stage.
    pub fn first_day(&self) -> Option<Date> {
        self.stages.iter().map(Stage::day).min()
    }

    /// Whether all of it can be entered without steps: one stage with steps is enough to say no.
    pub fn step_free(&self) -> StepFree {
        let all: Vec<_> = self.stages.iter().map(Stage::step_free).collect();
        if all.contains(&StepFree::No) {
            StepFree::No
        } else if all.contains(&StepFree::Unknown) || all.is_empty() {
            StepFree::Unknown
        } else {
            StepFree::Yes
        }
    }
}
