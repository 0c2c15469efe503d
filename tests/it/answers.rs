//! Answers at a terminal that are refused, and those that are read from today.
#![cfg(target_os = "linux")]

use crate::prompts::terminal::complaint;
use crate::support::Office;
use crate::support::screen::{DOWN, ENTER, Screen};

#[test]
fn an_answer_that_a_rule_refuses_is_asked_again_and_nothing_of_the_others_is_lost() {
    let office = Office::on("2026-11-20");
    complaint(&office);
    let mut screen = Screen::open(&office, &["extend", "1"]);
    screen.answer("Nouvelle date", "2026-11-19\r").wait("serait déjà passée");
    // In November, a day of January is the next one.
    screen.answer("Nouvelle date", "15 janvier\r").wait("2027-01-15 (vendredi)");
    screen.answer("retarde la réponse", "Archives\r");
    let (code, seen) = screen.end();
    assert_eq!(code, Some(0), "{seen}");
    let request = office.json(["show", "2026-0001"]);
    assert_eq!(request["extensions"][0]["to"], "2027-01-15", "{request}");
    assert_eq!(request["extensions"][0]["reason"], "Archives");
}

#[test]
fn an_answer_before_the_last_is_a_step_back_and_what_is_refused_twice_alike_ends() {
    let office = Office::on("2026-11-20");
    complaint(&office);
    let mut screen = Screen::open(&office, &["joindre", "1"]);
    screen.answer("Fichier", "absent.pdf\r").wait("absent.pdf").wait("Fichier").wait("absent.pdf").key(ENTER);
    let (code, seen) = screen.end();
    assert_eq!(code, Some(2), "{seen}");
    // The fault is in what was typed on the line: no answer mends it.
    let mut screen = Screen::open(&office, &["suspend", "1", "--on", "2026-11-01"]);
    screen.answer("Documents attendus", "procuration\r").wait("2026-11-02");
    screen.wait("Documents attendus").wait("procuration").key(ENTER);
    assert_eq!(screen.end().0, Some(1));
    assert_eq!(office.show(1)["suspensions"], serde_json::json!([]));
}

#[test]
fn what_a_request_is_about_is_recalled_before_it_is_acted_on_but_not_to_whoever_is_in_conflict() {
    let office = Office::on("2026-11-20");
    complaint(&office);
    complaint(&office);
    let mut screen = Screen::open(&office, &["attribuer", "1", "2"]);
    screen
        .wait("2026-0001 · 2026-11-02")
        .wait("Retard")
        .wait("2026-0002")
        .wait("Retard")
        .answer("responsable", DOWN)
        .key(ENTER);
    assert_eq!(screen.end().0, Some(0));
    assert_ne!(office.show(2)["officer"], serde_json::Value::Null);
    office.ok("conflict 1 gagnon --reason x");
    let mut screen = Screen::open(&office, &["--as", "gagnon", "attribuer", "1"]);
    screen.answer("responsable", "\u{3}");
    let (_, seen) = screen.end();
    assert!(!seen.contains("Retard"), "{seen}");
}

#[test]
fn a_holiday_to_come_is_a_date_like_another() {
    let office = Office::on("2026-11-20");
    let mut screen = Screen::open(&office, &["holidays", "add", "--name", "Pont", "--source", "Décret", "--yes"]);
    screen.answer("Date du jour", "29 décembre\r").wait("2026-12-29 (mardi)");
    assert_eq!(screen.end().0, Some(0));
    assert!(office.ok("holidays list 2026").contains("2026-12-29"));
}

#[test]
fn a_text_that_says_who_the_person_is_is_pointed_out_before_it_is_agreed_to() {
    let office = Office::on("2026-11-20");
    complaint(&office);
    let mut screen = Screen::open(&office, &["corriger", "1"]);
    screen.answer("Champ", "objet\r").wait("Nouvelle valeur").key("\u{15}Appel de Zoé Tremblay\r");
    screen.answer("Raison", "précision\r").wait("ce texte dit qui est la personne");
    screen.answer("Confirmer?", DOWN).key(ENTER);
    assert_eq!(screen.end().0, Some(1));
    assert_eq!(office.json(["show", "2026-0001"])["subject"], "Retard");
}
