//! Rule 1: no act is dated before the one it follows, before receipt, or in the future; every act may be late.

use std::sync::LazyLock;

use crate::support::{Model, Office};

/// Every act that takes a date, on a complaint that was admitted on February 4 with two grounds.
const ACTS: [&str; 17] = [
    "ack 1",
    "triage 1 --admissible --ground courtesy",
    "triage 1 --inadmissible recourse --by email --refer reconsideration",
    "assign 1 --to gagnon",
    "suspend 1 --reason pièce",
    "ground 1 add courtesy",
    "ground 1 drop 1",
    "finding 1 1 --unsubstantiated",
    "close 1 --as withdrawn --by email",
    "amend 1 --set channel=mail --reason erreur",
    "note 1 --text vu",
    "link 1 2 --as related",
    "consent 1 --for ombudsman --ask",
    "conflict 1 gagnon --reason cousine",
    "consult 1 legal --question quoi",
    "hand 1 --to unit:legal",
    "undo 1",
];

fn office() -> Office {
    static MODEL: LazyLock<Model> = LazyLock::new(|| {
        let office = Office::with_complaint();
        office.complaint("2026-02-02");
        office.ok("triage 1 --admissible --ground delay --ground error --on 2026-02-04");
        Model::of(&office)
    });
    MODEL.office()
}

#[test]
fn no_act_is_dated_in_the_future() {
    let office = office();
    for act in ACTS {
        office.refused(1, format!("{act} --on 2026-03-03")).says("refusal-in-the-future");
    }
    office.refused(1, "intake --received 2026-03-03 --channel mail --subject a").says("refusal-in-the-future");
    office.ok("intake --received 2026-03-02 --channel mail --subject a");
}

#[test]
fn no_act_is_dated_before_receipt() {
    let office = office();
    for act in ACTS {
        office.refused(1, format!("{act} --on 2026-02-01")).says("refusal-before-receipt");
    }
}

#[test]
fn every_act_may_be_entered_late_and_keeps_both_dates() {
    for act in ACTS {
        let office = office();
        office.ok(format!("{act} --on 2026-02-04"));
        let last = "SELECT acted_on, recorded_at FROM journal ORDER BY seq DESC LIMIT 1";
        let read = |row: &rusqlite::Row<'_>| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?));
        let (on, recorded_at) = office.sqlite().query_row(last, [], read).unwrap();
        assert_eq!(on, "2026-02-04", "{act}");
        // The time stamp is the machine's own clock: no variable moves it.
        assert!(!recorded_at.starts_with("2026-02-04"), "{act}");
    }
}

#[test]
fn no_act_is_dated_before_the_one_it_follows() {
    // What was done and when; what follows it, refused the day before and accepted the same day.
    for (done, act) in [
        ("suspend 1 --reason pièce", "resume 1"),
        ("ack 1", "close 1 --as withdrawn --by email"),
        ("assign 1 --to gagnon", "close 1 --as withdrawn --by email"),
        ("assign 1 --to gagnon", "assign 1 --to morin"),
        ("triage 1 --admissible --ground courtesy", "close 1 --as withdrawn --by email"),
        ("triage 1 --admissible --ground courtesy", "finding 1 1 --unsubstantiated"),
        (
            "triage 1 --admissible --ground courtesy",
            "triage 1 --inadmissible recourse --by email --refer reconsideration",
        ),
        ("finding 1 1 --unsubstantiated", "close 1 --as withdrawn --by email"),
        ("finding 1 1 --unsubstantiated", "finding 1 1 --partly error"),
        ("finding 1 1 --unsubstantiated", "ground 1 drop 1"),
        ("close 1 --as withdrawn --by email", "reopen 1 --reason suite"),
        ("consent 1 --for ombudsman --ask", "consent 1 --for ombudsman --grant"),
        ("consent 1 --for ombudsman --grant", "close 1 --as transferred --by email --to ombudsman"),
        ("consent 1 --for legal --grant", "consult 1 legal --question quoi --with-identity"),
        ("consult 1 legal --question quoi", "consult 1 legal --answer ainsi"),
        ("consult 1 legal --question quoi", "close 1 --as withdrawn --by email"),
        ("hand 1 --to unit:legal", "close 1 --as withdrawn --by email"),
    ] {
        let office = office();
        office.ok(format!("{done} --on 2026-02-10"));
        office.refused(1, format!("{act} --on 2026-02-09")).says("refusal-before-previous");
        office.ok(format!("{act} --on 2026-02-10"));
    }
}

