//! A unit is asked and answers (MIFI 4.4); it does not learn who the person is unless they consent (MAMH).

use std::fs;

use serde_json::{Value, json};

use crate::support::Office;

const PERSON: [(&str, &str); 6] = [
    ("name", "Marguerite Beaurivage"),
    ("email", "mbeaurivage@exemple.ca"),
    ("phone", "514 555-0199"),
    ("address", "99, rue des Érables"),
    ("organisation", "Fruiterie du Coin inc."),
    ("representative", "Maître Desruisseaux"),
];

/// An office with one admissible complaint of somebody who is named, about a delay.
fn office() -> Office {
    let office = Office::new();
    let line = ["intake", "-q", "--received", "2026-02-02", "--channel", "mail", "--subject", "Réponse tardive"];
    let mut line: Vec<String> = line.map(str::to_owned).to_vec();
    line.extend(["--kind", "complaint", "--ground", "delay", "--program", "peq"].map(str::to_owned));
    line.extend(["--text", "Je suis Marguerite Beaurivage et j’attends."].map(str::to_owned));
    line.extend(PERSON.iter().flat_map(|(part, value)| [format!("--{part}"), (*value).to_owned()]));
    office.ok(line);
    office.ok("triage 1 --admissible --on 2026-02-02");
    office
}

fn asked(office: &Office) -> Value {
    office.show(1)["consultations"].clone()
}

/// The form of the question, as the unit fills it in with Excel.
fn filled(office: &Office, name: &str, answer: &str, on: &str) -> String {
    let form = fs::read_to_string(office.path(name)).unwrap();
    let form = form.strip_suffix(";;\r\n").unwrap_or_else(|| panic!("{form}"));
    format!("{form};\"{}\";{on}\r\n", answer.replace('"', "\"\""))
}

#[test]
fn a_unit_is_asked_and_its_answer_is_timed_in_business_days() {
    let office = office();
    // Five business days after Thursday 2026-02-12: Friday, then Monday to Thursday.
    office.ok("consult 1 legal --question 'Quand ?' --on 2026-02-12");
    let question = json!({"n": 1, "unit": "legal", "asked_on": "2026-02-12", "due_on": "2026-02-19",
        "with_identity": false, "question": "Quand ?", "answered_on": null, "answer": null, "days": null});
    assert_eq!(asked(&office), json!([question]));
    // Friday, then Monday: two business days.
    office.ok("consult 1 legal --answer 'Le 3.' --on 2026-02-16");
    let answered = &asked(&office)[0];
    assert_eq!((&answered["answered_on"], &answered["days"]), (&json!("2026-02-16"), &json!(2)));
    assert_eq!(answered["answer"], "Le 3.");
    // Another question to the same unit, due when the office says.
    let second = office.ok("-q consult 1 legal --question 'Et pourquoi ?' --due 2026-02-27 --on 2026-02-16");
    assert_eq!(second, "2\n");
    assert_eq!((&asked(&office)[1]["n"], &asked(&office)[1]["due_on"]), (&json!(2), &json!("2026-02-27")));
    let screen = office.ok("show 1");
    for text in ["Quand ?", "Le 3.", "2 jours ouvrables", "Et pourquoi ?", "réponse attendue le"] {
        assert!(screen.contains(text), "{text}: {screen}");
    }
    assert_eq!(&office.acts(1)[2..], ["consulted", "consultation_answered", "consulted"]);
    // No later than the reply that it is for: the request falls due on February 23, before the delay of the office ends.
    office.ok("consult 1 communications --question a --on 2026-02-20");
    assert_eq!(asked(&office)[2]["due_on"], "2026-02-23");
    office.ok("check --deep");
}

#[test]
fn an_answer_counts_in_its_month_however_long_the_request_has_been_closed() {
    for (month, on) in [("2026-03", "2026-03-10"), ("2026-06", "2026-06-10")] {
        let office = office();
        office.ok("consult 1 legal --question 'Quand ?' --on 2026-02-12");
        office.ok("close 1 --as withdrawn --by mail --on 2026-02-16");
        office.today("2026-06-30");
        office.ok(format!("consult 1 legal --answer 'Le 3.' --on {on}"));
        let consultations = office.json(format!("report month {month}"))["figures"]["consultations"].clone();
        assert_eq!((&consultations["count"], &consultations["answered"]), (&json!(1), &json!(1)), "{month}");
        let cases = office.json(format!("report cases month {month} --cell consultations.answered"));
        assert_eq!((cases.as_array().unwrap().len(), &cases[0]["number"]), (1, &json!("2026-0001")), "{month}");
        let between = office.json("report month 2026-05")["figures"]["consultations"]["count"].clone();
        assert_eq!(between, 0);
    }
}

