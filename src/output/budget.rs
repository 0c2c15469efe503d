//! The lateness budget in a sentence that an officer reads once.

use chrono::Datelike;

use super::document::DocumentValue;
use crate::domain::{Lang, Period};
use crate::i18n::{Arg, Texts, number};
use crate::report::{Budget, Outlook, Percent};

/// A share aimed at, given in tenths; it is mostly a round number: « 90 % ».
pub fn target(tenths: i64, lang: Lang) -> String {
    if tenths % 10 == 0 {
        return format!("{}{}", tenths / 10, number::percent_sign(lang));
    }
    number::percent(tenths, lang)
}

/// Where the budget of a fiscal year leads; `None` when there is nothing to tell of.
pub fn outlook(budget: &Budget, texts: &Texts) -> Option<String> {
    let (key, count) = match budget.outlook() {
        Outlook::Nothing => return None,
        Outlook::Safe => ("budget-safe", 0),
        Outlook::Left(left) => ("budget-left", left),
        Outlook::Lost(Some(more)) => ("budget-lost", more),
        Outlook::Lost(None) => ("budget-lost-for-good", 0),
    };
    let args = [("count", Arg::from(count)), ("overdue", budget.overdue.into()), ("open", budget.open.into())];
    Some(texts.with(key, &args))
}

/// The share within the standard since the fiscal year began, and where the budget leads; `None` before the first
/// answer, when nothing is known of how they go.
pub fn sentence(budget: &Budget, year: &Period, texts: &Texts) -> Option<String> {
    let share = Percent::new(budget.within, budget.within + budget.late);
    if share.denominator + budget.overdue == 0 {
        return None;
    }
    let args = [
        ("month", Arg::from(texts.get(&format!("report-month-{}", year.from().month())))),
        ("share", DocumentValue::Percent(share).render(texts).into()),
        ("target", target(budget.target_tenths.into(), texts.lang()).into()),
        ("outlook", outlook(budget, texts)?.into()),
    ];
    Some(texts.with("budget-line", &args))
}
