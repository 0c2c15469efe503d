//! Issues: raised, linked to requests, followed until resolved, and told as data.

use std::sync::LazyLock;

use crate::support::{Model, Office};

fn office() -> Office {
    static MODEL: LazyLock<Model> = LazyLock::new(|| {
        let office = Office::new();
        for subject in ["Attente", "Attente encore", "Courtoisie"] {
            office.ok(format!("intake --received 2026-02-02 --channel email --subject '{subject}' --anonymous"));
        }
        Model::of(&office)
    });
    MODEL.office()
}

#[test]
fn an_issue_groups_requests_under_a_cause_until_it_is_resolved() {
    let office = office();
    let raised = "-q issue add --title 'Attente à la sélection' --nature delay --request 1 --on 2026-02-03";
    assert_eq!(office.ok(raised), "E2026-0001\n");
    office.ok("issue link 1 2 3");
    office.ok("issue link 1 3 --remove");
    office.ok("enjeu modifier 1 --status resolved --cause 'Effectif d’été' --on 2026-02-10");
    let shown: serde_json::Value = serde_json::from_str(&office.ok("issue show 1 --history --format json")).unwrap();
    assert_eq!(shown["status"], "resolved");
    assert_eq!(shown["raised_on"], "2026-02-03");
    assert_eq!(shown["resolved_on"], "2026-02-10");
    assert_eq!(shown["requests"], serde_json::json!(["2026-0001", "2026-0002"]));
    assert_eq!(shown["history"].as_array().unwrap().len(), 4);
    assert_eq!(office.show(1)["records"], serde_json::json!(["E2026-0001"]));
    assert!(office.ok("show 2").contains("enjeu E2026-0001"));
    assert_eq!(office.show(3)["records"], serde_json::json!([]));
    let row: (String, String, i64) = office
        .sqlite()
        .query_row(
            "SELECT number, cause, (SELECT count(*) FROM issue_request WHERE issue = issue.id) FROM issue",
            [],
            |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
        )
        .unwrap();
    assert_eq!(row, ("E2026-0001".into(), "Effectif d’été".into(), 2));
    assert!(office.ok("export issues").contains("E2026-0001,2026-02-03,resolved,Attente à la sélection,"));
    office.ok("check --deep");
}

#[test]
fn an_issue_answers_for_its_dates_its_codes_and_its_requests() {
    let office = office();
    office.ok("issue add --title Attente --on 2026-02-05");
    for (line, exit, word) in [
        ("issue set 1 --status analysed --on 2026-02-04", 1, "2026-02-05"),
        ("issue set 1", 1, "--aide"),
        ("issue link 1 9", 3, "2026-0009"),
        ("issue link 1 1 --remove", 1, "2026-0001"),
        ("issue show 7", 3, "E2026-0007"),
        ("issue add --title Attente --nature hunger", 1, "hunger"),
        ("issue add", 2, "--titre"),
    ] {
        let ran = office.run(line);
        assert_eq!(ran.status, exit, "{line}: {}", ran.stderr);
        assert!(ran.stderr.contains(word), "{line}: {}", ran.stderr);
    }
    assert_eq!(office.ok("issue list --format json").matches("\"number\"").count(), 1);
}

#[test]
fn an_issue_altered_behind_the_tool_is_seen() {
    let office = office();
    office.ok("issue add --title Attente --request 1");
    for sql in [
        "UPDATE issue SET title = 'Rien'",
        "DELETE FROM issue_request",
        "INSERT INTO issue_request VALUES (20260000001, 20260000002, '2026-02-03')",
    ] {
        let copy = office.path("copie.db");
        std::fs::copy(office.path("registre.db"), &copy).unwrap();
        rusqlite::Connection::open(&copy).unwrap().execute_batch(sql).unwrap();
        let ran = office.run("--register copie.db check --deep");
        assert_eq!(ran.status, 4, "{sql}");
        assert!(ran.stdout.contains("E2026-0001"), "{sql}: {}", ran.stdout);
    }
}

#[test]
fn an_act_on_an_issue_is_taken_back_and_what_raised_it_stands() {
    let office = office();
    office.ok("issue add --title Attente --request 1 --on 2026-02-03");
    office.ok("issue link 1 2 --on 2026-02-04");
    let before = office.json("issue show 1");
    office.ok("issue set 1 --status resolved --on 2026-02-05");
    office.refused(1, "issue set 1 --status resolved --title Attente").says("refusal-nothing-changes");
    office.refused(1, "undo issue:1 --on 2026-02-04");
    office.ok("annuler enjeu:1 --reason 'Mauvais enjeu' --on 2026-02-06");
    assert_eq!(office.json("issue show 1"), before);
    office.ok("undo issue:1");
    assert_eq!(office.json("issue show 1")["requests"], serde_json::json!(["2026-0001"]));
    office.refused(1, "undo issue:1").says("refusal-nothing-to-undo");
    office.refused(3, "undo issue:7");
    office.refused(2, "undo enjeux:1");
    office.ok("check --deep");
}
