//! How the program is linked: with its relative relocations packed (RELR), 3 MB less on disk and 5 MB less in memory, which the loader of
//! GNU's C library understands since 2.36.

use std::env::var;
use std::process::Command;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let for_this_machine = var("HOST") == var("TARGET");
    if for_this_machine && glibc().is_some_and(|version| version >= (2, 36)) {
        println!("cargo::rustc-link-arg-bins=-Wl,-z,pack-relative-relocs");
    }
}

/// The version of GNU's C library here, if this is what programs are linked with.
fn glibc() -> Option<(u32, u32)> {
    if var("CARGO_CFG_TARGET_ENV").as_deref() != Ok("gnu") {
        return None;
    }
    // "glibc 2.36"
    let told = Command::new("getconf")
        .arg("GNU_LIBC_VERSION")
        .output()
        .ok()?;
    let told = String::from_utf8(told.stdout).ok()?;
    let (major, minor) = told.trim().strip_prefix("glibc ")?.split_once('.')?;
    Some((major.parse().ok()?, minor.parse().ok()?))
}
