//! What can break under any verb. Refusals have an enum of their own beside each verb.

use store::StoreError;

/// The work could not be done for a reason that is not the caller's.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// The database cannot be reached just now.
    #[error("the database cannot be reached")]
    Unavailable(#[source] StoreError),
    /// There is no room left to write.
    #[error("the disk is full")]
    DiskFull(#[source] StoreError),
    /// A fault of ours.
    #[error("internal error")]
    Internal(#[source] anyhow::Error),
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Unavailable(..) => Self::Unavailable(error),
            StoreError::Full(..) => Self::DiskFull(error),
            other => Self::Internal(other.into()),
        }
    }
}
