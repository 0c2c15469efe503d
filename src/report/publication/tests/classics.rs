//! The classics of the field, worked by hand.

use super::*;

/// A report of one table by channel.
fn row(counts: &[u64]) -> PublishedEdition {
    let names: Vec<String> = (0..counts.len()).map(|at| format!("received.by_channel.c{at}")).collect();
    let mut cells: Vec<(&str, u64)> = names.iter().map(String::as_str).zip(counts.iter().copied()).collect();
    cells.push(("received", counts.iter().sum()));
    edition("2025", &cells)
}

/// A grid of units and natures with its margins.
fn grid(rows: &[&[u64]]) -> PublishedEdition {
    let mut cells: BTreeMap<String, u64> = BTreeMap::new();
    for (unit, row) in rows.iter().enumerate() {
        for (nature, count) in row.iter().enumerate() {
            cells.insert(format!("grounds.by_unit_nature.n{unit}/g{nature}"), *count);
            *cells.entry(format!("grounds.by_unit.n{unit}")).or_default() += count;
            *cells.entry(format!("grounds.by_nature.g{nature}")).or_default() += count;
            *cells.entry("grounds.count".into()).or_default() += count;
        }
    }
    PublishedEdition { cells, ..edition("2025", &[]) }
}

fn hides(edition: &PublishedEdition, expected: &[&str]) {
    let publication = publication(edition, &[], &Nothing);
    assert_eq!(hidden(&publication), expected);
    assert_eq!(attacked(std::slice::from_ref(edition)), Vec::<String>::new());
}

#[test]
fn one_small_row_takes_the_smallest_other_with_it() {
    hides(&row(&[3, 7, 20]), &["received.by_channel.c0", "received.by_channel.c1"]);
    let publication = publication(&row(&[3, 7, 20]), &[], &Nothing);
    assert_eq!(publication.why("received.by_channel.c0"), Some(Why::Small));
    assert_eq!(publication.why("received.by_channel.c1"), Some(Why::Protects("received.by_channel.c0".into())));
    assert_eq!((publication.why("received"), publication.why("received.by_channel.fax")), (None, None));
}

#[test]
fn nothing_small_hides_nothing_and_zero_is_shown() {
    hides(&row(&[5, 7, 0, 20]), &[]);
    hides(&row(&[]), &[]);
    assert!(publication(&edition("2025", &[]), &[], &Nothing).hidden().is_empty());
}

#[test]
fn two_small_rows_protect_each_other_unless_they_are_as_large_as_small_can_be() {
    hides(&row(&[1, 2, 20]), &["received.by_channel.c0", "received.by_channel.c1"]);
    // 4 + 4 = 8 has no other way for two that are below 5; 1 + 1 = 2 none for two that are not zero.
    let three = ["received.by_channel.c0", "received.by_channel.c1", "received.by_channel.c2"];
    hides(&row(&[4, 4, 20, 30]), &three);
    hides(&row(&[1, 1, 20, 30]), &three);
}

#[test]
fn of_a_small_whole_nothing_is_told_and_its_rows_are_not_named() {
    let mut small = row(&[1, 1]);
    small.cells.insert("received.anonymous".into(), 0);
    let publication = publication(&small, &[], &Nothing);
    assert_eq!(publication.why("received"), Some(Why::Small));
    assert_eq!(publication.why("received.anonymous"), None, "zero is shown");
    let part = Some(Why::PartOfSmall("received".into()));
    for key in ["received.by_channel.c0", "received.by_channel.fax", "received.by_kind.other"] {
        assert_eq!((publication.why(key), publication.names(key)), (part.clone(), false), "{key}");
    }
    assert_eq!(attacked(&[small]), Vec::<String>::new());
}

