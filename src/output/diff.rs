//! What moved since an edition or a day: which figures, which records entered or left them, and what was done to these
//! since.

use std::io;

use chrono::NaiveDate;
use serde_json::{Value as Json, json};

use super::document::DocumentValue;
use super::report::figures::{FigureNature, LabelledFigure, denominator, numerator};
use super::report::{DIGEST_BEGINNING, labels};
use super::request::history_json;
use super::sentence::named_record;
use super::{Failure, Format, Table, Ui, history, records, wrap};
use crate::domain::{Code, Edition, List, Lists, Period, Record, RecordId};
use crate::exchange::{CellValue, Column, Writer};
use crate::i18n::{Arg, Texts, number};
use crate::report::Weight;
use crate::report::changes::FigureChange;
use crate::store::chain::hex;
use crate::store::{Digest, Line};

/// A state of the register: its entries, the digest that stands for them, and the day on which it is looked at.
pub struct JournalPoint {
    pub on: NaiveDate,
    /// How many entries.
    pub entries: u64,
    /// The digest of the last.
    pub digest: Digest,
}

/// What was done in between to a record that moved a figure.
pub struct History {
    pub record: RecordId,
    /// The acts on it; none when it moved without one.
    pub acts: Vec<Line>,
}

/// What moved since an edition, or since the register as it stood.
pub struct Diff<'a> {
    pub edition: Option<&'a Edition>,
    /// What was typed after the verb.
    pub typed: String,
    pub period: Period,
    /// The register that it was drawn from.
    pub before: JournalPoint,
    /// The register that it is compared with.
    pub now: JournalPoint,
    /// Who wrote the entries in between, and how many.
    pub officers: Vec<(String, u64)>,
    /// The keys of the figures that are not drawn again as the edition says them.
    pub redrawn: Vec<String>,
    /// The version of the definitions that figures follow now.
    pub definitions: u32,
    /// The figures that moved, with their words, in the order of the report.
    pub changes: Vec<(LabelledFigure, FigureChange)>,
    /// The records that moved them.
    pub histories: Vec<History>,
    /// The entries in between on the register itself that may move figures.
    pub office: Vec<Line>,
    /// Whether days passed in between of a period that was not over.
    pub days_passed: bool,
}

impl Diff<'_> {
    /// The acts in between on a record that moved a figure.
    fn acts(&self, record: RecordId) -> &[Line] {
        let history = self.histories.iter().find(|history| history.record == record);
        &history.expect("invariant: what moved a figure has its history").acts
    }

    /// The version of the definitions that figures followed then.
    fn definitions_before(&self) -> u32 {
        self.edition.map_or(self.definitions, |edition| edition.frozen.definitions)
    }

    /// Entries in between that moved no figure.
    fn entries_of_no_figure(&self) -> u64 {
        let acts: usize = self.histories.iter().map(|history| history.acts.len()).sum();
        self.entries_since().saturating_sub((acts + self.office.len()) as u64)
    }

    fn entries_since(&self) -> u64 {
        self.now.entries.saturating_sub(self.before.entries)
    }
}

/// What moved, in the form that was asked for.
pub fn draw(diff: &Diff<'_>, format: Format, lists: &Lists, ui: &Ui) -> Result<Vec<u8>, Failure> {
    Ok(match format {
        Format::Table => pages(diff, lists, ui).into_bytes(),
        Format::Json | Format::Jsonl => records::json_text(format, &document(diff, ui.texts())).into_bytes(),
        Format::Csv => csv(diff)?,
    })
}

