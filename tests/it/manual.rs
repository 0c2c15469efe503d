//! The manual: one page of all, and a directory with a page a verb in each language, where `man` looks for them.

use std::fs;
use std::process::Command;

use doleances::inside::cli;

use crate::support::{Office, PROGRAM};

#[test]
fn the_manual_is_in_the_language_asked_for() {
    let office = Office::without_register();
    let french = office.ok("--lang fr man");
    for heading in ["NOM", "SYNOPSIS", "DESCRIPTION", "VERBES", "CODES DE SORTIE", "EXEMPLES"] {
        assert!(french.lines().any(|line| line.starts_with(".SH") && line.contains(heading)), "{heading}");
    }
    for word in ["SUBCOMMANDS", "OPTIONS\n", ".SH NAME", "EXTRA", "Print ", "⟨"] {
        assert!(!french.contains(word), "{word}");
    }
    let english = office.ok("--lang en man");
    assert!(english.contains("EXIT CODES") && !english.contains(".SH NOM") && !english.contains('⟨'));
    // Every verb is there.
    for verb in cli::tree().get_subcommands() {
        let there = |page: &str| page.lines().any(|line| line.starts_with(".SS") && line.contains(verb.get_name()));
        assert!(there(&french) && there(&english), "{}", verb.get_name());
    }
}

#[test]
fn each_verb_has_its_page_in_each_language_and_man_shows_it() {
    let office = Office::without_register();
    let written = office.wrapped("/bin/sh", ["-c", "umask 022; exec \"$0\" man manual", PROGRAM]).status().unwrap();
    assert!(written.success());
    #[cfg(unix)]
    for (path, mode) in [("manual", 0o755), ("manual/fr/man1", 0o755), ("manual/man1/doleances.1", 0o644)] {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(fs::metadata(office.path(path)).unwrap().permissions().mode() & 0o777, mode, "{path}");
    }
    let verbs = cli::tree().get_subcommands().count();
    let man = office.wrapped("/usr/bin/env", ["man", "--version"].map(str::to_owned).to_vec()).output();
    let man_is_here = man.is_ok_and(|ran| ran.status.success());
    for (place, page, phrases) in [
        ("fr/man1", "doleances-trier.1", ["NOM", "--irrecevable", "EXEMPLES", "doleances trier 42 --recevable"]),
        ("man1", "doleances-triage.1", ["NAME", "--inadmissible", "EXAMPLES", "doleances triage 42 --admissible"]),
    ] {
        let directory = office.path("manual").join(place);
        let pages: Vec<_> = fs::read_dir(&directory).unwrap().map(|entry| entry.unwrap().path()).collect();
        assert_eq!(pages.len(), verbs + 1, "{place}");
        for page in &pages {
            let text = fs::read_to_string(page).unwrap();
            assert!(text.contains(".TH doleances") && !text.contains('⟨'), "{}", page.display());
        }
        if man_is_here {
            let mut shown = Command::new("man");
            shown.args(["--warnings", "--local-file"]).arg(directory.join(page)).env("LC_ALL", "C.UTF-8");
            let ran = shown.env("MANWIDTH", "90").output().unwrap();
            let text = String::from_utf8_lossy(&ran.stdout);
            assert!(ran.stderr.is_empty(), "{}", String::from_utf8_lossy(&ran.stderr));
            for phrase in phrases {
                assert!(text.contains(phrase), "{phrase}: {text}");
            }
        }
    }
    // Written again, they replace those that are there only when asked to.
    office.refused(1, "man manual");
    office.ok("man manual --force");
}
