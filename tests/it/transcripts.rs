//! What the office types and what the program answers, word for word: `tests/cmd/*.txt`.
//!
//! A transcript opens with a sentence that says what it shows (lines that begin with `#`), then holds blocks: a line
//! `$ doleances …` and what the command prints, standard output first, standard error after it, and `[exit N]` when
//! the exit code is not 0. The blocks of a file are run in their order, in one office that has no register yet.
//! Variables may precede the program, as in `$ DOLEANCES_LANG=en doleances list`.
//!
//! Only what no one can know beforehand is written otherwise: `⟨digest⟩` for sixty-four hexadecimal digits, and
//! `⟨instant⟩` for the machine's own time stamps.
//!
//! `BLESS=1 cargo test transcripts` writes the files again as the program answers now.

use std::fs;
use std::path::{Path, PathBuf};

use crate::support::{Office, Ran, words};

/// A transcript as it would read if the program answered to it now.
fn replayed(transcript: &str) -> String {
    let office = Office::without_register();
    let mut written = String::new();
    let mut answering = false;
    for line in transcript.lines() {
        if let Some(typed) = line.strip_prefix("$ ") {
            answering = true;
            written.push_str(&format!("{line}\n{}", answer(&office, typed)));
        } else if line.starts_with('#') || line.is_empty() {
            // A blank line ends an answer; those within it are the answer's own, and come from the program.
            if line.starts_with('#') || !answering {
                answering = false;
                separate(&mut written);
                written.push_str(&format!("{line}\n"));
            }
        } else {
            assert!(answering, "neither a command, an answer nor a comment: {line}");
        }
    }
    written.truncate(written.trim_end().len());
    written + "\n"
}

/// One blank line before a comment that follows an answer.
fn separate(written: &mut String) {
    let last = written.lines().last().unwrap_or("#");
    if !last.is_empty() && !last.starts_with('#') {
        written.push('\n');
    }
}

/// What the program answers, ended by a blank line; nothing at all when it is silent.
fn answer(office: &Office, typed: &str) -> String {
    let mut args = words::split(typed);
    let program = args.iter().position(|word| word == "doleances").expect("a line calls the program");
    let variables: Vec<_> = args.drain(..=program).take(program).collect();
    let mut command = office.command(args);
    command.env("DOLEANCES_REGISTER", "registre.db");
    command.envs(variables.iter().map(|word| word.split_once('=').expect("a variable has a value")));
    let ran = Ran::of(&mut command);
    let exit = if ran.status == 0 { String::new() } else { format!("[exit {}]\n", ran.status) };
    let (stdout, stderr) = (ended(&ran.stdout), ended(&ran.stderr));
    let printed = plain(&format!("{stdout}{stderr}{exit}"));
    if printed.is_empty() { printed } else { printed + "\n" }
}

fn ended(text: &str) -> String {
    if text.is_empty() || text.ends_with('\n') { text.to_owned() } else { format!("{text}\n") }
}

/// The text without what no one can know beforehand.
pub fn plain(text: &str) -> String {
    let mut plain = String::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let digest = rest.bytes().take_while(u8::is_ascii_hexdigit).count();
        if [64, 16].contains(&digest) {
            plain.push_str("⟨digest⟩");
            rest = &rest[digest..];
        } else if let Some(length) = instant(rest) {
            plain.push_str("⟨instant⟩");
            rest = &rest[length..];
        } else {
            plain.push(c);
            rest = &rest[c.len_utf8()..];
        }
    }
    plain
}

/// The length of the time stamp, such as `2026-11-21T14:05:09-05:00`, that a text begins with.
fn instant(text: &str) -> Option<usize> {
    const FORM: &[u8] = b"0000-00-00T00:00:00+00:00";
    let fits = |(byte, form): (&u8, &u8)| match form {
        b'0' => byte.is_ascii_digit(),
        b'+' => matches!(byte, b'+' | b'-'),
        form => byte == form,
    };
    let bytes = text.as_bytes().get(..FORM.len())?;
    bytes.iter().zip(FORM).all(fits).then_some(FORM.len())
}

fn transcripts() -> Vec<PathBuf> {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cmd");
    let files = fs::read_dir(directory).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<_> = files.filter(|path| path.extension().is_some_and(|extension| extension == "txt")).collect();
    files.sort();
    assert!(!files.is_empty(), "no transcript");
    files
}

#[test]
fn the_program_answers_as_its_transcripts_say() {
    let bless = std::env::var_os("BLESS").is_some();
    for path in transcripts() {
        let written = fs::read_to_string(&path).unwrap();
        let name = path.display();
        let opening = written.lines().next().unwrap_or_default();
        assert!(
            opening.starts_with("# ") && opening.len() > 20,
            "{name} opens with a sentence that says what it shows"
        );
        let replayed = replayed(&written);
        if bless {
            fs::write(&path, replayed).unwrap();
        } else if let Some((n, (now, before))) = first_difference(&replayed, &written) {
            panic!(
                "{name}, line {n}:\n  it says    {before}\n  it was now {now}\nBLESS=1 cargo test transcripts writes it again"
            );
        }
    }
}

/// The first line that differs, counted from 1, as it is now and as it was.
fn first_difference<'a>(now: &'a str, before: &'a str) -> Option<(usize, (&'a str, &'a str))> {
    let ended = |text: &'a str| text.lines().map(Some).chain(std::iter::repeat(None));
    let lines = now.lines().count().max(before.lines().count());
    let mut pairs = (1..=lines).zip(ended(now).zip(ended(before)));
    pairs
        .find(|(_, (now, before))| now != before)
        .map(|(n, (now, before))| (n, (now.unwrap_or("—"), before.unwrap_or("—"))))
}

#[test]
fn what_no_one_can_know_beforehand_is_written_otherwise_and_nothing_else() {
    let digest = "0123456789abcdef".repeat(4);
    assert_eq!(plain(&format!("a {digest} b")), "a ⟨digest⟩ b");
    assert_eq!(plain("\"2026-11-21T14:05:09-05:00\" 2026-11-21 cafe"), "\"⟨instant⟩\" 2026-11-21 cafe");
    assert_eq!(first_difference("a\nb\n", "a\nc\n"), Some((2, ("b", "c"))));
    assert_eq!(first_difference("a\n", "a\nc\n"), Some((2, ("—", "c"))));
    assert_eq!(first_difference("a\n", "a\n"), None);
}
