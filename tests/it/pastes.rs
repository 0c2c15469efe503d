//! What is pasted stays in its field, and Esc goes back a step.
#![cfg(target_os = "linux")]

use crate::prompts::terminal::complaint;
use crate::support::Office;
use crate::support::screen::{CTRL_C, DOWN, ENTER, ESCAPE, Screen};

#[test]
fn escape_goes_back_a_step_and_keeps_what_was_typed() {
    let office = Office::on("2026-11-20");
    complaint(&office);
    let mut screen = Screen::open(&office, &["suspend", "1"]);
    // From the first question there is only the way out.
    screen.answer("Documents attendus", "une proc").key(ESCAPE).answer("Abandonner", ENTER);
    screen.wait("Documents attendus").wait("une proc").key("uration\r");
    assert_eq!(screen.end().0, Some(0));
    assert_eq!(office.json(["show", "1"])["suspensions"][0]["reason"], "une procuration");

    let mut screen = Screen::open(&office, &["protecteur", "ajouter"]);
    screen.answer("jours ouvrables plus tard", "2026-11-02\r").answer("Par quel mode", "telephone\r");
    screen.answer("objet", "Atte").key(ESCAPE).answer("Par quel mode", ESCAPE).wait("[2026-11-02]").key(ENTER);
    screen.answer("Par quel mode", ENTER).wait("objet").wait("Atte").key("nte\r");
    assert_eq!(screen.end().0, Some(0));
    let file = office.json(["ombudsman", "show", "1"]);
    assert_eq!((&file["subject"], &file["received_on"]), (&"Attente".into(), &"2026-11-02".into()));

    let mut screen = Screen::open(&office, &["note", "1"]);
    screen.answer("à la ligne", ESCAPE).answer("Abandonner", DOWN).key(ENTER);
    assert_eq!(screen.end().0, Some(1));
}

#[test]
fn at_a_confirmation_the_word_that_is_typed_is_the_answer() {
    let office = Office::on("2026-11-20");
    complaint(&office);
    office.ok("note 1 --text Rappeler");
    let mut screen = Screen::open(&office, &["annuler", "1"]);
    screen.answer("Confirmer?", "non\r").wait("Arrêté");
    assert_eq!(screen.end().0, Some(1));
    let mut screen = Screen::open(&office, &["effacer", "1", "note", "1", "--raison", "erreur"]);
    screen.answer("Rien ne le ramènera", "oui\r").wait("effacé");
    assert_eq!(screen.end().0, Some(0));
}

/// What a terminal sends when a text is pasted.
fn pasted(text: &str) -> String {
    format!("\u{1b}[200~{text}\u{1b}[201~")
}

#[test]
fn what_is_pasted_stays_in_its_field() {
    let office = Office::on("2026-11-20");
    complaint(&office);
    let hostile = "Bonjour,\r\n.\r\nrm -rf ~\u{4}\u{1a}\u{1b}[2J\r\tfin";
    let mut screen = Screen::open(&office, &["note", "1"]);
    screen.paste("à la ligne", hostile).wait("fin").key("\u{4}");
    assert_eq!(screen.end().0, Some(0));
    let long = (1..=200).map(|n| format!("ligne {n}\r")).collect::<String>();
    let mut screen = Screen::open(&office, &["note", "1"]);
    screen.paste("à la ligne", &long).wait("ligne 200").key("\u{4}").wait("200 lignes");
    assert_eq!(screen.end().0, Some(0));
    let notes = &office.json(["show", "1"])["notes"];
    assert_eq!(notes[0]["text"], "Bonjour,\n.\nrm -rf ~\n fin");
    assert_eq!(notes[1]["text"].as_str().unwrap().lines().count(), 200);
    // A Ctrl-C in the middle is no key, though the terminal would make a signal of it.
    let mut screen = Screen::in_charge(&office, &["note", "1"]);
    screen.paste("à la ligne", "avant\u{3}après\rfin").wait("fin").key("\u{4}");
    assert_eq!(screen.end().0, Some(0));
    assert_eq!(office.json(["show", "1"])["notes"][2]["text"], "avantaprès\nfin");
    // On one line, line breaks are blanks.
    let mut screen = Screen::open(&office, &["suspend", "1"]);
    screen.paste("Documents attendus", "12, rue des Érables\rLongueuil\r").key(ENTER);
    assert_eq!(screen.end().0, Some(0));
    assert_eq!(office.json(["show", "1"])["suspensions"][0]["reason"], "12, rue des Érables Longueuil");
    // A menu takes none of it, even when its first line is a choice.
    let mut screen = Screen::open(&office, &["intake", "--received", "hier"]);
    screen.answer("Mode de réception", &pasted("\u{7f}\u{7f}courriel\rplainte\r")).wait("ne choisit rien");
    screen.answer("Mode de réception", CTRL_C);
    assert_eq!(screen.end().0, Some(130));
}

