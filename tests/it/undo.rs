//! `undo`: a later entry takes an act back, and the request is what it was before it.

use serde_json::Value;

use crate::support::Office;

/// Every act of a request, each on the state that the ones before it left.
const LIFE: [&str; 30] = [
    "ack 1 --by phone",
    "triage 1 --inadmissible recourse --by email --refer reconsideration",
    "triage 1 --admissible --kind complaint --ground delay:diligent",
    "assign 1 --to gagnon",
    "ground 1 add error",
    "ground 1 add courtesy",
    "ground 1 drop 3",
    "suspend 1 --reason pièce",
    "resume 1",
    "suspend 1 --reason autre",
    "note 1 --text vu",
    "link 1 2 --as related",
    "consent 1 --for ombudsman --ask",
    "consent 1 --for ombudsman --grant",
    "conflict 1 morin --reason cousine",
    "hand 1 --to unit:permanent_selection",
    "consult 1 legal --question quoi",
    "consult 1 legal --answer ainsi",
    "consult 1 legal --question encore --due 2026-03-20",
    "hand 1 --to office",
    "finding 1 1 --substantiated error --reasons parce",
    "amend 1 --set subject=Autre --set 'name=Zoé T.' --set channel=mail --reason erreur",
    "amend 1 --set anonymous=oui --reason demande",
    "amend 1 --set received_on=2026-01-30 --reason timbre",
    "resume 1",
    "--author paul close 1 --as answered --unsubstantiated --by mail --text Voilà",
    "reopen 1 --reason suite",
    "--author paul close 1 --as transferred --to ombudsman --by mail",
    "reopen 1 --review --reason conteste",
    "assign 1 --to marie",
];

/// Every row that hangs from requests, identities included, as text: all that `show` reads but the journal.
fn rows(office: &Office) -> Vec<String> {
    let connection = office.sqlite();
    let tables =
        "request requester requester_key ground suspension reopening note link consent consultation stage conflict";
    let mut rows = Vec::new();
    for table in tables.split(' ') {
        let mut statement = connection.prepare(&format!("SELECT * FROM {table} ORDER BY 1, 2")).unwrap();
        let width = statement.column_count();
        let mut found = statement.query([]).unwrap();
        while let Some(row) = found.next().unwrap() {
            let cells: Vec<_> = (0..width).map(|i| format!("{:?}", row.get_ref(i).unwrap())).collect();
            rows.push(format!("{table}: {}", cells.join(" ")));
        }
    }
    rows
}

#[test]
fn taking_any_act_back_restores_what_stood_before_it() {
    let office = Office::with_complaint();
    office.complaint("2026-02-02");
    let mut before = rows(&office);
    for act in LIFE {
        office.ok(act);
        let after = rows(&office);
        assert_ne!(before, after, "{act} changes nothing");
        office.ok("undo 1");
        assert_eq!(rows(&office), before, "after undo of {act}");
        office.ok(act);
        assert_eq!(rows(&office), after, "{act}, done again");
        before = after;
    }
    office.ok("check --deep");
    // And all the way back, each act and each undo still in the journal.
    while office.run("undo 1").status == 0 {}
    let shown = office.show(1);
    assert_eq!((&shown["status"], &shown["subject"]), (&"received".into(), &"Attente".into()));
    assert_eq!(office.head().0, 3 + 4 * LIFE.len() as i64);
    office.ok("check --deep");
}

#[test]
fn an_undo_says_which_entry_it_takes_back() {
    let office = Office::with_complaint();
    office.ok("ack 1");
    office.ok("note 1 --text vu");
    office.ok("undo 1 --reason 'mauvais dossier'");
    let history = office.history(1);
    let (note, undo) = (&history[2], &history[3]);
    assert_eq!((&undo["act"], &undo["undoes"]), (&"undone".into(), &note["seq"]));
    assert_eq!(undo["reason"], "mauvais dossier");
    office.ok("undo 1");
    assert_eq!(office.show(1)["acknowledged_on"], Value::Null);
    office.refused(1, "undo 1").says("refusal-nothing-to-undo");
    office.ok("issue add --title Attente");
    let ran = office.refused(1, "undo E1");
    assert!(ran.says("refusal-nothing-to-undo").stderr.contains("doleances enjeu modifier E2026-0001 --aide"), "{ran}");
}

