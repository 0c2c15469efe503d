//! Putting a copy back: what it takes the place of, what is lost by it and what it brings back.
#![cfg(unix)]

use std::fs;
use std::path::PathBuf;

use crate::journal::REWRITABLE;
use crate::keeping::{divergence, drafts};
use crate::support::Office;

#[test]
fn a_copy_takes_the_place_of_the_register_which_is_kept_beside_it() {
    let office = Office::with_complaint();
    office.ok("backup copie.db");
    office.ok("note 1 --text 'après la copie'");
    let replaced = fs::read(office.register()).unwrap();
    office.run("restore copie.db --dry-run").says("say-restorable").says("say-replaced-longer");
    assert!(fs::read(office.register()).unwrap() == replaced);
    let ran = office.run("restore copie.db");
    assert_eq!(ran.status, 0, "{ran}");
    ran.says("say-restored").says("say-superseded").says("say-replaced-longer");
    assert_eq!((office.head().0, divergence(&office)), (2, None));
    let is_kept =
        |path: &PathBuf| path.to_string_lossy().contains("registre.db.2") && fs::read(path).unwrap() == replaced;
    assert!(fs::read_dir(office.path(".")).unwrap().map(|entry| entry.unwrap().path()).any(|path| is_kept(&path)));
    // What is no register that holds takes nothing's place.
    let whole = fs::read(office.path("copie.db")).unwrap();
    fs::write(office.path("court.db"), &whole[..whole.len() / 2]).unwrap();
    fs::copy(office.path("copie.db"), office.path("faux.db")).unwrap();
    let faux = rusqlite::Connection::open(office.path("faux.db")).unwrap();
    faux.execute_batch(&format!("{REWRITABLE} UPDATE journal SET officer = 'autre' WHERE seq = 2")).unwrap();
    office.refused(4, "restore court.db").says("store-broken-copy");
    office.refused(4, "restore faux.db").says("store-broken-copy");
    office.refused(4, "restore /dev/null").says("store-not-a-register");
    office.refused(2, "restore absent.db");
    assert_eq!(drafts(&office.path(".")), [""; 0].map(PathBuf::from));
    // Where there is no register, it becomes one; a rehearsal makes no directory.
    office.run("restore copie.db --register neuf/ici/registre.db --dry-run").says("say-restorable");
    assert!(!office.path("neuf").exists() && drafts(&office.path(".")).is_empty());
    office.ok("restore copie.db --register neuf/ici/registre.db");
    office.ok("check --deep --register neuf/ici/registre.db");
    // What cannot be read gives its place only when that is meant, and is kept as it is; a newer one never does.
    fs::write(office.path("neuf/registre.db"), "un rapport").unwrap();
    let restore = "restore copie.db --register neuf/registre.db";
    // The other way out stands beside the yes.
    let refused = office.refused(2, restore);
    assert!(refused.says("confirm-restore-unreadable").stderr.contains("récupérer neuf/registre.db"), "{refused}");
    assert_eq!(fs::read(office.path("neuf/registre.db")).unwrap(), b"un rapport");
    office.ok(format!("{restore} --yes"));
    office.ok("check --deep --register neuf/registre.db");
    // The version is at 60, as SQLite keeps what `PRAGMA user_version` says.
    let mut newer = whole;
    newer[60..64].copy_from_slice(&9999_u32.to_be_bytes());
    fs::write(office.path("neuf/registre.db"), &newer).unwrap();
    office.refused(4, format!("{restore} --yes")).says("store-newer");
    assert!(fs::read(office.path("neuf/registre.db")).unwrap() == newer);
}

#[test]
fn no_copy_goes_that_holds_an_entry_which_the_register_has_not() {
    let office = Office::with_complaint();
    fs::create_dir(office.path("copies")).unwrap();
    office.ok("backup vieux.db");
    (0..3).for_each(|_| drop(office.ok("note 1 --text vu")));
    office.ok("backup copies");
    let abandoned = fs::read_dir(office.path("copies")).unwrap().next().unwrap().unwrap().path();
    office.ok("restore vieux.db");
    for kept in 0..2 {
        office.ok("note 1 --text autre");
        let ran = office.run("backup copies --keep 1");
        assert_eq!((ran.status, ran.says_text("say-older-removed")), (0, kept > 0), "{ran}");
        let copies = fs::read_dir(office.path("copies")).unwrap().count();
        assert!(copies == 2 && abandoned.exists(), "{ran}");
    }
    // Nor is it written over.
    let before = fs::read(&abandoned).unwrap();
    office.refused(1, ["backup", &abandoned.to_string_lossy(), "--force"]).says("store-own-entries");
    assert!(fs::read(&abandoned).unwrap() == before);
    office.ok("backup vieux.db --force");
}

