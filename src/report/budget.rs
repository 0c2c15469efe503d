//! The lateness budget: how many late answers are still allowed before the target of a fiscal year is lost.
//!
//! Closings are counted as figure 6 counts them, those that were taken up again too. What is open counts once, when it
//! will be closed: late if it is late already, else on time or late. All is exact integer arithmetic.

use super::counts::Counts;
use super::figures::{Cell, FigureLine};
use super::group::Placement;
use super::keys::{KeyDefinition, KeyOrigin};
use super::percent::Percent;
use super::times::Amount;

/// In how many business days a request must fall due to be one of those that threaten the target.
pub const SOON: i64 = 5;

/// How the answers of a fiscal year stand on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Budget {
    /// Closings of the year within their standard.
    pub within: u64,
    /// Closings of the year past it.
    pub late: u64,
    /// Open requests that are late already, whenever they are closed.
    pub overdue: u64,
    /// Open requests that are not, suspended ones too.
    pub open: u64,
    /// The share that should be within the standard, in tenths of a percent: 900 for 90 %.
    pub target_tenths: u32,
}

/// A number of a budget, under its key.
type BudgetLine = (&'static str, fn(&'static str, &Budget) -> FigureLine);

/// Its counts of the closings of the year.
const CLOSED_LINES: [BudgetLine; 2] =
    [("budget.within", |key, of| closings(key, of.within)), ("budget.late", |key, of| closings(key, of.late))];

const OUTLOOK_LINES: [BudgetLine; 6] = [
    ("budget.allowed", |key, of| whole(key, i64::try_from(of.allowed()).ok())),
    ("budget.left", |key, of| whole(key, Some(of.left()))),
    ("budget.best_percent", |key, of| FigureLine::Value(key, Some(Amount::Share(of.best())))),
    ("budget.worst_percent", |key, of| FigureLine::Value(key, Some(Amount::Share(of.worst())))),
    ("budget.target_percent", |key, of| FigureLine::Value(key, Some(Amount::Tenths(of.target_tenths.into())))),
    ("budget.to_recover", |key, of| whole(key, of.to_recover().and_then(|more| i64::try_from(more).ok()))),
];

fn closings(key: &'static str, count: u64) -> FigureLine {
    FigureLine::Count(Cell { key: key.to_owned(), count, counts: Counts::Closings })
}

fn whole(key: &'static str, count: Option<i64>) -> FigureLine {
    FigureLine::Value(key, count.map(Amount::Whole))
}

