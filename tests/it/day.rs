//! What the day asks, where there is much of it.

use crate::support::Office;
#[cfg(target_os = "linux")]
use crate::support::screen::{DOWN, ENTER, Screen};

#[test]
fn a_long_day_fits_one_screen_and_says_what_it_leaves_out() {
    let office = Office::on("2026-03-02");
    let file = office.register().with_file_name("in.csv");
    let rows: String = (1..=40).map(|n| format!("2026-01-{:02},email,Retard {n},complaint\n", n % 20 + 1)).collect();
    std::fs::write(&file, format!("received_on,channel,subject,kind\n{rows}")).unwrap();
    office.ok(["import", file.to_str().unwrap()]);
    let shown = |page: &str| page.lines().filter(|line| line.contains("  Retard ")).count();
    let piped = office.ok(["day"]);
    // Late, and to be triaged all the same: in a pipe all of it, each once.
    assert_eq!(shown(&piped), 40, "{piped}");
    #[cfg(target_os = "linux")]
    {
        let screen = Screen::open(&office, &["day", "--color", "never"]).end().1;
        let late = screen.split("À TRIER").next().unwrap();
        assert!(screen.lines().count() <= 24, "{screen}");
        assert!(screen.contains("en retard 40") && screen.contains("de plus"), "{screen}");
        assert!(!screen.contains("doleances aide") && piped.contains("doleances aide"), "no room for hints: {screen}");
        // What is late goes before what is not.
        assert!(shown(late) > 5 && shown(late) == shown(&screen), "{screen}");
    }
    // What was imported owes no acknowledgement: its file may not have said. `due` counts the same.
    let (late, long) = (["--received", "2026-02-20", "--email", "a@b.ca"], "objet ".repeat(20));
    office.ok([&["intake", "-q", "--channel", "email", "--subject", &long, "--kind", "complaint"][..], &late].concat());
    let items: serde_json::Value = serde_json::from_str(&office.ok(["day", "--format", "json"])).unwrap();
    let owed = items.as_array().unwrap().iter().filter(|item| item["section"] == "acknowledge");
    assert_eq!(owed.map(|item| &item["record"]).collect::<Vec<_>>(), ["2026-0041"]);
    assert!(office.ok(["due"]).contains("Accusés de réception en retard\u{a0}: 2026-0041\n"));
    let idle = Office::new();
    for (office, width) in ["60", "80", "120"].into_iter().flat_map(|width| [(&office, width), (&idle, width)]) {
        let output = office.command(["day"]).env("COLUMNS", width).output().unwrap();
        let screen = String::from_utf8(output.stdout).unwrap();
        assert!(screen.lines().all(|line| line.chars().count() <= width.parse().unwrap()), "{screen}");
    }
    // A list has a line a request, under its head.
    let output = office.command("list").env("COLUMNS", "80").output().unwrap();
    assert_eq!(String::from_utf8(output.stdout).unwrap().lines().count(), 2 + 41);
}

#[test]
fn a_narrow_day_keeps_its_subjects_and_each_command_on_its_line() {
    let office = Office::new();
    office.complaint("2026-01-05");
    office.complaint("2026-02-23");
    office.ok("consult 2 legal --question Quand --on 2026-02-23 --due 2026-02-27");
    let output = office.command("day").env("COLUMNS", "60").output().unwrap();
    let screen = String::from_utf8(output.stdout).unwrap();
    assert!(screen.lines().all(|line| line.chars().count() <= 60), "{screen}");
    let long = office.command("day").env("COLUMNS", "44").output().unwrap();
    assert!(String::from_utf8(long.stdout).unwrap().starts_with("Lundi 2 mars 2026    en retard 2 · à trier 2\n"));
    let line = |number: &str, end: &str| screen.lines().any(|line| line.contains(number) && line.ends_with(end));
    assert!(line("Attente", " trier 1") && line("2026-0002", " consulter 2"), "{screen}");
}

