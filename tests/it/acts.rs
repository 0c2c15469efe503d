//! The form of entries, locked: what version 1 wrote is read and written back byte for byte by every later one.

use std::collections::BTreeSet;
use std::path::Path;

use doleances::inside::{Act, Field, NotAnAct, Part, Series, Words};
use rusqlite::{Connection, OpenFlags};
use serde_json::Value;

use crate::journal::{REWRITABLE, seal_again};
use crate::support::Office;

fn kept(name: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/registers").join(name)
}

fn sorted(names: impl IntoIterator<Item = impl Into<String>>) -> BTreeSet<String> {
    names.into_iter().map(Into::into).collect()
}

#[test]
fn every_act_is_read_and_written_back_byte_for_byte() {
    let text = std::fs::read_to_string(kept("acts.jsonl")).unwrap();
    let mut names = BTreeSet::new();
    for line in text.lines() {
        let value: Value = serde_json::from_str(line).unwrap();
        assert_eq!(value.to_string(), line, "a line is compact");
        let series = value["series"].as_str().map(|code| Series::from_code(code).unwrap());
        let facts = value["facts"].to_string();
        let (act, day) = Act::from_json(series, &facts).unwrap_or_else(|error| panic!("{error}: {line}"));
        assert_eq!((act.to_json(day), act.name()), (facts, value["facts"]["act"].as_str().unwrap()));
        if let Some(words) = value.get("words").map(Value::to_string) {
            assert_eq!(Words::from_json(&words).unwrap_or_else(|error| panic!("{error}: {line}")).to_json(), words);
        }
        names.insert(act.name().to_owned());
    }
    assert_eq!(names, sorted(Act::names()), "an act without a line");
}

#[test]
fn a_line_of_what_is_received_has_every_fact_that_it_may_say() {
    let text = std::fs::read_to_string(kept("acts.jsonl")).unwrap();
    let lines: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    for (part, place) in [(Part::Receipt, "/facts"), (Part::Narrative, "/words"), (Part::Identity, "/words/identity")] {
        for field in Field::of(part) {
            let has = |line: &Value| {
                line["facts"]["act"] == "received"
                    && line.pointer(place).is_some_and(|of| of.get(field.key()).is_some())
            };
            assert!(lines.iter().any(has), "{}", field.key());
        }
    }
}

#[test]
fn the_kept_register_holds_every_act() {
    let kept = Connection::open_with_flags(kept("v1.db"), OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap();
    let mut statement = kept.prepare("SELECT DISTINCT facts ->> 'act' FROM journal").unwrap();
    let names = statement.query_map([], |row| row.get::<_, String>(0)).unwrap().map(Result::unwrap);
    // No verb enters that one in a register that is whole.
    let names = names.chain(["lost".to_owned()]);
    assert_eq!(sorted(names), sorted(Act::names()));
}

#[test]
fn an_act_is_one_of_its_register() {
    let added = r#"{"act":"issue_linked","requests":["2026-0007"]}"#;
    assert!(Act::from_json(Some(Series::Issue), added).is_ok());
    for series in [None, Some(Series::Request), Some(Series::Measure)] {
        assert!(matches!(Act::from_json(series, added), Err(NotAnAct::Malformed(_))), "{series:?}");
    }
    assert!(matches!(Act::from_json(None, r#"{"act":"suspended" }"#), Err(NotAnAct::Malformed(_))));
}

#[test]
fn what_a_newer_version_wrote_is_refused_by_its_name() {
    for (change, name) in [
        ("facts = '{\"act\":\"of_tomorrow\"}'", "of_tomorrow"),
        ("facts = json_set(facts, '$.urgent', json('true'))", "urgent"),
        (
            "facts = '{\"act\":\"amended\",\"changes\":[{\"to\":\"value\",\"field\":\"postcode\",\"value\":\"G1R\"}]}'",
            "postcode",
        ),
        ("facts = '{\"act\":\"issue_linked\",\"requests\":[]}'", ""),
        ("words = json_object('motive', 'x'), salt = zeroblob(16), words_digest = zeroblob(32)", "motive"),
        ("series = 'petition'", "petition"),
    ] {
        let office = Office::with_complaint();
        office.ok("ack 1");
        let connection = office.sqlite();
        let triggers: String = connection
            .query_row(
                "SELECT group_concat(sql, ';') FROM sqlite_schema WHERE name GLOB 'journal_is*' OR name GLOB 'journal_w*'",
                [],
                |row| row.get(0),
            )
            .unwrap();
        let seq = "(SELECT max(seq) FROM journal)";
        connection
            .execute_batch(&format!("{REWRITABLE} UPDATE journal SET {change} WHERE seq = {seq}; {triggers}"))
            .unwrap();
        seal_again(&connection);
        drop(connection);
        if name.is_empty() || name == "motive" {
            assert_eq!(office.run("check").status, 4, "{change}");
            office.run("show 1").says(if name.is_empty() { "store-damaged" } else { "store-newer-entry" });
            continue;
        }
        for lang in ["fr", "en"] {
            let ran = office.run(format!("check --lang {lang}"));
            assert!(ran.stderr.contains(name) && ran.stderr.contains('3'), "{change}: {ran}");
            assert!(ran.stderr.contains(if lang == "fr" { "plus récente" } else { "newer version" }), "{ran}");
        }
        if name != "petition" {
            office.run("show 1").says("store-newer-entry");
        }
    }
}
