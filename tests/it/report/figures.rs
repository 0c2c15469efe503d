//! The figures themselves, against those worked out by hand and against SQL.

use serde_json::{Value as Json, json};

use super::office::Office;

/// The code, count and share of each row.
fn rows(rows: &Json) -> Vec<(&str, u64, Option<f64>)> {
    fn row(row: &Json) -> (&str, u64, Option<f64>) {
        (row["code"].as_str().unwrap(), row["count"].as_u64().unwrap(), row["percent"].as_f64())
    }
    rows.as_array().unwrap().iter().map(row).collect()
}

fn flow(office: &Office, of: &str) -> [u64; 5] {
    let report = office.json(&format!("report {of}"));
    ["open_at_start", "received", "reopened", "closed", "open_at_end"]
        .map(|term| report["figures"]["flow"][term].as_u64().unwrap())
}

#[test]
fn the_flow_of_each_period_is_the_one_counted_by_hand() {
    let office = Office::new();
    for (of, expected) in [
        ("month 2026-02", [0, 0, 0, 0, 0]),
        ("month 2026-03", [0, 2, 0, 0, 2]),
        ("month 2026-04", [2, 5, 0, 4, 3]),
        ("month 2026-05", [3, 4, 1, 5, 3]),
        ("month 2026-06", [3, 1, 0, 0, 4]),
        // March 31 is of one fiscal year, April 1 of the next.
        ("year 2025", [0, 2, 0, 0, 2]),
        ("year 2026-2027", [2, 10, 1, 9, 4]),
        ("quarter 2025-T4", [0, 2, 0, 0, 2]),
        ("quarter 2026-T1", [2, 10, 1, 9, 4]),
        ("period 2026-03-31 2026-04-01", [1, 3, 0, 0, 4]),
        // Request 3 is closed on the first and open again on the second.
        ("period 2026-05-04 2026-05-07", [4, 2, 1, 1, 6]),
        // What has not come yet is as it is today.
        ("month 2026-07", [4, 0, 0, 0, 4]),
    ] {
        assert_eq!(flow(&office, of), expected, "{of}");
    }
}

