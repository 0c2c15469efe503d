//! One report of many registers.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use serde_json::{Value as Json, json};

use crate::support::{Model, Office};

/// What is received on 2026-02-02 and closed on a day: legal or not, of two offices of different profiles.
const CLOSED: [(&str, &[&str]); 2] =
    [("dossiers.db", &["2026-02-03", "2026-02-06", "2026-02-13"]), ("bureaux/laval.db", &["2026-02-04", "2026-02-16"])];

/// Two offices, each with its register: the days of their answers are 1, 4 and 9, then 2 and 10. Each has a request
/// more that is open.
fn offices() -> Office {
    static MODEL: LazyLock<Model> = LazyLock::new(|| {
        let office = Office::without_register();
        for ((file, closed), profile, title) in [(CLOSED[0], "mifi", "Québec"), (CLOSED[1], "mamh", "Laval")] {
            let ok = |line: &str| drop(office.ok(format!("--register {file} {line}")));
            ok(&format!("init --profile {profile} --title {title} --officer roy:roy"));
            for on in closed.iter().copied().chain([""]) {
                ok(
                    "intake --received 2026-02-02 --channel phone --kind complaint --subject A --anonymous --ground delay",
                );
                if !on.is_empty() {
                    ok(&format!("triage {} --admissible --on 2026-02-03", number(closed, on)));
                    let close = "--as answered --by phone --unsubstantiated";
                    ok(&format!("close {} {close} --on {on}", number(closed, on)));
                }
            }
        }
        Model::of(&office)
    });
    MODEL.office()
}

fn number(closed: &[&str], on: &str) -> usize {
    1 + closed.iter().position(|day| *day == on).unwrap()
}

/// Every counted figure of a report in CSV, by its key; and what is said of each office.
fn counts(office: &Office, line: &str) -> [BTreeMap<String, u64>; 2] {
    let file = office.ok(format!("{line} --format csv"));
    let rows = csv::Reader::from_reader(file.as_bytes()).into_records().map(Result::unwrap);
    let cells = rows.filter(|row| !row[2].is_empty()).map(|row| (row[0].to_owned(), row[2].parse().unwrap()));
    let (offices, figures) = cells.partition(|(key, _): &(String, u64)| key.starts_with("offices."));
    [figures, offices]
}

#[test]
fn every_figure_of_the_whole_is_the_sum_of_those_of_the_registers() {
    let office = offices();
    let month = "report month 2026-02";
    let [whole, by_office] = counts(&office, &format!("--register {} {month} --with bureaux", CLOSED[0].0));
    let mut sum: BTreeMap<String, u64> = BTreeMap::new();
    for (file, _) in CLOSED {
        for (key, count) in counts(&office, &format!("--register {file} {month}"))[0].clone() {
            *sum.entry(key).or_default() += count;
        }
    }
    assert_eq!(whole, sum);
    assert_eq!((whole["flow.received"], whole["times.within_standard"], whole["received.by_channel.phone"]), (7, 5, 7));
    let of = |key: &str| by_office[&format!("offices.{key}")];
    assert_eq!(["1.received", "2.received", "1.closed", "2.closed", "2.open_at_end"].map(of), [4, 3, 3, 2, 1]);
    // Each counts what the figure of the whole counts.
    let file = office.ok(format!("--register {} {month} --with bureaux --format csv", CLOSED[0].0));
    let counts = |key: &str| {
        let line = file.lines().find(|line| line.starts_with(&format!("{key},"))).unwrap();
        ["requests", "closings", "reopenings"].into_iter().find(|counts| line.contains(&format!(",{counts},"))).unwrap()
    };
    for (key, name) in [("flow", "open_at_start"), ("flow", "reopened"), ("flow", "closed"), ("times", "late")] {
        assert_eq!(counts(&format!("offices.1.{name}")), counts(&format!("{key}.{name}")), "{name}");
    }
    assert_eq!((counts("offices.2.closed"), counts("offices.2.reopened")), ("closings", "reopenings"));
    // The cells of one table are found alike: the first that counts anything is tried.
    let mut tried = BTreeSet::new();
    let table = |key: &str| key.rsplit_once('.').map_or("", |(path, _)| path).to_owned();
    for (key, count) in whole.iter().filter(|(key, count)| **count > 0 && tried.insert(table(key))) {
        let line = format!("--register {} report cases month 2026-02 --with bureaux --cell {key}", CLOSED[0].0);
        assert_eq!(office.json(line).as_array().unwrap().len() as u64, *count, "{key}");
    }
}

