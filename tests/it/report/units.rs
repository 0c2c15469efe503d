//! The times of an office whose standards are not all in business days: `examples/mon-bureau.toml`, where access
//! requests have twenty calendar days.
//!
//! September 2026 begins on a Tuesday, and the 7th is Labour Day: to the 4th are 3 business days after the 1st, to the
//! 11th 7, to the 18th 12, to the 25th 17, to the 30th 20.
//!
//! | number | kind | received | closed | what it is |
//! |---|---|---|---|---|
//! | 1 | access | 1 | 22 | suspended from the 3rd to the 13th; a unit has it from the 17th |
//! | 2 | complaint | 1 | 9 | 5 business days |
//! | 3 | access | 1 | 22 | 21 calendar days, so late; 14 business days |
//! | 4 | access | 9 | | on the 30th, 21 calendar days, so late; 15 business days |
//! | 5 | access | 14 | | on the 30th, 16 calendar days; 12 business days |

use std::sync::LazyLock;

use std::fs;

use serde_json::{Value as Json, json};

use crate::support::words::plain;
use crate::support::{Model, Office};

fn fresh() -> Office {
    static MODEL: LazyLock<Model> = LazyLock::new(|| {
        let office = Office::without_register();
        office.today("2026-09-30");
        office.ok([
            "init",
            "--profile",
            concat!(env!("CARGO_MANIFEST_DIR"), "/examples/mon-bureau.toml"),
            "--officer",
            "roy:roy",
        ]);
        Model::of(&office)
    });
    MODEL.office()
}

fn office() -> Office {
    static MODEL: LazyLock<Model> = LazyLock::new(|| {
        let office = fresh();
        for (kind, received) in [("access", 1), ("complaint", 1), ("access", 1), ("access", 9), ("access", 14)] {
            office.ok(format!("intake --channel web --kind {kind} --subject Objet --received 2026-09-{received:02}"));
        }
        office.ok("suspend 1 --reason pièce --on 2026-09-03");
        office.ok("resume 1 --on 2026-09-13");
        office.ok("hand 1 --to unit:grants_branch --on 2026-09-17");
        for (number, on) in [(1, 22), (2, 9), (3, 22)] {
            office.ok(format!("close {number} --as withdrawn --by web --on 2026-09-{on:02}"));
        }
        Model::of(&office)
    });
    MODEL.office()
}

/// What a report says under the names given.
fn values_of(figures: &Json, names: &[&str]) -> Json {
    names.iter().map(|name| figures[name].clone()).collect()
}

/// A standard: how many closings it timed, in time and late.
fn standard(row: &Json) -> Json {
    json!([row["code"], row["count"], row["within_standard"]["count"], row["late"]["count"]])
}

fn counts(rows: &Json) -> Vec<u64> {
    rows.as_array().unwrap().iter().map(|row| row["count"].as_u64().unwrap()).collect()
}

#[test]
fn times_are_in_business_days_and_the_standard_is_kept_in_its_own_unit() {
    let office = office();
    let figures = office.json("report month 2026-09")["figures"].clone();
    // 9, 5 and 14 business days; 14, 5 and 14 with the suspension.
    let times = &figures["times"];
    let names = ["count", "mean", "median", "p90", "max", "gross_mean", "gross_median", "within_standard", "late"];
    assert_eq!(values_of(times, &names), json!([3, 9.33, 9.0, 14, 14, 11.0, 14.0, 1, 0]), "of the main standard");
    let standards: Vec<_> = times["by_standard"].as_array().unwrap().iter().map(standard).collect();
    assert_eq!(standards, [json!(["access", 2, 1, 1]), json!(["answer", 1, 1, 0])]);
    assert_eq!(counts(&times["bands"]), [1, 1, 1, 0, 0]);
    assert_eq!(times["suspensions"]["days"], 5);
    let brief = plain(&office.ok("report month 2026-09"));
    let watched = "Réponse à une demande d’accès : 1 sur 2 en 20 jours civils, cible 100 %.";
    assert!(brief.split_whitespace().collect::<Vec<_>>().join(" ").contains(watched), "{brief}");
    let late = office.json("report cases month 2026-09 --cell times.late_by_standard.access");
    assert_eq!((late.as_array().unwrap().len(), &late[0]["number"]), (1, &json!("2026-0003")));

    let open = &figures["open"];
    let names = ["overdue", "age_mean", "age_median", "age_max", "age_gross_mean", "age_gross_max"];
    assert_eq!(values_of(open, &names), json!([1, 13.5, 13.5, 15, 13.5, 15]));
    assert_eq!(counts(&open["bands"]), [0, 0, 2, 0, 0]);

    // The office had the three for 6, 5 and 14 days; the unit had the first for the 18th, the 21st and the 22nd.
    let handling: Vec<_> = figures["handling"]["by_handler"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| values_of(row, &["code", "days", "mean"]))
        .collect();
    assert_eq!(handling, [json!(["office", 25, 8.33]), json!(["unit", 3, 3.0])]);

    let quarter = office.json("report quarter 2026-T2");
    let months = quarter["figures"]["months"]["received"].as_array().unwrap();
    assert_eq!(values_of(months.last().unwrap(), &["code", "median", "p90"]), json!(["2026-09", 9.0, 14]));
}

