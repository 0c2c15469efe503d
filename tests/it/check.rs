//! Nothing that another tool does to the register goes unseen: every table, every column, every kind of edit.

use std::fs;
use std::sync::LazyLock;

use rusqlite::Connection;
use serde_json::Value;

use crate::support::{Model, Office, Ran};

/// Acts after which every table of the register has rows.
const ACTS: &[&str] = &[
    "reference add channel kiosk --fr Kiosque --en Kiosk",
    "holidays add 2026-02-16 --yes --name Congé --source décret",
    "intake -q --received 2026-01-05 --channel email --subject été --text récit --kind complaint --name 'Zoé Tremblay' \
     --email zoe@exemple.qc.ca --phone '418 555-0101' --ground delay:diligent --ground courtesy --remedy excuses",
    "intake -q --received 2026-01-06 --channel phone --subject suite --kind complaint --name 'Zoé Tremblay' --unit permanent_selection",
    "ack 1 --by mail --on 2026-01-06",
    "triage 1 --admissible --on 2026-01-07",
    "assign 1 --to gagnon --on 2026-01-07",
    "suspend 1 --reason bail --on 2026-01-08",
    "resume 1 --on 2026-01-12",
    "extend 1 --to 2026-06-01 --reason région --on 2026-01-13",
    "conflict 1 gagnon --reason parenté",
    "consent 2 --for permanent_selection --ask --on 2026-01-07",
    "consent 2 --for permanent_selection --grant --by phone --on 2026-01-08",
    "hand 2 --to unit:permanent_selection --on 2026-01-09",
    "consult 2 permanent_selection --question quoi --with-identity --on 2026-01-12",
    "consult 2 permanent_selection --answer ainsi --on 2026-01-13",
    "link 2 1 --as repeat",
    "attach 1 piece.txt --on 2026-01-12",
    "conflict --name 'Paul Roy' --email paul@exemple.ca --phone '418 555-0199' gagnon --reason amitié",
    "conflict --unit legal gagnon --reason conjointe",
    "setting set acknowledgement_days 3",
    "note 1 --text vu --on 2026-01-12",
    "finding 1 1 --substantiated breach --reasons parce --on 2026-01-13",
    "finding 1 2 --unsubstantiated --on 2026-01-13",
    "--author marie close 1 --as answered --by email --text Voilà --on 2026-01-14",
    "satisfaction 1 --score 2 --text lent --on 2026-01-14",
    "reopen 1 --reason suite --review --on 2026-01-15",
    "--as paul finding 1 1 --partly error --reasons autrement --on 2026-01-16",
    "ground 1 drop 2 --on 2026-01-16",
    "triage 2 --inadmissible other_body --by phone --on 2026-01-16",
    "close 2 --as inadmissible --by phone --on 2026-01-19",
    "issue add --title Attente --program permanent_selection --unit permanent_selection --nature delay --cause été --analysis oui \
     --request 1 --on 2026-01-20",
    "issue set 1 --status resolved --on 2026-01-21",
    "ombudsman add --received 2026-01-19 --by mail --reference 26-01234 --delegate Me --respondent RRPC --subject Attente \
     --unit permanent_selection --request 1",
    "ombudsman log 1 --out --by email --text Voilà --documents note --on 2026-01-20",
    "ombudsman conclude 1 --as settled --text Entente --on 2026-01-22",
    "incident add --kind loss --information-unknown 'sans inventaire' --circumstances Clé --happened-about 2026-01 \
     --aware 2026-01-15..2026-01-16 --persons-about 50 --unit permanent_selection --request 1 --on 2026-01-16",
    "incident set 1 --information Noms --sensitivity Élevée --misuse Fraude --consequences Graves --likelihood Forte \
     --serious yes --reasons parce --commission-notified 2026-01-17 --on 2026-01-17",
    "incident set 1 --persons-notified 2026-01-18..2026-01-19 --public-notice 2026-01-18 --public-ground urgency \
     --public-why vite --measures Chiffrement --on 2026-01-19",
    "incident add --kind use --information Noms --circumstances Poste --happened 2026-01-12 --aware 2026-01-13 --persons 1 \
     --persons-deferred enquête --on 2026-01-20",
    "measure add --kind recommendation --title Aviser --text 'à chaque étape' --from 1 --from issue:1 --from report:2025 \
     --unit legal --nature delay --issue 1 --due 2026-02-01 --on 2026-01-22",
    "measure set 1 --status refused --reason autrement --on 2026-01-23",
    "measure set 1 --status proposed --due 2026-02-06 --reason finalement --on 2026-01-24",
    "report freeze month 2026-01",
    "note 1 --attention --text cabinet --on 2026-01-20",
    "approve measure 1 --by-whom Comité",
    "comment edition 1 --unit legal --text rien",
    "approve edition 1 --by-whom Comité",
    "approve plan 2026 --by-whom Comité",
    "log add --kind meeting --text réseau",
    "undo A2 --reason erreur",
];

