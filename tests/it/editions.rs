//! Editions of reports, the register as it stood, and what moved since: the answer to « what did the register say on
//! March 31, and who changed it since? », with its proof.

use std::sync::LazyLock;

use serde_json::Value;

use crate::check::tampered;
use crate::journal::{History, histories};
use crate::support::{Model, Office};

const MARCH: &str = "report month 2026-03 --format json";

/// March 2026 as it was worked, up to April 10: three complaints, one of them closed in 14 business days.
pub fn march() -> Office {
    static MODEL: LazyLock<Model> = LazyLock::new(|| {
        let office = Office::new();
        for day in ["2026-03-02", "2026-03-09", "2026-03-16"] {
            office.today(day);
            office.admitted(day);
        }
        office.today("2026-03-20").ok("close 1 --as answered --by email --unsubstantiated --text Voilà");
        office.today("2026-04-10");
        Model::of(&office)
    });
    MODEL.office()
}

/// A year of further work on March: a request entered late, a reopening, a holiday by decree, an amendment of the
/// channel, an act taken back, then whatever the year brings.
fn a_year_later(office: &Office) {
    office
        .today("2026-04-15")
        .ok("--as gagnon intake -q --channel phone --subject Tard --kind complaint --received 2026-03-30");
    office.today("2026-05-15").ok("reopen 1 --reason suite --review");
    office.today("2026-06-15").ok("holidays add 2026-03-10 --yes --name Congé --source décret");
    office.today("2026-06-16").ok("--as morin amend 2 --set channel=mail --reason erreur");
    office.ok("close 3 --as withdrawn --by phone --on 2026-03-25");
    office.today("2026-06-17").ok("undo 3");
    office.today("2026-09-01").ok("reference rename channel email --fr Messagerie --en Mail");
    office.today("2027-01-10").ok("note 2026-0002 --text vu");
    office.today("2027-03-31").complaint("2027-03-31");
}

pub fn figure<'a>(diff: &'a Value, key: &str) -> &'a Value {
    let found = diff["figures"].as_array().unwrap().iter().find(|figure| figure["key"] == key);
    found.unwrap_or_else(|| panic!("{key} has not moved: {diff:#}"))
}

#[test]
fn an_old_edition_is_drawn_again_byte_for_byte_after_a_year_of_further_work() {
    let office = march();
    let forms = [MARCH, "report month 2026-03 --format csv"];
    let before = forms.map(|form| office.ok(form));
    assert_eq!(office.ok("report freeze month 2026-03"), "R2026-0001\n");
    let after = forms.map(|form| office.ok(form));
    a_year_later(&office);
    for ((form, before), after) in forms.iter().zip(before).zip(after) {
        // The edition itself is an entry: the day ends with it, and its own figures stop before it.
        assert_eq!(office.ok(format!("{form} --as-of 2026-04-10")), after);
        assert_eq!(office.ok(format!("{form} --as-of R1").replace("R1", "R2026-0001")), before);
        assert_ne!(office.ok(*form), after, "a year that moves nothing proves little");
    }
    let pages = office.ok("report month 2026-03 --detail --as-of 2026-04-10");
    assert!(pages.contains("tel qu’il était le 10 avril 2026") && pages.contains("Courriel"), "{pages}");
    assert!(office.ok("report month 2026-03 --detail").contains("Messagerie"));
}

