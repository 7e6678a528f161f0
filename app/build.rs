//! The style is built before (`npm run build` in `style/`): its directory must exist to be embedded, and when it changes
//! the assets are embedded anew.

use std::path::Path;

fn main() {
    let dist = Path::new("../style/dist");
    println!("cargo:rerun-if-changed={}", dist.display());
    if let Err(error) = std::fs::create_dir_all(dist) {
        println!("cargo:warning=cannot make {}: {error}", dist.display());
    }
    if !dist.join("manifest.json").is_file() {
        println!("cargo:warning=the style is not built yet, pages will have none: ./run builds it");
    }
}