#[test]
fn the_figures_of_april_are_those_worked_out_by_hand() {
    let office = Office::new();
    let report = office.json("report month 2026-04");
    assert_eq!(report["period"], json!({"from": "2026-04-01", "to": "2026-04-30", "label": "Avril 2026"}));
    assert_eq!((&report["extracted_on"], &report["holiday_set"]), (&json!("2026-07-15"), &json!("public_service")));
    let of = &report["figures"];
    let received = &of["received"];
    assert_eq!((&received["count"], &received["anonymous"]), (&json!(5), &json!(4)));
    assert_eq!(rows(&received["by_kind"]), [("complaint", 4, Some(80.0)), ("comment", 1, Some(20.0))]);
    let channels =
        [("phone", 2, Some(40.0)), ("email", 1, Some(20.0)), ("in_person", 1, Some(20.0)), ("mail", 1, Some(20.0))];
    assert_eq!(rows(&received["by_channel"]), channels);
    assert_eq!(received["by_channel"][0]["label"], "Téléphone");
    // The unit of immigration families is in a sector; the legal one is in the deputy minister's.
    let sectors = [("deputy_minister", 1, Some(20.0)), ("immigration", 1, Some(20.0)), ("unknown", 3, Some(60.0))];
    assert_eq!(rows(&received["by_sector"]), sectors);
    assert_eq!(rows(&received["by_language"]), [("fr", 4, Some(80.0)), ("en", 1, Some(20.0))]);
    assert_eq!(rows(&received["by_handler"]), [("office", 5, Some(100.0))]);

    let admissibility = &of["admissibility"];
    let counts =
        ["admissible", "inadmissible", "pending", "decided", "transferred"].map(|name| admissibility[name].as_u64());
    assert_eq!(counts, [3, 1, 1, 4, 0].map(Some));
    assert_eq!(
        (&admissibility["percent_admissible"], &admissibility["percent_inadmissible"]),
        (&json!(75.0), &json!(25.0))
    );
    assert_eq!(rows(&admissibility["by_reason"]), [("recourse", 1, Some(100.0))]);

    // Requests 1 and 3 were closed with a finding; 2 is a comment and 4 inadmissible.
    let findings = &of["findings"];
    let counts = ["with_finding", "substantiated", "partly", "unsubstantiated"].map(|name| findings[name].as_u64());
    assert_eq!((counts, &findings["percent_substantiated"]), ([2, 0, 1, 1].map(Some), &json!(50.0)));
    assert_eq!(rows(&findings["by_ground"]), [("delay", 2, Some(66.7)), ("courtesy", 1, Some(33.3))]);
    let delay = &findings["by_ground"][0];
    let columns = ["complaints", "substantiated", "partly", "unsubstantiated", "undecided"]
        .map(|name| delay[name]["count"].as_u64());
    assert_eq!(columns, [2, 1, 0, 1, 0].map(Some));
    assert_eq!(rows(&findings["by_criterion"]), [("breach", 1, Some(100.0))]);
    assert_eq!(rows(&of["dispositions"]), [("answered", 3, Some(75.0)), ("inadmissible", 1, Some(25.0))]);

    // Of requests 3, 4 and 7, which bears two delays.
    let grounds = &of["grounds"];
    assert_eq!((&grounds["count"], &grounds["complaints"]), (&json!(5), &json!(3)));
    assert_eq!(
        rows(&grounds["by_nature"]),
        [("delay", 3, Some(60.0)), ("courtesy", 1, Some(20.0)), ("error", 1, Some(20.0))]
    );
    assert_eq!(grounds["by_nature"][0]["complaints"], json!({"count": 2, "key": "grounds.complaints_by_nature.delay"}));
    let commitments = [("diligent", 2, Some(40.0)), ("respectful", 1, Some(20.0)), ("unknown", 2, Some(40.0))];
    assert_eq!(rows(&grounds["by_commitment"]), commitments);

    // 15, 2, 5 and 1 days: the nearest rank of nine tenths of four is the fourth.
    let times = &of["times"];
    let expected = json!([4, 5.75, 3.5, 15, 15, 5.75, 4, 100.0, 90.0, "times.count", "closings"]);
    let names = [
        "count",
        "mean",
        "median",
        "p90",
        "max",
        "gross_mean",
        "within_standard",
        "within_standard_percent",
        "target_percent",
        "key",
        "counts",
    ];
    assert_eq!(Json::from_iter(names.map(|name| times[name].clone())), expected);
    let bands = [
        ("le_5", 3, Some(75.0)),
        ("6_10", 0, Some(0.0)),
        ("11_15", 1, Some(25.0)),
        ("16_20", 0, Some(0.0)),
        ("gt_20", 0, Some(0.0)),
    ];
    assert_eq!(rows(&times["bands"]), bands);
    // Request 5, from the 14th to the 21st: 15, 16, 17, 20, 21.
    assert_eq!(times["suspensions"], json!({"requests": 1, "n": 1, "days": 5}));
    let acknowledged =
        ["count", "not_owed", "missing", "within_target", "late"].map(|name| times["acknowledgement"][name].as_u64());
    assert_eq!((acknowledged, &times["acknowledgement"]["mean"]), ([1, 4, 0, 1, 0].map(Some), &json!(2.0)));

    // Requests 5 (9 days net, 14 gross), 6 (11) and 7 (none yet).
    let open = &of["open"];
    let expected = json!([3, 0, 0, 6.67, 9.0, 11, 8.33]);
    let names = ["count", "overdue", "suspended", "age_mean", "age_median", "age_max", "age_gross_mean"];
    assert_eq!(Json::from_iter(names.map(|name| open[name].clone())), expected);
}

