//! Rule 1: no act is dated before the one it follows, before receipt, or in the future.

use super::*;
use crate::domain::Handler;
use crate::domain::act::{ConsentStep, Party};
use crate::domain::amendment::FieldChange;
use crate::domain::conflict::Impartial;

/// An act on a complaint, tried on a day.
type Attempt = fn(&File, Moment) -> Result<Entry, Refusal>;

const ACKNOWLEDGE: Attempt = |it, at| it.request.acknowledge(at, None);
const ADMIT: Attempt = |it, at| it.request.admit(at, None, vec![ground("courtesy")]);
const TURN_DOWN: Attempt = |it, at| it.request.turn_down(at, None, code("recourse"), None, Some(code("phone")));
const ASSIGN: Attempt = |it, at| it.request.assign(at, &it.officer());
const SUSPEND: Attempt = |it, at| it.request.suspend(at, None, "pièce".into());
const RESUME: Attempt = |it, at| it.request.resume(at);
const ADD_GROUND: Attempt = |it, at| it.request.add(at, ground("courtesy"));
const DROP_GROUND: Attempt = |it, at| it.request.drop_ground(at, 1);
const FIND: Attempt = |it, at| it.request.find(at, Some(1), verdict(Finding::Unsubstantiated), None);
const FIND_PARTLY: Attempt = |it, at| it.request.find(at, Some(1), verdict(Finding::Partly), None);
const CLOSE: Attempt = |it, at| it.request.close(at, closure(Disposition::Withdrawn));
const TRANSFER: Attempt = |it, at| {
    let to = Some(code("ombudsman"));
    it.request.close(at, Closure { to, ..closure(Disposition::Transferred) })
};
const REOPEN: Attempt = |it, at| it.request.reopen(at, "suite".into(), false);
const AMEND: Attempt = |it, at| it.amend(at, Field::Channel, "mail");
const NOTE: Attempt = |it, at| it.request.note(at, "vu".into());
const LINK: Attempt = |it, at| it.request.link(at, Number::new(2026, 2).unwrap(), LinkKind::Related, &[]);
const CONFLICT: Attempt = |it, at| it.request.declare_conflict(at, code("gagnon"), "cousine".into());
const ASK_CONSENT: Attempt = |it, at| it.consent(at, (Party::Body, "ombudsman"), ConsentStep::Asked);
const CONSENT: Attempt = |it, at| it.consent(at, (Party::Body, "ombudsman"), ConsentStep::Granted);
const CONSENT_FOR_UNIT: Attempt = |it, at| it.consent(at, (Party::Unit, "legal"), ConsentStep::Granted);
const CONSULT: Attempt = |it, at| it.consult(at, false);
const CONSULT_BY_NAME: Attempt = |it, at| it.consult(at, true);
const ANSWER: Attempt = |it, at| it.request.answer(at, &code("legal"), "ainsi".into());
const HAND: Attempt = |it, at| it.request.hand(at, Handler::Unit(code("legal")));

/// Every act that a complaint about two grounds allows once it is admitted.
const ACTS: [Attempt; 16] = [
    ACKNOWLEDGE,
    ADMIT,
    TURN_DOWN,
    ASSIGN,
    SUSPEND,
    ADD_GROUND,
    DROP_GROUND,
    FIND,
    CLOSE,
    AMEND,
    NOTE,
    LINK,
    CONFLICT,
    ASK_CONSENT,
    CONSULT,
    HAND,
];

impl File {
    fn officer(&self) -> Impartial {
        self.office.impartial(&self.recorded.by, &self.request).unwrap()
    }

    fn amend(&self, at: Moment, field: Field, value: impl ToString) -> Result<Entry, Refusal> {
        let change = FieldChange::Value { field, value: value.to_string() };
        self.request.amend(at, vec![change], Words::default(), "erreur".into())
    }

    fn consent(&self, at: Moment, (party, to): (Party, &str), step: ConsentStep) -> Result<Entry, Refusal> {
        self.request.record_consent(at, (party, code(to)), step, None)
    }

