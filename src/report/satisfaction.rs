//! What the persons thought of how their requests were handled (ISO 10004).

use super::breakdown::{Breakdown, FigurePart};
use super::percent::Percent;
use super::population::CountedItem;
use super::tally::Tally;
use super::times::Quotient;

/// The scores, by place.
pub(super) const SCORES: &[&str] = &["1", "2", "3", "4", "5"];

/// The score given to the closing of an item.
pub(super) fn score(item: &CountedItem<'_>) -> Option<u8> {
    item.closing?.satisfaction.filter(|score| (1..=5).contains(score))
}

/// The answers about the closings of the period, whenever they were given.
#[derive(Clone, Debug)]
pub struct SatisfactionFigures {
    /// Closings that have an answer; its key is `satisfaction.count`.
    pub count: u64,
    /// The same as a share of the closings of the period.
    pub answer_rate: Percent,
    /// The mean score, out of 5.
    pub mean: Option<Quotient>,
    /// How many gave each score.
    pub scores: Breakdown,
}

impl SatisfactionFigures {
    pub(super) fn of(tally: &Tally) -> Self {
        Self {
            count: tally.total(FigurePart::SatisfactionAnswers),
            answer_rate: tally.percent(FigurePart::SatisfactionAnswers),
            mean: tally.series.satisfaction.summary().mean,
            scores: tally.breakdown(FigurePart::SatisfactionScores),
        }
    }
}
