use super::*;
use crate::domain::HolidaySet;
use crate::domain::finding::Finding;
use crate::domain::request::Recorded;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn at(on: &str) -> Moment {
    Moment { on: day(on), today: day("2027-02-01") }
}

fn calendar() -> Calendar {
    Calendar::new(HolidaySet::PublicService, [], 2027)
}

struct OpenedFile(OmbudsmanFile);

impl OpenedFile {
    fn opened(on: &str) -> Self {
        let texts = BTreeMap::from([("reference".to_owned(), "26-01234".to_owned())]);
        let entry = OmbudsmanFile::open(at(on), (None, None), None, texts, Vec::new()).unwrap();
        Self(OmbudsmanFile::begin(Number::new(2026, 1).unwrap(), entry.recorded(&recorded())).unwrap())
    }

    fn act(&mut self, decided: impl FnOnce(&OmbudsmanFile) -> Result<Entry<OmbudsmanAct>, Refusal>) -> &mut Self {
        let entry = decided(&self.0).unwrap();
        self.0.apply(entry.recorded(&recorded()));
        self
    }

    fn log(&mut self, on: &str, passage: Passage) -> &mut Self {
        self.act(|file| file.log(at(on), passage, None, None, BTreeMap::new()))
    }

    fn due(&self) -> Option<NaiveDate> {
        self.0.pressing(&calendar()).map(|question| question.due(&calendar()))
    }

    fn days(&self) -> Vec<Option<i64>> {
        self.0.questions().iter().map(|question| question.days(&calendar())).collect()
    }
}

fn recorded() -> Recorded {
    Recorded { at: "2027-02-01T09:00:00-05:00".into(), by: Code::new("agent").unwrap() }
}

/// Counted by hand on the calendar of the public service: 13 holidays.
#[test]
fn an_answer_is_due_after_ten_business_days() {
    for (received, due) in [
        // March 3–6, 9–13 and 16.
        ("2026-03-02", "2026-03-16"),
        // March 31, April 1, 2; Good Friday the 3rd and Easter Monday the 6th are off; 7–10, 13–15.
        ("2026-03-30", "2026-04-15"),
        // December 21, 22, 23; 24, 25, 28 (for the 26th), 31, January 1 and 4 (for the 2nd) are off; 29, 30; 5–8 and
        // 11.
        ("2026-12-18", "2027-01-11"),
        // Received on a Saturday: the Monday is day 1.
        ("2026-03-07", "2026-03-20"),
    ] {
        assert_eq!(OpenedFile::opened(received).due(), Some(day(due)), "{received}");
    }
}

#[test]
fn every_question_has_its_own_answer_and_its_own_time() {
    let mut file = OpenedFile::opened("2026-03-02");
    file.log("2026-03-04", Passage::Interim).log("2026-03-09", Passage::Question);
    assert_eq!(file.due(), Some(day("2026-03-16")), "the first question is not put off by the second");
    file.log("2026-03-11", Passage::Information).log("2026-03-12", Passage::Answer);
    assert_eq!((file.due(), file.days()), (None, vec![Some(8), Some(3)]));
    // A question of the same day is asked after the answer; ten business days later is the 26th.
    file.log("2026-03-12", Passage::Question);
    assert_eq!((file.due(), file.0.status()), (Some(day("2026-03-26")), FileStatus::Awaited));
    // An exchange that was forgotten is logged late, and takes its place.
    file.log("2026-03-05", Passage::Answer);
    assert_eq!(file.days(), [Some(3), Some(3), None]);
    let due = (None, Some(day("2026-04-01")));
    file.act(|file| file.set(at("2026-03-13"), due, BTreeMap::new(), Links::default(), &calendar()));
    assert_eq!(file.due(), Some(day("2026-04-01")));
    let moved = file.0.pressing(&calendar()).unwrap();
    let known = ["2026-03-12", "2026-03-13"].map(|on| moved.due_known_on(day(on), &calendar()));
    assert_eq!(known, ["2026-03-26", "2026-04-01"].map(day), "as it stood at the end of each day");
}

