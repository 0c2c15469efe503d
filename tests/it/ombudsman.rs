//! Ombudsman files: every exchange, what is due when, how they end, and what reports say of them.

use std::sync::LazyLock;

use serde_json::{Value, json};

use crate::support::{Model, Office};

/// An office where three complaints were decided: substantiated, unsubstantiated, and not at all.
fn office() -> Office {
    static MODEL: LazyLock<Model> = LazyLock::new(|| {
        let office = Office::new();
        for verdict in ["--substantiated error", "--unsubstantiated"] {
            let number = office.admitted("2026-02-02");
            office.ok(format!("close {number} --as answered {verdict} --by email --text Voilà --on 2026-02-10"));
        }
        office.complaint("2026-02-02");
        Model::of(&office)
    });
    MODEL.office()
}

const ADD: &str = "-q ombudsman add --received 2026-02-09 --by phone --subject Attente --reference 26-01234 \
                   --delegate 'Me Lavoie' --respondent 'J. Roy' --unit permanent_selection";

fn file(office: &Office) -> Value {
    office.json("ombudsman show 1 --history")
}

#[test]
fn every_exchange_is_kept_and_every_question_has_its_date() {
    let office = office();
    assert_eq!(office.ok(format!("{ADD} --request 1 --request 2 --request 3")), "P2026-0001\n");
    // February 10–13 and 16–20 are nine business days, the 23rd is the tenth.
    assert_eq!(file(&office)["due_on"], "2026-02-23");
    office.ok("protecteur consigner 1 --out --interim --by email --text Reçu --on 2026-02-10");
    assert_eq!(file(&office)["status"], "awaited");
    office.ok("ombudsman log 1 --out --by email --text Voici --documents 'Note du 12' --on 2026-02-12");
    office.ok("ombudsman log 1 --in --asks --by email --text 'Et les dates?' --on 2026-02-16");
    // Ten business days after the 16th: 17–20, 23–27, March 2.
    let shown = file(&office);
    assert_eq!((&shown["due_on"], &shown["reference"]), (&json!("2026-03-02"), &json!("26-01234")));
    let exchanges = shown["exchanges"].as_array().unwrap();
    assert_eq!(exchanges.len(), 4);
    // Asked on the 9th, answered on the 12th: the 10th, the 11th and the 12th.
    assert_eq!((&exchanges[0]["answered_on"], &exchanges[0]["answer_days"]), (&json!("2026-02-12"), &json!(3)));
    assert_eq!((&exchanges[2]["documents"], &exchanges[3]["answered_on"]), (&json!("Note du 12"), &Value::Null));
    office.ok("ombudsman conclude 1 --as recommendation --text 'Écrire aux personnes' --on 2026-02-27");
    let shown = file(&office);
    let found = |n: usize| shown["requests"][n]["agreement"].as_str().unwrap().to_owned();
    assert_eq!([found(0), found(1), found(2)], ["concordant", "discordant", "not_applicable"]);
    assert_eq!((&shown["outcome"], &shown["closed_on"]), (&json!("recommendation"), &Value::Null));
    let screen = office.ok("ombudsman show 1");
    for word in ["discordant", "non fondée", "sans objet", "Me Lavoie", "J. Roy", "avril"] {
        assert_eq!(screen.contains(word), word != "avril", "{word}: {screen}");
    }
    office.ok("ombudsman log 1 --out --by mail --text 'Plan transmis'");
    office.ok("measure add --kind recommendation --title 'Écrire aux personnes' --from ombudsman:P2026-0001");
    assert_eq!(file(&office)["measures"][0]["number"], "M2026-0001");
    let closed = office.run("ombudsman set 1 --close");
    assert!(closed.status == 0 && !closed.says_text("say-ombudsman-unanswered"), "{closed}");
    assert_eq!(file(&office)["history"].as_array().unwrap().len(), 7);
    office.ok("check --deep");
    let again = "ombudsman add --received 2026-02-09 --by phone --subject Autre --reference";
    let same = office.run(format!("{again} 26-01234"));
    assert!(same.says("say-same-reference").stderr.contains("P2026-0001"), "{same}");
    assert!(!office.run(format!("{again} 26-09999")).says_text("say-same-reference"));
    office.run("ombudsman set 3 --reference 26-01234").says("say-same-reference");
    let exported = office.ok("export exchanges");
    assert_eq!(exported.lines().count(), 8);
    assert!(exported.contains("P2026-0001,3,2026-02-12,out,answer,email,Voici,Note du 12,,,\n"), "{exported}");
    assert!(office.ok("export ombudsman").contains("P2026-0001,2026-02-09,closed,,26-01234,Me Lavoie,J. Roy,"));
}