#[test]
fn rows_that_can_add_up_in_one_way_only_are_not_named() {
    let before = edition("2025", &[("open.count", 5)]);
    let cells = ["a", "b", "c", "d", "e"].map(|unit| (format!("open.by_unit.{unit}"), 1));
    let mut cells: Vec<(&str, u64)> = cells.iter().map(|(key, count)| (key.as_str(), *count)).collect();
    cells.push(("open.count", 5));
    let quarter = edition("2025-T4", &cells);
    let done = publish(&[before.clone(), quarter.clone()], &Nothing);
    let publication = &done[1].1;
    assert!(quarter.cells.keys().filter(|key| key.contains("unit")).all(|key| !publication.names(key)));
    assert_eq!(attacked(&[before, quarter]), Vec::<String>::new());
}

#[test]
fn a_small_cell_of_a_grid_takes_the_corners_of_a_rectangle() {
    let found = grid(&[&[2, 9, 8], &[7, 6, 9], &[9, 9, 9]]);
    let publication = publication(&found, &[], &Nothing);
    assert!((4..=6).contains(&publication.hidden().len()), "{:?}", publication.hidden());
    assert_eq!(attacked(&[found]), Vec::<String>::new());
    // 2 by 2: all four, and no total.
    let cells = ["n0/g0", "n0/g1", "n1/g0", "n1/g1"].map(|code| format!("grounds.by_unit_nature.{code}"));
    hides(&grid(&[&[1, 9], &[7, 6]]), &cells.each_ref().map(String::as_str));
}

#[test]
fn the_staircase_falls_only_when_it_has_no_way_round() {
    // Each row and each column has two hidden cells but the last, so the first could be worked out step by step.
    let stairs = grid(&[&[1, 2, 9, 9], &[9, 3, 4, 9], &[9, 9, 1, 2], &[9, 9, 9, 9]]);
    assert_eq!(attacked(std::slice::from_ref(&stairs)), Vec::<String>::new());
    let publication = publication(&stairs, &[], &Nothing);
    assert!((7..=9).contains(&publication.hidden().len()), "{:?}", publication.hidden());
}

#[test]
fn a_unit_is_not_found_from_its_sector() {
    let cells = [
        ("received", 60),
        ("received.by_sector.n", 22),
        ("received.by_sector.s", 38),
        ("received.by_unit.n1", 2),
        ("received.by_unit.n2", 20),
        ("received.by_unit.s1", 19),
        ("received.by_unit.s2", 19),
    ];
    hides(&edition("2025", &cells), &["received.by_unit.n1", "received.by_unit.n2"]);
}

#[test]
fn the_same_figure_is_hidden_under_each_of_its_names() {
    let flow = [
        ("flow.open_at_start", 3),
        ("flow.received", 40),
        ("flow.reopened", 6),
        ("flow.closed", 41),
        ("flow.open_at_end", 8),
        ("received", 40),
        ("closed", 41),
        ("open.count", 8),
    ];
    // 3 is found from the four others, and the detail of these is what came back.
    hides(&edition("2025", &flow), &["flow.open_at_start", "flow.reopened"]);
    let twice = [("flow.received", 3), ("received", 3)];
    hides(&edition("2025", &twice), &["flow.received", "received"]);
}

#[test]
fn a_year_does_not_give_its_quarters_away() {
    let quarter = |period: &str, a: u64, b: u64, c: u64| {
        let cells = [
            ("received", a + b + c),
            ("received.by_channel.mail", a),
            ("received.by_channel.web", b),
            ("received.by_channel.fax", c),
        ];
        edition(period, &cells)
    };
    let all = [
        quarter("2025-T1", 2, 20, 9),
        quarter("2025-T2", 8, 20, 9),
        quarter("2025-T3", 8, 20, 9),
        quarter("2025-T4", 8, 20, 9),
        quarter("2025", 26, 80, 36),
    ];
    assert_eq!(attacked(&all), Vec::<String>::new());
    let done = publish(&all, &Nothing);
    assert_eq!(hidden(&done[0].1), ["received.by_channel.fax", "received.by_channel.mail"]);
    // Three quarters and the year would tell the first one.
    assert!(done[3].1.hidden().contains_key("received.by_channel.mail") || done[4].1.hidden().len() >= 2);
    // The year first, then a quarter whose rest is small.
    let all = [
        quarter("2025", 26, 80, 36),
        quarter("2025-T1", 8, 20, 9),
        quarter("2025-T2", 8, 20, 9),
        quarter("2025-T3", 8, 20, 9),
    ];
    assert_eq!(attacked(&all), Vec::<String>::new());
    let last = &publish(&all, &Nothing)[3].1;
    assert!(last.hidden().contains_key("received.by_channel.mail"), "what is left of the year would be 2");
}

