//! Several requests at once, all or none; and dry runs, which write nothing.

use std::fs;

use crate::support::Office;
use crate::support::screen::{ENTER, Screen};

/// The second of « non » and « oui ».
const YES: &str = "\u{1b}[B\r";

#[test]
fn an_act_on_several_requests_is_done_on_each() {
    let office = Office::new();
    (0..3).for_each(|_| drop(office.complaint("2026-02-02")));
    office.ok("ack 1 2026-0002 3");
    office.ok("triage 1 2 3 --admissible");
    office.ok("assign 3 1 2 --to gagnon");
    for number in 1..=3 {
        let shown = office.show(number);
        assert_eq!(shown["officer"], "gagnon");
        assert_eq!((&shown["acknowledged_on"], &shown["admissible"]), (&"2026-03-02".into(), &true.into()));
    }
}

#[test]
fn one_request_that_cannot_be_acted_on_leaves_all_as_they_were() {
    let office = Office::new();
    (0..3).for_each(|_| drop(office.complaint("2026-02-02")));
    office.ok("ack 3");
    let head = office.head();
    office.refused(1, "ack 1 2 3").says("refusal-already-so");
    office.refused(3, "ack 1 2 9");
    office.refused(2, "ack 1 2 x");
    office.ok("conflict 2 gagnon --reason cousine");
    office.refused(1, "assign 1 2 3 --to gagnon").says("refusal-barred");
    assert_eq!(office.head().0, head.0 + 1, "nothing but the conflict was written");
}

#[test]
fn a_request_named_twice_is_acted_on_once() {
    let office = Office::with_complaint();
    office.ok("ack 1 2026-0001 0001");
    assert_eq!(office.acts(1), ["received", "acknowledged"]);
}

#[test]
fn a_dry_run_shows_what_would_be_written_and_writes_nothing() {
    let office = Office::with_complaint();
    office.complaint("2026-02-02");
    office.ok("triage 1 --admissible --ground delay");
    let before = std::fs::read(office.register()).unwrap();
    for line in [
        "intake --received 2026-02-02 --channel web --subject a --kind complaint",
        "ack 1 2",
        "triage 1 --inadmissible recourse --by email --refer reconsideration",
        "triage 2 --inadmissible disclosure --yes --by email",
        "assign 1 2 --to gagnon",
        "suspend 1 --reason pièce",
        "ground 1 add error",
        "ground 1 drop 1",
        "finding 1 --unsubstantiated",
        "close 1 --as answered --by email --unsubstantiated",
        "amend 1 --set subject=Autre --reason erreur",
        "note 1 --text vu",
        "link 1 2 --as related",
        "consent 1 --for ombudsman --ask",
        "conflict 1 gagnon --reason cousine",
        "undo 1",
    ] {
        let ran = office.run(format!("{line} --dry-run"));
        assert_eq!(ran.status, 0, "{ran}");
        ran.says("say-dry-run");
        assert!(std::fs::read(office.register()).unwrap() == before, "written by {ran}");
    }
    // What a dry run shows is on standard output, one line an entry.
    assert_eq!(office.run("ack 1 2 --dry-run").stdout.lines().count(), 2);
}

#[test]
fn a_dry_run_is_refused_as_the_act_would_be() {
    let office = Office::with_complaint();
    office.refused(1, "resume 1 --dry-run").says("refusal-not-suspended");
    office.refused(3, "ack 9 --dry-run");
}

/// cli.md: « A verb that creates something prints its number alone with `-q` »; what is in a file, by its rank there.
#[test]
fn what_an_act_adds_is_named_on_standard_output_as_other_acts_name_it() {
    let office = Office::new();
    office.complaint("2026-02-02");
    for (line, rank) in [
        ("-q note 1 --text vu", "1\n"),
        ("-q note 1 --text revu", "2\n"),
        ("-q ground 1 add courtesy", "1\n"),
        ("-q ground 1 add error", "2\n"),
        ("-q conflict --unit scit jean --reason cousine", "1\n"),
    ] {
        let ran = office.run(line);
        assert_eq!((ran.stdout.as_str(), ran.stderr.as_str()), (rank, ""), "{line}");
    }
    office.ok("erase 1 note 2 --reason erreur --yes");
    office.ok("ground 1 drop 2");
    office.ok("conflict lift 1 --reason erreur");
}

#[test]
fn a_colleague_writes_while_a_person_is_asked_and_what_is_agreed_to_is_what_is_done() {
    let office = Office::on("2026-11-20");
    office.complaint("2026-11-03");
    fs::write(office.path("file.csv"), "received_on,channel,subject\n2026-11-04,mail,Objet\n").unwrap();
    office.ok("import file.csv");
    for (line, question, yes, is_asked_again) in [
        (&["report", "month", "2026-11", "--publish"][..], "Figer avant", YES, false),
        (&["undo", "import:1"], "Confirmer?", ENTER, false),
        (&["erase", "1", "subject", "--reason", "NAS"], "Effacer de", YES, true),
    ] {
        let mut screen = Screen::open(&office, line);
        screen.wait(question);
        office.ok("note 1 --text entre-temps");
        screen.key(yes);
        if is_asked_again {
            screen.answer(question, yes);
        }
        let (code, seen) = screen.end();
        assert_eq!(code, Some(0), "{line:?}: {seen}");
    }
    assert_eq!(office.json("list").as_array().unwrap().len(), 1);
}

#[test]
fn nothing_is_published_that_gives_away_what_nobody_was_shown() {
    let office = Office::on("2026-11-20");
    office.complaint("2026-11-03");
    office.ok("measure add --kind recommendation --title Aviser --from 1");
    office.ok(["measure", "set", "1", "--public", "Aviser Marguerite Beaurivage"]);
    let mut screen = Screen::open(&office, &["report", "month", "2026-11", "--publish"]);
    screen.wait("Figer avant");
    office.ok(["amend", "1", "--set", "name=Marguerite Beaurivage", "--reason", "erreur"]);
    screen.key(YES).answer("Figer avant", YES).wait("Marguerite").answer("Ces textes sortent", ENTER);
    assert_eq!(screen.end().0, Some(1));
    assert_eq!(office.json("report editions"), serde_json::json!([]));
}
