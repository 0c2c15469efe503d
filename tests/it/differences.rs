//! What moved in the figures since a day.

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
    assert!(pages.starts_with("Registre tel qu’il était le 31 mars 2026 · Année financière 2025-2026\n"), "{pages}");
    let received = pages.lines().find(|line| line.starts_with("Reçues ")).unwrap();
    assert_eq!(received.split_whitespace().collect::<Vec<_>>(), ["Reçues", "3", "4", "+2026-0004"]);
    // Of its entries, the note moved nothing.
    assert!(pages.replace('\n', " ").contains("L’une d’elles n’a fait bouger aucun chiffre."), "{pages}");
    let of_entry = office.json(["report", "diff", &format!("inscription:{then}")]);
    assert_eq!(of_entry["then"]["entries"], then);
    office.refused(2, "report diff zz").says("usage-not-a-number");
}
