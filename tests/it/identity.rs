//! Rule 5 and the promise behind it: identity is masked everywhere, and reading it leaves a trace first.

use std::sync::LazyLock;

use serde_json::{Value, json};

use crate::support::{self, Model, Office, identified};

fn office() -> Office {
    static MODEL: LazyLock<Model> = LazyLock::new(|| {
        let office = Office::new();
        office.ok(identified());
        office.ok("amend 1 --set 'name=Margot Beaurivage' --reason 'nom usuel'");
        Model::of(&office)
    });
    MODEL.office()
}

fn names_someone(text: &str) -> bool {
    ["Beaurivage", "beaurivage", "Margot"].iter().any(|part| text.contains(part))
}

#[test]
fn no_view_names_the_person() {
    let office = office();
    for line in ["show 1", "show 1 --history", "show 1 --explain", "list", "due", "find attente", "list --open"] {
        for format in ["table", "csv", "json", "jsonl"] {
            let ran = office.run(format!("{line} --format {format}"));
            assert_eq!(ran.status, 0, "{ran}");
            assert!(!names_someone(&ran.stdout) && !names_someone(&ran.stderr), "{ran}");
        }
    }
    assert_eq!(office.show(1)["identity"], Value::Null);
    assert_eq!(office.history(1)[0]["identity_masked"], true);
    assert_eq!(office.history(1)[1]["identity_masked"], true);
}

#[test]
fn no_dry_run_and_no_sentence_names_the_person() {
    let office = office();
    for line in [
        "intake --received 2026-02-02 --channel mail --subject a --name 'Margot Beaurivage' --dry-run",
        "intake --received 2026-02-02 --channel mail --subject a --name 'Margot Beaurivage'",
        "amend 1 --set 'name=Margot Beaurivage-Roy' --reason a --dry-run",
        "amend 1 --set 'name=Margot Beaurivage-Roy' --reason a",
        "undo 1 --dry-run",
    ] {
        let ran = office.run(line);
        assert_eq!(ran.status, 0, "{ran}");
        assert!(!names_someone(&ran.stdout) && !names_someone(&ran.stderr), "{ran}");
    }
}

#[test]
fn full_text_does_not_search_identities() {
    let office = office();
    for word in ["Beaurivage", "Margot", "zèle"] {
        assert_eq!(office.json(["find", word]), json!([]), "{word}");
    }
}

#[test]
fn the_identity_is_shown_for_a_reason_that_the_journal_keeps() {
    let office = office();
    office.refused(2, "show 1 --identity");
    office.refused(2, "show 1 --reason curiosité");
    assert!(office.ok("show 1 --identity --reason rappeler --explain").contains("Margot Beaurivage"));
    let shown = office.json("show 1 --identity --reason 'rappeler la personne' --history");
    let identity = &shown["identity"];
    assert_eq!(identity["name"], "Margot Beaurivage");
    for (part, value) in &support::identity()[1..] {
        assert_eq!(identity[part], *value, "{part}");
    }
    let trace = shown["history"].as_array().unwrap().last().unwrap();
    assert_eq!((&trace["act"], &trace["reason"]), (&json!("identity_read"), &json!("rappeler la personne")));
    assert_eq!(trace["by"], "roy");
    // The trace holds who read and why, never what was read.
    let words: String = office
        .sqlite()
        .query_row("SELECT facts || words FROM journal ORDER BY seq DESC LIMIT 1", [], |row| row.get(0))
        .unwrap();
    assert!(!names_someone(&words), "{words}");
    assert_eq!(office.show(1)["identity"], Value::Null, "masked again at once");
}

#[test]
fn an_identity_that_leaves_no_trace_is_not_shown() {
    let office = office();
    let other = office.sqlite();
    // Someone holds the register for reading: nothing can be committed.
    other
        .execute_batch("CREATE TRIGGER no_trace BEFORE INSERT ON journal BEGIN SELECT RAISE(ABORT, 'no'); END")
        .unwrap();
    let ran = office.run("show 1 --identity --reason curiosité");
    assert_ne!(ran.status, 0, "{ran}");
    assert!(!names_someone(&ran.stdout) && ran.stdout.is_empty(), "{ran}");
}

#[test]
fn the_views_for_other_tools_hold_no_identity() {
    let office = office();
    let connection = office.sqlite();
    for view in ["requests", "grounds", "history"] {
        let mut statement = connection.prepare(&format!("SELECT * FROM {view}")).unwrap();
        let width = statement.column_count();
        let mut rows = statement.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            let cells: Vec<_> = (0..width).map(|i| format!("{:?}", row.get_ref(i).unwrap())).collect();
            assert!(!names_someone(&cells.join("\n")), "{view}");
        }
    }
}

#[test]
fn what_was_erased_since_a_day_is_masked_or_erased_there_as_it_was() {
    let office = Office::with_complaint();
    office.today("2026-05-04");
    office.ok("intake --received 2026-02-03 --channel email --kind complaint --name 'Rose Roy' --subject Panne");
    let requester = |number: u32| {
        let shown = office.ok(format!("show {number} --as-of 2026-05-04"));
        let line = |label: &str| shown.lines().find(|line| line.starts_with(label)).unwrap_or_default().to_owned();
        [line("Personne requérante"), line("Objet"), line("Textes effacés le")]
    };
    let ends = |number: u32, ends: [&str; 3]| {
        let found = requester(number);
        assert!(found.iter().zip(ends).all(|(line, end)| line.ends_with(end) && line.is_empty() == end.is_empty()));
    };
    ends(1, ["identité protégée", "Attente", ""]);
    office.today("2026-06-01");
    // The name stood beside the subject, in the words of one entry.
    office.ok("erase 1 subject --instead O10 --reason nom --yes");
    ends(1, ["identité protégée", "(texte effacé)", ""]);
    office.ok("erase 1 name --reason nom --yes");
    ends(1, ["identité effacée", "(texte effacé)", ""]);
    assert!(office.ok("show 1").contains("identité inconnue"), "nothing of it is left to show");
    office.ok("triage 2 --kind disclosure --by email --yes");
    ends(2, ["identité effacée", "", "2026-06-01"]);
}

#[test]
fn whoever_a_question_calls_by_a_title_is_shown_before_it_goes_out() {
    let office = Office::with_admitted();
    let line = ["consult", "1", "legal", "--question", "Mme Mendès a-t-elle écrit à M. Lavoie?"];
    let shown = office.refused(2, line).says("confirm-leak").stderr.clone();
    assert!(shown.contains("«\u{a0}Mme Mendès\u{a0}»") && shown.contains("«\u{a0}M. Lavoie\u{a0}»"), "{shown}");
    let line = ["consult", "1", "legal", "--question", "Madame, M. le ministre a-t-il écrit?", "--packet", "q.html"];
    office.ok(line);
    // So is whoever the person's own words call so, where they go out.
    office.ok(["amend", "1", "--set", "text=Mme Mendès m’a répondu.", "--reason", "essai"]);
    office.ok("consult 1 communications --question a --packet a.html");
    office.refused(2, "consult 1 communications --packet t.html --with-text").says("confirm-leak");
    assert!(!office.path("t.html").exists());
    office.ok("consult 1 communications --packet t.html --with-text --yes");
}
