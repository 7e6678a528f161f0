//! What takes place: once or again and again, in one place or in several, one after the other.

mod ages;
mod cost;
mod kind;
mod link;
mod stage;

mod repetition;
mod rule;

mod card;
#[expect(
    clippy::module_inception,
    reason = "the event itself, named for what it is"
)]
mod event;
mod occurrence;

mod filter;
mod finding;
mod said_weekday;

mod notice;
mod offer;
mod party;
mod sign_up;
mod sign_up_rules;

pub use ages::{Ages, AgesError};
pub use card::{EventCard, Picture};
pub use cost::Cost;
pub use event::{Event, MovedFrom, Standing};
pub use filter::{EventFilter, Listed, When, listed};
pub use finding::{Finding, Surroundings, findings};
pub use kind::EventKind;
pub use link::{Link, NotALink};
pub use notice::{NOTICE_MAX, Notice};
pub(crate) use occurrence::at;
pub use occurrence::{Occurrence, OccurrenceStanding, PRESUMED, occurrences};
pub use offer::{OFFER_LEAST, OFFER_MOST, offer_until};
pub use party::{AgeBand, Children, GiftSize, PARTY_MAX, Party, PartyError};
pub use repetition::{DateChange, Repetition};
pub use rule::{End, Every, MAX_DATES, Pattern, REPEATS_FOR_YEARS, Rule, RuleError};
pub use said_weekday::{SaidDay, WeekdayMismatch, said_days, weekday_mismatch};
pub use sign_up::{Guest, SignUp, SignUpStatus, sign_up_erased_on};
pub use sign_up_rules::{Arrivals, Per, SignUpRules};
pub use stage::{Onward, STAGES_MAX, Stage, Venue, VenuePlace};
