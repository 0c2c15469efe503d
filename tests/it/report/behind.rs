//! What stands behind a figure.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value as Json, json};

use super::counted;
use super::office::Office;

fn count(cell: &csv::StringRecord) -> u64 {
    cell[2].parse().unwrap()
}

fn numbers(items: &Json) -> Vec<&str> {
    items.as_array().unwrap().iter().map(|item| item["number"].as_str().unwrap()).collect()
}

#[test]
fn behind_each_figure_there_are_exactly_as_many() {
    let office = Office::new();
    // What stands behind a cell of any period is tried in `report`; here, what is printed of a month.
    for of in ["month 2026-05"] {
        let counted_cells = counted(&office.json(&format!("report {of}")));
        // The CSV has a row for every cell, those that are plain numbers in the JSON too.
        let file = office.done(&format!("report {of} --format csv"));
        let rows = csv::Reader::from_reader(file.as_bytes()).into_records().map(Result::unwrap);
        let cells: Vec<_> = rows.filter(|row| !row[2].is_empty()).collect();
        assert!(
            counted_cells.len() > 60 && cells.len() > counted_cells.len() + 30,
            "{} of {}",
            counted_cells.len(),
            cells.len()
        );
        // The cells of one table are found alike: two of each are tried, its largest and its last.
        let table = |cell: &csv::StringRecord| cell[0].rsplit_once('.').map_or("", |(path, _)| path).to_owned();
        let mut tried = BTreeMap::new();
        for cell in &cells {
            let (largest, last) = tried.entry(table(cell)).or_insert((cell, cell));
            if count(cell) > count(largest) {
                *largest = cell;
            }
            *last = cell;
        }
        let tried: BTreeMap<&str, _> = tried.values().flat_map(|(a, b)| [(&a[0], *a), (&b[0], *b)]).collect();
        for cell in tried.into_values() {
            let (key, counts) = (&cell[0], &cell[3]);
            let items = office.json(&format!("report cases {of} --cell {key}"));
            let items = items.as_array().unwrap();
            assert_eq!(items.len().to_string(), cell[2], "{of} {key}");
            let grounds = counts == "grounds";
            let hanging = grounds || counts == "consultations";
            assert!(items.iter().all(|item| item.get("n").is_some() == hanging), "{of} {key} counts {counts}");
            assert!(items.iter().all(|item| item.get("received_on").is_some() != grounds), "{of} {key}");
        }
        for (key, counts, count) in counted_cells {
            let same = |cell: &&csv::StringRecord| cell[0] == key && cell[2] == count.to_string() && cell[3] == counts;
            assert_eq!(cells.iter().filter(same).count(), 1, "{of} {key}");
        }
    }
}

#[test]
fn a_closing_has_its_day_and_a_ground_its_rank() {
    let office = Office::new();
    let closed = office.json("report cases year 2026 --cell dispositions.answered");
    let days: Vec<_> =
        closed.as_array().unwrap().iter().map(|item| (item["number"].as_str(), item["on"].as_str())).collect();
    let expected = [
        ("2026-0001", "2026-04-22"),
        ("2026-0002", "2026-04-02"),
        ("2026-0003", "2026-04-10"),
        ("2026-0003", "2026-05-29"),
        ("2026-0005", "2026-05-05"),
    ];
    assert_eq!(days, expected.map(|(number, on)| (Some(number), Some(on))));
    let open = office.json("report cases month 2026-05 --cell open.overdue");
    assert_eq!((numbers(&open), &open[0]["on"]), (vec!["2026-0006"], &Json::Null));
    let upheld = office.json("rapport cas mois 2026-05 --cell findings.upheld_grounds");
    let ground = json!({"number": "2026-0003", "n": 1, "nature": "delay", "commitment": "diligent", "finding": "substantiated", "criterion": "breach"});
    let whole = json!({"number": "2026-0005", "n": null, "nature": null, "commitment": null, "finding": "substantiated", "criterion": "error"});
    assert_eq!(upheld, json!([ground, whole]));
}

#[test]
fn a_known_code_that_nothing_has_is_a_zero_and_any_other_key_a_mistake() {
    let office = Office::new();
    for key in [
        "received.by_channel.fax",
        "dispositions.settled",
        "received.by_language.en",
        "findings.by_ground.fairness",
        "open.by_unit.unknown",
    ] {
        let expected = if key == "open.by_unit.unknown" { 4 } else { 0 };
        let found = office.json(&format!("report cases month 2026-06 --cell {key}"));
        assert_eq!(found.as_array().map(Vec::len), Some(expected), "{key}");
    }
    for (key, nearest) in
        [("recieved", "received"), ("received.by_channel.pigeon", "received.by_channel.phone"), ("flow", "flow.closed")]
    {
        let output = office.run(&format!("report cases month 2026-04 --cell {key}"));
        assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0), "{key}");
        let stderr = String::from_utf8(output.stderr).unwrap();
        assert!(stderr.contains(key) && stderr.contains(nearest), "{stderr}");
    }
}