#[test]
fn what_moved_is_told_with_the_request_the_act_and_the_officer() {
    let office = march();
    office.ok("report freeze month 2026-03");
    let (before, _) = office.head();
    a_year_later(&office);
    let diff = office.json("report diff 2026-0001");
    assert_eq!((&diff["then"]["entries"], &diff["redrawn"]), (&Value::from(before - 1), &Value::Array(vec![])));
    // The late request: entry 9 of the journal, since eight were there with the edition.
    let received = figure(&diff, "flow.received");
    assert_eq!((&received["before"], &received["after"]), (&3.into(), &4.into()));
    assert_eq!(received["records"], serde_json::json!([{"record": "2026-0004", "change": 1, "days": 0}]));
    let records = diff["records"].as_array().unwrap();
    let acts = |number: &str| records.iter().find(|record| record["record"] == number).unwrap()["acts"].clone();
    let by: Vec<_> =
        acts("2026-0002").as_array().unwrap().iter().map(|act| (act["by"].clone(), act["act"].clone())).collect();
    assert_eq!(by, [("morin".into(), "amended".into()), ("roy".into(), "noted".into())]);
    assert_eq!((&acts("2026-0004")[0]["by"], &acts("2026-0004")[0]["seq"]), (&"gagnon".into(), &(before + 1).into()));
    // The channel of the second moved from one cell to another.
    for (key, change) in [("received.by_channel.email", -1), ("received.by_channel.mail", 1)] {
        let records = &figure(&diff, key)["records"];
        let expected = serde_json::json!({"record": "2026-0002", "change": change, "days": 0});
        assert!(records.as_array().unwrap().contains(&expected), "{records}");
    }
    // March 10 became a holiday: the first took 13 days, by an act on the register itself.
    let longest = figure(&diff, "times.max");
    assert_eq!((&longest["before"], &longest["after"]), (&14.into(), &13.into()));
    let moved = serde_json::json!([{"record": "2026-0001", "change": 0, "days": -1}]);
    assert_eq!((&longest["records"], &diff["days_passed"]), (&moved, &false.into()));
    let register: Vec<_> = diff["register"].as_array().unwrap().iter().map(|line| line["act"].clone()).collect();
    assert_eq!(register, ["calendar_changed"]);
    // What was closed and taken back the day after moved nothing in the end.
    let closed = diff["figures"].as_array().unwrap().iter().any(|figure| figure["key"] == "dispositions.withdrawn");
    assert!(!closed, "{diff:#}");
    let pages = office.ok("report diff 2026-0001");
    for words in ["par roy (8), gagnon", "+2026-0004", "Poste", "correction", "Sur le registre lui-même\n"] {
        assert!(pages.contains(words), "{words}: {pages}");
    }
    // What moved comes first, then what was done, and no digest: those are for programs.
    let place = |words: &str| pages.find(words).unwrap_or_else(|| panic!("{words}: {pages}"));
    assert!(place("Mouvement") < place("correction") && pages.matches("Requêtes reçues").count() == 1, "{pages}");
    assert!(!pages.contains(diff["now"]["digest"].as_str().unwrap()), "{pages}");
    let english = office.ok("report diff 2026-0001 --lang en");
    assert!(
        english.contains("The chain of the journal is verified from one to the other. 10 entries since"),
        "{english}"
    );
    let csv = office.ok("report diff 2026-0001 --format csv");
    let sides = ["before", "after"].map(|side| format!("{side},{side}_numerator,{side}_denominator")).join(",");
    assert!(csv.starts_with(&format!("key,label,{sides},record,change,days,entries\n")), "{csv}");
    let row = format!("flow.received,Reçues,3,,,4,,,2026-0004,1,0,{}", before + 1);
    assert!(csv.lines().any(|line| line == row), "{csv}");
}

#[test]
fn the_days_that_pass_before_a_period_is_over_are_told_apart_from_acts() {
    let office = Office::new();
    office.today("2026-03-02").admitted("2026-03-02");
    office.today("2026-03-10").ok("report freeze month 2026-03");
    office.today("2026-03-30");
    // Received on March 2 for 15 business days: due on March 23, late on March 30, and nobody did anything.
    let diff = office.json("report diff 1");
    let overdue = figure(&diff, "open.overdue");
    let expected = serde_json::json!([{"record": "2026-0001", "change": 1, "days": 0}]);
    assert_eq!((&overdue["before"], &overdue["after"], &overdue["records"]), (&0.into(), &1.into(), &expected));
    assert_eq!((&diff["days_passed"], &diff["records"][0]["acts"]), (&true.into(), &Value::Array(vec![])));
    assert!(office.ok("report diff 1").contains("Le temps a passé"));
}

