//! Rule 7: the clock stops only while the office waits for the requester's documents, one wait at a time.

use serde_json::json;

use crate::support::Office;
#[cfg(target_os = "linux")]
use crate::support::screen::Screen;
use crate::support::words::plain;

#[test]
fn a_request_that_waits_once_it_is_late_still_reads_as_late() {
    let office = Office::new();
    office.today("2026-02-27");
    office.admitted("2026-02-02");
    // Fifteen working days end on Monday, February 23: three more have run on Thursday.
    office.ok("suspend 1 --reason pièce --on 2026-02-26");
    let shown = plain(&office.ok("show 1"));
    assert!(shown.contains("Échéance Dépassée de 3 jours ouvrables"), "{shown}");
    let due = plain(&office.run("due").stdout);
    assert!(due.contains("2026-0001 ! suspendue"), "{due}");
}

#[test]
fn what_is_suspended_is_resumed_before_it_is_closed() {
    let office = Office::with_admitted();
    office.ok("suspend 1 --reason pièce --on 2026-02-04");
    office.refused(1, "close 1 --as withdrawn --by email --on 2026-02-10").says("refusal-suspended-not-closed");
    office.ok("resume 1 --on 2026-02-10");
    office.ok("close 1 --as withdrawn --by email --on 2026-02-10");
    let closed = office.show(1);
    assert_eq!(closed["status"], "closed");
    assert_eq!(closed["suspensions"], json!([{"from": "2026-02-04", "to": "2026-02-10", "reason": "pièce"}]));
    assert_eq!((&closed["clock"]["net"], &closed["clock"]["gross"]), (&json!(2), &json!(6)));
}

#[test]
fn a_suspension_that_is_over_is_not_said_to_be_resumed() {
    let office = Office::with_admitted();
    office.ok("suspend 1 --reason pièce --on 2026-02-05 --until 2026-02-12");
    let refused = office.refused(1, "suspend 1 --reason pièce --on 2026-02-10 --until 2026-02-17");
    assert!(!refused.says("refusal-overlaps-suspension").stderr.contains("reprendre"), "{refused}");
    office.ok("suspend 1 --reason pièce --on 2026-02-12 --until 2026-02-17");
}

#[cfg(target_os = "linux")]
#[test]
fn that_a_suspended_request_is_not_closed_is_said_before_the_first_question() {
    let office = Office::on("2026-11-20");
    office.complaint("2026-11-19");
    office.ok("suspend 1 --reason Relevé");
    let (code, shown) = Screen::open(&office, &["close", "1"]).end();
    assert!(code == Some(1) && shown.contains("est suspendu") && !shown.contains("Issue"), "{shown}");
}
