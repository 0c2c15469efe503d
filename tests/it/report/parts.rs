//! A report for one unit, sector or program, for its managers; and what an office writes in its report.

use serde_json::json;

use crate::support;

#[test]
fn the_reports_of_the_units_add_up_to_that_of_the_office() {
    let office = support::Office::new();
    let received = [("legal", 4), ("family", 2)];
    for (unit, n) in received {
        for _ in 0..n {
            office.ok(format!(
                "intake --received 2026-02-02 --channel phone --kind complaint --subject A --anonymous --unit {unit} \
                 --ground delay"
            ));
        }
    }
    office.ok("triage 1 5 --admissible --on 2026-02-03");
    office.ok("close 1 --as answered --by phone --unsubstantiated --on 2026-02-09");
    office.ok("close 5 --as answered --by phone --unsubstantiated --on 2026-02-10");
    let flow = |args: &str| office.json(format!("report month 2026-02 {args}"))["figures"]["flow"].clone();
    let of = |received: u64, closed: u64| json!({"open_at_start": 0, "received": received, "reopened": 0, "closed": closed, "open_at_end": received - closed});
    assert_eq!(flow(""), of(6, 2));
    assert_eq!(flow("--unit legal"), of(4, 1));
    assert_eq!(flow("--unit family"), of(2, 1));
    let listed = office.json("report cases month 2026-02 --unit family --cell flow.received");
    let numbers: Vec<&str> = listed.as_array().unwrap().iter().map(|one| one["number"].as_str().unwrap()).collect();
    assert_eq!(numbers, ["2026-0005", "2026-0006"]);
    let page = office.ok("report month 2026-02 --unit legal").replace('\u{a0}', " ");
    assert!(page.contains("Pour : Direction des affaires juridiques."), "{page}");
    let page = support::words::plain(&office.ok("report month 2026-02 --sector legal --program peq"));
    assert!(page.contains("Pour : Direction des affaires juridiques et ses unités · Programme de"), "{page}");
    let figures = office.json("report month 2026-02 --unit legal");
    assert_eq!(figures["filter"]["unit"], "legal");
    office.ok("reference add partner cegep --fr Cégep --en College");
    let asked = |args: &str| {
        let file = office.ok(format!("report month 2026-02 {args} --format csv"));
        let rows = csv::Reader::from_reader(file.as_bytes()).into_records().map(Result::unwrap);
        rows.filter(|row| row[0].starts_with("report.filter."))
            .map(|row| format!("{} {}", &row[0], &row[7]))
            .collect::<Vec<_>>()
    };
    let none: [&str; 0] = [];
    assert_eq!(asked(""), none);
    assert_eq!(asked("--unit legal"), ["report.filter.unit legal"]);
    assert_eq!(
        asked("--sector immigration --program peq --partner cegep"),
        ["report.filter.sector immigration", "report.filter.program peq", "report.filter.partner cegep"]
    );
    // A table of one row would say its total again; programs have it all the same.
    assert_eq!(figures["figures"]["received"]["by_unit"].as_array().unwrap().len(), 1);
    for report in ["year 2025", "year 2025 --detail", "month 2026-02 --detail"] {
        assert!(support::words::plain(&office.ok(format!("report {report}"))).contains("Par unité"), "{report}");
        for page in [String::new(), " --format html --output page.html --force".to_owned()] {
            let printed = office.ok(format!("report {report} --unit legal{page}"));
            let page =
                if page.is_empty() { printed } else { std::fs::read_to_string(office.path("page.html")).unwrap() };
            assert!(!support::words::plain(&page).contains("Par unité"), "{report}: {page}");
        }
    }
    office.refused(1, "report month 2026-02 --unit nulle_part");
    office.refused(2, "report month 2026-02 --publish --unit legal");
}

#[test]
fn the_consultations_of_a_unit_are_those_put_to_it() {
    let office = support::Office::new();
    for (unit, program) in [("legal", "peq"), ("family", "peq"), ("legal", "family")] {
        office.ok(format!(
            "intake --received 2026-02-02 --channel phone --kind complaint --subject A --anonymous --unit {unit} \
             --program {program}"
        ));
    }
    for (request, unit) in [(1, "family"), (1, "legal"), (2, "legal"), (3, "family"), (3, "communications")] {
        office.ok(format!("consult {request} {unit} --question a --on 2026-02-03"));
    }
    office.ok("consult 1 legal --answer Non --on 2026-02-05");
    let of = |args: &str, part: &str| {
        let figures = office.json(format!("report month 2026-02 {args}"))["figures"]["consultations"].clone();
        let listed = office.json(format!("report cases month 2026-02 {args} --cell consultations.{part}"));
        assert_eq!(figures[part].as_u64(), Some(listed.as_array().unwrap().len() as u64), "{args} {part}");
        figures[part].as_u64().unwrap()
    };
    for (part, [all, family, legal, communications, program]) in
        [("count", [5, 2, 2, 1, 2]), ("answered", [1, 0, 1, 0, 0]), ("overdue", [4, 2, 1, 1, 2])]
    {
        assert_eq!(of("", part), all, "{part}");
        assert_eq!([of("--unit family", part), of("--unit legal", part)], [family, legal], "{part}");
        assert_eq!(of("--unit communications", part), communications, "{part}");
        assert_eq!(of("--program family", part), program, "{part}: those of its requests");
        let sector = office.json("reference list unit").as_array().unwrap().clone();
        let top = sector.iter().filter(|unit| unit["parent"].is_null()).map(|unit| unit["code"].as_str().unwrap());
        assert_eq!(top.map(|code| of(&format!("--sector {code}"), part)).sum::<u64>(), all, "{part}: the sectors");
    }
    let late = office.json("report cases month 2026-02 --cell consultations.overdue_by_unit.family --unit family");
    assert_eq!(late.as_array().unwrap().len(), 2);
    let page = office.ok("report month 2026-02 --unit communications --detail");
    assert!(page.contains("Pour une unité ou un secteur, les consultations"), "{page}");
}

