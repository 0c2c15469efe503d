//! What cannot be read of a register hides nothing of the rest from a deep check, which says where it is.

use serde_json::Value;

use crate::support::Office;

/// A request whose row says something else than the journal, in an office of two, where that was done too.
fn altered(sql: &str) -> (Office, Vec<Value>) {
    let office = Office::with_complaint();
    office.complaint("2026-02-03");
    office.ok("ack 1");
    let triggers =
        "DROP TRIGGER journal_stays; DROP TRIGGER journal_is_written_once; DROP TRIGGER journal_words_only_go;";
    let row = "UPDATE request SET channel = 'fax' WHERE id = 20260000002";
    office.sqlite().execute_batch(&format!("{triggers} {row}; {sql}")).unwrap();
    let ran = office.run("check --deep --format json");
    assert_eq!(ran.status, 4, "{sql}: {ran}");
    let checked: Value = serde_json::from_str(&ran.stdout).unwrap_or_else(|_| panic!("{sql}: {ran}"));
    let problems = checked["problems"].as_array().unwrap().clone();
    let row = |it: &&Value| it["problem"] == "row" && it["number"] == "2026-0002" && it["columns"] == "channel";
    assert_eq!(problems.iter().filter(row).count(), 1, "{sql}: {ran}");
    (office, problems)
}

#[test]
fn an_entry_hides_no_row_of_another_record() {
    for sql in [
        "UPDATE journal SET officer = CAST(x'ff41' AS TEXT) WHERE seq = 4",
        "UPDATE journal SET facts = replace(facts, 'channel', 'canal') WHERE seq = 2",
        "UPDATE journal SET facts = '{}' WHERE seq = 2",
    ] {
        let (_, problems) = altered(sql);
        assert!(
            problems.iter().any(|it| it["problem"] == "unreadable" || it["problem"] == "chain"),
            "{sql}: {problems:?}"
        );
    }
}

#[test]
fn a_row_of_the_office_is_named_whatever_its_bytes_and_the_register_says_that_it_is_damaged() {
    for (sql, table, row) in [
        ("UPDATE setting SET value = CAST(x'22ff22' AS TEXT) WHERE name = 'place'", "setting", "place"),
        ("UPDATE setting SET value = 3 WHERE name = 'acknowledgement_days'", "setting", "acknowledgement_days"),
        ("DELETE FROM reference WHERE list = 'unit' AND code = 'legal'", "reference", "unit legal"),
        ("INSERT INTO calendar_change (n, change) VALUES (7, '{}')", "calendar_change", "7"),
    ] {
        let (office, problems) = altered(sql);
        let named = |it: &&Value| it["problem"] == "office" && it["table"] == table && it["row"] == row;
        assert_eq!(problems.iter().filter(named).count(), 1, "{sql}: {problems:?}");
        if sql.contains("ff") {
            office.refused(4, "list").says("store-damaged");
        }
    }
}
