//! April 2025 in a small office, every figure worked out by hand from the eight requests below.

use super::*;
use crate::report::times::DayStatistic;
use Finding::{Partly, Substantiated, Unsubstantiated};

fn office() -> Vec<Case> {
    let t = code;
    let none: Option<Code> = None;
    let ground = |n, nature, commitment, finding, criterion| CaseGround { n, nature, commitment, finding, criterion };
    let (delay, error, courtesy) = (t("delay"), t("error"), t("courtesy"));
    let (phone, web) = (t("phone"), t("web"));
    let (inside, unit) = (Some(Handler::Office), code("legal").map(Handler::Unit));
    let (answered, settled) = (t("answered"), t("settled"));
    let closed = |acts: &str, disposition, finding, days: Option<(i64, i64, bool)>| {
        let mut list = closings(acts);
        let last = list.last_mut().unwrap();
        let (net, gross) = (days.map(|d| d.0), days.map(|d| d.1));
        let within_standard = days.map(|d| d.2);
        *last = CaseClosing { disposition, finding, net, gross, within_standard, ..last.clone() };
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
            handler: unit.clone(),
            admissibility: CaseAdmissibility::Inadmissible { reason: t("court") },
            closings: closed("2025-04-04", code("transferred"), None, None),
            ..case(4, "2025-04-04")
        },
        Case {
            kind: t("request"),
            channel: web.clone(),
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

/// The rows of a breakdown of April.
macro_rules! assert_rows {
    ($figures:expr, $part:ident, $expected:expr $(, $note:literal)?) => {
        assert_eq!(rows(&$figures.breakdown(Part::$part)), $expected $(, $note)?)
    };
}

#[test]
fn what_came_in() {
    let of = april();
    assert_eq!(of.flow(), Flow { open_at_start: 1, received: 6, reopened: 1, closed: 5, open_at_end: 3 });
    assert_eq!(counts(&of, [Part::Received, Part::ReceivedAnonymous]), [6, 1]);
    let channels = [("phone", 2, 333), ("web", 2, 333), ("email", 1, 167), ("unknown", 1, 167)];
    assert_rows!(of, ReceivedByChannel, channels);
    assert_eq!(of.breakdown(Part::ReceivedByChannel).rows[0].cell.key, "received.by_channel.phone");
    let kinds = [("complaint", 3, 500), ("comment", 1, 167), ("information", 1, 167), ("request", 1, 167)];
    assert_rows!(of, ReceivedByKind, kinds);
    assert_eq!(of.breakdown(Part::ReceivedByKind).rounding_misses_100(), Some(1001));
    let handlers = [("office", 2, 333), ("unit", 2, 333), ("unknown", 2, 333)];
    assert_rows!(of, ReceivedByHandler, handlers, "the unknown stand last, though they are more");
    assert_rows!(of, ReceivedByLanguage, [("unknown", 6, 1000)]);
}

#[test]
fn every_list_is_told_by_its_own_code() {
    let t = code;
    let (kind, channel, source, program) = (t("a-kind"), t("a-channel"), t("a-source"), t("a-program"));
    let (unit, sector) = (t("a-unit"), t("a-sector"));
    let (handler, language) = (code("legal").map(Handler::Unit), t("a-language"));
    let open = case(1, "2025-04-02");
    let open = Case { kind, channel, source, program, unit, sector, handler, language, ..open };
    let closed = Case { number: Number::new(2025, 2).unwrap(), closings: closings("2025-04-03"), ..open.clone() };
    let of = figures(&scope("2025-04-01", "2025-04-30"), &[open, closed]).unwrap();
    for (part, path, code, count) in [
        (Part::ReceivedByKind, "received.by_kind", "a-kind", 2),
        (Part::ReceivedByChannel, "received.by_channel", "a-channel", 2),
        (Part::ReceivedBySource, "received.by_source", "a-source", 2),
        (Part::ReceivedByProgram, "received.by_program", "a-program", 2),
        (Part::ReceivedByUnit, "received.by_unit", "a-unit", 2),
        (Part::ReceivedBySector, "received.by_sector", "a-sector", 2),
        (Part::ReceivedByHandler, "received.by_handler", "unit", 2),
        (Part::ReceivedByLanguage, "received.by_language", "a-language", 2),
        (Part::ClosedByHandler, "closed.by_handler", "unit", 1),
        (Part::ClosedByUnit, "closed.by_unit", "a-unit", 1),
        (Part::OpenByUnit, "open.by_unit", "a-unit", 1),
    ] {
        let breakdown = of.breakdown(part);
        let row = &breakdown.rows[0];
        assert_eq!((breakdown.path, row.code.as_str(), row.cell.count), (path, code, count));
    }
}

#[test]
fn what_was_decided() {
    let of = april();
    let parts = [Part::Admissible, Part::Inadmissible, Part::Pending, Part::Decided, Part::Transferred];
    assert_eq!(counts(&of, parts), [3, 2, 1, 5, 1]);
    let shares = [Part::AdmissibleShare, Part::InadmissibleShare].map(|part| of.share(part));
    assert_eq!(shares, [Percent::new(3, 5), Percent::new(2, 5)]);
    assert_rows!(of, ByReason, [("court", 1, 500), ("unknown", 1, 500)]);
}

#[test]
fn what_was_found() {
    let of = april();
    let parts = [Part::WithFinding, Part::Substantiated, Part::Partly, Part::Unsubstantiated, Part::FoundGrounds];
    assert_eq!(counts(&of, parts), [4, 2, 1, 1, 5]);
    let share = of.share(Part::SubstantiatedShare);
    assert_eq!((share, share.tenths()), (Percent::new(3, 4), Some(750)));
    assert_rows!(of, ByGround, [("delay", 2, 400), ("error", 2, 400), ("courtesy", 1, 200)]);
    let by_ground = of.breakdown(Part::ByGround);
    let columns: Vec<_> = by_ground.rows[0].columns.iter().map(|(name, _)| *name).collect();
    assert_eq!(columns, ["complaints", "substantiated", "partly", "unsubstantiated", "undecided"]);
    let expected = [("delay", vec![1, 1, 0, 1, 0]), ("error", vec![1, 1, 1, 0, 0]), ("courtesy", vec![1, 0, 0, 0, 1])];
    assert_eq!(column_counts(&by_ground), expected);
    assert_rows!(of, ByCriterion, [("error", 2, 500), ("breach", 1, 250), ("unknown", 1, 250)]);
    let complaints = [("error", vec![2]), ("breach", vec![1]), ("unknown", vec![1])];
    assert_eq!(column_counts(&of.breakdown(Part::ByCriterion)), complaints);
}

#[test]
fn how_it_was_closed() {
    let of = april();
    assert_rows!(of, Dispositions, [("answered", 3, 600), ("settled", 1, 200), ("transferred", 1, 200)]);
    assert_rows!(of, ClosedByHandler, [("office", 3, 600), ("unit", 2, 400)]);
    assert_eq!((of.count(Part::Closed), of.breakdown(Part::ClosedByUnit).total), (5, 5));
}

#[test]
fn what_complaints_are_about() {
    let of = april();
    assert_eq!(counts(&of, [Part::Grounds, Part::GroundsComplaints]), [3, 2]);
    assert_rows!(of, GroundsByNature, [("delay", 2, 667), ("courtesy", 1, 333)]);
    assert_eq!(column_counts(&of.breakdown(Part::GroundsByNature)), [("delay", vec![1]), ("courtesy", vec![1])]);
    assert_rows!(of, GroundsByCommitment, [("diligent", 1, 333), ("reliable", 1, 333), ("unknown", 1, 333)]);
    assert_eq!(of.breakdown(Part::GroundsByCommitment).rounding_misses_100(), Some(999));
}

#[test]
fn how_long_it_took() {
    let of = april();
    // Net 5, 12, 19 and 25; gross 5, 14, 19 and 30; the transfer's time is unknown.
    assert_eq!(counts(&of, [Part::Timed, Part::Untimed]), [4, 1]);
    let tenths = |quotient: Option<Quotient>| quotient.unwrap().rounded(1).unwrap();
    let (net, gross) = (of.days(Part::Net), of.days(Part::Gross));
    assert_eq!(net.mean.unwrap().rounded(2), Some(1525));
    assert_eq!((tenths(net.median), net.p90, net.max), (155, Some(25), Some(25)));
    assert_eq!((tenths(gross.mean), tenths(gross.median)), (170, 165));
    assert_eq!(counts(&of, [Part::WithinStandard, Part::Late, Part::StandardUnknown]), [2, 2, 0]);
    assert_eq!(of.share(Part::WithinShare), Percent::new(2, 4));
    assert_rows!(
        of,
        Bands,
        [("le_5", 1, 250), ("6_10", 0, 0), ("11_15", 1, 250), ("16_20", 1, 250), ("gt_20", 1, 250)]
    );
    let of_receipts = [
        Part::Acknowledged,
        Part::AcknowledgedWithin,
        Part::AcknowledgedLate,
        Part::AcknowledgedUnknown,
        Part::NotToAcknowledge,
        Part::Unacknowledged,
    ];
    assert_eq!(counts(&of, of_receipts), [3, 2, 1, 1, 2, 0]);
    let delay = of.days(Part::AcknowledgementDelay);
    assert_eq!((delay.mean.unwrap().rounded(2), tenths(delay.median), delay.max), (Some(167), 20, Some(3)));
    assert_eq!(of.share(Part::AcknowledgedShare), Percent::new(2, 3));
    // Two requests were suspended, one twice: three suspensions of seven days in all.
    assert_eq!(of.count(Part::Suspended), 2);
    let sums = [Part::Suspensions, Part::SuspendedDays].map(|part| of.days(part).amount(DayStatistic::Sum));
    assert_eq!(sums, [Some(Amount::Whole(3)), Some(Amount::Whole(7))]);
    let targets = of.lines(Section::Times).into_iter().chain(of.lines(Section::Acknowledgement));
    let targets = targets.filter_map(|line| match line {
        FigureLine::Value(key, amount) if key.contains(".target_") => Some((key, amount.unwrap())),
        _ => None,
    });
    let expected =
        [("times.target_percent", Amount::Tenths(900)), ("times.acknowledgement.target_days", Amount::Whole(2))];
    assert_eq!(targets.collect::<Vec<_>>(), expected);
}

#[test]
fn what_is_still_open() {
    let of = april();
    let parts = [Part::Open, Part::OpenOverdue, Part::OpenSuspended, Part::OpenAged, Part::OpenUnaged];
    assert_eq!(counts(&of, parts), [3, 1, 1, 2, 1]);
    let (age, gross) = (of.days(Part::OpenAge), of.days(Part::OpenGrossAge));
    assert_eq!((age.mean.unwrap().rounded(1), age.max), (Some(240), Some(35)));
    assert_eq!(gross.median.unwrap().rounded(1), Some(265));
    assert_rows!(
        of,
        OpenBands,
        [("le_5", 0, 0), ("6_10", 0, 0), ("11_15", 1, 500), ("16_20", 0, 0), ("gt_20", 1, 500)]
    );
    assert_rows!(of, OpenByUnit, [("north", 1, 333), ("unknown", 2, 667)]);
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
        ("closed.by_handler.unit", &["3 2025-04-29", "4 2025-04-04"]),
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
    let of = figures(&scope("2025-04-01", "2025-04-30"), &all).unwrap();
    let found = counts(&of, [Part::WithFinding, Part::Unsubstantiated, Part::Partly]);
    assert_eq!(found, [2, 1, 1], "a comment has no finding");
    assert_eq!(counts(&of, [Part::FoundGrounds, Part::Upheld]), [1, 1]);
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
    let of = figures(&scope("2025-04-01", "2025-04-30"), &[twice]).unwrap();
    assert_rows!(of, ByCriterion, [("breach", 1, 1000)], "that of May is not of this period");
}
