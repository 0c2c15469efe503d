//! April 2025 in a small office, every figure worked out by hand from the eight requests below.

use super::*;
use Finding::{Partly, Substantiated, Unsubstantiated};

/// The office's register.
fn office() -> Vec<Case> {
    let t = code;
    let none: Option<Code> = None;
    let ground = |n, nature, commitment, finding, criterion| CaseGround { n, nature, commitment, finding, criterion };
    let (delay, error, courtesy) = (t("delay"), t("error"), t("courtesy"));
    let (phone, web) = (t("phone"), t("web"));
    let (inside, unit, partner) = (t("office"), t("unit"), t("partner"));
    let (answered, settled) = (t("answered"), t("settled"));
    let closed = |acts: &str, disposition, finding, days: Option<(i64, i64, bool)>| {
        let mut list = closings(acts);
        let last = list.last_mut().unwrap();
        let (net, gross, within) = (days.map(|d| d.0), days.map(|d| d.1), days.map(|d| d.2));
        *last = CaseClosing { disposition, finding, net, gross, within, ..last.clone() };
        list
    };
    let complaint =
        Case { kind: code("complaint"), admissibility: CaseAdmissibility::Admissible, ..case(1, "2025-04-01") };
    let mut breach = closed("2025-04-20", settled.clone(), Some(Partly), Some((12, 14, true)));
    breach[0].criterion = t("breach");
    let all = vec![
        Case {
            channel: web.clone(),
            handler: inside.clone(),
            acknowledgement_delay: Some(0),
            closings: closed("2025-04-08", answered.clone(), Some(Substantiated), Some((5, 5, true))),
            grounds: vec![
                ground(1, delay.clone(), t("diligent"), Some(Substantiated), error.clone()),
                ground(2, delay.clone(), t("reliable"), Some(Unsubstantiated), none.clone()),
            ],
            ..complaint.clone()
        },
        Case {
            number: Number::new(2025, 2).unwrap(),
            received_on: day("2025-04-02"),
            channel: phone.clone(),
            handler: inside.clone(),
            acknowledgement_delay: Some(2),
            suspensions: CaseSuspensions { n: 1, days: 2 },
            closings: breach,
            ..complaint.clone()
        },
        Case {
            number: Number::new(2025, 3).unwrap(),
            received_on: day("2025-04-03"),
            channel: phone.clone(),
            handler: unit.clone(),
            acknowledgement_delay: Some(3),
            closings: closed("2025-04-29", answered.clone(), Some(Unsubstantiated), Some((19, 19, false))),
            grounds: vec![ground(1, courtesy.clone(), none.clone(), None, none.clone())],
            ..complaint.clone()
        },
        Case {
            kind: t("comment"),
            handler: partner.clone(),
            admissibility: CaseAdmissibility::Inadmissible { reason: t("court") },
            closings: closed("2025-04-04", code("transferred"), None, None),
            ..case(4, "2025-04-04")
        },
        Case {
            kind: t("request"),
            channel: web.clone(),
            officer: t("roy"),
            acknowledged_on: Some(day("2025-04-11")),
            at_end: Some(OpenStatus { age_net: 13, age_gross: 13, days_late: 0, suspended: false, due_soon: true }),
            ..case(5, "2025-04-10")
        },
        Case {
            number: Number::new(2025, 6).unwrap(),
            received_on: day("2025-03-03"),
            unit: t("north"),
            suspensions: CaseSuspensions { n: 2, days: 5 },
            at_end: Some(OpenStatus { age_net: 35, age_gross: 40, days_late: 20, suspended: true, due_soon: false }),
            ..complaint.clone()
        },
        Case {
            number: Number::new(2025, 7).unwrap(),
            received_on: day("2025-03-10"),
            handler: inside.clone(),
            closings: closed(
                "2025-03-20 2025-04-15 2025-04-30",
                answered.clone(),
                Some(Substantiated),
                Some((25, 30, false)),
            ),
            grounds: vec![
                ground(1, error.clone(), none.clone(), Some(Substantiated), error.clone()),
                ground(3, error.clone(), none.clone(), Some(Partly), none.clone()),
            ],
            ..complaint
        },
        Case {
            kind: t("information"),
            channel: t("email"),
            anonymous: true,
            admissibility: CaseAdmissibility::Inadmissible { reason: none },
            ..case(8, "2025-04-30")
        },
    ];
    all
}