#[test]
fn what_is_exported_gives_the_times_of_the_report_again() {
    let office = office();
    let sum = |csv: &str, column: &str| -> i64 {
        let mut lines = csv.lines().map(|line| line.split(',').collect::<Vec<_>>());
        let at = lines.next().unwrap().iter().position(|name| *name == column).unwrap();
        lines.map(|cells| cells[at].parse::<i64>().unwrap()).sum()
    };
    let closed = "--closed 2026-09-01..2026-09-30";
    let exported = office.ok(format!("export requests {closed}"));
    let listed = office.ok(format!("list --format csv --columns net_days,gross_days {closed}"));
    for csv in [&exported, &listed] {
        assert_eq!((sum(csv, "net_days"), sum(csv, "gross_days")), (28, 33), "{csv}");
    }
    let view =
        |sql: &str| -> (i64, i64) { office.sqlite().query_row(sql, [], |row| Ok((row.get(0)?, row.get(1)?))).unwrap() };
    assert_eq!(view("SELECT sum(net_days), sum(gross_days) FROM requests WHERE closed_on IS NOT NULL"), (28, 33));
    let stages =
        "SELECT sum(net_days) FILTER (WHERE handler = 'office'), sum(net_days) FILTER (WHERE handler <> 'office')
                  FROM stages WHERE to_on IS NOT NULL";
    assert_eq!(view(stages), (25, 3));
    for (lang, label) in [("fr", "Jours ouvrables nets"), ("en", "Net business days")] {
        assert!(office.ok(format!("list --columns net_days --lang {lang}")).contains(label), "{lang}");
    }
}

#[test]
fn a_request_is_shown_in_the_unit_of_its_own_standard() {
    let office = office();
    let shown = office.show(1);
    let clock = values_of(&shown["clock"], &["unit", "standard", "net", "gross", "suspended"]);
    assert_eq!(clock, json!(["calendar_days", 20, 11, 21, 10]));
    let stages: Vec<_> =
        shown["stages"].as_array().unwrap().iter().map(|stage| values_of(stage, &["net", "net_days"])).collect();
    assert_eq!(stages, [json!([6, 6]), json!([5, 3])]);
    let page = office.ok("show 1");
    for text in ["11 jours civils sur 20;", "net : 6 jours civils", "net : 5 jours civils"] {
        assert!(plain(&page).contains(text), "{text}: {page}");
    }
    let english = plain(&office.ok("show 1 --lang en"));
    for text in ["11 calendar days of 20;", "net: 6 calendar days", "net: 5 calendar days"] {
        assert!(english.contains(text), "{text}: {english}");
    }
    assert!(plain(&office.ok("show 2")).contains("5 jours ouvrables sur 15"));
    // Saturday the 19th counts.
    let days = office.ok("show 1 --explain");
    let saturday = days.lines().find(|line| line.starts_with("2026-09-19")).unwrap();
    assert!(saturday.contains("8/20") && saturday.ends_with("jour civil"), "{saturday}");
    assert!(office.ok("show 2 --explain").contains("5/15    jour ouvrable"));
}

#[test]
fn what_is_said_of_a_time_says_in_which_days_it_is() {
    let office = fresh();
    for (kind, lang, suspended, closed) in [
        // From the 1st, a Tuesday, 2 days to the 3rd; from the 10th, when the documents came, 12 more to the 22nd, or
        // 8.
        ("access", "fr", "Il restera 18 jours civils à la reprise", "fermée, après 14 jours civils de délai."),
        ("complaint", "en", "13 business days will be left on resuming", "closed, after 10 business days."),
    ] {
        let number = office.ok(format!("intake -q --channel web --kind {kind} --subject Objet --received 2026-09-01"));
        let number = number.trim();
        office.ok(format!("suspend {number} --reason pièce --on 2026-09-03"));
        let page = plain(&office.ok(format!("show {number} --lang {lang}")));
        assert!(page.contains(suspended), "{page}");
        office.ok(format!("resume {number} --on 2026-09-10"));
        let ran = office.run(format!("close {number} --as withdrawn --by web --on 2026-09-22 --lang {lang}"));
        assert!(plain(&ran.stderr).contains(closed), "{ran}");
    }
}

#[test]
fn a_holiday_by_decree_shortens_the_time_of_what_a_calendar_standard_measures() {
    let office = office();
    let shown = office.ok("holidays add 2026-09-17 --name Congé --source décret --dry-run --format csv");
    let closings: Vec<_> = shown.lines().filter(|line| line.contains("2026-09-22")).collect();
    assert_eq!(closings, ["2026-0001,,,,,2026-09-22,9,8,true,true", "2026-0003,,,,,2026-09-22,14,13,false,false"]);
    office.ok("holidays add 2026-09-17 --yes --name Congé --source décret");
    let figures = office.json("report month 2026-09")["figures"].clone();
    // 8, 5 and 13; what is open is 14 and 11 days old, and as late as it was.
    assert_eq!(values_of(&figures["times"], &["mean", "max", "late"]), json!([8.67, 13, 0]));
    assert_eq!(standard(&figures["times"]["by_standard"][0]), json!(["access", 2, 1, 1]));
    assert_eq!(values_of(&figures["open"], &["age_mean", "age_max", "overdue"]), json!([12.5, 14, 1]));
    assert_eq!(office.show(1)["clock"]["net"], 11);
    office.ok("check --deep");
}

#[test]
fn calendar_days_suspended_without_dates_are_taken_out_of_the_business_days_they_stand_for() {
    let office = fresh();
    fs::write(
        office.path("source.csv"),
        "received_on,closed_on,kind,suspended_days\n2026-09-01,2026-09-22,access,10\n",
    )
    .unwrap();
    office.ok("import source.csv");
    // The ten days from the 2nd to the 11th, of which seven are worked: seven of the fourteen are left.
    let listed = office.json("list");
    assert_eq!(values_of(&listed[0], &["net_days", "gross_days", "within_standard"]), json!([7, 14, true]));
    assert_eq!(values_of(&office.show(1)["clock"], &["net", "gross", "suspended"]), json!([11, 21, 10]));
    assert_eq!(office.json("report month 2026-09")["figures"]["times"]["mean"], 7.0);
    office.ok("check --deep");
}
