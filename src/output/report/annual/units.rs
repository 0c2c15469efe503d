//! The year of each unit on one line: what came in, what went out and in time, what was substantiated, what is open, and
//! how it answered consultations.

use std::collections::BTreeMap;

use crate::output::document::{Block, DocumentColumn, DocumentGrid, DocumentSection, DocumentValue};
use crate::output::report::{Report, labels};
use crate::report::{BreakdownRow, FigurePart, Percent, UNKNOWN};

/// Counts of one unit.
#[derive(Clone, Copy, Default)]
struct UnitYear {
    received: u64,
    closed: u64,
    within: u64,
    timed: u64,
    upheld: u64,
    open: u64,
    asked: u64,
    answered: u64,
    answered_in_time: u64,
}

/// The section; none when no unit is known.
pub fn section(report: &Report<'_>) -> Option<DocumentSection> {
    let mut units: BTreeMap<String, UnitYear> = BTreeMap::new();
    let mut each = |part: FigurePart, add: fn(&mut UnitYear, &BreakdownRow)| {
        for row in report.figures.breakdown(part).rows {
            add(units.entry(row.code.clone()).or_default(), &row);
        }
    };
    each(FigurePart::ReceivedByUnit, |unit, row| unit.received = row.cell.count);
    each(FigurePart::ClosedByUnit, |unit, row| {
        unit.closed = row.cell.count;
        unit.within = row.column("within_standard");
        unit.timed = unit.within + row.column("late");
        unit.upheld = row.column("upheld");
    });
    each(FigurePart::OpenByUnit, |unit, row| unit.open = row.cell.count);
    each(FigurePart::ConsultedByUnit, |unit, row| {
        unit.asked = row.column("asked");
        unit.answered = row.column("answered");
        unit.answered_in_time = row.column("within_due");
    });
    if units.keys().all(|code| code == UNKNOWN) {
        return None;
    }
    let texts = report.texts;
    let names = report.figures.breakdown(FigurePart::ReceivedByUnit).names;
    let mut rows: Vec<(&String, &UnitYear)> = units.iter().collect();
    rows.sort_by_key(|(code, unit)| (*code == UNKNOWN, std::cmp::Reverse(unit.received), *code));
    let label = |code: &str| match code {
        UNKNOWN => texts.get("units-none"),
        code => labels::code(names, code, &report.office.lists, texts),
    };
    let heads = ["received", "closed", "in-time", "upheld", "open", "asked", "answered-in-time"];
    let columns = heads.iter().map(|head| DocumentColumn::new(texts.get(&format!("units-{head}")))).collect();
    let grid = DocumentGrid {
        rows: rows.iter().map(|(code, unit)| (label(code), unit.values())).collect(),
        total: Some((texts.get("chart-total"), total(units.values()).values())),
        ..DocumentGrid::new(texts.get("heading-units"), texts.get("units-unit"), columns)
    };
    Some(DocumentSection {
        name: "units".into(),
        heading: texts.get("heading-units"),
        numbered: true,
        blocks: vec![Block::Grid(grid)],
    })
}

impl UnitYear {
    fn values(&self) -> Vec<DocumentValue> {
        vec![
            DocumentValue::Count(self.received),
            DocumentValue::Count(self.closed),
            DocumentValue::Percent(Percent::new(self.within, self.timed)),
            DocumentValue::Count(self.upheld),
            DocumentValue::Count(self.open),
            DocumentValue::Count(self.asked),
            DocumentValue::Percent(Percent::new(self.answered_in_time, self.answered)),
        ]
    }
}

fn total<'a>(units: impl Iterator<Item = &'a UnitYear>) -> UnitYear {
    units.fold(UnitYear::default(), |sum, unit| UnitYear {
        received: sum.received + unit.received,
        closed: sum.closed + unit.closed,
        within: sum.within + unit.within,
        timed: sum.timed + unit.timed,
        upheld: sum.upheld + unit.upheld,
        open: sum.open + unit.open,
        asked: sum.asked + unit.asked,
        answered: sum.answered + unit.answered,
        answered_in_time: sum.answered_in_time + unit.answered_in_time,
    })
}
