//! The only clock and the only random source that are real.

use domain::clock::{Clock, Random};
use jiff::Timestamp;
use rand::TryRng;

/// The system's clock.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(
        clippy::disallowed_methods,
        reason = "the one place where the present is read"
    )]
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }
}

/// The operating system's random source.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemRandom;

impl Random for SystemRandom {
    /// # Panics
    /// When the operating system has no randomness to give: without it no link would be secret.
    fn fill(&self, buffer: &mut [u8]) {
        rand::rngs::SysRng
            .try_fill_bytes(buffer)
            .expect("the operating system gives random bytes");
    }
}