#[test]
fn a_unit_that_never_answers_is_the_slowest() {
    let office = support::Office::new();
    (0..3).for_each(|_| drop(office.complaint("2026-02-02")));
    for (request, unit) in
        [(1, "legal"), (2, "legal"), (3, "legal"), (1, "family"), (2, "family"), (3, "family"), (1, "communications")]
    {
        office.ok(format!("consult {request} {unit} --question a --on 2026-02-03"));
    }
    for (request, on) in [(1, "2026-02-04"), (2, "2026-02-20")] {
        office.ok(format!("consult {request} legal --answer Non --on {on}"));
    }
    let page = support::words::plain(&office.ok("report month 2026-02"));
    let family = office.json("reference list unit").as_array().unwrap().clone();
    let family = family.iter().find(|unit| unit["code"] == "family").unwrap()["fr"].as_str().unwrap().to_owned();
    let line = page.lines().find(|line| line.contains("Consultations : ")).unwrap_or_else(|| panic!("{page}"));
    assert!(line.contains(&format!("{family}, aucune réponse, 3 en retard.")), "{line}");
    // Of legal one is overdue, of communications one.
    let page = support::words::plain(&office.ok("report year 2025"));
    assert!(page.contains("1 / 2 (50,0 %), 5 réponses attendues sont en retard"), "{page}");
    let english = support::words::plain(&office.ok("report year 2025 --lang en"));
    assert!(english.contains(", 5 awaited answers are overdue"), "{english}");
}

#[test]
fn a_report_shows_the_measures_and_issues_of_its_unit_and_says_nothing_of_those_of_a_partner() {
    let office = support::Office::new();
    office.complaint("2026-02-02");
    office.ok("measure add --kind recommendation --title Aviser --from 1 --unit family --on 2026-02-03");
    office.ok("issue add --title Attente --unit family --on 2026-02-03");
    office.ok("issue add --title Courtoisie --unit legal --on 2026-02-03");
    let page = |args: &str| support::words::plain(&office.ok(format!("report year 2025 {args}")));
    let family = page("--unit family");
    for text in ["Aviser", "Attente", "Plan d’action"] {
        assert!(family.contains(text), "{text}: {family}");
    }
    assert!(!family.contains("Courtoisie"), "{family}");
    assert_eq!(office.json("report year 2025 --unit family")["figures"]["issues"]["raised"], 1);
    assert_eq!(office.json("report cases year 2025 --unit family --cell issues.raised").as_array().unwrap().len(), 1);
    for part in ["--partner francisation_community", "--program peq"] {
        let page = page(part);
        for heading in ["Plan d’action", "Recommandations et enjeux suivis", "Aviser", "Attente"] {
            assert!(!page.contains(heading), "{part} {heading}: {page}");
        }
    }
}

