//! A period month by month, and its grounds by unit and nature.

use serde_json::{Value as Json, json};

use super::office::Office;

/// What came, went and stayed in a month, and how long it took.
fn month_row(month: &Json) -> Json {
    let count = |name: &str| month[name]["count"].clone();
    json!([
        month["code"],
        month["count"],
        count("reopened"),
        count("closed"),
        count("open_at_end"),
        count("within_standard"),
        count("late"),
        month["median"],
        month["p90"],
        month["within_standard_percent"],
    ])
}

#[test]
fn a_year_is_told_month_by_month_as_far_as_today() {
    let office = Office::new();
    let year = office.json("report year 2026");
    let months: Vec<Json> = year["figures"]["months"]["received"].as_array().unwrap().iter().map(month_row).collect();
    // Two were open on March 31. Net days in April: 1, 2, 5 and 15; in May: 6, 7, 11, 12 and 18.
    let expected = json!([
        ["2026-04", 5, 0, 4, 3, 4, 0, 3.5, 15, 100.0],
        ["2026-05", 4, 1, 5, 3, 4, 1, 11.0, 18, 80.0],
        ["2026-06", 1, 0, 0, 4, 0, 0, null, null, null],
        ["2026-07", 0, 0, 0, 4, 0, 0, null, null, null],
    ]);
    assert_eq!(Json::from(months), expected);
    let page = office.done("rapport annee 2026");
    assert!(page.contains(". Mois par mois\n") && page.contains("avril 2026"), "{page}");
    assert!(!page.contains("août 2026"), "{page}");
    assert!(page.lines().all(|line| line.chars().count() <= 80), "{page}");
    let listed = office.json("report cases year 2026 --cell months.open_at_end.2026-05");
    let numbers: Vec<_> = listed.as_array().unwrap().iter().map(|one| one["number"].as_str().unwrap()).collect();
    assert_eq!(numbers, ["2026-0006", "2026-0007", "2026-0011"]);
}

#[test]
fn the_months_are_those_of_the_tables() {
    let office = Office::new();
    let tables = office.tables();
    let year = office.json("report year 2026");
    let months = year["figures"]["months"]["received"].as_array().unwrap();
    assert_eq!(months.len(), 4, "from April to the day of July");
    for month in months {
        let code = month["code"].as_str().unwrap();
        for (count, sql) in [
            (&month["count"], "SELECT count(*) FROM request WHERE substr(received_on, 1, 7) = ?1"),
            (&month["reopened"]["count"], "SELECT count(*) FROM reopening WHERE substr(reopened_on, 1, 7) = ?1"),
            (
                &month["closed"]["count"],
                "SELECT (SELECT count(*) FROM request WHERE substr(closed_on, 1, 7) = ?1)
                      + (SELECT count(*) FROM reopening WHERE substr(closed_on, 1, 7) = ?1)",
            ),
        ] {
            let expected: i64 = tables.query_row(sql, [code], |row| row.get(0)).unwrap();
            assert_eq!(count.as_i64(), Some(expected), "{code} {sql}");
        }
    }
}

#[test]
fn nothing_is_open_at_the_end_of_a_month_to_come_until_it_comes() {
    let office = crate::support::Office::on("2026-05-20");
    office.complaint("2026-05-04");
    office.ok("report freeze year 2026 --yes");
    let at = |month: &str| office.json(format!("report cases year 2026 --cell months.open_at_end.{month}"));
    assert_eq!((at("2026-05")[0]["number"].as_str(), at("2026-06")), (Some("2026-0001"), json!([])));
    office.today("2026-06-10");
    let moved = office.json("report diff 1")["figures"].clone();
    let of = |key: &str| moved.as_array().unwrap().iter().find(|change| change["key"] == key).cloned();
    let june = of("months.open_at_end.2026-06").unwrap_or_else(|| panic!("{moved:#}"));
    assert!(june.to_string().contains("2026-0001"), "{june}");
}