#[test]
fn a_mean_that_moved_by_less_than_a_tenth_is_not_said_to_be_what_it_was() {
    let office = Office::after_a_year();
    std::fs::rename(office.path("an/registre.db"), office.register()).unwrap();
    office.ok("report freeze year 2026");
    // One more closing among two hundred, after about as many days as the others.
    let number = office.ok("intake -q --channel phone --subject a --kind comment --received 2026-10-01 --unit review");
    office.ok(["triage", number.trim(), "--admissible", "--on", "2026-10-02"]);
    office.ok(["close", number.trim(), "--as", "answered", "--by", "phone", "--on", "2026-10-16"]);
    let pages = office.ok("report diff 1");
    let line = pages.lines().find(|line| line.starts_with("Délai net moyen")).unwrap();
    let cells: Vec<_> = line.split("  ").map(str::trim).filter(|cell| !cell.is_empty()).collect();
    let tenth = |mean: &str| mean.split_once(',').map(|(whole, rest)| (whole.to_owned(), rest.chars().next()));
    assert!(tenth(cells[1]) == tenth(cells[2]), "the mean moved too far for a trial: {line}");
    assert_ne!(cells[1], cells[2], "{line}");
    // What the table of units has is no other figure.
    assert!(pages.lines().any(|line| line.starts_with("Par unité administrative")), "{pages}");
    // Another is late: the share of its month is a percentage with its fraction, in the data the fraction alone.
    let number = office.ok("intake -q --channel phone --subject b --kind comment --received 2026-09-01");
    office.ok(["triage", number.trim(), "--admissible", "--on", "2026-09-02"]);
    office.ok(["close", number.trim(), "--as", "answered", "--by", "phone", "--on", "2026-10-26"]);
    let diff = office.json("report diff 1");
    let [timed, late] =
        ["timed", "late"].map(|name| figure(&diff, &format!("months.{name}.2026-10"))["after"].as_i64().unwrap());
    let share = figure(&diff, "months.received.2026-10.within_standard_percent");
    // The inquiries have a standard of their own: the share is of what the main one times.
    let of_main = share["after_denominator"].as_i64().unwrap();
    assert!(of_main < timed);
    assert_eq!(share["after_numerator"], of_main - late);
    let pages = office.ok("report diff 1");
    assert!(pages.contains(&format!("{}\u{a0}/\u{a0}{of_main} (", of_main - late)), "{pages}");
    // Nothing that stands where it stood is told, though there is one more behind it.
    for moved in diff["figures"].as_array().unwrap() {
        let of = |side: &str| ["", "_numerator", "_denominator"].map(|part| &moved[format!("{side}{part}")]);
        assert_ne!(of("before"), of("after"), "{moved}");
    }
}

#[test]
fn nothing_moved_is_said_and_two_editions_are_compared() {
    let office = march();
    office.ok("report freeze month 2026-03");
    assert!(office.ok("report diff 1").contains("Rien n’a bougé"));
    office.ok("note 1 --text vu");
    assert_eq!(office.json("report diff 1")["figures"], Value::Array(vec![]));
    office.ok("triage 3 --inadmissible recourse --refer reconsideration --by mail");
    assert_eq!(office.ok("report figer mois 2026-03 -q"), "R2026-0002\n");
    office.ok("close 2 --as withdrawn --by phone --on 2026-03-31");
    let between = office.json("report diff 1 --to R2");
    let now = office.json("report diff 1");
    assert_eq!(figure(&between, "admissibility.inadmissible")["after"], 1);
    assert_eq!(figure(&now, "flow.closed")["after"], 2);
    assert!(between["figures"].as_array().unwrap().iter().all(|figure| figure["key"] != "flow.closed"), "{between:#}");
    office.refused(1, "report diff 2 --to R1").says("error-diff-backwards");
}

