//! The editions of three invented offices over their two fiscal years, attacked by what their figures mean.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value as Json;

use super::attacker::{Attacker, Chance, Reading, shuffle};
use crate::support::Office;

/// What a figure of a published edition counts: a quantity, and the code it counts of it. Written down by hand, for
/// every figure that has ever been published or could be, so that two figures that are one number are known to be.
fn meaning(key: &str, sectors: &BTreeMap<String, String>) -> Option<(&'static str, Option<String>)> {
    let (path, code) = key.rsplit_once('.').unwrap_or(("", key));
    let some = |quantity, code: &str| Some((quantity, Some(code.to_owned())));
    match (path, code) {
        ("flow", "received") | ("", "received") => Some(("requests", None)),
        ("flow", "closed") | ("", "closed") => Some(("closings", None)),
        ("received.by_kind", kind) => some("requests by kind", kind),
        ("received.by_channel", channel) => some("requests by channel", channel),
        ("received.by_sector", sector) => some("requests by sector", sector),
        ("received.by_unit", unit) => some("requests by sector", sectors.get(unit).map_or(unit, String::as_str)),
        ("dispositions", disposition) => some("closings by disposition", disposition),
        // A request that was transferred to another body was closed so.
        ("admissibility", "transferred") => some("closings by disposition", "transferred"),
        ("findings", finding) => some("closings by finding", finding),
        ("grounds.by_nature", nature) => some("grounds by nature", nature),
        // Stocks of the office, its times and its measures say nothing of one code.
        ("flow", "open_at_start" | "reopened" | "open_at_end") | ("times" | "measures", _) => Some(("office", None)),
        _ => panic!("{key}: what does it count?"),
    }
}

/// The whole of a quantity, when it is one of the office's totals.
fn whole(quantity: &str) -> Option<&'static str> {
    match quantity {
        "requests by kind" | "requests by channel" | "requests by sector" => Some("requests"),
        "closings by disposition" => Some("closings"),
        _ => None,
    }
}

/// An edition, read.
struct Edition {
    months: BTreeSet<u32>,
    /// By quantity and code, as the register stood.
    truth: BTreeMap<(&'static str, String), u64>,
}

fn month(day: &str) -> u32 {
    day[..4].parse::<u32>().unwrap() * 12 + day[5..7].parse::<u32>().unwrap()
}

/// Attacks so many of the editions of an office, in an order drawn from a seed.
fn attack(office: &Office, seed: u64, editions_of: usize) {
    std::fs::rename(office.path("an/registre.db"), office.register()).unwrap();
    office.today("2027-04-01");
    let units = office.json("reference list unit");
    let parents: BTreeMap<&str, &str> = units
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|unit| Some((unit["code"].as_str()?, unit["parent"].as_str()?)))
        .collect();
    let sector = |unit: &str| {
        std::iter::successors(Some(unit.to_owned()), |unit| parents.get(unit.as_str()).map(|it| (*it).to_owned()))
            .last()
            .unwrap()
    };
    let sectors: BTreeMap<String, String> = units
        .as_array()
        .unwrap()
        .iter()
        .map(|unit| unit["code"].as_str().unwrap())
        .map(|unit| (unit.to_owned(), sector(unit)))
        .collect();

