//! Limits that hold across servers: per client and per contact. Generous, because phone networks share addresses.

use data_encoding::BASE64URL_NOPAD;
use domain::id::{DeskId, StaffId, StaffSessionId};
use jiff::Timestamp;
use sha2::{Digest, Sha256};
use store::Tx;

use crate::Services;
use crate::error::Failure;

/// Whether one more is allowed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Allowance {
    /// Go on.
    Granted,
    /// Too many; come back later.
    Refused,
}

impl Allowance {
    fn of(granted: bool) -> Self {
        if granted {
            Self::Granted
        } else {
            Self::Refused
        }
    }
}

impl Services {
    /// Counts one post of a client (an address, already cut to its network).
    ///
    /// # Errors
    /// The database is away.
    pub async fn count_post(&self, client: &str) -> Result<Allowance, Failure> {
        self.count("client", client, 60, self.settings().posts_per_minute)
            .await
    }

    /// Counts one booking or request of a phone or e-mail address, if what is done in `tx` is kept. Until then others who ask
    /// for the same contact wait.
    pub(crate) async fn count_request(
        &self,
        tx: &mut Tx,
        contact: &str,
    ) -> Result<Allowance, Failure> {
        let most = self.settings().requests_per_contact_and_day;
        self.count_in(tx, "contact", contact, 86_400, most).await
    }

    /// Counts that a client found nobody on the phone of a desk, if what is done in `tx` is kept: once a day.
    pub(crate) async fn count_complaint(
        &self,
        tx: &mut Tx,
        desk: DeskId,
        client: &str,
    ) -> Result<Allowance, Failure> {
        let who = format!("{desk} {client}");
        self.count_in(tx, "complaint", &who, 86_400, 1).await
    }

    /// Counts that a client said something of a page, if what is done in `tx` is kept: the same once a day.
    pub(crate) async fn count_feedback(
        &self,
        tx: &mut Tx,
        said: &str,
    ) -> Result<Allowance, Failure> {
        self.count_in(tx, "feedback", said, 86_400, 1).await
    }

    /// Counts one guess at a booking's code by a client: ten an hour.
    ///
    /// # Errors
    /// The database is away.
    pub async fn count_guess(&self, client: &str) -> Result<Allowance, Failure> {
        self.count("guess", client, 3_600, 10).await
    }

    /// Counts one try to sign in of a client: sixty an hour, because a parish or a phone network shares one address.
    pub(crate) async fn count_sign_in_from(&self, client: &str) -> Result<Allowance, Failure> {
        self.count("sign-in", client, 3_600, 60).await
    }

    /// Counts one try to sign in of an account on a browser that it knows: sixty an hour.
    pub(crate) async fn count_sign_in_of(&self, device: &str) -> Result<Allowance, Failure> {
        self.count("sign-in-device", device, 3_600, 60).await
    }

    /// Counts one code of a second factor in a half session: five, then back to the password.
    pub(crate) async fn count_code(&self, half: StaffSessionId) -> Result<Allowance, Failure> {
        self.count("code", &half.to_string(), 86_400, 5).await
    }

    /// Counts one code of a second factor of an account, on browsers it does not know: thirty an hour. Only who has the password
    /// comes so far, and a new password does not need it.
    pub(crate) async fn count_codes_of(&self, staff: StaffId) -> Result<Allowance, Failure> {
        self.count("codes", &staff.to_string(), 3_600, 30).await
    }

    /// Counts one time that the password is asked for in a session: twenty an hour.
    pub(crate) async fn count_confirmation(
        &self,
        session: StaffSessionId,
    ) -> Result<Allowance, Failure> {
        self.count("confirmation", &session.to_string(), 3_600, 20)
            .await
    }

    /// Counts one request for a new password of an address: three an hour.
    pub(crate) async fn count_resets_of(&self, email: &str) -> Result<Allowance, Failure> {
        self.count("reset", email, 3_600, 3).await
    }

    async fn count(
        &self,
        what: &str,
        who: &str,
        window: i64,
        most: u32,
    ) -> Result<Allowance, Failure> {
        let (bucket, start) = (self.bucket(what, who), self.window_start(window));
        let granted = store::limit::hit_alone(self.store(), &bucket, start, most).await?;
        Ok(Allowance::of(granted))
    }

    async fn count_in(
        &self,
        tx: &mut Tx,
        what: &str,
        who: &str,
        window: i64,
        most: u32,
    ) -> Result<Allowance, Failure> {
        let (bucket, start) = (self.bucket(what, who), self.window_start(window));
        let granted = store::limit::hit(tx, &bucket, start, most).await?;
        Ok(Allowance::of(granted))
    }

    /// When the window of so many seconds began that we are in.
    fn window_start(&self, window: i64) -> Timestamp {
        let now = self.now().as_second();
        Timestamp::from_second(now - now.rem_euclid(window)).unwrap_or(Timestamp::UNIX_EPOCH)
    }

    /// A keyed hash of who is counted: neither addresses nor phones stand in a table.
    pub(crate) fn bucket(&self, what: &str, who: &str) -> String {
        let digest = Sha256::new_with_prefix(self.form_keys().salt())
            .chain_update(what)
            .chain_update([0])
            .chain_update(who);
        BASE64URL_NOPAD.encode(&digest.finalize()[..18])
    }
}
