//! Confidentiality incidents: section 7 of the Regulation field by field, in and out.

use serde_json::{Value, json};

use crate::support::Office;

const ADD: &str = "-q incident add --kind communication --information 'Noms et numéros' --circumstances 'Courriel égaré' \
                   --happened 2026-02-02 --aware 2026-02-04 --persons 12 --on 2026-02-05";
const FACTORS: &str = "--sensitivity Élevée --misuse Hameçonnage --consequences Fraude --likelihood Moyenne";

fn office() -> Office {
    Office::with_complaint()
}

fn incident(office: &Office) -> Value {
    office.json("incident show 1 --history")
}

#[test]
fn an_incident_is_registered_judged_notified_and_kept() {
    let office = office();
    assert_eq!(office.ok(format!("{ADD} --request 1 --unit permanent_selection")), "I2026-0001\n");
    assert!(office.ok("export incidents --excel").contains(";Unité de la sélection permanente;"));
    let shown = incident(&office);
    assert_eq!((&shown["status"], &shown["keep_until"]), (&json!("to_assess"), &json!("2031-02-04")));
    assert_eq!((&shown["commission_notice"], &shown["persons_notice"]), (&json!("unknown"), &json!("unknown")));
    office.ok(format!("incident set 1 {FACTORS} --serious oui --reasons 'Données financières' --on 2026-02-06"));
    let shown = incident(&office);
    assert_eq!((&shown["status"], &shown["commission_notice"]), (&json!("to_notify"), &json!("outstanding")));
    office.ok("incident set 1 --commission-notified 2026-02-06 --persons-deferred 'Enquête policière' --on 2026-02-06");
    assert_eq!(incident(&office)["persons_notice"], "deferred");
    assert!(office.ok("incident list").contains("différé"));
    office.ok("incident set 1 --persons-notified 2026-02-09..2026-02-11 --on 2026-02-11");
    assert_eq!(incident(&office)["status"], "to_describe");
    let late = office.refused(1, "incident set 1 --persons-deferred 'Enquête policière' --on 2026-02-11");
    assert!(late.says("refusal-persons-already-notified").stderr.contains("modifier I2026-0001 --personnes-avisées"));
    office.ok("incident set 1 --measures 'Liste corrigée' --on 2026-02-12");
    let shown = incident(&office);
    assert_eq!((&shown["status"], &shown["persons_notified_to"]), (&json!("complete"), &json!("2026-02-11")));
    // The persons were told: a public notice besides leaves nothing to give.
    office.ok("incident set 1 --public-notice 2026-02-12 --public-ground urgency");
    let screen = office.ok("incident show 1");
    assert!(screen.contains("2026-02-12 (il faut agir rapidement)") && !screen.contains("reste à donner"), "{screen}");
    assert_eq!(shown["requests"], json!(["2026-0001"]));
    office.ok("measure add --kind corrective-systemic --title 'Revoir les listes' --from incident:1");
    assert_eq!(incident(&office)["measures_followed"][0]["number"], "M2026-0001");
    // Judged again, the other way: both stay.
    office.ok("incident set 1 --likelihood Nulle --serious no --reasons 'Courriel détruit' --on 2026-02-13");
    let shown = incident(&office);
    assert_eq!(shown["assessments"][0]["likelihood"], "Moyenne");
    assert_eq!(
        (&shown["assessments"][1]["on"], &shown["assessments"][1]["serious"]),
        (&json!("2026-02-13"), &json!(false))
    );
    assert_eq!(shown["history"].as_array().unwrap().len(), 7);
    let screen = office.ok("incident show 1");
    let places: Vec<_> = (1..=8).map(|n| screen.find(&format!("{n}°")).unwrap()).collect();
    assert!(places.is_sorted(), "{screen}");
    assert!(screen.contains("2031-02-04") && screen.contains("du 2026-02-09 au 2026-02-11"), "{screen}");
    let erase = "erase I1 circumstances --reason 'Un nom y figurait'";
    assert!(office.refused(2, erase).says("confirm-erase").stderr.contains("Effacer de I2026-0001"));
    let erased = office.run(format!("{erase} --yes"));
    assert!(erased.stderr.contains("I2026-0001\u{a0}: effacé"), "{erased}");
    let undone = office.refused(1, "undo I1");
    assert!(undone.stderr.contains("Des mots de I2026-0001"), "{undone}");
    assert!(office.refused(3, erase).stderr.contains("I2026-0001 n’a rien de tel"));
    assert_eq!(incident(&office)["status"], "to_describe");
    office.ok("check --deep");
}

