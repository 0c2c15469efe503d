//! `sql`: a question of one's own, read-only, on the documented views.

use serde_json::{Map, Value};

use super::context::Context;
use crate::exchange::JsonWriter;
use crate::exchange::guard::guard;
use crate::output::{Failure, Format, Table};

#[derive(Debug, clap::Args)]
pub struct Args {
    #[arg(value_name = "SELECT", allow_hyphen_values = true)]
    question: String,
}

pub fn run(args: Args, context: &mut Context) -> Result<(), Failure> {
    let mut register = context.open()?;
    let mut question = register.ask(&args.question)?;
    let columns = question.columns();
    let mut count = 0;
    let format = context.ui.format();
    match format {
        Format::Table => {
            let mut rows = Vec::new();
            question.each(|row| {
                rows.push(row);
                Ok::<_, Failure>(())
            })?;
            count = rows.len();
            let is_number = |at: &usize| rows.iter().any(|row| row.get(*at).is_some_and(Value::is_number));
            let mut table = Table::new(columns.clone()).numeric((0..columns.len()).filter(is_number));
            rows.iter().for_each(|row| table.row(row.iter().map(text)));
            context.ui.print(&table.render(context.ui.width()))?;
        }
        Format::Csv => {
            let mut csv = csv::Writer::from_writer(context.ui.out());
            csv.write_record(&columns).map_err(std::io::Error::from)?;
            question.each(|row| {
                count += 1;
                Ok::<_, Failure>(csv.write_record(row.iter().map(cell)).map_err(std::io::Error::from)?)
            })?;
            csv.flush()?;
        }
        Format::Json | Format::Jsonl => {
            if let Some(twice) = columns.iter().enumerate().find(|(at, name)| columns[..*at].contains(name)) {
                return Err(Failure::Usage { key: "sql-twice", args: vec![("name", twice.1.as_str().into())] });
            }
            let mut json = JsonWriter::new(context.ui.out(), format == Format::Json);
            question.each(|row| {
                count += 1;
                let object: Map<String, Value> = columns.iter().cloned().zip(row).collect();
                Ok::<_, Failure>(json.write(&object)?)
            })?;
            json.finish()?;
        }
    }
    context.ui.notify("say-rows", &[("count", count.into())]);
    Ok(())
}

fn text(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// A cell for a spreadsheet, which takes no text for a formula.
fn cell(value: &Value) -> String {
    match value {
        Value::String(text) => guard(text).into_owned(),
        other => text(other),
    }
}
