//! Keeping the register: what the account remembers of it, copies, putting one back, and what an end in the middle
//! leaves.
#![cfg(unix)]

use std::fs;
use std::io::Write;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use serde_json::Value;

use crate::journal::REWRITABLE;
use crate::support::{Office, Ran, TEAM};

/// Names in a directory that begin as the drafts of the program do.
pub fn drafts(directory: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(directory).unwrap().map(|entry| entry.unwrap().path());
    entries.filter(|path| path.file_name().unwrap().to_string_lossy().starts_with(".doleances-")).collect()
}

/// How the journal parts from what the account last saw of it, and how many entries it had then.
#[track_caller]
pub fn divergence(office: &Office) -> Option<(String, u64)> {
    let ran = office.run("check --format json");
    let report: Value = serde_json::from_str(&ran.stdout).unwrap();
    let found: Vec<_> =
        report["problems"].as_array().unwrap().iter().filter(|one| one["problem"] == "witness").collect();
    assert_eq!((ran.status, found.len() <= 1), (if found.is_empty() { 0 } else { 4 }, true), "{ran}");
    found.first().map(|one| (one["kind"].as_str().unwrap().to_owned(), one["entries"].as_u64().unwrap()))
}

#[test]
fn an_older_copy_put_back_is_seen_by_every_verb_until_it_is_accepted() {
    let office = Office::with_complaint();
    let (older, register) = (office.path("vieux.db"), office.register());
    fs::copy(&register, &older).unwrap();
    office.ok("note 1 --text vu");
    office.ok("note 1 --text encore");
    assert_eq!(divergence(&office), None);
    let lines = office.path("home/.local/state/doleances/heads.jsonl");
    assert_eq!(fs::metadata(&lines).unwrap().permissions().mode() & 0o777, 0o600);
    fs::copy(&older, &register).unwrap();
    // 1 init, 1 receipt, 2 notes.
    assert_eq!(divergence(&office), Some(("shorter".into(), 4)));
    for verb in ["list -q", "report month 2026-02 --format json", "export requests"] {
        let ran = office.run(verb);
        assert!(ran.status == 0 && ran.says_text("check-problem-witness"), "{ran}");
    }
    // Worked at until it is longer than it was, it is still not what it was; nor is what was last seen forgotten.
    (0..4).for_each(|_| drop(office.ok("note 1 --text autre")));
    assert_eq!(divergence(&office), Some(("rewritten".into(), 4)));
    office.ok("check --accept");
    assert_eq!(divergence(&office), None);
    assert_eq!(office.run("list").stderr, "1 requête\n");
}

#[test]
fn a_register_made_anew_is_seen_and_one_that_is_moved_is_known() {
    // Not a copy of another's: what was last seen of a register is kept under its path.
    let office = Office::new();
    office.complaint("2026-02-02");
    fs::remove_file(office.register()).unwrap();
    let another = Office::with_profile("mamh");
    fs::copy(another.register(), office.register()).unwrap();
    assert_eq!(divergence(&office), Some(("replaced".into(), 2)));
    // The office's own verb is no tampering.
    fs::remove_file(office.register()).unwrap();
    office.ok([&["init", "--profile", "mamh"], TEAM].concat());
    assert_eq!(divergence(&office), None);
    office.complaint("2026-02-02");
    let copy = fs::read(office.register()).unwrap();
    office.ok("note 1 --text vu");
    fs::create_dir(office.path("ailleurs")).unwrap();
    fs::rename(office.register(), office.path("ailleurs/registre.db")).unwrap();
    let check = "check --register ailleurs/registre.db";
    office.ok(check);
    fs::write(office.path("ailleurs/registre.db"), copy).unwrap();
    assert_eq!(office.run(check).status, 4);
    // A copy beside the register is a register of its own.
    office.ok("check --accept --register ailleurs/registre.db");
    office.ok("backup copie.db --register ailleurs/registre.db");
    office.ok("note 1 --text 'sur la copie' --register copie.db");
    office.ok(check);
}

