//! Passwords of staff: long rather than odd (NIST SP 800-63B-4, section 3.1.1).

use std::fmt;

use unicode_normalization::UnicodeNormalization;

/// The shortest password, in characters.
pub const PASSWORD_MIN: usize = 12;
/// The longest.
pub const PASSWORD_MAX: usize = 128;
/// A password of fewer different characters is guessed first of all.
const DIFFERENT_MIN: usize = 5;

/// Why a password was refused when it was chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PasswordError {
    /// Fewer characters than [`PASSWORD_MIN`].
    #[error("too short")]
    TooShort,
    /// More characters than [`PASSWORD_MAX`].
    #[error("too long")]
    TooLong,
    /// The same few characters again and again, or the person's own address or name.
    #[error("easily guessed")]
    Plain,
    /// Made of what is tried first: words that many choose, names, dates, rows of keys.
    #[error("guessed soon, long as it is")]
    Guessable,
}

/// A password that was just chosen or typed. It is never printed.
#[derive(Clone, PartialEq, Eq)]
pub struct Password(String);

impl Password {
    /// A password that somebody chooses; `own` are words that anybody knows of them.
    ///
    /// # Errors
    /// See [`PasswordError`].
    pub fn choose(raw: &str, own: &[&str]) -> Result<Self, PasswordError> {
        let password: String = raw.nfkc().collect();
        let characters: Vec<char> = password.chars().collect();
        if characters.len() < PASSWORD_MIN {
            return Err(PasswordError::TooShort);
        }
        if characters.len() > PASSWORD_MAX {
            return Err(PasswordError::TooLong);
        }
        let mut different = characters;
        different.sort_unstable();
        different.dedup();
        let known = own
            .iter()
            .any(|word| word.to_lowercase() == password.to_lowercase());
        if different.len() < DIFFERENT_MIN || known {
            return Err(PasswordError::Plain);
        }
        Ok(Self(password))
    }

    /// A password that somebody types to be recognised: whatever it is, it is compared and no more.
    pub fn typed(raw: &str) -> Self {
        // Longer ones were never accepted, and hashing them costs.
        Self(raw.nfkc().take(PASSWORD_MAX + 1).collect())
    }

    /// What is hashed.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Password {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Password(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_is_long_and_not_what_anybody_knows() {
        let own = ["anna.bianchi@example.org", "Anna Bianchi"];
        let choose = |raw: &str| Password::choose(raw, &own).map(|_| ());
        assert_eq!(choose("corta"), Err(PasswordError::TooShort));
        assert_eq!(choose(&"lunga ".repeat(30)), Err(PasswordError::TooLong));
        assert_eq!(choose("aaaaaaaaaaaaaaaa"), Err(PasswordError::Plain));
        assert_eq!(choose("121212121212"), Err(PasswordError::Plain));
        assert_eq!(choose("ANNA BIANCHI"), Err(PasswordError::Plain));
        assert_eq!(
            choose("Anna.Bianchi@example.org"),
            Err(PasswordError::Plain)
        );
        assert_eq!(choose("quattro mele verdi"), Ok(()));
    }

    #[test]
    fn a_password_is_the_same_on_every_keyboard_and_never_printed() {
        let composed = Password::choose("perché no, perché", &[]).unwrap();
        assert_eq!(Password::typed("perche\u{301} no, perche\u{301}"), composed);
        assert_eq!(format!("{composed:?}"), "Password(…)");
    }
}