#[test]
fn the_same_is_not_frozen_twice_and_an_edition_is_never_taken_back() {
    let office = march();
    office.ok("report freeze month 2026-03");
    office.refused(1, "report freeze month 2026-03").says("refusal-already-frozen");
    // Another period of the same register is another edition, and does not make the first one new.
    assert_eq!(office.ok("report freeze year 2025"), "R2026-0002\n");
    office.refused(1, "report freeze month 2026-03").says("refusal-already-frozen");
    office.refused(1, "undo R1").says("refusal-edition-stands");
    office.refused(1, "annuler édition:1");
    let listed = office.json("report editions");
    let value = |at: usize, key: &str| listed[at][key].clone();
    assert_eq!((value(0, "period"), value(1, "period")), ("2026-03".into(), "2025-2026".into()));
    assert_eq!(
        (value(1, "from"), value(1, "to"), value(1, "by")),
        ("2025-04-01".into(), "2026-03-31".into(), "roy".into())
    );
    office.ok("note 1 --text vu");
    assert_eq!(office.ok("report freeze month 2026-03 --dry-run").trim().split(' ').next(), Some("R2026-0003"));
    assert_eq!(office.json("report editions").as_array().unwrap().len(), 2);
    assert_eq!(office.ok("report freeze month 2026-03"), "R2026-0003\n");
}

#[test]
fn a_row_for_people_with_another_tool_holds_the_figures() {
    let office = march();
    office.ok("report freeze quarter 2025-T4");
    let sql = "SELECT period, from_on, to_on, entries, figures ->> '$.\"flow.received\"', figures ->> '$.\"times.mean\"' FROM edition";
    let row = office.sqlite().query_row(sql, [], |row| {
        Ok((
            row.get::<_, String>(0)?,
            row.get::<_, String>(1)?,
            row.get::<_, String>(2)?,
            row.get::<_, i64>(3)?,
            row.get::<_, i64>(4)?,
            row.get::<_, String>(5)?,
        ))
    });
    // Three intakes, three triages and a closing after the opening; the closing took 14 days.
    let expected = ("2025-T4".into(), "2026-01-01".into(), "2026-03-31".into(), 8, 3, "[14,1]".into());
    assert_eq!(row.unwrap(), expected);
}

#[test]
fn a_register_is_not_shown_before_it_began_nor_as_it_will_be() {
    let office = march();
    for (line, code, key) in [
        ("report month 2026-03 --as-of 2026-03-01", 1, "error-as-of-before"),
        ("report month 2026-03 --as-of 2026-04-11", 1, "error-as-of-future"),
        ("report month 2026-03 --as-of entry:99", 3, "error-no-such-entry"),
        ("report month 2026-03 --as-of issue:1", 2, "usage-as-of"),
        ("report month 2026-03 --as-of entry:x", 2, "usage-as-of"),
        ("report month 2026-03 --as-of 2026-04", 2, "error-not-a-date"),
        ("report month 2026-03 --as-of edition:1", 3, "store-no-such-record"),
        ("report diff 1", 3, "store-no-such-record"),
        ("report diff mesure:1", 2, "usage-other-series"),
    ] {
        office.refused(code, line).says(key);
    }
    office.ok("report freeze month 2026-03");
    // What to type next is the flag that was typed, as the reader types it.
    for (line, hint) in [
        ("report month 2026-03 --as-of 2026-04-11", "--état-au 2026-04-10"),
        ("report diff 1 --to 2026-04-11", "--à 2026-04-10"),
        ("report diff 1 --to entry:99", "--à inscription:1"),
    ] {
        let refused = office.run(line);
        assert!(refused.stderr.trim_end().ends_with(hint), "{refused}");
    }
}