#[test]
fn an_office_that_sets_itself_another_time_is_held_to_it_from_then_on() {
    let office = office();
    office.ok(ADD);
    office.ok("setting set ombudsman_days 5");
    assert_eq!(file(&office)["due_on"], "2026-02-23", "what was asked before keeps its ten days");
    office.ok("ombudsman log 1 --out --by email --text Voici --on 2026-02-12");
    office.ok("ombudsman log 1 --in --asks --by email --text 'Et les dates?' --on 2026-02-16");
    // Five business days after Monday the 16th: 17, 18, 19, 20, 23.
    assert_eq!(file(&office)["due_on"], "2026-02-23");
    office.ok("ombudsman log 1 --out --by email --text Voilà --on 2026-02-17");
    office.ok("ombudsman log 1 --in --asks --by email --text 'Encore?' --on 2026-02-18");
    assert_eq!(file(&office)["due_on"], "2026-02-25");
}

#[test]
fn a_late_answer_is_named_where_it_is_looked_for() {
    let office = office();
    assert_eq!(office.run("due --check -q").status, 10, "the third complaint is late");
    office.ok("close 3 --as withdrawn --by phone");
    assert_eq!(office.run("due --check -q").status, 0);
    office.ok(ADD);
    office.ok("-q ombudsman add --received 2026-02-20 --by mail --subject Autre");
    // March 2 is after February 23, and before March 6.
    let late: Value = office.json("ombudsman list --overdue");
    assert_eq!(late.as_array().unwrap().iter().map(|file| &file["number"]).collect::<Vec<_>>(), ["P2026-0001"]);
    assert!(office.ok("due").contains("P2026-0001") && office.run("due --check -q").status == 10);
    assert!(!office.ok("due --officer roy").contains("P2026-0001"));
    assert!(office.ok("due --unit permanent_selection").contains("P2026-0001"));
    assert_eq!(office.json("due"), json!([]), "what scripts read is requests");
    office.ok("ombudsman set 1 --due 2026-03-02");
    assert_eq!(office.json("ombudsman list --overdue"), json!([]));
    assert!(!office.ok("due").contains("P2026-0001"));
    assert_eq!(office.json("ombudsman list --open").as_array().unwrap().len(), 2);
}

#[test]
fn a_holiday_by_decree_moves_what_the_ombudsman_waits_for() {
    let office = office();
    office.ok(ADD);
    office.ok("holidays add 2026-02-20 --yes --name Congé --source décret");
    assert_eq!(file(&office)["due_on"], "2026-02-24");
    office.ok("check --deep");
}

