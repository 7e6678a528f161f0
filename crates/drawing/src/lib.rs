//! Pictures with words in any script, drawn without a browser: what stands in them is SVG, what comes out is PNG. The only crate that
//! knows fonts.

mod fonts;
mod lines;
mod placed;
mod runs;
mod words;

pub use fonts::{DrawError, Fonts};
pub use words::{Anchor, Words, escaped};
