//! The journal: chained by digests that anyone can compute again, written once, and never short of an entry.

use std::fs;
use std::sync::LazyLock;
use std::thread;

use serde_json::Value;
use sha2::{Digest as _, Sha256};

use crate::check::tables;
use crate::support::{Model, Office};

/// Has the journal let itself be written again, as whoever alters it would.
pub const REWRITABLE: &str = "DROP TRIGGER journal_is_written_once; DROP TRIGGER journal_words_only_go;";

/// A field as the chain digests it: its length on eight bytes, then its bytes; nothing at all is 2⁶⁴ − 1.
fn field(bytes: Option<&[u8]>) -> Vec<u8> {
    match bytes {
        Some(bytes) => [&(bytes.len() as u64).to_be_bytes()[..], bytes].concat(),
        None => vec![0xff; 8],
    }
}

fn digest(fields: &[Option<&[u8]>]) -> Vec<u8> {
    Sha256::digest(fields.iter().flat_map(|bytes| field(*bytes)).collect::<Vec<_>>()).to_vec()
}

/// Reads the journal with another tool and computes every digest again. How many entries; or what does not hold.
fn verify(office: &Office) -> Result<i64, String> {
    let connection = office.sqlite();
    let mut statement = connection.prepare("SELECT * FROM journal ORDER BY seq").unwrap();
    let columns: Vec<String> = statement.column_names().map(str::to_owned).collect();
    let at = |name: &str| columns.iter().position(|column| column == name).unwrap();
    let mut rows = statement.query([]).unwrap();
    let (mut previous, mut count) = (vec![0; 32], 0);
    while let Some(row) = rows.next().unwrap() {
        count += 1;
        let text = |name: &str| row.get::<_, Option<String>>(at(name)).unwrap();
        let blob = |name: &str| row.get::<_, Option<Vec<u8>>>(at(name)).unwrap();
        let seq: i64 = row.get(at("seq")).unwrap();
        if seq != count {
            return Err(format!("entry {count} is missing"));
        }
        let (series, id) = (text("series"), row.get::<_, Option<i64>>(at("id")).unwrap().map(i64::to_be_bytes));
        let texts = ["recorded_at", "officer", "account", "acted_on"].map(|name| text(name).unwrap());
        let (facts, words_digest) = (text("facts").unwrap(), blob("words_digest"));
        let mut fields: Vec<Option<&[u8]>> = vec![Some(b"doleances journal 1"), Some(&previous)];
        let seq_bytes = seq.to_be_bytes();
        fields.push(Some(&seq_bytes));
        fields.extend(texts.iter().map(|text| Some(text.as_bytes())));
        fields.extend([series.as_ref().map(String::as_bytes), id.as_ref().map(|id| &id[..])]);
        fields.extend([Some(facts.as_bytes()), words_digest.as_deref()]);
        let expected = digest(&fields);
        if blob("digest").unwrap() != expected {
            return Err(format!("the digest of entry {seq} is another"));
        }
        if let Some(words) = text("words") {
            let salt = blob("salt").unwrap();
            let words = digest(&[Some(b"doleances words 1"), Some(&salt), Some(words.as_bytes())]);
            if words_digest != Some(words) {
                return Err(format!("the words of entry {seq} are others"));
            }
        }
        previous = expected;
    }
    Ok(count)
}

