//! A new date announced for the reply: the person is told, the standard keeps its clock.

use serde_json::json;

use crate::support::Office;

// Received on Monday, February 2, 2026: the fifteenth working day after it is Monday, February 23.

#[test]
fn the_date_is_announced_and_the_due_date_stays() {
    let office = Office::with_admitted();
    office.today("2026-02-20");
    let ran = office.run("extend 1 --to 2026-03-13 --reason 'Dossier en région'");
    assert_eq!(ran.status, 0, "{ran}");
    ran.says("done-extended");
    let shown = office.show(1);
    assert_eq!((&shown["due_on"], &shown["extended_to"]), (&json!("2026-02-23"), &json!("2026-03-13")));
    let extension = json!([{"on": "2026-02-20", "to": "2026-03-13", "reason": "Dossier en région"}]);
    assert_eq!(shown["extensions"], extension);
    assert_eq!(office.acts(1).last().map(String::as_str), Some("extended"));
    // Past the due date it is late, whatever was announced.
    office.today("2026-02-24");
    assert_eq!(office.run("due --check -q").status, 10);
    let due = office.ok("due");
    assert!(due.contains("2026-0001\u{a0}!  2026-02-23 (annoncée pour le 2026-03-13)"), "{due}");
    assert!(office.ok("list --columns number,extended_to").contains("2026-03-13"));
    assert!(office.ok("show 1 --history").contains("Dossier en région"));
    let row = "SELECT request, n, extended_on, to_on, reason FROM extension";
    let row: (i64, i64, String, String, String) = office
        .sqlite()
        .query_row(row, [], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?)))
        .unwrap();
    assert_eq!(row, (20_260_000_001, 1, "2026-02-20".into(), "2026-03-13".into(), "Dossier en région".into()));
    // What hangs after it in the tables still does.
    office.ok("note 1 --text Suite");
    office.ok("consent 1 --for ombudsman --grant");
    assert_eq!(office.run("check --deep").status, 0);
}

#[test]
fn where_nobody_can_be_asked_both_flags_are_named() {
    let office = Office::with_admitted();
    let ran = office.refused(2, "prolonger 1");
    assert!(ran.stderr.contains("--au") && ran.stderr.contains("--raison"), "{ran}");
    office.refused(2, "extend 1 --to bientôt --reason x").says("error-not-a-date");
}

#[test]
fn an_extension_is_taken_back_and_its_reason_erased_with_the_words() {
    let office = Office::with_admitted();
    office.ok("extend 1 --to 2026-06-01 --reason raisonsecrète");
    office.ok("undo 1");
    assert_eq!((&office.show(1)["extended_to"], &office.show(1)["extensions"]), (&json!(null), &json!([])));
    office.ok("extend 1 --to 2026-06-01 --reason raisonsecrète");
    office.ok("triage 1 --inadmissible disclosure --yes --by email --kind disclosure");
    assert_eq!(office.show(1)["extensions"][0]["reason"], json!(null));
    assert!(!office.holds("raisonsecrète"));
    assert_eq!(office.run("check --deep").status, 0);
}

#[test]
fn letters_say_what_is_so_on_their_day() {
    let office = Office::with_admitted();
    let is_overdue = || office.run("letter 1 ack").says_text("letter-lack-past-due");
    assert!(is_overdue());
    office.ok("ack 1 --by email");
    assert!(is_overdue(), "that the letter is recorded makes it no sooner");
    office.ok("undo 1");
    office.ok("ack 1 --by email --on 2026-02-04");
    assert!(!is_overdue(), "it was not yet on that day");
    // What is closed has no date to be announced any more.
    office.ok("extend 1 --to 2026-04-01 --reason expertise");
    office.ok("letter 1 extension");
    office.ok("close 1 --as settled --by email");
    office.refused(1, "letter 1 extension").says("letter-lack-closed");
}
