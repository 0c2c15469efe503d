//! Attachments: kept once under their digest, taken out harmlessly, destroyed with the last file that holds them.

use std::sync::LazyLock;

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use crate::support::{Model, Office, Ran};

/// `printf bonjour | sha256sum`.
const BONJOUR: &str = "2cb4b1431b84ec15d35ed83bb927e27e8967d75f4bcd9cc4b25c8d879ae23e18";

/// An office with two complaints and a document beside its register.
fn office() -> Office {
    static MODEL: LazyLock<Model> = LazyLock::new(|| {
        let office = Office::with_complaint();
        office.complaint("2026-02-03");
        fs::create_dir(office.path("sorties")).unwrap();
        write(&office, "lettre.txt", "bonjour");
        Model::of(&office)
    });
    MODEL.office()
}

fn write(office: &Office, name: &str, bytes: impl AsRef<[u8]>) {
    fs::write(office.path(name), bytes).unwrap();
}

/// How many contents the register keeps.
fn contents(office: &Office) -> i64 {
    office.sqlite().query_row("SELECT count(*) FROM content", [], |row| row.get(0)).unwrap()
}

fn problems(office: &Office) -> Vec<Value> {
    let report: Value = serde_json::from_str(&office.run("check --format json").stdout).unwrap();
    report["problems"].as_array().unwrap().clone()
}

#[test]
fn a_document_is_kept_under_its_digest_and_comes_back_byte_for_byte() {
    let office = office();
    let bytes: Vec<u8> = (0..=255).cycle().take(100_000).collect();
    write(&office, "Pièce d’identité.PDF", &bytes);
    assert_eq!(office.ok(["attach", "1", "lettre.txt", "Pièce d’identité.PDF"]), "1\n2\n");
    assert_eq!(
        office.show(1)["attachments"],
        json!([
            {"n": 1, "name": "lettre.txt", "media_type": "text/plain", "size": 7, "attached_on": "2026-03-02",
             "officer": "roy", "digest": BONJOUR},
            {"n": 2, "name": "Pièce d’identité.PDF", "media_type": "application/pdf", "size": 100_000,
             "attached_on": "2026-03-02", "officer": "roy",
             "digest": office.show(1)["attachments"][1]["digest"]},
        ])
    );
    office.ok("attachment 1 2 -o sorties/copie");
    assert_eq!(fs::read(office.path("sorties/copie")).unwrap(), bytes);
    assert_eq!(office.ok("attachment 1 1 -o -"), "bonjour");
    assert_eq!(office.json("attachment 1"), office.show(1)["attachments"]);
    assert_eq!(office.json("attachment 2"), json!([]));
    office.ok("check --deep");
}

#[test]
fn a_dry_run_attaches_nothing_and_quiet_prints_the_rank_alone() {
    let office = office();
    let before = office.head();
    office.ok("attach 1 lettre.txt --dry-run");
    assert_eq!((office.head(), contents(&office)), (before, 0));
    let ran = office.run("attach 1 lettre.txt -q --on 2026-02-04");
    assert_eq!((ran.stdout.as_str(), ran.stderr.as_str()), ("1\n", ""));
    assert_eq!(office.show(1)["attachments"][0]["attached_on"], "2026-02-04");
    office.refused(1, "attach 1 lettre.txt --on 2026-02-01").says("refusal-before-receipt");
    office.refused(3, "attach 9 lettre.txt");
}

#[test]
fn what_is_identical_is_stored_once_and_goes_with_the_last_file_that_holds_it() {
    let office = office();
    write(&office, "copie.txt", "bonjour");
    office.ok("attach 1 lettre.txt copie.txt");
    office.ok("attach 2 lettre.txt");
    assert_eq!(contents(&office), 1);
    office.refused(1, "attach 2 lettre.txt").says("refusal-already-attached");
    office.ok("erase 1 attachment 1 --reason erreur --yes");
    office.ok("erase 1 attachment 2 --reason erreur --yes");
    assert_eq!(contents(&office), 1, "another file holds it");
    assert_eq!(office.ok("attachment 2 1 -o -"), "bonjour");
    office.ok("erase 2 attachment 1 --reason erreur --yes");
    assert_eq!(contents(&office), 0);
    assert_eq!(office.show(2)["attachments"][0]["digest"], Value::Null);
    office.refused(3, "attachment 2 1 -o sorties/x").says("refusal-no-such-attachment");
    office.refused(3, "erase 2 attachment 1 --reason encore --yes").says("refusal-nothing-to-erase");
    office.ok("check --deep");
}