#[test]
fn what_stands_behind_a_figure_and_a_request_are_shown_as_they_stood() {
    let office = march();
    office.ok("report freeze month 2026-03");
    a_year_later(&office);
    let cases = |when: &str| office.json(format!("report cases month 2026-03 --cell received.by_channel.email {when}"));
    let numbers =
        |cases: Value| cases.as_array().unwrap().iter().map(|case| case["number"].clone()).collect::<Vec<_>>();
    assert_eq!(numbers(cases("--état-au 2026-04-10")), ["2026-0001", "2026-0002", "2026-0003"]);
    assert_eq!(numbers(cases("")), ["2026-0001", "2026-0003"]);
    let shown = office.json("show 2026-0001 --as-of 2026-04-10 --history");
    assert_eq!((&shown["status"], &shown["history"].as_array().unwrap().len()), (&"closed".into(), &3));
    assert_eq!(office.show("2026-0001")["status"], "in_progress");
    office.refused(3, "show 2026-0004 --as-of 2026-04-10");
    let entry = office.json("report month 2026-03 --as-of entry:4");
    assert_eq!((&entry["register_entries"], &entry["extracted_on"]), (&4.into(), &"2026-03-09".into()));
}

#[test]
fn an_edition_is_an_anchor_of_the_journal_it_was_drawn_from() {
    let office = march();
    office.ok("report freeze month 2026-03");
    a_year_later(&office);
    office.ok("check --deep");
    // Whoever writes the journal over and seals it again would have to change what the edition says too.
    let register = office.sqlite();
    tampered(&register, "UPDATE journal SET officer = 'autre' WHERE seq = 3");
    drop(register);
    office.refused(4, "report month 2026-03 --as-of 2026-04-10").says("store-chain");
    office.refused(4, "report diff 2026-0001").says("store-chain");
    let register = office.sqlite();
    crate::journal::seal_again(&register);
    drop(register);
    // The chain holds again; to an account that never saw the register, the edition tells that it is another.
    std::fs::remove_dir_all(office.path("home/.local")).unwrap();
    let problems = office.run("check --format json").stdout;
    let problems: Value = serde_json::from_str(&problems).unwrap();
    assert_eq!(problems["problems"], serde_json::json!([{"problem": "edition", "number": "R2026-0001", "seq": 8}]));
    assert!(
        office.run("vérifier").stdout.contains("édition R2026-0001 : son empreinte n’est pas celle de l’inscription 8")
    );
}

#[test]
fn after_any_history_the_report_as_of_an_entry_is_the_one_drawn_when_it_was_the_last() {
    for history in histories() {
        let office = history.office();
        office.ok("holidays add 2026-02-23 --yes --name Autre --source décret");
        for (entries, report) in &history.reports {
            let again = office.ok(format!("{} --as-of entry:{entries}", History::REPORT));
            assert!(without_titles(&again) == without_titles(report), "entry {entries}");
        }
    }
}

/// A report without the texts of its records: what one repeated of a disclosure was erased since.
fn without_titles(report: &str) -> serde_json::Value {
    fn emptied(value: &mut serde_json::Value) {
        match value {
            serde_json::Value::Object(fields) => {
                fields.retain(|key, _| {
                    !["title", "text", "label", "cause", "analysis", "refused_because", "due_dates"]
                        .contains(&key.as_str())
                });
                fields.values_mut().for_each(emptied);
            }
            serde_json::Value::Array(items) => items.iter_mut().for_each(emptied),
            _ => {}
        }
    }
    let mut report = serde_json::from_str(report).unwrap();
    emptied(&mut report);
    report
}

#[test]
fn a_copy_of_the_register_draws_what_the_register_draws_as_of_its_last_entry() {
    let office = march();
    // An entry is looked at on its own day.
    office.today("2026-03-20").ok("backup copie.db");
    let before = office.ok(format!("--register copie.db {MARCH}"));
    let (entries, _) = office.head();
    office.today("2026-04-10").ok("intake -q --channel phone --subject Tard --kind complaint --received 2026-03-30");
    assert_eq!(office.ok(format!("{MARCH} --as-of entry:{entries}")), before);
}

