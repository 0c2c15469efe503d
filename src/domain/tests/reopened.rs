//! A request that is taken up again.

use super::*;

#[test]
fn what_is_found_since_stands() {
    let mut file = File::admitted(&[]);
    file.find(4, None, Finding::Partly).unwrap();
    file.close(5, closure(Disposition::Answered)).unwrap();
    file.reopen(6).unwrap();
    file.find(7, None, Finding::Substantiated).unwrap();
    assert_eq!(file.turn_down(8, rule_codes::DISCLOSURE), Err(Refusal::FindingsStand));
}

#[test]
fn what_was_found_before_stays_with_the_closing_that_it_led_to() {
    let mut file = File::admitted(&[]);
    file.find(4, None, Finding::Partly).unwrap();
    file.close(4, closure(Disposition::Answered)).unwrap();
    file.reopen(4).unwrap();
    file.turn_down(4, rule_codes::DISCLOSURE).unwrap();
    assert_eq!((file.request.finding(), file.request.reopenings[0].finding), (None, Some(Finding::Partly)));
}

#[test]
fn a_closed_request_does_not_move_until_it_is_reopened() {
    let mut file = File::admitted(&[]);
    assert_eq!(file.reopen(4), Err(Refusal::NotClosed));
    file.suspend(4).unwrap();
    let early = Refusal::BeforePrevious { on: day(3), act: "suspended", earlier: day(4) };
    assert_eq!(file.close(3, closure(Disposition::Withdrawn)), Err(early));
    let suspended = Err(Refusal::SuspendedNotClosed { since: day(4) });
    assert_eq!(file.close(6, closure(Disposition::Withdrawn)), suspended, "its days would not be counted");
    file.resume(6).unwrap();
    file.close(6, closure(Disposition::Withdrawn)).unwrap();
    let closed = Err(Refusal::AlreadyClosed { on: day(6), may_be_late: false });
    assert_eq!(file.close(7, closure(Disposition::Settled)), closed);
    assert_eq!(file.admit(7, &["delay"]), closed);
    assert_eq!(file.turn_down(7, "recourse"), closed);
    assert_eq!(file.find(7, None, Finding::Partly), closed);
    assert_eq!(file.suspend(7), Err(Refusal::AlreadyClosed { on: day(6), may_be_late: true }));
    assert_eq!(file.resume(7), closed);
    assert_eq!(file.extend(at(7), day(30)), closed);
    assert!(file.request.acknowledge(at(7), None).is_err());
    let early = Refusal::BeforePrevious { on: day(5), act: "closed", earlier: day(6) };
    assert_eq!(file.reopen(5), Err(early));
    file.reopen(9).unwrap();
    assert_eq!((file.request.closing.as_ref(), file.request.reopenings[0].on), (None, day(9)));
}
