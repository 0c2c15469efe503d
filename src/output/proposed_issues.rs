//! Issues that the figures propose: a count, its past, and the command that raises the issue. A person decides.

use serde_json::{Value as Json, json};

use super::{Failure, Format, Names, Table, Ui, joined, records, wrap};
use crate::domain::{List, Lists, Period};
use crate::exchange::{CellValue, Column};
use crate::i18n::{Arg, number, typed};
use crate::report::signal::{Signal, SignalGroup};

/// The period, the past that it is held against, and what is out of line.
pub type ProposedIssues = (Period, Period, Vec<Signal>);

/// A line of the file.
struct SignalRow {
    signal: Signal,
    now: Period,
}

const COLUMNS: &[Column<SignalRow>] = &[
    Column::new("unit", |row| CellValue::code("unit", row.signal.group.unit.as_ref())),
    Column::new("nature", |row| CellValue::code("nature", Some(&row.signal.group.nature))),
    Column::new("from", |row| CellValue::Date(row.now.from())),
    Column::new("to", |row| CellValue::Date(row.now.to())),
    Column::new("count", |row| CellValue::count(row.signal.group.requests.len())),
    Column::new("expected", |row| CellValue::Text(format!("{:.2}", row.signal.expected).into())),
    Column::new("limit", |row| CellValue::count(row.signal.limit)),
    Column::new("requests", |row| CellValue::Text(joined(&row.signal.group.requests, " ").into())),
];

/// Writes the proposed issues in the form that was asked for; nothing when the register has no past yet.
pub fn show(ui: &mut Ui, lists: &Lists, found: Option<ProposedIssues>) -> Result<(), Failure> {
    let (texts, names) = (ui.texts(), ui.names(lists));
    match ui.format() {
        Format::Table => {}
        Format::Csv => {
            let (now, signals) = found.map_or((None, Vec::new()), |(now, _, signals)| (Some(now), signals));
            let row = |signal| Some(SignalRow { signal, now: now? });
            let rows: Vec<SignalRow> = signals.into_iter().filter_map(row).collect();
            return records::data(ui, COLUMNS, &rows);
        }
        Format::Json | Format::Jsonl => {
            let of = |(now, before, signals): &ProposedIssues| {
                signals.iter().map(|signal| signal_json(signal, *now, *before, names)).collect::<Vec<_>>()
            };
            let all = Json::from(found.as_ref().map(of).unwrap_or_default());
            return records::json(ui, &all);
        }
    }
    let Some((now, before, signals)) = found else {
        ui.notify("say-no-past", &[]);
        return Ok(());
    };
    let ends = |period: Period| [Arg::from(period.from().to_string()), period.to().to_string().into()];
    let ([from, to], [before_from, before_to]) = (ends(now), ends(before));
    let about = [("from", from), ("to", to), ("past_from", before_from), ("past_to", before_to)];
    if signals.is_empty() {
        ui.notify("say-nothing-proposed", &about);
        return Ok(());
    }
    let width = usize::from(ui.width());
    let wrapped = |text: &str| wrap::lines(text, width).join("\n");
    let mut page = vec![ui.bold(&texts.get("heading-proposals")), wrapped(&texts.with("proposal-about", &about))];
    let headers = ["field-unit", "field-nature", "field-requests", "proposal-expected", "proposal-limit"];
    let mut table = Table::new(headers.map(|key| texts.get(key))).numeric(2..5);
    for Signal { group, expected, limit } in &signals {
        let (unit, nature) = unit_and_nature(group, names);
        let lang = texts.lang();
        let expected = number::decimal(*expected, 1, lang);
        table.row([unit, nature, number::count(group.requests.len(), lang), expected, limit.to_string()]);
    }
    page.extend([String::new(), table.render(ui.width())]);
    page.push(wrapped(&texts.get("proposal-raise")));
    page.push(String::new());
    // A command is copied whole: it is not broken by us.
    page.extend(signals.iter().map(|signal| command(&signal.group, names)));
    Ok(ui.line(&page.join("\n"))?)
}

fn signal_json(signal: &Signal, now: Period, before: Period, names: Names<'_>) -> Json {
    let Signal { group, expected, limit } = signal;
    json!({
        "unit": group.unit,
        "nature": group.nature,
        "from": now.from().to_string(),
        "to": now.to().to_string(),
        "count": group.requests.len(),
        "expected": (expected * 100.0).round() / 100.0,
        "limit": limit,
        "past": { "from": before.from().to_string(), "to": before.to().to_string(), "count": group.before },
        "requests": group.requests,
        "command": command(group, names),
    })
}

/// The unit and the nature, in words.
fn unit_and_nature(group: &SignalGroup, names: Names<'_>) -> (String, String) {
    let unit = group.unit.as_ref().map(|unit| names.label(List::Unit, unit));
    let nature = names.label(List::Nature, &group.nature);
    (unit.unwrap_or_else(|| names.texts.get("report-unknown")), nature)
}

/// What one types to raise the issue.
fn command(group: &SignalGroup, names: Names<'_>) -> String {
    let (unit, nature) = unit_and_nature(group, names);
    let title = if group.unit.is_some() { format!("{nature} – {unit}") } else { nature };
    let mut command = format!("{} --title {}", typed::command("issue add", names.texts.lang()), quoted(&title));
    if let Some(unit) = &group.unit {
        command.push_str(&format!(" --unit {unit}"));
    }
    command.push_str(&format!(" --nature {}", group.nature));
    group.requests.iter().for_each(|number| command.push_str(&format!(" --request {number}")));
    typed::line(&command, names.texts.lang())
}

/// A text that every shell takes as one word and looks into no further. Labels are an office's own.
fn quoted(text: &str) -> String {
    let kept: String = text.chars().filter(|c| !c.is_control() && !"\"$`\\!%".contains(*c)).collect();
    format!("\"{kept}\"")
}