#[test]
fn what_the_rules_forbid_is_refused() {
    let office = office();
    office.refused(1, "consult 1 nowhere --question a");
    office.refused(3, "consult 9 legal --question a");
    office.refused(1, "consult 1 legal --answer a").says("refusal-not-consulted");
    office.refused(2, "consult 1 legal --question ' '").says("usage-missing");
    office.refused(2, "consult 1 legal --question a --answer b");
    assert!(office.refused(2, "consult 1 legal import").stderr.contains("import"));
    office.refused(1, "consult 1 legal --question a --due 2026-02-10 --on 2026-02-11").says("refusal-due-before-asked");
    office.ok("consult 1 legal --question a --on 2026-02-12");
    office.refused(1, "consult 1 legal --question b").says("refusal-already-consulted");
    office.refused(1, "consult 1 legal --answer b --on 2026-02-11").says("refusal-before-previous");
    for rest in ["''", "--dry-run", "--on=2026-02-13"] {
        office.refused(2, format!("consult 1 legal --answer {rest}")).says("usage-missing");
    }
    office.ok("consult 1 communications --question a --on 2026-02-12");
    assert!(office.refused(2, "consult 1 --answer b").stderr.contains("<UNITÉ>"), "two of them owe an answer");
    // A unit that is no more is not asked, but what it was asked is brought to an end.
    office.ok("reference retire unit legal");
    office.ok("consult 1 legal --answer b");
    office.refused(1, "consult 1 legal --answer b").says("refusal-already-answered");
    office.refused(1, "consult 1 legal --question b");
    // An answer may come once the request is closed; a question may not.
    office.ok("close 1 --as withdrawn --by mail");
    office.refused(1, "consult 1 immigration --question a").says("refusal-already-closed");
    office.ok("consult 1 --answer='- tard'");
    assert_eq!(asked(&office)[1]["answer"], "- tard");
}

#[test]
fn nobody_is_named_to_a_unit_without_a_consent_for_that_very_unit() {
    let office = office();
    let named = "consult 1 permanent_selection --question a --with-identity";
    office.refused(1, named).says("refusal-named-without-consent");
    // The sector that the unit is in, and another unit, do not serve for it.
    let sector = "immigration";
    for other in [sector, "legal"] {
        office.ok(format!("consent 1 --for {other} --grant"));
        office.refused(1, named).says("refusal-named-without-consent");
    }
    office.ok("consent 1 --for permanent_selection --ask --on 2026-02-10");
    office.refused(1, named).says("refusal-named-without-consent");
    office.ok("consent 1 --for permanent_selection --grant --on 2026-02-12");
    office.refused(1, format!("{named} --on 2026-02-11")).says("refusal-before-previous");
    office.ok("consent 1 --for permanent_selection --withdraw --on 2026-02-20");
    office.refused(1, format!("{named} --on 2026-02-13")).says("refusal-named-without-consent");
    office.ok("consent 1 --for permanent_selection --grant --on 2026-02-23");
    office.ok(named);
    assert_eq!(asked(&office)[0]["with_identity"], true);
    // Without consent the unit is still consulted, on the facts alone.
    office.ok("intake --received 2026-02-02 --channel web --subject b --anonymous");
    office.refused(1, "consult 2 legal --question a --with-identity").says("refusal-nobody-to-name");
    office.ok("consult 2 legal --question a");
}

