//! The parts of staff pages that live in the browser as WebAssembly. The server draws them with the feature `ssr`, and what it
//! draws does its work without a script; the crate `frontend` takes them over with the feature `hydrate`.
//!
//! An island knows nothing that the page does not show: its properties stand in the page. It has no words of its own, and
//! no rule that the server does not check again.

pub mod week_grid;