    let mut periods: Vec<String> =
        ["2026-T1", "2026-T2", "2026-T3", "2026-T4"].map(|quarter| format!("quarter {quarter}")).into();
    periods.extend((4..=9).map(|month| format!("month 2026-{month:02}")));
    periods.extend(["quarter 2025-T4", "month 2026-02", "year 2025", "year 2026"].map(str::to_owned));
    let chance = &mut Chance(seed);
    shuffle(&mut periods, chance);
    periods.truncate(editions_of);
    let (mut attackers, mut editions): (BTreeMap<&'static str, Attacker>, Vec<Edition>) = Default::default();
    for (n, period) in periods.iter().enumerate() {
        if n % 5 == 4 {
            // A request that had been forgotten.
            office.ok(format!(
                "intake -q --channel phone --kind comment --subject oubli --received 2026-{:02}-1{}",
                4 + chance.below(7),
                n % 8
            ));
        }
        let truth = counts(&office.ok(format!("report {period} --format csv")), &sectors);
        let document = office.json(format!("report {period} --publish"));
        let months: BTreeSet<u32> = (month(document["period"]["from"].as_str().unwrap())
            ..=month(document["period"]["to"].as_str().unwrap()))
            .collect();
        read(&document, &months, &sectors, &mut attackers);
        editions.push(Edition { months, truth });
    }
    let mut small = 0;
    for (quantity, attacker) in &mut attackers {
        let of = |edition: &Edition| {
            edition
                .truth
                .iter()
                .filter(|((of, _), _)| of == quantity)
                .map(|((_, code), count)| (code.clone(), *count))
                .collect::<Vec<_>>()
        };
        let codes: BTreeSet<String> =
            editions.iter().flat_map(of).filter(|(_, count)| *count > 0).map(|(code, _)| code).collect();
        let asked: BTreeSet<(BTreeSet<u32>, String)> = editions
            .iter()
            .flat_map(|edition| {
                of(edition)
                    .into_iter()
                    .filter(|(_, count)| (1..5).contains(count))
                    .map(|(code, _)| (edition.months.clone(), code))
            })
            .collect();
        small += asked.len();
        for (months, code, value) in attacker.found(&asked, &codes, Reading::Newest) {
            let is_true = |edition: &Edition| {
                edition.months == months && edition.truth.get(&(*quantity, code.clone())) == Some(&value)
            };
            assert!(!editions.iter().any(is_true), "{quantity} {code} over {months:?} is {value}: {periods:?}");
        }
    }
    assert!(small > 50, "{small} small counts prove little");
}

/// The counts of a report for the office, by what they mean.
fn counts(csv: &str, sectors: &BTreeMap<String, String>) -> BTreeMap<(&'static str, String), u64> {
    const BROKEN_DOWN: [&str; 6] = [
        "received.by_kind.",
        "received.by_channel.",
        "received.by_sector.",
        "dispositions.",
        "findings.",
        "grounds.by_nature.",
    ];
    let rows = csv::Reader::from_reader(csv.as_bytes()).into_records().map(Result::unwrap).collect::<Vec<_>>();
    let counted = rows
        .iter()
        .filter(|row| BROKEN_DOWN.iter().any(|path| row[0].strip_prefix(path).is_some_and(|code| !code.contains('.'))));
    let counted = counted.filter(|row| {
        !row[0].starts_with("findings.")
            || ["substantiated", "partly", "unsubstantiated"].contains(&&row[0]["findings.".len()..])
    });
    counted
        .filter_map(|row| {
            let (quantity, code) = meaning(&row[0], sectors)?;
            Some(((quantity, code?), row[2].parse().ok()?))
        })
        .collect()
}

/// Reads every figure of an edition, each as the quantity that it is.
fn read(
    document: &Json,
    months: &BTreeSet<u32>,
    sectors: &BTreeMap<String, String>,
    attackers: &mut BTreeMap<&'static str, Attacker>,
) {
    let list = |of: &Json| of.as_array().unwrap().clone();
    let alone = list(&document["totals"]).into_iter().chain(list(&document["measures"]));
    let totals: BTreeMap<&str, Option<u64>> = alone
        .filter_map(|figure| {
            let (quantity, code) = meaning(figure["key"].as_str().unwrap(), sectors)?;
            assert!(code.is_none(), "{figure}: a count of one code stands outside its table");
            Some((quantity, figure["value"].as_u64()))
        })
        .collect();
    let mut read = BTreeSet::new();
    for table in list(&document["tables"]) {
        let (mut rows, mut others) = (BTreeMap::new(), 0);
        let mut quantity = None;
        for row in list(&table["rows"]) {
            let count = row["count"].as_u64().unwrap();
            assert!(!(1..5).contains(&count), "{row}");
            let (of, code) = meaning(row["key"].as_str().unwrap(), sectors).unwrap();
            assert!(quantity.is_none_or(|quantity| quantity == of), "{row}: a table of two quantities");
            quantity = Some(of);
            match code.unwrap() {
                code if code == "others" => others = count,
                code => rows.extend([(code, count)]),
            }
        }
        let key = format!("{}.any", table["key"].as_str().unwrap());
        let quantity = meaning(&key, sectors).unwrap().0;
        assert!(read.insert(quantity), "{quantity} stands in two tables");
        let total = table["total"].as_u64().or_else(|| totals.get(whole(quantity)?).copied().flatten());
        let others = (!rows.is_empty()).then_some(others);
        attackers.entry(quantity).or_default().read(months.clone(), total, &rows, others);
    }
}

#[test]
fn the_editions_of_an_immigration_office_give_no_small_count_away() {
    attack(&Office::after_a_year(), 1, 10);
}

/// What the lists of another ministry change is what the tables hold, which half of the editions show.
#[test]
fn the_editions_of_the_other_offices_give_no_small_count_away() {
    for (profile, seed) in [("mamh", 2), ("mess", 3)] {
        let office = Office::without_register();
        office.today("2026-11-20").demo(profile);
        attack(&office, seed, 8);
    }
}
