//! The holidays of a year, for people and for scripts.

use std::ops::RangeInclusive;

use chrono::{Datelike, NaiveDate, Weekday};

use super::report::labels;
use super::{Failure, Format, Table, Ui, clean, explain, records};
use crate::domain::calendar::ChangeKind;
use crate::domain::{Holiday, Office};
use crate::exchange::{CellValue, Column};

/// A holiday as a list shows it.
struct HolidayRow {
    holiday: Holiday,
    /// What people read.
    name: String,
    /// After the last year that the office confirmed.
    beyond: bool,
}

const COLUMNS: &[Column<HolidayRow>] = &[
    Column::new("day", |row| CellValue::Date(row.holiday.day)),
    Column::new("weekday", |row| CellValue::word("weekday", weekday(row.holiday.day))),
    Column::new("holiday", |row| CellValue::text(Some(row.holiday.name.key()))),
    Column::new("name", |row| CellValue::text(Some(&row.name))),
    Column::new("observed_for", |row| CellValue::date(row.holiday.nominal)),
    Column::new("source", |row| CellValue::text(row.holiday.source.as_deref())),
    Column::new("by_rule", |row| CellValue::Bool(row.beyond && row.holiday.source.is_none())),
];

fn weekday(day: NaiveDate) -> &'static str {
    match day.weekday() {
        Weekday::Mon => "monday",
        Weekday::Tue => "tuesday",
        Weekday::Wed => "wednesday",
        Weekday::Thu => "thursday",
        Weekday::Fri => "friday",
        Weekday::Sat => "saturday",
        Weekday::Sun => "sunday",
    }
}

/// Writes the holidays of some years in the form that was asked for.
pub fn list(ui: &mut Ui, office: &Office, years: RangeInclusive<i32>) -> Result<(), Failure> {
    let row = |holiday: Holiday| HolidayRow {
        name: explain::name(&holiday, ui.texts()),
        beyond: office.calendar().beyond_loaded(holiday.day),
        holiday,
    };
    let rows: Vec<HolidayRow> = years.clone().flat_map(|year| office.calendar().holidays(year)).map(row).collect();
    match ui.format() {
        Format::Table => table(ui, office, &rows, years),
        _ => records::data(ui, COLUMNS, &rows),
    }
}

fn table(ui: &mut Ui, office: &Office, rows: &[HolidayRow], years: RangeInclusive<i32>) -> Result<(), Failure> {
    let texts = ui.texts();
    // That a day follows from the rule is said of none, unless another came from elsewhere.
    let has_sources = rows.iter().any(|row| row.beyond || row.holiday.source.is_some());
    let keys = ["explain-day", "explain-weekday", "holidays-name", "holidays-observed-for"];
    let keys = keys.into_iter().chain(has_sources.then_some("holidays-source"));
    let mut table = Table::new(keys.map(|key| texts.get(key)));
    for HolidayRow { holiday, name, beyond } in rows {
        let source = match &holiday.source {
            Some(source) => source.clone(),
            None if *beyond => texts.get("holidays-extended"),
            None => texts.get("holiday-by-rule"),
        };
        let cells = [
            holiday.day.to_string(),
            labels::weekday(holiday.day, texts),
            name.clone(),
            holiday.nominal.map_or_else(String::new, |nominal| nominal.to_string()),
        ];
        table.row(cells.into_iter().chain(has_sources.then_some(source)));
    }
    ui.print(&table.render(ui.width()))?;
    ui.finish()?;
    // A later change may have brought the day back, and a day taken out may never have been one.
    let changes = office.calendar_changes().iter().filter(|change| change.kind == ChangeKind::Removed);
    let mut removed: Vec<NaiveDate> =
        changes.map(|change| change.day).filter(|day| years.contains(&day.year())).collect();
    removed.sort_unstable();
    removed.dedup();
    for day in removed {
        if let Some(removed) = office.calendar().removed(day) {
            let name = explain::name(&removed.holiday, ui.texts());
            let source = clean::line(&removed.source).into_owned();
            let facts = [("day", day.to_string().into()), ("name", name.into()), ("source", source.into())];
            ui.notify("say-holiday-removed", &facts);
        }
    }
    if *years.end() > office.holidays_through() {
        ui.notify("say-holidays-beyond", &[("year", office.holidays_through().to_string().into())]);
    }
    Ok(())
}