#[test]
fn a_new_suspension_begins_no_earlier_than_the_last_one_ended() {
    let office = office();
    office.ok("suspend 1 --reason pièce --on 2026-02-05");
    office.ok("resume 1 --on 2026-02-10");
    office.refused(1, "suspend 1 --reason pièce --on 2026-02-09").says("refusal-before-previous");
    office.refused(1, "close 1 --as withdrawn --by email --on 2026-02-09").says("refusal-before-previous");
    office.ok("suspend 1 --reason pièce --on 2026-02-10");
}

#[test]
fn no_act_on_a_reopened_request_is_dated_before_it_was_reopened() {
    let reopened = office();
    reopened.ok("close 1 --as withdrawn --by email --on 2026-02-10");
    reopened.ok("reopen 1 --reason suite --on 2026-02-12");
    let model = Model::of(&reopened);
    for act in ACTS.into_iter().filter(|act| !act.starts_with("amend") && !act.starts_with("undo")) {
        let office = model.office();
        office.refused(1, format!("{act} --on 2026-02-11")).says("refusal-before-previous");
        office.ok(format!("{act} --on 2026-02-12"));
    }
}

#[test]
fn an_amended_date_of_receipt_stays_before_every_act_and_out_of_the_future() {
    let received = |day: &str| format!("amend 1 --set received_on={day} --reason erreur");
    for (on, act) in [
        ("2026-02-03", "ack 1"),
        ("2026-02-03", "assign 1 --to gagnon"),
        ("2026-02-03", "note 1 --text vu"),
        ("2026-02-03", "consent 1 --for ombudsman --ask"),
        ("2026-02-03", "conflict 1 gagnon --reason cousine"),
        ("2026-02-03", "link 1 2 --as related"),
        ("2026-02-03", "suspend 1 --reason pièce"),
    ] {
        let office = office();
        office.ok(format!("{act} --on {on}"));
        office.refused(1, received("2026-02-04")).says("refusal-receipt-after-act");
        office.ok(received(on));
        assert_eq!(office.show(1)["received_on"], on, "{act}");
    }
    let office = office();
    office.refused(1, received("2026-02-05")).says("refusal-receipt-after-act");
    office.refused(1, "amend 2 --set received_on=2026-03-03 --reason erreur").says("refusal-in-the-future");
}

#[test]
fn an_amended_date_of_receipt_moves_the_deadline_and_keeps_the_number() {
    let office = Office::new();
    office.complaint("2026-01-05");
    office.ok("amend 1 --set received_on=2025-12-15 --reason 'timbre de la poste'");
    let shown = office.show(1);
    assert_eq!((&shown["number"], &shown["due_on"]), (&"2026-0001".into(), &"2026-01-13".into()));
}

#[test]
fn a_day_is_typed_as_people_say_it() {
    let office = Office::new();
    for (typed, day) in [
        ("hier", "2026-03-01"),
        ("yesterday", "2026-03-01"),
        ("-3d", "2026-02-27"),
        ("-3j", "2026-02-27"),
        ("aujourd'hui", "2026-03-02"),
        ("2026-02-28", "2026-02-28"),
        ("28 février 2026", "2026-02-28"),
    ] {
        let number = office.ok(["intake", "-q", "--received", typed, "--channel", "mail", "--subject", "a"]);
        assert_eq!(office.show(number.trim())["received_on"], day, "{typed}");
    }
    for typed in ["demain", "2026-02-30", "2026-13-01", "", "0000-00-00"] {
        office.refused(2, ["intake", "--received", typed, "--channel", "mail", "--subject", "a"]);
    }
}
