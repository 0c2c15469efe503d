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
