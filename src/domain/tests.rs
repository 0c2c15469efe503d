//! The rules of a request, act by act: what is refused, and what is entered.

use chrono::NaiveDate;

use super::act::{Act, Disposition, Entry, GroundCode, LinkKind, RequestAct, Words};
use super::closing::Closure;
use super::consultation::ConsultedQuestion;
use super::field::{Field, Progress, Receipt};
use super::finding::{Finding, Verdict};
use super::imported::{Imported, ImportedGround, LineRefusal, tried_request};
use super::profile::{Profile, tests::SMALL};
use super::request::{Recorded, Status, Triage};
use super::{Code, Identity, Moment, Number, Office, Record, Refusal, Request, rule_codes};

mod dates;
mod reopened;

/// A request in the making: acts are decided by the rules, and entered when these allow them.
struct File {
    office: Office,
    recorded: Recorded,
    request: Request,
}

fn code(text: &str) -> Code {
    Code::new(text).unwrap()
}

/// A day of November 2026, of which the 2nd is a Monday.
fn day(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, day).unwrap()
}

/// An act of that day, decided on the last of the month.
fn at(on: u32) -> Moment {
    Moment { on: day(on), today: day(30) }
}

fn ground(nature: &str) -> GroundCode {
    GroundCode { nature: code(nature), commitment: None }
}

fn verdict(finding: Finding) -> Verdict {
    Verdict { finding, criterion: (finding != Finding::Unsubstantiated).then(|| code("error")) }
}

fn closure(disposition: Disposition) -> Closure {
    let by = Some(code("email"));
    Closure { disposition, by, no_reply: None, to: None, verdict: None, reply: None, of: None }
}

fn found(finding: Finding) -> Closure {
    Closure { verdict: Some(verdict(finding)), ..closure(Disposition::Answered) }
}

impl File {
    /// A request of that kind, received on November 2 by e-mail from a person who is named.
    fn received(kind: &str) -> Self {
        let receipt = Receipt { kind: Some(code(kind)), channel: Some(code("email")), ..Receipt::default() };
        let identity = Identity { name: Some("Zoé Tremblay".into()), ..Identity::default() };
        Self::begun(receipt, Some(identity))
    }

    fn begun(receipt: Receipt, identity: Option<Identity>) -> Self {
        let office = Office::new(Profile::parse(SMALL).unwrap(), Vec::new(), 2027);
        let recorded = Recorded { at: "2026-11-30T09:00:00-05:00".into(), by: code("roy") };
        let words = Words { identity, ..Words::default() };
        let entry = Entry { on: day(2), act: RequestAct::Received { receipt, grounds: Vec::new() }, words };
        let request = Request::begin(Number::new(2026, 1).unwrap(), entry.recorded(&recorded)).unwrap();
        Self { office, recorded, request }
    }

    /// A complaint taken up on November 3, about those grounds.
    fn admitted(grounds: &[&str]) -> Self {
        let mut file = Self::received(rule_codes::COMPLAINT);
        file.admit(3, grounds).unwrap();
        file
    }

    fn enter(&mut self, decided: Result<Entry, Refusal>) -> Result<(), Refusal> {
        self.request.apply(decided?.recorded(&self.recorded));
        Ok(())
    }

    fn admit(&mut self, on: u32, grounds: &[&str]) -> Result<(), Refusal> {
        let decided = self.request.admit(at(on), None, grounds.iter().map(|nature| ground(nature)).collect());
        self.enter(decided)
    }

    fn turn_down(&mut self, on: u32, reason: &str) -> Result<(), Refusal> {
        let decided = self.request.turn_down(at(on), None, code(reason), None, Some(code("phone")));
        self.enter(decided)
    }

    fn find(&mut self, on: u32, n: Option<u32>, finding: Finding) -> Result<(), Refusal> {
        let decided = self.request.find(at(on), n, verdict(finding), None);
        self.enter(decided)
    }

    fn close(&mut self, on: u32, closure: Closure) -> Result<(), Refusal> {
        let decided = self.request.close(at(on), closure);
        self.enter(decided)
    }

    fn suspend(&mut self, on: u32) -> Result<(), Refusal> {
        let decided = self.request.suspend(at(on), None, "pièce".into());
        self.enter(decided)
    }

    fn resume(&mut self, on: u32) -> Result<(), Refusal> {
        let decided = self.request.resume(at(on));
        self.enter(decided)
    }

    fn extend(&mut self, at: Moment, to: NaiveDate) -> Result<(), Refusal> {
        let decided = self.request.extend(&self.office, at, to, "région".into());
        self.enter(decided)
    }