#[test]
fn a_month_by_itself_has_no_months_and_a_part_of_one_says_its_days() {
    let office = Office::new();
    let month = office.json("report month 2026-05");
    assert_eq!(month["figures"]["months"], Json::Null);
    assert!(!office.done("rapport mois 2026-05 --detail").contains("Mois par mois"));
    let output = office.run("report cases month 2026-05 --cell months.closed.2026-05");
    assert_eq!(output.status.code(), Some(2));
    let part = office.json("report period 2026-04-20 2026-05-31 --lang fr");
    let labels: Vec<_> = part["figures"]["months"]["received"].as_array().unwrap().iter().collect();
    assert_eq!((&labels[0]["label"], &labels[1]["label"]), (&json!("avril 2026 (20–30)"), &json!("mai 2026")));
    // Of April 20 to 30: received on 30, closed on 22.
    assert_eq!((&labels[0]["count"], &labels[0]["closed"]["count"]), (&json!(1), &json!(1)));
}

#[test]
fn a_sector_without_its_units_is_named_as_such_on_the_line_of_a_unit() {
    let office = crate::support::Office::on("2026-05-29");
    office.ok("intake --received 2026-05-04 --channel phone --kind complaint --unit immigration --subject Objet");
    office.ok("intake --received 2026-05-05 --channel phone --kind complaint --unit family --subject Objet");
    let page = office.ok("report month 2026-05 --detail --format md");
    assert!(page.contains("| Secteur de l’immigration (sans unité) |"), "{page}");
    assert!(page.contains("| Unité du regroupement familial  "), "a unit that has none under it: {page}");
}

#[test]
fn grounds_are_crossed_by_unit_and_nature() {
    let office = Office::new();
    let year = office.json("report year 2026");
    let cells = year["figures"]["grounds"]["by_unit_nature"].as_array().unwrap();
    let found: Vec<Json> = cells.iter().map(|cell| json!([cell["unit"], cell["nature"], cell["count"]])).collect();
    // By hand: 3 was in the unit legal; 4, 7, 8, 11 and 12 in none that is known, which comes last.
    let expected = json!([
        ["legal", "delay", 1],
        ["legal", "courtesy", 1],
        ["unknown", "delay", 3],
        ["unknown", "courtesy", 1],
        ["unknown", "error", 1],
        ["unknown", "information", 1],
    ]);
    assert_eq!(Json::from(found), expected);
    let key = "grounds.by_unit_nature";
    let behind = |cell: &str| office.json(&format!("report cases year 2026 --cell {key}.{cell}"));
    let delays = behind("unknown/delay");
    let grounds: Vec<_> = delays.as_array().unwrap().iter().map(|one| (one["number"].as_str(), &one["n"])).collect();
    let (one, two) = (json!(1), json!(2));
    let expected = [("2026-0007", &one), ("2026-0007", &two), ("2026-0012", &one)];
    assert_eq!(grounds, expected.map(|(number, n)| (Some(number), n)));
    for zero in ["family/delay", "legal/fairness", "unknown/other"] {
        assert_eq!(behind(zero), json!([]), "{zero}");
    }
    for wrong in ["delay/legal", "legal", "nowhere/delay", "legal/nothing", "legal/delay/delay"] {
        let output = office.run(&format!("report cases year 2026 --cell {key}.{wrong}"));
        assert_eq!(output.status.code(), Some(2), "{wrong}");
    }
}

#[test]
fn a_month_that_began_since_an_edition_counted_nothing_then_and_took_no_days() {
    let office = crate::support::Office::on("2026-06-20");
    office.complaint("2026-06-02");
    office.ok("report freeze year 2026 --yes");
    office.today("2026-07-10").answered("1", "2026-07-06");
    let diff = office.json("report diff 1");
    let july = |key: &str| {
        let key = key.replace("JULY", "2026-07");
        let figure = diff["figures"].as_array().unwrap().iter().find(|figure| figure["key"] == key.as_str());
        let figure = figure.unwrap_or_else(|| panic!("{key} in {diff:#}"));
        json!([figure["before"], figure["after"]])
    };
    assert_eq!(july("months.closed.JULY"), json!([0, 1]));
    assert_eq!(
        (july("months.received.JULY.p90"), july("months.received.JULY.median")),
        (json!([null, 22]), json!([null, 22.0]))
    );
}