/// Tables that the search engine keeps for itself.
const SHADOWS: [&str; 3] = ["request_text_config", "request_text_data", "request_text_idx"];

/// What SQLite keeps of the index for itself and that takes nothing from what a search finds: a leaf that no word is
/// on, the way to the first leaf, where every search begins, a setting of another name. (The ways to the other leaves
/// are watched below.)
fn is_the_engines_own(sql: &str) -> bool {
    sql.contains(" request_text_idx ")
        || ["request_text_data", "request_text_config"]
            .iter()
            .any(|table| sql.starts_with(&format!("INSERT INTO {table} ")))
}

/// An office where every table has rows.
fn office() -> Office {
    static MODEL: LazyLock<Model> = LazyLock::new(|| {
        let office = Office::new();
        fs::write(office.path("piece.txt"), "une pièce").unwrap();
        for act in ACTS {
            office.ok(*act);
        }
        Model::of(&office)
    });
    MODEL.office()
}

/// Every table that holds rows of its own, as the register itself lists them. Drafts are no part of what it records.
pub fn tables(register: &Connection) -> Vec<String> {
    let sql = "SELECT name FROM sqlite_schema
               WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' AND name != 'unfinished' ORDER BY name";
    let mut statement = register.prepare(sql).unwrap();
    statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
}

/// The columns of a table that hold something, with their types, and whether they are of its key.
fn columns(register: &Connection, table: &str) -> Vec<(String, String, bool)> {
    let sql = "SELECT name, type, pk > 0 FROM pragma_table_xinfo(?1) WHERE hidden = 0";
    let mut statement = register.prepare(sql).unwrap();
    let found = statement.query_map([table], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)));
    found.unwrap().map(Result::unwrap).collect()
}

/// Another value of a column, of the same type, of the same form where it is JSON.
fn another((name, kind, _): &(String, String, bool)) -> String {
    match &**kind {
        "INTEGER" => format!("ifnull({name}, 0) + 1000"),
        "BLOB" => format!("randomblob(ifnull(length({name}), 32))"),
        _ => format!("CASE WHEN json_valid({name}) THEN {name} || ' ' ELSE ifnull({name}, '') || 'x' END"),
    }
}

/// Has another tool do something to a register, past its constraints and its triggers, which are put back afterwards.
pub fn tampered(register: &Connection, sql: &str) {
    let mut statement = register.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").unwrap();
    let triggers = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
    let (names, triggers): (Vec<String>, Vec<String>) = triggers.map(Result::unwrap).unzip();
    let drops: String = names.iter().map(|name| format!("DROP TRIGGER {name};")).collect();
    let loose = "PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON;";
    register.execute_batch(&format!("{loose} BEGIN; {drops}")).unwrap();
    let changed = register.execute(sql, []).unwrap_or_else(|error| panic!("{sql}: {error}"));
    assert!(changed > 0, "{sql} touches nothing");
    register.execute_batch(&format!("{}; COMMIT", triggers.join(";"))).unwrap();
}

