//! Activities of the office and approvals, for people and for scripts.

use serde_json::{Value as Json, json};

use super::records::RecordLayout;
use super::report::labels;
use super::{Failure, Ui, clean};
use crate::domain::{Activity, Approval, Lists};
use crate::exchange::activities::ACTIVITIES;
use crate::i18n::Texts;

/// Activities in the form that was asked for.
pub fn list(ui: &mut Ui, lists: &Lists, found: &[Activity], none: &str) -> Result<(), Failure> {
    const USUAL: [&str; 6] = ["number", "held_on", "kind", "text", "by_whom", "withdrawn_on"];
    let stands = found.iter().all(|it| it.withdrawn_on.is_none());
    let usual = if stands { &USUAL[..5] } else { &USUAL };
    RecordLayout::new(ACTIVITIES, usual).list(ui, lists, found, none)
}

/// An approval in words: « Approuvé par Mme Roy, sous-ministre, le 15 mai 2026. »
pub fn approval(approval: &Approval, texts: &Texts) -> String {
    let by_whom = match &approval.by_whom {
        Some(by_whom) => clean::line(by_whom).into_owned(),
        None => texts.get("correction-erased"),
    };
    texts.with("approval-line", &[("by_whom", by_whom.into()), ("on", labels::day(approval.on, texts).into())])
}

/// Approvals as data under what was approved.
pub fn approvals_json(approvals: &[Approval]) -> Json {
    approvals.iter().map(|it| json!({"on": it.on, "by_whom": it.by_whom, "officer": it.officer})).collect()
}
