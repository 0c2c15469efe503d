//! The lateness budget of a fiscal year, in the report and under what is due.

use serde_json::{Value as Json, json};

use super::office::Office;
use crate::support;

fn numbers(found: &Json) -> Vec<&str> {
    found.as_array().unwrap().iter().map(|request| request["number"].as_str().unwrap()).collect()
}

#[test]
fn the_budget_of_each_month_is_the_one_counted_by_hand() {
    let office = Office::new();
    let names = ["within", "late", "overdue", "open", "threatening", "allowed", "left", "to_recover"];
    for (of, expected, best, worst) in [
        // Four closed in time; 5, 6 and 7 are open. Of seven answers none may be late: 0.7 is less than one. Request 6
        // has run 11 days and is due on May 6; request 5 has run 9 and is due on May 8, after the five days.
        ("month 2026-04", [4, 0, 0, 3, 1, 0, 0, 0], 100.0, 57.1),
        // Request 3 was closed a second time, after 18 days; 6 is overdue, 7 suspended, 11 new. 10 of 12 at best: with
        // eight more, 18 of 20.
        ("month 2026-05", [8, 1, 1, 2, 0, 1, -1, 8], 83.3, 66.7),
        // On July 15, 6, 11 and 12 are overdue, 7 still suspended. 9 of 13 at best: with 27 more, 36 of 40.
        ("year 2026", [8, 1, 3, 1, 0, 1, -3, 27], 69.2, 61.5),
    ] {
        let report = office.json(&format!("report {of}"));
        let budget = &report["figures"]["budget"];
        assert_eq!(names.map(|name| budget[name].as_i64().unwrap()), expected, "{of}");
        let shares = ["best_percent", "worst_percent", "target_percent"].map(|name| budget[name].as_f64().unwrap());
        assert_eq!(shares, [best, worst, 90.0], "{of}");
    }
    // Another fiscal year.
    for of in ["month 2026-03", "year 2025"] {
        assert!(office.json(&format!("report {of}"))["figures"]["budget"].is_null(), "{of}");
    }
}

#[test]
fn every_figure_of_the_budget_lists_its_requests() {
    let office = Office::new();
    let behind = |of: &str, key: &str| office.json(&format!("report cases month {of} --cell budget.{key}"));
    assert_eq!(numbers(&behind("2026-04", "threatening")), ["2026-0006"]);
    assert_eq!(numbers(&behind("2026-05", "overdue")), ["2026-0006"]);
    assert_eq!(numbers(&behind("2026-05", "open")), ["2026-0007", "2026-0011"]);
    // The closings are those of the year so far: April's are there in May.
    let late = behind("2026-05", "late");
    assert_eq!((numbers(&late), &late[0]["on"]), (vec!["2026-0003"], &json!("2026-05-29")));
    let within = ["2026-0001", "2026-0002", "2026-0003", "2026-0004"];
    assert_eq!(numbers(&behind("2026-05", "within"))[..4], within);
    assert_eq!(numbers(&behind("2026-05", "within")).len(), 8);
}

/// An office whose standard of fifteen days, met nine times out of ten, gave place on September 1 to one of twenty with
/// that target; complaints were received on these days and closed on those.
fn with_a_new_standard(target: &str, complaints: &[(&str, &str)]) -> support::Office {
    let office = support::Office::new();
    office.today("2026-11-21");
    for (received, closed) in complaints {
        let number = office.admitted(received);
        office.ok(["close", &number, "--as", "withdrawn", "--no-reply", "x", "--on", closed]);
    }
    office.ok(format!(
        "reference add standard s20 --fr R --en R --length 20 --unit business_days --kinds complaint --target {target} \
         --on 2026-09-01"
    ));
    office
}

