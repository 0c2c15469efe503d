//! What a change of the calendar or of a standard does to the requests and the Ombudsman files, shown before it is
//! made.

use chrono::NaiveDate;

use super::{Failure, Format, Table, Ui, records};
use crate::domain::RecordId;
use crate::domain::effect::{CountedClosing, Delay, Effect, EffectTally};
use crate::exchange::{CellValue, Column};

/// The rows that a screen holds; data has them all.
const SHOWN_ROWS: usize = 20;

/// One delay that changes, as it was and as it becomes: of an open record, or of a closing.
struct EffectRow {
    record: RecordId,
    /// When it is due, and whether it is late.
    open: Option<[(Option<NaiveDate>, bool); 2]>,
    closing: Option<[CountedClosing; 2]>,
}

const COLUMNS: &[Column<EffectRow>] = &[
    Column::new("number", |row| CellValue::display(row.record)),
    Column::new("due_before", |row| CellValue::date(row.open.and_then(|[(due, _), _]| due))),
    Column::new("due_after", |row| CellValue::date(row.open.and_then(|[_, (due, _)]| due))),
    Column::new("late_before", |row| CellValue::bool(row.open.map(|[(_, late), _]| late))),
    Column::new("late_after", |row| CellValue::bool(row.open.map(|[_, (_, late)]| late))),
    Column::new("closed_on", |row| CellValue::date(row.closing.map(|[before, _]| before.on))),
    Column::new("net_before", |row| CellValue::int(row.closing.map(|[before, _]| before.net))),
    Column::new("net_after", |row| CellValue::int(row.closing.map(|[_, after]| after.net))),
    Column::new("within_before", |row| CellValue::bool(row.closing.and_then(|[before, _]| before.within))),
    Column::new("within_after", |row| CellValue::bool(row.closing.and_then(|[_, after]| after.within))),
];

fn rows(effects: &[Effect]) -> Vec<EffectRow> {
    let mut rows = Vec::new();
    for effect in effects {
        let (record, before, after) = (effect.record, &effect.before, &effect.after);
        if effect.moves() || effect.turns() {
            let open = Some([(before.due_on, before.late), (after.due_on, after.late)]);
            rows.push(EffectRow { record, open, closing: None });
        }
        let closings = before.closings.iter().zip(&after.closings).filter(|(before, after)| before != after);
        rows.extend(closings.map(|(before, after)| EffectRow { record, open: None, closing: Some([*before, *after]) }));
    }
    rows
}

/// Writes the effects in the form that was asked for: for people the due dates that move, and how many of what.
pub fn show(ui: &mut Ui, effects: &[Effect]) -> Result<(), Failure> {
    if ui.format() != Format::Table {
        return records::data(ui, COLUMNS, &rows(effects));
    }
    table(ui, effects)?;
    ui.finish()?;
    print_summary(ui, effects);
    Ok(())
}

/// The due dates that move, those that change what is late first.
fn table(ui: &mut Ui, effects: &[Effect]) -> Result<(), Failure> {
    let mut open: Vec<&Effect> = effects.iter().filter(|effect| effect.moves() || effect.turns()).collect();
    if open.is_empty() {
        return Ok(());
    }
    open.sort_by_key(|effect| (!effect.turns(), effect.after.due_on, effect.record));
    let texts = ui.texts();
    let mut table =
        Table::new(["field-number", "effect-before", "effect-after", "effect-remark"].map(|key| texts.get(key)));
    let due = |delay: &Delay| delay.due_on.map_or_else(|| texts.get("report-not-applicable"), |due| due.to_string());
    for effect in open.iter().take(SHOWN_ROWS) {
        let remark = match (effect.before.late, effect.after.late) {
            (false, true) => texts.get("effect-becomes-late"),
            (true, false) => texts.get("effect-no-longer-late"),
            _ => String::new(),
        };
        table.row([effect.record.to_string(), due(&effect.before), due(&effect.after), remark]);
    }
    ui.print(&table.render(ui.width()))?;
    if let Some(more) = open.len().checked_sub(SHOWN_ROWS).filter(|more| *more > 0) {
        let more = ui.texts().with("more-all", &[("count", more.into()), ("format", "csv".into())]);
        ui.line(&more)?;
    }
    Ok(())
}

/// How many records the change does what to, in sentences.
pub fn print_summary(ui: &Ui, effects: &[Effect]) {
    let tally = EffectTally::of(effects);
    if effects.is_empty() {
        ui.notify("effect-none", &[]);
    }
    for (key, count) in [("effect-moved", tally.moved), ("effect-late", tally.late), ("effect-on-time", tally.on_time)]
    {
        if count > 0 {
            ui.notify(key, &[("count", count.into())]);
        }
    }
    if tally.recounted > 0 {
        let counts =
            [("count", tally.recounted.into()), ("within", tally.within.into()), ("beyond", tally.beyond.into())];
        ui.notify("effect-recounted", &counts);
    }
}
