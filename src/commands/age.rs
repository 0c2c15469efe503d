//! Copies encrypted to public keys and opened again, by the `age` program: whoever holds the key needs no doleances to
//! open one, and the key is not on the machine that writes it.

use std::fs::File;
use std::io;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use crate::output::{Failure, clean};

/// The program.
const AGE: &str = "age";

/// How an encrypted file begins.
const HEADERS: [&[u8]; 2] = [b"age-encryption.org/", b"-----BEGIN AGE ENCRYPTED FILE-----"];

/// Whether a file is encrypted, by its first bytes.
pub fn is_encrypted(head: &[u8]) -> bool {
    HEADERS.iter().any(|header| head.starts_with(header))
}

/// Encrypts a file to public keys.
///
/// # Errors
/// When the program is not there, or refuses a key.
pub fn encrypt(recipients: &[String], from: File, to: File) -> Result<(), Failure> {
    let mut command = Command::new(AGE);
    command.arg("--encrypt");
    for key in recipients {
        command.arg("--recipient").arg(key);
    }
    let child = command.stdin(from).stdout(to).stderr(Stdio::piped()).spawn();
    end(child.map_err(not_there)?)
}

/// Begins to decrypt a file, with the key of an identity file; what it holds is the standard output of the child.
///
/// # Errors
/// When the program is not there.
pub fn decrypt(identity: &Path, from: File) -> Result<Child, Failure> {
    let mut command = Command::new(AGE);
    command.arg("--decrypt").arg("--identity").arg(identity).stdin(from).stdout(Stdio::piped()).stderr(Stdio::piped());
    command.spawn().map_err(not_there)
}

/// Waits for the program to end.
///
/// # Errors
/// What it says, when it did not do what it was asked.
pub fn end(child: Child) -> Result<(), Failure> {
    let ended = child.wait_with_output()?;
    if ended.status.success() {
        return Ok(());
    }
    let report = String::from_utf8_lossy(&ended.stderr);
    let why = clean::line(report.lines().next().unwrap_or_default()).into_owned();
    Err(Failure::Message { key: "age", args: vec![("why", why.into())], exit: 1 })
}

fn not_there(error: io::Error) -> Failure {
    match error.kind() {
        io::ErrorKind::NotFound => Failure::Message { key: "no-age", args: Vec::new(), exit: 1 },
        _ => error.into(),
    }
}
