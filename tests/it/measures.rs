//! Measures: proposed, decided, carried out and verified; none dropped, none quietly postponed; their plan, their
//! effect and their figures.

use std::sync::LazyLock;

use serde_json::{Value as Json, json};

use crate::support::{Model, Office};

/// Three complaints about delays, and one that is inadmissible.
fn office() -> Office {
    static MODEL: LazyLock<Model> = LazyLock::new(|| {
        let office = Office::new();
        for on in ["2026-01-05", "2026-01-12", "2026-02-02"] {
            office.ok(format!(
                "intake --received {on} --channel email --subject Attente --anonymous --kind complaint --ground delay \
                 --unit permanent_selection"
            ));
        }
        office.ok("intake --received 2026-02-03 --channel email --subject Ailleurs --anonymous --kind complaint");
        office.ok("triage 4 --inadmissible other_body --by email --on 2026-02-04");
        Model::of(&office)
    });
    MODEL.office()
}

fn shown(office: &Office, line: &str) -> Json {
    serde_json::from_str(&office.ok(line)).unwrap()
}

const PROPOSED: &str = "-q measure add --kind corrective-systemic --title 'Aviser à chaque étape' --from 1 --from 2 \
    --unit permanent_selection --nature delay --due 2026-02-20 --on 2026-02-03";

#[test]
fn a_measure_goes_from_its_origins_to_its_verification() {
    let office = office();
    office.ok("issue add --title Attente --request 1 --on 2026-02-03");
    assert_eq!(office.ok(PROPOSED), "M2026-0001\n");
    office.ok("mesure modifier 1 --from enjeu:1 --from rapport:2025 --issue 1 --on 2026-02-04");
    office.ok("measure set 1 --status accepted --on 2026-02-05");
    office.ok("measure set 1 --status under-way --on 2026-02-06");
    office.ok("measure set 1 --status implemented --on 2026-02-16");
    office.ok("measure set 1 --status verified --verifier morin --on 2026-02-20");
    let measure = shown(&office, "measure show 1 --history --format json");
    assert_eq!(measure["status"], "verified");
    assert_eq!(measure["from"], json!(["2026-0001", "2026-0002", "E2026-0001", "report:2025"]));
    assert_eq!((&measure["implemented_on"], &measure["verified_on"]), (&json!("2026-02-16"), &json!("2026-02-20")));
    assert_eq!(measure["verified_by"], "morin");
    let steps = measure["steps"].as_array().unwrap();
    assert_eq!(
        steps.iter().map(|step| step["status"].as_str().unwrap()).collect::<Vec<_>>(),
        ["proposed", "accepted", "under-way", "implemented", "verified"]
    );
    assert_eq!(measure["history"].as_array().unwrap().len(), 6);
    for line in ["show 1 --format json", "issue show 1 --format json"] {
        assert_eq!(shown(&office, line)["measures"][0]["number"], "M2026-0001", "{line}");
    }
    assert!(office.ok("show 1").contains("Aviser à chaque étape"));
    // An issue and a request of one number are two things.
    let screen = office.ok("measure show 1");
    let issue = screen.lines().find(|line| line.contains("Enjeu visé")).unwrap();
    assert!(issue.contains("E2026-0001"), "{screen}");
    let excel = office.ok("export measures --excel").replace('\u{a0}', " ");
    assert!(excel.contains("2026-0001; 2026-0002; E2026-0001; rapport : 2025"), "{excel}");
    assert_eq!(shown(&office, "show 3 --format json")["measures"], json!([]));
    office.ok("check --deep");
}