#[test]
fn a_request_that_waits_for_documents_is_in_the_day_late_or_not() {
    let office = Office::new();
    office.admitted("2026-01-05");
    office.ok("ack 1 --by email --on 2026-01-06");
    // Its fifteen business days ended on January 26; it waits since, late as it is.
    office.ok("suspend 1 --reason 'Le relevé' --on 2026-02-20");
    let items = office.json("day");
    let sections: Vec<_> = items.as_array().unwrap().iter().map(|item| (&item["section"], &item["verb"])).collect();
    assert_eq!(sections, [(&"late".into(), &"resume".into())], "as in `due`: {items}");
    // From February 20 to March 2: 23 to 27, and the 2nd.
    assert_eq!(items[0]["days"], 6);
}

#[test]
fn what_the_law_asks_of_an_incident_is_in_the_day_since_its_awareness() {
    let office = Office::new();
    office.ok("incident add --kind loss --information i --circumstances c --happened 2026-02-20 --aware 2026-02-20 --persons 3 \
         --on 2026-02-24");
    let steps = |verb: &str| {
        let items = office.json("day");
        let of = |item: &serde_json::Value| item["verb"] == verb;
        let item = |item: &serde_json::Value| [item["section"].clone(), item["on"].clone(), item["days"].clone()];
        items.as_array().unwrap().iter().filter(|it| of(it)).map(item).collect::<Vec<_>>()
    };
    // From Friday February 20 to Monday March 2: 23 to 27, and the 2nd.
    let late = || ["late".into(), "2026-02-20".into(), serde_json::Value::from(6)];
    assert_eq!(steps("incident set"), [late()], "the risk is to be judged");
    office.ok("incident set 1 --sensitivity s --misuse m --consequences c --likelihood l --serious yes --reasons r");
    assert_eq!(steps("incident set"), [late(), late()], "both notices");
    assert_eq!(office.run("due --check --only incident").status, 10);
    // Put off for the sake of an investigation, the second is still to be given, and not late (Act, s. 63.8, par. 3).
    office.ok("incident set 1 --commission-notified 2026-03-02 --persons-deferred enquête");
    assert_eq!(steps("incident set"), [["waiting".into(), "2026-02-20".into(), serde_json::Value::from(6)]]);
    assert!(office.ok("due").contains("I2026-0001"));
    assert_eq!(office.run("due --check --only incident").status, 0);
    office.ok("incident set 1 --persons-notified 2026-03-02");
    assert!(steps("incident set").is_empty());
}

#[test]
fn a_due_date_that_is_over_is_not_said_to_come_while_a_reply_is_still_on_time() {
    let office = Office::new();
    // Fifteen business days from Friday, February 6 end on Friday the 27th; the weekend counts no day.
    office.admitted("2026-02-06");
    office.ok("ack 1 --by email --on 2026-02-06");
    let screen = office.today("2026-02-28").ok("day");
    assert!(screen.contains("avant lun. 2 mars") && !screen.contains("27 févr."), "{screen}");
    assert!(office.today("2026-02-27").ok("day").contains("ven. 27 févr."));
    assert!(office.today("2026-03-02").ok("day").contains("27 févr. (1 j)"));
}

#[test]
fn a_complaint_is_to_be_closed_once_every_ground_has_its_finding() {
    let office = Office::new();
    office.admitted("2026-02-27");
    office.ok("ack 1 --by email");
    office.ok("assign 1 --to gagnon");
    office.ok("ground 1 add delay");
    office.ok("ground 1 add courtesy");
    office.ok("finding 1 1 --unsubstantiated");
    assert_eq!(office.json("day"), serde_json::json!([]), "what is left of it is decided first");
    office.ok("finding 1 2 --unsubstantiated");
    assert_eq!(office.json("day")[0]["verb"], "close");
    // Whoever takes it up again decides it again.
    office.ok("close 1 --as answered --by email --text Voici");
    office.ok("reopen 1 --reason Suite");
    assert_eq!(office.json("day"), serde_json::json!([]));
    office.ok("finding 1 2 --unsubstantiated");
    assert_eq!(office.json("day")[0]["verb"], "close");
    office.ok("close 1 --as withdrawn --by email");
    office.complaint("2026-02-26");
    office.ok("ack 2 --by email --on 2026-02-26");
    office.ok("assign 2 --to gagnon --on 2026-02-26");
    office.ok("triage 2 --inadmissible other_body --by email --on 2026-02-26");
    office.ok("close 2 --as inadmissible --on 2026-02-26");
    office.ok("reopen 2 --reason Suite");
    assert_eq!(office.json("day"), serde_json::json!([]));
}

