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

/// The rule is tried act by act in `src/domain/tests/dates.rs`.
#[test]
fn an_act_out_of_order_is_refused_with_its_reason() {
    let office = office();
    for (line, reason) in [
        ("note 1 --text vu --on 2026-03-03", "in-the-future"),
        ("intake --received 2026-03-03 --channel mail --subject a", "in-the-future"),
        ("note 1 --text vu --on 2026-02-01", "before-receipt"),
        ("finding 1 1 --unsubstantiated --on 2026-02-03", "before-previous"),
        ("amend 1 --set received_on=2026-02-05 --reason erreur", "receipt-after-act"),
    ] {
        office.refused(1, line).says(&format!("refusal-{reason}"));
    }
    office.ok("intake --received 2026-03-02 --channel mail --subject a");
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
    let tomorrow = office.refused(1, "intake --received demain --channel mail --subject a");
    tomorrow.says("refusal-in-the-future");
    for typed in ["2026-02-30", "2026-13-01", "", "0000-00-00"] {
        office.refused(2, ["intake", "--received", typed, "--channel", "mail", "--subject", "a"]);
    }
}