#[test]
fn an_attachment_is_taken_back_with_its_content_and_an_erasure_is_final() {
    let office = office();
    office.ok("attach 1 lettre.txt");
    office.ok("undo 1");
    assert_eq!((contents(&office), &office.show(1)["attachments"]), (0, &json!([])));
    office.ok("attach 1 lettre.txt");
    office.ok("erase 1 attachment 1 --reason erreur --yes");
    office.refused(1, "undo 1").says("refusal-erasure-is-final");
    office.ok("note 1 --text vu");
    office.ok("undo 1");
    office.ok("check --deep");
}

#[test]
fn only_a_regular_file_within_the_limit_is_read() {
    let office = office();
    write(&office, "vide.txt", "");
    fs::create_dir(office.path("dossier")).unwrap();
    office.refused(1, "attach 1 vide.txt").says("refusal-empty-document");
    office.refused(2, "attach 1 dossier").says("usage-file-directory");
    office.refused(2, "attach 1 absent.txt").says("usage-file-missing");
    office.refused(2, "attach 1 registre.db").says("usage-file-register");
    fs::hard_link(office.register(), office.path("autre.db")).unwrap();
    office.refused(2, "attach 1 autre.db").says("usage-file-register");
    // All or none.
    office.refused(2, "attach 1 lettre.txt absent.txt");
    office.refused(1, "attach 1 lettre.txt vide.txt");
    #[cfg(unix)]
    {
        let made = std::process::Command::new("mkfifo").arg(office.path("tube")).status();
        if made.is_ok_and(|status| status.success()) {
            office.refused(2, "attach 1 tube").says("usage-file-not-regular");
        }
        office.refused(2, "attach 1 /dev/zero").says("usage-file-not-regular");
        std::os::unix::fs::symlink(office.path("lettre.txt"), office.path("lien.txt")).unwrap();
        assert_eq!(office.ok("attach 1 lien.txt"), "1\n");
    }
}

#[test]
fn the_limit_is_a_setting_and_a_document_of_24_megabytes_fits_the_usual_one() {
    let office = office();
    let big: Vec<u8> = (0..24_u32 << 18).flat_map(u32::to_le_bytes).collect();
    assert_eq!(big.len(), 24 << 20);
    write(&office, "grand.bin", &big);
    office.ok("attach 1 grand.bin");
    office.ok("attachment 1 1 -o sorties/grand.bin");
    assert!(fs::read(office.path("sorties/grand.bin")).unwrap() == big);
    assert!(office.ok("show 1").contains("24,0\u{a0}Mo"));
    assert!(office.ok("--lang en show 1").contains("24.0\u{a0}MB"));
    office.ok("erase 1 attachment 1 --reason essai --yes");
    office.ok("setting set attachment_limit_mb 1");
    office.refused(1, "attach 1 grand.bin").says("error-attachment-too-large");
    write(&office, "juste.bin", vec![7; 1 << 20]);
    office.ok("attach 1 juste.bin");
    write(&office, "plus.bin", vec![7; (1 << 20) + 1]);
    office.refused(1, "attach 1 plus.bin").says("error-attachment-too-large");
    office.ok("check --deep");
}