#[test]
fn the_months_of_a_quarter_are_as_good_as_editions() {
    let cells = [
        ("closed", 40),
        ("times.count", 40),
        ("times.unknown", 0),
        ("times.within_standard", 30),
        ("times.late", 10),
        ("times.standard_unknown", 0),
        ("months.closed.2025-04", 15),
        ("months.closed.2025-05", 15),
        ("months.closed.2025-06", 10),
        ("months.timed.2025-04", 15),
        ("months.timed.2025-05", 15),
        ("months.timed.2025-06", 10),
        ("months.within_standard.2025-04", 13),
        ("months.within_standard.2025-05", 9),
        ("months.within_standard.2025-06", 8),
        ("months.late.2025-04", 2),
        ("months.late.2025-05", 6),
        ("months.late.2025-06", 2),
    ];
    let quarter = edition("2025-T1", &cells);
    assert_eq!(attacked(std::slice::from_ref(&quarter)), Vec::<String>::new());
    let publication = publication(&quarter, &[], &Nothing);
    assert_eq!(
        hidden(&publication),
        [
            "months.late.2025-04",
            "months.late.2025-06",
            "months.within_standard.2025-04",
            "months.within_standard.2025-06"
        ]
    );
}

#[test]
fn a_month_published_before_is_not_found_from_the_quarter_that_tells_its_months() {
    let april = [("closed", 15), ("times.count", 15), ("times.late", 2), ("times.within_standard", 13)];
    let april = edition("2025-04", &[&april[..], &[("times.unknown", 0), ("times.standard_unknown", 0)]].concat());
    let quarter = edition("2025-T1", &[("closed", 40), ("months.closed.2025-04", 15), ("months.closed.2025-05", 25)]);
    assert_eq!(attacked(&[april, quarter]), Vec::<String>::new());
}

#[test]
fn what_is_open_goes_over_to_the_next_period() {
    let flow = |period: &str, start: u64, received: u64, closed: u64| {
        let end = start + received - closed;
        let cells = [
            ("flow.open_at_start", start),
            ("flow.received", received),
            ("flow.reopened", 0),
            ("flow.closed", closed),
            ("flow.open_at_end", end),
            ("received", received),
            ("closed", closed),
            ("open.count", end),
        ];
        edition(period, &cells)
    };
    let all = [flow("2025-04", 9, 30, 36), flow("2025-05", 3, 30, 20), flow("2025-06", 13, 30, 36)];
    assert_eq!(attacked(&all), Vec::<String>::new());
}

#[test]
fn what_was_shown_before_cannot_be_taken_back() {
    // Two months were published when the third would leave the quarter's last one at 2.
    let month = |period: &str, count: u64| edition(period, &[("flow.reopened", count)]);
    let all = [month("2025-04", 8), month("2025-05", 9), month("2025-T1", 19)];
    let done = publish(&all, &Nothing);
    assert_eq!(hidden(&done[2].1), ["flow.reopened"], "the quarter less two months is June");
    // Had the quarter been published without a thought, June would be known whatever is done now.
    let quarter = PublishedEdition { hidden: BTreeSet::new(), ..month("2025-T1", 19) };
    let before = [month("2025-04", 8), quarter, month("2025-05", 9)];
    assert!(publication(&month("2025-06", 2), &before, &Nothing).hidden().contains_key("flow.reopened"));
    let gave = publication(&month("2025-05", 9), &before[..2], &Nothing);
    assert_eq!(hidden(&gave), ["flow.reopened"], "May would leave June at 2");
}

