//! What an independent computation of the domain's rules, in another language, found the register to say otherwise.

use std::fs;

use serde_json::{Value, json};

use crate::support::Office;

/// An office that has imported one request, of the columns and the cells given.
fn imported(header: &str, row: &str) -> Office {
    let office = Office::new();
    fs::write(office.path("source.csv"), format!("{header}\n{row}\n")).unwrap();
    office.ok("import source.csv");
    office
}

#[test]
fn a_suspension_that_the_source_left_open_ends_with_the_closing_and_does_not_come_back_at_the_reopening() {
    let office = imported("received_on,closed_on,suspensions", "2026-02-02,2026-02-10,2026-02-04//pièce");
    let closed = office.show(1);
    // February 3 and 4 are counted; 5, 6, 9 and 10 are taken out.
    assert_eq!((&closed["clock"]["net"], &closed["clock"]["gross"]), (&json!(2), &json!(6)));
    assert_eq!(closed["suspensions"], json!([{"from": "2026-02-04", "to": "2026-02-10", "reason": "pièce"}]));

    office.ok("reopen 1 --reason révision --on 2026-02-12");
    let reopened = office.show(1);
    assert_ne!(reopened["status"], "suspended");
    // A new clock, of which nothing is taken out: March 5 is the fifteenth business day after February 12.
    assert_eq!(reopened["due_on"], "2026-03-05");
    // From the 12th to March 2.
    assert_eq!((&reopened["clock"]["net"], &reopened["clock"]["suspended"]), (&json!(12), &json!(0)));
    office.ok("check --deep");
}

#[test]
fn days_suspended_without_dates_are_not_explained_as_if_their_dates_were_known() {
    let office = imported("received_on,suspended_days", "2026-02-02,2");
    let explained = office.ok("show 1 --explain");
    let placed = explained.lines().filter(|line| line.contains("dates inconnues"));
    let days = placed.map(|line| line.split(' ').next().unwrap().to_owned()).collect::<Vec<_>>();
    assert_eq!(days, ["2026-02-03", "2026-02-04"]);
    // Seventeen business days after the 2nd.
    assert_eq!(office.show(1)["due_on"], "2026-02-25");
    assert_eq!(office.show(1)["suspensions"], Value::Array(Vec::new()));
}

#[test]
fn an_import_that_names_no_handler_it_knows_is_refused_in_words() {
    let office = Office::new();
    fs::write(office.path("source.csv"), "received_on,handler\n2026-02-02,bureau\n").unwrap();
    for lang in ["fr", "en"] {
        let refused = office.refused(1, ["import", "source.csv", "--lang", lang]);
        assert!(!refused.stderr.contains('⟨'), "{refused}");
        assert!(refused.stderr.contains("office, unit:, partner:)"), "{refused}");
    }
}