#[test]
fn the_days_of_the_answers_to_the_ombudsman_are_those_of_all_registers_together() {
    let office = offices();
    for (file, answered) in [("dossiers.db", "2026-02-05"), ("bureaux/laval.db", "2026-02-12")] {
        office.ok(format!("--register {file} ombudsman add --received 2026-02-02 --by mail --reference 1 --subject A"));
        office.ok(format!("--register {file} ombudsman log 1 --out --by email --text B --on {answered}"));
    }
    let report = office.json("--register dossiers.db report month 2026-02 --with bureaux");
    let answers = &report["figures"]["ombudsman"]["answers"];
    let read = ["count", "within_percent", "mean", "median", "max"].map(|name| &answers[name]);
    assert_eq!(json!(read), json!([2, 100.0, 5.5, 5.5, 8]));
}

#[test]
fn the_percentiles_of_the_whole_are_those_of_all_days_together() {
    let office = offices();
    let line = format!("--register {} report month 2026-02 --with bureaux/laval.db", CLOSED[0].0);
    let report = office.json(&line);
    // 1, 2, 4, 9, 10: their mean is 26 fifths, the third is the median, and the nearest rank of nine tenths the fifth.
    let times = &report["figures"]["times"];
    let read = ["count", "mean", "median", "p90", "max"].map(|name| &times[name]);
    assert_eq!(json!(read), json!([5, 5.2, 4.0, 10, 10]));
    let names: Vec<_> = report["offices"].as_array().unwrap().iter().map(|office| &office["name"]).collect();
    assert_eq!(names, ["Québec", "Laval"]);
    let criteria = report["list_mismatches"].as_array().unwrap().iter().find(|one| one["list"] == "criterion").unwrap();
    let unshared: Vec<_> = criteria["unshared"].as_array().unwrap().iter().filter_map(Json::as_str).collect();
    assert!(unshared.contains(&"prejudice") && unshared.contains(&"rule_gap"), "{unshared:?}");
    let page = office.ok(&line);
    let row = |name: &str| {
        let line = page.lines().find(|line| line.starts_with(name)).unwrap_or_else(|| panic!("{name} in {page}"));
        line.replace('\u{a0}', "").split_whitespace().map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(row("Québec  "), ["Québec", "0", "4", "0", "3", "1", "100,0%", "0,0%"]);
    // Of a period that begins before the first request of both, and of one before that of the second alone.
    let known = |period: &str| {
        let page =
            office.ok(format!("--register dossiers.db report period {period} 2026-02-28 --with bureaux --format md"));
        page.lines().find(|line| line.contains("ne conna")).map(|line| line.replace('\u{a0}', " "))
    };
    assert_eq!(known("2026-02-02"), None, "each knows the whole of it");
    office.ok("--register dossiers.db intake --received 2026-01-12 --channel phone --subject A --anonymous");
    let told =
        "Un registre ne connaît rien de cette période, ou n’en connaît que la fin : Laval (première requête reçue le";
    assert!(known("2026-01-12").is_some_and(|line| line.starts_with(told)), "{:?}", known("2026-01-12"));
    // The page says where the digests stand, then that of each register, and no other: with the method, too.
    assert_eq!(page.matches("mpreinte").count(), 3, "{page}");
    let detail = office.ok(format!("{line} --detail --format md"));
    assert_eq!(detail.matches("mpreinte ").count(), 3, "{detail}");
    assert_eq!(row("Total  "), ["Total", "0", "7", "0", "5", "2", "100,0%", "0,0%"]);
}

#[test]
fn what_cannot_be_put_together_is_refused() {
    let office = offices();
    let with = |what: &str| format!("--register {} report month 2026-02 --with {what}", CLOSED[0].0);
    std::fs::write(office.path("notes.db"), "rien").unwrap();
    office.refused(4, with("notes.db")).says("store-not-a-register").says("warning-with");
    std::fs::create_dir(office.path("vide")).unwrap();
    office.refused(1, with("vide")).says("error-with-empty");
    office.refused(4, with("absent.db")).says("store-missing");
    // The same register twice, by its name, by itself, and as a copy.
    office.refused(1, with("bureaux bureaux/laval.db")).says("error-with-twice");
    office.refused(1, with(CLOSED[0].0)).says("error-with-twice");
    std::fs::copy(office.path("bureaux/laval.db"), office.path("bureaux/copie.db")).unwrap();
    office.refused(1, with("bureaux")).says("error-with-twice");
    let refused = office.refused(2, with("bureaux --publish"));
    assert!(refused.says("usage-publish").stderr.contains("--avec"), "{refused}");
    let newer = rusqlite::Connection::open(office.path("bureaux/copie.db")).unwrap();
    newer.pragma_update(None, "user_version", 9999).unwrap();
    office.refused(4, with("bureaux/copie.db")).says("store-newer");
    // The directory of the register itself: it counts once.
    std::fs::copy(office.path("bureaux/laval.db"), office.path("laval.db")).unwrap();
    std::fs::remove_file(office.path("notes.db")).unwrap();
    assert_eq!(office.json(with("."))["figures"]["flow"]["received"], 7);
}

#[test]
fn registers_of_one_title_that_began_alike_go_by_their_files() {
    let office = Office::without_register();
    let ok = |line: &str| drop(office.ok(line));
    // From one profile, most often in the same second.
    for file in ["a.db", "b.db"] {
        ok(&format!("--register {file} init --profile mifi --title Bureau --officer roy:roy"));
    }
    for (file, days) in [("a.db", "2026-02-02"), ("b.db", "2026-02-09")] {
        ok(&format!(
            "--register {file} intake --received {days} --channel web --kind complaint --subject A --anonymous"
        ));
    }
    let report = office.json("--register a.db report month 2026-02 --with b.db");
    let offices = report["offices"].as_array().unwrap();
    let read = |one: &Json| (one["name"].clone(), one["figures"]["received"].clone());
    assert_eq!(offices.iter().map(read).collect::<Vec<_>>(), [("a.db".into(), 1.into()), ("b.db".into(), 1.into())]);
    assert_eq!(report["list_mismatches"], json!([]));
    // One number, two requests.
    let listed = office.json("--register a.db report cases month 2026-02 --with b.db --cell received");
    let read = |one: &Json| ["register", "number", "received_on"].map(|key| one[key].as_str().unwrap().to_owned());
    let rows: Vec<_> = listed.as_array().unwrap().iter().map(read).collect();
    assert_eq!(rows, [["a.db", "2026-0001", "2026-02-02"], ["b.db", "2026-0001", "2026-02-09"]]);
}

#[test]
fn the_registers_are_put_together_as_they_stood_and_held_against_the_month_before() {
    let office = offices();
    let month = |options: &str| format!("--register {} report month {options} --with bureaux", CLOSED[0].0);
    let received = |report: &Json| report["figures"]["flow"]["received"].as_u64().unwrap();
    // What one of them learns the day after.
    office.today("2026-04-02");
    let intake = "intake --received 2026-02-03 --channel web --kind comment --subject B --anonymous";
    office.ok(format!("--register {} {intake}", CLOSED[1].0));
    assert_eq!(received(&office.json(month("2026-02"))), 8);
    // Nothing is written where the others are, which may be read only.
    let written = || std::fs::metadata(office.path("bureaux")).unwrap().modified().unwrap();
    let before = written();
    assert_eq!(received(&office.json(month("2026-02 --as-of 2026-04-01"))), 7);
    assert_eq!(written(), before);
    let cases = |options: &str| month(options).replace("report month", "report cases month");
    let behind = office.json(cases("2026-02 --as-of 2026-04-01 --cell received"));
    assert_eq!(behind.as_array().unwrap().len(), 7);
    // The month before, and the same a year before, of all of them: February had eight, and nobody knows of 2025.
    let compared = office.ok(month("2026-03 --compare --format csv"));
    let row = compared.lines().find(|line| line.starts_with("flow.received,")).unwrap();
    assert!(row.split(',').any(|cell| cell == "8"), "{row}");
}