#[test]
fn an_end_that_was_cut_off_is_missed_by_the_register_itself() {
    let office = Office::with_complaint();
    let cut = "DROP TRIGGER journal_stays; DELETE FROM journal WHERE seq = 2;";
    office.sqlite().execute_batch(cut).unwrap();
    let ran = office.run("check --format json");
    let report: Value = serde_json::from_str(&ran.stdout).unwrap();
    assert!(report["problems"].as_array().unwrap().iter().any(|one| one["problem"] == "head"), "{ran}");
    office.refused(4, "intake --received 2026-02-02 --channel mail --subject a").says("store-cut");
}

#[test]
fn an_account_that_can_remember_nothing_works_and_says_so_when_it_checks() {
    let office = Office::new();
    fs::write(office.path("fichier"), "").unwrap();
    let run = |line: &str| Ran::of(office.command(line).env("XDG_STATE_HOME", office.path("fichier")));
    let ran = run("intake -q --received 2026-02-02 --channel mail --subject a");
    assert_eq!((ran.status, &*ran.stderr), (0, ""), "{ran}");
    let ran = run("check");
    assert_eq!(ran.status, 0, "{ran}");
    ran.says("warning-no-witness");
}

/// The names of what a directory holds.
fn names(directory: &Path) -> Vec<String> {
    let entries = fs::read_dir(directory).unwrap();
    let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn of_the_copies_of_a_register_those_that_hold_the_most_are_kept_and_no_other_file_goes() {
    let office = Office::with_complaint();
    let copies = office.path("copies");
    fs::create_dir(&copies).unwrap();
    // The clock was ahead when these were made: their names say nothing of what they hold.
    let ahead = ["registre-2099-01-02-080000.db", "registre-2099-01-01-080000.db"];
    for name in ahead {
        fs::copy(office.register(), copies.join(name)).unwrap();
        office.ok("note 1 --text vu");
    }
    let others = ["autre-2025-01-01-080000.db", "registre-2025-01-01-080000.db", "registre-2025-01-01-080000.db.age"];
    others.iter().for_each(|name| fs::write(copies.join(name), "").unwrap());
    let anothers = "registre-2025-01-02-080000.db";
    fs::copy(Office::with_profile("mamh").register(), copies.join(anothers)).unwrap();
    let made_by_hand = "registre-2025-01-03.db";
    fs::copy(office.register(), copies.join(made_by_hand)).unwrap();
    office.ok("-q backup copies --keep 2");
    let left = names(&copies);
    assert!(
        others.iter().chain(&[anothers, made_by_hand, ahead[1]]).all(|name| left.contains(&(*name).to_owned())),
        "{left:?}"
    );
    // The other one is the copy that was just made, and is whole.
    assert!(left.len() == 7 && !left.contains(&ahead[0].to_owned()), "{left:?}");
    let made =
        left.iter().find(|name| name.starts_with("registre-2") && !name.contains("-2025-") && !name.contains("-2099-"));
    let made = format!("copies/{}", made.unwrap());
    office.ok(["check", "--deep", "--register", &made]);
    // Of one second there may be several.
    (0..3).for_each(|_| drop(office.ok("backup copies")));
    assert_eq!(names(&copies).len(), 10);
    // When what stands there is not what it was, the copies from before are what it may be made good with.
    office.ok("note 1 --text vu");
    fs::copy(office.path(&made), office.register()).unwrap();
    let ran = office.run("backup copies --keep 1");
    assert!(ran.status == 0 && ran.says_text("warning-older-kept"), "{ran}");
    assert_eq!(names(&copies).len(), 11);
    // A folder that is not there is a disk that is not: nothing is written beside it.
    office.refused(1, "backup absent --keep 3").says("store-no-directory");
    office.refused(1, "backup registre.db --keep 3").says("store-not-a-directory");
    // A register is neither written over nor sent to standard output.
    office.refused(1, "backup registre.db --force").says("store-never-replaced");
    for line in ["backup -", "backup - --force", "salvage registre.db -o -"] {
        assert!(office.refused(2, line).says("usage-register-to-standard-output").stdout.is_empty());
    }
    assert!(!office.path("-").exists());
    // Where the copy has no room, it is the copy that has none.
    let line = "ulimit -f 16; exec \"$0\" backup pleine.db";
    let ran = Ran::of(&mut office.wrapped("/bin/sh", ["-c", line, crate::support::PROGRAM]));
    assert!(ran.status == 1 && ran.says("store-no-room").stderr.contains("pleine.db"), "{ran}");
    assert!(!office.path("pleine.db").exists());
}

/// Every row of the journal, as another tool reads it.
fn entries(path: &Path) -> Vec<Vec<rusqlite::types::Value>> {
    let register = rusqlite::Connection::open(path).unwrap();
    let columns = "recorded_at, officer, account, acted_on, series, id, facts, words";
    let mut statement = register.prepare(&format!("SELECT {columns} FROM journal ORDER BY seq")).unwrap();
    let rows = statement.query_map([], |row| (0..8).map(|at| row.get(at)).collect()).unwrap();
    rows.map(Result::unwrap).collect()
}

#[test]
fn all_that_can_be_read_of_a_damaged_register_makes_one_that_holds() {
    let office = Office::new();
    (0..4).for_each(|_| drop(office.complaint("2026-02-02")));
    let text = "x".repeat(900);
    (0..12).for_each(|n| drop(office.ok(["note", &(n % 4 + 1).to_string(), "--text", &text])));
    let whole = entries(&office.register());
    // One page of the journal, in the middle, is overwritten: of those that hold rows, the last but two.
    let pages =
        "SELECT pageno FROM dbstat WHERE name = 'journal' AND pagetype = 'leaf' ORDER BY path DESC LIMIT 1 OFFSET 2";
    let page: u64 = office.sqlite().query_row(pages, [], |row| row.get::<_, i64>(0)).unwrap().unsigned_abs();
    let mut bytes = fs::read(office.register()).unwrap();
    let at = usize::try_from(page - 1).unwrap() * 4096;
    bytes[at..at + 4096].fill(0xa5);
    fs::write(office.path("abîmé.db"), &bytes).unwrap();
    // Of another entry, a word is not what was sealed.
    let damaged = rusqlite::Connection::open(office.path("abîmé.db")).unwrap();
    let altered = format!("{REWRITABLE} UPDATE journal SET officer = 'autre' WHERE seq = 3");
    damaged.execute_batch(&altered).unwrap();
    drop(damaged);
    let before = fs::read(office.path("abîmé.db")).unwrap();
    office.refused(2, "salvage absent.db").says("usage-file-missing");
    office.ok("salvage abîmé.db");
    let salvaged = office.json("salvage abîmé.db -o nouveau.db");
    assert!(fs::read(office.path("abîmé.db")).unwrap() == before);
    let lost: Vec<&Value> = salvaged["lost"].as_array().unwrap().iter().collect();
    let seqs: Vec<usize> = lost.iter().map(|one| usize::try_from(one["seq"].as_u64().unwrap()).unwrap()).collect();
    // Entry 3 is the receipt of the second request, whose notes make no sense without it.
    let cause = |seq| lost.iter().find(|one| one["seq"] == seq).map(|one| one["cause"].as_str().unwrap());
    assert_eq!((cause(3), cause(7)), (Some("altered"), Some("orphaned")), "{salvaged}");
    let unreadable = lost.iter().filter(|one| one["cause"] == "unreadable").count();
    assert!((1..=4).contains(&unreadable) && lost.iter().all(|one| one["record"].is_string()), "{salvaged}");
    let (tables, problems) = (salvaged["tables"].as_array().unwrap(), &salvaged["problems"]);
    assert!(tables.iter().any(|name| name == "journal") && problems == &serde_json::json!([]), "{salvaged}");
    let made = entries(&office.path("nouveau.db"));
    assert_eq!(made.len(), whole.len());
    for (n, (made, was)) in made.iter().zip(&whole).enumerate() {
        let is_lost = made[6] == rusqlite::types::Value::Text(r#"{"act":"lost","day":"2026-03-02"}"#.into());
        assert!(is_lost == seqs.contains(&(n + 1)) && (is_lost || made == was), "{n}: {made:?}");
    }
    office.ok("check --deep --register nouveau.db");
    assert_eq!(office.json("list --register nouveau.db").as_array().unwrap().len(), 3);
    office.refused(1, "salvage abîmé.db -o nouveau.db");
    // Cut short by a page, it loses what that page held; without its first page nothing says what the others hold.
    let whole = fs::read(office.register()).unwrap();
    fs::write(office.path("court.db"), &whole[..whole.len() - 4096]).unwrap();
    let short = office.json("salvage court.db");
    assert!(short["entries"] == 17 && short["read"].as_u64().unwrap() > 12, "{short}");
    fs::write(office.path("vide.db"), [&whole[..100], &[0; 3996], &whole[4096..]].concat()).unwrap();
    office.refused(4, "salvage vide.db").says("store-nothing-begins");
    // What stands for a lost entry was recorded today: the clock did not go back at the next.
    fs::copy(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/registers/v1.db"), office.path("v1.db")).unwrap();
    let went_back = |path: &str| {
        let ran = office.run(["check", "--format", "json", "--register", path]);
        serde_json::from_str::<Value>(&ran.stdout).unwrap()["clock_went_back"].clone()
    };
    let before = went_back("v1.db");
    rusqlite::Connection::open(office.path("v1.db")).unwrap().execute_batch(&altered).unwrap();
    office.json("salvage v1.db -o v1-récupéré.db");
    assert_eq!(went_back("v1-récupéré.db"), before);
    // Of a whole register, the same register comes out.
    office.ok("link 1 2 --as related");
    office.json("salvage registre.db -o même.db");
    let head = |path: &str| office.json(["check", "--register", path])["head"].clone();
    assert_eq!(head("même.db"), head("registre.db"));
}

#[test]
fn a_question_in_sql_is_answered_in_every_form_and_read_only() {
    let office = Office::with_complaint();
    let sql = "SELECT number, subject, net_days FROM requests";
    assert!(office.ok(["sql", sql]).contains("2026-0001  Attente"));
    assert_eq!(office.ok(["sql", sql, "--format", "csv"]), "number,subject,net_days\n2026-0001,Attente,\n");
    let row = serde_json::json!({"number": "2026-0001", "subject": "Attente", "net_days": null});
    assert_eq!(office.json(["sql", sql]), Value::from(vec![row.clone()]));
    assert_eq!(office.ok(["sql", sql, "--format", "jsonl"]), format!("{row}\n"));
    let twice = "SELECT number, '=1+1' AS number FROM requests";
    assert_eq!(office.ok(["sql", twice, "--format", "csv"]), "number,number\n2026-0001,'=1+1\n");
    office.refused(2, ["sql", twice, "--format", "json"]).says("usage-sql-twice");
    for (sql, key) in [
        ("SELEC number FROM requests", "store-query-unanswered"),
        ("SELECT number FROM", "store-query-unanswered"),
        ("SELECT name FROM requester", "store-query-forbidden"),
        ("DELETE FROM request", "store-query-forbidden"),
        ("SELECT * FROM requêtes", "store-query-unanswered"),
        ("SELECT nom FROM requests", "store-query-unanswered"),
        ("SELECT 1; SELECT 2", "store-query-several"),
    ] {
        office.refused(2, ["sql", sql]).says(key);
    }
}

/// A stand-in for `age`: it notes the keys, and writes what it is given after a header.
const AGE: &str = r#"#!/bin/sh
echo "$@" >> cles.txt
case $1 in
  --encrypt) echo 'age-encryption.org/v1'; cat ;;
  --decrypt) [ "$3" = bonne ] || { echo 'no identity matched' >&2; exit 1; }; tail -c +23 ;;
esac
"#;

#[test]
fn a_copy_is_encrypted_to_every_key_and_opened_with_one() {
    let office = Office::with_complaint();
    fs::create_dir(office.path("bin")).unwrap();
    fs::write(office.path("bin/age"), AGE).unwrap();
    fs::set_permissions(office.path("bin/age"), fs::Permissions::from_mode(0o700)).unwrap();
    let path = format!("{}:/usr/bin:/bin", office.path("bin").display());
    let run = |line: &str| Ran::of(office.command(line).env("PATH", &path));
    let ran = run("backup copie.age --recipient age1un --recipient age1deux");
    assert_eq!(ran.status, 0, "{ran}");
    assert_eq!(
        fs::read_to_string(office.path("cles.txt")).unwrap(),
        "--encrypt --recipient age1un --recipient age1deux\n"
    );
    assert!(fs::read(office.path("copie.age")).unwrap().starts_with(b"age-encryption.org/v1\nSQLite format 3\0"));
    assert_eq!(fs::metadata(office.path("copie.age")).unwrap().permissions().mode() & 0o777, 0o600);
    // Nothing of it can be read but its name, which says what its last entry is.
    fs::create_dir(office.path("copies")).unwrap();
    let first = "SELECT lower(hex(substr(digest, 1, 4))) FROM journal WHERE seq = 1";
    let first: String = office.sqlite().query_row(first, [], |row| row.get(0)).unwrap();
    let anothers = format!("registre-2020-01-01-080000.{first}-2.db.age");
    fs::write(office.path("copies").join(&anothers), "").unwrap();
    for _ in 0..2 {
        office.ok("note 1 --text vu");
        let ran = run("backup copies --keep 1 --recipient age1un");
        assert_eq!(ran.status, 0, "{ran}");
    }
    let left = names(&office.path("copies"));
    assert!(left.len() == 2 && left[0] == anothers && left[1].ends_with("-4.db.age"), "{left:?}");
    office.refused(2, "restore copie.age").says("usage-no-identity");
    let ran = run("restore copie.age --identity mauvaise");
    assert!(ran.status == 1 && ran.says_text("error-age"), "{ran}");
    let ran = run("restore copie.age --identity bonne");
    assert_eq!(ran.status, 0, "{ran}");
    office.ok("check --deep");
    let none = Ran::of(office.command("backup autre.age --recipient age1un").env("PATH", office.path("home")));
    assert!(none.status == 1 && none.says_text("error-no-age") && !office.path("autre.age").exists(), "{none}");
}

/// The same with the `age` program itself, by which a copy is opened without doleances.
#[test]
fn a_copy_is_opened_by_age_itself() {
    let office = Office::new();
    office.complaint("2026-02-02");
    let path = std::env::var_os("PATH").unwrap_or_default();
    let run = |line: &str| Ran::of(office.command(line).env("PATH", &path));
    let tool = |program: &str, line: &str| office.wrapped(program, line).env("PATH", &path).output();
    let keys = ["une.key", "autre.key"].map(|file| tool("age-keygen", &format!("-o {file}")));
    if keys.iter().any(Result::is_err) || tool("age", "--version").is_err() {
        writeln!(std::io::stderr(), "skipped: no age on this machine").unwrap();
        return;
    }
    let public = |file: &str| String::from_utf8(tool("age-keygen", &format!("-y {file}")).unwrap().stdout).unwrap();
    let recipient = format!("--recipient {}", public("une.key").trim());
    let ran = run(&format!("backup copie.age {recipient}"));
    assert_eq!(ran.status, 0, "{ran}");
    assert!(tool("age", "--decrypt --identity une.key --output claire.db copie.age").unwrap().status.success());
    assert_eq!(office.json("--register claire.db show 1")["number"], "2026-0001");
    office.ok("--register claire.db check --deep");
    // With another key, or of a copy of which one byte is another, nothing is put in the place of the register.
    let before = fs::read(office.register()).unwrap();
    let mut copy = fs::read(office.path("copie.age")).unwrap();
    let middle = copy.len() / 2;
    copy[middle] ^= 1;
    fs::write(office.path("abîmée.age"), copy).unwrap();
    for line in ["restore copie.age --identity autre.key", "restore abîmée.age --identity une.key"] {
        let ran = run(line);
        assert!(ran.status == 1 && ran.says_text("error-age"), "{ran}");
        assert!(fs::read(office.register()).unwrap() == before, "{line}");
    }
    office.ok("ack 1");
    assert_eq!(run("restore copie.age --identity une.key").status, 0);
    assert_eq!(office.show(1)["acknowledged_on"], Value::Null);
    assert_ne!(run("backup autre.age --recipient age1faux").status, 0);
    assert!(!office.path("autre.age").exists());
}

#[test]
fn of_a_register_that_does_not_hold_neither_a_copy_nor_an_edition_is_kept() {
    let office = Office::with_complaint();
    fs::create_dir(office.path("copies")).unwrap();
    office.ok("backup copies");
    let altered = office.sqlite();
    altered.execute_batch("UPDATE request SET received_on = '2026-01-30'").unwrap();
    for line in ["backup copies --keep 1 --force", "report freeze month 2026-01", "report month 2026-01 --publish"] {
        office.refused(4, line).says("store-unproven");
    }
    assert_eq!(fs::read_dir(office.path("copies")).unwrap().count(), 1);
    altered.execute_batch("UPDATE request SET received_on = '2026-02-02'").unwrap();
    office.ok("report freeze month 2026-01");
    // What is no register is not copied beside one: this has no end.
    #[cfg(unix)]
    office.refused(4, "restore /dev/zero").says("store-not-a-register");
}

/// A restoration that waits for the rest of its copy, so that it can be ended in the middle.
fn waiting(office: &Office) -> (Child, fs::File) {
    let fifo = office.path("copie.fifo");
    nix::unistd::mkfifo(&fifo, nix::sys::stat::Mode::S_IRWXU).unwrap();
    let mut command = office.command("restore copie.fifo");
    let child = command.stderr(Stdio::null()).spawn().unwrap();
    let mut copy = fs::OpenOptions::new().write(true).open(&fifo).unwrap();
    copy.write_all(&fs::read(office.register()).unwrap()[..8192]).unwrap();
    while drafts(&office.path(".")).is_empty() {
        std::thread::yield_now();
    }
    fs::remove_file(&fifo).unwrap();
    (child, copy)
}

#[test]
fn what_a_command_was_writing_goes_when_it_is_stopped_and_at_the_next_when_it_is_killed() {
    let office = Office::with_complaint();
    let here = office.path(".");
    for signal in ["INT", "TERM", "HUP"] {
        let (mut child, _copy) = waiting(&office);
        // While it lives, no other command takes its draft for abandoned.
        office.ok("list");
        assert_eq!(drafts(&here).len(), 1);
        Command::new("kill").args(["-s", signal, &child.id().to_string()]).status().unwrap();
        assert!(!child.wait().unwrap().success());
        assert_eq!(drafts(&here), [""; 0].map(PathBuf::from), "{signal}");
    }
    let (mut child, _copy) = waiting(&office);
    child.kill().unwrap();
    child.wait().unwrap();
    assert_eq!(drafts(&here).len(), 1);
    fs::write(office.path(".doleances-abcdef.part-journal"), "").unwrap();
    office.ok("list");
    assert_eq!(drafts(&here), [""; 0].map(PathBuf::from));
    office.ok("check --deep");
}
