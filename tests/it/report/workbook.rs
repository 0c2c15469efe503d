//! A report as a workbook, read by a program that did not write it.

use std::collections::BTreeSet;

use calamine::{Data, Reader, Xlsx, open_workbook};

use super::office::Office;
use crate::support;

type Book = Xlsx<std::io::BufReader<std::fs::File>>;

/// A text as it is typed here: no-break spaces are spaces.
fn plain(cell: &Data) -> String {
    cell.to_string().replace('\u{a0}', " ")
}

/// The value of a sheet right of its label.
fn value(book: &mut Book, sheet: &str, label: &str) -> Data {
    let range = book.worksheet_range(sheet).unwrap();
    let row = range.rows().find(|row| plain(&row[0]) == label);
    row.unwrap_or_else(|| panic!("{label} in {sheet}"))[1].clone()
}

/// The cell of a table under a head, in the row of that label.
fn cell(book: &mut Book, sheet: &str, table: &str, label: &str, head: &str) -> Data {
    let range = book.worksheet_range(sheet).unwrap();
    let title =
        |row: &&[Data]| plain(&row[0]).starts_with("Tableau ") && plain(&row[0]).ends_with(&format!(". {table}"));
    let mut rows = range.rows().skip_while(|row| !title(row)).skip(1);
    let heads: Vec<String> = rows.next().unwrap_or_else(|| panic!("{table} in {sheet}")).iter().map(plain).collect();
    let column = heads.iter().position(|other| other == head).unwrap_or_else(|| panic!("{head} in {heads:?}"));
    let row = rows.take_while(|row| row[0] != Data::Empty).find(|row| plain(&row[0]) == label);
    row.unwrap_or_else(|| panic!("{table} · {label} in {sheet}"))[column].clone()
}

#[test]
fn the_numbers_of_a_workbook_are_numbers_and_the_same_as_the_pages_say() {
    let office = Office::new();
    office.done("report month 2026-05 --detail -o mai.xlsx");
    let mut book: Book = open_workbook(office.file("mai.xlsx")).unwrap();
    // Open at start 3 + received 4 + reopened 1 − closed 5 = open at end 3, worked out by hand.
    for (label, count) in
        [("Ouvertes au début", 3.0), ("Reçues", 4.0), ("Rouvertes", 1.0), ("Fermées", 5.0), ("Ouvertes à la fin", 3.0)]
    {
        assert_eq!(value(&mut book, "Mouvement", label), Data::Float(count), "{label}");
    }
    let within = value(&mut book, "Délais de réponse", "Dans les 15 jours ouvrables");
    assert_eq!(within, Data::Float(0.8));
    let email = cell(&mut book, "Requêtes reçues", "Par mode de réception", "Courriel", "Requêtes");
    assert_eq!(email, Data::Float(1.0));
    let share = cell(&mut book, "Requêtes reçues", "Par mode de réception", "Courriel", "%");
    assert_eq!(share, Data::Float(0.25));
    let names = book.sheet_names();
    assert_eq!([&names[0], &names[1], names.last().unwrap()], ["Rapport", "En bref", "Données"]);
}

#[test]
fn a_month_in_one_page_states_its_days_and_that_of_its_extraction() {
    let office = Office::new();
    office.done("report month 2026-05 -o mai.xlsx");
    let mut book: Book = open_workbook(office.file("mai.xlsx")).unwrap();
    let cover: Vec<String> = book.worksheet_range("Rapport").unwrap().rows().map(|row| plain(&row[0])).collect();
    for text in ["Mai 2026", "Chiffres du 15 juillet 2026"] {
        assert_eq!(cover.iter().filter(|cell| *cell == text).count(), 1, "{cover:?}");
    }
}