    fn consult(&self, at: Moment, with_identity: bool) -> Result<Entry, Refusal> {
        let question = ConsultedQuestion { unit: code("legal"), due_on: None, with_identity, text: "quoi".into() };
        self.request.consult(at, &self.office, question)
    }

    fn done(mut self, act: Attempt, on: u32) -> Self {
        let decided = act(&self, at(on));
        self.enter(decided).unwrap();
        self
    }
}

#[test]
fn no_act_is_dated_in_the_future_nor_before_receipt() {
    let file = File::admitted(&["delay", "error"]);
    for (rank, act) in ACTS.iter().enumerate() {
        let early = act(&file, at(1));
        assert_eq!(early, Err(Refusal::BeforeReceipt { on: day(1), received_on: day(2) }), "{rank}");
        let late = act(&file, Moment { on: day(30), today: day(29) });
        assert_eq!(late, Err(Refusal::InTheFuture { on: day(30), today: day(29) }), "{rank}");
    }
}

#[test]
fn no_act_is_dated_before_the_one_it_follows() {
    let pairs = [
        (SUSPEND, RESUME),
        (ACKNOWLEDGE, CLOSE),
        (ASSIGN, CLOSE),
        (ASSIGN, |it: &File, at: Moment| it.request.assign(at, &it.office.impartial(&code("morin"), &it.request)?)),
        (ADMIT, CLOSE),
        (ADMIT, FIND),
        (ADMIT, TURN_DOWN),
        (FIND, CLOSE),
        (FIND, FIND_PARTLY),
        (FIND, DROP_GROUND),
        (CLOSE, REOPEN),
        (ASK_CONSENT, CONSENT),
        (CONSENT, TRANSFER),
        (CONSENT_FOR_UNIT, CONSULT_BY_NAME),
        (CONSULT, ANSWER),
        (CONSULT, CLOSE),
        (HAND, CLOSE),
    ];
    for (rank, (done, act)) in pairs.into_iter().enumerate() {
        let file = File::admitted(&["delay", "error"]).done(done, 10);
        let early = act(&file, at(9));
        assert!(matches!(early, Err(Refusal::BeforePrevious { .. })), "{rank}: {early:?}");
        assert!(act(&file, at(10)).is_ok(), "{rank}");
    }
}

#[test]
fn no_act_on_a_reopened_request_is_dated_before_it_was_reopened() {
    let file = File::admitted(&["delay", "error"]).done(CLOSE, 10).done(REOPEN, 12);
    for (rank, act) in ACTS.iter().enumerate() {
        let early = act(&file, at(11));
        assert!(matches!(early, Err(Refusal::BeforePrevious { act: "reopened", .. })), "{rank}: {early:?}");
        assert!(act(&file, at(12)).is_ok(), "{rank}");
    }
}

#[test]
fn an_amended_date_of_receipt_stays_before_every_act_and_out_of_the_future() {
    let received = |file: &File, on: u32| file.amend(Moment::today(day(29)), Field::ReceivedOn, day(on)).map(drop);
    for (rank, act) in [ACKNOWLEDGE, ASSIGN, NOTE, ASK_CONSENT, CONFLICT, LINK, SUSPEND].into_iter().enumerate() {
        let file = File::received(rule_codes::COMPLAINT).done(act, 4);
        let refused = received(&file, 5);
        assert!(matches!(refused, Err(Refusal::ReceiptAfterAct { .. })), "{rank}: {refused:?}");
        assert_eq!(received(&file, 4), Ok(()), "{rank}");
    }
    let file = File::received(rule_codes::COMPLAINT);
    let future = Err(Refusal::InTheFuture { on: day(30), today: day(29) });
    assert_eq!(received(&file, 30), future);
    // Nor is the amendment itself.
    let amended = file.amend(Moment { on: day(30), today: day(29) }, Field::ReceivedOn, day(1));
    assert_eq!(amended.map(drop), future);
}