/// What a deep check says of a copy of the register that someone altered.
fn checked(office: &Office, alter: impl FnOnce(&Connection)) -> Ran {
    let copy = office.path("copie.db");
    fs::copy(office.register(), &copy).unwrap();
    alter(&Connection::open(&copy).unwrap());
    Ran::of(office.command("check --deep --format json").env("DOLEANCES_REGISTER", &copy))
}

/// The problems that a check reports; none when it saw nothing.
fn problems(ran: &Ran) -> Vec<Value> {
    let report: Value = serde_json::from_str(&ran.stdout).unwrap_or_default();
    let found = report["problems"].as_array().cloned().unwrap_or_default();
    assert_eq!(ran.status == 4, !found.is_empty(), "{ran}");
    found
}

/// Whether a report names the table, and the request where there is one.
fn names(problems: &[Value], table: &str, number: Option<&str>) -> bool {
    match table {
        "content" => {
            problems.iter().any(|problem| problem["problem"].as_str().is_some_and(|kind| kind.starts_with("content")))
        }
        "journal" => problems.iter().any(|problem| problem["seq"].is_u64()),
        _ if SHADOWS.contains(&table) => {
            problems.iter().any(|problem| problem["problem"] == "full_text" || problem["problem"] == "file")
        }
        _ => problems.iter().any(|problem| problem["table"] == table && problem["number"].as_str() == number),
    }
}

/// The record that the first row of a table belongs to: a request, or what a register of its own numbers; none when
/// rows belong to the register itself or to several.
fn number(register: &Connection, table: &str) -> Option<String> {
    const OTHERS: [&str; 6] = ["issue", "measure", "ombudsman", "incident", "edition", "activity"];
    let series = OTHERS.into_iter().find(|series| table == *series || table.starts_with(&format!("{series}_")));
    let key = match table {
        "journal" => return None,
        _ if table == series.unwrap_or("request") => "id",
        _ => series.unwrap_or("request"),
    };
    let letter = series
        .map_or("", |series| ["E", "M", "P", "I", "R", "A"][OTHERS.iter().position(|other| *other == series).unwrap()]);
    let sql = format!(
        "SELECT printf('{letter}%04d-%04d', {key} / 10000000, {key} % 10000000) FROM {table} ORDER BY {key} LIMIT 1"
    );
    register.query_row(&sql, [], |row| row.get(0)).ok()
}

/// The first row of a table, by its key; of the leaves of the index, the last, since the words come last.
fn first(columns: &[(String, String, bool)], table: &str) -> String {
    let keys: Vec<_> = columns.iter().filter(|(_, _, key)| *key).map(|(name, ..)| &**name).collect();
    let keys = keys.join(", ");
    let order = if table == "request_text_data" { "DESC" } else { "ASC" };
    format!("({keys}) = (SELECT {keys} FROM {table} ORDER BY {keys} {order} LIMIT 1)")
}

/// An edit of a table, and what a check must name of it: the table, the record where it is of one, its columns where
/// they are compared one by one.
struct Edit {
    sql: String,
    table: String,
    number: Option<String>,
    columns: Vec<String>,
}

impl Edit {
    fn is_seen(&self, problems: &[Value]) -> bool {
        let named = |name: &String| {
            let mut listed = problems.iter().filter(|problem| problem["table"] == *self.table);
            listed.any(|problem| problem["columns"].as_str().is_some_and(|all| all.split(", ").any(|one| one == name)))
        };
        names(problems, &self.table, self.number.as_deref()) && self.columns.iter().all(named)
    }
}

/// The edits that no deep check sees. The rows of a record hang from nothing but its entries, and are compared table by
/// table: so one edit of each table is made at once. Whatever else is edited is edited alone.
fn unseen(office: &Office, edits: Vec<Edit>) -> Vec<String> {
    let (together, alone): (Vec<_>, Vec<_>) = edits.into_iter().partition(|edit| edit.number.is_some());
    let mut rounds: Vec<Vec<Edit>> = alone.into_iter().map(|edit| vec![edit]).collect();
    let alone = rounds.len();
    for edit in together {
        match rounds[alone..].iter_mut().find(|round| round.iter().all(|other| other.table != edit.table)) {
            Some(round) => round.push(edit),
            None => rounds.push(vec![edit]),
        }
    }
    let mut unseen = Vec::new();
    for round in rounds {
        let alter = |copy: &Connection| round.iter().for_each(|edit| tampered(copy, &edit.sql));
        let ran = checked(office, alter);
        let problems = problems(&ran);
        let missed = round.iter().filter(|edit| !edit.is_seen(&problems) && !is_the_engines_own(&edit.sql));
        unseen.extend(missed.map(|edit| format!("{}: {ran}", edit.sql)));
    }
    unseen
}