/// Where the last restoration put what it replaced.
fn set_aside(office: &Office) -> String {
    let names = fs::read_dir(office.path(".")).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    names.filter(|name| name.starts_with("registre.db.2")).max().unwrap()
}

#[test]
fn a_restoration_and_its_rehearsal_say_what_is_lost_and_what_comes_back() {
    let office = Office::with_complaint();
    office.ok("note 1 --text secret");
    office.ok("backup copie.db");
    office.run("restore copie.db --dry-run").says("say-replaced-nothing");
    office.ok("erase 1 note 1 --reason 'mauvais dossier' --yes");
    // A request that the copy does not have does not come back with it.
    office.complaint("2026-02-03");
    office.ok("erase 2 name --reason 'mauvais dossier' --yes");
    for line in ["restore copie.db --dry-run", "-q restore copie.db"] {
        let ran = office.run(line);
        assert_eq!(ran.status, 0, "{ran}");
        ran.says("warning-erased-since");
        assert!(ran.stderr.contains("2026-0001") && !ran.stderr.contains("2026-0002"), "{ran}");
    }
    // An entry that cannot be read hides neither how they stand to one another nor what the others erased.
    let aside = set_aside(&office);
    fs::copy(office.path(&aside), office.path("illisible.db")).unwrap();
    let unreadable = rusqlite::Connection::open(office.path("illisible.db")).unwrap();
    unreadable.execute_batch(&format!("{REWRITABLE} UPDATE journal SET facts = '{{}}' WHERE seq = 5")).unwrap();
    drop(unreadable);
    let ran = office.run("restore copie.db --dry-run --register illisible.db");
    ran.says("say-replaced-longer").says("warning-erased-since").says("warning-erased-incomplete");
    assert!(ran.status == 0 && ran.stderr.contains("2026-0001"), "{ran}");
    // The register goes its own way: neither has all of the other.
    (0..4).for_each(|_| drop(office.ok("note 1 --text autre")));
    let ran = office.run(["restore", &aside, "--dry-run"]);
    assert!(ran.says("say-replaced-diverged").status == 0 && !ran.says_text("warning-erased-since"), "{ran}");
    // 3 in common; here 4 notes; there the erasure, a receipt and its erasure.
    assert!(
        ran.stderr.contains("leurs 3 premières inscriptions") && ran.stderr.contains("il en a 4, elle en a 3"),
        "{ran}"
    );
    let ran = office.run("erase 1 note 1 --reason 'mauvais dossier' --yes");
    assert!(ran.says("say-copies-remain").says("say-copy-beside").stderr.contains(&aside), "{ran}");
}

#[test]
fn a_copy_of_another_register_takes_the_place_of_one_only_when_that_is_meant() {
    let office = Office::with_complaint();
    fs::copy(Office::with_profile("mamh").register(), office.path("autre.db")).unwrap();
    let ran = office.run("restore autre.db --dry-run");
    assert!(ran.says("say-replaced-another").stderr.contains("a 1 inscription, du"), "{ran}");
    office.refused(2, "restore autre.db").says("confirm-restore-another");
    // Nor where the account saw a register that is gone.
    office.ok("backup copie.db");
    office.ok("note 1 --text vu");
    let register = fs::read(office.register()).unwrap();
    fs::remove_file(office.register()).unwrap();
    let ran = office.refused(4, "list");
    let at = |text: &str| ran.says("store-gone").stderr.find(text).unwrap();
    assert!(at("restaurer COPIE") < at("initialiser"), "{ran}");
    office.refused(2, "restore autre.db").says("confirm-restore-another");
    let ran = office.run("restore copie.db");
    assert!(ran.says("say-restored-unseen").stderr.contains("avait vu 3 inscriptions"), "{ran}");
    // What can no longer be read is not said to be nothing.
    fs::write(office.register(), &register[..register.len() / 2]).unwrap();
    office.run("restore copie.db --dry-run").says("say-replaced-unreadable");
    office.ok("restore autre.db --yes --register registre.db");
}

