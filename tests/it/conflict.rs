//! Rule 6: an officer in conflict is neither in charge nor closes, and a second look goes to another officer.

use serde_json::{Value, json};

use crate::support::Office;

#[test]
fn an_officer_in_conflict_is_not_put_in_charge() {
    let office = Office::new();
    office.admitted("2026-02-02");
    office.ok("conflict 1 gagnon --reason cousine --on 2026-02-03");
    office.refused(1, "assign 1 --to gagnon").says("refusal-conflict-of-interest");
    office.refused(1, "assign 1 --to Gagnon").says("refusal-conflict-of-interest");
    office.ok("assign 1 --to morin");
    assert_eq!(office.show(1)["conflicts"], json!([{"officer": "gagnon", "on": "2026-02-03", "reason": "cousine"}]));
}

#[test]
fn an_officer_in_conflict_does_not_close() {
    let office = Office::new();
    office.admitted("2026-02-02");
    office.ok("conflict 1 gagnon --reason cousine");
    office.refused(1, "--as gagnon close 1 --as withdrawn").says("refusal-conflict-of-interest");
    office.ok("--as morin close 1 --as withdrawn");
}

#[test]
fn a_conflict_is_declared_once() {
    let office = Office::new();
    office.complaint("2026-02-02");
    office.ok("conflict 1 gagnon --reason cousine");
    office.refused(1, "conflict 1 gagnon --reason cousine").says("refusal-conflict-already-declared");
    office.ok("conflict 1 morin --reason voisine");
}

#[test]
fn a_second_look_goes_to_another_officer_than_the_one_who_closed() {
    let office = Office::new();
    office.admitted("2026-02-02");
    office.ok("--as gagnon close 1 --as withdrawn");
    office.ok("reopen 1 --review --reason 'la personne conteste'");
    assert_eq!(office.show(1)["officer"], Value::Null, "whoever was in charge no longer is");
    office.refused(1, "assign 1 --to gagnon").says("refusal-review-by-same-officer");
    office.refused(1, "--as gagnon close 1 --as withdrawn").says("refusal-review-by-same-officer");
    office.ok("assign 1 --to morin");
    office.ok("--as morin close 1 --as withdrawn");
}

#[test]
fn a_second_look_goes_to_another_officer_than_the_one_who_was_in_charge() {
    let office = Office::new();
    office.admitted("2026-02-02");
    office.ok("assign 1 --to gagnon");
    office.ok("--as roy close 1 --as withdrawn");
    office.ok("reopen 1 --review --reason 'la personne conteste'");
    office.refused(1, "assign 1 --to gagnon").says("refusal-review-by-same-officer");
    office.ok("assign 1 --to morin");
}

#[test]
fn a_request_reopened_without_review_stays_with_its_officer() {
    let office = Office::new();
    office.admitted("2026-02-02");
    office.ok("assign 1 --to gagnon");
    office.ok("--as gagnon close 1 --as withdrawn");
    office.ok("reopen 1 --reason suite");
    assert_eq!(office.show(1)["officer"], "gagnon");
    office.refused(1, "assign 1 --to gagnon").says("refusal-already-assigned");
    office.ok("assign 1 --to morin");
    office.ok("assign 1 --to gagnon");
}

#[test]
fn a_closed_request_is_not_assigned() {
    let office = Office::new();
    office.admitted("2026-02-02");
    office.ok("close 1 --as withdrawn");
    office.refused(1, "assign 1 --to gagnon").says("refusal-already-closed");
}

#[test]
fn the_journal_keeps_the_officer_and_the_account() {
    let office = Office::new();
    office.complaint("2026-02-02");
    office.ok("ack 1 --as morin");
    let last = office.history(1).pop().unwrap();
    assert_eq!(last["by"], "morin");
    let account = last["account"].as_str().unwrap();
    assert!(account.contains('@') && !account.contains("morin"), "{account}");
}

#[test]
fn a_name_that_is_near_an_officer_s_may_be_assigned_and_is_told_to_be_another() {
    let office = Office::new();
    office.ok(["reference", "add", "officer", "mtremblay", "--fr", "Marie Tremblay"]);
    let number = office.complaint("2026-02-02");
    let assign = |to: &str, lang: &str| office.run(["assign", &number, "--to", to, "--lang", lang]);
    let ran = assign("tremblay", "fr");
    assert!(ran.status == 0 && ran.stderr.contains(&format!("attribuer {number} --to mtremblay")), "{ran}");
    assert!(assign("mtremblai", "en").stderr.contains("“mtremblai” is not in the list of officers"));
    for (to, known_or_new) in [("Marie Tremblay", "of the list"), ("zoe", "near nobody")] {
        let ran = assign(to, "fr");
        assert!(ran.status == 0 && !ran.stderr.contains("Attention"), "{known_or_new}: {ran}");
    }
}