#[test]
fn what_the_rules_of_measures_forbid_is_refused() {
    let office = office();
    office.ok(PROPOSED);
    for (line, exit, word) in [
        // Verified or implemented before its time.
        ("measure set 1 --status verified", 1, "acceptée"),
        ("measure set 1 --status implemented", 1, "acceptée"),
        // Dropped or taken up without a word.
        ("measure set 1 --status refused", 2, "--raison"),
        ("measure set 1 --status refused --reason ' '", 2, "--raison"),
        // Quietly postponed.
        ("measure set 1 --due 2026-12-31", 1, "--raison"),
        ("measure set 1 --due 2026-02-20", 1, "--aide"),
        ("measure set 1 --due 2026-01-01 --reason erreur", 1, "2026-02-03"),
        // Out of order, or to come.
        ("measure set 1 --status accepted --on 2026-02-02", 1, "2026-02-03"),
        ("measure set 1 --status accepted --on 2026-12-31", 1, "2026-12-31"),
        // From nothing that is there.
        ("measure set 1 --from 99", 3, "2026-0099"),
        ("measure set 1 --from E1", 3, "E2026-0001"),
        ("measure set 1 --from P7", 3, "P2026-0007"),
        ("measure set 1 --from measure:1", 2, "E3"),
        ("measure set 1 --from rapport:2026", 3, "2026"),
        ("measure set 1 --issue 4", 3, "E2026-0004"),
        ("measure add --kind improvement --title T --from 3 --on 2026-02-01", 1, "2026-02-02"),
        ("measure add --title T", 2, "--origine"),
        ("measure set 1 --verifier morin", 2, "vérifiée"),
        ("measure set 1 --unit nowhere", 1, "nowhere"),
        ("measure set 9 --status accepted", 3, "M2026-0009"),
        ("measure show 9", 3, "M2026-0009"),
        ("measure set 1", 1, "--aide"),
    ] {
        let ran = office.run(line);
        assert_eq!(ran.status, exit, "{line}: {}", ran.stderr);
        assert!(ran.stderr.contains(word), "{line}: {}", ran.stderr);
    }
    // Nothing of it was written.
    assert_eq!(shown(&office, "measure show 1 --history --format json")["history"].as_array().unwrap().len(), 1);
}

#[test]
fn a_refused_measure_stays_on_file_with_its_reason_until_it_is_taken_up_anew() {
    let office = office();
    office.ok(PROPOSED);
    office.ok("measure set 1 --status accepted --on 2026-02-05");
    office.ok("measure set 1 --status refused --reason 'faute de crédits' --on 2026-02-06");
    for line in ["--status implemented", "--unit legal", "--due 2026-12-31 --reason non"] {
        let ran = office.run(format!("measure set 1 {line}"));
        assert_eq!(ran.status, 1, "{line}");
        assert!(ran.stderr.contains("--état proposée --raison"), "{line}: {}", ran.stderr);
    }
    assert!(office.ok("report plan 2025 --format md").contains("faute de crédits"));
    assert!(!office.ok("report plan").contains("Aviser"), "there is nothing left to follow");
    assert_eq!(office.run("measure set 1 --status proposed").status, 2);
    office.ok("measure set 1 --status proposed --reason 'crédits trouvés' --due 2026-03-31 --on 2026-02-25");
    let measure = shown(&office, "measure show 1 --format json");
    assert_eq!((&measure["status"], &measure["refused_on"]), (&json!("proposed"), &Json::Null));
    assert_eq!(measure["steps"][2]["reason"], "faute de crédits");
    assert_eq!(measure["due_dates"][1]["reason"], "crédits trouvés");
    assert!(office.ok("report plan").contains("2026-02-20 → 2026-03-31 (crédits trouvés)"));
    office.ok("check --deep");
}