#[test]
fn a_command_that_is_proposed_names_the_register_and_quotes_its_path() {
    let office = Office::with_complaint();
    fs::create_dir(office.path("mon dossier")).unwrap();
    office.ok("backup copie.db");
    let register = ["--register", "mon dossier/registre.db"];
    let run = |line: &[&str]| office.run([&register, line].concat());
    assert_eq!(run(&["restore", "copie.db"]).status, 0);
    assert_eq!(run(&["note", "1", "--text", "vu"]).status, 0);
    let ran = run(&["restore", "copie.db"]);
    let quoted =
        format!("doleances --registre '{}.2", office.path("mon dossier/registre.db").canonicalize().unwrap().display());
    assert!(ran.stderr.contains(&quoted), "{ran}");
    // The alarm of an older copy that was put back by hand.
    assert_eq!(run(&["note", "1", "--text", "vu"]).status, 0);
    fs::copy(office.path("copie.db"), office.path("mon dossier/registre.db")).unwrap();
    let ran = run(&["list", "-q"]);
    assert!(ran.stderr.contains("doleances --registre 'mon dossier/registre.db' restaurer COPIE"), "{ran}");
    // What the variable names is named by the variable.
    let ran = office.run("ack 7");
    assert!(ran.stderr.contains("doleances lister"), "{ran}");
}

#[test]
fn what_is_salvaged_goes_under_a_name_that_is_free() {
    let office = Office::new();
    std::fs::write(office.path("nouveau.db"), "autre").unwrap();
    let refused = office.refused(1, "salvage registre.db -o nouveau.db");
    assert!(!refused.says("error-salvage-there").stderr.contains("--remplacer"), "{refused}");
}

/// What an act that was cut left beside the register: by it SQLite takes back what it wrote.
fn hot_journal(office: &Office) -> Vec<u8> {
    let connection = office.sqlite();
    // What does not fit in memory is written before the end, once the journal is on the disk.
    connection.execute_batch("PRAGMA cache_size = 1; BEGIN; UPDATE request SET subject = hex(zeroblob(9000))").unwrap();
    connection.execute_batch("CREATE TABLE x AS SELECT hex(zeroblob(90000)) AS y").unwrap();
    fs::read(office.path("registre.db-journal")).unwrap()
}

#[test]
fn what_a_register_that_was_moved_left_behind_is_not_played_back_into_another() {
    let office = Office::with_complaint();
    office.ok("backup copie.db");
    let journal = hot_journal(&office);
    assert!(journal.starts_with(&[0xd9, 0xd5, 0x05, 0xf9]), "no journal that SQLite plays back");
    fs::create_dir(office.path("an")).unwrap();
    let lines = [
        ("ailleurs.db", "init --profile mamh --register ailleurs.db --officer roy:roy"),
        ("ailleurs.db", "restore copie.db --register ailleurs.db --yes"),
        ("ailleurs.db", "restore copie.db --register ailleurs.db --dry-run"),
        ("ailleurs.db", "backup ailleurs.db"),
        ("ailleurs.db", "salvage copie.db -o ailleurs.db"),
        ("an/registre.db", "demo an --profile mamh"),
    ];
    for side in ["-journal", "-wal"] {
        for (name, line) in lines {
            let orphan = office.path(&format!("{name}{side}"));
            fs::write(&orphan, &journal).unwrap();
            let ran = office.refused(1, line);
            assert!(ran.says("store-orphan").stderr.contains(&format!("AUTRE{side}")), "{ran}");
            assert!(!office.path(name).exists() && fs::read(&orphan).unwrap() == journal, "{ran}");
            fs::remove_file(&orphan).unwrap();
        }
    }
    // Nor into what takes the place of a file that is no register.
    fs::write(office.path("ailleurs.db"), "un rapport").unwrap();
    fs::write(office.path("ailleurs.db-journal"), &journal).unwrap();
    office.refused(1, "backup ailleurs.db --force").says("store-orphan");
    // Under a name of its own it is in nobody's way.
    fs::rename(office.path("ailleurs.db-journal"), office.path("ailleurs.db-journal.orphelin")).unwrap();
    office.ok("backup ailleurs.db --force");
    office.ok("check --deep --register ailleurs.db");
}

#[test]
fn a_second_name_of_the_register_itself_is_not_to_be_destroyed() {
    let office = Office::with_complaint();
    office.ok("note 1 --text secret");
    fs::hard_link(office.register(), office.path("registre.db.2026-03-02-080000")).unwrap();
    fs::copy(office.register(), office.path("registre.db.2026-03-01-080000")).unwrap();
    let ran = office.run("erase 1 note 1 --reason 'mauvais dossier' --yes");
    assert!(ran.says("say-copy-beside").stderr.contains("registre.db.2026-03-01-080000"), "{ran}");
    assert!(!ran.stderr.contains("registre.db.2026-03-02"), "{ran}");
}