/// The keys of a budget that the table of figures has not.
pub(super) fn keys() -> Vec<KeyDefinition> {
    let key = |path, origin| KeyDefinition::new("budget", path, Placement::Implied, origin);
    let closed = CLOSED_LINES.map(|(path, _)| KeyDefinition {
        counts: Some(Counts::Closings),
        ..key(path, KeyOrigin::Population("budget"))
    });
    closed.into_iter().chain(OUTLOOK_LINES.map(|(path, _)| key(path, KeyOrigin::Budget))).collect()
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outlook {
    /// Nothing was closed and nothing is open.
    Nothing,
    /// The target is met even if all that is open is answered late.
    Safe,
    /// So many more answers may be late, and no more; it may be none.
    Left(u64),
    /// The target is missed even if all that is open is answered in time. So many more answers in time would make up
    /// for it; `None` when no number would.
    Lost(Option<u64>),
}

impl Budget {
    /// The numbers of the section; `open` is what the table of figures counts of it.
    pub fn lines(&self, open: Vec<FigureLine>) -> Vec<FigureLine> {
        let of = |lines: &[BudgetLine]| lines.iter().map(|(key, line)| line(key, self)).collect::<Vec<_>>();
        of(&CLOSED_LINES).into_iter().chain(open).chain(of(&OUTLOOK_LINES)).collect()
    }

    /// The budget of two offices that have the same target; none when they have not.
    pub fn with(self, other: Self) -> Option<Self> {
        (self.target_tenths == other.target_tenths).then_some(Self {
            within: self.within + other.within,
            late: self.late + other.late,
            overdue: self.overdue + other.overdue,
            open: self.open + other.open,
            target_tenths: self.target_tenths,
        })
    }

    /// Answers that the budget is about: closed and open.
    pub fn total(&self) -> u64 {
        self.within.saturating_add(self.late).saturating_add(self.overdue).saturating_add(self.open)
    }

    /// How many of all these may be late.
    pub fn allowed(&self) -> u64 {
        let allowed = u128::from(self.total()) * u128::from(1000_u32.saturating_sub(self.target_tenths)) / 1000;
        u64::try_from(allowed).expect("invariant: a part of a total is no more than it")
    }

    /// How many more may be late; below zero, by how many the target is lost.
    pub fn left(&self) -> i64 {
        let late = i128::from(self.late) + i128::from(self.overdue);
        i64::try_from(i128::from(self.allowed()) - late).unwrap_or(i64::MIN)
    }

    /// The share when all that is not late yet is answered in time.
    pub fn best(&self) -> Percent {
        Percent::new(self.within.saturating_add(self.open), self.total())
    }

    /// The share when all of it is late.
    pub fn worst(&self) -> Percent {
        Percent::new(self.within, self.total())
    }

    /// How many more answers in time would bring the best case back to the target: none when it is met; `None` when no
    /// number would.
    pub fn to_recover(self) -> Option<u64> {
        let (total, target) = (u128::from(self.total()), u128::from(self.target_tenths));
        let lacking = (total * target).saturating_sub(u128::from(self.best().numerator) * 1000);
        if lacking == 0 {
            return Some(0);
        }
        // Each of them adds 1000 thousandths above the bar and the target below it.
        let each = 1000_u128.checked_sub(target).filter(|each| *each > 0)?;
        u64::try_from(lacking.div_ceil(each)).ok()
    }

    pub fn outlook(&self) -> Outlook {
        match u64::try_from(self.left()) {
            _ if self.total() == 0 => Outlook::Nothing,
            Err(_) => Outlook::Lost(self.to_recover()),
            Ok(left) if left >= self.open => Outlook::Safe,
            Ok(left) => Outlook::Left(left),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn budget(within: u64, late: u64, overdue: u64, open: u64) -> Budget {
        Budget { within, late, overdue, open, target_tenths: 900 }
    }

    #[test]
    fn a_budget_by_hand() {
        // 100 answers in all: 10 may be late, 6 are or will be.
        let usual = budget(80, 4, 2, 14);
        assert_eq!((usual.allowed(), usual.left(), usual.outlook()), (10, 4, Outlook::Left(4)));
        assert_eq!((usual.best().tenths(), usual.worst().tenths()), (Some(940), Some(800)));
        // 59 answers: 5.9 may be late, so 5.
        assert_eq!(budget(50, 5, 0, 4).outlook(), Outlook::Left(0));
        assert_eq!(budget(95, 2, 0, 3).outlook(), Outlook::Safe);
        // 17 of 20 at best; with ten more, 27 of 30.
        assert_eq!(budget(10, 2, 1, 7).outlook(), Outlook::Lost(Some(10)));
        assert_eq!(budget(0, 0, 0, 0).outlook(), Outlook::Nothing);
        let strict = Budget { target_tenths: 1000, ..budget(5, 1, 0, 5) };
        assert_eq!((strict.outlook(), strict.left()), (Outlook::Lost(None), -1));
        assert!(budget(u64::MAX, u64::MAX, 1, 1).left() < 0, "beyond reason, without a panic");
    }

    /// Whether the target is met: the definition.
    fn met(within: u64, total: u64, target_tenths: u32) -> bool {
        within * 1000 >= total * u64::from(target_tenths)
    }

    proptest! {
        #[test]
        fn every_outcome_agrees_with_the_budget(
            within in 0_u64..40, late in 0_u64..10, overdue in 0_u64..6, open in 0_u64..12,
            target_tenths in prop_oneof![Just(900_u32), Just(1000), Just(0), 0_u32..=1000],
        ) {
            let budget = Budget { within, late, overdue, open, target_tenths };
            let total = within + late + overdue + open;
            // Each number of the open ones that may turn out late, tried.
            let kept: Vec<u64> = (0..=open).filter(|n| met(within + open - n, total, target_tenths)).collect();
            match budget.outlook() {
                Outlook::Nothing => prop_assert_eq!(total, 0),
                Outlook::Safe => prop_assert_eq!(kept.last(), Some(&open)),
                Outlook::Left(left) => prop_assert_eq!((kept.last(), left < open), (Some(&left), true)),
                Outlook::Lost(more) => {
                    prop_assert!(kept.is_empty());
                    let tried = (1..=12_000).find(|k| met(within + open + k, total + k, target_tenths));
                    prop_assert_eq!(more.filter(|k| *k <= 12_000), tried);
                }
            }
            prop_assert_eq!(met(within + open, total, target_tenths), budget.to_recover() == Some(0));
        }
    }
}
