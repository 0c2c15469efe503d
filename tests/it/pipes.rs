//! At the ends of the program: pipes that close, disks that fill, bytes that are no text, signs that drive terminals.
#![cfg(unix)]

use std::ffi::OsStr;
use std::fs::{self, File};
use std::os::unix::ffi::OsStrExt;
use std::process::Stdio;

use crate::support::{Office, Ran};

#[test]
fn a_reader_who_had_enough_is_no_error() {
    let office = Office::new();
    let long = "récit ".repeat(100_000);
    let input = "intake --received 2026-02-02 --channel mail --subject a --text -";
    assert_eq!(office.run_with(&long, input).status, 0);
    for line in ["show 1", "list --format json", "show 1 --format json", "show 1 --history", "--help"] {
        let mut child = office.command(line).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert_eq!((output.status.code(), stderr.as_ref()), (Some(0), ""), "{line}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_behind_a_redirection_is_said() {
    let office = Office::with_complaint();
    for line in [
        "show 1",
        "show 1 --format json",
        "list",
        "list --format csv",
        "list --format json",
        "due",
        "find attente",
        "check",
        "ack 1 --dry-run",
        "undo 1 --dry-run",
        "intake --received 2026-02-02 --channel mail --subject a",
        "--help",
        "list --help",
        "--version",
    ] {
        if line.starts_with("undo") {
            office.ok("ack 1");
        }
        let full = File::options().write(true).open("/dev/full").unwrap();
        let ran = Ran::of_redirected(office.command(line).stdout(full));
        assert_eq!(ran.status, 1, "{ran}");
        ran.says("error-output");
    }
    // An act that is done is said to be, with what it is on: it would be done twice.
    for (line, on) in [
        ("intake -q --received 2026-02-02 --channel mail --subject a", "2026-0003"),
        ("note -q 1 --text vu", "2026-0001"),
        ("report freeze month 2026-01 -q", "R2026-0001"),
    ] {
        let full = File::options().write(true).open("/dev/full").unwrap();
        let ran = Ran::of_redirected(office.command(line).stdout(full));
        assert!(ran.says("warning-recorded").stderr.contains(&format!(": {on}.")), "{ran}");
    }
}

#[test]
fn bytes_that_are_no_text_are_refused_with_a_sentence() {
    let office = Office::with_complaint();
    let bytes = OsStr::from_bytes(b"caf\xe9");
    for line in [
        vec![OsStr::new("note"), OsStr::new("1"), OsStr::new("--text"), bytes],
        vec![OsStr::new("show"), bytes],
        vec![OsStr::new("find"), bytes],
        vec![bytes],
    ] {
        let ran = office.refused(2, line);
        assert!(!ran.stderr.contains("error:"), "{ran}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_register_may_have_a_name_that_is_no_text() {
    let office = Office::without_register();
    let name = OsStr::from_bytes(b"caf\xe9.db");
    office.ok(["init", "--officer", "roy:roy", "--register"]
        .map(OsStr::new)
        .into_iter()
        .chain([name])
        .collect::<Vec<_>>());
    let listed = office.ok(vec![OsStr::new("list"), OsStr::new("--register"), name]);
    assert!(listed.is_empty() && office.path(".").join(name).is_file());
}

/// Signs that clear a screen, ring, return the carriage, colour, reverse what is read, hide, or forge a line.
const SIGNS: &str =
    "\u{1b}[2J\u{7}\r\u{8}\u{9b}31m\u{202e}\u{2066}\u{200b}\u{feff}\u{7f}\u{85}\u{2028}\u{1b}]0;titre\u{7}";

#[track_caller]
fn is_tame(ran: &Ran) {
    for text in [&ran.stdout, &ran.stderr] {
        let wild = |c: char| {
            (c.is_control() && c != '\n')
                || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
        };
        assert!(!text.contains(wild), "{:?} in {ran:?}", text.chars().find(|c| wild(*c)));
    }
}

#[test]
fn nothing_that_was_stored_drives_the_terminal() {
    let office = Office::new();
    let text = format!("a{SIGNS}b");
    let add = |line: &[&str]| {
        let line: Vec<String> = line.iter().map(|word| word.replace('@', &text)).collect();
        let ran = office.run(&line[..]);
        assert_eq!(ran.status, 0, "{ran}");
        is_tame(&ran);
    };
    for _ in 0..2 {
        add(&[
            "intake",
            "--received",
            "2026-02-02",
            "--channel",
            "mail",
            "--kind",
            "complaint",
            "--subject",
            "@",
            "--text",
            "@",
            "--remedy",
            "@",
            "--reference",
            "@",
            "--name",
            "@",
            "--address",
            "@",
            "--ground",
            "delay",
        ]);
    }
    add(&["triage", "1", "--admissible"]);
    add(&["reference", "add", "officer", "x", "--fr", "x\u{202e}\u{200b}\u{2066}y"]);
    add(&["assign", "1", "--to", "x"]);
    is_tame(&office.refused(1, ["assign", "1", "--to", &text]));
    add(&["conflict", "1", "gagnon", "--reason", "@"]);
    add(&["suspend", "1", "--reason", "@"]);
    add(&["note", "1", "--text", "@", "--author", "x"]);
    add(&["finding", "1", "--partly", "error", "--reasons", "@"]);
    add(&["amend", "1", "--set", "subject=x@", "--reason", "@"]);
    add(&["resume", "1"]);
    add(&["close", "1", "--as", "answered", "--by", "email", "--text", "@"]);
    add(&["reopen", "1", "--reason", "@"]);
    add(&["note", "1", "--text", "@", "--dry-run"]);
    add(&["undo", "1", "--reason", "@"]);
    for line in [
        "show 1",
        "show 1 --history",
        "show 1 --identity --reason a --history",
        "show 1 --explain",
        "list",
        "list --columns number,subject,text,remedy,external_reference,officer",
        "due",
        "find a",
        "check",
    ] {
        let ran = office.run(line);
        assert_eq!(ran.status, 0, "{ran}");
        is_tame(&ran);
    }
}

#[test]
fn nothing_that_was_typed_drives_the_terminal() {
    let office = Office::with_complaint();
    for line in [
        vec!["show", SIGNS],
        vec![SIGNS],
        vec!["list", "--kind", SIGNS],
        vec!["list", "--columns", SIGNS],
        vec!["list", "--received", SIGNS],
        vec!["list", SIGNS],
        vec!["list", "--status", SIGNS],
        vec!["list", "--register", SIGNS],
        vec!["list", "--format", SIGNS],
        vec!["init", "--profile", SIGNS],
        vec!["ack", "1", "--on", SIGNS],
        vec!["amend", "1", "--set", SIGNS, "--reason", "a"],
        vec!["triage", "1", "--inadmissible", SIGNS, "--by", "email"],
        vec!["note", "1", "--text", "@\u{1b}[2J"],
    ] {
        let ran = office.run(line);
        assert_ne!(ran.status, 0, "{ran}");
        is_tame(&ran);
    }
}

#[test]
fn a_plain_locale_changes_nothing_to_what_is_written_or_read() {
    let office = Office::new();
    let run = |line: &str| {
        let mut command = office.command(line);
        Ran::of(command.env_remove("DOLEANCES_LANG").env("LANG", "C").env("LC_ALL", "C"))
    };
    assert_eq!(run("intake --received 2026-02-02 --channel mail --subject 'Été à Percé' --name Zoé").status, 0);
    let shown = run("list --columns subject");
    assert!(shown.stdout.contains("Été à Percé"), "{shown}");
    // French unless the locale is English.
    let refused = run("ack 9");
    refused.says("store-no-such-request");
    // A variable names a language or a locale, or the day it is; any other word is no quiet default.
    let with = |variable: &str, value: &str, line: &str| Ran::of(office.command(line).env(variable, value));
    let english = with("DOLEANCES_LANG", "en_CA.UTF-8", "ack 9");
    assert!(english.stderr.contains("not in the register"), "{english}");
    for (variable, value) in [("DOLEANCES_LANG", "es"), ("DOLEANCES_TODAY", "hier")] {
        let ran = with(variable, value, "list");
        assert!(ran.status == 2 && ran.says_text("usage-variable") && ran.stderr.contains(variable), "{ran}");
    }
}

#[test]
fn an_output_that_is_closed_from_the_start_is_no_fault() {
    let office = Office::with_complaint();
    for redirected in [">&-", "2>&-", ">&- 2>&-", "<&-"] {
        let line = format!("exec \"$0\" show 1 {redirected}");
        let mut shell = office.wrapped("/bin/sh", ["-c", line.as_str(), crate::support::PROGRAM]);
        let ran = Ran::of(&mut shell);
        assert!([0, 1].contains(&ran.status) && !ran.says_text("error-fault"), "{redirected}: {ran}");
    }
    assert!(fs::read(office.register()).is_ok());
}

#[test]
fn a_reader_that_has_had_enough_of_a_long_export_is_no_fault() {
    let office = Office::after_a_year();
    for what in ["history", "requests", "history --format jsonl"] {
        let line = format!("\"$0\" --register an/registre.db export {what} | head -1 >/dev/null; exit 0");
        let ran = Ran::of(&mut office.wrapped("/bin/sh", ["-c", line.as_str(), crate::support::PROGRAM]));
        assert_eq!(ran.stderr, "", "{what}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_file_that_may_not_grow_is_said_and_leaves_nothing() {
    let office = Office::after_a_year();
    let names = || {
        let names = fs::read_dir(office.path(".")).unwrap().map(|entry| entry.unwrap().file_name());
        names.collect::<std::collections::BTreeSet<_>>()
    };
    let before = names();
    // Files of this process may grow to eight kilobytes and no further.
    let line = "ulimit -f 16; exec \"$0\" --register an/registre.db export requests -o a.csv";
    let ran = Ran::of(&mut office.wrapped("/bin/sh", ["-c", line, crate::support::PROGRAM]));
    assert_eq!(ran.status, 1, "{ran}");
    assert!(ran.says("system-full").stderr.starts_with("a.csv"), "{ran}");
    assert_eq!(names(), before);
    let line =
        "ulimit -f 16; exec \"$0\" --register an/registre.db note 1 --text \"$(head -c 60000 /dev/zero | tr '\\0' x)\"";
    let ran = Ran::of(&mut office.wrapped("/bin/sh", ["-c", line, crate::support::PROGRAM]));
    assert_eq!(ran.status, 1, "{ran}");
    ran.says("store-not-written");
    assert_eq!(names(), before);
}

#[cfg(target_os = "linux")]
#[test]
fn what_goes_through_a_pipe_fits_the_terminal_that_it_is_read_on() {
    let office = Office::new();
    let subject =
        "Une lettre annoncée le mois dernier, puis encore annoncée, et que la personne n’a toujours pas reçue";
    office.ok(["intake", "--received", "2026-02-02", "--channel", "mail", "--subject", subject, "--name", "Zoé"]);
    for line in ["due", "show 1", "list", "close --help"] {
        let widest = |text: &str| {
            let prose = text.lines().filter(|line| !line.contains("doleances") && !line.contains("Empreinte"));
            prose.map(|line| line.chars().count()).max().unwrap()
        };
        let alone = office.run(line);
        assert!((61..=100).contains(&widest(&alone.stdout)), "{alone}");
        let size = nix::pty::Winsize { ws_row: 24, ws_col: 60, ws_xpixel: 0, ws_ypixel: 0 };
        let pair = nix::pty::openpty(Some(&size), None).unwrap();
        let output = office.command(line).stderr(pair.slave).output().unwrap();
        let text = String::from_utf8(output.stdout).unwrap();
        assert!(widest(&text) <= 60, "{line}: {text}");
    }
}

#[test]
fn the_narrowest_page_holds_what_it_shows() {
    let office = Office::with_complaint();
    office.ok("triage 1 --admissible --ground delay");
    for line in
        ["due", "show 1 --explain", "list", "report month 2026-02", "--help", "incident add --help", "show --help"]
    {
        for lang in ["fr", "en"] {
            let output =
                office.command(format!("{line} --lang {lang}").as_str()).env("COLUMNS", "40").output().unwrap();
            let text = String::from_utf8(output.stdout).unwrap();
            // A command is copied whole, and a value that is one word stays one.
            let is_cut = |line: &&str| line.chars().count() > 40 && !line.contains("doleances") && !line.contains("|");
            assert_eq!(text.lines().find(is_cut), None, "{line} --lang {lang}: {text}");
        }
    }
}

#[test]
fn a_key_of_a_report_is_whole_in_a_pipe() {
    let office = Office::new();
    let keys = office.json("report keys");
    for columns in ["80", "100"] {
        let page = Ran::of(office.command("report keys").env("COLUMNS", columns)).stdout;
        for key in keys.as_array().unwrap() {
            assert!(page.contains(key["key"].as_str().unwrap()), "{key}: {page}");
        }
    }
}