fn pages(diff: &Diff<'_>, lists: &Lists, ui: &Ui) -> String {
    let texts = ui.texts();
    let mut lines = Vec::new();
    let mut paragraph = |text: String| {
        lines.extend(wrap::lines(&text, usize::from(ui.width())).into_iter().map(String::from));
    };
    let names = ui.names(lists);
    let officer =
        |code: &str| Code::new(code).map_or_else(|_| code.to_owned(), |code| names.label(List::Officer, &code));
    let title = match diff.edition {
        Some(edition) => texts.with("record-edition", &[("number", edition.id().to_string().into())]),
        None => texts.with("diff-since-day", &[("on", labels::day(diff.before.on, texts).into())]),
    };
    paragraph(ui.bold(&format!("{} · {}", labels::capital(&title), labels::period(&diff.period, texts))));
    let frozen_by = diff.edition.map_or_else(|| "none".to_owned(), |edition| officer(edition.by.as_str()));
    let point = |key: &str, point: &JournalPoint| {
        let args = [
            ("on", Arg::from(point.on.to_string())),
            ("officer", frozen_by.clone().into()),
            ("entries", point.entries.into()),
            ("digest", hex(&point.digest)[..DIGEST_BEGINNING].into()),
        ];
        texts.with(key, &args)
    };
    paragraph(point("diff-then", &diff.before));
    paragraph(point("diff-now", &diff.now));
    let who: Vec<_> = diff
        .officers
        .iter()
        .map(|(code, count)| format!("{} ({})", officer(code), number::count(*count, texts.lang())))
        .collect();
    let idle = if diff.changes.is_empty() { 0 } else { diff.entries_of_no_figure() };
    let since =
        [("count", Arg::from(diff.entries_since())), ("officers", who.join(", ").into()), ("idle", idle.into())];
    paragraph(texts.with("diff-since", &since));
    if !diff.redrawn.is_empty() {
        let keys: Vec<&str> = diff.redrawn.iter().map(String::as_str).take(5).collect();
        let key = if diff.definitions_before() == diff.definitions { "diff-redrawn" } else { "diff-redefined" };
        let args = [
            ("count", Arg::from(diff.redrawn.len() as u64)),
            ("keys", keys.join(", ").into()),
            ("definitions", diff.definitions_before().to_string().into()),
            ("now", diff.definitions.to_string().into()),
        ];
        paragraph(texts.with(key, &args));
    }
    if diff.changes.is_empty() {
        if diff.redrawn.is_empty() {
            paragraph(texts.get("diff-nothing"));
        }
        return lines.join("\n") + "\n";
    }
    lines.extend(changes(diff, ui));
    let (unacted, acted): (Vec<_>, Vec<_>) = diff.histories.iter().partition(|history| history.acts.is_empty());
    for History { record, acts } in acted {
        lines.extend([String::new(), ui.bold(&named_record(*record, texts))]);
        lines.extend(history::lines(ui, acts, lists, false));
    }
    if !diff.office.is_empty() {
        lines.extend([String::new(), ui.bold(&texts.get("diff-register"))]);
        lines.extend(history::lines(ui, &diff.office, lists, false));
    }
    if !unacted.is_empty() {
        let names: Vec<String> = unacted.iter().map(|history| named_record(history.record, texts)).collect();
        let key = if diff.days_passed { "diff-time" } else { "diff-no-act" };
        let text = texts.with(key, &[("records", names.join(", ").into())]);
        lines.push(String::new());
        lines.extend(wrap::lines(&text, usize::from(ui.width())).into_iter().map(String::from));
    }
    lines.join("\n") + "\n"
}

