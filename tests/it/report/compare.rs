//! A report held against the period before and the same one a year before.

use serde_json::json;

use super::office::Office;
use crate::support;

#[test]
fn may_is_held_against_april_figure_by_figure() {
    let office = Office::new();
    let report = office.json("report month 2026-05 --compare");
    let april = &report["comparison"]["previous"];
    assert_eq!(april["period"], json!({"from": "2026-04-01", "to": "2026-04-30", "label": "Avril 2026"}));
    assert_eq!((&april["covered"], &april["register_begins_on"]), (&json!("whole"), &json!("2026-03-30")));
    // Four received after five, five closed after four; nobody had called in May, nobody faxed in April. Of fewer than
    // ten, no percentage.
    for (key, expected) in [
        ("received", json!({"count": 5, "change": -1, "change_percent": null})),
        ("closed", json!({"count": 4, "change": 1, "change_percent": null})),
        ("flow.reopened", json!({"count": 0, "change": 1, "change_percent": null})),
        ("received.by_channel.phone", json!({"count": 2, "change": -2, "change_percent": null})),
        ("received.by_channel.fax", json!({"count": 0, "change": 1, "change_percent": null})),
        ("times.within_standard_percent", json!({"percent": 100.0, "change_points": -20.0})),
        // 10.8 days after 5.75; 18 at most after 15.
        ("times.mean", json!({"value": 5.75, "change": 5.05})),
        ("times.max", json!({"value": 15, "change": 3})),
    ] {
        assert_eq!(april["figures"][key], expected, "{key}");
    }
    let figures = &report["figures"];
    let phone = figures["received"]["by_channel"].as_array().unwrap().iter().find(|row| row["code"] == "phone");
    assert_eq!(phone.unwrap()["count"], 0, "a row that only the past has is shown");
    assert_eq!(office.json("report cases month 2026-05 --cell received.by_channel.phone"), json!([]));
    // The register knows nothing of May 2025: a zero would say that nothing was received.
    let before = &report["comparison"]["year_before"];
    assert_eq!((&before["covered"], &before["figures"]), (&json!("none"), &json!(null)));
    // What came in is untouched by what it is held against.
    let plain = office.json("report month 2026-05");
    assert_eq!((&plain["figures"]["flow"], &plain["comparison"]), (&figures["flow"], &json!(null)));
    assert!(figures["budget"]["late"].is_number() && april["figures"]["budget.late"].is_null(), "of its year alone");
}

#[test]
fn the_csv_says_what_each_figure_was_only_when_it_is_asked() {
    let office = Office::new();
    let file = office.done("report month 2026-05 --compare --format csv");
    let mut reader = csv::Reader::from_reader(file.as_bytes());
    let header: Vec<_> = reader.headers().unwrap().iter().skip(10).map(str::to_owned).collect();
    let added =
        ["previous", "previous_change", "previous_percent", "year_before", "year_before_change", "year_before_percent"];
    assert_eq!(header, added);
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    let row = |key: &str| -> Vec<String> {
        let row = rows.iter().find(|row| &row[0] == key).unwrap();
        row.iter().skip(10).map(str::to_owned).collect()
    };
    assert_eq!(row("received"), ["5", "-1", "", "", "", ""]);
    assert_eq!(row("received.by_channel.phone"), ["2", "-2", "", "", "", ""]);
    assert_eq!(row("received.by_channel.fax"), ["0", "1", "", "", "", ""]);
    assert_eq!(row("times.within_standard_percent"), ["100.0", "-20.0", "", "", "", ""]);
    assert_eq!(row("times.mean"), ["5.75", "5.05", "", "", "", ""]);
    assert_eq!(rows.iter().find(|row| &row[0] == "report.year_before.covered").unwrap()[7].to_owned(), "none");
}

#[test]
fn a_negative_number_is_a_number_in_a_file_of_figures_and_a_change_is_what_its_reader_subtracts() {
    let office = support::Office::without_register();
    office.today("2026-11-30").demo("mess");
    let file = office.ok("--register an/registre.db report quarter 2026-T2 --compare --format csv");
    let mut reader = csv::Reader::from_reader(file.as_bytes());
    let heads = reader.headers().unwrap().clone();
    let mut negative = std::collections::BTreeSet::new();
    for row in reader.records().map(Result::unwrap).filter(|row| !["report", "issues"].contains(&&row[8])) {
        let cells = heads.iter().zip(&row).filter(|(head, cell)| !cell.is_empty() && !is_of_words(head));
        for (head, cell) in cells {
            let number: f64 = cell.parse().unwrap_or_else(|_| panic!("{head} of {row:?}"));
            negative.extend((number < 0.0).then(|| format!("{head} {}", &row[0])));
        }
        if let [Ok(value), Ok(before), Ok(change)] = [7, 10, 11].map(|at| row[at].parse::<f64>()) {
            assert!((value - before - change).abs() < 1e-9, "{row:?}");
        }
    }
    for of in ["value budget.left", "previous_change times.mean", "previous_change open.count"] {
        assert!(negative.contains(of), "{of} of {negative:?}");
    }
}

