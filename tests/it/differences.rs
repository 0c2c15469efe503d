//! What moved in the figures since a day, and what a day is of a journal whose days were moved.

use serde_json::Value;

use crate::editions::{figure, march};

#[test]
fn what_moved_since_a_day_is_told_where_nothing_was_frozen() {
    let office = march();
    let (then, _) = office.head();
    // Three complaints were received in the year that ended on March 31, and one closed; a fourth is entered late.
    office
        .today("2026-04-15")
        .ok("--as gagnon intake -q --channel mail --subject Tard --received 2026-03-30 --anonymous");
    office.ok("note 1 --text vu");
    let diff = office.json("report diff 2026-04-10");
    assert_eq!((&diff["edition"], &diff["then"]["entries"]), (&Value::Null, &Value::from(then)));
    assert_eq!((&diff["period"]["from"], &diff["period"]["to"]), (&"2026-04-01".into(), &"2026-04-10".into()));
    office.ok("triage 4 --admissible --kind complaint");
    let diff = office.json("report diff 2026-04-10");
    assert_eq!(figure(&diff, "flow.open_at_start")["after"], 3, "two and the one entered late");
    // The year is whole on its last day, which the register has to have seen.
    office.refused(1, "report diff 2026-03-01").says("error-as-of-before");
    let pages = office.ok("report diff 2026-03-31 --to 2026-04-15");
    assert!(pages.starts_with("Registre tel qu’il était le 31 mars 2026 · "), "{pages}");
    let received = pages.lines().find(|line| line.starts_with("Reçues ")).unwrap();
    assert_eq!(received.split_whitespace().collect::<Vec<_>>(), ["Reçues", "3", "4", "+2026-0004"]);
    // Where there is more is typed as this was, and each register is proved by the beginning of its digest.
    assert!(pages.contains("rapport écarts 2026-03-31 --à 2026-04-15 --format csv"), "{pages}");
    let digest = pages.split_once("empreinte ").unwrap().1.get(..16).unwrap();
    office.ok(["check", "--digest", digest]);
    // Of its entries, the note moved nothing.
    assert!(pages.replace('\n', " ").contains("L’une d’elles n’a fait bouger aucun chiffre."), "{pages}");
    let of_entry = office.json(["report", "diff", &format!("inscription:{then}")]);
    assert_eq!(of_entry["then"]["entries"], then);
    office.refused(2, "report diff zz").says("usage-not-a-number");
}

#[test]
fn a_day_that_was_moved_is_told_and_the_instants_stay_true() {
    let office = march();
    let (facts, recorded): (String, String) = office
        .sqlite()
        .query_row("SELECT facts, recorded_at FROM journal WHERE seq = 2", [], |row| Ok((row.get(0)?, row.get(1)?)))
        .unwrap();
    assert!(facts.ends_with(r#","day":"2026-03-02"}"#), "{facts}");
    assert!(!recorded.starts_with("2026-03-02"), "{recorded}");
    // Without a day that was moved, nothing is said beside the act.
    let ran = office.command("note 1 --text vu").env_remove("DOLEANCES_TODAY").status().unwrap();
    assert!(ran.success());
    let facts: String =
        office.sqlite().query_row("SELECT facts FROM journal ORDER BY seq DESC LIMIT 1", [], |row| row.get(0)).unwrap();
    assert_eq!(facts, r#"{"act":"noted"}"#);
    // An entry of a day that is past comes after one of a later day: the cut is told to be uncertain.
    office.today("2026-03-25").ok("note 1 --text encore");
    office.today("2027-12-31");
    let ran = office.run("report month 2026-03 --as-of 2026-03-31");
    assert!(ran.says_text("warning-as-of-misplaced"), "{ran}");
    // One entry out of its place brings none of those before it along.
    let shown = office.json("show 2026-0001 --as-of 2026-03-31");
    assert_eq!(shown["notes"], serde_json::json!([]), "{shown}");
}