/// Seals a journal again from its first entry, as whoever altered it might: every digest is computed anew.
pub fn seal_again(connection: &rusqlite::Connection) {
    let triggers = "SELECT group_concat(sql, ';') FROM sqlite_schema WHERE name IN ('journal_is_written_once', 'journal_words_only_go')";
    let triggers: String = connection.query_row(triggers, [], |row| row.get(0)).unwrap();
    connection.execute_batch(&format!("PRAGMA synchronous = OFF; {REWRITABLE}")).unwrap();
    let count: i64 = connection.query_row("SELECT max(seq) FROM journal", [], |row| row.get(0)).unwrap();
    let mut previous = vec![0; 32];
    for seq in 1..=count {
        let sql = "SELECT recorded_at, officer, account, acted_on, series, id, facts, words_digest FROM journal WHERE seq = ?1";
        previous = connection
            .query_row(sql, [seq], |row| {
                let text = |at: usize| row.get::<_, String>(at);
                let texts = [text(0)?, text(1)?, text(2)?, text(3)?];
                let series = row.get::<_, Option<String>>(4)?;
                let id = row.get::<_, Option<i64>>(5)?.map(i64::to_be_bytes);
                let (facts, words_digest) = (text(6)?, row.get::<_, Option<Vec<u8>>>(7)?);
                let seq = seq.to_be_bytes();
                let mut fields: Vec<Option<&[u8]>> = vec![Some(b"doleances journal 1"), Some(&previous), Some(&seq)];
                fields.extend(texts.iter().map(|text| Some(text.as_bytes())));
                fields.extend([series.as_ref().map(String::as_bytes), id.as_ref().map(|id| &id[..])]);
                fields.extend([Some(facts.as_bytes()), words_digest.as_deref()]);
                Ok(digest(&fields))
            })
            .unwrap();
        connection.execute("UPDATE journal SET digest = ?1 WHERE seq = ?2", (&previous, seq)).unwrap();
    }
    connection.execute("UPDATE journal_head SET digest = ?1", [&previous]).unwrap();
    connection.execute_batch(&triggers).unwrap();
}

/// A life of a few requests, drawn from a seed: what the rules refuse is part of it.
pub fn live(office: &Office, seed: u64, acts: usize) {
    const ACTS: &[&str] = &[
        "intake --received 2026-02-02 --channel email --subject été --text récit --name 'Zoé Tremblay' --kind complaint",
        "intake --received 2025-12-30 --channel web --subject hiver --kind comment",
        "intake --received 2026-02-20 --channel phone --subject secret --kind disclosure --yes",
        "ack N",
        "triage N --admissible --kind complaint --ground delay",
        "triage N --inadmissible recourse --by email --refer reconsideration",
        "triage N --inadmissible disclosure --yes --by email",
        "assign N --to gagnon",
        "ground N add error",
        "ground N drop 1",
        "suspend N --reason pièce",
        "resume N",
        "extend N --to 2027-06-01 --reason région",
        "finding N 1 --partly error --reasons parce",
        "--author marie close N --as answered --by email --unsubstantiated --text Voilà",
        "--author marie close N --as withdrawn --by phone",
        "reopen N --reason suite --review",
        "amend N --set 'text=autre récit' --set channel=mail --reason erreur",
        "note N --text vu",
        "erase N text --instead 'récit court' --reason erreur --yes",
        "erase N name --reason erreur --yes",
        "erase N note 1 --reason erreur --yes",
        "erase N attachment 1 --reason erreur --yes",
        "show N --identity --reason rappeler",
        "undo N",
        "--author marie close N --as settled --by phone",
        "reopen N --reason encore",
        "link N 1 --as related",
        "consent N --for permanent_selection --grant",
        "conflict N gagnon --reason parenté",
        "hand N --to unit:permanent_selection",
        "hand N --to office",
        "consult N permanent_selection --question quoi",
        "consult N legal --question quoi",
        "consult N communications --question quoi",
        "consult N permanent_selection --answer ainsi",
        "holidays add 2026-02-16 --yes --name Congé --source décret",
        "reference rename channel fax --fr Bélino",
        "attach N piece.txt",
        "satisfaction N --score 4 --text merci",
        "conflict --unit permanent_selection morin --reason parenté",
        "setting set acknowledgement_days 3",
        "issue add --title Attente --request N",
        "issue link 1 N",
        "issue set 1 --cause été --status analysed",
        "ombudsman add --received 2026-02-23 --by phone --subject Attente --reference 26-01 --request N",
        "ombudsman log 1 --out --by email --text Voilà",
        "ombudsman conclude 1 --as notice",
        "ombudsman set 1 --close",
        "ombudsman set 1 --reopen --reason suite",
        "incident add --kind access --information Noms --circumstances Écran --happened 2026-02-20 --aware 2026-02-23 --persons 2",
        "incident set 1 --sensitivity Faible --misuse Aucune --consequences Aucune --likelihood Nulle --serious no --reasons parce",
        "incident set 1 --measures Rappel --request N",
        "measure add --kind improvement --title Former --from N --due 2026-06-30",
        "measure add --kind recommendation --title Aviser --from issue:1 --nature delay",
        "measure set 1 --status accepted",
        "measure set 1 --status refused --reason coût",
        "measure set 1 --status proposed --due 2026-07-31 --reason reprise",
        "measure set 1 --status implemented",
        "measure set 1 --status verified",
        "report freeze month 2026-02",
    ];
    fs::write(office.path("piece.txt"), "une pièce").unwrap();
    let mut state = seed;
    let mut below = |n: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % n
    };
    office.complaint("2026-02-02");
    office.complaint("2026-02-09");
    for _ in 0..acts {
        let (act, number) = (ACTS[below(ACTS.len())], 1 + below(3));
        let ran = office.run(act.replace('N', &number.to_string()));
        assert!([0, 1, 3].contains(&ran.status), "{ran}");
    }
    // What hangs from few records is there whatever chance made.
    for act in [
        "report freeze month 2026-02",
        "comment edition 1 --unit legal --text rien",
        "approve edition 1 --by-whom Comité",
        "measure add --kind improvement --title Former --from 1",
        "approve measure 1 --by-whom Comité",
        "approve plan 2026 --by-whom Comité",
        "incident add --kind loss --information Noms --circumstances Clé --happened 2026-02-20 --aware 2026-02-23 \
         --persons 2 --unit legal",
        "incident set 1 --request 2",
    ] {
        let ran = office.run(act);
        assert!([0, 1].contains(&ran.status), "{ran}");
    }
}