fn april() -> Figures {
    let all = office();
    figures(&scope("2025-04-01", "2025-04-30"), &all).unwrap()
}

/// The count in each of the cells.
fn counts(cells: &[Cell]) -> Vec<u64> {
    cells.iter().map(|cell| cell.count).collect()
}

#[test]
fn what_came_in() {
    let Figures { flow, received, .. } = april();
    assert_eq!(flow, Flow { open_at_start: 1, received: 6, reopened: 1, closed: 5, open_at_end: 3 });
    assert_eq!((received.count, received.anonymous), (6, 1));
    let channels = [("phone", 2, 333), ("web", 2, 333), ("email", 1, 167), ("unknown", 1, 167)];
    assert_eq!(rows(&received.by_channel), channels);
    assert_eq!(received.by_channel.rows[0].key, "received.by_channel.phone");
    let kinds = [("complaint", 3, 500), ("comment", 1, 167), ("information", 1, 167), ("request", 1, 167)];
    assert_eq!(rows(&received.by_kind), kinds);
    assert_eq!(received.by_kind.rounding_misses_100(), Some(1001));
    let handlers = [("office", 2, 333), ("partner", 1, 167), ("unit", 1, 167), ("unknown", 2, 333)];
    assert_eq!(rows(&received.by_handler), handlers, "the unknown stand last, though they are more");
    assert_eq!(rows(&received.by_language), [("unknown", 6, 1000)]);
}

#[test]
fn every_list_is_told_by_its_own_code() {
    let t = code;
    let (kind, channel, source, program) = (t("a-kind"), t("a-channel"), t("a-source"), t("a-program"));
    let (unit, sector, officer) = (t("a-unit"), t("a-sector"), t("an-officer"));
    let (handler, language) = (t("a-handler"), t("a-language"));
    let open = case(1, "2025-04-02");
    let open = Case { kind, channel, source, program, unit, sector, officer, handler, language, ..open };
    let closed = Case { number: Number::new(2025, 2).unwrap(), closings: closings("2025-04-03"), ..open.clone() };
    let of = figures(&scope("2025-04-01", "2025-04-30"), &[open, closed]).unwrap();
    let told = |breakdown: &Breakdown| (breakdown.path, breakdown.rows[0].code.clone(), breakdown.rows[0].count);
    let expected: &[(&Breakdown, &str, &str, u64)] = &[
        (&of.received.by_kind, "received.by_kind", "a-kind", 2),
        (&of.received.by_channel, "received.by_channel", "a-channel", 2),
        (&of.received.by_source, "received.by_source", "a-source", 2),
        (&of.received.by_program, "received.by_program", "a-program", 2),
        (&of.received.by_unit, "received.by_unit", "a-unit", 2),
        (&of.received.by_sector, "received.by_sector", "a-sector", 2),
        (&of.received.by_handler, "received.by_handler", "a-handler", 2),
        (&of.received.by_language, "received.by_language", "a-language", 2),
        (&of.closed.by_handler, "closed.by_handler", "a-handler", 1),
        (&of.closed.by_unit, "closed.by_unit", "a-unit", 1),
        (&of.open.by_officer, "open.by_officer", "an-officer", 1),
        (&of.open.by_unit, "open.by_unit", "a-unit", 1),
    ];
    for (breakdown, path, code, count) in expected {
        assert_eq!(told(breakdown), (*path, (*code).to_owned(), *count));
    }
}

#[test]
fn what_was_decided() {
    let Figures { admissibility: of, .. } = april();
    assert_eq!((of.admissible, of.inadmissible, of.pending, of.decided, of.transferred), (3, 2, 1, 5, 1));
    assert_eq!((of.percent_admissible, of.percent_inadmissible), (Percent::new(3, 5), Percent::new(2, 5)));
    assert_eq!(rows(&of.by_reason), [("court", 1, 500), ("unknown", 1, 500)]);
}