#[test]
fn what_nobody_can_be_sent_is_no_acknowledgement_that_is_missing() {
    let office = support::Office::new();
    let line = |subject: &str, who: &str| {
        office.ok(format!("intake --received 2026-02-02 --channel phone --subject {subject} {who}"));
    };
    line("A", "--name Ada");
    line("B", "--anonymous");
    line("C", "--name Cyr");
    line("D", "--kind disclosure --yes");
    office.ok("triage 3 --inadmissible procurement --by phone --on 2026-02-03");
    line("E", "--name Eve");
    office.ok("ack 5 --by mail --on 2026-02-03");
    let page = || support::words::plain(&office.ok("report month 2026-02"));
    let missing = "Accusés de réception : 1 sur 1 en 2 jours (100,0 %), et une requête n’en a pas.";
    assert!(page().contains(missing), "{}", page());
    // The list of what is due names the same.
    assert!(support::words::plain(&office.ok("due")).contains("Accusés de réception en retard : 2026-0001"));
    let cases = |key: &str| {
        let listed = office.json(format!("report cases month 2026-02 --cell times.acknowledgement.{key}"));
        listed.as_array().unwrap().iter().map(|one| one["number"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(cases("missing"), ["2026-0001"]);
    assert_eq!(cases("not_owed"), ["2026-0002", "2026-0003", "2026-0004"]);
    office.ok("ack 1 --by mail --on 2026-02-03");
    assert!(!page().contains("Accusés de réception : "), "{}", page());
}

#[test]
fn what_is_late_at_a_partner_is_seen_in_the_report_of_the_office() {
    let office = support::Office::new();
    let line = |office: &support::Office| support::words::plain(&office.ok("report month 2026-02"));
    for _ in 0..2 {
        office.complaint("2026-02-02");
        office.complaint("2026-02-24");
    }
    assert!(!line(&office).contains("chez"), "{}", line(&office));
    office.ok("hand 1 2 3 --to partner:francisation_community --on 2026-02-26");
    // Fifteen business days after the 2nd: the 23rd. Of the first two, one comes in a report of the office.
    let watched = "2 requêtes en retard chez des organismes partenaires.";
    assert!(line(&office).contains(watched), "{}", line(&office));
    assert!(office.ok("report month 2026-02 --lang en").contains("2 requests late with partners."));
    let rows = office.json("report month 2026-02")["figures"]["partners"]["by_partner"].clone();
    assert_eq!(rows[0]["overdue"]["count"], 2, "{rows}");
    let key = "partners.overdue.francisation_community";
    assert_eq!(office.json(format!("report cases month 2026-02 --cell {key}")).as_array().unwrap().len(), 2);
    assert_eq!(office.json("report month 2026-02")["figures"]["open"]["overdue"], 0, "the office is not late");
}

#[test]
fn the_plan_of_a_unit_has_its_measures_alone() {
    let office = support::Office::new();
    office.ok("intake --received 2026-02-02 --channel phone --kind complaint --subject A --name 'Irma Beaurivage'");
    for (title, unit) in [("Aviser", "family"), ("Former", "legal"), ("Afficher", "communications")] {
        office.ok(format!("measure add --kind recommendation --title {title} --from 1 --unit {unit} --on 2026-02-03"));
    }
    office.ok("approve plan 2025 --by-whom Comité");
    let titles = |args: &str| -> Vec<String> {
        let plan = office.json(format!("report plan {args}"));
        assert_eq!(plan["progress"]["count"], plan["measures"].as_array().unwrap().len());
        plan["measures"].as_array().unwrap().iter().map(|it| it["title"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(titles("2025"), ["Aviser", "Former", "Afficher"]);
    assert_eq!([titles("--unit family"), titles("2025 --unit legal")], [["Aviser"], ["Former"]]);
    let units = office.json("reference list unit").as_array().unwrap().clone();
    let top = units.iter().filter(|unit| unit["parent"].is_null()).map(|unit| unit["code"].as_str().unwrap());
    assert_eq!(top.map(|sector| titles(&format!("2025 --sector {sector}")).len()).sum::<usize>(), 3);
    let page = support::words::plain(&office.ok("report plan 2025 --unit legal"));
    assert!(page.contains("Pour : Direction des affaires juridiques."), "{page}");
    assert!(
        !page.contains("Comité") && office.ok("report plan 2025").contains("Comité"),
        "the whole was approved: {page}"
    );
    assert_eq!(office.json("report plan --unit legal")["filter"]["unit"], "legal");
    office.refused(1, "report plan --unit nulle_part");
    // What is said of a measure is looked through before it goes to a unit.
    office.ok("measure set 2 --text 'Aviser Irma Beaurivage'");
    office.refused(2, "report plan --unit legal").says("confirm-leak");
    office.ok("report plan --unit legal --yes");
    office.ok("report plan --unit family");
}

#[test]
fn an_office_writes_a_foreword_and_comments_its_sections() {
    let office = support::Office::new();
    office.complaint("2025-05-05");
    std::fs::write(office.path("mot.txt"), "Une année calme.\n\nMerci à l’équipe.\n").unwrap();
    std::fs::write(office.path("unites.txt"), "Une unité a reçu plus.\n").unwrap();
    let line = "report year 2025 --foreword mot.txt --comment 'requetes reçues=unites.txt' --comment issues=mot.txt";
    let pages = office.ok(line);
    let at = |text: &str| pages.find(text).unwrap_or_else(|| panic!("{text} in {pages}"));
    assert!(at("En bref") < at("Avant-propos\nUne année calme.\nMerci à l’équipe.\n"));
    assert!(at("Requêtes reçues\nUne unité a reçu plus.\n") < at("Méthode"));
    assert!(at(". Enjeux\nUne année calme.") < at("Méthode"), "a section that has nothing else to tell has them alone");
    // A month has its sections for what is said of them; data have none.
    assert!(office.ok("report month 2025-05 --foreword mot.txt").contains("Avant-propos\nUne année calme."));
    office.refused(2, "report month 2025-05 --foreword mot.txt --format csv").says("usage-form");
    std::fs::write(office.path("long.txt"), "é".repeat(600_000)).unwrap();
    office.refused(2, "report month 2025-05 --foreword long.txt").says("usage-too-long");
    office.refused(2, "report year 2025 --comment nulle=mot.txt").says("usage-not-a-comment");
    office.refused(2, "report year 2025 --comment received").says("usage-not-a-comment");
}
