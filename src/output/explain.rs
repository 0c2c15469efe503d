//! The deadline, day by day: why a file is late.

use serde_json::{Value, json};

use super::report::labels;
use super::request::RequestFile;
use super::{Table, Ui};
use crate::domain::clock::{Clock, DayLine, DayReason, DuePosition, Unit};
use crate::domain::{Holiday, HolidayName};
use crate::i18n::Texts;

/// The days from receipt, or from the last reopening, to the last one worth a line: the due date when it is still to
/// come, else the closing or today.
fn days(clock: &Clock<'_>, file: &RequestFile<'_>) -> Vec<DayLine> {
    let due = if file.request.closing.is_none() { clock.due() } else { None };
    clock.explain(due.map_or_else(|| file.until(), |due| due.max(file.until())))
}

/// One line a calendar day.
pub fn table(ui: &Ui, file: &RequestFile<'_>) -> Table {
    let texts = ui.texts();
    let pauses = file.request.pauses();
    let clock = file.office.clock(file.request, &pauses);
    let (days, length) = (days(&clock, file), clock.length_days());
    let of = |n: i64| length.map_or_else(|| n.to_string(), |length| format!("{n}/{length}"));
    let counted = texts.get(match clock.unit() {
        Unit::BusinessDays => "explain-counted",
        Unit::CalendarDays | Unit::Months => "explain-counted-calendar",
    });
    let mut table =
        Table::new(["explain-day", "explain-weekday", "explain-count", "explain-why"].map(|key| texts.get(key)));
    for line in &days {
        let count = match &line.reason {
            DayReason::Receipt => of(0),
            DayReason::Counted { n } if line.position == DuePosition::After || length.is_none_or(|most| *n <= most) => {
                of(*n)
            }
            _ => "·".to_owned(),
        };
        let ends_term = Some(line.net) == length;
        table.row([
            line.day.to_string(),
            labels::weekday(line.day, texts),
            count,
            why(line, ends_term, &counted, file, texts),
        ]);
    }
    table
}

/// The calculation of a due date as data.
pub fn json(file: &RequestFile<'_>) -> Value {
    let pauses = file.request.pauses();
    let clock = file.office.clock(file.request, &pauses);
    let line = |line: &DayLine| {
        json!({
            "day": line.day,
            "counted": matches!(line.reason, DayReason::Counted { .. }),
            "net": line.net,
            "reason": <&str>::from(&line.reason),
            "holiday": match &line.reason { DayReason::Holiday(holiday) => Some(holiday.name.key()), _ => None },
            "standing": <&str>::from(line.position),
            "by_rule": line.beyond_loaded,
        })
    };
    days(&clock, file).iter().map(line).collect()
}

fn why(line: &DayLine, ends_term: bool, counted: &str, file: &RequestFile<'_>, texts: &Texts) -> String {
    let mut parts = vec![match &line.reason {
        DayReason::Receipt if file.request.reopenings.is_empty() => texts.get("explain-receipt"),
        DayReason::Receipt => texts.get("explain-reopened"),
        DayReason::Counted { .. } => counted.to_owned(),
        DayReason::Weekend => texts.get("explain-weekend"),
        DayReason::Holiday(day) => holiday(day, texts),
        DayReason::Suspended(None) => texts.get("explain-suspended-undated"),
        // Each suspension stands above with its reason.
        DayReason::Suspended(Some(_)) => texts.get("explain-suspended"),
    }];
    if let Some(removed) = &line.removed {
        parts.push(texts.with("explain-removed", &[("source", removed.source.clone().into())]));
    }
    match line.position {
        DuePosition::Before => {}
        DuePosition::PutOff if ends_term => parts.push(texts.get("explain-put-off")),
        DuePosition::PutOff => {}
        DuePosition::Due => parts.push(texts.get("explain-due")),
        DuePosition::After if matches!(line.reason, DayReason::Counted { .. }) => parts.push(texts.get("file-late")),
        DuePosition::After => {}
    }
    if file.request.closing.as_ref().is_some_and(|closing| closing.on == line.day) {
        parts.push(texts.get("act-closed"));
    } else if line.day == file.today {
        parts.push(texts.get("explain-today"));
    }
    if line.beyond_loaded && matches!(line.reason, DayReason::Holiday(_)) {
        parts.push(texts.get("explain-by-rule"));
    }
    parts.join(" · ")
}

/// A holiday by its name, with where it comes from.
pub fn holiday(holiday: &Holiday, texts: &Texts) -> String {
    let name = name(holiday, texts);
    let observed = holiday.nominal.map(|day| texts.with("holiday-observed", &[("day", day.to_string().into())]));
    let source = holiday.source.clone().unwrap_or_else(|| texts.get("holiday-by-rule"));
    let name = texts.with("explain-holiday", &[("name", name.into()), ("source", source.into())]);
    observed.map_or(name.clone(), |observed| format!("{name} · {observed}"))
}

/// What a holiday is called.
pub fn name(holiday: &Holiday, texts: &Texts) -> String {
    match &holiday.name {
        HolidayName::Decreed(name) => name.clone(),
        named => texts.word("holiday", named.key()),
    }
}
