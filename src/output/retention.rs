//! What the retention schedule keeps no more, and the certificates of what was destroyed, for people and for scripts.

use chrono::NaiveDate;

use super::records::RecordLayout;
use super::{Failure, Ui, joined};
use crate::domain::act::{Act, OfficeAct};
use crate::domain::retention::{ExpiredRequest, Obstacle};
use crate::domain::{Code, Entry, Lists, Number};
use crate::exchange::{CellValue, Column};
use crate::store::Line;

const EXPIRED: &[Column<ExpiredRequest>] = &[
    Column::new("number", |it| CellValue::display(it.number)),
    Column::new("kind", |it| CellValue::code("kind", it.kind.as_ref())),
    Column::new("closed_on", |it| CellValue::Date(it.closed_on)),
    Column::new("rule", |it| CellValue::code("retention", Some(&it.rule))),
    Column::new("kept_until", |it| CellValue::Date(it.due_on)),
    Column::new("obstacle", |it| obstacle(it.obstacle.as_ref())),
    Column::new("hold_reason", |it| CellValue::text(hold_reason(it.obstacle.as_ref()))),
];

fn hold_reason(obstacle: Option<&Obstacle>) -> Option<&str> {
    if let Some(Obstacle::Hold(reason)) = obstacle { reason.as_deref() } else { None }
}

fn obstacle(obstacle: Option<&Obstacle>) -> CellValue<'static> {
    match obstacle {
        None => CellValue::Empty,
        Some(Obstacle::Hold(_)) => CellValue::word("obstacle", "hold"),
        Some(Obstacle::Incident(_)) => CellValue::word("obstacle", "incident"),
        Some(Obstacle::Ombudsman) => CellValue::word("obstacle", "ombudsman"),
    }
}

/// Writes the requests that their rule keeps no more.
pub fn expired(ui: &mut Ui, lists: &Lists, expired: &[ExpiredRequest]) -> Result<(), Failure> {
    let usual = ["number", "kind", "closed_on", "rule", "kept_until", "obstacle", "hold_reason"];
    RecordLayout::new(EXPIRED, &usual).list(ui, lists, expired, "say-none-expired")
}

/// A certificate of destruction: an entry, and what it says.
struct Certificate {
    on: NaiveDate,
    by: Code,
    rule: Code,
    requests: Vec<Number>,
    attachments: u64,
    authorised_by: String,
    second: Option<String>,
    transfer: Option<String>,
}

const CERTIFICATES: &[Column<Certificate>] = &[
    Column::new("on", |it| CellValue::Date(it.on)),
    Column::new("rule", |it| CellValue::code("retention", Some(&it.rule))),
    Column::new("requests", |it| CellValue::count(it.requests.len() as u64)),
    Column::new("attachments", |it| CellValue::count(it.attachments)),
    Column::new("authorised_by", |it| CellValue::text(Some(&it.authorised_by))),
    Column::new("second", |it| CellValue::text(it.second.as_deref())),
    Column::new("by", |it| CellValue::code("officer", Some(&it.by))),
    Column::new("transfer", |it| CellValue::text(it.transfer.as_deref())),
    Column::new("numbers", |it| CellValue::Text(it.numbers().into())),
];

impl Certificate {
    fn of(line: Line) -> Option<Self> {
        let Entry { on, act, .. } = line.entry;
        let Act::Office(OfficeAct::RetentionApplied { rule, requests, attachments, authorised_by, second, transfer }) =
            act
        else {
            return None;
        };
        Some(Self { on, by: line.recorded.by, rule, requests, attachments, authorised_by, second, transfer })
    }

    fn numbers(&self) -> String {
        joined(&self.requests, " ")
    }
}

/// Writes the certificates of destruction.
pub fn certificates(ui: &mut Ui, lists: &Lists, lines: Vec<Line>) -> Result<(), Failure> {
    let certificates: Vec<_> = lines.into_iter().filter_map(Certificate::of).collect();
    let usual = ["on", "rule", "requests", "attachments", "authorised_by", "second", "by", "transfer", "numbers"];
    RecordLayout::new(CERTIFICATES, &usual).list(ui, lists, &certificates, "say-no-certificate")
}
