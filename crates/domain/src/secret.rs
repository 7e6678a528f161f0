//! Codes read aloud, secret links, and the keys of forms.

use std::fmt;
use std::str::FromStr;

use data_encoding::BASE32_NOPAD;
use sha2::{Digest, Sha256};

use crate::clock::Random;

/// The text is not a code or a secret of ours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("malformed")]
pub struct Malformed;

/// Letters and digits that cannot be mistaken for one another when read aloud or copied by hand: no O/0, I/1/L, U/V.
const CODE_ALPHABET: &[u8; 30] = b"23456789ABCDEFGHJKMNPQRSTVWXYZ";

/// The six characters a family keeps: `K7PQ2M`, shown as `K7P Q2M`. 30⁶, about 730 million.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct BookingCode(String);

impl BookingCode {
    /// How many characters a code has.
    pub const LENGTH: usize = 6;

    /// A new code. Not unique by itself: the database refuses a second one.
    pub fn new(random: &dyn Random) -> Self {
        let mut code = String::with_capacity(Self::LENGTH);
        let mut byte = [0];
        while code.len() < Self::LENGTH {
            random.fill(&mut byte);
            // 240 is the largest multiple of 30 in a byte: above it the draw would favour some letters.
            if byte[0] < 240 {
                code.push(char::from(CODE_ALPHABET[usize::from(byte[0] % 30)]));
            }
        }
        Self(code)
    }

    /// The code without a gap.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// In two groups of three, for reading.
    pub fn readable(&self) -> String {
        format!("{} {}", &self.0[..3], &self.0[3..])
    }
}

impl FromStr for BookingCode {
    type Err = Malformed;

    /// Forgives case, spaces and dashes.
    fn from_str(raw: &str) -> Result<Self, Malformed> {
        let code: String = raw
            .chars()
            .filter(|c| !c.is_whitespace() && *c != '-')
            .map(|c| c.to_ascii_uppercase())
            .take(Self::LENGTH + 1)
            .collect();
        let valid = code.len() == Self::LENGTH && code.bytes().all(|b| CODE_ALPHABET.contains(&b));
        valid.then_some(Self(code)).ok_or(Malformed)
    }
}

/// 128 random bits in a link. Whoever has the link has the booking, so it is never stored: its hash is.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret([u8; 16]);

impl Secret {
    /// A new secret.
    pub fn new(random: &dyn Random) -> Self {
        let mut bits = [0; 16];
        random.fill(&mut bits);
        Self(bits)
    }

    /// The secret of what one rendering of a form brings into being, so that sending the form again leads to the same link.
    pub fn of_form(key: FormKey) -> Self {
        let digest: [u8; 32] =
            Sha256::digest([b"vicino link\0".as_slice(), key.0.as_bytes()].concat()).into();
        let mut bits = [0; 16];
        bits.copy_from_slice(&digest[..16]);
        Self(bits)
    }

    /// The 26 characters that stand in the link (base 32, RFC 4648, lower case).
    pub fn reveal(&self) -> String {
        BASE32_NOPAD.encode(&self.0).to_ascii_lowercase()
    }

    /// What is stored and looked up: SHA-256. A plain hash suffices for 128 random bits.
    pub fn hash(&self) -> SecretHash {
        SecretHash(Sha256::digest(self.0).into())
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

impl FromStr for Secret {
    type Err = Malformed;

    fn from_str(raw: &str) -> Result<Self, Malformed> {
        let bits = BASE32_NOPAD
            .decode(raw.to_ascii_uppercase().as_bytes())
            .map_err(|_| Malformed)?;
        bits.try_into().map(Self).map_err(|_| Malformed)
    }
}

/// The stored form of a [`Secret`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct SecretHash(pub [u8; 32]);

impl SecretHash {
    /// The hash as 64 hexadecimal digits, as the database has it.
    pub fn to_hex(self) -> String {
        data_encoding::HEXLOWER.encode(&self.0)
    }
}

/// The key of one rendering of a form: submitting it twice does nothing twice (rule 3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct FormKey(pub uuid::Uuid);

impl FormKey {
    /// A new key.
    pub fn new(random: &dyn Random) -> Self {
        let mut bits = [0; 16];
        random.fill(&mut bits);
        Self(uuid::Builder::from_random_bytes(bits).into_uuid())
    }

    /// The key of what one rendering of a form brings into being, so that sending the form again brings nothing new.
    /// `which` tells apart the things that one form makes.
    pub fn derived(self, which: u128) -> uuid::Uuid {
        let parts: [&[u8]; 3] = [b"vicino key\0", self.0.as_bytes(), &which.to_be_bytes()];
        let digest: [u8; 32] = Sha256::digest(parts.concat()).into();
        let mut bits = [0; 16];
        bits.copy_from_slice(&digest[..16]);
        uuid::Builder::from_random_bytes(bits).into_uuid()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicU8, Ordering};

    struct Counting(AtomicU8);

    impl Random for Counting {
        fn fill(&self, buffer: &mut [u8]) {
            for byte in buffer {
                *byte = self.0.fetch_add(37, Ordering::Relaxed);
            }
        }
    }

    #[test]
    fn a_code_survives_being_read_aloud_and_typed_badly() {
        let code = BookingCode::new(&Counting(AtomicU8::new(7)));
        assert_eq!(code.readable().to_lowercase().parse(), Ok(code.clone()));
        assert_eq!(code.as_str().len(), 6);
        for bad in [
            "",
            "K7PQ2",
            "K7PQ2MM",
            "K7PQ2O",
            "K7PQ21",
            "\u{0}\u{0}",
            "ÀÀÀÀÀÀ",
        ] {
            assert_eq!(bad.parse::<BookingCode>(), Err(Malformed), "{bad}");
        }
    }

    #[test]
    fn a_secret_is_read_back_from_its_link_and_never_printed() {
        let secret = Secret::new(&Counting(AtomicU8::new(1)));
        assert_eq!(secret.reveal().len(), 26);
        assert_eq!(secret.reveal().parse::<Secret>().unwrap(), secret);
        assert!(!format!("{secret:?}").contains(&secret.reveal()));
        assert!("x".parse::<Secret>().is_err());
    }
}