/// A history, and what a report said at some of its entries.
pub struct History {
    model: Model,
    /// How many entries the journal had, and the report.
    pub reports: Vec<(i64, String)>,
}

impl History {
    /// The report that is drawn now and then.
    pub const REPORT: &str = "report period 2025-12-01 2026-03-31 --format json";

    /// The office that it is of.
    pub fn office(&self) -> Office {
        self.model.office()
    }
}

/// Histories that several tests look at, each lived once.
pub fn histories() -> &'static [History] {
    static HISTORIES: LazyLock<Vec<History>> = LazyLock::new(|| {
        let lived = |seed: u64| {
            let (office, mut reports) = (Office::new(), Vec::new());
            for step in 0..3 {
                live(&office, seed * 100 + step, 35);
                reports.push((office.head().0, office.ok(History::REPORT)));
            }
            // Whatever was drawn, something is attached, closed and taken up again.
            for act in ["attach 2 piece.txt", "close 2 --as withdrawn --by phone", "reopen 2 --reason encore"] {
                assert!([0, 1].contains(&office.run(act).status), "{act}");
            }
            History { model: Model::of(&office), reports }
        };
        (8..=9).map(lived).collect()
    });
    &HISTORIES
}

#[test]
fn the_chain_of_any_history_is_computed_again_by_other_means() {
    for history in histories() {
        let office = history.office();
        let count = verify(&office).unwrap();
        assert!(count > 20, "{count} entries prove little");
        assert_eq!(count, office.head().0);
    }
}

#[test]
fn the_journal_is_neither_changed_nor_shortened_with_another_tool() {
    let office = Office::new();
    live(&office, 5, 10);
    let before = office.head();
    let connection = office.sqlite();
    for sql in [
        "DELETE FROM journal",
        "DELETE FROM journal WHERE seq = (SELECT max(seq) FROM journal)",
        "UPDATE journal SET recorded_at = '2026-01-01T00:00:00-05:00' WHERE seq = 2",
        "UPDATE journal SET officer = 'x' WHERE seq = 2",
        "UPDATE journal SET account = 'x' WHERE seq = 2",
        "UPDATE journal SET series = NULL, id = NULL WHERE seq = 2",
        "UPDATE journal SET facts = json_set(facts, '$.channel', 'fax') WHERE seq = 2",
        "UPDATE journal SET words = '{}' WHERE seq = 2",
        "UPDATE journal SET words = NULL WHERE seq = 2",
        "UPDATE journal SET words = NULL, salt = x'00' WHERE seq = 2",
        "UPDATE journal SET words_digest = NULL WHERE seq = 2",
        "UPDATE journal SET acted_on = '2026-01-01' WHERE seq = 2",
        "UPDATE journal SET seq = seq + 100 WHERE seq = 2",
        "UPDATE journal SET rowid = 100 WHERE seq = 2",
        "UPDATE journal SET digest = zeroblob(32) WHERE seq = 2",
        "INSERT OR REPLACE INTO journal SELECT * FROM journal WHERE seq = 2",
    ] {
        let refused = connection.execute(sql, []).map_err(|error| error.to_string());
        assert!(refused.as_ref().is_err_and(|error| error.contains("the journal is")), "{sql}: {refused:?}");
    }
    assert_eq!(office.head(), before);
}

