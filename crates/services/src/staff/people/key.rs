//! The key of one-time codes (RFC 6238): six digits, half a minute each, one step of the clock forgiven either way.

use anyhow::anyhow;
use data_encoding::BASE32_NOPAD;
use jiff::Timestamp;
use totp_rs::{Builder, Totp};
use url::Url;

use crate::error::Failure;

/// The key of somebody's one-time codes. It is never printed but where its owner sets it up.
#[derive(Clone, PartialEq, Eq)]
pub struct TotpKey([u8; 20]);

impl std::fmt::Debug for TotpKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("TotpKey(…)")
    }
}

impl TotpKey {
    pub(crate) fn of_bytes(bytes: [u8; 20]) -> Self {
        Self(bytes)
    }

    /// A key as people read it, if it is one of ours.
    pub fn read(text: &str) -> Option<Self> {
        let bytes = BASE32_NOPAD
            .decode(text.to_ascii_uppercase().as_bytes())
            .ok()?;
        bytes.try_into().ok().map(Self)
    }

    /// As the database has it.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// For typing it into an app: base 32 in groups of four.
    pub fn readable(&self) -> String {
        let text = BASE32_NOPAD.encode(&self.0);
        let groups: Vec<&str> = text
            .as_bytes()
            .chunks(4)
            .filter_map(|c| str::from_utf8(c).ok())
            .collect();
        groups.join(" ")
    }

    /// What an app takes from a link or a picture (the key URI format of authenticator apps).
    pub fn link(&self, issuer: &str, account: &str) -> Url {
        // A colon would end the issuer's name.
        let issuer = issuer.replace(':', " ");
        let mut link = Url::parse("otpauth://totp/").expect("a fixed address is an address");
        link.set_path(&format!("{issuer}:{account}"));
        // Not the form encoding of `query_pairs_mut`: apps show its plus signs.
        let name: String = url::form_urlencoded::byte_serialize(issuer.as_bytes()).collect();
        let secret = BASE32_NOPAD.encode(&self.0);
        link.set_query(Some(&format!(
            "secret={secret}&issuer={}",
            name.replace('+', "%20")
        )));
        link
    }

    fn codes(&self) -> Result<Totp, Failure> {
        let codes = Builder::new()
            .with_secret(self.0)
            .with_digits(6)
            .with_step_duration(30)
            .with_skew(1)
            .build();
        codes.map_err(|error| Failure::Internal(anyhow!("one-time codes: {error}")))
    }

    /// The step that a code belongs to, if it is right at `now`. Whether that step was taken before is another question.
    pub(crate) fn step_of(&self, code: &str, now: Timestamp) -> Result<Option<i64>, Failure> {
        let step = self.codes()?.check(code, seconds(now));
        Ok(step.and_then(|step| i64::try_from(step).ok()))
    }

    /// The code at `now`.
    ///
    /// # Errors
    /// Never for a key of ours.
    pub fn code_at(&self, now: Timestamp) -> Result<String, Failure> {
        Ok(self.codes()?.generate(seconds(now)).to_string())
    }
}

fn seconds(now: Timestamp) -> u64 {
    now.as_second().unsigned_abs()
}

impl TryFrom<Vec<u8>> for TotpKey {
    type Error = Failure;

    fn try_from(bytes: Vec<u8>) -> Result<Self, Failure> {
        let bytes = bytes
            .try_into()
            .map_err(|_| anyhow!("a stored key of one-time codes is malformed"));
        bytes.map(Self).map_err(Failure::Internal)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key() -> TotpKey {
        // The key of RFC 6238, appendix B.
        TotpKey(*b"12345678901234567890")
    }

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    #[test]
    fn codes_are_those_of_the_standard() {
        // The last six of the eight digits in appendix B.
        for (second, code) in [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (20_000_000_000, "353130"),
        ] {
            assert_eq!(key().code_at(at(second)).unwrap(), code);
            assert_eq!(key().step_of(code, at(second)).unwrap(), Some(second / 30));
        }
    }

    #[test]
    fn one_step_is_forgiven_and_no_more() {
        let code = key().code_at(at(3000)).unwrap();
        for (second, step) in [
            (2939, None),
            (2970, Some(100)),
            (3059, Some(100)),
            (3060, None),
        ] {
            assert_eq!(key().step_of(&code, at(second)).unwrap(), step, "{second}");
        }
        for other in ["", "12345", "1234567", "abcdef", "０８１８０４"] {
            assert_eq!(key().step_of(other, at(3000)).unwrap(), None);
        }
    }

    #[test]
    fn a_key_is_read_as_it_was_shown() {
        assert_eq!(key().readable(), "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
        assert_eq!(
            TotpKey::read("gezdgnbvgy3tqojqgezdgnbvgy3tqojq"),
            Some(key())
        );
        let link = key().link("QuBì: Milano", "anna@example.org");
        let shown = "otpauth://totp/QuB%C3%AC%20%20Milano:anna@example.org?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=QuB%C3%AC%20%20Milano";
        assert_eq!(link.as_str(), shown);
    }
}