#[test]
fn a_question_does_not_say_who_the_person_is() {
    let office = office();
    for question in [
        "Que dit Marguerite Beaurivage ?",
        "Que dit Mme BEAURIVAGE ?",
        "le cas de beaurivage, marguerite",
        "Écrivez à MBeaurivage@Exemple.ca",
        "Appelez le (514) 555.0199",
        "au 99 rue des erables",
        "la Fruiterie du coin",
        "Me Desruisseaux",
    ] {
        let line = ["consult", "1", "legal", "--question", question];
        let ran = office.refused(1, line);
        ran.says("refusal-says-who");
    }
    office.ok("consent 1 --for legal --grant");
    let named = "consult 1 legal --question 'Que dit Marguerite Beaurivage ?' --with-identity --packet nommee.html";
    let ran = office.run(named);
    assert!(ran.says("say-name-in-text").stderr.contains(" · la personne est nommée"), "{ran}");
    let page = fs::read_to_string(office.path("nommee.html")).unwrap();
    assert!(page.contains("La personne consent à ce que votre unité sache qui elle est."), "{page}");
    assert!(page.contains("Beaurivage") && !page.contains("identité de la personne est protégée"), "{page}");
    let help = office.ok("help consult").split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(help.contains("Sans --avec-identité, il ne dit jamais qui est la personne."), "{help}");
    // The consent is withdrawn: the same form is no longer written.
    office.ok("consent 1 --for legal --withdraw");
    office.refused(1, "consult 1 legal --packet encore.html").says("refusal-says-who");
    assert!(!office.path("encore.html").exists());
}

#[test]
fn a_packet_says_what_is_asked_and_never_who_the_person_is() {
    let office = office();
    let hostile = "</textarea></dd><script src=http://x></script> =1+1;\"'&\u{202e}";
    office.ok(["consult", "1", "legal", "--question", hostile, "--packet", "q.html"]);
    office.ok("consult 1 legal --packet q.csv");
    let page = fs::read_to_string(office.path("q.html")).unwrap();
    for text in ["2026-0001", "Réponse tardive", "Délai", "9 mars 2026", "<html lang=\"fr-CA\">", "1 800 771-0464"] {
        assert!(page.contains(text), "{text}");
    }
    // Only its own script, and nothing fetched.
    assert_eq!(page.matches("<script").count(), 1);
    assert!(!page.contains("src=") || page.contains("&lt;script src="), "{page}");
    assert_eq!(
        page.matches("http").count() - page.matches("http-equiv").count(),
        page.matches("http:&#x2f;&#x2f;x").count()
    );
    assert_eq!(page.matches("<h1>").count(), 1);
    // The question, by when and where its answer goes; the facts; the answer; last and closed, the other way.
    let places = ["class=\"question", "9 mars", "1 800 771-0464", "Réponse tardive", "<form", "<details", "<pre>"];
    let places = places.map(|text| page.find(text).unwrap_or_else(|| panic!("{text}: {page}")));
    assert!(places.is_sorted(), "{places:?}");
    for label in ["answer", "answered_on"] {
        assert!(page.contains(&format!("<label for=\"{label}\">")) && page.contains(&format!("id=\"{label}\"")));
    }
    let form = fs::read(office.path("q.csv")).unwrap();
    assert!(form.starts_with("\u{feff}Requête;Consultation;Unité;".as_bytes()) && form.ends_with(b"\r\n"));
    for name in ["q.html", "q.csv"] {
        let text = fs::read_to_string(office.path(name)).unwrap();
        for (part, value) in PERSON {
            assert!(!text.contains(value), "{name} holds the {part}");
        }
        assert!(!text.contains("Beaurivage") && !text.contains("j’attends"), "{name}");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            assert_eq!(fs::metadata(office.path(name)).unwrap().permissions().mode() & 0o777, 0o600);
        }
    }
    let before = fs::read(office.path("q.html")).unwrap();
    office.refused(1, "consult 1 legal --packet q.html").says("store-file-there");
    assert_eq!(fs::read(office.path("q.html")).unwrap(), before);
    office.ok("consult 1 legal --packet q.html --force --lang en");
    assert!(fs::read_to_string(office.path("q.html")).unwrap().contains("<html lang=\"en-CA\">"));
    assert!(office.ok("consult 1 legal --packet -").starts_with("<!DOCTYPE html>") && !office.path("-").exists());
    office.refused(2, "consult 1 legal --packet q2.html --due 2026-04-01").says("usage-packet-again");
}

#[test]
fn what_a_packet_would_carry_is_looked_at_before_anything_is_written() {
    let office = office();
    // The narrative names the person; it is only given when asked for, and refused then.
    office.refused(1, "consult 1 legal --question a --packet q.html --with-text").says("refusal-says-who");
    assert!(!office.path("q.html").exists() && asked(&office) == json!([]));
    office.run("amend 1 --set 'subject=Plainte de M. Beaurivage' --reason essai").says("say-name-in-text");
    assert!(!office.run("amend 1 --set remedy=Excuses --reason essai --dry-run").says_text("say-name-in-text"));
    let refused = office.refused(1, "consult 1 legal --question a --packet q.html");
    let way_out = "doleances effacer 2026-0001 objet --à-la-place OBJET --raison \"Identité dans l’objet\"";
    assert!(refused.says("refusal-says-who").stderr.contains(way_out), "{refused}");
    office.ok(["effacer", "1", "objet", "--à-la-place", "Plainte", "--raison", "Identité dans l’objet", "--oui"]);
    assert!(!office.ok("show 1 --history").contains("Plainte de"));
    office.ok("consult 1 legal --question a --packet q.html");
}