#[test]
fn what_is_not_known_is_approximate_or_reasoned() {
    let office = office();
    let add = "incident add --kind loss --information-unknown 'Aucun inventaire' --circumstances 'Clé perdue' \
         --happened-about 2026-01..2026-02 --aware 2026-02-04..2026-02-06 --persons-about 50 --on 2026-02-06";
    let unassessed = "Il reste à évaluer le risque de préjudice\u{a0}: doleances incident modifier I2026-0001";
    assert!(office.run(add).stderr.contains(&format!("{unassessed}\n")));
    let judged = office.run(format!("{add} {FACTORS} --serious no --reasons r"));
    assert!(judged.status == 0 && !judged.stderr.contains("Il reste à évaluer"), "{judged}");
    let shown = incident(&office);
    for (key, value) in [
        ("information", json!(null)),
        ("information_unknown", json!("Aucun inventaire")),
        ("happened_from", json!("2026-01-01")),
        ("happened_to", json!("2026-02-28")),
        ("happened_approximate", json!(true)),
        ("aware_to", json!("2026-02-06")),
        ("keep_until", json!("2031-02-06")),
        ("persons", json!(50)),
        ("persons_approximate", json!(true)),
    ] {
        assert_eq!(shown[key], value, "{key}");
    }
    office.ok("incident set 1 --information 'Noms de 47 personnes' --persons 47 --happened 2026-02-03");
    let shown = incident(&office);
    assert_eq!((&shown["information_unknown"], &shown["persons_approximate"]), (&Value::Null, &json!(false)));
    assert_eq!(office.json("incident list --open").as_array().unwrap().len(), 2);
    assert_eq!(office.json("incident list --serious"), json!([]));
}

#[test]
fn what_the_register_cannot_say_is_refused() {
    let office = office();
    office.ok(ADD);
    let set = |flags: &str| office.run(format!("incident set 1 {flags}"));
    for (flags, exit, key) in [
        ("--serious no --reasons parce", 1, "refusal-factors-missing"),
        ("--serious yes --reasons parce --sensitivity x --misuse x --likelihood x", 1, "refusal-factors-missing"),
        ("--happened 2026-02-05", 1, "refusal-aware-before-incident"),
        ("--aware 2026-02-01", 1, "refusal-aware-before-incident"),
        ("--commission-notified 2026-02-03", 1, "refusal-notice-before-awareness"),
        ("--persons-notified 2026-02-03..2026-02-09", 1, "refusal-notice-before-awareness"),
        ("--commission-notified 2026-03-03", 1, "refusal-in-the-future"),
        ("--happened 2026-02-02..2026-03-03", 1, "refusal-in-the-future"),
        ("--persons 0", 1, "refusal-nobody-concerned"),
        ("--persons-about 0", 1, "refusal-nobody-concerned"),
        ("--measures x --on 2026-02-04", 1, "refusal-before-previous"),
        ("--happened 2026-02", 2, "usage-not-a-span"),
        ("--aware 2026-02", 2, "usage-not-a-span"),
        ("--happened-about mars", 2, "usage-not-about"),
        ("--happened 2026-02-05..2026-02-02", 2, "usage-not-a-span"),
        ("--measures ''", 2, "usage-blank"),
        ("--sensitivity ' '", 2, "usage-blank"),
        ("", 1, "refusal-nothing-changes"),
        ("--request 9", 3, "store-no-such-request"),
        ("--unit lune", 1, "error-unknown-code"),
    ] {
        let ran = set(flags);
        assert_eq!(ran.status, exit, "{ran}");
        ran.says(key);
    }
    for flags in [
        "--persons -3",
        "--serious yes",
        "--reasons parce",
        "--public-notice 2026-02-05",
        "--public-ground injury",
        "--information x --information-unknown y",
        "--happened 2026-02-02 --happened-about 2026-02",
        "--persons 3 --persons-about 4",
    ] {
        assert_eq!(set(flags).status, 2, "{flags}");
    }
    let missing = office.refused(2, "incident add");
    for flag in
        ["--type", "--renseignements-inconnus", "--circonstances", "--survenu-vers", "--connu", "--personnes-environ"]
    {
        assert!(missing.stderr.contains(flag), "{missing}");
    }
    std::fs::write(office.path("long.txt"), "x".repeat(1_000_001)).unwrap();
    office.refused(2, "incident set 1 --measures @long.txt").says("usage-too-long");
    std::fs::write(office.path("nul.txt"), "a\0b").unwrap();
    office.refused(2, "incident set 1 --measures @nul.txt").says("usage-nul");
    office.ok(format!("incident set 1 {FACTORS} --serious no --reasons parce"));
    set("--misuse autre").says("refusal-factors-without-conclusion");
    office.ok("check --deep");
}

#[test]
fn the_export_follows_the_order_of_the_article() {
    let office = office();
    office.ok(ADD);
    office.ok(format!("incident set 1 {FACTORS} --serious no --reasons parce"));
    let exported = office.ok("export incidents");
    let header = exported.lines().next().unwrap();
    let order = [
        "information",
        "circumstances",
        "happened_from",
        "aware_from",
        "persons",
        "sensitivity",
        "serious",
        "commission_notified_on",
        "public_notice_on",
        "measures",
    ];
    let columns: Vec<_> = header.split(',').collect();
    let places: Vec<_> = order.iter().map(|key| columns.iter().position(|column| column == key).unwrap()).collect();
    assert!(places.is_sorted(), "{header}");
    let excel = office.ok("export incidents --excel");
    assert!(excel.starts_with("\u{feff}Numéro;Renseignements visés;") && excel.contains("communication non autorisée"));
    assert_eq!(office.ok("export incidents --format jsonl").lines().count(), 1);
}