#[test]
fn every_column_of_every_table_is_watched() {
    let office = office();
    office.ok("check --deep");
    let register = office.sqlite();
    let tables = tables(&register);
    assert!(tables.len() >= 18, "{tables:?}");
    let mut edits = Vec::new();
    for table in &tables {
        let (columns, number) = (columns(&register, table), number(&register, table));
        // A check that names the columns of a row is asked once about all those of its row that are no key.
        let (of_keys, others): (Vec<_>, Vec<_>) = columns.iter().partition(|(_, _, is_key)| *is_key);
        let together = if number.is_some() { others.len().max(1) } else { 1 };
        for altered in of_keys.chunks(1).chain(others.chunks(together)) {
            let set: Vec<_> = altered.iter().map(|column| format!("{} = {}", column.0, another(column))).collect();
            let sql = format!("UPDATE {table} SET {} WHERE {}", set.join(", "), first(&columns, table));
            let compared = altered.iter().filter(|(_, _, is_key)| number.is_some() && !is_key);
            let columns = compared.map(|(name, ..)| name.clone()).collect();
            edits.push(Edit { sql, table: table.clone(), number: number.clone(), columns });
        }
    }
    assert_eq!(unseen(&office, edits), [""; 0]);
}

#[test]
fn every_row_taken_out_of_any_table_or_slipped_into_it_is_seen() {
    let office = office();
    let register = office.sqlite();
    let mut edits = Vec::new();
    for table in &tables(&register) {
        let (columns, number) = (columns(&register, table), number(&register, table));
        let gone = format!("DELETE FROM {table} WHERE {}", first(&columns, table));
        // The same row again, under another key.
        let last_key = columns.iter().rposition(|(_, _, is_key)| *is_key).unwrap();
        let values = columns
            .iter()
            .enumerate()
            .map(|(i, column)| if i == last_key { another(column) } else { column.0.clone() });
        let (names_of, values): (Vec<_>, Vec<_>) = columns.iter().map(|(name, ..)| name.clone()).zip(values).unzip();
        let slipped = format!(
            "INSERT INTO {table} ({}) SELECT {} FROM {table} WHERE {}",
            names_of.join(", "),
            values.join(", "),
            first(&columns, table)
        );
        // A row under the key of no record is reported under that key.
        let is_stranger = columns.iter().filter(|(_, _, is_key)| *is_key).count() == 1;
        let stranger = number.clone().map(|it| if is_stranger { it.replace("-0001", "-1001") } else { it });
        for (sql, number) in [(gone, number), (slipped, stranger)] {
            edits.push(Edit { sql, table: table.clone(), number, columns: Vec::new() });
        }
    }
    assert_eq!(unseen(&office, edits), [""; 0]);
}