#[test]
fn a_dry_run_writes_neither_the_question_nor_the_packet() {
    let office = office();
    let before = office.head();
    office.ok("consult 1 legal --question a --packet q.html --dry-run");
    assert!(office.head() == before && !office.path("q.html").exists());
    // A place that cannot be written to leaves the question unasked.
    office.refused(1, "consult 1 legal --question a --packet nowhere/q.html");
    assert_eq!(asked(&office), json!([]));
}

#[test]
fn a_form_comes_back_as_excel_saves_it() {
    let office = office();
    office.ok("consult 1 legal --question 'Quand ?' --packet q.csv --on 2026-02-12");
    let answer = "Reçue le 3;\n- traitée « à temps »\n=1+1";
    fs::write(office.path("r.csv"), filled(&office, "q.csv", answer, "2026-02-16")).unwrap();
    assert!(!office.run("consult import r.csv --dry-run").says_text("say-name-in-text"));
    assert_eq!(asked(&office)[0]["answer"], Value::Null);
    office.ok("consult import r.csv");
    assert_eq!(asked(&office)[0]["answer"], answer);
    assert_eq!(asked(&office)[0]["days"], 2);
    // The same form a second time.
    let ran = office.refused(1, "consult import r.csv");
    ran.says("import-reason-already-answered").says("error-consult-import-refused");
    assert!(ran.stderr.contains("Ligne 2"), "{ran}");
    office.ok("consult 1 communications --question 'Qui ?' --packet n.csv --on 2026-02-12");
    let answer = "Marguerite Beaurivage a été servie par Mme Gagnon";
    fs::write(office.path("n.csv"), filled(&office, "n.csv", answer, "2026-02-16")).unwrap();
    for line in ["consult import n.csv --dry-run", "consult import n.csv"] {
        let ran = office.run(line);
        assert!(
            format!("{}{}", ran.stdout, ran.says("say-name-in-text").stderr).contains("réponse à une consultation · "),
            "{ran}"
        );
    }
    // In English, by commas, in Windows-1252, without a date: that of the import.
    office.ok("consult 1 legal --question 'Encore ?' --packet e.csv --lang en");
    let form = fs::read_to_string(office.path("e.csv")).unwrap();
    let form = form.trim_start_matches('\u{feff}').replace(",,\r\n", ",Trait\u{e9}e,\r\n");
    let bytes: Vec<u8> = form.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
    fs::write(office.path("e.csv"), bytes).unwrap();
    office.ok("consult import e.csv");
    assert_eq!(
        (&asked(&office)[2]["answer"], &asked(&office)[2]["answered_on"]),
        (&json!("Traitée"), &json!("2026-03-02"))
    );
    office.ok("check --deep");
}

