//! What is printed and sent to tell of something: sheets of paper and square pictures, each with a code that leads to its page.

mod address;
pub mod lettering;
mod paper;
mod parts;
pub mod picture;
mod sketch;
mod words;

pub use address::Printed;
pub use paper::Paper;
pub use parts::{choices, code, cofunding};
pub use words::{PictureWords, cofunding_words};

/// Width and height of the square picture, in pixels.
pub const SQUARE: (u32, u32) = (1080, 1080);
