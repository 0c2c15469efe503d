//! The lateness budget in a sentence that an officer reads once.

use chrono::NaiveDate;

use super::report::labels;
use crate::domain::{Lang, Number, Period};
use crate::i18n::number::{self, NO_BREAK};
use crate::i18n::{Arg, Texts};
use crate::report::{Budget, Outlook};

/// How many requests are named.
const NAMED: usize = 5;

/// A share aimed at, given in tenths; it is mostly a round number: « 90 % ».
pub fn target(tenths: i64, lang: Lang) -> String {
    match (tenths % 10, lang) {
        (0, Lang::Fr) => format!("{}{NO_BREAK}%", tenths / 10),
        (0, Lang::En) => format!("{}%", tenths / 10),
        (_, lang) => number::percent(tenths, lang),
    }
}

/// Where the budget of a fiscal year leads; `None` when there is nothing to tell of.
pub fn sentence(budget: &Budget, year: &Period, texts: &Texts) -> Option<String> {
    // Before the first answer, nothing is known of how they go.
    if budget.within + budget.late + budget.overdue == 0 {
        return None;
    }
    let lang = texts.lang();
    let share = |tenths: Option<i64>| Arg::from(tenths.map(|tenths| number::percent(tenths, lang)).unwrap_or_default());
    let (key, n) = match budget.outlook() {
        Outlook::Nothing => return None,
        Outlook::Safe => ("budget-safe", 0),
        Outlook::Left(left) => ("budget-left", left),
        Outlook::Lost(Some(more)) => ("budget-lost", more),
        Outlook::Lost(None) => ("budget-lost-for-good", 0),
    };
    let args = [
        ("target", Arg::from(target(budget.target_tenths.into(), lang))),
        ("year", labels::fiscal_year(year).into()),
        ("n", Arg::from(n)),
        ("late", Arg::from(budget.late.saturating_add(budget.overdue))),
        ("best", share(budget.best().tenths())),
        ("worst", share(budget.worst().tenths())),
    ];
    Some(texts.with(key, &args))
}

/// The requests that threaten the target, the first due first; `None` when there is none.
pub fn threatening(found: &[Number], by: NaiveDate, texts: &Texts) -> Option<String> {
    let named: Vec<String> = found.iter().take(NAMED).map(ToString::to_string).collect();
    let args = [
        ("count", Arg::from(found.len())),
        ("on", by.to_string().into()),
        ("numbers", named.join(", ").into()),
        ("others", found.len().saturating_sub(NAMED).into()),
    ];
    (!found.is_empty()).then(|| texts.with("budget-threatening", &args))
}