#[test]
fn a_queue_is_offered_where_no_number_is_typed() {
    let office = Office::on("2026-11-20");
    complaint(&office);
    complaint(&office);
    office.ok(["suspend", "1", "--reason", "procuration"]);
    // Of the two, only the one that is suspended is resumed.
    let mut screen = Screen::open(&office, &["reprendre"]);
    screen.answer("2026-0001 · Retard", ENTER);
    let (code, seen) = screen.end();
    assert_eq!((code, seen.contains("2026-0002")), (Some(0), false), "{seen}");
    // An act that needs nothing more is shown before it is written.
    let mut screen = Screen::open(&office, &["accuser", "2"]);
    screen.wait("accusé").answer("Confirmer?", DOWN).key(ENTER);
    assert_eq!(screen.end().0, Some(1));
    assert!(office.json(["show", "2"])["acknowledged_on"].is_null());
    let mut screen = Screen::open(&office, &["annuler", "1"]);
    screen.wait("à annuler").answer("Confirmer?", ENTER);
    assert_eq!(screen.end().0, Some(0));
    assert_eq!(office.json(["show", "1"])["status"], "suspended");
    // What the rules forbid is said before a word is typed.
    let (code, seen) = Screen::open(&office, &["suspendre", "1"]).end();
    assert_eq!((code, seen.contains("Documents attendus")), (Some(1), false), "{seen}");
    let (code, _) = Screen::open(&office, &["rouvrir"]).end();
    assert_eq!(code, Some(1));
}

#[test]
fn triage_goes_through_what_waits_for_it() {
    let office = Office::on("2026-11-20");
    for _ in 0..3 {
        complaint(&office);
    }
    let mut screen = Screen::open(&office, &["trier"]);
    let admit = |screen: &mut Screen| {
        screen.answer("La requête est", ENTER).answer("Motif (nature)", ENTER).answer("Ce résumé est", ENTER);
    };
    screen.answer("2026-0001, 3 à trier", DOWN).key(ENTER).answer("2026-0002, 2 à trier", ENTER);
    admit(&mut screen);
    screen.answer("2026-0003, la dernière", "annuler\r").wait("à annuler").answer("Confirmer?", ENTER);
    screen.answer("2026-0002, 2 à trier", ENTER);
    admit(&mut screen);
    // Esc goes no further back than what was written.
    screen.answer("2026-0003, la dernière", ESCAPE).answer("Abandonner", ENTER);
    screen.answer("2026-0003, la dernière", CTRL_C).wait("1 requête triée").wait("1 passée");
    assert_eq!(screen.end().0, Some(0));
    let admissible = ["1", "2", "3"].map(|number| office.json(["show", number])["admissible"].clone());
    assert_eq!(admissible, [serde_json::Value::Null, true.into(), serde_json::Value::Null]);
}