/// A check that the words are all there, leaf by leaf, would not see that the way to the leaves is lost.
#[test]
fn an_index_by_which_a_word_is_no_longer_found_is_seen() {
    let office = Office::new();
    let words: Vec<_> = (0..6000).map(|n| format!("mot{n}")).collect();
    fs::write(office.path("long.txt"), words.join(" ")).unwrap();
    office.ok("intake -q --received 2026-02-02 --channel email --subject long --text @long.txt");
    office.ok("check --deep");
    let ways: i64 = office.sqlite().query_row("SELECT count(*) FROM request_text_idx", [], |row| row.get(0)).unwrap();
    assert!(ways > 5, "{ways}");
    let to_the_second = "(SELECT term FROM request_text_idx ORDER BY term LIMIT 1 OFFSET 1)";
    let mut edits = vec![
        "DELETE FROM request_text_idx".to_owned(),
        "UPDATE request_text_idx SET pgno = 2".to_owned(),
        format!("UPDATE request_text_idx SET pgno = pgno + 2 WHERE term >= {to_the_second}"),
        // How many texts there are and how long: SQLite takes in no other request without it.
        "DELETE FROM request_text_data WHERE id = 1".to_owned(),
        "UPDATE request_text_data SET block = x'' WHERE id = 1".to_owned(),
        "UPDATE request_text_data SET block = x'ff' || substr(block, 2) WHERE id = 1".to_owned(),
        "UPDATE request_text_data SET block = substr(block, 1, length(block) - 1) || x'01' WHERE id = 1".to_owned(),
        "UPDATE request_text_config SET v = v + 1000 WHERE k = 'version'".to_owned(),
        "UPDATE request_text_config SET v = 'x' WHERE k = 'version'".to_owned(),
    ];
    // A text taken out of the index, by its own verb.
    let subject = "SELECT subject FROM request";
    edits.push(format!(
        "INSERT INTO request_text(request_text, rowid, subject) VALUES ('delete', 20260000001, ({subject}))"
    ));
    edits.extend((1..ways).map(|way| {
        let term = format!("(SELECT term FROM request_text_idx ORDER BY term LIMIT 1 OFFSET {way})");
        format!("DELETE FROM request_text_idx WHERE term = {term}")
    }));
    let unseen: Vec<_> = edits
        .into_iter()
        .filter(|edit| {
            let problems = problems(&checked(&office, |copy| tampered(copy, edit)));
            !names(&problems, "request_text_idx", None)
        })
        .collect();
    assert_eq!(unseen, [""; 0]);
}

#[test]
fn whatever_is_added_to_the_schema_or_taken_from_it_is_seen() {
    let office = office();
    let register = office.sqlite();
    let mut statement = register
        .prepare("SELECT type, name FROM sqlite_schema WHERE type IN ('trigger', 'view', 'index') AND sql IS NOT NULL")
        .unwrap();
    let drops = statement.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?))).unwrap();
    let drops: Vec<_> = drops.map(Result::unwrap).map(|(kind, name)| (format!("DROP {kind} {name}"), name)).collect();
    assert!(drops.len() > 15, "{drops:?}");
    let adds = [
        ("CREATE TRIGGER t AFTER INSERT ON note BEGIN DELETE FROM note; END", "t"),
        ("CREATE VIEW v AS SELECT * FROM requester", "v"),
        ("CREATE INDEX i ON note(text)", "i"),
        ("CREATE TABLE c (name TEXT)", "c"),
        ("ALTER TABLE note ADD COLUMN extra TEXT", "note"),
        ("DROP VIEW grounds; CREATE VIEW grounds AS SELECT 1", "grounds"),
    ];
    let adds = adds.map(|(sql, name)| (sql.to_owned(), name.to_owned()));
    // Compared by name with what this build makes: all that is taken goes at once, and all that is added.
    for edits in [drops, adds.into()] {
        let ran = checked(&office, |copy| edits.iter().for_each(|(sql, _)| copy.execute_batch(sql).unwrap()));
        let problems = problems(&ran);
        for (sql, name) in edits {
            let named =
                |problem: &Value| problem["name"].as_str().is_some_and(|found| found.ends_with(&format!(" {name}")));
            assert!(problems.iter().any(named), "{sql}: {ran}");
        }
    }
    office.sqlite().execute_batch("ALTER TABLE request RENAME COLUMN subject TO topic").unwrap();
    office.refused(4, "list").says("store-tables");
}

