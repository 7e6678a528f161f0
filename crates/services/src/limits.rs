//! Limits that hold across servers: per client and per contact. Generous, because phone networks share addresses.

use data_encoding::BASE64URL_NOPAD;
use domain::id::DeskId;
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

    /// Counts one guess at a booking's code by a client: ten an hour.
    ///
    /// # Errors
    /// The database is away.
    pub async fn count_guess(&self, client: &str) -> Result<Allowance, Failure> {
        self.count("guess", client, 3_600, 10).await
    }

    async fn count(
        &self,
        what: &str,
        who: &str,
        window: i64,
        most: u32,
    ) -> Result<Allowance, Failure> {
        let mut tx = self.store().begin_unflushed().await?;
        let allowance = self.count_in(&mut tx, what, who, window, most).await?;
        tx.commit().await?;
        Ok(allowance)
    }

    /// The bucket is a keyed hash: neither addresses nor phones stand in the table.
    async fn count_in(
        &self,
        tx: &mut Tx,
        what: &str,
        who: &str,
        window: i64,
        most: u32,
    ) -> Result<Allowance, Failure> {
        let now = self.now().as_second();
        let start = now - now.rem_euclid(window);
        let digest = Sha256::new_with_prefix(self.form_keys().salt())
            .chain_update(what)
            .chain_update([0])
            .chain_update(who);
        let bucket = BASE64URL_NOPAD.encode(&digest.finalize()[..18]);
        let window_start = Timestamp::from_second(start).unwrap_or(Timestamp::UNIX_EPOCH);
        let granted = store::limit::hit(tx, &bucket, window_start, most).await?;
        Ok(if granted {
            Allowance::Granted
        } else {
            Allowance::Refused
        })
    }
}