#[test]
fn a_wrong_form_is_refused_with_its_line_its_column_and_why() {
    let office = office();
    office.ok("consult 1 legal --question 'Quand ?' --packet q.csv --on 2026-02-12");
    let good = filled(&office, "q.csv", "Oui", "2026-02-16");
    let check = good.split(';').find(|cell| cell.starts_with('q') && cell.len() == 17).unwrap().to_owned();
    let million = "é".repeat(500_001);
    for (wrong, key) in [
        (good.replace("2026-0001", "2026-0009"), "import-reason-no-such-request"),
        (good.replace("2026-0001", "=1+1"), "import-reason-no-such-request"),
        (good.replace("2026-0001;1;", "2026-0001;2;"), "import-reason-no-such-consultation"),
        (good.replace("2026-0001;1;", "2026-0001;-1;"), "import-reason-no-such-consultation"),
        (good.replace(";legal;", ";communications;"), "import-reason-other-unit"),
        (good.replace(&check, "q0000000000000000"), "import-reason-other-register"),
        (good.replace(&check, ""), "import-reason-other-register"),
        (good.replace("\"Oui\"", "\" \""), "import-reason-missing-field"),
        (good.replace("2026-02-16", "2026-02-11"), "import-reason-answered-before-asked"),
        (good.replace("2026-02-16", "2026-03-03"), "import-reason-future-date"),
        (good.replace("2026-02-16", "hier"), "import-reason-not-iso-date"),
        (good.replace("2026-02-16", "03/02/2026"), "import-reason-not-iso-date"),
        (good.replace("\"Oui\"", "Oui; deux fois"), "import-reason-unquoted-answer"),
        (good.replace(";\"Oui\"", ""), "import-flaw-unequal-row"),
        ("\u{feff}<!DOCTYPE html>\n<html>".to_owned(), "error-consult-import-foreign"),
        ("PK\u{3}\u{4}".to_owned(), "error-consult-import-foreign"),
        (good.replace("Oui", "O\0ui"), "import-flaw-nul"),
        (good.replace("Oui", &million), "import-flaw-field-too-long"),
        (good.replace(";Contrôle;", ";Autre;"), "import-reason-no-such-column"),
        (good.replace("\"Oui\"", "\"Oui"), "import-flaw-open-quote"),
        ("n’importe quoi\r\n".to_owned(), "import-reason-no-such-column"),
        (String::new(), "error-import-empty"),
        (good.split_inclusive('\n').next().unwrap().to_owned(), "error-consult-import-empty"),
    ] {
        fs::write(office.path("r.csv"), &wrong).unwrap();
        office.refused(1, "consult import r.csv").says(key);
    }
    fs::write(office.path("image.csv"), [0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 0xff]).unwrap();
    office.refused(1, "consult import image.csv");
    office.refused(2, "consult import absent.csv");
    // One wrong row, and the good one is not taken either.
    fs::write(office.path("r.csv"), format!("{good}2026-0009;1;legal;q;Q;Oui;\r\n")).unwrap();
    office.refused(1, "consult import r.csv");
    assert_eq!(asked(&office)[0]["answer"], Value::Null);
    let long = "é".repeat(400_000);
    fs::write(office.path("r.csv"), good.replace("Oui", &long)).unwrap();
    office.ok("consult import r.csv");
    assert_eq!(asked(&office)[0]["answer"], long);
}

#[test]
fn a_form_of_another_register_or_of_a_question_taken_back_is_refused() {
    let (here, there) = (office(), office());
    for office in [&here, &there] {
        office.ok("consult 1 legal --question 'Quand ?' --packet q.csv --on 2026-02-12");
    }
    fs::write(here.path("r.csv"), filled(&there, "q.csv", "Oui", "2026-02-16")).unwrap();
    here.refused(1, "consult import r.csv").says("import-reason-other-register");
    fs::write(here.path("r.csv"), filled(&here, "q.csv", "Oui", "2026-02-16")).unwrap();
    here.ok("undo 1");
    here.refused(1, "consult import r.csv").says("import-reason-no-such-consultation");
    here.ok("consult 1 legal --question 'Quand ?' --on 2026-02-12");
    here.refused(1, "consult import r.csv").says("import-reason-other-register");
}