#[test]
fn a_standard_that_changes_holds_each_complaint_to_that_of_its_receipt_in_share_budget_and_cases() {
    // Of fifteen days from July 6, eighteen were taken; of twenty from September 8, nineteen.
    let office = with_a_new_standard("90", &[("2026-07-06", "2026-07-30"), ("2026-09-08", "2026-10-05")]);
    let figures = |of: &str| office.json(format!("report {of}"))["figures"].clone();
    let year = figures("year 2026");
    assert_eq!([&year["times"]["within_standard"], &year["times"]["late"]], [1, 1]);
    assert_eq!([&year["budget"]["within"], &year["budget"]["late"]], [1, 1]);
    assert_eq!(figures("month 2026-07")["times"]["late"], 1);
    for key in ["budget.late", "times.late"] {
        let late = office.json(format!("report cases year 2026 --cell {key}"));
        assert_eq!(numbers(&late), ["2026-0001"], "{key}");
    }
    let page = office.ok("report year 2026 --format md");
    assert!(page.contains("Par norme") && page.contains("- Dans la norme : "), "{page}");
}

#[test]
fn a_verdict_is_on_the_target_that_the_closings_were_promised_and_there_is_none_on_two() {
    // Eighteen days of fifteen; twelve of fifteen, closed once the other standard holds; nineteen of twenty.
    let closed = [("2026-07-06", "2026-07-30"), ("2026-08-24", "2026-09-10"), ("2026-09-08", "2026-10-05")];
    let office = with_a_new_standard("80", &closed);
    for (of, length, target, target_of_year) in [
        ("month 2026-07", json!(15), json!(90.0), json!(90.0)),
        // One closed and one open at the end of September have two targets.
        ("month 2026-09", json!(15), json!(90.0), json!(null)),
        ("month 2026-10", json!(20), json!(80.0), json!(null)),
        // Nothing was closed: the standard of complaints then.
        ("month 2026-08", json!(15), json!(90.0), json!(90.0)),
        ("month 2026-11", json!(20), json!(80.0), json!(null)),
        ("year 2026", json!(null), json!(null), json!(null)),
    ] {
        let report = office.json(format!("report {of}"));
        let figures = &report["figures"];
        let shown = [&report["standard"]["length"], &figures["times"]["target_percent"]];
        assert_eq!(shown, [&length, &target], "{of}");
        assert_eq!(figures["budget"]["target_percent"], target_of_year, "{of}");
    }
    let page = office.ok("report year 2026 --format md").replace('\u{a0}', " ");
    assert!(page.contains("2 / 3 (66,7 %)"), "{page}");
    assert!(page.contains("commentaire : 1 sur 2 en 15 jours ouvrables, cible 90 %."), "{page}");
    assert!(page.contains("15 jours ouvrables, cible 90 %; 20 jours ouvrables, cible 80 %"), "{page}");
    assert!(!page.contains("atteinte") && !page.contains("manquée"), "{page}");
}

#[test]
fn the_pages_say_in_a_sentence_whether_the_target_can_be_kept() {
    let office = Office::new();
    // In May, the sixth is open and late, and two more are open: 8 + 2 + 8 of 20 are 90 %.
    let brief = |of: &str| office.done(&format!("report {of}")).replace('\u{a0}', " ").replace("\n  ", " ");
    let may = brief("month 2026-05");
    assert!(
        may.contains(
            "D’avril à mai 88,9 %, une ouverte en retard : il faudrait 8 réponses dans la norme en plus des 2"
        ),
        "{may}"
    );
    let english = brief("month 2026-05 --lang en");
    assert!(
        english.contains(
            "one open and late: 8 more replies within standard would be needed, besides the 2 that still can be"
        ),
        "{english}"
    );
}

/// An office that closed eight complaints in time, and has two open.
fn on_the_edge() -> support::Office {
    let office = support::Office::new();
    for _ in 0..8 {
        let number = office.complaint("2026-02-02");
        office.ok(format!("close {number} --as withdrawn --by email --on 2026-02-04"));
    }
    // Fifteen business days from a Wednesday: due on March 4.
    office.complaint("2026-02-11");
    office.complaint("2026-02-27");
    office
}

