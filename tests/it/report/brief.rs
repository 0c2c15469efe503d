//! « En bref », the page that answers first.

use super::office::Office;
use crate::support::{self, words};

#[test]
fn a_page_in_english_names_its_quarter_and_writes_its_shares_plainly() {
    let office = Office::new();
    let screen = office.done("report quarter 2026-T1 --lang en");
    assert!(screen.contains("page: -o 2026-Q1.html") && !screen.contains("T1"), "{screen}");
    assert!(office.done("report quarter 2026-Q1").contains("-o 2026-T1.html"));
    let page = office.done("report month 2026-05 --lang en --format md");
    assert!(page.contains("**80.0%**") && !page.contains("\\."), "{page}");
}

#[test]
fn only_what_opens_a_list_is_escaped_in_markdown() {
    let office = support::Office::new();
    for title in ["1. Revoir", "2.5 fois", "3) Aviser", "4."] {
        let of_report = ["--kind", "recommendation", "--from", "report:2025", "--on", "2025-06-02"];
        office.ok(["measure", "add", "--title", title].into_iter().chain(of_report).collect::<Vec<_>>());
    }
    let page = office.ok("report year 2025 --format md");
    for cell in ["| 1\\. Revoir", "| 2.5 fois", "| 3\\) Aviser", "| 4\\. "] {
        assert!(page.contains(cell), "{cell} in {page}");
    }
}

#[test]
fn the_time_of_nine_in_ten_is_shown_once_and_of_ten_closings_at_least() {
    // 1, 2, 5, 15, 6, 7, 11, 12 and 18 days: 77 / 9 is 8.56.
    let few = words::plain(&Office::new().done("report year 2026"));
    let brief = few.split_once("1. Mouvement").unwrap().0;
    assert!(brief.contains("Délai moyen, tous types (jours) 8,6 ──"), "{brief}");
    assert_eq!(brief.matches("8,6").count(), 1, "{brief}");

    let office = support::Office::new();
    let close_in_a_week = || {
        let number = office.complaint("2026-02-02");
        office.ok(format!("close {number} --as withdrawn --by email --on 2026-02-09"));
    };
    close_in_a_week();
    let month = || words::plain(&office.ok("report month 2026-02"));
    assert!(month().contains("Délai moyen, tous types (jours) 5,0 D’avril à février"), "{}", month());
    (1..9).for_each(|_| close_in_a_week());
    assert!(!month().contains("neuf sur dix"), "{}", month());
    close_in_a_week();
    assert!(month().contains("5,0, neuf sur dix en 5 ou moins"), "{}", month());
    assert_eq!(month().matches("neuf sur dix").count(), 1, "{}", month());
}

#[test]
fn what_is_so_of_all_is_written_of_all() {
    let office = support::Office::new();
    let brief = || words::plain(&office.ok("report month 2026-01"));
    let receive = |on: &str| {
        let line = "--channel phone --kind complaint --subject A --ground delay --anonymous";
        office.ok(format!("intake -q {line} --received {on}"))
    };
    receive("2026-01-05");
    assert!(brief().contains("Ouvertes à la fin 1, en retard ──"), "{}", brief());
    receive("2026-01-05");
    for text in ["Ouvertes à la fin 2, toutes en retard ──", "1. Les 2 motifs sont de nature « Délai »."] {
        assert!(brief().contains(text), "{text} in {}", brief());
    }
    receive("2026-01-30");
    assert!(brief().contains("Ouvertes à la fin 3, dont 2 en retard ──"), "{}", brief());
    for number in 1..=3 {
        office.ok(format!("triage {number} --admissible --on 2026-01-30"));
        office.ok(format!("close {number} --as answered --by phone --substantiated breach --on 2026-01-30"));
    }
    for text in
        ["Ouvertes à la fin 0 ", "Les 3 plaintes fermées avec une conclusion étaient fondées, en tout ou en partie."]
    {
        assert!(brief().contains(text), "{text} in {}", brief());
    }
    let english = words::plain(&office.ok("report month 2026-01 --lang en"));
    for text in ["All 3 grounds are “Delay”.", "All 3 complaints with a finding were substantiated, wholly or partly."]
    {
        assert!(english.contains(text), "{text} in {english}");
    }
}

#[test]
fn a_page_for_paper_holds_no_command() {
    let office = Office::new();
    for form in ["html", "md"] {
        let page = office.done(&format!("report month 2026-05 --format {form}"));
        assert!(page.contains("Registre\u{a0}: ") && !page.contains("--détail"), "{page}");
    }
}

#[test]
fn a_page_shows_its_days_once() {
    let office = Office::new();
    for form in ["table", "md", "html"] {
        for (of, days) in [("month 2026-05", "mai 2026"), ("quarter 2026-T1", "1er avril")] {
            let page = words::plain(&office.done(&format!("report {of} --format {form}")));
            let head = page.split_once("Reçues").unwrap().0.split_once("<header>").map_or(&*page, |(_, body)| body);
            let head = head.split_once("Reçues").map_or(head, |(head, _)| head);
            assert_eq!(head.matches(days).count(), 1, "{form} of {of}: {head}");
            assert_eq!(head.to_lowercase().matches("u 15 juillet 2026").count(), 1, "{form} of {of}: {head}");
        }
    }
    // A year is named by no day; a period that runs has its day in what is to be known of it.
    let about = |of: &str| {
        words::plain(&office.done(&format!("report {of}"))).split_once(" 1. Mouvement").unwrap().0.to_owned()
    };
    assert!(about("year 2025").contains("Du 1er avril 2025 au 31 mars 2026 · chiffres du 15 juillet 2026"));
    for (of, runs) in [("quarter 2026-T1", false), ("quarter 2026-T2", true)] {
        let about = about(&format!("{of} --detail"));
        let head = about.split_once("En bref").unwrap().0;
        assert!(head.contains("Chiffres du 15 juillet 2026") && head.matches("juillet").count() <= 2, "{head}");
        assert_eq!(head.contains("n’est pas terminée : les chiffres sont provisoires."), runs, "{head}");
    }
}

#[test]
fn the_sentence_on_the_months_is_of_those_that_are_over() {
    let office = Office::new();
    // On July 15, July runs.
    let page = office.done("report year 2026 --format html").replace('\u{a0}', " ");
    let sentence = "Reçues : 5 en avril 2026, 1 en juin 2026; fermées : 4, puis 0.";
    assert!(page.contains(sentence), "{page}");

    let office = support::Office::new();
    for on in ["2026-01-12", "2026-02-09"] {
        office.complaint(on);
    }
    let page = office.ok("report quarter 2025-T4 --format html").replace('\u{a0}', " ");
    let sentence = "Reçues : 1 en janvier 2026, 1 en février 2026; fermées : 0, puis 0.";
    assert!(page.contains(sentence), "{page}");
}
