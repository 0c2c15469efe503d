//! The flow at its edges, worked by hand for April 2025.

use super::*;

/// The five terms of April 2025 for one request.
fn april(received_on: &str, acts: &str) -> [u64; 5] {
    let one = Case { closings: closings(acts), ..case(1, received_on) };
    let flow = figures(&scope("2025-04-01", "2025-04-30"), &[one]).unwrap().flow();
    [flow.open_at_start, flow.received, flow.reopened, flow.closed, flow.open_at_end]
}

#[test]
fn a_request_counts_on_the_days_of_its_acts() {
    assert_eq!(april("2025-04-10", ""), [0, 1, 0, 0, 1]);
    assert_eq!(april("2025-03-10", ""), [1, 0, 0, 0, 1]);
    assert_eq!(april("2025-05-01", ""), [0, 0, 0, 0, 0]);
    assert_eq!(april("2025-03-10", "2025-03-20"), [0, 0, 0, 0, 0], "closed before");
    assert_eq!(april("2025-03-10", "2025-05-20"), [1, 0, 0, 0, 1], "closed after");
    assert_eq!(april("2025-04-10", "2025-05-20"), [0, 1, 0, 0, 1], "received now, closed after");
}

#[test]
fn the_first_and_the_last_day_are_in_the_period() {
    assert_eq!(april("2025-04-01", "2025-04-30"), [0, 1, 0, 1, 0]);
    assert_eq!(april("2025-03-31", "2025-04-01"), [1, 0, 0, 1, 0]);
    assert_eq!(april("2025-03-30", "2025-03-31"), [0, 0, 0, 0, 0]);
    assert_eq!(april("2025-04-30", "2025-05-01"), [0, 1, 0, 0, 1]);
    assert_eq!(april("2025-03-01", "2025-03-31 2025-04-01"), [0, 0, 1, 0, 1]);
    assert_eq!(april("2025-03-01", "2025-03-02 2025-03-31"), [1, 0, 0, 0, 1], "reopened the day before");
    assert_eq!(april("2025-03-01", "2025-03-02 2025-04-30"), [0, 0, 1, 0, 1]);
    assert_eq!(april("2025-03-01", "2025-04-30 2025-05-01"), [1, 0, 0, 1, 0]);
    assert_eq!(april("2025-03-01", "2025-04-01 2025-04-30"), [1, 0, 1, 1, 1]);
}

#[test]
fn acts_of_one_day_stand_in_their_order() {
    assert_eq!(april("2025-04-10", "2025-04-10"), [0, 1, 0, 1, 0], "received and closed");
    assert_eq!(april("2025-04-10", "2025-04-10 2025-04-10"), [0, 1, 1, 1, 1], "closed and reopened");
    assert_eq!(april("2025-04-10", "2025-04-10 2025-04-10 2025-04-10"), [0, 1, 1, 2, 0]);
    assert_eq!(april("2025-03-01", "2025-03-31 2025-03-31"), [1, 0, 0, 0, 1]);
    assert_eq!(april("2025-03-01", "2025-03-31 2025-03-31 2025-03-31"), [0, 0, 0, 0, 0]);
    assert_eq!(april("2025-03-01", "2025-04-30 2025-04-30"), [1, 0, 1, 1, 1]);
    assert_eq!(april("2025-03-01", "2025-04-01 2025-04-01 2025-04-01"), [1, 0, 1, 2, 0]);
}

#[test]
fn a_request_closed_twice_is_two_closings() {
    let acts = "2025-04-02 2025-04-09 2025-04-21";
    assert_eq!(april("2025-03-01", acts), [1, 0, 1, 2, 0]);
    let one = [Case { closings: closings(acts), ..case(7, "2025-03-01") }];
    let april = scope("2025-04-01", "2025-04-30");
    assert_eq!(behind(&april, &one, "flow.closed"), ["7 2025-04-02", "7 2025-04-21"]);
    assert_eq!(behind(&april, &one, "flow.reopened"), ["7 2025-04-09"]);
    assert_eq!(behind(&april, &one, "flow.open_at_start"), ["7"]);
    assert!(behind(&april, &one, "flow.open_at_end").is_empty());
}

#[test]
fn an_impossible_history_gives_no_figures() {
    let refused = |received_on: &str, closings: Vec<CaseClosing>| {
        let all = [case(1, "2025-04-02"), Case { closings, ..case(2, received_on) }];
        figures(&scope("2025-04-01", "2025-04-30"), &all).unwrap_err()
    };
    let numbers = vec![Number::new(2025, 2).unwrap()];
    // Closed before it was received.
    let error = refused("2025-05-05", closings("2025-04-20"));
    assert_eq!(error.numbers, numbers);
    assert_eq!(error.flow, Flow { open_at_start: 0, received: 1, reopened: 0, closed: 1, open_at_end: 1 });
    // Closed twice without having been reopened.
    let twice = vec![CaseClosing::new(day("2025-04-05")), CaseClosing::new(day("2025-04-06"))];
    assert_eq!(refused("2025-04-01", twice).numbers, numbers);
    // Reopened before it was closed.
    assert_eq!(refused("2025-04-01", closings("2025-05-20 2025-04-10")).numbers, numbers);
}

#[test]
fn two_wrongs_that_cancel_out_are_refused() {
    // One is closed before it is received, the other reopened before it is closed: 0 + 1 + 1 − 1 = 1.
    let all = [
        Case { closings: closings("2025-04-20"), ..case(1, "2025-05-05") },
        Case { closings: closings("2025-05-20 2025-04-10"), ..case(2, "2025-04-01") },
    ];
    let error = figures(&scope("2025-04-01", "2025-04-30"), &all).unwrap_err();
    let Flow { open_at_start, received, reopened, closed, open_at_end } = error.flow;
    assert_eq!(open_at_start + received + reopened - closed, open_at_end);
    assert_eq!(error.numbers.len(), 2);
}