#[test]
fn what_a_channel_acknowledged_by_itself_is_taken_back_with_the_act_that_brought_it() {
    let office = Office::new();
    office.ok("intake --received 2026-02-02 --channel web --subject a");
    office.refused(1, "undo 1").says("refusal-nothing-to-undo");
    office.ok("intake --received 2026-02-02 --channel phone --subject b");
    office.ok("amend 2 --set channel=web --reason erreur");
    assert_eq!(office.show(2)["acknowledged_on"], "2026-02-02");
    let undone = office.run("undo 2");
    assert!(undone.says("say-undone").stderr.contains("(correction du"), "{undone}");
    let shown = office.show(2);
    assert_eq!((&shown["channel"], &shown["acknowledged_on"]), (&"phone".into(), &Value::Null));
    assert_eq!(office.acts(2), ["received", "amended", "acknowledged", "undone", "undone"]);
    office.refused(1, "undo 2").says("refusal-nothing-to-undo");
    // What an officer sent is an act of theirs.
    office.ok("ack 2 --on 2026-02-02");
    assert!(office.run("undo 2").stderr.contains("(accusé de réception du"));
    office.ok("check --deep");
}

#[test]
fn reading_an_identity_is_not_taken_back() {
    let office = Office::with_complaint();
    office.ok("ack 1");
    office.ok("show 1 --identity --reason rappeler");
    office.ok("undo 1");
    assert_eq!(office.show(1)["acknowledged_on"], Value::Null, "the act before the reading is taken back");
    office.refused(1, "undo 1").says("refusal-nothing-to-undo");
    assert_eq!(office.acts(1), ["received", "acknowledged", "identity_read", "undone"]);
}

#[test]
fn undo_knows_only_requests_that_are_there() {
    let office = Office::new();
    office.refused(3, "undo 1");
    office.refused(2, "undo onze");
}

#[test]
fn a_dry_run_of_undo_takes_nothing_back() {
    let office = Office::with_complaint();
    office.ok("ack 1");
    let head = office.head();
    let ran = office.run("undo 1 --dry-run");
    assert_eq!((ran.status, office.head()), (0, head), "{ran}");
    assert!(!ran.says_text("say-undone"), "{ran}");
}

#[test]
fn what_is_taken_back_is_named_with_its_day_and_whoever_did_it() {
    let office = Office::with_complaint();
    office.ok("--author jean note 1 --text vu --on 2026-02-05");
    let undone = office.run("undo 1");
    assert!(undone.says("say-undone").stderr.contains("(note du 2026-02-05, par jean)"), "{undone}");
}

#[test]
fn an_act_is_proposed_to_be_taken_back_only_where_it_is_the_last() {
    let office = Office::with_admitted();
    let again = |is_proposed: bool| {
        let refused = office.refused(1, "triage 1 --admissible");
        assert_eq!(refused.says("refusal-already-so").stderr.contains("annuler"), is_proposed, "{refused}");
    };
    again(true);
    office.ok("assign 1 --to marie");
    again(false);
    office.ok("extend 1 --to 2026-03-20 --reason x");
    let earlier = "extend 1 --to 2026-03-10 --reason x";
    assert!(office.refused(1, earlier).says("refusal-not-after-extension").stderr.contains("annuler"));
    office.ok("note 1 --text vu");
    assert!(!office.refused(1, earlier).stderr.contains("annuler"));
}

#[test]
fn the_link_that_a_closing_wrote_is_taken_back_with_it() {
    let office = Office::with_complaint();
    office.complaint("2026-02-02");
    office.complaint("2026-02-02");
    office.ok("close 2 --as duplicate --of 1 --by email");
    office.ok("undo 2");
    assert_eq!(office.show(2)["links"], serde_json::json!([]));
    office.ok("close 2 --as duplicate --of 3 --by email");
    office.ok("check --deep");
}

#[cfg(target_os = "linux")]
#[test]
fn what_is_taken_back_is_what_was_agreed_to_whatever_was_entered_meanwhile() {
    use crate::support::screen::{ENTER, Screen};

    let office = Office::with_complaint();
    office.ok("note 1 --text vue");
    let mut screen = Screen::open(&office, &["annuler", "1"]);
    screen.wait("«\u{a0}note\u{a0}»").wait("Confirmer?");
    office.ok("triage 1 --admissible");
    screen.key(ENTER).wait("inscrit entre-temps").wait("recevable");
    screen.answer("Confirmer?", ENTER).wait("acte annulé");
    assert_eq!(screen.end().0, Some(0));
    assert_eq!(office.acts(1).last().map(String::as_str), Some("undone"));
    assert_eq!(office.show(1)["admissible"], serde_json::Value::Null);
}