#[test]
fn the_page_for_the_commission_stands_alone_and_takes_no_text_for_markup() {
    let office = office();
    office.ok(ADD);
    office.ok(["incident", "set", "1", "--measures", "<script>alert(1)</script>\nPuis \"R&D\"\u{1b}[31m"]);
    office.ok("export incidents --format html -o incidents.html");
    let page = std::fs::read_to_string(office.path("incidents.html")).unwrap();
    assert!(page.starts_with("<!DOCTYPE html>\n<html lang=\"fr-CA\">"), "{page}");
    for once in ["<h1>", "<caption>", "<main ", "<title>"] {
        assert_eq!(page.matches(once).count(), 1, "{once}");
    }
    let places: Vec<_> = (1..=8).map(|n| page.find(&format!("<th scope=\"row\">{n}° ")).unwrap()).collect();
    assert!(places.is_sorted());
    assert!(!page.contains("<script") && !page.contains('\u{1b}') && page.contains("&lt;script&gt;"));
    assert!(!page.contains("src=") && !page.replace("href=\"#main\"", "").contains("href="));
    let english = office.ok("--lang en export incidents --format html");
    assert!(
        english.contains("<html lang=\"en-CA\">") && english.contains("(1) Description of the personal information")
    );
    office.refused(2, "export requests --format html").says("usage-form");
    office.refused(2, "list --format html").says("usage-no-document");
}

#[test]
fn the_notices_of_an_incident_are_letters_with_what_the_regulation_asks() {
    let office = office();
    office.ok(ADD);
    // Whether a notice is owed is not known before the risk is judged; none is of one that is not serious.
    let unknown = office.refused(1, "letter I2026-0001 commission");
    unknown.says("letter-lack-not-assessed");
    for flag in
        ["--sensibilité", "--utilisations", "--conséquences", "--probabilité", "--préjudice-sérieux", "--raisons"]
    {
        assert!(unknown.stderr.contains(flag), "{flag}: {unknown}");
    }
    office.ok(format!("incident set 1 {FACTORS} --serious no --reasons 'Courriel détruit' --on 2026-02-05"));
    office.refused(1, "letter I2026-0001 commission").says("letter-lack-not-serious");
    office.ok(format!("incident set 1 {FACTORS} --serious oui --reasons 'Données financières' --on 2026-02-06"));
    let commission = office.ok("lettre I1 commission");
    // Regulation, s. 3: eleven paragraphs, what the register holds and blanks for what it does not.
    for rank in 1..=11 {
        assert!(commission.contains(&format!("\n## {rank}° ")), "{rank}: {commission}");
    }
    for text in ["525, boulevard René-Lévesque Est", "Données financières", "(à compléter)", "I2026-0001"] {
        assert!(commission.contains(text), "{text}: {commission}");
    }
    // The conclusion is whether the risk is serious; its reasons follow.
    let conclusion = "oui, il y a un risque de préjudice sérieux (évalué le 6\u{a0}février 2026)";
    let conclusion = format!("\nConclusion\u{a0}: {conclusion}\n\nRaisons\u{a0}: Données financières\n");
    assert!(commission.contains(&conclusion), "{commission}");
    // Whatever is left to a hand is marked as the warning says, and the address of the office stands once.
    for notice in [commission, office.ok("letter I1 persons")] {
        assert!(notice.contains("\n\n(à compléter)\u{a0}……"), "{notice}");
        assert_eq!(notice.matches("1200, boulevard Saint-Laurent").count(), 1, "{notice}");
    }
    office.ok("incident set 1 --persons-deferred 'Enquête policière' --on 2026-02-06");
    assert!(office.ok("letter I1 commission").contains("Enquête policière"));
    office.refused(1, "letter I1 persons").says("letter-lack-notice-put-off");
    office.ok("incident set 1 --persons-notified 2026-02-09 --measures 'Liste corrigée' --on 2026-02-11");
    let persons = office.ok("letter I1 personnes");
    assert!(persons.contains("le 9\u{a0}février 2026") && persons.contains("Liste corrigée"), "{persons}");
    assert!(!persons.contains("Enquête policière"), "{persons}");
    office.refused(2, "letter 1 commission").says("usage-notice-of-incident");
    office.refused(2, "letter I1 ack").says("usage-unknown-letter");
    assert!(office.refused(2, "letter I1 persons --for family").stderr.contains("la lettre personnes"));
    // A notice goes to many: it names nobody of the register.
    office.ok("intake -q --channel email --subject Autre --name 'Éloïse D’Amours' --received 2026-02-02");
    office.ok(["incident", "set", "1", "--circumstances", "Envoyée par Éloïse D’Amours.", "--on", "2026-02-12"]);
    office.refused(1, "letter I1 persons").says("say-leak");
    office.ok("letter I1 persons --yes");
}