#[test]
fn what_was_found() {
    let Figures { findings: of, .. } = april();
    assert_eq!((of.with_finding, of.substantiated, of.partly, of.unsubstantiated), (4, 2, 1, 1));
    assert_eq!((of.percent_substantiated, of.percent_substantiated.tenths()), (Percent::new(3, 4), Some(750)));
    assert_eq!(of.by_ground.count, 5);
    let found: Vec<_> = of.by_ground.rows.iter().map(|row| (row.row.code.as_str(), row.row.count)).collect();
    assert_eq!(found, [("delay", 2), ("error", 2), ("courtesy", 1)]);
    let beside = |row: &crate::report::figures::FoundRow| {
        [&row.complaints, &row.substantiated, &row.partly, &row.unsubstantiated, &row.undecided].map(|cell| cell.count)
    };
    let expected = [[1, 1, 0, 1, 0], [1, 1, 1, 0, 0], [1, 0, 0, 0, 1]];
    assert_eq!(of.by_ground.rows.iter().map(beside).collect::<Vec<_>>(), expected);
    let criteria = [("error", 2, 500), ("breach", 1, 250), ("unknown", 1, 250)];
    assert_eq!(rows(&of.by_criterion.grounds), criteria);
    assert_eq!(counts(&of.by_criterion.complaints), [2, 1, 1]);
}

#[test]
fn how_it_was_closed() {
    let Figures { dispositions, closed, .. } = april();
    assert_eq!(rows(&dispositions), [("answered", 3, 600), ("settled", 1, 200), ("transferred", 1, 200)]);
    assert_eq!(rows(&closed.by_handler), [("office", 3, 600), ("partner", 1, 200), ("unit", 1, 200)]);
    assert_eq!((closed.count, closed.by_unit.total), (5, 5));
}

#[test]
fn what_complaints_are_about() {
    let Figures { grounds: of, .. } = april();
    assert_eq!((of.count, of.complaints), (3, 2));
    assert_eq!(rows(&of.by_nature.grounds), [("delay", 2, 667), ("courtesy", 1, 333)]);
    assert_eq!(counts(&of.by_nature.complaints), [1, 1]);
    let commitments = [("diligent", 1, 333), ("reliable", 1, 333), ("unknown", 1, 333)];
    assert_eq!(rows(&of.by_commitment.grounds), commitments);
    assert_eq!(of.by_commitment.grounds.rounding_misses_100(), Some(999));
}

#[test]
fn how_long_it_took() {
    let Figures { times: of, .. } = april();
    // Net 5, 12, 19 and 25; gross 5, 14, 19 and 30; the transfer's time is unknown.
    assert_eq!((of.count, of.unknown), (4, 1));
    let tenths = |quotient: Option<Quotient>| quotient.unwrap().rounded(1).unwrap();
    assert_eq!(of.net.mean.unwrap().rounded(2), Some(1525));
    assert_eq!((tenths(of.net.median), of.net.p90, of.net.max), (155, Some(25), Some(25)));
    assert_eq!((tenths(of.gross.mean), tenths(of.gross.median)), (170, 165));
    assert_eq!((of.within_standard, of.late, of.standard_unknown), (2, 2, 0));
    assert_eq!((of.within_standard_percent, of.target_tenths), (Percent::new(2, 4), Some(900)));
    let bands = [("le_5", 1, 250), ("6_10", 0, 0), ("11_15", 1, 250), ("16_20", 1, 250), ("gt_20", 1, 250)];
    assert_eq!(rows(&of.bands), bands);
    let ack = &of.acknowledgement;
    assert_eq!((ack.count, ack.within_target, ack.late, ack.unknown, ack.missing), (3, 2, 1, 1, 2));
    assert_eq!((ack.delay.mean.unwrap().rounded(2), tenths(ack.delay.median)), (Some(167), 20));
    assert_eq!((ack.delay.max, ack.percent_within_target, ack.target_days), (Some(3), Percent::new(2, 3), 2));
    assert_eq!((of.suspensions.requests, of.suspensions.n, of.suspensions.days), (2, 3, 7));
}

#[test]
fn what_is_still_open() {
    let Figures { open: of, .. } = april();
    assert_eq!((of.count, of.overdue, of.suspended, of.age_known, of.age_unknown), (3, 1, 1, 2, 1));
    assert_eq!((of.age_net.mean.unwrap().rounded(1), of.age_net.max), (Some(240), Some(35)));
    assert_eq!(of.age_gross.median.unwrap().rounded(1), Some(265));
    let bands = [("le_5", 0, 0), ("6_10", 0, 0), ("11_15", 1, 500), ("16_20", 0, 0), ("gt_20", 1, 500)];
    assert_eq!(rows(&of.bands), bands);
    assert_eq!(rows(&of.by_officer), [("roy", 1, 333), ("unknown", 2, 667)]);
    assert_eq!(rows(&of.by_unit), [("north", 1, 333), ("unknown", 2, 667)]);
}