#[test]
fn the_figures_of_may_count_the_reopened_the_imported_and_the_upheld_without_ground() {
    let office = Office::new();
    let of = &office.json("report month 2026-05")["figures"];
    let kinds = [("complaint", 2, Some(50.0)), ("comment", 1, Some(25.0)), ("unknown", 1, Some(25.0))];
    assert_eq!(rows(&of["received"]["by_kind"]), kinds);
    // The two that nobody decided on are closed: nothing of them awaits triage.
    let counts = ["admissible", "inadmissible", "pending", "closed_undecided", "transferred"];
    assert_eq!(counts.map(|name| of["admissibility"][name].as_u64()), [2, 0, 0, 2, 1].map(Some));
    assert_eq!(of["admissibility"]["percent_inadmissible"], json!(0.0));
    // Request 3 is partly substantiated once more, request 5 substantiated as a whole.
    let counts =
        ["with_finding", "substantiated", "partly", "unsubstantiated"].map(|name| of["findings"][name].as_u64());
    assert_eq!(counts, [2, 1, 1, 0].map(Some));
    assert_eq!(rows(&of["findings"]["by_criterion"]), [("breach", 1, Some(50.0)), ("error", 1, Some(50.0))]);
    let dispositions = [
        ("answered", 2, Some(40.0)),
        ("transferred", 1, Some(20.0)),
        ("withdrawn", 1, Some(20.0)),
        ("unknown", 1, Some(20.0)),
    ];
    assert_eq!(rows(&of["dispositions"]), dispositions);
    // A dropped ground is no ground: request 11 keeps one of two.
    assert_eq!(rows(&of["grounds"]["by_nature"]), [("courtesy", 1, Some(50.0)), ("information", 1, Some(50.0))]);
    // Net 12, 18, 6, 11 and 7; gross 17 for the first.
    let names =
        ["count", "mean", "median", "p90", "max", "gross_mean", "within_standard", "late", "within_standard_percent"];
    assert_eq!(
        Json::from_iter(names.map(|name| of["times"][name].clone())),
        json!([5, 10.8, 11.0, 18, 18, 11.8, 4, 1, 80.0])
    );
    // Request 7 is suspended from the 5th on: 4, 5, 4 and 5 business days, week after week.
    assert_eq!(of["times"]["suspensions"], json!({"requests": 1, "n": 1, "days": 18}));
    // Request 6 has 31 days; 7 has 20 of which 2 count; 11 came in on the last day.
    let names = ["count", "overdue", "suspended", "age_max", "age_mean", "age_gross_mean"];
    assert_eq!(Json::from_iter(names.map(|name| of["open"][name].clone())), json!([3, 1, 1, 31, 11.0, 17.0]));
}

#[test]
fn what_has_not_come_yet_is_as_it_is_today() {
    let office = Office::new();
    let of = &office.json("report month 2026-07")["figures"]["open"];
    // On July 15: 62 days for request 6, 2 for 7 which is suspended, 31 for 11, 20 for 12.
    let names = ["count", "overdue", "suspended", "age_max", "age_mean"];
    assert_eq!(Json::from_iter(names.map(|name| of[name].clone())), json!([4, 3, 1, 62, 28.75]));
}

#[test]
fn a_suspension_counts_for_its_days_within_the_period() {
    let office = Office::new();
    let of = |period: &str| office.json(&format!("report {period}"))["figures"]["times"]["suspensions"].clone();
    // Request 5, from April 14 to 21: the 15th, 16th, 17th and 20th. Request 7, all of June but the 24th.
    assert_eq!(of("period 2026-04-15 2026-04-20"), json!({"requests": 1, "n": 1, "days": 4}));
    assert_eq!(of("month 2026-06"), json!({"requests": 1, "n": 1, "days": 21}));
    assert_eq!(of("period 2026-04-22 2026-04-30"), json!({"requests": 0, "n": 0, "days": 0}));
}

#[test]
fn an_empty_period_has_zeros_and_no_share() {
    let office = Office::new();
    let of = &office.json("report month 2020-01")["figures"];
    assert_eq!(of["received"]["by_channel"], json!([]));
    let absent =
        [&of["findings"]["percent_substantiated"], &of["times"]["mean"], &of["times"]["within_standard_percent"]];
    assert_eq!(absent, [&Json::Null; 3]);
    assert_eq!(of["times"]["bands"][0]["percent"], Json::Null);
}

#[test]
fn the_months_add_up_to_the_year() {
    let office = Office::new();
    let year = office.json("report year 2026");
    // Of those to come, there is none.
    let months: Vec<Json> = (4..=7).map(|month| office.json(&format!("report month 2026-{month:02}"))).collect();
    let sum = |path: &str| months.iter().map(|month| month.pointer(path).unwrap().as_u64().unwrap()).sum::<u64>();
    for path in [
        "flow/received",
        "flow/reopened",
        "flow/closed",
        "received/anonymous",
        "times/count",
        "times/late",
        "findings/with_finding",
        "grounds/count",
        "admissibility/pending",
    ] {
        let path = format!("/figures/{path}");
        assert_eq!(year.pointer(&path).unwrap().as_u64(), Some(sum(&path)), "{path}");
    }
    for month in months.windows(2) {
        assert_eq!(month[0]["figures"]["flow"]["open_at_end"], month[1]["figures"]["flow"]["open_at_start"]);
    }
}

