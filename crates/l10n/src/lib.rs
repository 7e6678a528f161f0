//! Words, dates, numbers, lists, plural categories and direction, in every language of the site.
//!
//! Messages are Fluent files, `locales/<tag>/*.ftl`, embedded in the binary. Everything about a language that CLDR knows
//! comes from CLDR through ICU4X: no table of our own.
//!
//! ```
//! use domain::locale::Locale;
//! use l10n::Texts;
//!
//! let texts = Texts::of(Locale::It);
//! assert_eq!(texts.with("minutes", &[("n", 30.into())]), "30 minuti");
//! assert_eq!(texts.time(jiff::civil::time(9, 5, 0, 0)), "09:05");
//! ```
//!
//! # Conventions of the message files
//! - Ids are kebab-case and begin with the area: `book-`, `desk-`, `error-`. Every locale has the ids and variables of `it`.
//! - A number `n` reaches the message twice: `$n` is the number written for people, `$n-plural` its CLDR category. A
//!   message selects on the latter, never on the number, because Fluent's own plural rules are wrong for Arabic and
//!   Romanian: `{ $n-plural -> [one] un posto *[other] { $n } posti }`. "None at all" is a message of its own.
//! - Values are text without HTML. Where a sentence holds a link or a phone, the page takes it apart with
//!   [`Texts::around`] or [`Texts::pieces`].
//! - A message that is missing is shown in Italian; one that is missing there too shows its id. Nothing panics.

mod arg;
mod bidi;
mod embedded;
mod formats;
mod pieces;
mod pseudo;
mod texts;

pub use arg::Arg;
pub use bidi::{isolate, without_marks};
pub use embedded::{files, is_reviewed, message_ids, offered};
pub use pieces::Piece;
pub use texts::Texts;
