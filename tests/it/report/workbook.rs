//! A report as a workbook, read by a program that did not write it.

use calamine::{Data, Reader, Xlsx, open_workbook};

use super::office::Office;
use crate::support;

type Book = Xlsx<std::io::BufReader<std::fs::File>>;

/// The cell of a sheet under a head, in the row of that table and label.
fn cell(book: &mut Book, sheet: &str, table: &str, label: &str, head: &str) -> Data {
    let range = book.worksheet_range(sheet).unwrap();
    let heads: Vec<String> = range.rows().next().unwrap().iter().map(ToString::to_string).collect();
    let column = heads.iter().position(|other| other == head).unwrap_or_else(|| panic!("{head} in {heads:?}"));
    let said = |cell: &Data| cell.to_string().replace('\u{a0}', " ");
    let row = range.rows().find(|row| said(&row[0]) == table && said(&row[1]) == label);
    row.unwrap_or_else(|| panic!("{table} · {label} in {sheet}"))[column].clone()
}

#[test]
fn the_numbers_of_a_workbook_are_numbers_and_the_same_as_the_pages_say() {
    let office = Office::new();
    office.done("report month 2026-05 -o mai.xlsx");
    let mut book: Book = open_workbook(office.file("mai.xlsx")).unwrap();
    // Open at start 3 + received 4 + reopened 1 − closed 5 = open at end 3, worked out by hand.
    for (label, count) in
        [("Ouvertes au début", 3.0), ("Reçues", 4.0), ("Rouvertes", 1.0), ("Fermées", 5.0), ("Ouvertes à la fin", 3.0)]
    {
        assert_eq!(cell(&mut book, "Mouvement", "", label, "Valeur"), Data::Float(count), "{label}");
    }
    let within = cell(&mut book, "Délais de réponse", "", "Dans la norme de 15 jours ouvrables", "Valeur");
    assert_eq!(within, Data::Float(0.8));
    let email = cell(&mut book, "Requêtes reçues", "Par mode de réception", "Courriel", "Requêtes");
    assert_eq!(email, Data::Float(1.0));
    let share = cell(&mut book, "Requêtes reçues", "Par mode de réception", "Courriel", "%");
    assert_eq!(share, Data::Float(0.25));
    assert_eq!(book.sheet_names()[0], "Rapport");
}

#[test]
fn what_is_said_of_a_table_stands_below_it_after_an_empty_row() {
    let office = support::Office::new();
    for channel in ["phone", "mail", "fax"] {
        office.ok(format!("intake --received 2026-02-02 --channel {channel} --kind complaint --subject A --anonymous"));
    }
    office.ok("report month 2026-02 -o mois.xlsx");
    let mut book: Book = open_workbook(office.path("mois.xlsx")).unwrap();
    let range = book.worksheet_range("Requêtes reçues").unwrap();
    let rows: Vec<&[Data]> = range.rows().collect();
    // Three times a third is 99.9 %.
    let note = |row: &&[Data]| row[1].to_string().starts_with("Les pourcentages totalisent 99,9");
    let first = rows.iter().position(note).unwrap();
    assert!(rows[first - 1].iter().all(|cell| *cell == Data::Empty), "{:?}", rows[first - 1]);
    let has_number = |row: &&[Data]| row.iter().any(|cell| matches!(cell, Data::Float(_)));
    assert!(!rows[first..].iter().any(has_number) && rows[1..first - 1].iter().all(has_number), "{rows:?}");
    assert_eq!(rows[first][0], Data::String("Par mode de réception".into()));
    // What the sheet filters ends where the numbers do.
    let filters = book.defined_names().iter().filter(|(name, _)| name == "_xlnm._FilterDatabase");
    let filtered = filters.map(|(_, range)| range.as_str()).find(|range| range.contains("Requêtes reçues"));
    let last = format!("${}", first - 1);
    assert!(filtered.is_some_and(|range| range.ends_with(&last)), "{:?}", book.defined_names());
}

#[test]
fn the_due_dates_of_the_plan_are_dates_and_the_late_are_told_by_their_status() {
    let office = support::Office::new();
    office.complaint("2025-05-05");
    office.ok([
        "measure",
        "add",
        "--kind",
        "recommendation",
        "--title",
        "Aviser",
        "--from",
        "2025-0001",
        "--due",
        "2025-07-02",
        "--on",
        "2025-06-02",
    ]);
    office.ok("report plan 2025 -o plan.xlsx");
    let mut book: Book = open_workbook(office.path("plan.xlsx")).unwrap();
    let due = cell(&mut book, "Mesures", "Mesures", "2025-0001", "Échéance");
    // 2 July 2025 is day 45840 of spreadsheets: DATE(2025;7;2).
    assert!(matches!(&due, Data::DateTime(day) if (day.as_f64() - 45840.0).abs() < 1e-9), "{due:?}");
    assert_eq!(cell(&mut book, "Mesures", "Mesures", "2025-0001", "État"), Data::String("proposée, en retard".into()));
}

#[test]
fn no_text_of_a_workbook_is_a_formula() {
    let office = support::Office::new();
    office.ok("reference add unit mal --fr '=1+1' --en '@SUM(1)'");
    office.ok("intake --received 2026-02-02 --channel phone --kind complaint --unit mal --subject '=HYPERLINK(1)' --anonymous");
    office.ok("issue add --title '=2+3' --nature delay --on 2026-02-02");
    office.ok("report month 2026-02 -o mois.xlsx");
    let mut book: Book = open_workbook(office.path("mois.xlsx")).unwrap();
    let mut texts = Vec::new();
    for sheet in book.sheet_names() {
        assert_eq!(book.worksheet_formula(&sheet).unwrap().used_cells().count(), 0, "{sheet}");
        texts.extend(book.worksheet_range(&sheet).unwrap().used_cells().map(|(.., data)| data.to_string()));
    }
    assert!(texts.iter().any(|text| text == "=1+1"), "{texts:?}");
}

#[test]
fn a_workbook_is_the_same_file_whenever_it_is_written_and_never_goes_to_a_terminal() {
    let office = Office::new();
    office.done("report year 2026 -o un.xlsx");
    office.done("report year 2026 --format xlsx -o deux");
    assert_eq!(std::fs::read(office.file("un.xlsx")).unwrap(), std::fs::read(office.file("deux")).unwrap());
    let output = office.run("report year 2026 --format xlsx");
    assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0));
}
