//! Rule 8: a finding is only for admissible complaints, ground by ground, and a founded one rests on a criterion.

use serde_json::{Value, json};

use crate::support::Office;

fn finding_of(office: &Office) -> Value {
    office.show(1)["finding"].clone()
}

#[test]
fn only_an_admissible_complaint_receives_a_finding() {
    let office = Office::with_complaint();
    office.refused(1, "finding 1 --unsubstantiated").says("refusal-not-triaged");
    office.ok("triage 1 --inadmissible recourse --by email --refer reconsideration");
    office.refused(1, "finding 1 --unsubstantiated").says("refusal-finding-on-inadmissible");
    office.ok("triage 1 --admissible --kind comment");
    office.refused(1, "finding 1 --unsubstantiated").says("refusal-finding-on-other-kind");
    office.ok("triage 1 --admissible --kind complaint");
    office.ok("finding 1 --unsubstantiated");
    assert_eq!(finding_of(&office), "unsubstantiated");
}

#[test]
fn a_founded_complaint_needs_a_criterion_of_the_profile() {
    let office = Office::with_profile("mamh");
    office.admitted("2026-02-02");
    for line in ["finding 1 --substantiated", "finding 1 --partly"] {
        office.refused(2, line);
    }
    // A criterion of another ministry.
    office.refused(1, "finding 1 --substantiated prejudice");
    office.refused(2, "finding 1 --substantiated standard --unsubstantiated");
    office.ok("finding 1 --substantiated standard --reasons 'vingt jours'");
    let shown = office.show(1);
    assert_eq!((&shown["finding"], &shown["criterion"]), (&json!("substantiated"), &json!("standard")));
}

#[test]
fn of_several_grounds_the_finding_says_which() {
    let office = Office::with_complaint();
    office.ok("triage 1 --admissible --ground delay --ground error");
    office.refused(1, "finding 1 --unsubstantiated").says("refusal-which-ground");
    office.refused(3, "finding 1 3 --unsubstantiated").says("refusal-no-such-ground");
    office.ok("ground 1 drop 2");
    office.ok("finding 1 --unsubstantiated");
    assert_eq!(office.show(1)["grounds"][0]["finding"], "unsubstantiated");
}

#[test]
fn the_same_finding_typed_again_changes_nothing_and_is_refused() {
    let office = Office::with_complaint();
    office.ok("triage 1 --admissible --ground delay --on 2026-02-03");
    office.ok("finding 1 --partly error --reasons Retard --on 2026-02-04");
    office.refused(1, "finding 1 1 --partly error --reasons Retard").says("refusal-already-so");
    assert!(office.run("finding 1 --partly error --reasons Retard --lang en").stderr.contains("on 2026-02-04"));
    for other in ["--partly error --reasons 'Long retard'", "--partly prejudice --reasons 'Long retard'"] {
        office.ok(format!("finding 1 {other} --on 2026-02-05"));
    }
    office.ok("finding 1 --unsubstantiated --on 2026-02-06");
    office.refused(1, "finding 1 --unsubstantiated").says("refusal-already-so");
    // The second look may find the same.
    office.ok("close 1 --as answered --by email --on 2026-02-09");
    office.ok("reopen 1 --reason demande --on 2026-02-10");
    office.ok("finding 1 --unsubstantiated --on 2026-02-11");
}

#[test]
fn a_ground_is_there_once_and_its_rank_is_never_given_again() {
    let office = Office::with_complaint();
    office.ok("ground 1 add delay");
    office.ok("ground 1 add delay:diligent");
    office.refused(1, "ground 1 add delay").says("refusal-ground-already-there");
    office.ok("ground 1 drop 2");
    let refused = office.refused(3, "ground 1 drop 2");
    assert!(!refused.says("refusal-no-such-ground").stderr.contains("ajouter"), "{refused}");
    office.ok("ground 1 add error:reliable");
    let ranks: Vec<_> =
        office.show(1)["grounds"].as_array().unwrap().iter().map(|ground| ground["n"].clone()).collect();
    assert_eq!(ranks, [1, 3]);
    office.refused(1, "triage 1 --admissible --ground delay").says("refusal-ground-already-there");
    office
        .refused(1, "intake --received 2026-02-02 --channel mail --subject a --ground delay --ground delay")
        .says("refusal-ground-already-there");
}

#[test]
fn a_dropped_ground_takes_its_finding_out_of_the_complaint() {
    let office = Office::with_complaint();
    office.ok("triage 1 --admissible --ground delay --ground error");
    office.ok("finding 1 1 --substantiated error");
    office.ok("finding 1 2 --unsubstantiated");
    assert_eq!(finding_of(&office), "partly");
    office.ok("ground 1 drop 2");
    assert_eq!(finding_of(&office), "substantiated");
}

#[test]
fn a_complaint_with_a_finding_neither_changes_kind_nor_becomes_inadmissible() {
    let office = Office::with_admitted();
    office.ok("finding 1 --unsubstantiated");
    office
        .refused(1, "triage 1 --inadmissible recourse --by email --refer reconsideration")
        .says("refusal-findings-stand");
    office.refused(1, "amend 1 --set kind=comment --reason erreur").says("refusal-findings-stand");
    office.refused(1, "triage 1 --admissible --kind comment").says("refusal-findings-stand");
}

#[test]
fn the_way_out_of_a_finding_that_cannot_be_is_a_command_that_holds() {
    let office = Office::new();
    office.ok("intake --received 2026-02-02 --channel email --subject a --email a@b.ca");
    office.ok("triage 1 --inadmissible recourse --by email --refer reconsideration");
    let refused = office.refused(1, "finding 1 --unsubstantiated");
    let way_out = "doleances trier 2026-0001 --recevable --type plainte";
    assert!(refused.says("refusal-finding-on-inadmissible").stderr.contains(way_out), "{refused}");
    office.ok("triage 1 --admissible --kind complaint --ground delay");
    office.ok("finding 1 --partly error");
    // The closing that was typed stays that of whoever typed it.
    for closing in ["withdrawn --partly error --by mail", "withdrawn --partly error --no-reply sourd"] {
        let refused = office.refused(1, format!("close 1 --as {closing}"));
        refused.says("refusal-nothing-left-to-find");
        assert!(refused.stderr.contains("Retirez --partiellement de la commande."), "{refused}");
        assert!(!refused.stderr.contains("doleances clore"), "{refused}");
    }
}

#[test]
fn a_closed_complaint_keeps_its_grounds_and_findings_as_they_are() {
    let office = Office::with_complaint();
    office.ok("triage 1 --admissible --ground delay");
    office.ok("close 1 --as answered --by email --unsubstantiated");
    for line in ["ground 1 add error", "ground 1 drop 1", "finding 1 --partly error"] {
        office.refused(1, line).says("refusal-already-closed");
    }
}
