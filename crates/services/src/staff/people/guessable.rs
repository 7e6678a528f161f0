//! Passwords that would be guessed soon, long as they are.

use domain::staff::account::Staff;
use domain::staff::password::Password;
use zxcvbn::{Score, zxcvbn};

/// Below this it takes at most 10^10 guesses: a name and a number, or two words of a list with something between them.
const ENOUGH: Score = Score::Four;

/// Whether a password is made of what guessers try first: words of the usual lists, names, dates, rows of keys, and what is
/// known of its owner.
pub(super) fn is_guessable(password: &Password, staff: &Staff) -> bool {
    let known = [staff.email.as_str(), staff.name.as_str()];
    let known = known.iter().flat_map(|text| {
        let words = text.split(|c: char| !c.is_alphanumeric());
        words.filter(|word| !word.is_empty())
    });
    let known: Vec<&str> = known.collect();
    zxcvbn(password.reveal(), &known).score() < ENOUGH
}

#[cfg(test)]
mod tests {
    use domain::contact::Email;
    use domain::id::StaffId;
    use domain::locale::Locale;
    use domain::staff::account::StaffState;
    use domain::text::Line;
    use jiff::Timestamp;

    use super::*;

    fn guessable(raw: &str) -> bool {
        let staff = Staff {
            id: StaffId(Default::default()),
            email: Email::parse("a.bianchi@comune.example").expect("an address"),
            name: Line::parse("Annalisa Bianchi", 80).expect("a name"),
            language: Locale::It,
            state: StaffState::Active,
            grants: Vec::new(),
            created_at: Timestamp::UNIX_EPOCH,
        };
        is_guessable(&Password::choose(raw, &[]).expect("long enough"), &staff)
    }

    #[test]
    fn what_is_tried_first_is_guessable_however_long() {
        for raw in [
            "password1234",
            "qwertyuiop12",
            "123456123456",
            "abcdefghijkl",
            "passwordpassword",
            "AnnalisaBianchi1",
            "bianchi bianchi",
        ] {
            assert!(guessable(raw), "{raw}");
        }
    }

    #[test]
    fn a_few_words_that_have_nothing_to_do_with_each_other_are_not() {
        for raw in [
            "quattro mele verdi",
            "una finestra sul cortile",
            "kT7#vq2Lp!xz",
        ] {
            assert!(!guessable(raw), "{raw}");
        }
    }
}
