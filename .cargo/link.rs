//! Links the released program as one file that stands alone, where the system has what that takes.
//!
//! A command lives for some three milliseconds. Finding three shared libraries and moving 14,000 addresses to where the
//! program happens to be loaded took half a millisecond of each: a static program at a fixed place needs neither. The
//! heap, the stack and what is mapped are still placed at random.
//!
//! The compiler links the program to shared libraries by name, whatever is asked of the linker: so each name leads to
//! the archive of the same library. Where an archive is missing (some systems package them apart) nothing is changed.

#![allow(clippy::print_stdout, reason = "this is how a build script speaks")]

use std::path::PathBuf;
use std::process::Command;
use std::{env, fs};

/// The shared library that the compiler names, and the archive that stands for it.
const LIBRARIES: [(&str, &str); 3] = [("libgcc_s.so", "libgcc_eh.a"), ("libm.so", "libm.a"), ("libc.so", "libc.a")];

fn main() {
    println!("cargo:rerun-if-changed=.cargo/link.rs");
    println!("cargo:rerun-if-env-changed=CC");
    let is = |name: &str, value: &str| env::var(name).is_ok_and(|found| found == value);
    let native = env::var("HOST").ok() == env::var("TARGET").ok();
    if native && is("PROFILE", "release") && is("CARGO_CFG_TARGET_OS", "linux") && is("CARGO_CFG_TARGET_ENV", "gnu") {
        // A program that is linked as usual is as good, only a little slower to start.
        let _linked_as_usual = stand_alone();
    }
}

fn stand_alone() -> Option<()> {
    let directory = PathBuf::from(env::var_os("OUT_DIR")?);
    for (shared, archive) in LIBRARIES {
        let found = archive_of(archive)?;
        fs::write(directory.join(shared), format!("INPUT({})", found.display())).ok()?;
    }
    println!("cargo:rustc-link-arg-bins=-L{}", directory.display());
    println!("cargo:rustc-link-arg-bins=-static");
    println!("cargo:rustc-link-arg-bins=-no-pie");
    Some(())
}

/// Where the C compiler finds an archive.
fn archive_of(name: &str) -> Option<PathBuf> {
    let compiler = env::var("CC").unwrap_or_else(|_| "cc".into());
    let said = Command::new(compiler).arg(format!("-print-file-name={name}")).output().ok()?;
    let path = PathBuf::from(String::from_utf8(said.stdout).ok()?.trim());
    path.is_absolute().then_some(path).filter(|path| path.exists())
}
