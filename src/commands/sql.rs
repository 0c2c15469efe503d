//! `sql`: a question of one's own, read-only, on the documented views.

use serde_json::{Map, Value};

use super::context::Context;
use crate::output::{Failure, Format, Table};
use crate::store::QueryAnswer;

#[derive(Debug, clap::Args)]
pub struct Args {
    #[arg(value_name = "SELECT", allow_hyphen_values = true)]
    question: String,
}

pub fn run(args: Args, context: &mut Context) -> Result<(), Failure> {
    let mut register = context.open()?;
    let QueryAnswer { columns, rows } = register.ask(&args.question)?;
    let count = rows.len();
    match context.format() {
        Format::Table => {
            let is_number = |at: &usize| rows.iter().any(|row| row.get(*at).is_some_and(Value::is_number));
            let mut table = Table::new(columns.clone()).numeric((0..columns.len()).filter(is_number));
            rows.iter().for_each(|row| table.row(row.iter().map(text)));
            context.ui.print(&table.render(context.ui.width()))?;
        }
        Format::Csv => {
            let mut csv = csv::Writer::from_writer(context.ui.out());
            let written = csv
                .write_record(&columns)
                .and_then(|()| rows.iter().try_for_each(|row| csv.write_record(row.iter().map(text))));
            written.map_err(std::io::Error::from)?;
            csv.flush()?;
        }
        Format::Json => {
            let rows: Vec<Value> = rows.into_iter().map(|row| object(&columns, row)).collect();
            context.ui.line(&Value::from(rows).to_string())?;
        }
        Format::Jsonl => {
            for row in rows {
                context.ui.line(&object(&columns, row).to_string())?;
            }
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

fn object(columns: &[String], row: Vec<Value>) -> Value {
    columns.iter().cloned().zip(row).collect::<Map<_, _>>().into()
}
