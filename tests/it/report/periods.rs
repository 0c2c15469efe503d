//! What a past period tells is what was so then: later acts on a request change nothing of it.

use serde_json::{Value as Json, json};

use crate::support::Office;

fn figures(office: &Office, month: &str) -> Json {
    office.json(format!("report month {month}"))["figures"].clone()
}

/// The rows of a breakdown: code and count.
fn rows(of: &Json) -> Json {
    of.as_array().unwrap().iter().map(|row| json!([row["code"], row["count"]])).collect()
}

#[test]
fn a_unit_handles_for_the_office_and_a_partner_for_itself() {
    let office = Office::new();
    (0..7).for_each(|_| drop(office.admitted("2026-02-02")));
    let [community, institutional] = ["francisation_community", "francisation_institutional"];
    for (number, to) in [(1, "unit:legal"), (2, "unit:family")] {
        office.ok(format!("hand {number} --to {to} --on 2026-02-03"));
    }
    for (number, to) in [(3, community), (6, community), (7, institutional)] {
        office.ok(format!("hand {number} --to partner:{to} --on 2026-02-03"));
    }
    for number in [1, 2, 4] {
        office.ok(format!("close {number} --as withdrawn --by email --on 2026-02-10"));
    }
    // 15 business days from Monday 2026-02-02 end on the 23rd: both are late; the office takes the second up again.
    office.ok("close 5 --as answered --by email --substantiated error --on 2026-02-24");
    office.ok("close 6 --as answered --by email --substantiated error --on 2026-02-25");
    office.ok("close 7 --as answered --by email --unsubstantiated --on 2026-02-25");
    office.ok("reopen 7 --reason encore --on 2026-02-26");
    office.ok("hand 7 --to office --on 2026-02-26");
    let of = figures(&office, "2026-02");
    // Of the office: 1, 2, 4 and 5, and the seventh since it was reopened.
    let flow = json!({"open_at_start": 0, "received": 4, "reopened": 1, "closed": 4, "open_at_end": 1});
    assert_eq!(of["flow"], flow);
    assert_eq!(rows(&of["received"]["by_handler"]), json!([["office", 2], ["unit", 2]]));
    assert_eq!(rows(&of["closed"]["by_handler"]), json!([["office", 2], ["unit", 2]]));
    let times = &of["times"];
    assert_eq!(json!([times["count"], times["within_standard"], times["late"]]), json!([4, 3, 1]));
    let columns = ["received", "reopened", "closed", "open_at_end", "upheld"];
    let apart =
        |row: &Json| [json!(row["code"])].into_iter().chain(columns.map(|name| row[name]["count"].clone())).collect();
    let apart: Json =
        of["partners"]["by_partner"].as_array().unwrap().iter().map(|row| -> Json { apart(row) }).collect();
    assert_eq!(apart, json!([[community, 2, 0, 1, 1, 1], [institutional, 1, 0, 1, 0, 0]]));
    let behind = office.json(format!("report cases month 2026-02 --cell partners.closed.{institutional}"));
    assert_eq!((behind.as_array().unwrap().len(), &behind[0]["number"]), (1, &json!("2026-0007")));
    // The report of one of them has all its figures, with its times.
    let theirs = &office.json(format!("report month 2026-02 --partner {community}"))["figures"];
    let flow = json!({"open_at_start": 0, "received": 2, "reopened": 0, "closed": 1, "open_at_end": 1});
    assert_eq!((&theirs["flow"], &theirs["times"]["late"]), (&flow, &json!(1)));
    // Nor is what they owe due here: the third is late, and the seventh is what the office is reminded of.
    let due = office.json("due");
    assert_eq!(
        due.as_array().unwrap().iter().map(|it| it["number"].as_str().unwrap()).collect::<Vec<_>>(),
        ["2026-0007"]
    );
    office.ok("close 7 --as answered --by email --on 2026-03-02");
    office.ok("due --check");
}