    fn reopen(&mut self, on: u32) -> Result<(), Refusal> {
        let decided = self.request.reopen(at(on), "suite".into(), false);
        self.enter(decided)
    }
}

#[test]
fn a_complaint_is_answered_once_every_ground_has_its_finding() {
    let mut file = File::received(rule_codes::COMPLAINT);
    assert_eq!(file.close(3, found(Finding::Unsubstantiated)), Err(Refusal::NotTriaged));
    file.admit(3, &["delay", "error"]).unwrap();
    let answered = || closure(Disposition::Answered);
    assert_eq!(file.close(4, answered()), Err(Refusal::GroundsWithoutFinding { grounds: vec![1, 2] }));
    file.find(4, Some(2), Finding::Substantiated).unwrap();
    assert_eq!(file.close(4, answered()), Err(Refusal::GroundsWithoutFinding { grounds: vec![1] }));
    file.find(4, Some(1), Finding::Unsubstantiated).unwrap();
    let left = Refusal::NothingLeftToFind { finding: Finding::Partly };
    assert_eq!(file.close(4, found(Finding::Partly)), Err(left));
    file.close(4, answered()).unwrap();
    assert_eq!(file.request.finding(), Some(Finding::Partly));
}

#[test]
fn a_complaint_without_a_ground_has_a_finding_of_its_own() {
    let mut file = File::admitted(&[]);
    assert_eq!(file.close(4, closure(Disposition::Answered)), Err(Refusal::NoFinding));
    file.close(4, found(Finding::Substantiated)).unwrap();
    assert_eq!(file.request.finding(), Some(Finding::Substantiated));
}

#[test]
fn the_finding_given_at_closing_stands_for_the_grounds_that_have_none() {
    let mut file = File::admitted(&["delay", "error", "other"]);
    file.find(4, Some(2), Finding::Substantiated).unwrap();
    file.close(4, found(Finding::Unsubstantiated)).unwrap();
    let findings: Vec<_> =
        file.request.grounds().map(|ground| ground.ruling.as_ref().unwrap().verdict.finding).collect();
    assert_eq!(findings, [Finding::Unsubstantiated, Finding::Substantiated, Finding::Unsubstantiated]);
}

#[test]
fn only_a_complaint_is_closed_with_a_finding() {
    let mut file = File::received("comment");
    file.admit(3, &[]).unwrap();
    let refused = Refusal::FindingOnOtherKind { kind: Some(code("comment")) };
    assert_eq!(file.close(4, found(Finding::Unsubstantiated)), Err(refused));
    file.close(4, closure(Disposition::Answered)).unwrap();
    assert_eq!(file.request.finding(), None);
}

#[test]
fn the_disposition_agrees_with_the_triage() {
    let mut file = File::received(rule_codes::COMPLAINT);
    let inadmissible = || closure(Disposition::Inadmissible);
    assert_eq!(file.close(3, inadmissible()), Err(Refusal::InadmissibleWithoutReason));
    file.admit(3, &[]).unwrap();
    assert_eq!(file.close(3, inadmissible()), Err(Refusal::InadmissibleWithoutReason));
    file.turn_down(3, "recourse").unwrap();
    assert_eq!(file.close(3, closure(Disposition::Answered)), Err(Refusal::InadmissibleNotClosedSo));
    assert_eq!(file.close(3, found(Finding::Partly)), Err(Refusal::FindingOnInadmissible));
    file.close(3, inadmissible()).unwrap();
}

#[test]
fn a_request_is_withdrawn_settled_or_closed_without_action_at_any_time() {
    for disposition in [Disposition::Withdrawn, Disposition::Settled, Disposition::NoAction] {
        let mut file = File::received(rule_codes::COMPLAINT);
        assert_eq!(file.close(2, closure(disposition)), Ok(()));
    }
}

#[test]
fn a_disposition_fits_what_was_decided() {
    for (disposition, refused) in [
        (Disposition::Settled, Some(Refusal::InadmissibleNotClosedSo)),
        (Disposition::NoAction, Some(Refusal::InadmissibleNotClosedSo)),
        (Disposition::Withdrawn, None),
        (Disposition::Inadmissible, None),
    ] {
        let mut file = File::received(rule_codes::COMPLAINT);
        file.turn_down(3, "recourse").unwrap();
        assert_eq!(file.close(4, closure(disposition)).err(), refused, "{disposition:?}");
    }
    for (finding, refused) in [
        (Finding::Substantiated, Some(Refusal::SubstantiatedNotClosedSo)),
        (Finding::Partly, Some(Refusal::SubstantiatedNotClosedSo)),
        (Finding::Unsubstantiated, None),
    ] {
        let mut file = File::admitted(&[]);
        file.find(3, None, finding).unwrap();
        assert_eq!(file.close(4, closure(Disposition::NoAction)).err(), refused, "{finding:?}");
    }
}

