//! Codes on paper for whoever loses the phone.

use domain::clock::Random;
use domain::id::StaffId;
use domain::secret::BookingCode;
use sha2::{Digest, Sha256};
use store::Tx;

use crate::Services;
use crate::error::Failure;

/// How many somebody gets.
const COUNT: usize = 10;
/// Each is made of so many groups of three characters: about 74 random bits, for which a plain hash suffices.
const GROUPS: usize = 5;

/// A code on paper, good once in the place of a code from the phone.
#[derive(Clone, PartialEq, Eq)]
pub struct RecoveryCode(String);

impl std::fmt::Debug for RecoveryCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("RecoveryCode(…)")
    }
}

impl RecoveryCode {
    fn new(random: &dyn Random) -> Self {
        // The alphabet of codes that families read aloud: nothing in it can be mistaken.
        let letters =
            BookingCode::new(random).as_str().to_owned() + BookingCode::new(random).as_str();
        let letters = letters + BookingCode::new(random).as_str();
        Self(letters[..3 * GROUPS].to_owned())
    }

    /// A code as it was typed, in any case and with any gaps.
    pub(super) fn read(typed: &str) -> Option<Self> {
        let letters = typed.chars().filter(|c| c.is_ascii_alphanumeric());
        let code: String = letters
            .take(3 * GROUPS + 1)
            .map(|c| c.to_ascii_uppercase())
            .collect();
        (code.len() == 3 * GROUPS).then_some(Self(code))
    }

    /// For reading and copying: in groups.
    pub fn readable(&self) -> String {
        let groups: Vec<&str> = self
            .0
            .as_bytes()
            .chunks(3)
            .filter_map(|c| str::from_utf8(c).ok())
            .collect();
        groups.join("-")
    }

    pub(super) fn hash(&self) -> String {
        data_encoding::HEXLOWER.encode(&Sha256::digest(self.0.as_bytes()))
    }
}

impl Services {
    /// New codes in the place of all that somebody had. They are shown once.
    pub(super) async fn renew_recovery_codes(
        &self,
        tx: &mut Tx,
        staff: StaffId,
    ) -> Result<Vec<RecoveryCode>, Failure> {
        let codes: Vec<RecoveryCode> = (0..COUNT)
            .map(|_| RecoveryCode::new(self.random()))
            .collect();
        let hashes: Vec<String> = codes.iter().map(RecoveryCode::hash).collect();
        store::staff::replace_recovery_codes(tx, staff, &hashes).await?;
        Ok(codes)
    }
}