#[test]
fn lists_and_exports_tell_what_is_asked_and_what_is_late() {
    let office = office();
    office.complaint("2026-02-02");
    office.ok("consult 1 legal --question a --on 2026-02-02");
    office.ok("consult 1 legal --answer b --on 2026-02-04");
    // Due on Monday 2026-02-23: late by five business days on Monday 2026-03-02.
    office.ok("consult 2 legal --question c --on 2026-02-16");
    office.ok("consult 2 communications --question d --due 2026-03-02 --on 2026-02-16");
    assert!(office.ok("due").contains("Réponses d’unités en retard\u{a0}: 2026-0002\n"));
    assert!(!office.ok("due --unit communications").contains("Réponses d’unités"));
    // The columns of `due` as data stay those of requests.
    assert!(office.ok("due --format csv").lines().all(|line| !line.contains("Réponses")));
    assert_eq!(office.json("export consultations")[1]["days_late"], 5);
    let machine = office.ok("export consultations");
    assert_eq!(
        machine.lines().next().unwrap().split(',').take(5).collect::<Vec<_>>(),
        ["number", "n", "unit", "asked_on", "due_on"]
    );
    assert_eq!(machine.lines().count(), 4);
    assert!(
        office.ok("export consultations --excel").starts_with("\u{feff}Numéro;Rang;Unité administrative;Posée le;")
    );
    assert_eq!(office.ok("export consultations --format jsonl --closed 2026-01-01..").lines().count(), 0);
    // Nothing is awaited any more of a request that is closed.
    office.ok("close 2 --as withdrawn --by mail");
    assert!(!office.ok("due").contains("Réponses d’unités"));
    let view = "SELECT count(*), sum(answered_on IS NULL) FROM consultations";
    let counts: (i64, i64) = office.sqlite().query_row(view, [], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
    assert_eq!(counts, (3, 2));
    // Two units owe an answer on one request, on either side of that of another.
    office.complaint("2026-02-02");
    for (number, unit, due) in
        [(1, "legal", "2026-02-23"), (3, "legal", "2026-02-24"), (1, "registration", "2026-02-25")]
    {
        office.ok(format!("consult {number} {unit} --question e --due {due} --on 2026-02-16"));
    }
    let due = office.ok("due");
    assert!(due.contains("Réponses d’unités en retard\u{a0}: 2026-0001, 2026-0003\n"), "{due}");
}

#[test]
fn the_stages_of_a_request_partition_its_days() {
    let office = office();
    office.ok("hand 1 --to unit:legal --on 2026-02-04");
    office.ok("suspend 1 --reason pièce --on 2026-02-06");
    office.ok("resume 1 --on 2026-02-10");
    office.ok("hand 1 --to partner:francisation_community --on 2026-02-12");
    office.ok("hand 1 --to office --on 2026-02-12");
    office.ok("close 1 --as withdrawn --by mail --on 2026-02-16");
    // February 2026 begins on a Sunday. Office: 3, 4. Unit: 5, 6, then 9 and 10 are suspended, 11, 12. Office: 13, 16.
    let stage = |handler: &str, from: &str, to: &str, days: i64| json!({"handler": handler, "from": format!("2026-02-{from}"), "to": format!("2026-02-{to}"), "net": days, "net_days": days});
    let shown = office.show(1);
    assert_eq!(
        shown["stages"],
        json!([
            stage("office", "02", "04", 2),
            stage("unit:legal", "04", "12", 4),
            stage("partner:francisation_community", "12", "12", 0),
            stage("office", "12", "16", 2),
        ])
    );
    let net: i64 = shown["stages"].as_array().unwrap().iter().map(|stage| stage["net_days"].as_i64().unwrap()).sum();
    assert_eq!(Some(net), shown["clock"]["net"].as_i64());
    let handled = office.json("report month 2026-02")["figures"]["handling"].clone();
    let found: Vec<_> = handled["by_handler"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| (row["code"].as_str().unwrap(), row["count"].as_u64().unwrap(), row["days"].as_i64().unwrap()))
        .collect();
    assert_eq!(found, [("office", 1, 4), ("partner", 1, 0), ("unit", 1, 4)]);
    // A holiday by decree takes its day out of the stage that it falls in.
    office.ok("holidays add 2026-02-05 --yes --name Congé --source décret");
    assert_eq!(office.show(1)["stages"][1]["net_days"], 3);
    office.ok("check --deep");
    let all = "SELECT group_concat(handler || ' ' || net_days, ', ') FROM stages WHERE number = '2026-0001'";
    let all: String = office.sqlite().query_row(all, [], |row| row.get(0)).unwrap();
    assert_eq!(all, "office 2, unit:legal 3, partner:francisation_community 0, office 2");
}

#[test]
fn what_is_agreed_on_with_a_body_is_a_note_as_the_refusal_says() {
    let office = Office::with_profile("mamh");
    office.admitted("2026-02-02");
    office.refused(1, "consult 1 cmq --question Qui?").says("error-consult-body");
    assert!(!office.refused(1, "consult 1 cmqq --question Qui?").says_text("error-consult-body"));
    assert_eq!(office.show(1)["consultations"], json!([]));
}

#[test]
fn of_a_request_that_turns_out_a_disclosure_no_answer_is_waited_for() {
    let office = Office::with_complaint();
    office.ok("consult 1 legal --question quoi --due 2026-02-10 --on 2026-02-03");
    assert_eq!(office.run("due --check --only answer").status, 10);
    office.ok("triage 1 --inadmissible disclosure --by phone --yes");
    assert_eq!(office.run("due --check --only answer").status, 0);
    assert!(!office.ok("day").contains("consulter 1"));
}