#[test]
fn a_duplicate_names_the_request_that_is_handled_and_has_no_time() {
    let mut file = File::received(rule_codes::COMPLAINT);
    let of = |n, disposition| Closure { of: Number::new(2026, n), ..closure(disposition) };
    assert_eq!(file.close(3, closure(Disposition::Duplicate)), Err(Refusal::DuplicateOfWhich));
    assert_eq!(file.close(3, of(1, Disposition::Duplicate)), Err(Refusal::LinkToItself { closes: true }));
    assert_eq!(file.close(3, of(2, Disposition::Settled)), Err(Refusal::OfOnlyForDuplicate));
    file.close(3, of(2, Disposition::Duplicate)).unwrap();
    let progress = file.request.progress(&file.office.clock(&file.request, &[]));
    assert_eq!((progress.net_days, progress.gross_days, progress.within_standard), (None, None, None));
    let (one, two) = (Number::new(2026, 1).unwrap(), Number::new(2026, 2).unwrap());
    let link = |originals: &[Number]| file.request.link(at(3), two, LinkKind::Duplicate, originals);
    assert_eq!(link(&[two, one]), Err(Refusal::DuplicateOfItsDuplicate { to: two }));
    let linked = link(&[two]).unwrap();
    file.enter(Ok(linked)).unwrap();
    let three = Number::new(2026, 3).unwrap();
    let another = file.request.link(at(3), three, LinkKind::Duplicate, &[three]);
    assert_eq!(another, Err(Refusal::DuplicateOfAnother { of: two }));
    assert!(file.request.link(at(3), three, LinkKind::Repeat, &[three]).is_ok());
}

#[test]
fn a_transfer_names_its_body_and_no_other_closing_does() {
    let mut file = File::admitted(&[]);
    assert_eq!(file.close(4, closure(Disposition::Transferred)), Err(Refusal::TransferToWhom));
    let to = |disposition| Closure { to: Some(code("ombudsman")), ..closure(disposition) };
    let refused = Refusal::TransferWithoutConsent { body: code("ombudsman") };
    assert_eq!(file.close(4, to(Disposition::Transferred)), Err(refused));
    assert_eq!(file.close(4, to(Disposition::Settled)), Err(Refusal::BodyOnlyForTransfer));
}

#[test]
fn closing_says_how_the_reply_went_out_or_why_none_was_possible() {
    let settled = |by: Option<&str>| Closure { by: by.map(code), ..closure(Disposition::Settled) };
    let anonymous = Receipt { channel: Some(code("phone")), anonymous: Some(true), ..Receipt::default() };
    let mut file = File::begun(anonymous, None);
    assert_eq!(file.close(3, settled(None)), Err(Refusal::NoMeansOfReply));
    file.close(3, Closure { no_reply: Some("anonyme".into()), ..settled(None) }).unwrap();
    assert_eq!(file.request.closing.unwrap().by, None);
    // A person who can be reached is not taken for answered by the channel of receipt.
    let mut file = File::received(rule_codes::COMPLAINT);
    assert_eq!(file.close(3, settled(None)), Err(Refusal::NoMeansOfReply));
    file.close(3, settled(Some("mail"))).unwrap();
    assert_eq!(file.request.closing.unwrap().by, Some(code("mail")));
    // That an inadmissible request is so was said at triage.
    let mut file = File::admitted(&[]);
    file.turn_down(3, "recourse").unwrap();
    file.close(3, Closure { by: None, ..closure(Disposition::Inadmissible) }).unwrap();
    assert_eq!(file.request.closing.unwrap().by, Some(code("phone")));
}