#[test]
fn what_was_typed_when_somebody_stops_is_kept_as_a_draft_that_goes_on_where_it_was() {
    let office = Office::on("2026-11-20");
    let mut screen = Screen::open(&office, &["recevoir"]);
    screen.answer("Date de réception", "hier\r").answer("Mode de réception", "poste\r");
    screen
        .answer("Type de requête", "plainte\r")
        .answer("Nom, courriel", "Zoé Tremblay, zoe@")
        .wait("zoe@")
        .key(CTRL_C);
    screen.answer("Ce qui a été tapé", ENTER).wait("Brouillon gardé");
    assert_eq!(screen.end().0, Some(130));
    assert_eq!(office.json(["list"]), serde_json::json!([]));
    let mode = std::os::unix::fs::MetadataExt::mode(&std::fs::metadata(office.register()).unwrap());
    assert_eq!(mode & 0o777, 0o600);
    // It is no act: nothing of it is in the journal.
    office.ok(["check", "--deep"]);

    let mut screen = Screen::open(&office, &["recevoir"]);
    screen.answer("Un brouillon", ENTER).wait("Nom, courriel").wait("zoe@").key("exemple.ca\r");
    screen.answer("Objet", "Attente\r").answer("à la ligne", "\u{4}");
    screen.wait("Zoé Tremblay").answer("Ce résumé est", ENTER);
    assert_eq!(screen.end().0, Some(0));
    let request = office.json(["show", "2026-0001"]);
    assert_eq!((&request["received_on"], &request["channel"]), (&"2026-11-19".into(), &"mail".into()));
    // Once it is written, it waits no more; and nothing is kept where nothing was typed.
    let mut screen = Screen::open(&office, &["recevoir"]);
    screen.answer("Date de réception", CTRL_C);
    let (code, seen) = screen.end();
    assert_eq!((code, seen.contains("brouillon")), (Some(130), false), "{seen}");
    // Of a disclosure no draft is offered: nothing of one is kept.
    let mut screen = Screen::open(&office, &["recevoir", "--type", "dénonciation", "--texte", "Zoé a vu"]);
    screen.answer("Date de réception", "hier\r").answer("Mode de réception", CTRL_C);
    let (code, seen) = screen.end();
    assert_eq!((code, seen.contains("brouillon")), (Some(130), false), "{seen}");
    // What is erased stands in no draft either.
    let mut screen = Screen::open(&office, &["note", "1"]);
    screen.answer("à la ligne", "Zoé a dit").wait("Zoé a dit").key(CTRL_C).answer("Ce qui a été tapé", ENTER);
    assert_eq!(screen.end().0, Some(130));
    let holds = |office: &Office| {
        std::fs::read(office.register()).unwrap().windows(10).any(|bytes| bytes == "Zoé a dit".as_bytes())
    };
    assert!(holds(&office));
    // Whoever says no is offered to keep nothing, and did not stop it.
    let mut screen = Screen::open(&office, &["erase", "1", "subject"]);
    screen.answer("Raison de l’effacement", "erreur\r").answer("pour de bon", ENTER);
    let (code, seen) = screen.end();
    assert_eq!((code, seen.contains("Ce qui a été tapé")), (Some(1), false), "{seen}");
    office.ok(["erase", "1", "subject", "--reason", "erreur", "--yes"]);
    assert!(!holds(&office));
    // Nor does one wait for ever: whoever writes after two weeks takes it out.
    let mut screen = Screen::open(&office, &["note", "1"]);
    screen.answer("à la ligne", "Zoé a dit").wait("Zoé a dit").key(CTRL_C).answer("Ce qui a été tapé", ENTER);
    assert_eq!(screen.end().0, Some(130));
    assert!(holds(&office));
    office.today("2026-12-05");
    office.ok(["note", "1", "--text", "vu"]);
    assert!(!holds(&office));
}

#[test]
fn what_was_typed_of_a_disclosure_goes_only_once_that_is_agreed_to() {
    let office = Office::on("2026-11-20");
    let typed = ["intake", "--kind", "disclosure", "--channel", "mail", "--received", "hier", "--subject", "Caisse"];
    for (keys, code, count) in [("", 1, 0), (DOWN, 0, 1)] {
        let mut screen = Screen::open(&office, &typed);
        screen.wait("Objet").wait("sans rien garder de cela").answer("oui", keys).key(ENTER);
        let (ended, seen) = screen.end();
        assert_eq!(ended, Some(code), "{seen}");
        assert_eq!(office.json("list").as_array().map(Vec::len), Some(count));
    }
}