#[test]
fn the_figures_are_those_of_the_tables() {
    let office = Office::new();
    let of = &office.json("report year 2026")["figures"];
    let tables = office.tables();
    let number = |sql: &str| tables.query_row(sql, [], |row| row.get::<_, f64>(0)).unwrap();
    let closings = "(SELECT closed_on, net_days, within_standard FROM request UNION ALL \
                     SELECT closed_on, net_days, within_standard FROM reopening)";
    let in_year = |day: &str| format!("{day} BETWEEN '2026-04-01' AND '2027-03-31'");
    let received = in_year("received_on");
    let closed = in_year("closed_on");
    for (path, sql) in [
        ("received/count", format!("SELECT count(*) FROM request WHERE {received}")),
        ("flow/closed", format!("SELECT count(*) FROM {closings} WHERE {closed}")),
        ("flow/open_at_end", "SELECT count(*) FROM request WHERE closed_on IS NULL".into()),
        ("times/mean", format!("SELECT round(avg(net_days), 2) FROM {closings} WHERE {closed}")),
        ("times/max", format!("SELECT max(net_days) FROM {closings} WHERE {closed}")),
        ("times/late", format!("SELECT count(*) FROM {closings} WHERE {closed} AND NOT within_standard")),
        ("grounds/count", format!("SELECT count(*) FROM grounds WHERE {received}")),
        ("open/overdue", "SELECT count(*) FROM request WHERE closed_on IS NULL AND late_from <= '2026-07-15'".into()),
    ] {
        let pointer = format!("/{path}");
        assert_eq!(of.pointer(&pointer).unwrap().as_f64(), Some(number(&sql)), "{path}");
    }
    let sql = format!("SELECT coalesce(channel, 'unknown'), count(*) FROM request WHERE {received} GROUP BY 1");
    let mut statement = tables.prepare(&sql).unwrap();
    let mut expected: Vec<(String, u64)> = statement
        .query_map([], |row| Ok((row.get(0)?, row.get::<_, i64>(1)?.unsigned_abs())))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    let mut found: Vec<(String, u64)> =
        rows(&of["received"]["by_channel"]).into_iter().map(|(code, count, _)| (code.into(), count)).collect();
    expected.sort();
    found.sort();
    assert_eq!(found, expected);
    let digest: String =
        tables.query_row("SELECT digest FROM history ORDER BY seq DESC LIMIT 1", [], |row| row.get(0)).unwrap();
    let report = office.json("report year 2026");
    assert_eq!(
        (report["register_digest"].as_str(), report["register_entries"].as_f64()),
        (Some(&*digest), Some(number("SELECT max(seq) FROM journal")))
    );
}

#[test]
fn units_are_timed_from_the_question_to_the_answer() {
    let office = Office::new();
    let of = |period: &str| office.json(&format!("report {period}"))["figures"]["consultations"].clone();
    let counts =
        |of: &Json| ["count", "asked", "answered", "within_due", "awaited", "overdue"].map(|key| of[key].clone());
    let april = of("month 2026-04");
    // Two asked; one answered, in time. The other is of a request that is closed: nobody awaits its answer.
    assert_eq!(counts(&april), [2, 2, 1, 1, 0, 0].map(Json::from));
    assert_eq!((&april["mean"], &april["max"]), (&json!(3.0), &json!(3)));
    let may = of("month 2026-05");
    assert_eq!(counts(&may), [2, 1, 1, 0, 1, 1].map(Json::from));
    // April 2, then 7 to 10, 13 to 17, 20 to 24, 27 to 30: 19 days; then May 1, 4 and 5.
    assert_eq!((&may["median"], &may["p90"]), (&json!(22.0), &json!(22)));
    let late = office.json("report cases month 2026-05 --cell consultations.overdue_by_unit.legal");
    assert_eq!((&late[0]["number"], &late[0]["due_on"]), (&json!("2026-0006"), &json!("2026-05-13")));
    assert_eq!(office.json("report cases month 2026-05 --cell consultations.answered_by_unit.legal"), json!([]));
    // Of the two answers of the year, the one in April was in time; they took 3 days and 22.
    let pages = office.done("report year 2026").replace('\u{a0}', " ");
    assert!(
        pages.contains("Réponses reçues à temps : 1 / 2 (50,0 %), une réponse attendue est en retard\n"),
        "{pages}"
    );
    assert!(pages.contains("\nDélai moyen  12,5\n"), "{pages}");
}
