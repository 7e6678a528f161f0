//! Embeds `locales/<tag>/*.ftl`, so that a binary and its messages are one file.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let locales = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("../../locales");
    println!("cargo:rerun-if-changed={}", locales.display());
    let mut code = String::from("&[\n");
    for directory in sorted(&locales)? {
        if !directory.is_dir() {
            continue;
        }
        let (tag, reviewed) = (last_part(&directory), is_reviewed(&directory));
        code.push_str(&format!("  ({tag:?}, {reviewed}, &[\n"));
        for file in sorted(&directory)? {
            if file.extension().is_some_and(|e| e == "ftl") {
                let path = file.canonicalize()?;
                let name = last_part(&file);
                code.push_str(&format!("    ({name:?}, include_str!({path:?})),\n"));
            }
        }
        code.push_str("  ]),\n");
    }
    code.push_str("]\n");
    fs::write(Path::new(&env::var("OUT_DIR")?).join("locales.rs"), code)?;
    Ok(())
}

/// Whether a native speaker has read the files, as the glossary says. The Italian ones have none: the others are made from them.
fn is_reviewed(directory: &Path) -> bool {
    match fs::read_to_string(directory.join("glossary.toml")) {
        Ok(glossary) => glossary
            .lines()
            .any(|line| line.trim_start().starts_with("reviewed = true")),
        Err(_) => true,
    }
}

fn sorted(directory: &Path) -> std::io::Result<Vec<PathBuf>> {
    let mut paths = fs::read_dir(directory)?
        .map(|entry| entry.map(|e| e.path()))
        .collect::<Result<Vec<_>, _>>()?;
    paths.sort();
    Ok(paths)
}

fn last_part(path: &Path) -> String {
    path.file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default()
}