#[test]
fn what_a_file_cannot_be_is_refused() {
    let office = office();
    office.ok("-q ombudsman add --received 2026-02-09 --by phone --subject Attente --request 1");
    for (line, exit, key) in [
        ("ombudsman conclude 1 --as none", 1, "refusal-no-reference"),
        ("ombudsman log 1 --in --by email --text avant --on 2026-02-06", 1, "refusal-before-previous"),
        ("ombudsman log 1 --in --by email --text demain --on 2026-03-03", 1, "refusal-in-the-future"),
        (
            "ombudsman log 1 --in --asks --by email --text q --on 2026-02-20 --due 2026-02-19",
            1,
            "refusal-due-before-asked",
        ),
        ("ombudsman add --received 2026-03-03 --by mail --subject x", 1, "refusal-in-the-future"),
        ("ombudsman add --received 2026-03-02 --by mail --subject ' '", 2, "usage-missing"),
        ("ombudsman add --received 2026-03-02 --by pigeon --subject x", 1, "error-unknown-code"),
        ("ombudsman add --received 2026-03-02 --by mail --subject x --request 9", 3, "store-no-such-request"),
        ("ombudsman set 1 --reference ''", 2, "usage-blank"),
        ("ombudsman set 1", 1, "refusal-nothing-changes"),
        ("ombudsman set 1 --close", 1, "refusal-not-concluded"),
        ("ombudsman set 1 --reopen --reason encore", 1, "refusal-file-not-closed"),
        ("ombudsman set 1 --request 1", 1, "refusal-request-already-linked"),
        ("ombudsman set 1 --without 2", 1, "refusal-request-not-linked"),
        ("ombudsman show 9", 3, "store-no-such-record"),
        ("ombudsman list --format html", 2, "usage-no-document"),
    ] {
        let ran = office.run(line);
        assert_eq!(ran.status, exit, "{ran}");
        ran.says(key);
    }
    // All that is missing is named at once, and the conclusion is not the program's to choose.
    let ran = office.refused(1, "ombudsman set 1 --close");
    for way_out in [
        "modifier P2026-0001 --référence RÉFÉRENCE\n",
        "conclusion CONCLUSION\u{a0}: doleances protecteur conclure P2026-0001\n",
    ] {
        assert!(ran.stderr.contains(way_out), "{ran}");
    }
    let missing = office.refused(2, "ombudsman log 1");
    for flag in ["--entrant | --sortant", "--par", "--texte"] {
        assert!(missing.stderr.contains(flag), "{missing}");
    }
    for line in ["ombudsman add", "ombudsman log 1 --in --out --by email --text x", "ombudsman conclude 1"] {
        office.refused(2, line);
    }
    std::fs::write(office.path("long.txt"), "x".repeat(1_000_001)).unwrap();
    office.refused(2, "ombudsman set 1 --subject @long.txt").says("usage-too-long");
    office.ok("ombudsman set 1 --reference 26-01 --without 1");
    // What was asked when the file was opened was never answered.
    let closed = office.run("ombudsman conclude 1 --as none --on 2026-02-20");
    assert!(closed.says("say-ombudsman-unanswered").stderr.contains("2026-02-09"), "{closed}");
    office.refused(1, "ombudsman log 1 --in --by email --text après").says("refusal-file-closed");
    office.ok("ombudsman log 1 --in --by email --text oublié --on 2026-02-19");
    office.refused(1, "ombudsman conclude 1 --as notice").says("refusal-file-closed");
    office.refused(1, "ombudsman set 1 --reopen --reason suite --on 2026-02-19").says("refusal-before-previous");
    office.refused(2, "ombudsman set 1 --reopen --reason ' '");
    office.ok("ombudsman set 1 --reopen --reason suite");
    office.ok("protecteur conclure 1 --conclusion avis");
    assert_eq!(file(&office)["outcome"], "notice");
    office.ok("check --deep");
}

#[test]
fn a_dry_run_writes_nothing() {
    let office = office();
    let before = office.head();
    assert!(office.ok(format!("{ADD} --dry-run")).contains("P2026-0001"));
    assert_eq!(office.head(), before);
}