#[test]
fn a_closing_keeps_its_grounds_its_findings_and_its_handler_when_the_request_is_taken_up_again() {
    let office = Office::new();
    office.ok("intake -q --channel email --subject A --kind complaint --received 2026-01-05 --name Ada --ground delay");
    office.ok("triage 1 --admissible --on 2026-01-06");
    office.ok("close 1 --as answered --by email --unsubstantiated --on 2026-01-12");
    let january = || office.json("report month 2026-01");
    let before: Json = january();
    office.ok("reopen 1 --reason encore --on 2026-02-02");
    office.ok("hand 1 --to unit:legal --on 2026-02-02");
    office.ok("ground 1 add courtesy --on 2026-02-02");
    office.ok("finding 1 1 --substantiated error --on 2026-02-03");
    office.ok("finding 1 2 --substantiated error --on 2026-02-03");
    let after: Json = january();
    for part in ["findings", "closed", "handling", "times"] {
        assert_eq!(after["figures"][part], before["figures"][part], "{part}");
    }
    // By hand: one ground, on the delay, which the office found unsubstantiated.
    let found = &after["figures"]["findings"];
    assert_eq!(rows(&found["by_ground"]), json!([["delay", 1]]));
    assert_eq!(rows(&found["by_criterion"]), json!([]));
    assert_eq!(rows(&after["figures"]["closed"]["by_handler"]), json!([["office", 1]]));
    // What stands behind the figure is the ground as it was.
    let cases = office.json("report cases month 2026-01 --cell findings.by_ground.delay");
    assert_eq!(json!([cases[0]["n"], cases[0]["finding"]]), json!([1, "unsubstantiated"]));
    // The grounds of what came in are those that are known today.
    assert_eq!(rows(&after["figures"]["grounds"]["by_nature"]), json!([["courtesy", 1], ["delay", 1]]));
    office.ok("close 1 --as answered --by email --on 2026-02-10");
    let february = figures(&office, "2026-02");
    assert_eq!(rows(&february["findings"]["by_ground"]), json!([["courtesy", 1], ["delay", 1]]));
    assert_eq!(rows(&february["findings"]["by_criterion"]), json!([["error", 2]]));
    assert_eq!(rows(&february["closed"]["by_handler"]), json!([["unit", 1]]));
    office.ok("check --deep");
}

#[test]
fn what_was_found_of_the_whole_gives_way_to_what_was_found_of_a_ground() {
    let office = Office::new();
    let number = office.admitted("2026-02-02");
    office.ok(format!("finding {number} --substantiated error --on 2026-02-03"));
    office.ok(format!("ground {number} add courtesy --on 2026-02-04"));
    office.ok(format!("finding {number} 1 --unsubstantiated --on 2026-02-05"));
    office.ok(format!("close {number} --as answered --by email --on 2026-02-10"));
    let of = figures(&office, "2026-02");
    let found = &of["findings"];
    assert_eq!(json!([found["substantiated"], found["unsubstantiated"]]), json!([0, 1]));
    assert_eq!(rows(&found["by_criterion"]), json!([]), "nothing was upheld");
    let shown = office.ok(format!("show {number}"));
    assert!(!shown.contains("Erreur dans la prestation"), "{shown}");
    assert_eq!(office.show(1)["criterion"], Json::Null);
}

#[test]
fn a_request_that_came_back_from_another_body_is_not_transferred() {
    let office = Office::with_admitted();
    office.ok("consent 1 --for ombudsman --ask --on 2026-02-03");
    office.ok("consent 1 --for ombudsman --grant --on 2026-02-03");
    office.ok("close 1 --as transferred --by email --to ombudsman --on 2026-02-04");
    let transferred = || figures(&office, "2026-02")["admissibility"]["transferred"].clone();
    assert_eq!(transferred(), 1);
    office.ok("reopen 1 --reason retour --on 2026-02-05");
    assert_eq!(transferred(), 0);
}

#[test]
fn a_reopening_after_the_last_closing_is_refused_however_long_ago_that_was() {
    let office = Office::with_admitted();
    office.ok("close 1 --as withdrawn --by email --on 2026-02-16");
    office.ok("reopen 1 --reason 'Une pièce' --on 2026-02-17");
    office.ok("close 1 --as withdrawn --by email --on 2026-02-18");
    office.today("2026-06-30");
    office.ok("report month 2026-06");
    // Nobody but somebody with another tool can make it so.
    office.sqlite().execute("UPDATE reopening SET reopened_on = '2026-06-10'", []).unwrap();
    let refused = office.refused(1, "report month 2026-06");
    assert!(refused.stderr.contains("2026-0001"), "{}", refused.stderr);
}