#[test]
fn triage_knows_the_kind_and_says_nothing_twice() {
    let mut file = File::begun(Receipt::default(), None);
    assert_eq!(file.admit(3, &[]), Err(Refusal::KindUnknown));
    let mut file = File::received(rule_codes::DISCLOSURE);
    assert_eq!(file.admit(3, &[]), Err(Refusal::DisclosureIsDirected));
    // What was found to be a disclosure gets the kind by itself, and is nothing else from then on.
    let mut file = File::received(rule_codes::COMPLAINT);
    file.turn_down(3, rule_codes::DISCLOSURE).unwrap();
    assert_eq!(file.request.receipt.kind, Some(code(rule_codes::DISCLOSURE)));
    assert_eq!(file.turn_down(4, "recourse"), Err(Refusal::DisclosureStands));
    let complaint = Some(code(rule_codes::COMPLAINT));
    let directed = Err(Refusal::DisclosureStands);
    assert_eq!(file.request.admit(at(4), complaint.clone(), Vec::new()), directed);
    assert_eq!(file.request.turn_down(at(4), complaint, code(rule_codes::DISCLOSURE), None, None), directed);
    assert_eq!(file.close(4, closure(Disposition::Settled)), Err(Refusal::DisclosureStands));
    // One that is still to be directed is triaged first, however it would be closed.
    for disposition in [Disposition::Answered, Disposition::Settled, Disposition::NoAction, Disposition::Inadmissible] {
        let refused = File::received(rule_codes::DISCLOSURE).close(4, closure(disposition));
        assert_eq!(refused, Err(Refusal::DisclosureIsDirected), "{disposition:?}");
    }
    let mut file = File::admitted(&["delay"]);
    assert_eq!(file.admit(3, &[]), Err(Refusal::AlreadySo { act: "found_admissible", on: day(3) }));
    let twice = Refusal::GroundAlreadyThere { nature: code("delay"), commitment: None };
    assert_eq!(file.admit(3, &["delay"]), Err(twice));
    file.turn_down(4, "recourse").unwrap();
    assert_eq!(file.turn_down(5, "recourse"), Err(Refusal::AlreadySo { act: "found_inadmissible", on: day(4) }));
    assert!(matches!(&file.request.triage, Triage::Inadmissible { informed_by: Some(by), .. } if *by == code("phone")));
    let mut file = File::admitted(&[]);
    file.find(4, None, Finding::Partly).unwrap();
    assert_eq!(file.turn_down(5, "recourse"), Err(Refusal::FindingsStand));
}

#[test]
fn one_open_suspension_at_a_time() {
    let mut file = File::admitted(&[]);
    assert_eq!(file.resume(3), Err(Refusal::NotSuspended));
    file.suspend(4).unwrap();
    assert_eq!(file.suspend(5), Err(Refusal::AlreadySuspended { since: day(4) }));
    file.resume(6).unwrap();
    assert_eq!(file.resume(7), Err(Refusal::NotSuspended));
    assert_eq!(file.suspend(5), Err(Refusal::BeforePrevious { on: day(5), act: "resumed", earlier: day(6) }));
    file.suspend(6).unwrap();
    assert_eq!(file.request.suspended_since(), Some(day(6)));
}

// Received on November 2: the fifteenth working day after it is November 23.
#[test]
fn an_extension_tells_the_person_something_new() {
    let mut file = File::admitted(&[]);
    assert_eq!(file.extend(at(10), day(23)), Err(Refusal::NotAfterDue { to: day(23), due: day(23) }));
    file.extend(at(10), day(26)).unwrap();
    assert_eq!(file.extend(at(10), day(26)), Err(Refusal::NotAfterExtension { to: day(26), earlier: day(26) }));
    let early = Refusal::BeforePrevious { on: day(9), act: "extended", earlier: day(10) };
    assert_eq!(file.extend(at(9), day(27)), Err(early));
    file.extend(at(10), day(27)).unwrap();
    assert_eq!(file.request.extended_to(), Some(day(27)));
    assert_eq!(file.extend(at(29), day(28)), Err(Refusal::ExtensionInThePast { to: day(28), on: day(29) }));
    let future = Moment { on: day(30), today: day(29) };
    assert_eq!(file.extend(future, day(30)), Err(Refusal::InTheFuture { on: day(30), today: day(29) }));
    file.suspend(12).unwrap();
    assert_eq!(file.extend(at(12), day(30)), Err(Refusal::ExtendedWhileSuspended { since: day(12) }));
    file.resume(12).unwrap();
    file.extend(at(12), day(30)).unwrap();
    let early = file.close(11, closure(Disposition::Withdrawn));
    assert!(matches!(early, Err(Refusal::BeforePrevious { .. })), "{early:?}");
}

