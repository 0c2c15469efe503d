//! Figures that offices have published, from their own register to the report: `tests/registers/published`.
//!
//! A file there counts requests, a line for all those that are alike, and its map says how they are imported and where
//! the figures were published. Every expected value is one that the office published, or its quotient done by hand.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value as Json, json};

use crate::support::{Office, words};

fn published(file: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/registers/published").join(file)
}

/// An office that has imported what another has published: each line of the file, as many times as it says.
fn office_of(name: &str, reference: &str) -> Office {
    let counted = fs::read_to_string(published(&format!("{name}.csv"))).unwrap();
    let (header, lines) = counted.split_once('\n').unwrap();
    let delimiter = header.chars().find(|c| !c.is_alphabetic()).unwrap();
    let (_, columns) = header.split_once(delimiter).unwrap();
    let counts = lines.lines().map(|line| line.split_once(delimiter).unwrap());
    let alike = counts.flat_map(|(count, cells)| std::iter::repeat_n(cells, count.parse().unwrap()));
    let rows: String = (1..).zip(alike).map(|(n, cells)| format!("{n}{delimiter}{cells}\n")).collect();

    let office = Office::new();
    fs::write(office.path("file.csv"), format!("{reference}{delimiter}{columns}\n{rows}")).unwrap();
    let map = published(&format!("{name}.toml"));
    office.ok(["import", "file.csv", "-q", "--map", &map.to_string_lossy()]);
    office
}

/// The label, count and share of each row.
fn rows(rows: &Json) -> Vec<(&str, u64, f64)> {
    fn row(row: &Json) -> (&str, u64, f64) {
        (row["label"].as_str().unwrap(), row["count"].as_u64().unwrap(), row["percent"].as_f64().unwrap())
    }
    rows.as_array().unwrap().iter().map(row).collect()
}

/// What is said on the screen, however it is wrapped and spaced.
fn screen(office: &Office, report: &str) -> String {
    // Numbers are what is compared, and not their bars.
    words::plain(&office.ok(report).replace('█', ""))
}

#[track_caller]
fn shows(screen: &str, lines: &[&str]) {
    for line in lines {
        assert!(screen.contains(&words::plain(line)), "« {line} » is not in:\n{screen}");
    }
}

/// 15 carried in, 585 received, 590 closed, 10 left; 440 + 44 + 32 + 31 + 16 + 16 + 11 grounds, whose shares add to
/// 100,1.
#[test]
fn the_ministry_of_justice_2021_2022() {
    let office = office_of("justice", "dossier");
    // From one year to the other +279,9 %, which the office published too: `report::percent` works it out.
    assert_eq!(office.json("report year 2020")["figures"]["received"]["count"], 154);
    let year = office.json("report year 2021");
    let flow = json!({"open_at_start": 15, "received": 585, "reopened": 0, "closed": 590, "open_at_end": 10});
    for (term, count) in flow.as_object().unwrap() {
        assert_eq!(&year["figures"]["flow"][term], count, "{term}");
    }
    shows(
        &screen(&office, "report year 2021"),
        &["Ouvertes au début 15 + reçues 585 + rouvertes 0 − fermées 590 = ouvertes à la fin 10"],
    );

    // Those that were handled in the year are those received from March 2021 on, as soon as they have a ground.
    let period = "report period 2021-03-01 2022-03-31";
    let report = office.json(period);
    let grounds = &report["figures"]["grounds"];
    assert_eq!((&grounds["count"], &grounds["complaints"]), (&json!(590), &json!(590)));
    assert_eq!(
        rows(&grounds["by_nature"]),
        [
            ("Accessibilité", 440, 74.6),
            ("Erreur", 44, 7.5),
            ("Information inexacte ou incomplète", 32, 5.4),
            ("Délai", 31, 5.3),
            ("Courtoisie", 16, 2.7),
            ("Réclamation", 16, 2.7),
            ("Signalisation, dérangement, frais et drapeau", 11, 1.9),
        ]
    );
    shows(
        &screen(&office, &format!("{period} --detail")),
        &[
            "Accessibilité 440 74,6 % 440 Erreur 44 7,5 % 44",
            "frais et drapeau 11 1,9 % 11 Les pourcentages totalisent 100,1 % en raison des arrondis.",
        ],
    );
}

/// 301 complaints: 3 of low impact, 85 inadmissible, 213 admissible.
#[test]
fn the_ontario_french_language_services_commissioner_2016_2017() {
    let office = office_of("ontario", "file");
    let report = office.json("report year 2016");
    let received = &report["figures"]["received"];
    assert_eq!(received["count"], 301);
    // 298 / 301 = 99.00 %, 3 / 301 = 1.00 %.
    assert_eq!(rows(&received["by_kind"]), [("Plainte", 298, 99.0), ("Low impact", 3, 1.0)]);
    let of = &report["figures"]["admissibility"];
    assert_eq!([&of["admissible"], &of["inadmissible"], &of["pending"]], [213, 85, 3]);
    // Of the 85: 43.53, 22.35, 15.29, 10.59 and 8.24 %, which add up to 100,0 as shown.
    assert_eq!(
        rows(&of["by_reason"]),
        [
            ("Province", 37, 43.5),
            ("Private", 19, 22.4),
            ("Municipal", 13, 15.3),
            ("Federal", 9, 10.6),
            ("Frivolous", 7, 8.2)
        ]
    );
    let screen = screen(&office, "report year 2016");
    // 213 / 298 = 71.48 %, 85 / 298 = 28.52 %.
    shows(&screen, &["Part des recevables 213 / 298 (71,5 %)"]);
    assert_eq!(of["percent_inadmissible"], 28.5);
    let (_, admissibility) = screen.split_once("Par raison d’irrecevabilité").unwrap();
    let (table, _) = admissibility.split_once("Requêtes ouvertes").unwrap();
    assert!(!table.contains("arrondis"), "{admissibility}");
}