#[test]
fn a_report_counts_files_and_answers_and_names_them() {
    let office = office();
    let month = |key: &str| {
        let found: Value = office.json(format!("report cases month 2026-02 --cell {key}"));
        let files = found.as_array().unwrap().iter().map(|one| one["file"].as_str().unwrap().to_owned());
        files.collect::<Vec<_>>()
    };
    assert!(office.json("report month 2026-02")["figures"]["ombudsman"].is_null());
    assert_eq!(month("ombudsman.received"), <[&str; 0]>::default());
    for (received, answered, outcome) in [
        ("2026-01-20", "2026-02-10", "settled"),
        ("2026-02-03", "2026-02-05", "notice"),
        ("2026-02-09", "2026-02-12", "none"),
    ] {
        let number =
            office.ok(format!("-q ombudsman add --received {received} --by mail --subject x --reference {received}"));
        let number = number.trim();
        office.ok(format!("ombudsman log {number} --out --by mail --text Voilà --on {answered}"));
        office.ok(format!("ombudsman conclude {number} --as {outcome} --on 2026-02-20"));
    }
    office.ok("-q ombudsman add --received 2026-02-10 --by mail --subject x");
    let figures = &office.json("report month 2026-02")["figures"]["ombudsman"];
    for (key, count) in
        [("open_at_start", 1), ("received", 3), ("concluded", 3), ("open_at_end", 2), ("late_at_end", 1)]
    {
        assert_eq!(figures[key], count, "{key}: {figures}");
        assert_eq!(month(&format!("ombudsman.{key}")).len(), count, "{key}");
    }
    // Business days: January 21–23, 26–30, February 2–6, 9, 10 are 15; February 4, 5; February 10, 11, 12.
    let answers = &figures["answers"];
    assert_eq!((&answers["count"], &answers["within"], &answers["late"]), (&json!(3), &json!(2), &json!(1)));
    assert_eq!((&answers["mean"], &answers["median"], &answers["max"]), (&json!(6.67), &json!(3.0), &json!(15)));
    assert_eq!((&answers["within_percent"], &answers["counts"]), (&json!(66.7), &json!("ombudsman_answers")));
    let outcomes = figures["by_outcome"].as_array().unwrap().iter().map(|row| row["count"].as_i64().unwrap());
    assert_eq!(outcomes.collect::<Vec<_>>(), [1, 1, 1, 0], "none, settled, notice, recommendation");
    assert_eq!(month("ombudsman.by_outcome.notice"), ["P2026-0002"]);
    assert_eq!(month("ombudsman.answers.late"), ["P2026-0001"]);
    // People see the number that they type, programs the whole name.
    let listed = office.ok("report cases month 2026-02 --cell ombudsman.by_outcome.notice");
    assert!(listed.contains("\nP2026-0002 ") && !listed.contains("ombudsman:"), "{listed}");
    let pages = office.ok("report month 2026-02 --detail").replace('\u{a0}', " ").replace("\n  ", " ");
    assert!(pages.contains("Dossiers du Protecteur du citoyen"));
    assert!(office.ok("report month 2026-02").contains("Une réponse au Protecteur du citoyen est en retard."));
    assert!(pages.contains("Un dossier conclu reste ouvert") && pages.contains("Ouverts à la fin, conclus ou non"));
    assert!(office.ok("report month 2026-02 --format csv").contains("ombudsman.received,Reçus,3,ombudsman_files,"));
    let none = office.refused(2, "report cases month 2026-02 --cell ombudsman.receved");
    assert!(none.stderr.contains("ombudsman.received"), "{none}");
}

#[test]
fn a_file_altered_behind_the_tool_is_seen() {
    let office = office();
    office.ok(format!("{ADD} --request 1"));
    for sql in [
        "UPDATE ombudsman SET due_on = '2026-03-01'",
        "DELETE FROM ombudsman_exchange",
        "DELETE FROM ombudsman_request",
    ] {
        let copy = office.path("copie.db");
        std::fs::copy(office.path("registre.db"), &copy).unwrap();
        rusqlite::Connection::open(&copy).unwrap().execute_batch(sql).unwrap();
        let ran = office.run("--register copie.db check --deep");
        assert_eq!(ran.status, 4, "{sql}");
        assert!(ran.stdout.contains("P2026-0001"), "{sql}: {}", ran.stdout);
    }
}