#[test]
fn a_figure_that_is_worked_out_names_the_cell_that_counts_what_it_is_of() {
    let office = crate::support::Office::after_a_year();
    std::fs::rename(office.path("an/registre.db"), office.register()).unwrap();
    for (key, of) in [
        ("times.mean", "times.count"),
        ("open.age_median", "open.age_known"),
        ("months.received.2026-05.p90", "months.timed.2026-05"),
    ] {
        let stderr = office.refused(2, format!("report cases year 2026 --cell {key}")).stderr;
        assert!(stderr.contains(&format!("doleances rapport cas année 2026 --chiffre {of}\n")), "{stderr}");
    }
    // Whatever the report tells and does not count; of the twelve requests, whose report is drawn sooner.
    std::fs::copy(Office::new().register(), office.register()).unwrap();
    office.today("2026-07-15");
    let csv = office.ok("report year 2026 --format csv");
    let counted_cells = csv::Reader::from_reader(csv.as_bytes()).into_records().map(Result::unwrap);
    // The months of one figure are answered alike: one of them is tried.
    let (mut tried, mut proposed) = (BTreeSet::new(), BTreeSet::new());
    for row in counted_cells
        .filter(|row| row[3].is_empty() && !row[0].starts_with("report.") && !row[0].starts_with("issues."))
    {
        if !tried.insert(row[0].replace(|c: char| c.is_ascii_digit(), "0")) {
            continue;
        }
        let ran = office.refused(2, ["report", "cases", "year", "2026", "--cell", &row[0]]);
        assert!(ran.says_text("usage-figure-without-cases"), "{ran}");
        let (_, of) = ran.stderr.trim().rsplit_once(' ').unwrap();
        proposed.insert(of.to_owned());
    }
    for of in &proposed {
        office.ok(["report", "cases", "year", "2026", "--cell", of]);
    }
    assert!(tried.len() > 50, "{tried:?}");
}

#[test]
fn without_a_key_or_with_one_that_is_like_none_it_is_said_where_keys_are_found() {
    let office = Office::new();
    for (line, shown) in [
        ("report cases month 2026-04", "doleances rapport cas mois 2026-04 --chiffre flow.received"),
        ("report cases quarter 2026-Q1", "doleances rapport cas trimestre 2026-T1 --chiffre flow.received"),
        ("report cases period 2026-04-01 2026-04-09", "doleances rapport clés"),
        ("report cases year 2026 --cell couleur", "doleances rapport clés"),
        ("report cases year 2026 --cell recieved --lang en", "doleances report keys"),
    ] {
        let output = office.run(line);
        let stderr = String::from_utf8(output.stderr).unwrap();
        assert!(output.status.code() == Some(2) && stderr.lines().any(|line| line.ends_with(shown)), "{stderr}");
    }
}

#[test]
fn a_history_that_does_not_add_up_gives_no_figure() {
    let office = Office::new();
    // Request 3 was closed for the second time on 05-29: it cannot have been reopened after that.
    office.tables().execute("UPDATE reopening SET reopened_on = '2026-06-10'", []).unwrap();
    for of in ["period 2026-05-01 2026-06-05", "period 2026-05-30 2026-06-30"] {
        for what in ["", "cases "] {
            let cell = if what.is_empty() { "" } else { "--cell closed" };
            let output = office.run(&format!("report {what}{of} {cell}"));
            assert_eq!((output.status.code(), output.stdout.len()), (Some(1), 0), "{what}{of}");
            let stderr = String::from_utf8(output.stderr).unwrap();
            assert!(stderr.contains("2026-0003") && !stderr.contains("2026-0004"), "{stderr}");
        }
    }
}

#[test]
fn every_row_of_a_report_has_its_line_among_the_keys() {
    let office = Office::new();
    ["fr", "en"]
        .iter()
        .for_each(|lang| assert!(office.done(&format!("report keys --lang {lang}")).contains("ombudsman")));
    let keys = office.json("report keys");
    let keys: Vec<&Json> = keys.as_array().unwrap().iter().collect();
    // What is before CODE, and what is after it.
    let is_of = |key: &Json, row: &str| match key["key"].as_str().unwrap().split_once("CODE") {
        None => key["key"] == row,
        Some((before, after)) => {
            let after = after.strip_prefix("/CODE").unwrap_or(after);
            row.strip_prefix(before).is_some_and(|code| code.len() > after.len() && code.ends_with(after))
        }
    };
    let file = office.done("report year 2026 --format csv");
    let rows = csv::Reader::from_reader(file.as_bytes()).into_records().map(Result::unwrap);
    let apart = ["report.", "issues.cause."];
    let rows: Vec<_> = rows.filter(|row| !apart.iter().any(|path| row[0].starts_with(path))).collect();
    assert!(rows.len() > 100, "{}", rows.len());
    for row in &rows {
        let counts = if row[3].is_empty() { Json::Null } else { json!(row[3]) };
        let found = keys.iter().any(|key| is_of(key, &row[0]) && key["counts"] == counts);
        assert!(found, "{} of {counts}", &row[0]);
    }
    let share = keys.iter().find(|key| key["key"] == "times.within_standard_percent").unwrap();
    assert_eq!(share["definition"], "(times.within_standard) ÷ (times.within_standard + times.late)");
}

#[test]
fn people_are_told_what_is_counted_and_of_which_day_its_status_is() {
    let office = Office::new();
    let message = |line: &str| String::from_utf8(office.run(&format!("report cases {line}")).stderr).unwrap();
    // Open on May 31: 6, 7 and 11.
    let open = message("month 2026-05 --cell flow.open_at_end");
    assert!(open.contains("3 requêtes composent") && open.contains("L’état montré est celui du 2026-07-15"), "{open}");
    assert!(message("month 2026-05 --cell dispositions.transferred").contains("1 acte compose"), "a closing");
    let grounds = message("month 2026-04 --cell grounds.by_nature.delay");
    assert!(grounds.contains("motifs composent") && !grounds.contains("L’état"), "{grounds}");
}
