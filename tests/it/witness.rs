//! What an account remembers of its registers, when that itself is damaged, cannot be written, or a command is cut.
#![cfg(unix)]

use std::fs;
use std::path::PathBuf;

use crate::keeping::divergence;
use crate::support::{Office, Ran};

/// Where the account of an office keeps what it remembers.
fn memory(office: &Office) -> PathBuf {
    office.path("home/.local/state/doleances/heads.jsonl")
}

/// An office of which an older copy was put back, and what the account remembers of it.
fn rolled_back() -> (Office, Vec<u8>) {
    let office = Office::with_complaint();
    let older = fs::read(office.register()).unwrap();
    office.ok("note 1 --text vu");
    fs::write(office.register(), older).unwrap();
    let lines = fs::read(memory(&office)).unwrap();
    (office, lines)
}

#[test]
fn a_memory_that_cannot_be_read_is_no_memory_of_nothing() {
    let (office, lines) = rolled_back();
    for damaged in [&b""[..], b"\n", &lines[..lines.len() / 2], &[0; 300], b"\xff\xfe garbage\n", b"{}\n"] {
        fs::write(memory(&office), damaged).unwrap();
        for line in ["check", "check -q", "list -q", "check --format json"] {
            let ran = office.run(line);
            assert!(ran.status == 0 && ran.says_text("warning-unreadable-witness"), "{damaged:?} {ran}");
        }
        // No act takes the register for the right one: that is for whoever compared it.
        assert_eq!(fs::read(memory(&office)).unwrap(), damaged);
    }
    let ran = office.run("ack 1");
    assert!(ran.says("warning-unreadable-witness").status == 0, "{ran}");
    office.run("check").says("warning-unreadable-witness");
    let ran = office.run("check -q --accept");
    assert_eq!((ran.status, &*ran.stderr), (0, ""), "{ran}");
    assert_eq!(office.run("check -q").stderr, "");
    // From then on it is known again.
    let older = fs::read(office.register()).unwrap();
    office.ok("note 1 --text encore");
    fs::write(office.register(), older).unwrap();
    assert_eq!(divergence(&office), Some(("shorter".into(), 4)));
}

#[test]
fn a_line_that_cannot_be_read_is_kept_and_concerns_no_register_that_has_one() {
    let office = Office::with_complaint();
    office.ok("backup copie.db");
    office.ok("note 1 --text vu");
    let other = "--register copie.db";
    office.ok(format!("note 1 --text vu {other}"));
    let lines = fs::read_to_string(memory(&office)).unwrap();
    let (of_other, of_this) = lines.split_once('\n').unwrap();
    assert!(of_other.contains("copie.db") && of_this.contains("registre.db"), "{lines}");
    let half = &of_other[..of_other.len() / 2];
    fs::write(memory(&office), format!("{of_this}{half}")).unwrap();
    let ran = office.run("note 1 --text vu -q");
    assert_eq!((ran.status, &*ran.stderr), (0, ""), "{ran}");
    let lines = fs::read_to_string(memory(&office)).unwrap();
    assert!(lines.lines().count() == 2 && lines.lines().any(|line| line == half), "{lines}");
    office.run(format!("check {other}")).says("warning-unreadable-witness");
    office.ok(format!("check --accept {other}"));
    let ran = office.run(format!("check -q {other}"));
    assert_eq!((ran.status, &*ran.stderr), (0, ""), "{ran}");
    // A register that is made is not what was damaged, and does not end the warning on another.
    fs::write(memory(&office), "").unwrap();
    office.ok("init --profile mamh --register neuf.db --officer roy:roy");
    assert_eq!(office.run("check -q --register neuf.db").stderr, "");
    office.run("check").says("warning-unreadable-witness");
}

#[test]
fn a_memory_that_is_a_directory_or_cannot_be_written_is_reported() {
    let office = Office::with_complaint();
    office.ok("note 1 --text vu");
    fs::remove_file(memory(&office)).unwrap();
    fs::create_dir(memory(&office)).unwrap();
    office.run("check -q").says("warning-unreadable-witness");
    let ran = office.run("check -q --accept");
    assert!(ran.says("warning-no-witness").status == 0, "{ran}");
    fs::write(office.path("fichier"), "").unwrap();
    let ran = Ran::of(office.command("check -q").env("XDG_STATE_HOME", office.path("fichier")));
    assert!(ran.says("warning-no-witness").status == 0, "{ran}");
}

#[test]
fn wherever_a_restoration_is_cut_neither_the_register_nor_the_copy_is_an_alarm() {
    let office = Office::with_complaint();
    office.ok("backup copie.db");
    office.ok("note 1 --text vu");
    // The two parted: neither is what the other was.
    (0..2).for_each(|_| drop(office.ok("note 1 --text autre --register copie.db")));
    // Whoever reads keeps the copy from its place at the last moment.
    let reader = office.sqlite();
    reader.execute_batch("BEGIN; SELECT * FROM request").unwrap();
    let ran = office.run("restore copie.db");
    assert!(ran.says("store-busy").status == 4, "{ran}");
    drop(reader);
    assert_eq!(office.run("list -q").stderr, "");
    fs::copy(office.path("copie.db"), office.register()).unwrap();
    assert_eq!(office.run("list -q").stderr, "");
    // Once one of them was worked at, it alone is the right one.
    let older = fs::read(office.register()).unwrap();
    office.ok("note 1 --text encore");
    fs::write(office.register(), older).unwrap();
    assert_eq!(divergence(&office), Some(("shorter".into(), 5)));
}