#[test]
fn what_is_due_says_how_many_late_answers_are_left() {
    let office = on_the_edge();
    let message = |line: &str| {
        let ran = office.run(line);
        assert_eq!(ran.status, 0, "{ran}");
        ran.stderr.replace(['\u{a0}', '\n'], " ")
    };
    let due = message("due");
    assert!(
        due.contains("Dans la norme depuis le 1er avril : 100,0 % (cible 90 %), encore un retard permis."),
        "{due}"
    );
    let english = message("due --lang en");
    assert!(
        english.contains("Within the standard since April 1: 100.0% (target 90%), one more late reply allowed."),
        "{english}"
    );
    // It is of the office as a whole: under a part of the list it would mislead.
    for line in ["due --limit 1", "due --officer none", "due --unit legal", "due --format json", "due -q"] {
        assert!(!message(line).contains("cible 90"), "{line}");
    }
    // A request is late, then two: the first takes what was left.
    office.today("2026-03-05");
    assert!(message("due").contains("plus aucun retard permis."));
    let page = support::words::plain(&office.ok("report month 2026-03"));
    assert!(page.contains("plus aucun retard permis ──"), "{page}");
    office.today("2026-03-31");
    let lost = message("due");
    assert!(lost.contains("2 ouvertes en retard : il faudrait 10 réponses dans la norme de plus"), "{lost}");
    // The year after begins with what is open: two late answers, and no other.
    office.today("2026-04-01");
    let new = message("due");
    assert!(new.contains("Dans la norme depuis le 1er avril : s. o. (cible 90 %), 2 ouvertes en retard"), "{new}");
}

#[test]
fn the_budget_follows_every_closing() {
    let office = on_the_edge();
    office.today("2026-03-02");
    let closed = || {
        let report = office.json("report month 2026-02");
        ["within", "late"].map(|name| report["figures"]["budget"][name].as_u64().unwrap())
    };
    assert_eq!(closed(), [8, 0]);
    office.ok("close 9 --as withdrawn --by email --on 2026-02-20");
    office.ok("undo 9 --reason erreur");
    assert_eq!(closed(), [8, 0], "what was taken back counts no more");
    // A closing that was taken up again counts, and so does the one after it: 19 days from February 2.
    office.ok("reopen 1 --reason suite --on 2026-02-05");
    office.ok("close 1 --as withdrawn --by email --on 2026-02-27");
    assert_eq!(closed(), [8, 1]);
    // What another standard times is in no budget.
    office.ok("reference add standard quick --fr Vite --en Quick --length 5 --unit business_days --target 90 \
               --kinds comment --on 2026-02-01");
    let comment = office.ok("intake -q --received 2026-02-02 --channel web --subject a --kind comment");
    office.ok(["close", comment.trim(), "--as", "withdrawn", "--no-reply", "x", "--on", "2026-02-04"]);
    assert_eq!(closed(), [8, 1]);
}

#[test]
fn a_closing_that_is_not_of_the_share_does_not_take_its_verdict_away() {
    let office = support::Office::new();
    office.today("2026-11-21");
    office.ok("reference add standard quick --fr Vite --en Quick --length 5 --unit business_days --target 80 \
               --kinds comment,request --on 2026-04-01");
    let received = |kind: &str| {
        office.ok(format!("intake -q --received 2026-05-20 --channel web --subject a --kind {kind}")).trim().to_owned()
    };
    let [complaint, request, comment] = ["complaint", "request", "comment"].map(received);
    // From then on the main standard times comments again, and requests are in no share.
    office.ok("reference retire standard quick --on 2026-06-01");
    let close =
        |number: &str| office.ok(["close", number, "--as", "withdrawn", "--no-reply", "x", "--on", "2026-06-03"]);
    close(&complaint);
    let target = || office.json("report month 2026-06")["figures"]["times"]["target_percent"].clone();
    assert_eq!(target(), 90.0);
    close(&request);
    assert_eq!(target(), 90.0, "the request is of no share");
    office.ok("report freeze month 2026-06");
    close(&comment);
    assert_eq!(target(), Json::Null, "the comment is, and was promised another");
    let diff = office.ok("report diff 1 --format csv");
    assert!(diff.contains("\ntimes.target_percent,Cible,90.0,900,1000,,,,"), "still a percentage: {diff}");
}