fn is_of_words(head: &str) -> bool {
    ["key", "label", "counts", "section", "table"].contains(&head)
}

#[test]
fn the_pages_say_why_a_period_is_not_held_against_another() {
    let office = Office::new();
    let pages = office.done("report month 2026-05 --compare").replace('\u{a0}', " ").replace("\n  ", " ");
    for text in [
        "Comparaison : « préc. » est la période précédente, avril 2026.\n",
        "Pas de comparaison avec la même période un an plus tôt, mai 2025 : la première requête du registre a été reçue le 30 mars 2026.",
    ] {
        assert!(pages.contains(text), "{text} in {pages}");
    }
    assert!(!pages.contains("An préc."), "{pages}");
    let row = |label: &str| {
        let line = pages.lines().find(|line| line.starts_with(label)).unwrap_or_default();
        line.split("  ").map(str::trim).filter(|cell| !cell.is_empty()).map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(row("Téléphone"), ["Téléphone", "0", "2", "−2"]);
    assert_eq!(row("Télécopieur"), ["Télécopieur", "1", "0", "+1"]);
    // The share keeps its fraction and its target, on two lines.
    assert_eq!(
        row("Dans les 15 jours ouvrables,"),
        ["Dans les 15 jours ouvrables, cible 90 %", "4 / 5 (80,0 %)", "100,0 %", "−20,0 points"]
    );
    assert_eq!(row("Délai net moyen"), ["Délai net moyen, en jours ouvrables", "10,8", "5,8", "+5,0"]);
    let english = office.done("report quarter 2026-T1 --compare --lang en").replace("\n  ", " ");
    assert!(
        english
            .contains("The first request of the register was received on March 30, 2026: it only knows what follows."),
        "{english}"
    );
}

#[test]
fn two_past_periods_stand_side_by_side_within_80_columns() {
    let office = support::Office::new();
    for day in ["2025-02-10", "2025-02-11", "2025-02-12", "2025-02-13", "2026-01-12", "2026-01-13"] {
        office.complaint(day);
    }
    for _ in 0..5 {
        office.complaint("2026-02-16");
    }
    let pages = office.ok("report month 2026-02 --compare");
    assert!(pages.lines().all(|line| line.chars().count() <= 80), "{pages}");
    let pages = pages.replace('\u{a0}', " ");
    let row = pages.lines().find(|line| line.starts_with("Courriel")).unwrap();
    let cells: Vec<_> = row.split("  ").map(str::trim).filter(|cell| !cell.is_empty()).collect();
    assert_eq!(cells, ["Courriel", "5", "2", "+3", "4", "+1"]);
    for (form, head) in
        [("md", "| Préc. | Écart | An préc. | Écart an |"), ("html", "<th scope=\"col\" class=\"n\">An préc.</th>")]
    {
        let drawn = office.ok(format!("report month 2026-02 --compare --format {form}")).replace('\u{a0}', " ");
        let words = drawn.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(words.contains(head), "{drawn}");
    }
    // The year before a fiscal year is the one before it: it is shown once, and scripts find it under both names.
    let year = office.ok("report year 2025 --compare");
    assert!(year.contains("Préc.") && !year.contains("An préc."), "{year}");
    let unknown = support::words::plain(&office.ok("report year 2024 --compare"));
    assert!(unknown.contains("avec la période précédente, année financière 2023-2024"), "{unknown}");
    assert_eq!(unknown.matches("Pas de comparaison").count(), 1, "{unknown}");
    let year = office.json("report year 2025 --compare");
    assert_eq!(year["comparison"]["previous"], year["comparison"]["year_before"]);
    assert_eq!(year["comparison"]["previous"]["covered"], "partly");
    assert_eq!(year["comparison"]["previous"]["figures"]["received"]["count"], 4);
}

#[test]
fn a_register_without_requests_is_held_against_nothing() {
    let office = support::Office::new();
    let pages = office.ok("report month 2026-02 --compare").replace('\u{a0}', " ").replace("\n  ", " ");
    assert!(
        pages.contains(
            "Pas de comparaison avec la période précédente, janvier 2026 : le registre ne contient aucune requête."
        ),
        "{pages}"
    );
    office.refused(2, "report cases month 2026-02 --compare --cell received");
}

#[test]
fn a_past_period_that_moved_since_its_edition_says_so_and_names_that_edition() {
    let office = Office::new();
    let moved = || {
        let pages = office.done("report month 2026-05 --compare").replace('\u{a0}', " ").replace("\n  ", " ");
        assert!(pages.contains("la période précédente, avril 2026."), "{pages}");
        pages.contains("avril 2026. Ses chiffres ne sont plus ceux de l’édition R2026-0001.")
    };
    assert!(!moved(), "no edition was frozen");
    office.done("report freeze month 2026-04 --author roy");
    assert!(!moved(), "the figures are those that were frozen");
    office.done("intake --received 2026-04-29 --channel web --kind comment --subject Tardive --author roy");
    assert!(moved(), "one more was received in April");
    // Another edition has the figures of today.
    office.done("report freeze month 2026-04 --author roy");
    assert!(!moved());
}
