//! Time and randomness as arguments: everything that needs either is given one of these.

use jiff::Timestamp;

/// Tells the instant. The only real one is made in `services`.
pub trait Clock: Send + Sync {
    /// The present instant.
    fn now(&self) -> Timestamp;
}

/// Fills buffers with unpredictable bytes. The only real one is made in `services`.
pub trait Random: Send + Sync {
    /// Overwrites the whole buffer.
    fn fill(&self, buffer: &mut [u8]);
}

/// Seconds since the epoch: how instants are stored and compared. Sub-seconds are cut.
pub fn whole_seconds(instant: Timestamp) -> Timestamp {
    Timestamp::from_second(instant.as_second()).unwrap_or(instant)
}
