//! How anything that the public reads comes to be read: drafts, review, publication. The same for every kind of card.

mod card;
mod desk_card;
mod drive_card;
mod event_card;
mod organisation_card;
mod publication;
mod state;
mod text_field;
mod translation;

pub use card::{Card, CardKind, Missing, slug_of};
pub use desk_card::{DeskCard, LineHours, PlaceCard};
pub use organisation_card::OrganisationCard;
pub use publication::{COMMENT_MAX, Comment, Publication, Revision};
pub use state::{Hand, Nature, Position, Refusal, State, Step, next};
pub use text_field::{TEXT_MAX, TextField};
pub use translation::{Sources, Translated};
