//! The one WebAssembly file of the site: the islands, and how they are started. `style/js/islands.js` loads it.
//!
//! For any other target this crate is empty.
#![cfg(target_arch = "wasm32")]

// Each island exports a function that takes its element over; naming the crate keeps them in the file.
pub use islands::*;
use wasm_bindgen::prelude::wasm_bindgen;

/// Makes ready; then each island's own function is called with its element.
#[wasm_bindgen]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}
