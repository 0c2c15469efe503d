//! Satisfaction of the person once the request is closed (ISO 10004): a score, and words when there are any.

use chrono::NaiveDate;

use super::act::{Entry, RequestAct, Words};
use super::moment::Moment;
use super::refusal::Refusal;
use super::request::Request;

/// What the person thought of how the request was handled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Satisfaction {
    /// When the person answered; unknown for imported requests.
    pub on: Option<NaiveDate>,
    /// From 1, very dissatisfied, to 5, very satisfied.
    pub score: u8,
    pub text: Option<String>,
}

impl Satisfaction {
    pub const SCORES: std::ops::RangeInclusive<u8> = 1..=5;
}

impl Request {
    /// Records the person's satisfaction with the closing that stands. A later answer takes the place of the earlier
    /// one, which stays in the journal.
    ///
    /// # Errors
    /// The request is closed with a reply, and the answer given on the day of the closing or since; not the same twice.
    pub fn record_satisfaction(&self, at: Moment, score: u8, text: Option<String>) -> Result<Entry, Refusal> {
        let closing = self.closing.as_ref().ok_or(Refusal::SatisfactionBeforeClosing)?;
        if closing.no_reply.is_some() {
            return Err(Refusal::SatisfactionWithoutReply);
        }
        if !Satisfaction::SCORES.contains(&score) {
            return Err(Refusal::ScoreOutOfScale { score });
        }
        if text.is_some() {
            self.keeps_words()?;
        }
        let earlier = closing.satisfaction.as_ref();
        let answered_on = earlier.and_then(|earlier| earlier.on);
        let answered = answered_on.map(|on| ("satisfaction_recorded", on));
        self.follows(at, [("closed", closing.on)].into_iter().chain(answered))?;
        let same = earlier.is_some_and(|earlier| (earlier.score, &earlier.text) == (score, &text));
        self.check_changes("satisfaction_recorded", answered_on, same)?;
        let words = Words { satisfaction: text, ..Words::default() };
        Ok(Entry { on: at.on, act: RequestAct::SatisfactionRecorded { score }, words })
    }

    pub(super) fn satisfied(&mut self, on: NaiveDate, score: u8, words: &Words) {
        if let Some(closing) = &mut self.closing {
            closing.satisfaction = Some(Satisfaction { on: Some(on), score, text: words.satisfaction.clone() });
        }
    }
}