#[test]
fn what_stands_behind_each_figure() {
    let all = office();
    let april = scope("2025-04-01", "2025-04-30");
    let expected: &[(&str, &[&str])] = &[
        ("flow.open_at_start", &["6"]),
        ("flow.received", &["1", "2", "3", "4", "5", "8"]),
        ("flow.reopened", &["7 2025-04-15"]),
        ("flow.open_at_end", &["5", "6", "8"]),
        ("received.by_channel.phone", &["2", "3"]),
        ("received.by_channel.unknown", &["4"]),
        ("received.by_source.unknown", &["1", "2", "3", "4", "5", "8"]),
        ("closed.by_handler.partner", &["4 2025-04-04"]),
        ("admissibility.pending", &["5"]),
        ("admissibility.by_reason.court", &["4"]),
        ("admissibility.transferred", &["4"]),
        ("findings.substantiated", &["1 2025-04-08", "7 2025-04-30"]),
        ("findings.by_ground.error", &["7 2025-04-30 ground 1", "7 2025-04-30 ground 3"]),
        ("findings.complaints_by_ground.error", &["7"]),
        ("findings.partly_by_ground.error", &["7 2025-04-30 ground 3"]),
        ("findings.partly_by_ground.delay", &[]),
        ("findings.by_criterion.error", &["1 2025-04-08 ground 1", "7 2025-04-30 ground 1"]),
        ("findings.by_criterion.breach", &["2 2025-04-20"]),
        ("findings.by_criterion.unknown", &["7 2025-04-30 ground 3"]),
        ("dispositions.answered", &["1 2025-04-08", "3 2025-04-29", "7 2025-04-30"]),
        ("grounds.by_nature.delay", &["1 ground 1", "1 ground 2"]),
        ("grounds.complaints", &["1", "3"]),
        ("times.bands.gt_20", &["7 2025-04-30"]),
        ("times.bands.6_10", &[]),
        ("times.late", &["3 2025-04-29", "7 2025-04-30"]),
        ("times.unknown", &["4 2025-04-04"]),
        ("times.acknowledgement.late", &["3"]),
        ("times.suspensions.requests", &["2", "6"]),
        ("open.overdue", &["6"]),
        ("open.by_officer.roy", &["5"]),
        ("open.bands.11_15", &["5"]),
    ];
    for (key, refs) in expected {
        assert_eq!(behind(&april, &all, key), *refs, "{key}");
    }
}

#[test]
fn a_complaint_found_twice_in_the_period_has_its_grounds_counted_once() {
    let nature = code("delay");
    let ground = CaseGround { n: 1, nature, commitment: None, finding: Some(Partly), criterion: None };
    let mut twice = Case {
        kind: code("complaint"),
        closings: closings("2025-04-02 2025-04-03 2025-04-04"),
        grounds: vec![ground],
        ..case(1, "2025-04-01")
    };
    twice.closings[0].finding = Some(Unsubstantiated);
    twice.closings[1].finding = Some(Partly);
    let all = [twice.clone(), Case { kind: code("comment"), ..twice }];
    let of = figures(&scope("2025-04-01", "2025-04-30"), &all).unwrap().findings;
    assert_eq!((of.with_finding, of.unsubstantiated, of.partly), (2, 1, 1), "a comment has no finding");
    assert_eq!((of.by_ground.count, of.by_criterion.grounds.total), (1, 1));
}

#[test]
fn a_complaint_upheld_twice_without_grounds_has_the_criterion_of_its_last_closing() {
    let mut twice = Case {
        kind: code("complaint"),
        closings: closings("2025-04-02 2025-04-03 2025-04-04 2025-05-05 2025-05-06"),
        ..case(1, "2025-04-01")
    };
    for (closing, criterion) in twice.closings.iter_mut().zip(["error", "breach", "prejudice"]) {
        closing.finding = Some(Substantiated);
        closing.criterion = code(criterion);
    }
    let of = figures(&scope("2025-04-01", "2025-04-30"), &[twice]).unwrap().findings;
    assert_eq!(rows(&of.by_criterion.grounds), [("breach", 1, 1000)], "that of May is not of this period");
}
