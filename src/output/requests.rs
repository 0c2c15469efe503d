//! Lists of requests, for people and for scripts.

use std::cell::Cell;
use std::io::Write;

use super::table::TableRow;
use super::{RowMark, Table, Ui, clean, records};
use crate::domain::{Code, Field, List, Lists, Status};
use crate::exchange::piece::labelled;
use crate::exchange::requests::listed;
use crate::exchange::{CellValue, Column, decimal};
use crate::i18n::{Arg, Texts, number, typed};
use crate::output::Format;
use crate::output::failure::Failure;
use crate::store::search::Summary;

/// The columns of a list that people read, unless they ask for others.
pub const USUAL: [&str; 5] = ["number", "status", "due_on", "officer", "subject"];

/// Something that hands requests one by one to whatever sees them.
pub type EachRequest<'a> = &'a dyn Fn(&mut dyn FnMut(&Summary) -> Result<(), Failure>) -> Result<(), Failure>;

/// Requests to list.
pub struct Listing<'a> {
    /// Hands those that are shown: more than once for a table, whose columns are as wide as what they hold.
    pub each: EachRequest<'a>,
    /// How many answer to the conditions, whatever the limit.
    pub count: usize,
    /// The message that says there is none, and what to type next.
    pub none: Option<&'static str>,
    /// The day on which they are late or not.
    pub today: chrono::NaiveDate,
}

/// Writes a list in the form that was asked for.
pub fn list(ui: &mut Ui, lists: &Lists, keys: Option<&[String]>, listing: &Listing<'_>) -> Result<(), Failure> {
    let chosen = columns(keys)?;
    let format = ui.format();
    match format {
        Format::Table => table(ui, lists, keys, listing),
        _ => records::each(ui.out(), format, &chosen, |write| (listing.each)(write)),
    }
}

fn columns(keys: Option<&[String]>) -> Result<Vec<Column<Summary>>, Failure> {
    let known = listed();
    let Some(keys) = keys else { return Ok(known) };
    let names = || known.iter().map(|column| column.key);
    let column = |typed: &String| {
        let key = typed::value("field", names(), typed);
        listed().into_iter().find(|column| Some(column.key) == key).ok_or_else(|| Failure::Usage {
            key: "unknown-field",
            args: vec![("field", typed.as_str().into()), ("names", Arg::Values("field", names().collect()))],
        })
    };
    keys.iter().map(column).collect()
}

fn table(
    ui: &mut Ui,
    lists: &Lists,
    keys: Option<&[String]>,
    &Listing { each, count, none, today }: &Listing<'_>,
) -> Result<(), Failure> {
    let usual: Vec<String> = USUAL.iter().map(|key| (*key).to_owned()).collect();
    let chosen = columns(Some(keys.unwrap_or(&usual)))?;
    if count == 0 {
        none.iter().for_each(|none| ui.notify(none, &[]));
        return Ok(());
    }
    let texts = ui.texts();
    let numbers = (0..chosen.len()).filter(|i| chosen[*i].key.ends_with("_days"));
    let labels = chosen.iter().map(|column| texts.get(&format!("field-{}", column.key)));
    let has_status = chosen.iter().any(|column| column.key == "status");
    let table = Table::new(labels).numeric(numbers).on_one_line();
    let row = |request: &Summary| {
        let mark = match request.status() {
            _ if request.is_late(today) => RowMark::Late,
            Status::Suspended => RowMark::Waiting,
            _ => RowMark::None,
        };
        TableRow::new(
            mark,
            chosen.iter().map(|column| match column.key {
                "number" => signed(request, texts),
                // Its status says so.
                "due_on" if has_status && request.status() == Status::Suspended => String::new(),
                "due_on" => due(ui, request),
                "handler" => request
                    .progress
                    .handler
                    .as_ref()
                    .map_or_else(String::new, |handler| ui.names(lists).handler(handler)),
                _ => cell(ui, lists, column.value(request)),
            }),
        )
    };
    let shown = Cell::new(0_usize);
    let rows = |see: &mut dyn FnMut(&TableRow) -> Result<(), Failure>| {
        shown.set(0);
        each(&mut |request| {
            shown.set(shown.get() + 1);
            see(&row(request))
        })
    };
    let mut out = ui.page();
    table.page_of(ui, rows, |line| Ok(writeln!(out, "{line}")?))?;
    // The table leaves before its count is said: at a terminal the two would change places.
    out.flush()?;
    let shown = shown.get();
    let facts = [("shown", shown.into()), ("count", count.into())];
    ui.notify(if shown < count { "say-count-of" } else { "say-count" }, &facts);
    Ok(())
}

/// The number, and the signs of what sets the request apart.
fn signed(request: &Summary, texts: &Texts) -> String {
    let sign = |(field, _): (Field, _)| texts.maybe(&format!("sign-{}", field.key()), &[]);
    let signs = request.marks.facts().filter_map(sign).map(|sign| format!("\u{a0}{sign}"));
    std::iter::once(request.number.to_string()).chain(signs).collect()
}

/// The due date as people read it; that it is late, the sign of the row says.
fn due(ui: &Ui, request: &Summary) -> String {
    let texts = ui.texts();
    match request.progress.due_on {
        Some(due) => {
            // A date that a suspension has since overtaken announces nothing any more.
            let announced = request.progress.extended_to.filter(|to| *to > due);
            let announced = announced.map_or_else(|| "none".to_owned(), |to| to.to_string());
            let facts = [("due", due.to_string().into()), ("announced", announced.into())];
            texts.with("due-cell", &facts)
        }
        None if request.status() == Status::Suspended => texts.get("due-suspended"),
        None if request.progress.closed_on.is_none() => texts.get("due-none"),
        None => String::new(),
    }
}

/// A value as people read it.
pub fn cell(ui: &Ui, lists: &Lists, value: CellValue<'_>) -> String {
    let texts = ui.texts();
    match value {
        CellValue::Empty => String::new(),
        CellValue::Text(text) => text.into_owned(),
        CellValue::Code { list, code } => item(ui, lists, list, code),
        CellValue::Word { list, word } => texts.word(list, word),
        CellValue::Pieces(pieces) => labelled(&pieces, ui.lang(), |list, code| {
            Code::new(code)
                .ok()
                .filter(|_| List::from_code(list).is_some())
                .map_or_else(|| texts.word(list, code), |code| item(ui, lists, list, &code))
        }),
        CellValue::Int(n) => number::count(n, ui.lang()),
        CellValue::Decimal(it, places) => number::decimal(decimal(it, places), places as usize, ui.lang()),
        CellValue::Date(day) => day.to_string(),
        CellValue::Instant(at) => at.to_owned(),
        CellValue::Bool(answer) => texts.get(if answer { "answer-yes" } else { "answer-no" }),
    }
}

fn item(ui: &Ui, lists: &Lists, list: &str, code: &Code) -> String {
    let label = |list| ui.names(lists).label(list, code);
    List::from_code(list).map_or_else(|| clean::line(code.as_str()).into_owned(), label)
}