#[test]
fn every_figure_is_a_row_of_one_sheet_with_its_section_its_key_and_its_fraction() {
    let office = Office::new();
    office.done("report month 2026-05 --detail -o mai.xlsx");
    let mut book: Book = open_workbook(office.file("mai.xlsx")).unwrap();
    let range = book.worksheet_range("Données").unwrap();
    let heads: Vec<String> = range.rows().next().unwrap().iter().map(plain).collect();
    assert_eq!(heads, ["Période", "Section", "Clé", "Libellé", "Valeur", "Numérateur", "Dénominateur"]);
    let row = |key: &str| {
        let mut rows = range.rows().filter(|row| row[2] == key);
        let row: Vec<Data> = rows.next().unwrap_or_else(|| panic!("{key}")).to_vec();
        assert!(rows.next().is_none(), "{key} once");
        row
    };
    // Five closed, four of them within the standard, worked out by hand.
    let [closed, within] = ["flow.closed", "times.within_standard_percent"].map(row);
    assert_eq!((plain(&closed[0]).as_str(), plain(&closed[1]).as_str()), ("Mai 2026", "Mouvement"));
    assert_eq!(closed[4..], [Data::Float(5.0), Data::Empty, Data::Empty]);
    assert_eq!(within[4..], [Data::Float(0.8), Data::Float(4.0), Data::Float(5.0)]);
    assert!(range.rows().skip(1).all(|row| matches!(row[4], Data::Float(_) | Data::Empty)), "values are numbers");
    // Each share has the fraction that it has in CSV, those beside the rows of a table too.
    let year = office.done("report year 2026 --format csv");
    let year = csv::Reader::from_reader(year.as_bytes()).into_records().map(Result::unwrap);
    let shares = year.filter(|row| row[2].is_empty() && !row[4].is_empty());
    let shares: BTreeSet<String> = shares.map(|row| format!("{} {}/{}", &row[0], &row[5], &row[6])).collect();
    office.done("report year 2026 -o an.xlsx");
    let mut of_year: Book = open_workbook(office.file("an.xlsx")).unwrap();
    let rows = of_year.worksheet_range("Données").unwrap();
    let rows = rows.rows().skip(1).filter(|row| row[5] != Data::Empty);
    let fractions: BTreeSet<String> = rows.map(|row| format!("{} {}/{}", row[2], row[5], row[6])).collect();
    assert_eq!(shares, fractions);
    assert!(shares.contains("months.received.2026-05.within_standard_percent 4/5"), "{shares:?}");
    // What the sheet filters is all of it.
    let filters = book.defined_names().iter().filter(|(name, _)| name == "_xlnm._FilterDatabase");
    let filtered: Vec<&str> = filters.map(|(_, range)| range.as_str()).collect();
    assert!(filtered.len() == 1 && filtered[0].ends_with(&format!("$G${}", range.height())), "{filtered:?}");
}

#[test]
fn a_change_is_a_number_and_its_percentage_another() {
    let office = support::Office::new();
    for (day, n) in [("2026-01-05", 10), ("2026-02-02", 13)] {
        for _ in 0..n {
            office.ok(format!("intake --received {day} --channel phone --kind complaint --subject A --anonymous"));
        }
    }
    office.ok("report month 2026-02 --compare -o mois.xlsx");
    let mut book: Book = open_workbook(office.path("mois.xlsx")).unwrap();
    let mut of = |head: &str| cell(&mut book, "Requêtes reçues", "Par mode de réception", "Téléphone", head);
    // From 10 to 13: 3 more, 30 %.
    let now: Vec<Data> = ["Requêtes", "Préc.", "Écart"].map(&mut of).into();
    assert_eq!(now, [13.0, 10.0, 3.0].map(Data::Float));
    assert!(matches!(of("Écart en %"), Data::Float(share) if (share - 0.3).abs() < 1e-9));
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
    let due = cell(&mut book, "Mesures", "Mesures", "M2025-0001", "Échéance");
    // 2 July 2025 is day 45840 of spreadsheets: DATE(2025;7;2).
    assert!(matches!(&due, Data::DateTime(day) if (day.as_f64() - 45840.0).abs() < 1e-9), "{due:?}");
    assert_eq!(
        cell(&mut book, "Mesures", "Mesures", "M2025-0001", "État"),
        Data::String("proposée le 2025-06-02, en retard de 165\u{a0}j".into())
    );
}

#[test]
fn no_text_of_a_workbook_is_a_formula() {
    let office = support::Office::new();
    office.ok("reference add unit mal --fr '=1+1' --en '@SUM(1)'");
    office.ok("intake --received 2026-02-02 --channel phone --kind complaint --unit mal --subject '=HYPERLINK(1)' --anonymous");
    office.ok("issue add --title '=2+3' --nature delay --on 2026-02-02");
    office.ok("report month 2026-02 --detail -o mois.xlsx");
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

#[test]
fn what_charts_are_drawn_from_stands_on_a_sheet_with_the_target() {
    let office = Office::new();
    office.done("report year 2026 -o an.xlsx");
    let mut book: Book = open_workbook(office.file("an.xlsx")).unwrap();
    let range = book.worksheet_range("Données des graphiques").unwrap();
    let rows: Vec<&[Data]> = range.rows().collect();
    let head = |text: &str| rows.iter().position(|row| row[1..].iter().any(|cell| plain(cell) == text)).unwrap();
    let may = |head: usize| rows[head..].iter().find(|row| plain(&row[0]) == "mai 2026").unwrap();
    // In May: 4 received, 5 closed, 4 of them within the standard, worked out by hand.
    assert_eq!(may(head("Reçues"))[1..3], [4.0, 5.0].map(Data::Float));
    assert_eq!(may(head("Dans la norme"))[1..3], [0.8, 0.9].map(Data::Float), "the share and its target");
    assert_eq!(plain(&rows[head("Dans la norme")][2]), "Cible 90 %");
}