#[test]
fn whatever_is_altered_with_the_triggers_taken_away_is_seen() {
    let office = Office::new();
    office.ok("intake --received 2026-02-02 --channel email --subject été --text récit");
    office.ok("ack 1");
    office.ok("note 1 --text vu");
    office.sqlite().execute_batch(&format!("DROP TRIGGER journal_stays; {REWRITABLE}")).unwrap();
    let model = Model::of(&office);
    for sql in [
        "UPDATE journal SET recorded_at = '2026-01-01T00:00:00-05:00' WHERE seq = 3",
        "UPDATE journal SET officer = 'x' WHERE seq = 3",
        "UPDATE journal SET account = 'x' WHERE seq = 3",
        "UPDATE journal SET acted_on = '2026-02-03' WHERE seq = 3",
        "UPDATE journal SET series = 'issue' WHERE seq = 3",
        "UPDATE journal SET series = NULL, id = NULL WHERE seq = 3",
        "UPDATE journal SET facts = json_set(facts, '$.by', 'fax') WHERE seq = 3",
        "UPDATE journal SET words = json_set(words, '$.text', 'autre') WHERE seq = 2",
        "UPDATE journal SET digest = zeroblob(32) WHERE seq = 3",
        "DELETE FROM journal WHERE seq = 3",
    ] {
        let office = model.office();
        office.sqlite().execute(sql, []).unwrap();
        assert!(verify(&office).is_err(), "{sql}");
        assert_eq!(office.run("check").status, 4, "{sql}");
    }
}

#[test]
fn an_entry_that_was_taken_out_is_named_and_not_the_one_after_it() {
    let office = Office::with_complaint();
    (0..4).for_each(|_| drop(office.ok("note 1 --text vu")));
    office.sqlite().execute_batch("DROP TRIGGER journal_stays; DELETE FROM journal WHERE seq IN (3, 4)").unwrap();
    let ran = office.run("check --format json");
    let report: serde_json::Value = serde_json::from_str(&ran.stdout).unwrap();
    let problems = report["problems"].as_array().unwrap();
    let gaps: Vec<_> = problems.iter().filter(|one| one["problem"] == "gap").map(|one| &one["seq"]).collect();
    assert_eq!((ran.status, gaps), (4, vec![&3.into(), &4.into()]), "{ran}");
}

#[test]
fn a_journal_cut_short_is_seen_against_a_digest_kept_elsewhere() {
    let office = Office::with_complaint();
    office.ok("ack 1");
    let (at, digest) = office.head();
    let digest: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    let (at, check) = (at.to_string(), |at: &str| office.run(["check", "--digest", &digest, "--at", at]).status);
    assert_eq!(check(&at), 0);
    office.ok("note 1 --text vu");
    assert_eq!(check(&at), 0, "entries after the anchor do not change it");
    assert_eq!(check("2"), 2, "a rank mistyped");
    let cut = "DROP TRIGGER journal_stays; DELETE FROM journal WHERE seq >= 3";
    office.sqlite().execute_batch(cut).unwrap();
    assert_eq!(check(&at), 4);
    // One taken out and the rest moved up: the digest stands at another rank, and the journal does not hold.
    let office = Office::with_complaint();
    office.ok("ack 1");
    let cut =
        "DROP TRIGGER journal_stays; DELETE FROM journal WHERE seq = 2; UPDATE journal SET seq = seq - 1 WHERE seq > 2";
    let (at, digest) = office.head();
    office.sqlite().execute_batch(&format!("{REWRITABLE} {cut}")).unwrap();
    let digest: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(office.run(["check", "--digest", &digest, "--at", &at.to_string()]).status, 4);
}