#[test]
fn nothing_is_dated_before_receipt_or_due_before_it_is_asked() {
    let file = OpenedFile::opened("2026-03-02").0;
    let log = |on, due: Option<&str>| file.log(at(on), Passage::Question, None, due.map(day), BTreeMap::new());
    let early = Refusal::BeforePrevious { on: day("2026-03-01"), act: "ombudsman_opened", earlier: day("2026-03-02") };
    assert_eq!(log("2026-03-01", None), Err(early));
    let (on, today) = (day("2027-02-02"), day("2027-02-01"));
    assert_eq!(log("2027-02-02", None), Err(Refusal::InTheFuture { on, today }));
    let (due_on, on) = (day("2026-03-02"), day("2026-03-03"));
    assert_eq!(log("2026-03-03", Some("2026-03-02")), Err(Refusal::DueBeforeAsked { due_on, on }));
    assert!(log("2026-03-03", Some("2026-03-03")).is_ok());
}

#[test]
fn a_notice_or_a_recommendation_keeps_the_file_open_until_it_was_followed() {
    let mut file = OpenedFile::opened("2026-03-02");
    assert_eq!(file.0.close(at("2026-03-20")), Err(Refusal::NotConcluded { lacks_reference: false }));
    file.act(|file| file.conclude(at("2026-03-20"), Outcome::Recommendation, BTreeMap::new(), None));
    assert_eq!(file.0.closed_on(), None);
    file.log("2026-03-23", Passage::Answer);
    assert_eq!(file.0.status(), FileStatus::Followed);
    assert!(file.0.close(at("2026-03-19")).is_err(), "not before the conclusion");
    file.act(|file| file.close(at("2026-06-01")));
    assert_eq!((file.0.closed_on(), file.due()), (Some(day("2026-06-01")), None));
    let closed = Refusal::FileClosed { on: day("2026-06-01") };
    let log = |on| file.0.log(at(on), Passage::Question, None, None, BTreeMap::new());
    assert_eq!(log("2026-06-02"), Err(closed.clone()));
    assert!(log("2026-05-29").is_ok(), "what was forgotten is still logged");
    assert_eq!(file.0.conclude(at("2026-06-02"), Outcome::None, BTreeMap::new(), None), Err(closed));
    file.act(|file| file.reopen(at("2026-06-10"), "suite".into()));
    assert_eq!(file.0.reopen(at("2026-06-11"), "suite".into()), Err(Refusal::FileNotClosed));
    for (on, open) in [("2026-03-01", false), ("2026-05-31", true), ("2026-06-01", false), ("2026-06-10", true)] {
        assert_eq!(file.0.is_open_at_end_of(day(on)), open, "{on}");
    }
    // An arrangement leaves nothing to follow.
    file.act(|file| file.conclude(at("2026-06-12"), Outcome::Settled, BTreeMap::new(), None));
    assert_eq!(file.0.status(), FileStatus::Closed);
}

#[test]
fn a_file_without_their_reference_is_not_concluded() {
    let entry = OmbudsmanFile::open(at("2026-03-02"), (None, None), None, BTreeMap::new(), Vec::new()).unwrap();
    let file = OmbudsmanFile::begin(Number::new(2026, 1).unwrap(), entry.recorded(&recorded())).unwrap();
    let concluded = file.conclude(at("2026-03-05"), Outcome::None, BTreeMap::new(), None);
    assert_eq!(concluded, Err(Refusal::NoReference));
}

#[test]
fn their_conclusion_is_held_against_the_finding_of_the_office() {
    use Agreement::{Concordant, Discordant, NotApplicable};
    for (outcome, substantiated, unsubstantiated) in [
        (Outcome::None, NotApplicable, Concordant),
        (Outcome::Settled, NotApplicable, NotApplicable),
        (Outcome::Notice, Concordant, Discordant),
        (Outcome::Recommendation, Concordant, Discordant),
    ] {
        assert_eq!(outcome.agreement(Some(Finding::Substantiated)), substantiated, "{outcome:?}");
        assert_eq!(outcome.agreement(Some(Finding::Partly)), substantiated, "{outcome:?}");
        assert_eq!(outcome.agreement(Some(Finding::Unsubstantiated)), unsubstantiated, "{outcome:?}");
        assert_eq!(outcome.agreement(None), NotApplicable, "{outcome:?}");
    }
}
