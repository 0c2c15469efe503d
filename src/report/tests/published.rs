//! Figures that offices have published.

use super::*;

/// Ministère de la Justice, 2021-22: 15 carried in + 585 received − 590 closed = 10, and the grounds of the 590.
#[test]
fn the_ministry_of_justice_2021_22() {
    let natures = [("a", 440), ("b", 44), ("c", 32), ("d", 31), ("e", 16), ("f", 16), ("g", 11)];
    let mut all: Vec<Case> = (1..=600).map(|n| case(n, if n <= 15 { "2021-03-31" } else { "2021-04-01" })).collect();
    let closed = natures.into_iter().flat_map(|(nature, n)| std::iter::repeat_n(nature, n));
    for (case, nature) in all.iter_mut().zip(closed) {
        let nature = code(nature);
        case.kind = code("complaint");
        case.closings =
            vec![CaseClosing { finding: Some(Finding::Unsubstantiated), ..CaseClosing::new(day("2022-03-31")) }];
        case.grounds = vec![CaseGround { n: 1, nature, commitment: None, finding: None, criterion: None }];
    }
    let year = figures(&scope("2021-04-01", "2022-03-31"), &all).unwrap();
    assert_eq!(year.flow(), Flow { open_at_start: 15, received: 585, reopened: 0, closed: 590, open_at_end: 10 });
    let shares: Vec<_> = year.breakdown(Part::ByGround).rows.iter().map(|row| row.percent).collect();
    let tenths: Vec<_> = shares.iter().map(|share| share.tenths().unwrap()).collect();
    assert_eq!(tenths, [746, 75, 54, 53, 27, 27, 19]);
    assert_eq!(rounding_misses_100(&shares), Some(1001));
    assert_eq!(year.count(Part::FoundGrounds), 590);
}

/// Ontario French Language Services Commissioner, 2016-17: 301 = 3 low impact + 85 inadmissible + 213 admissible.
#[test]
fn the_ontario_commissioner_2016_17() {
    let reasons = [("v", 37), ("w", 19), ("x", 13), ("y", 9), ("z", 7)];
    let mut decided = vec![CaseAdmissibility::Pending; 3];
    decided.extend(vec![CaseAdmissibility::Admissible; 213]);
    for (reason, n) in reasons {
        decided.extend(vec![CaseAdmissibility::Inadmissible { reason: code(reason) }; n]);
    }
    let all: Vec<_> =
        (1..).zip(decided).map(|(n, admissibility)| Case { admissibility, ..case(n, "2016-10-01") }).collect();
    let year = figures(&scope("2016-04-01", "2017-03-31"), &all).unwrap();
    assert_eq!(year.count(Part::Received), 301);
    let decisions = [Part::Pending, Part::Inadmissible, Part::Admissible, Part::Decided];
    assert_eq!(counts(&year, decisions), [3, 85, 213, 298]);
    // 213 / 298 = 71.48 %, 85 / 298 = 28.52 %; of the 85: 43.53, 22.35, 15.29, 10.59, 8.24.
    assert_eq!(
        (year.share(Part::AdmissibleShare).tenths(), year.share(Part::InadmissibleShare).tenths()),
        (Some(715), Some(285))
    );
    assert_eq!(
        rows(&year.breakdown(Part::ByReason)),
        [("v", 37, 435), ("w", 19, 224), ("x", 13, 153), ("y", 9, 106), ("z", 7, 82)]
    );
    assert_eq!(year.breakdown(Part::ByReason).rounding_misses_100(), None, "435 + 224 + 153 + 106 + 82 = 1000");
}

/// An office published 422 complaints with 551 grounds: the two are never mixed.
#[test]
fn four_hundred_twenty_two_complaints_with_551_grounds() {
    let [delay, error] = ["delay", "error"].map(code);
    let ground = |n, nature| CaseGround { n, nature, commitment: None, finding: None, criterion: None };
    let all: Vec<_> = (1..=422)
        .map(|n| {
            // 129 complaints have a second ground, for 29 of them of the same nature as the first.
            let second = if n <= 29 { Some(delay.clone()) } else { (n <= 129).then(|| error.clone()) };
            let grounds =
                [Some(delay.clone()), second].into_iter().flatten().zip(1..).map(|(nature, n)| ground(n, nature));
            Case { kind: code("complaint"), grounds: grounds.collect(), ..case(n, "2025-05-05") }
        })
        .collect();
    let year = figures(&scope("2025-04-01", "2026-03-31"), &all).unwrap();
    assert_eq!(counts(&year, [Part::Grounds, Part::GroundsComplaints]), [551, 422]);
    let by_nature = year.breakdown(Part::GroundsByNature);
    // 451 / 551 = 81.85 %, 100 / 551 = 18.15 %.
    assert_eq!(rows(&by_nature), [("delay", 451, 819), ("error", 100, 181)]);
    assert_eq!(column_counts(&by_nature), [("delay", vec![422]), ("error", vec![100])]);
    assert_eq!((by_nature.counts.as_str(), by_nature.rows[0].columns[0].1.counts.as_str()), ("grounds", "requests"));
}