#[test]
fn what_is_admitted_and_in_nobodys_charge_is_to_be_assigned() {
    let office = Office::new();
    office.admitted("2026-02-27");
    office.ok("ack 1 --by email");
    let items = office.json("day");
    assert_eq!((items[0]["section"].as_str(), items[0]["verb"].as_str()), (Some("assign"), Some("assign")), "{items}");
    office.ok("assign 1 --to gagnon");
    assert_eq!(office.json("day"), serde_json::json!([]));
    office.ok("conflict 1 gagnon --reason cousine");
    assert_eq!(office.json("day"), items, "who is in conflict may not do it");
    office.ok("undo 1 --reason erreur");
    office.ok("reference retire officer gagnon");
    assert_eq!(office.json("day"), items, "who left does it no more");
    assert_eq!(office.json("list --officer none")[0]["number"], items[0]["record"]);
}

#[test]
fn the_day_of_an_officer_who_left_is_read_as_the_lists_are() {
    let office = Office::with_complaint();
    office.ok("reference retire officer paul");
    for line in ["due", "list", "day"] {
        assert!(office.ok(format!("--author paul {line}")).contains("2026-0001"), "{line}");
    }
}

#[test]
fn a_second_look_is_to_be_taken_by_whoever_may() {
    let office = Office::new();
    office.admitted("2026-02-06");
    office.ok("ack 1 --by email --on 2026-02-06");
    office.ok("close 1 --as settled --by email --on 2026-02-10");
    office.ok("reopen 1 --review --reason 'la personne conteste'");
    let verbs = |author: &str, officer: &str| {
        let items = office.json(format!("--author {author} day {officer}"));
        items.as_array().unwrap().iter().map(|item| [item["section"].clone(), item["verb"].clone()]).collect::<Vec<_>>()
    };
    let taken = || ["assign".into(), serde_json::Value::from("assign")];
    assert_eq!(verbs("gagnon", ""), [taken()]);
    assert_eq!(verbs("roy", "--officer gagnon"), [taken()]);
    assert_eq!(verbs("roy", ""), [] as [[serde_json::Value; 2]; 0], "the first officer does nothing on it");
    assert!(office.ok("--author gagnon day").contains("attribuer 1\n"));
    office.ok("--author gagnon attribuer 1 --à gagnon");
    assert_eq!(
        verbs("roy", "--officer gagnon"),
        [] as [[serde_json::Value; 2]; 0],
        "it is in charge, and not due soon"
    );
}

/// What the day proposes has no option left to guess.
#[cfg(target_os = "linux")]
#[test]
fn the_day_of_an_officer_in_conflict_holds_nothing_of_the_request() {
    let office = Office::on("2026-03-02");
    office.admitted("2026-01-05");
    office.complaint("2026-02-27");
    office.ok("consult 1 permanent_selection --question quoi --on 2026-01-06");
    office.ok("ombudsman add --received 2026-01-12 --by phone --subject Attente --request 1");
    office.ok("incident add --kind access --information Noms --circumstances Écran --happened 2026-02-20 --aware 2026-02-23 --persons 2 --request 1");
    let day = |officer: &str| -> Vec<String> {
        let items = office.json(format!("--as {officer} day"));
        items.as_array().unwrap().iter().map(|it| format!("{} {}", it["verb"], it["record"]).replace('"', "")).collect()
    };
    let whole = [
        "close 2026-0001",
        "consult 2026-0001",
        "ombudsman log P2026-0001",
        "incident set I2026-0001",
        "ack 2026-0001",
        "ack 2026-0002",
        "triage 2026-0002",
    ];
    let sorted = |mut lines: Vec<String>| {
        lines.sort();
        lines
    };
    assert_eq!(sorted(day("morin")), sorted(whole.map(str::to_owned).to_vec()));
    office.ok("conflict 1 gagnon --reason cousine");
    assert_eq!(day("gagnon"), ["ack 2026-0002", "triage 2026-0002"]);
    let (code, shown) = Screen::open(&office, &["--as", "gagnon", "incident", "set", "1"]).end();
    assert!(code == Some(1) && !shown.contains("évaluer"), "{shown}");
    assert_eq!(day("morin").len(), whole.len());
}