#[test]
fn a_name_can_do_no_harm_on_its_way_in_or_out() {
    let office = office();
    fs::create_dir_all(office.path("secret/dossier de Zoé")).unwrap();
    let names = ["..\\..\\évasion.txt", ".caché", "fac\u{202e}fdp.exe", "a\u{1b}[31mb\nc", "CON.txt", "-rf"];
    for (i, name) in names.iter().enumerate() {
        let path = format!("secret/dossier de Zoé/{name}");
        write(&office, &path, format!("pièce {i}"));
        office.ok(["attach", "1", &path]);
    }
    let kept = office.show(1)["attachments"].clone();
    assert!(!kept.to_string().contains("secret"), "where a file came from is nobody's business: {kept}");
    // Nothing shown drives the terminal.
    for shown in [office.ok("show 1"), office.ok("attachment 1"), office.ok("show 1 --history")] {
        assert!(!shown.contains(['\u{1b}', '\u{202e}']), "{shown}");
    }
    for (i, name) in ["évasion.txt", "caché", "facfdp.exe", "a[31mbc", "_CON.txt", "rf"].iter().enumerate() {
        let rank = (i + 1).to_string();
        let mut command = office.command(["attachment", "1", &rank]);
        let ran = Ran::of(command.current_dir(office.path("sorties")));
        assert_eq!(ran.status, 0, "{ran}");
        assert_eq!(fs::read_to_string(office.path("sorties").join(name)).unwrap(), format!("pièce {i}"));
    }
    assert_eq!(fs::read_dir(office.path("sorties")).unwrap().count(), names.len());
}