#[test]
fn an_overdue_measure_is_said_wherever_one_looks() {
    let office = office();
    assert!(!office.ok("due").contains("Mesures"), "an office without measures hears nothing of them");
    office.ok(PROPOSED);
    office.ok("measure add --kind improvement --title 'Simplifier la lettre' --from 4 --unit legal --on 2026-02-04");
    // It was due on Friday, February 20, and today is Monday, March 2: six business days, as the day and reports count.
    assert_eq!(shown(&office, "measure list --overdue --format json")[0]["days_overdue"], 6);
    assert!(office.ok("due").contains("Mesures en retard\u{a0}: M2026-0001\n"));
    assert!(!office.ok("due --unit legal").contains("Mesures en retard"));
    let listed = |filter: &str| {
        let found = shown(&office, &format!("measure list {filter} --format json"));
        found.as_array().unwrap().iter().map(|it| it["number"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(listed("--from 1"), ["M2026-0001"]);
    assert_eq!(listed("--unit legal"), ["M2026-0002"]);
    assert_eq!(listed("--kind improvement --status proposed"), ["M2026-0002"]);
    assert_eq!(listed("--status refused"), [""; 0]);
    office.ok("measure set 1 --status accepted");
    office.ok("measure set 1 --status implemented");
    assert_eq!(listed("--overdue"), [""; 0]);
    assert!(!office.ok("due").contains("Mesures en retard"));
}

#[test]
fn the_plan_tells_how_far_the_measures_have_come() {
    let office = office();
    for n in 1..=4 {
        office.ok(PROPOSED);
        if n > 1 {
            office.ok(format!("measure set {n} --status accepted --on 2026-02-05"));
        }
    }
    office.ok("measure set 3 --status implemented --on 2026-02-10");
    office.ok("measure set 4 --status refused --reason non --on 2026-02-10");
    let plan = shown(&office, "report plan 2025 --format json");
    let progress = &plan["progress"];
    for (key, count) in
        [("count", 4), ("proposed", 1), ("accepted", 1), ("implemented", 1), ("refused", 1), ("overdue", 2), ("of", 3)]
    {
        assert_eq!(progress[key], count, "{key}");
    }
    // One of the three that were not refused.
    assert_eq!(progress["done_percent"], 33.3);
    assert_eq!(plan["measures"][3]["refused_because"], "non");
    assert_eq!(shown(&office, "report plan 2024 --format json")["measures"], json!([]));
    let csv = office.ok("report plan 2025 --format csv");
    assert_eq!(csv.lines().count(), 5);
    assert!(csv.starts_with("number,kind,title,unit,due_on,status,days_overdue,"));
    assert!(office.ok("--lang en report plan 2025").contains("1\u{a0}/\u{a0}3 (33.3%)"));
    let page = office.ok("rapport plan 2025");
    assert!(page.contains("1\u{a0}/\u{a0}3 (33,3\u{a0}%)") && page.contains("En retard"), "{page}");
    assert!(!page.contains("déplacée"), "zeros: {page}");
    // What is finished is no part of what is left to follow, which has no rate.
    let page = office.ok("rapport plan");
    assert!(page.contains("Aviser") && !page.contains('%') && !page.contains("État des mesures"), "{page}");
    assert!(!page.contains("Refusée") && page.contains("Proposée"), "{page}");
    let left = shown(&office, "report plan --format json")["progress"].clone();
    assert_eq!(
        (&left["count"], &left["overdue"], &left["done_percent"]),
        (&json!(3), &json!(2), &Json::Null),
        "{left}"
    );
}

#[test]
fn an_effect_is_told_with_its_intervals_and_only_when_it_is_shown() {
    let office = Office::new();
    office.today("2026-03-02");
    // Twelve requests in the 60 days before, none in the 60 days since: 12 of 12 where half are expected is 2/4096.
    for day in 0..12 {
        let on = chrono::NaiveDate::from_ymd_opt(2025, 11, 2).unwrap() + chrono::TimeDelta::days(5 * day);
        office.ok(format!(
            "intake --received {on} --channel email --subject Attente --anonymous --kind complaint --ground delay"
        ));
    }
    let add = "measure add --kind recommendation --title Aviser --from 2025-0001 --nature delay --on 2025-12-01";
    office.ok(add);
    assert_eq!(shown(&office, "measure show 2025-0001 --format json")["effect"], Json::Null, "it is not in place");
    office.ok("measure set 2025-0001 --status accepted --on 2025-12-02");
    office.ok("measure set 2025-0001 --status implemented --on 2026-01-01");
    let effect = shown(&office, "measure show 2025-0001 --format json")["effect"].clone();
    assert_eq!(effect["verdict"], "fall");
    assert_eq!((&effect["before"]["days"], &effect["before"]["count"]), (&json!(60), &json!(12)));
    assert_eq!((&effect["after"]["days"], &effect["after"]["count"]), (&json!(61), &json!(0)));
    // 12 / 60 × 30.44; Garwood's 6.201 to 20.962 for 12, and 3.689 for none, in the same proportion.
    assert_eq!(effect["before"]["monthly"], 6.088);
    for (found, expected) in [
        (&effect["before"]["interval"][0], 6.2006 / 60.0 * 30.44),
        (&effect["before"]["interval"][1], 20.9616 / 60.0 * 30.44),
        (&effect["after"]["interval"][1], 3.6889 / 61.0 * 30.44),
    ] {
        assert!((found.as_f64().unwrap() - expected).abs() < 5e-4, "{found} {expected}");
    }
    assert!(office.ok("measure show 2025-0001").contains("baisse démontrée"));
    // Nothing of that nature on either side.
    office.ok("measure set 2025-0001 --nature courtesy");
    assert!(office.ok("measure show 2025-0001").contains("effet non démontré"));
    // An issue that it aims at counts before its nature.
    office.ok("issue add --title Attente --request 2025-0001 --request 2025-0002 --on 2026-02-02");
    office.ok("measure set 2025-0001 --issue 1");
    let effect = shown(&office, "measure show 2025-0001 --format json")["effect"].clone();
    assert_eq!((&effect["issue"], &effect["before"]["count"]), (&json!("E2026-0001"), &json!(2)));
    assert_eq!(effect["verdict"], "not-shown");
}

#[test]
fn the_figures_of_measures_and_issues_answer_for_every_one() {
    let office = office();
    let none = shown(&office, "report month 2026-02 --format json");
    assert!(none["figures"].get("measures").is_none() && none["figures"].get("issues").is_none());
    assert_eq!(shown(&office, "report cases month 2026-02 --cell measures.proposed --format json"), json!([]));
    office.ok("triage 3 --admissible --on 2026-02-09");
    office.ok("close 3 --as answered --by email --unsubstantiated --on 2026-02-10");
    office.ok("issue add --title Attente --request 1 --cause 'Effectif d’été' --on 2026-01-20");
    office.ok("issue link 1 2 3 --on 2026-02-11");
    office.ok(PROPOSED);
    office.ok("measure add --kind improvement --title Simplifier --from 3 --from issue:1 --unit legal --on 2026-02-12");
    office.ok("measure set 2 --status refused --reason non --on 2026-02-13");
    let figures = shown(&office, "report month 2026-02 --format json")["figures"].clone();
    for (key, count) in [
        ("count", 2),
        ("proposed", 2),
        ("accepted", 0),
        ("refused", 1),
        ("undecided", 1),
        ("overdue", 1),
        ("improvements_unsubstantiated", 1),
    ] {
        assert_eq!(figures["measures"][key], count, "{key}");
    }
    for (key, count) in [("open_at_start", 1), ("raised", 0), ("resolved", 0), ("open_at_end", 1), ("linked", 2)] {
        assert_eq!(figures["issues"][key], count, "{key}");
    }
    let issue = &figures["issues"]["by_issue"][0];
    assert_eq!(
        (&issue["count"], &issue["before"]["count"], &issue["measures"]["count"]),
        (&json!(2), &json!(1), &json!(1))
    );
    assert_eq!(figures["issues"]["cause"]["E2026-0001"], "Effectif d’été");
    let file = office.ok("report month 2026-02 --format csv");
    let rows = csv::Reader::from_reader(file.as_bytes()).into_records().map(Result::unwrap);
    let cells: Vec<_> = rows
        .filter(|row| !row[2].is_empty() && (row[0].starts_with("measures.") || row[0].starts_with("issues.")))
        .collect();
    assert!(cells.len() > 25, "{}", cells.len());
    for cell in cells {
        let found = shown(&office, &format!("report cases month 2026-02 --cell {} --format json", &cell[0]));
        assert_eq!(found.as_array().unwrap().len().to_string(), cell[2], "{}", &cell[0]);
        let begins = match &cell[3] {
            "measures" => "M",
            "issues" => "E",
            _ => "2026-",
        };
        for item in found.as_array().unwrap() {
            assert!(item["number"].as_str().unwrap().starts_with(begins), "{} {item}", &cell[0]);
        }
    }
    let report = office.ok("rapport mois 2026-02 --detail");
    assert!(
        report.contains("Pistes d’amélioration tirées d’une plainte non fondée") && report.contains("Effectif d’été")
    );
}

#[test]
fn an_issue_is_proposed_where_grounds_leave_their_past_and_nothing_is_written() {
    let office = Office::new();
    office.today("2026-03-31");
    let receive = |on: &str, ground: &str| {
        office.ok(format!(
            "intake --received {on} --channel email --subject Objet --anonymous --kind complaint --ground {ground} \
             --unit legal"
        ))
    };
    assert!(office.run("issue propose").stderr.contains("aucun passé"));
    // One of each a quarter for two years, then six delays and two errors.
    for on in ["2024-04-15", "2024-07-15", "2024-10-15", "2025-01-15", "2025-04-15", "2025-07-15", "2025-10-15"] {
        receive(on, "delay");
    }
    assert!(office.ok("issue propose").is_empty());
    for on in ["01-05", "01-12", "01-19", "02-02", "02-09", "03-02"] {
        receive(&format!("2026-{on}"), "delay");
    }
    for on in ["01-06", "01-13"] {
        receive(&format!("2026-{on}"), "courtesy");
    }
    let before = office.ok("check");
    let found = shown(&office, "enjeu proposer --format json");
    assert_eq!(found.as_array().unwrap().len(), 1, "two requests are too few to speak of");
    let proposed = &found[0];
    assert_eq!((&proposed["unit"], &proposed["nature"]), (&json!("legal"), &json!("delay")));
    assert_eq!((&proposed["count"], &proposed["past"]["count"]), (&json!(6), &json!(7)));
    // The register begins on 2024-04-15: 7 in 626 days of past, and 90 days in the quarter.
    assert_eq!(proposed["expected"], 1.01);
    assert_eq!(proposed["requests"][0], "2026-0001");
    assert!(proposed["limit"].as_u64().unwrap() < 6);
    assert_eq!(office.ok("check"), before, "nothing was written");
    let command = proposed["command"].as_str().unwrap();
    assert!(command.contains("--unité legal --nature delay --requête 2026-0001"), "{command}");
    // What is typed next raises it, and it is proposed no more.
    office.ok(command.strip_prefix("doleances ").unwrap());
    assert_eq!(shown(&office, "issue propose --format json"), json!([]));
    assert_eq!(office.run("issue propose --on 2026-12-31").status, 1);
}

#[test]
fn a_measure_altered_behind_the_tool_is_seen() {
    let office = office();
    office.ok(PROPOSED);
    for sql in [
        "UPDATE measure SET status = 'refused', awaited = 0",
        "UPDATE measure SET due_on = '2027-01-01'",
        "UPDATE measure_due SET due_on = '2027-01-01'",
        "DELETE FROM measure_origin WHERE n = 2",
        "DELETE FROM measure_step",
    ] {
        let copy = office.path("copie.db");
        std::fs::copy(office.path("registre.db"), &copy).unwrap();
        rusqlite::Connection::open(&copy).unwrap().execute_batch(sql).unwrap();
        let ran = office.run("--register copie.db check --deep");
        assert_eq!(ran.status, 4, "{sql}");
        assert!(ran.stdout.contains("mesure M2026-0001") || ran.stdout.contains("M2026-0001"), "{sql}: {}", ran.stdout);
    }
}

#[test]
fn what_a_measure_repeats_of_a_request_is_listed_before_the_request_is_destroyed() {
    let office = Office::on("2020-03-02");
    office.complaint("2020-02-03");
    office.ok("close 1 --as withdrawn --by email --on 2020-02-10");
    office.ok("measure add --kind improvement --title 'Rappeler Zoé Tremblay' --from 1");
    office.ok("issue add --title Courrier --request 1");
    office.complaint("2020-02-24");
    office.ok("issue link 1 2");
    let line = "reference add retention cl_12 --fr CL-12 --en CL-12 --years 5 --trigger closing --kinds complaint";
    office.ok(format!("{line} --disposition destroy"));
    office.today("2026-03-02");
    let apply = "retention apply cl_12 --authorised-by 'Ève Roy'";
    for (code, end) in [(0, " --dry-run"), (2, ""), (0, " --yes")] {
        let ran = office.run(format!("{apply}{end}"));
        assert_eq!(ran.status, code, "{ran}");
        let printed = ran.says("say-linked-whole").says("say-destroyed-repeated").stderr.replace('\u{a0}', " ");
        assert!(
            printed.contains("mesure M2020-0001, qui en répète ou en vient et demeure tel quel : Titre."),
            "{printed}"
        );
        assert!(printed.contains("doleances effacer M2020-0001 CHAMP"), "{printed}");
    }
    assert!(office.ok("show M2020-1").contains("Rappeler Zoé Tremblay"), "nothing more is erased");
}