#[test]
fn figures_that_moved_between_editions_do_no_harm() {
    let month = |period: &str, mail: u64, web: u64| {
        edition(
            period,
            &[("received", mail + web), ("received.by_channel.mail", mail), ("received.by_channel.web", web)],
        )
    };
    // April was entered late: the quarter tells other figures, and fewer.
    let all = [month("2025-04", 2, 20), month("2025-05", 6, 20), month("2025-06", 7, 20), month("2025-T1", 9, 12)];
    let done = publish(&all, &Nothing);
    assert!(!done[3].1.hidden().is_empty(), "the quarter less two months would be about April");
    let empty = edition("2025-T1", &[("received", 0)]);
    publish(&[all[0].clone(), empty, month("2025", 1, 1)], &Nothing);
}

#[test]
fn a_share_is_shown_when_its_fraction_is() {
    let cells = [
        ("closed", 30),
        ("findings.with_finding", 30),
        ("findings.substantiated", 3),
        ("findings.partly", 7),
        ("findings.unsubstantiated", 20),
        ("times.count", 30),
        ("times.unknown", 0),
        ("times.within_standard", 20),
        ("times.late", 10),
        ("times.standard_unknown", 0),
    ];
    let publication = publication(&edition("2025", &cells), &[], &Nothing);
    assert!(!publication.shows_share("findings.percent_substantiated"), "3 + 7 out of 30 would tell the 20");
    assert!(publication.shows_share("times.within_standard_percent"));
    assert!(!publication.shows_share("times.no_such_share"));
}

#[test]
fn the_figure_of_one_person_needs_a_crowd_on_either_side() {
    let shown = |count: u64| {
        let cells = [("closed", count), ("times.count", count), ("times.unknown", 0)];
        let publication = publication(&edition("2025", &cells), &[], &Nothing);
        ["mean", "median", "p90", "max"].map(|name| publication.shows_value(&format!("times.{name}")))
    };
    assert_eq!(shown(0), [true; 4], "there is nothing to tell");
    assert_eq!(shown(4), [false; 4]);
    assert_eq!(shown(5), [true, false, false, false]);
    assert_eq!((shown(8), shown(9)), ([true, false, false, false], [true, true, false, false]));
    assert_eq!((shown(39), shown(40)), ([true, true, false, false], [true, true, true, false]));
}

#[test]
fn no_figure_is_told_by_officer_or_by_issue() {
    let cells = [
        ("open.count", 60),
        ("open.by_officer.marie", 30),
        ("open.by_officer.luc", 30),
        ("issues.by_issue.2026-0001", 50),
    ];
    let publication = publication(&edition("2025", &cells), &[], &Nothing);
    assert_eq!(hidden(&publication), ["issues.by_issue.2026-0001", "open.by_officer.luc", "open.by_officer.marie"]);
    assert_eq!(publication.why("open.by_officer.someone"), Some(Why::Never));
}

#[test]
fn the_threshold_is_that_of_the_office() {
    for (threshold, expected) in [(1, 0), (3, 0), (4, 2), (10, 2), (25, 3)] {
        let publication = publication(&PublishedEdition { threshold, ..row(&[3, 8, 24]) }, &[], &Nothing);
        assert_eq!(publication.hidden().len(), expected, "{threshold}");
    }
    // Below 2, all small ones are ones.
    let publication = publication(&PublishedEdition { threshold: 2, ..row(&[1, 8, 24]) }, &[], &Nothing);
    assert_eq!(hidden(&publication), ["received.by_channel.c0", "received.by_channel.c1"]);
}