/// The figures that moved among those that the pages of a report show, section by section: what they were, what
/// they are, and which records entered (+), left (−) or bring other days. The others are counted.
fn changes(diff: &Diff<'_>, ui: &Ui) -> Vec<String> {
    let texts = ui.texts();
    let mut lines = Vec::new();
    let (mut shown, others): (Vec<_>, Vec<_>) = diff.changes.iter().partition(|(figured, _)| figured.is_on_page);
    // What is counted no more comes last, and stands in the section of the others all the same.
    shown.sort_by_key(|(one, _)| diff.changes.iter().position(|(other, _)| other.heading == one.heading));
    for section in shown.chunk_by(|(one, _), (other, _)| one.heading == other.heading) {
        let mut table = Table::new(
            ["report-compared-figure", "diff-before", "diff-after", "diff-records"].map(|key| texts.get(key)),
        );
        table = table.numeric(1..3);
        for (figured, change) in section {
            // What enters the days of a mean stands beside the count of what was timed.
            let is_shown = |by: &Weight| figured.nature != FigureNature::Number || by.times == 0;
            let records = change.moved.iter().filter(|(_, by)| is_shown(by));
            let records = records.map(|(record, by)| moved(*record, *by, texts)).collect::<Vec<_>>();
            let [before, after] =
                apart([change.before, change.after].map(|figure| figured.nature.value(figure)), texts);
            table.row([figured.label.clone(), before, after, records.join(", ")]);
        }
        let heading = section.first().map_or_else(String::new, |(figured, _)| texts.get(&figured.heading));
        lines.extend([String::new(), ui.bold(&heading), table.render(ui.width()).trim_end().to_owned()]);
    }
    if !others.is_empty() {
        let args = [("count", Arg::from(others.len())), ("since", diff.typed.clone().into())];
        let more = texts.with("diff-others", &args);
        lines.push(String::new());
        lines.push(ui.fitted(&more));
    }
    lines
}

/// What a figure was and what it is, in words: two that are not equal are not said alike, as far as three decimals tell
/// them apart.
fn apart(figures: [DocumentValue; 2], texts: &Texts) -> [String; 2] {
    let rendered = figures.each_ref().map(|figure| figure.render(texts));
    let [DocumentValue::Quotient(before), DocumentValue::Quotient(after)] = figures else { return rendered };
    if rendered[0] != rendered[1] {
        return rendered;
    }
    let exactly = |decimals| [before, after].map(|it| number::decimal(it.to_f64(), decimals, texts.lang()));
    (2..=3).map(exactly).find(|[before, after]| before != after).unwrap_or(rendered)
}

/// A record that moved a figure: it entered, it left, or it brings other days.
fn moved(record: RecordId, by: Weight, texts: &Texts) -> String {
    let lang = texts.lang();
    let times = if by.times.abs() > 1 { format!("\u{a0}×\u{a0}{}", by.times.abs()) } else { String::new() };
    match by.times {
        0 => format!("{record} ({}{})", if by.days > 0 { "+" } else { "" }, number::count(by.days, lang)),
        1.. => format!("+{record}{times}"),
        _ => format!("−{record}{times}"),
    }
}

fn document(diff: &Diff<'_>, texts: &Texts) -> Json {
    let point = |point: &JournalPoint| json!({"on": point.on, "entries": point.entries, "digest": hex(&point.digest)});
    let figure = |(figured, change): &(LabelledFigure, FigureChange)| {
        let records = change.moved.iter().map(
            |(record, Weight { times, days })| json!({"record": record.to_string(), "change": times, "days": days}),
        );
        let mut json = records::object(FIGURE, &ChangeRow::of(figured, change), None);
        json["records"] = records.collect();
        json
    };
    let history = |history: &History| {
        let acts: Vec<Json> = history.acts.iter().map(|line| history_json(line, false)).collect();
        json!({"record": history.record.to_string(), "acts": acts})
    };
    json!({
        "edition": diff.edition.map(|edition| edition.id().to_string()),
        "period": {"from": diff.period.from(), "to": diff.period.to(), "label": labels::period(&diff.period, texts)},
        "then": point(&diff.before),
        "now": point(&diff.now),
        "chain_holds": true,
        "entries_since": diff.entries_since(),
        "officers": diff.officers.iter().map(|(officer, n)| json!({"officer": officer, "entries": n})).collect::<Vec<_>>(),
        "definitions": {"then": diff.definitions_before(), "now": diff.definitions},
        "redrawn": diff.redrawn,
        "figures": diff.changes.iter().map(figure).collect::<Vec<_>>(),
        "records": diff.histories.iter().map(history).collect::<Vec<_>>(),
        "days_passed": diff.days_passed,
        "register": diff.office.iter().map(|line| history_json(line, false)).collect::<Vec<_>>(),
    })
}