#[test]
fn a_measure_and_an_answer_are_led_from_the_line_of_the_day() {
    let office = Office::on("2026-03-02");
    office.ok(["intake", "--received", "2026-02-27", "--channel", "email", "--subject", "a", "--kind", "complaint"]);
    office.ok(["measure", "add", "--kind", "recommendation", "--title", "Guide", "--from", "1"]);
    office.ok(["intake", "--received", "2026-02-27", "--channel", "email", "--subject", "b", "--kind", "complaint"]);
    office.ok("consult 1 legal --question Quand?");
    office.ok("consult 1 communications --question Où?");
    assert!(office.ok(["day"]).contains("consulter 1\n"));
    let mut screen = Screen::open(&office, &["mesure", "modifier", "1"]);
    screen.answer("M2026-0001 · Guide", "").answer("À quel état", "refus\r").answer("Pour quelle raison", "coût\r");
    assert_eq!(screen.end().0, Some(0));
    assert_eq!(office.json(["measure", "show", "1"])["status"], "refused");
    // Without a number, only what awaits an answer is there to choose.
    let mut screen = Screen::open(&office, &["consulter", "--réponse"]);
    screen.answer("2026-0001 · a", ENTER).answer("Unité qui répond", "juridiques\r");
    screen.answer("Réponse de l’unité", "Le 3.\u{4}");
    let (code, shown) = screen.end();
    assert!(code == Some(0) && !shown.contains("2026-0002"), "{shown}");
    // What is not owed is refused before it is typed.
    let (code, shown) = Screen::open(&office, &["consulter", "1", "legal", "--réponse"]).end();
    assert!(code == Some(1) && shown.contains("a répondu le"), "{shown}");
    // Of a request on which a unit was asked, its answer is offered before another question, and says what was asked.
    let mut screen = Screen::open(&office, &["consulter", "1"]);
    screen.answer("De quoi s’agit-il", ENTER).wait("Où?").answer("Réponse de l’unité", "Là.\u{4}");
    assert_eq!(screen.end().0, Some(0));
    let asked = &office.json("show 1")["consultations"];
    assert_eq!([&asked[0]["answer"], &asked[1]["answer"]], ["Le 3.", "Là."]);
    let (code, shown) = Screen::open(&office, &["consulter", "1", "--réponse"]).end();
    assert!(code == Some(1) && shown.contains("aucune unité ne doit de réponse"), "{shown}");
}

#[cfg(target_os = "linux")]
#[test]
fn what_is_late_is_the_last_that_a_screen_leaves_out_of_any_section() {
    let office = Office::on("2026-03-02");
    for n in 1..=16 {
        office.complaint("2026-02-27");
        if n <= 6 {
            office.ok(format!("triage {n} --admissible"));
            office.ok(format!("suspend {n} --reason Relevé"));
        }
    }
    office.admitted("2026-02-16");
    office.ok("consult 17 legal --question Quand? --on 2026-02-17");
    let (code, screen) = Screen::open(&office, &["day", "--color", "never"]).end();
    assert!(code == Some(0) && screen.lines().count() <= 24 && screen.contains("… et"), "{screen}");
    let late = screen.lines().find(|line| line.contains("consulter 17")).unwrap();
    assert!(late.contains("! 2026-0017  24 févr. (4 j)") && screen.contains("accuser 17"), "{screen}");
}