#[test]
fn the_annual_report_of_a_past_register_finds_no_fault_in_it_and_says_what_it_did_not_look_at() {
    let office = march();
    office.ok("report freeze year 2025");
    a_year_later(&office);
    for as_of in ["R2026-0001", "2026-04-10"] {
        let ran = office.run(["report", "year", "2025", "--as-of", as_of]);
        assert_eq!((ran.status, ran.stderr.as_str()), (0, ""), "{as_of}: {ran}");
        let printed = ran.stdout.split_whitespace().collect::<Vec<_>>().join(" ");
        for text in [
            "programme le 31 mars 2027, sur le registre tel qu’il était le 10 avril 2026",
            "n’ont pas été regardées",
            "n’ont trouvé aucune anomalie",
        ] {
            assert!(printed.contains(text), "{text} in {printed}");
        }
        assert!(!printed.contains("Fichier, structure"), "{printed}");
    }
}

#[test]
fn a_request_of_a_past_register_says_of_when_it_is_shown_and_one_that_came_later_was_not_there_yet() {
    let office = march();
    a_year_later(&office);
    let text = "Tel que le registre était le 2026-04-10";
    assert!(office.ok("show 2026-0001 --as-of 2026-04-10").contains(text));
    assert!(!office.ok("show 2026-0001").contains("Tel que le registre"));
    office.refused(3, "show 2026-0004 --as-of 2026-04-10").says("error-not-there-yet");
    office.refused(3, "show 2026-0099").says("store-no-such-request");
}

#[test]
fn a_report_without_its_period_is_proposed_with_the_last_month_that_ended() {
    let office = march();
    for (line, proposed) in [
        ("report freeze", "doleances rapport figer mois 2026-03"),
        ("rapport figer", "doleances rapport figer mois 2026-03"),
        ("report cases", "doleances rapport cas mois 2026-03"),
        ("--lang en report freeze", "doleances report freeze month 2026-03"),
    ] {
        let stderr = office.refused(2, line).stderr;
        assert!(stderr.lines().any(|line| line.ends_with(proposed)), "{line}: {stderr}");
    }
    // On the first of the year, it is that of the year before.
    office.today("2027-01-01");
    assert!(office.refused(2, "report freeze").stderr.contains("doleances rapport figer mois 2026-12"));
    // What is proposed is understood.
    assert_eq!(office.ok("rapport figer mois 2026-12"), "R2027-0001\n");
}

#[test]
fn what_goes_out_for_good_goes_out_of_a_journal_that_holds() {
    let office = march();
    office.ok("report month 2026-03 --publish -q --format json");
    tampered(&office.sqlite(), "UPDATE journal SET acted_on = '2026-03-03' WHERE seq = 3");
    for line in [
        "report freeze month 2026-03",
        "report freeze month 2026-03 --dry-run",
        "report month 2026-03 --publish",
        "report year 2025 --publish",
        "report year 2025 --publish --dry-run",
    ] {
        let ran = office.refused(4, line);
        assert!(ran.says("store-chain").stderr.contains("3"), "{ran}");
    }
}

#[test]
fn words_erased_since_are_no_anomaly_of_a_register_as_it_stood() {
    let office = march();
    office.ok("erase 1 subject --reason erreur --yes");
    let past = "report year 2025 --as-of 2026-03-20 --format md";
    assert!(!office.run(past).says_text("warning-report-problems"));
    // Words of which no entry says that they were erased are one.
    let sql = "UPDATE journal SET words = NULL, salt = NULL WHERE id = 20260000002 AND words IS NOT NULL";
    assert!(office.sqlite().execute(sql, []).unwrap() > 0);
    office.run(past).says("warning-report-problems");
}