#[test]
fn words_erased_without_an_entry_that_says_so_are_seen() {
    let office = office();
    // The only change that the triggers allow, and the rows as they would be had an entry said so.
    for (seq_of, rows) in [
        ("noted", "UPDATE note SET text = NULL"),
        (
            "received",
            "UPDATE request SET subject = NULL, text = NULL, remedy = NULL; DELETE FROM requester; DELETE FROM requester_key",
        ),
    ] {
        let sql = format!(
            "UPDATE journal SET words = NULL, salt = NULL WHERE facts ->> 'act' = '{seq_of}' AND id = 20260000001; {rows}"
        );
        let ran = checked(&office, |copy| copy.execute_batch(&sql).unwrap());
        assert!(problems(&ran).iter().any(|problem| problem["problem"] == "erased_unsaid"), "{ran}");
    }
}

/// The digest that stands for the whole journal, and how many entries it has: what is noted elsewhere.
fn anchor(office: &Office) -> (String, u64) {
    let checked = office.json("check");
    assert!(checked["requests"].is_null(), "a deep check alone counts them");
    (checked["head"].as_str().unwrap().to_owned(), checked["entries"].as_u64().unwrap())
}

#[test]
fn an_anchor_holds_for_ever_and_no_other_does() {
    let office = office();
    let (digest, at) = anchor(&office);
    office.ok("note 1 --text encore");
    assert_eq!(office.ok("-q check").lines().count(), 2, "the entries and the digest");
    let check = |digest: &str, at: u64| office.run(["check", "--digest", digest, "--at", &at.to_string()]);
    // As people copy it: in capitals, by groups.
    let grouped = digest.to_uppercase();
    let grouped: Vec<_> = grouped.as_bytes().chunks(4).map(String::from_utf8_lossy).collect();
    for (digest, at, expected) in [
        (&digest, at, 0),
        (&grouped.join(" "), at, 0),
        // The beginning that a page shows of it.
        (&digest[..16].to_owned(), at, 0),
        (&digest[1..17].to_owned(), at, 4),
        (&"0".repeat(64), at, 4),
        // A slip of the hand is no sign of anything: that of another entry, or none.
        (&digest, at + 1, 2),
        (&digest, 999, 2),
        (&digest, 0, 2),
        (&digest[..32].to_owned(), at, 2),
        (&digest[1..].to_owned(), at, 2),
        (&format!("{digest}0"), at, 2),
        (&digest.replace(|c: char| c.is_ascii_digit(), "o"), at, 2),
        (&String::new(), at, 2),
    ] {
        assert_eq!(check(digest, at).status, expected, "{digest} at {at}");
    }
    office.refused(2, "check --digest zz --at 3").says("usage-not-a-digest");
    office.refused(2, ["check", "--digest", &digest, "--at", "1"]).says("usage-digest-of-another");
    assert!(office.ok(["check", "--digest", &digest]).contains(&format!("est bien celle de l’inscription {at}.")));
    let lost = office.run(["check", "--digest", &"0".repeat(64)]);
    assert!(lost.status == 4 && lost.stdout.contains("Aucune inscription n’a l’empreinte donnée"), "{lost}");
    office.refused(2, "check --at 3");
}

#[test]
fn a_tail_cut_off_with_its_rows_is_seen_against_an_anchor_alone() {
    let office = office();
    office.ok("note 2 --text 'une preuve gênante'");
    let (digest, at) = anchor(&office);
    let register = office.sqlite();
    tampered(&register, "DELETE FROM journal WHERE seq = (SELECT max(seq) FROM journal)");
    register.execute("DELETE FROM note WHERE request = 20260000002", []).unwrap();
    let counted =
        "UPDATE journal_head SET (entries, digest) = (SELECT seq, digest FROM journal ORDER BY seq DESC LIMIT 1)";
    register.execute(counted, []).unwrap();
    drop(register);
    // To an account that never saw it, the journal that is left holds: this is the limit that the screen tells.
    fs::remove_dir_all(office.path("home/.local")).unwrap();
    office.ok("check --deep");
    let against = ["check", "--deep", "--digest", &digest, "--at", &at.to_string()];
    assert_eq!(office.run(against).status, 4);
    // Written over by as many entries, it is still not the journal of then.
    office.ok("note 2 --text 'rien à signaler'");
    office.ok("check --deep");
    assert_eq!(office.run(against).status, 4);
}