#[test]
fn what_was_done_before_the_closing_is_entered_after_it_where_dates_allow() {
    let mut file = File::received(rule_codes::COMPLAINT);
    file.close(20, closure(Disposition::NoAction)).unwrap();
    let closed = Err(Refusal::AlreadyClosed { on: day(20), may_be_late: true });
    let acknowledged = |file: &File, on| file.request.acknowledge(at(on), None);
    let consulted = |file: &File, on| {
        let question =
            ConsultedQuestion { unit: code("legal"), due_on: None, with_identity: false, text: "Dates?".into() };
        file.request.consult(at(on), &file.office, question)
    };
    assert_eq!(acknowledged(&file, 21).map(drop), closed);
    assert_eq!(consulted(&file, 21).map(drop), closed);
    let decided = acknowledged(&file, 4);
    file.enter(decided).unwrap();
    let decided = consulted(&file, 5);
    file.enter(decided).unwrap();
    let decided = file.request.answer(at(9), &code("legal"), "Le 12.".into());
    file.enter(decided).unwrap();

    let suspended =
        |file: &File, from: u32, until: u32| file.request.suspend(at(from), Some(day(until)), "pièce".into());
    assert_eq!(file.suspend(6), Err(Refusal::SuspensionWithoutEnd { on: day(20) }));
    assert_eq!(suspended(&file, 6, 23).map(drop), closed);
    assert_eq!(
        suspended(&file, 6, 5).map(drop),
        Err(Refusal::BeforePrevious { on: day(5), act: "suspended", earlier: day(6) })
    );
    for (from, until) in [(12, 16), (6, 10)] {
        let decided = suspended(&file, from, until);
        file.enter(decided).unwrap();
    }
    assert_eq!(suspended(&file, 9, 12).map(drop), Err(Refusal::OverlapsSuspension { from: day(6), to: day(10) }));
    let froms: Vec<_> = file.request.pauses().iter().map(|pause| pause.from).collect();
    assert_eq!(froms, [day(6), day(12)], "in the order of their dates");
    // Received on Monday the 2nd, closed on Friday the 20th: 14 business days, less the 9th, 10th, 13th and 16th.
    let pauses = file.request.pauses();
    let clock = file.office.clock(&file.request, &pauses);
    assert_eq!((clock.gross(day(20)), clock.net(day(20)), file.request.status()), (14, 10, Status::Closed));
}

#[test]
fn a_line_of_a_file_brings_an_open_request_to_its_end_by_ordinary_acts() {
    let imported = |progress: Progress| {
        let receipt = Receipt { kind: Some(code("complaint")), ..Receipt::default() };
        Imported { receipt, progress, ..Imported::default() }
    };
    let entry = Entry::bare(day(2), RequestAct::Imported(Box::new(imported(Progress::default()))));
    let mut file = File::received(rule_codes::COMPLAINT);
    file.request = tried_request(&entry);
    let complete = |file: &File, line: &Imported| line.completion(&file.request, &file.office, day(30));
    let ended = Progress {
        acknowledged_on: Some(day(3)),
        admissible: Some(true),
        closed_on: Some(day(17)),
        disposition: Some(Disposition::Answered),
        reply_by: Some(code("email")),
        ..Progress::default()
    };
    let own = complete(&File::received(rule_codes::COMPLAINT), &imported(ended.clone()));
    assert_eq!(own, Err(LineRefusal::Rule(Field::ClosedOn, Refusal::NoFinding)), "by the rules of the verbs");
    assert!(complete(&file, &imported(ended.clone())).is_ok(), "what the source never recorded is not asked for");
    let found = Progress { finding: Some(Finding::Unsubstantiated), ..ended };
    let acts = complete(&file, &imported(found.clone())).unwrap();
    let names: Vec<_> = acts.iter().map(|entry| (Act::from(entry.act.clone()).name(), entry.on)).collect();
    assert_eq!(names, [("acknowledged", day(3)), ("found_admissible", day(17)), ("closed", day(17))]);
    for entry in acts {
        file.enter(Ok(entry)).unwrap();
    }
    assert_eq!(complete(&file, &imported(found.clone())), Ok(Vec::new()), "the register knows it all");
    let other = Progress { closed_on: Some(day(18)), ..found };
    assert_eq!(complete(&file, &imported(other)), Err(LineRefusal::Otherwise(Field::ClosedOn)));
}

#[test]
fn the_finding_on_an_imported_complaint_of_one_ground_is_that_of_the_ground() {
    let progress = Progress { admissible: Some(true), finding: Some(Finding::Unsubstantiated), ..Progress::default() };
    let grounds =
        |n: usize| ["delay", "error"].iter().take(n).map(|it| ImportedGround { code: ground(it), verdict: None });
    for (n, on_ground) in [(1, true), (2, false)] {
        let imported = Imported { progress: progress.clone(), grounds: grounds(n).collect(), ..Imported::default() };
        let request = tried_request(&Entry::bare(day(2), RequestAct::Imported(Box::new(imported))));
        assert_eq!(request.all_grounds[0].ruling.is_some(), on_ground);
        assert_eq!((request.ruling.is_none(), request.finding()), (on_ground, Some(Finding::Unsubstantiated)));
    }
}
