//! Satisfaction of the person once the request is closed (ISO 10004): a score a closing, counted with the closings.

use serde_json::{Value, json};

use crate::support::Office;

/// An office with `n` requests received on February 2 and closed on the 9th.
fn office(n: usize) -> Office {
    let office = Office::new();
    for _ in 0..n {
        let number = office.admitted("2026-02-02");
        office.ok(["close", &number, "--as", "withdrawn", "--by", "email", "--on", "2026-02-09"]);
    }
    office
}

#[test]
fn satisfaction_is_asked_about_a_closed_request_on_the_day_it_closed_or_since() {
    let office = Office::with_admitted();
    office.refused(1, "satisfaction 1 --score 4").says("refusal-satisfaction-before-closing");
    office.ok("close 1 --as withdrawn --by email --on 2026-02-09");
    office.refused(1, "satisfaction 1 --score 4 --on 2026-02-08").says("refusal-before-previous");
    office.refused(1, "satisfaction 1 --score 4 --on 2026-03-03").says("refusal-in-the-future");
    for score in ["0", "6", "-1", "4.5", "bien", ""] {
        office.refused(2, ["satisfaction", "1", "--score", score]);
    }
    office.refused(2, "satisfaction 1").says("usage-missing");
    office.ok("satisfaction 1 --score 4 --on 2026-02-09 --text 'réponse claire'");
    let answer = json!({"score": 4, "on": "2026-02-09", "text": "réponse claire"});
    assert_eq!(office.show(1)["satisfaction"], answer);
    assert!(office.ok("export requests").lines().nth(1).unwrap().contains(",email,4,5,5,true,"));
    let unanswered = office.admitted("2026-02-02");
    office.ok(["close", &unanswered, "--as", "withdrawn", "--no-reply", "sans adresse"]);
    office.refused(1, ["satisfaction", &unanswered, "--score", "4"]).says("refusal-satisfaction-without-reply");
    office.ok("check --deep");
}

#[test]
fn a_new_answer_takes_the_place_of_the_earlier_one_which_undo_brings_back() {
    let office = office(1);
    office.ok("satisfaction 1 --score 2 --on 2026-02-10");
    office.refused(1, "satisfaction 1 --score 5 --on 2026-02-09").says("refusal-before-previous");
    office.ok("satisfaction 1 --score 5 --on 2026-02-20");
    assert_eq!(office.show(1)["satisfaction"]["score"], 5);
    office.ok("undo 1");
    assert_eq!(office.show(1)["satisfaction"]["score"], 2);
    office.ok("check --deep");
}

#[test]
fn the_same_answer_typed_again_changes_nothing_and_is_refused() {
    let office = office(1);
    office.ok("satisfaction 1 --score 2 --on 2026-02-10");
    office.refused(1, "satisfaction 1 --score 2").says("refusal-already-so");
    assert!(office.run("satisfaction 1 --score 2 --lang en").stderr.contains("“the person’s satisfaction”"));
    office.ok("satisfaction 1 --score 2 --text 'trop long' --on 2026-02-11");
    office.refused(1, "satisfaction 1 --score 2 --text 'trop long' --on 2026-02-12").says("refusal-already-so");
    office.ok("satisfaction 1 --score 3 --text 'trop long' --on 2026-02-12");
}

#[test]
fn each_closing_has_its_answer() {
    let office = office(1);
    office.ok("satisfaction 1 --score 1 --on 2026-02-10");
    office.ok("reopen 1 --reason suite --on 2026-02-11");
    assert_eq!(office.show(1)["satisfaction"], Value::Null);
    office.refused(1, "satisfaction 1 --score 4").says("refusal-satisfaction-before-closing");
    office.ok("close 1 --as settled --by phone --on 2026-02-12");
    office.ok("satisfaction 1 --score 5 --on 2026-02-13");
    let figures = office.json("report month 2026-02")["figures"]["satisfaction"].clone();
    // Two closings in the month, two answers: (1 + 5) / 2.
    assert_eq!((&figures["count"], &figures["mean"], &figures["answer_rate"]), (&json!(2), &json!(3.0), &json!(100.0)));
    office.ok("check --deep");
}

#[test]
fn the_report_gives_the_mean_the_scores_and_the_rate_and_lists_the_requests_behind_each() {
    let office = office(5);
    for (number, score) in [(1, 5), (2, 5), (3, 2)] {
        office.ok(format!("satisfaction {number} --score {score}"));
    }
    let figures = office.json("report month 2026-02")["figures"]["satisfaction"].clone();
    // 12 / 3; 3 / 5.
    assert_eq!((&figures["count"], &figures["mean"], &figures["answer_rate"]), (&json!(3), &json!(4.0), &json!(60.0)));
    let scores: Vec<_> = figures["scores"].as_array().unwrap().iter().map(|row| row["count"].clone()).collect();
    assert_eq!(scores, [0, 1, 0, 0, 2]);
    let cases = |key: &str| office.json(format!("report cases month 2026-02 --cell {key}"));
    let numbers = |cases: Value| -> Vec<String> {
        cases.as_array().unwrap().iter().map(|case| case["number"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(numbers(cases("satisfaction.scores.5")), ["2026-0001", "2026-0002"]);
    assert_eq!(numbers(cases("satisfaction.count")).len(), 3);
    // Nobody answered: the mean is of nothing, and is said so.
    assert_eq!(office.json("report month 2026-03")["figures"]["satisfaction"]["mean"], Value::Null);
}

#[test]
fn a_score_goes_out_and_comes_back_in() {
    let office = office(2);
    office.ok("satisfaction 1 --score 4");
    let file = office.ok("export requests");
    let other = Office::new();
    assert_eq!(other.run_with(file, "import -").status, 0);
    // What the export does not say, the day and the words, stays unknown.
    assert_eq!(other.show(1)["satisfaction"], json!({"score": 4, "on": null, "text": null}));
    assert_eq!(other.show(2)["satisfaction"], Value::Null);
    assert_eq!(other.json("report month 2026-02")["figures"]["satisfaction"]["mean"], 4.0);
    other.ok("check --deep");
    for (row, reason) in [
        ("2026-02-02,2026-02-03,6", "import-reason-bad-score"),
        ("2026-02-02,2026-02-03,bien", "import-reason-bad-score"),
        ("2026-02-02,,4", "import-reason-alone"),
    ] {
        let ran = other.run_with(format!("received_on,closed_on,satisfaction\n{row}\n"), "import -");
        assert_eq!(ran.status, 1, "{ran}");
        ran.says(reason);
    }
}
