//! Activities of the office and approvals, for people and for scripts.

use serde_json::{Value as Json, json};

use super::records::RecordLayout;
use super::report::labels;
use super::{Failure, Format, Names, Ui, clean, records};
use crate::domain::edition::UnitComment;
use crate::domain::{Activity, Approval, List, Lists};
use crate::exchange::activities::ACTIVITIES;
use crate::i18n::Texts;
use crate::store::Line;

/// Activities in the form that was asked for.
pub fn list(ui: &mut Ui, lists: &Lists, found: &[Activity], none: &str) -> Result<(), Failure> {
    const USUAL: [&str; 6] = ["number", "held_on", "kind", "text", "by_whom", "withdrawn_on"];
    let stands = found.iter().all(|it| it.withdrawn_on.is_none());
    let usual = if stands { &USUAL[..5] } else { &USUAL };
    RecordLayout::new(ACTIVITIES, usual).list(ui, lists, found, none)
}

/// One activity.
pub fn show(ui: &mut Ui, lists: &Lists, activity: &Activity, history: Option<&[Line]>) -> Result<(), Failure> {
    if let (Format::Json | Format::Jsonl, Some(_)) = (ui.format(), history) {
        return records::json(ui, &json!([records::object(ACTIVITIES, activity, history)]));
    }
    list(ui, lists, std::slice::from_ref(activity), "say-no-activity")?;
    if ui.format() == Format::Table { records::history(ui, lists, history) } else { Ok(()) }
}

/// An approval in words: « Approuvé par Mme Roy, sous-ministre, le 15 mai 2026. »
pub fn approval(approval: &Approval, texts: &Texts) -> String {
    let by_whom = unless_erased(approval.by_whom.as_deref(), texts);
    texts.with("approval-line", &[("by_whom", by_whom.into()), ("on", labels::day(approval.on, texts).into())])
}

/// What a unit had to say of an edition: the unit with the day, and its words.
pub fn comment(comment: &UnitComment, on: &str, names: &Names<'_>, texts: &Texts) -> [String; 2] {
    let args = [("unit", names.label(List::Unit, &comment.unit).into()), ("on", on.into())];
    [texts.with("report-comment-unit", &args), unless_erased(comment.text.as_deref(), texts)]
}

fn unless_erased(text: Option<&str>, texts: &Texts) -> String {
    text.map_or_else(|| texts.get("correction-erased"), |text| clean::line(text).into_owned())
}

/// Approvals as data under what was approved.
pub fn approvals_json(approvals: &[Approval]) -> Json {
    approvals.iter().map(|it| json!({"on": it.on, "by_whom": it.by_whom, "officer": it.officer})).collect()
}