#[test]
fn nothing_is_overwritten_unasked_and_no_link_is_followed() {
    let office = office();
    office.ok("attach 1 lettre.txt");
    write(&office, "sorties/lettre.txt", "à garder");
    let out = |args: &[&str]| {
        let mut command = office.command(args);
        Ran::of(command.current_dir(office.path("sorties")))
    };
    let ran = out(&["attachment", "1", "1"]);
    assert_eq!(ran.status, 1, "{ran}");
    assert_eq!(fs::read_to_string(office.path("sorties/lettre.txt")).unwrap(), "à garder");
    assert_eq!(out(&["attachment", "1", "1", "--force"]).status, 0);
    assert_eq!(fs::read_to_string(office.path("sorties/lettre.txt")).unwrap(), "bonjour");
    #[cfg(unix)]
    {
        write(&office, "cible", "à garder");
        std::os::unix::fs::symlink(office.path("cible"), office.path("sorties/lien")).unwrap();
        office.refused(1, "attachment 1 1 -o sorties/lien").says("store-link");
        office.refused(1, "attachment 1 1 -o sorties/lien --force").says("store-link");
        assert_eq!(fs::read_to_string(office.path("cible")).unwrap(), "à garder");
        assert!(fs::symlink_metadata(office.path("sorties/lien")).unwrap().is_symlink());
        use std::os::unix::fs::PermissionsExt;
        let mode = fs::metadata(office.path("sorties/lettre.txt")).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    // No register is ever replaced, whatever writes the file.
    office.ok("backup copie.db");
    for file in ["registre.db", "copie.db", "sorties"] {
        office.refused(1, format!("attachment 1 1 -o {file} --force")).says("store-never-replaced");
        office.refused(1, format!("export requests --format csv -o {file} --force")).says("store-never-replaced");
        office.refused(1, format!("report month 2026-02 --format md -o {file} --force")).says("store-never-replaced");
    }
    office.ok("check --deep");
}

#[test]
fn what_was_altered_lost_or_slipped_in_is_seen_by_any_check() {
    let office = office();
    office.ok("attach 1 lettre.txt");
    office.ok("check");
    let backup = fs::read(office.register()).unwrap();
    let content = |problem: &str| json!([{"problem": problem, "digest": BONJOUR}]);
    for (sql, expected) in [
        ("UPDATE content SET bytes = CAST('bonsoir' AS BLOB)", content("content")),
        ("UPDATE content SET size = 8", content("content")),
        ("DELETE FROM content", json!([{"problem": "content_missing", "number": "2026-0001", "n": 1}])),
        ("UPDATE attachment SET name = NULL, digest = NULL", content("content_unknown")),
    ] {
        office.sqlite().execute_batch(sql).unwrap();
        assert_eq!(json!(problems(&office)), expected, "{sql}");
        let ran = office.run("attachment 1 1 -o sorties/x");
        // A damaged document is not handed out; what the journal says of it, rather than the table, is believed.
        assert_eq!(ran.status == 4, sql.contains("bytes") || sql.contains("DELETE"), "{ran}");
        let _ = fs::remove_file(office.path("sorties/x"));
        fs::write(office.register(), &backup).unwrap();
    }
}

#[test]
fn a_full_disk_leaves_nothing_half() {
    let office = office();
    write(&office, "grand.bin", vec![7_u8; 4 << 20]);
    let before = office.head();
    // Files of this process may grow to a megabyte and no further.
    let script = format!("trap '' XFSZ; ulimit -f 2048; exec '{}' attach 1 grand.bin", crate::support::PROGRAM);
    let ran = Ran::of(&mut office.wrapped("sh", ["-c", &script]));
    assert!([1, 4].contains(&ran.status) && ran.stdout.is_empty() && !ran.stderr.is_empty(), "{ran}");
    assert_eq!((office.head(), contents(&office)), (before, 0));
    office.ok("check --deep");
}

#[test]
fn a_backup_holds_the_documents() {
    let office = office();
    office.ok("attach 1 lettre.txt");
    office.ok("backup copie.db");
    assert_eq!(office.ok("--register copie.db attachment 1 1 -o -"), "bonjour");
    assert!(Path::new(&office.path("copie.db")).exists());
}

#[cfg(target_os = "linux")]
#[test]
fn a_terminal_is_asked_before_what_a_document_holds_is_destroyed() {
    use crate::support::screen::{DOWN, ENTER, Screen};
    let office = office();
    office.ok("attach 1 lettre.txt");
    let erase = ["erase", "1", "attachment", "1", "--reason", "x"];
    let mut screen = Screen::open(&office, &erase);
    screen.answer("ne s’annuleront plus", ENTER);
    assert_eq!((screen.end().0, contents(&office)), (Some(1), 1), "a mere Enter destroys nothing");
    let mut screen = Screen::open(&office, &erase);
    screen.answer("ne s’annuleront plus", &format!("{DOWN}{ENTER}"));
    let (code, shown) = screen.end();
    assert!(code == Some(0) && shown.contains("pour de bon"), "{shown}");
    assert_eq!(contents(&office), 0);
}

#[cfg(target_os = "linux")]
#[test]
fn whatever_a_file_holds_is_offered_to_whoever_erases_and_named_as_it_is_typed() {
    use crate::support::screen::{DOWN, ENTER, Screen};
    let office = office();
    office.ok("attach 1 lettre.txt");
    office.ok("note 1 --text 'Zoé a rappelé'");
    office.ok("measure add --kind improvement --title 'Rappeler Zoé' --from 1");
    for (record, part) in [("1", "pièce 1"), ("1", "note 1"), ("M1", "Titre")] {
        let mut screen = Screen::open(&office, &["erase", record]);
        screen.answer("Effacer quoi", &format!("{part}{ENTER}")).answer("Raison", "erreur\r");
        screen.answer("ne s’annuleront plus", &format!("{DOWN}{ENTER}"));
        let (code, shown) = screen.end();
        assert!(code == Some(0) && shown.contains(&format!("ceci\u{a0}: {part}")), "{shown}");
    }
    assert_eq!(contents(&office), 0);
    assert!(!office.holds("Zoé a rappelé") && !office.holds("Rappeler Zoé"));
    // A field of the request says something else from then on, if that is typed.
    office.ok("amend 1 --set subject='Retard de Zoé' --reason précision");
    let mut screen = Screen::open(&office, &["erase", "1"]);
    screen.answer("Effacer quoi", &format!("objet{ENTER}")).answer("À la place", &format!("Retard{ENTER}"));
    screen.answer("Raison", "erreur\r").answer("ne s’annuleront plus", &format!("{DOWN}{ENTER}"));
    assert_eq!(screen.end().0, Some(0));
    assert!(office.show(1)["subject"] == "Retard" && !office.holds("Retard de Zoé"));
    let ran = office.refused(2, "effacer 1 rien --raison erreur");
    assert!(ran.says("usage-unknown-field").stderr.contains("note N, pièce N, inscription N."), "{ran}");
    assert!(office.refused(2, "erase 1 nil --reason x --lang en").stderr.contains("note N, attachment N, entry N."));
    let near = office.refused(2, "effacer 1 note --raison erreur");
    assert!(near.stderr.trim_end().ends_with("Vouliez-vous dire note N?") && !near.stderr.contains("Champs"), "{near}");
}