/// A row of the file: a figure that moved, and a record that entered or left it.
struct ChangeRow {
    change: FigureChange,
    label: String,
    nature: FigureNature,
    moved: Option<(RecordId, Weight)>,
    /// The ranks of the entries since on that record, as `show --history` numbers them.
    entries: String,
}

impl ChangeRow {
    fn of(figured: &LabelledFigure, change: &FigureChange) -> Self {
        let (label, nature) = (figured.label.clone(), figured.nature);
        Self { change: change.clone(), label, nature, moved: None, entries: String::new() }
    }
}

const COLUMNS: &[Column<ChangeRow>] = &[
    Column::new("key", |row| CellValue::text(Some(&row.change.key))),
    Column::new("label", |row| CellValue::text(Some(&row.label))),
    Column::new("before", |row| row.nature.cell(row.change.before)),
    Column::new("before_numerator", |row| numerator(row.change.before)),
    Column::new("before_denominator", |row| denominator(row.change.before)),
    Column::new("after", |row| row.nature.cell(row.change.after)),
    Column::new("after_numerator", |row| numerator(row.change.after)),
    Column::new("after_denominator", |row| denominator(row.change.after)),
    Column::new("record", |row| row.moved.map_or(CellValue::Empty, |(record, _)| CellValue::display(record))),
    Column::new("change", |row| CellValue::int(row.moved.map(|(_, by)| by.times))),
    Column::new("days", |row| CellValue::int(row.moved.map(|(_, by)| by.days))),
    Column::new("entries", |row| CellValue::text(Some(row.entries.as_str()).filter(|ranks| !ranks.is_empty()))),
];

/// Columns of the figure itself, without the record.
const FIGURE: &[Column<ChangeRow>] = COLUMNS.split_at(8).0;

fn csv(diff: &Diff<'_>) -> io::Result<Vec<u8>> {
    let mut csv = Writer::machine(Vec::new(), COLUMNS)?;
    for (figured, change) in &diff.changes {
        let row = |moved: Option<(RecordId, Weight)>| {
            let acts = moved.map_or(&[][..], |(record, _)| diff.acts(record));
            let ranks: Vec<String> = acts.iter().map(|act| act.seq.to_string()).collect();
            ChangeRow { moved, entries: ranks.join(";"), ..ChangeRow::of(figured, change) }
        };
        if change.moved.is_empty() {
            csv.write(&row(None))?;
        }
        for (record, by) in &change.moved {
            csv.write(&row(Some((*record, *by))))?;
        }
    }
    csv.finish()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Lang;
    use crate::report::Quotient;

    #[test]
    fn two_means_that_are_not_equal_are_not_said_alike_within_three_decimals() {
        let texts = Texts::new(Lang::Fr);
        let mean = |numerator, denominator| DocumentValue::Quotient(Quotient { numerator, denominator });
        let rendered = |before, after| apart([before, after], &texts);
        // 1294 / 187 = 6.9198, 1301 / 188 = 6.9202, 1300 / 188 = 6.9149.
        assert_eq!(rendered(mean(1294, 187), mean(1300, 188)), ["6,92", "6,91"]);
        assert_eq!(rendered(mean(69194, 10000), mean(69206, 10000)), ["6,919", "6,921"]);
        assert_eq!(rendered(mean(13, 2), mean(14, 2)), ["6,5", "7,0"]);
        assert_eq!(rendered(mean(1294, 187), mean(1301, 188)), ["6,9", "6,9"]);
        assert_eq!(rendered(DocumentValue::Whole(6), DocumentValue::Whole(7)), ["6", "7"]);
    }
}