#[test]
fn officers_who_write_at_once_lose_nothing_and_share_no_number() {
    let office = Office::new();
    let write = || (0..6).map(|_| office.complaint("2026-02-02")).collect::<Vec<_>>();
    let mut numbers = thread::scope(|scope| {
        let writers: Vec<_> = (0..4).map(|_| scope.spawn(write)).collect();
        writers.into_iter().flat_map(|writer| writer.join().unwrap()).collect::<Vec<_>>()
    });
    numbers.sort();
    assert_eq!(numbers, (1..=24).map(|order| format!("2026-{order:04}")).collect::<Vec<_>>());
    assert_eq!(verify(&office), Ok(25));
    office.ok("check --deep");
}

#[test]
fn the_tables_are_what_the_journal_adds_up_to_after_any_history() {
    let mut filled = std::collections::BTreeSet::new();
    for history in histories() {
        let office = history.office();
        let checked = office.json("check --deep");
        assert_eq!(
            (&checked["holds"], checked["requests"].as_u64() > Some(2)),
            (&Value::Bool(true), true),
            "{checked}"
        );
        let register = office.sqlite();
        for table in tables(&register) {
            let rows: i64 = register.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get(0)).unwrap();
            if rows > 0 {
                filled.insert(table);
            }
        }
    }
    let all: std::collections::BTreeSet<_> = tables(&Office::new().sqlite()).into_iter().collect();
    assert_eq!(filled, all, "histories that leave a table empty prove little");
}

#[test]
fn a_backup_is_a_whole_register_and_a_damaged_one_gives_none() {
    let office = Office::with_complaint();
    office.ok("backup copie.db");
    let proof = "check --deep --format json";
    assert_eq!(office.ok(format!("--register copie.db {proof}")), office.ok(proof));
    office.refused(1, "backup dossier/").says("store-no-directory");
    assert!(!office.path("dossier").exists());
    let edit = format!("{REWRITABLE} UPDATE journal SET officer = 'autre'");
    office.sqlite().execute_batch(&edit).unwrap();
    office.refused(4, "backup seconde.db");
    assert!(!office.path("seconde.db").exists());
}

#[test]
fn an_entry_whose_columns_cannot_be_read_is_named_with_what_to_type_next() {
    let office = Office::with_complaint();
    office.ok("note 1 --text vu");
    let schema = |from: &str, to: &str| {
        let sql = format!(
            "PRAGMA writable_schema = ON;
             UPDATE sqlite_schema SET sql = replace(sql, '{from}', '{to}') WHERE name = 'journal';"
        );
        office.sqlite().execute_batch(&sql).unwrap();
    };
    let (strict, lax) = ("officer        TEXT NOT NULL,", "officer        TEXT         ,");
    schema(strict, lax);
    // Whoever hides an act behind one that cannot be read is seen: the digest before stands by itself.
    let altered =
        "UPDATE journal SET officer = NULL WHERE seq = 2; UPDATE journal SET acted_on = '2020-01-01' WHERE seq = 3";
    office.sqlite().execute_batch(&format!("{REWRITABLE} {altered}")).unwrap();
    schema(lax, strict);
    for line in ["check", "check --deep"] {
        let ran = office.run(line);
        assert_eq!(ran.status, 4, "{ran}");
        assert!(ran.stdout.contains("Inscription 2\u{a0}: elle ne se lit pas."), "{ran}");
        assert!(ran.stdout.contains("Inscription 3\u{a0}:"), "{ran}");
        assert!(
            ["doleances restaurer COPIE", "doleances récupérer"].iter().all(|way| ran.stderr.contains(way)),
            "{ran}"
        );
    }
    let ran = office.refused(4, "show 1");
    assert!(ran.says("store-damaged").stderr.contains("doleances restaurer COPIE"), "{ran}");
}

#[test]
fn a_check_that_finds_nothing_has_nothing_to_say_beside_its_data_and_an_alarm_is_no_data() {
    let office = Office::with_complaint();
    fs::copy(office.register(), office.path("vieux.db")).unwrap();
    office.ok("note 1 --text vu");
    let ran = office.run("check -q --deep");
    assert_eq!((ran.status, &*ran.stderr), (0, ""), "{ran}");
    fs::copy(office.path("vieux.db"), office.register()).unwrap();
    let ran = office.run("check -q");
    assert!(ran.says("check-problem-witness").status == 4 && !ran.stdout.contains("--accepter"), "{ran}");
}