#[cfg(target_os = "linux")]
#[test]
fn an_incident_is_led_from_the_line_of_the_day_to_its_last_notice() {
    let office = Office::on("2026-03-02");
    office.ok("incident add --kind loss --information i --circumstances c --happened 2026-02-20 --aware 2026-02-20 --persons 3");
    office.ok("incident set 1 --sensitivity élevée");
    assert!(office.ok("day").contains("incident modifier 1\n"));
    let mut screen = Screen::open(&office, &["incident", "modifier", "1"]);
    // What is described is not asked again.
    screen.wait("I2026-0001 · évaluer le risque").answer("Utilisations malveillantes", "fraude\u{4}");
    screen.answer("Conséquences appréhendées", "grave\u{4}").answer("Probabilité qu’ils", "forte\u{4}");
    screen.answer("risque de préjudice sérieux", "oui\r").answer("Raisons de la conclusion", "parce\u{4}");
    let (code, shown) = screen.end();
    assert!(code == Some(0) && !shown.contains("6° Sensibilité"), "{shown}");
    let mut screen = Screen::open(&office, &["incident", "modifier", "1"]);
    screen.answer("Quelle démarche", DOWN).key(ENTER).answer("avis aux personnes", "2026-02-27\r");
    assert_eq!(screen.end().0, Some(0));
    let mut screen = Screen::open(&office, &["incident", "modifier", "1"]);
    screen.wait("I2026-0001 · aviser la Commission").answer("avis à la Commission", ENTER);
    assert_eq!(screen.end().0, Some(0));
    let shown = office.json(["incident", "show", "1"]);
    assert_eq!([&shown["commission_notice"], &shown["persons_notice"]], ["given", "given"], "{shown}");
    let (code, shown) = Screen::open(&office, &["incident", "modifier", "1"]).end();
    assert!(code == Some(1) && shown.contains("--aide"), "{shown}");
}

#[cfg(target_os = "linux")]
#[test]
fn a_closing_says_what_it_lacks_before_it_is_written_and_a_screen_is_read_without_what_is_for_scripts() {
    let office = Office::on("2026-03-02");
    office.ok("intake --received 2026-02-27 --channel email --subject a --kind complaint --email a@b.ca");
    office.ok("triage 1 --admissible");
    let mut screen = Screen::open(&office, &["clore", "1"]);
    screen.answer("Issue", ENTER).answer("Conclusion\u{a0}:", "non\r").answer("à la ligne", "\u{4}");
    screen.wait("aucun motif").wait("sans raisons").answer("Ce résumé est", DOWN).key(DOWN).key(ENTER);
    screen.end();
    assert_eq!(office.json("show 1")["status"], "in_progress");
    // The rank of a note is for scripts.
    let noted = Screen::open(&office, &["noter", "1", "--texte", "vu"]).end().1;
    assert!(!noted.lines().any(|line| line.trim() == "1"), "{noted}");
    let misuse = Screen::open(&office, &["lister", "--état", "ouverte"]).end().1;
    assert!(misuse.lines().count() > 1 && misuse.lines().all(|line| line.chars().count() <= 80), "{misuse}");
}

#[test]
fn the_year_that_ended_is_to_be_frozen_from_its_first_day_over() {
    let office = Office::new();
    office.complaint("2026-02-02");
    let asks = |day: &str| office.today(day).ok("day").contains("doleances rapport figer année 2025");
    assert!(!asks("2026-03-31") && asks("2026-04-01"));
    // What was frozen before the end is provisional, and the year after is another year.
    office.today("2026-03-31").ok("report freeze year 2025");
    assert!(asks("2026-04-01") && asks("2027-03-31") && !asks("2027-04-01"));
    office.complaint("2026-04-01");
    office.today("2026-04-01").ok("report freeze year 2025");
    assert!(!asks("2026-04-02"));
}

#[test]
fn what_waits_beside_the_replies_is_named_in_full() {
    let office = Office::new();
    for _ in 0..12 {
        office.complaint("2026-02-02");
    }
    let ran = office.run("due");
    assert!(ran.stdout.contains(", 2026-0012\n"), "{ran}");
    ran.says("say-due-waiting");
}

#[test]
fn what_a_conflict_keeps_apart_is_counted_and_not_denied() {
    let office = Office::new();
    office.complaint("2026-02-02");
    office.ok("assign 1 --to gagnon");
    office.ok("conflict 1 gagnon --reason voisin");
    for line in ["--author gagnon day", "--author roy day --officer gagnon"] {
        let page = office.today("2026-03-20").ok(line);
        assert!(page.contains("Un dossier n’est pas montré") && !page.contains("Rien ne presse"), "{line}: {page}");
        assert!(!page.contains("2026-0001"), "{line}: {page}");
    }
    assert!(office.ok("--author roy day").contains("2026-0001"));
}
