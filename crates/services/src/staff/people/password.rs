//! Passwords as hashes: Argon2id, a bounded number at a time, off the threads that answer.

use std::sync::Arc;

use anyhow::anyhow;
use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use argon2::{Argon2, Params};
use domain::clock::Random;
use domain::id::StaffId;
use domain::staff::password::Password;
use tokio::sync::Semaphore;

use crate::Services;
use crate::error::Failure;

/// Memory, passes and lanes of one hash: 19 MiB, 2, 1 (OWASP Password Storage Cheat Sheet, "Argon2id").
const MEMORY_KIB: u32 = 19 * 1024;
const PASSES: u32 = 2;
const LANES: u32 = 1;
/// How many are computed at once: what bounds the memory.
const AT_ONCE: usize = 2;
/// A hash, with the parameters above, of a password that nobody has: what is typed for an account that does not exist takes as
/// long to be refused as any other.
const NOBODYS: &str = "$argon2id$v=19$m=19456,t=2,p=1$bm9ib2R5IGtub3dzIGl0$CuEAzl+33TZBFhzW3A+fTHAoLgvUHOZCqJFZyp6KJII";

/// What hashes passwords.
pub(crate) struct Passwords {
    room: Arc<Semaphore>,
}

impl Passwords {
    pub fn new() -> Self {
        Self {
            room: Arc::new(Semaphore::new(AT_ONCE)),
        }
    }

    /// A hash in PHC format, with a salt of its own.
    pub async fn hash(&self, password: &Password, random: &dyn Random) -> Result<String, Failure> {
        let (password, mut salt) = (password.clone(), [0; 16]);
        random.fill(&mut salt);
        self.apart(move || {
            let hash = hasher()?.hash_password_with_salt(password.reveal().as_bytes(), &salt);
            hash.map(|hash| hash.to_string())
                .map_err(|e| anyhow!("a password could not be hashed: {e}"))
        })
        .await
    }

    /// Whether a password is the one of a hash. Without a hash the answer is no, after the same work.
    async fn verify(&self, password: &Password, hash: Option<&str>) -> Result<Verdict, Failure> {
        let password = password.clone();
        let (known, hash) = (hash.is_some(), hash.unwrap_or(NOBODYS).to_owned());
        self.apart(move || {
            let hash =
                PasswordHash::new(&hash).map_err(|e| anyhow!("a stored hash is malformed: {e}"))?;
            let right = hasher()?
                .verify_password(password.reveal().as_bytes(), &hash)
                .is_ok();
            Ok(
                match (
                    right && known,
                    parameters(&hash) == Some((MEMORY_KIB, PASSES, LANES)),
                ) {
                    (false, _) => Verdict::Wrong,
                    (true, true) => Verdict::Right,
                    (true, false) => Verdict::RightButOld,
                },
            )
        })
        .await
    }

    async fn apart<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> anyhow::Result<T> + Send + 'static,
    ) -> Result<T, Failure> {
        let room = Arc::clone(&self.room).acquire_owned().await;
        let done = tokio::task::spawn_blocking(move || {
            // Held until the work is done, even when nobody waits for it any more.
            let _room = room;
            work()
        });
        done.await
            .map_err(anyhow::Error::from)
            .and_then(|done| done)
            .map_err(Failure::Internal)
    }
}

/// What a password turned out to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Verdict {
    Wrong,
    Right,
    /// Hashed with parameters of before.
    RightButOld,
}

fn hasher() -> anyhow::Result<Argon2<'static>> {
    let parameters = Params::new(MEMORY_KIB, PASSES, LANES, None);
    parameters
        .map(Argon2::from)
        .map_err(|e| anyhow!("Argon2id: {e}"))
}

fn parameters(hash: &PasswordHash) -> Option<(u32, u32, u32)> {
    let read = Params::try_from(hash).ok()?;
    Some((read.m_cost(), read.t_cost(), read.p_cost()))
}

impl Services {
    /// Whether a password is somebody's; without anybody no, after the same work. A hash with parameters of before is replaced.
    pub(super) async fn is_password_of(
        &self,
        staff: Option<StaffId>,
        password: &Password,
    ) -> Result<bool, Failure> {
        let hash = match staff {
            Some(staff) => {
                let mut reader = self.store().reader().await?;
                let credential = store::staff::credential_of(&mut reader, staff).await?;
                credential.and_then(|c| c.password_hash)
            }
            None => None,
        };
        let verdict = self.passwords().verify(password, hash.as_deref()).await?;
        if let (Verdict::RightButOld, Some(staff), Some(old)) = (verdict, staff, &hash) {
            let new = self.passwords().hash(password, self.random()).await?;
            let mut tx = self.store().begin().await?;
            store::staff::upgrade_password(&mut tx, staff, old, &new).await?;
            tx.commit().await?;
        }
        Ok(verdict != Verdict::Wrong)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Fixed;

    impl Random for Fixed {
        fn fill(&self, buffer: &mut [u8]) {
            buffer.fill(7);
        }
    }

    #[tokio::test]
    async fn a_password_is_recognised_by_its_hash_alone() {
        let (passwords, right) = (Passwords::new(), Password::typed("quattro mele verdi"));
        let hash = passwords.hash(&right, &Fixed).await.unwrap();
        assert!(hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"));
        assert_eq!(
            passwords.verify(&right, Some(&hash)).await.unwrap(),
            Verdict::Right
        );
        let wrong = Password::typed("quattro mele rosse");
        assert_eq!(
            passwords.verify(&wrong, Some(&hash)).await.unwrap(),
            Verdict::Wrong
        );
    }

    #[tokio::test]
    async fn nobody_is_as_much_work_as_somebody_and_never_right() {
        let hash = PasswordHash::new(NOBODYS).unwrap();
        assert_eq!(parameters(&hash), Some((MEMORY_KIB, PASSES, LANES)));
        let verdict = Passwords::new()
            .verify(&Password::typed("nobody knows it"), None)
            .await;
        assert_eq!(verdict.unwrap(), Verdict::Wrong);
    }

    #[tokio::test]
    async fn a_hash_with_fewer_passes_is_known_as_old() {
        let old = Argon2::from(Params::new(8 * 1024, 1, 1, None).unwrap());
        let old = old
            .hash_password_with_salt(b"quattro mele verdi", b"salt of 16 bytes")
            .unwrap();
        let verdict = Passwords::new()
            .verify(
                &Password::typed("quattro mele verdi"),
                Some(&old.to_string()),
            )
            .await;
        assert_eq!(verdict.unwrap(), Verdict::RightButOld);
    }
}
