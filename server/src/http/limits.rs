//! How long anything may take. A test may be in more of a hurry than the product.

use std::time::Duration;

/// The time limits of the HTTP stack.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// For the header of a request, also of the next one on an open connection.
    pub header: Duration,
    /// For the body of a form.
    pub form: Duration,
    /// For making an answer.
    pub answer: Duration,
    /// For a form with a file and its answer: a photo from a phone takes a while.
    pub upload: Duration,
    /// For finishing the requests in hand once the process is asked to stop.
    pub stop: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            header: Duration::from_secs(10),
            form: Duration::from_secs(15),
            answer: Duration::from_secs(20),
            upload: Duration::from_secs(180),
            stop: Duration::from_secs(15),
        }
    }
}
