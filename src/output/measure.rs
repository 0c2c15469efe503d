//! Measures, for people and for scripts.

use chrono::NaiveDate;
use serde_json::{Value as Json, json};

use super::page::Page;
use super::records::{self, RecordLayout};
use super::report::labels;
use super::{Failure, Format, Names, RowMark, Table, Ui, activities, clean};
use crate::domain::measure::{Due, MeasureStep, Origin};
use crate::domain::{Code, List, Lists, Measure, Number, Record, RecordId, Series};
use crate::exchange::measures::{MEASURES, MeasureAsOf};
use crate::exchange::{CellValue, Column};
use crate::i18n::{Arg, Texts, number};
use crate::output::sentence::named_record;
use crate::report::measure_effect::{Rate, RateEffect};
use crate::store::Line;

/// What a measure should make rarer.
pub enum Aim {
    /// Requests that show an issue.
    Issue(Number),
    /// Requests with a ground of that nature, of that unit when there is one.
    Ground(Code, Option<Code>),
    /// Nobody said.
    Nothing,
}

/// What came in before a measure was in place and since.
pub struct MeasuredEffect {
    pub aim: Aim,
    /// The comparison; `None` when the register has no day before it.
    pub effect: Option<RateEffect>,
}

/// A measure to show.
pub struct MeasureFile<'a> {
    /// The measure, as of today.
    pub current: MeasureAsOf,
    /// Its effect, once it is in place.
    pub compared: Option<MeasuredEffect>,
    pub lists: &'a Lists,
    /// Its entries, when its history is asked for.
    pub lines: Option<&'a [Line]>,
}

const STEPS: &[Column<MeasureStep>] = &[
    Column::new("status", |step| CellValue::word("measure", step.status.as_str())),
    Column::new("on", |step| CellValue::Date(step.on)),
    Column::new("by", |step| CellValue::code("officer", Some(&step.by))),
    Column::new("reason", |step| CellValue::text(step.reason.as_deref())),
];

const DUES: &[Column<Due>] = &[
    Column::new("due_on", |due| CellValue::Date(due.due_on)),
    Column::new("set_on", |due| CellValue::Date(due.set_on)),
    Column::new("by", |due| CellValue::code("officer", Some(&due.by))),
    Column::new("reason", |due| CellValue::text(due.reason.as_deref())),
];

/// How people see several: their number, due date, status and title, marked where they are late.
const LAYOUT: RecordLayout<'_, MeasureAsOf> =
    RecordLayout { mark: &mark, ..RecordLayout::new(MEASURES, &["number", "due_on", "status", "title"]) };

/// Measures in the form that was asked for.
pub fn list(ui: &mut Ui, lists: &Lists, measures: &[MeasureAsOf], none: &str) -> Result<(), Failure> {
    LAYOUT.list(ui, lists, measures, none)
}

/// Measures as a table under something else.
pub fn table(ui: &Ui, lists: &Lists, measures: &[MeasureAsOf]) -> Table {
    LAYOUT.table(ui, lists, measures)
}

/// Measures as data under something else.
pub fn json(measures: &[MeasureAsOf]) -> Json {
    measures.iter().map(|row| records::object(MEASURES, row, None)).collect()
}

fn mark(row: &MeasureAsOf) -> RowMark {
    if row.days_overdue.is_some() { RowMark::Late } else { RowMark::None }
}

/// The due date as people read it, with that it is past.
fn due(texts: &Texts, row: &MeasureAsOf) -> String {
    let due = row.measure.due_known_on(row.on).map(|due| due.to_string()).unwrap_or_default();
    if row.days_overdue.is_some() { texts.with("due-past", &[("due", due.into())]) } else { due }
}

/// The status in words.
pub fn status(texts: &Texts, row: &MeasureAsOf) -> String {
    texts.get(&format!("measure-{}", row.status().as_str()))
}

/// A text on one line.
pub fn clean_text(text: Option<&str>) -> String {
    text.map(|text| clean::line(text).into_owned()).unwrap_or_default()
}

/// One measure: what it is, what it went through, the due dates it was given, and what it changed.
pub fn show(ui: &mut Ui, file: &MeasureFile<'_>) -> Result<(), Failure> {
    let MeasureFile { current, compared, lists, lines } = file;
    let measure = &current.measure;
    if ui.format() != Format::Table {
        let mut json = records::object(MEASURES, current, *lines);
        json["from"] = measure.from.iter().map(Origin::to_string).collect();
        json["steps"] = measure.steps.iter().map(|step| records::object(STEPS, step, None)).collect();
        json["due_dates"] = measure.dues.iter().map(|due| records::object(DUES, due, None)).collect();
        json["approvals"] = activities::approvals_json(&measure.approvals);
        json["effect"] = compared.as_ref().map_or(Json::Null, effect_json);
        return records::one(ui, MEASURES, current, &json);
    }
    let texts = ui.texts();
    let label = |list, code: &Option<_>| code.as_ref().map(|code| ui.names(lists).label(list, code));
    let head = texts.with("record-measure", &[("number", measure.id().to_string().into())]);
    let mut page = Page::new(ui, &format!("{head} · {}", status(texts, current)));
    page.pair("field-title", measure.text("title"));
    page.pair("field-kind", Some(texts.get(&format!("measure-{}", measure.kind().as_str()))));
    page.pair("field-text", measure.text("text"));
    page.pair("field-public_title", measure.text("public_title"));
    page.pair("field-from", Some(origins(texts, measure)));
    page.pair("field-unit", label(List::Unit, &measure.facts.unit));
    page.pair("field-due_on", Some(due(texts, current)));
    page.pair("field-nature", label(List::Nature, &measure.facts.nature));
    page.pair("field-issue", measure.issue().map(|issue| RecordId::new(Series::Issue, issue).to_string()));
    let approvals: Vec<String> = measure.approvals.iter().map(|it| activities::approval(it, texts)).collect();
    page.pair("field-approvals", (!approvals.is_empty()).then(|| approvals.join("\n")));
    page.table("measure-steps", &records::whole(ui, lists, "field", STEPS, &measure.steps));
    if measure.dues.len() > 1 {
        page.table("measure-dues", &records::whole(ui, lists, "field", DUES, &measure.dues));
    }
    if let Some(compared) = compared {
        effect(&mut page, ui.names(lists), compared);
    }
    page.history(*lines, lists, false);
    Ok(ui.line(&page.text())?)
}

/// What a measure comes from, in words, a line each.
pub fn origins(texts: &Texts, measure: &Measure) -> String {
    let origin = |origin: &Origin| match origin {
        Origin::Record(record) => named_record(*record, texts),
        Origin::Report(year) => texts.with("record-report", &[("year", labels::fiscal_year_from(*year).into())]),
    };
    measure.from.iter().map(origin).collect::<Vec<_>>().join("\n")
}

fn effect(page: &mut Page<'_>, names: Names<'_>, compared: &MeasuredEffect) {
    let texts = names.texts;
    let lang = texts.lang();
    let two = |value: f64| Arg::from(number::decimal(value, 2, lang));
    let about = match &compared.aim {
        Aim::Issue(issue) => {
            texts.with("rates-of-issue", &[("issue", RecordId::new(Series::Issue, *issue).to_string().into())])
        }
        Aim::Ground(nature, unit) => {
            let nature = ("nature", Arg::from(names.label(List::Nature, nature)));
            match unit {
                Some(unit) => {
                    let unit = names.label(List::Unit, unit);
                    texts.with("rates-of-ground-and-unit", &[nature, ("unit", unit.into())])
                }
                None => texts.with("rates-of-ground", &[nature]),
            }
        }
        Aim::Nothing => texts.get("rates-of-nothing"),
    };
    page.section("measure-effect");
    page.paragraph(&about);
    let Some(effect) = &compared.effect else {
        if !matches!(compared.aim, Aim::Nothing) {
            page.paragraph(&texts.get("rates-no-past"));
        }
        return;
    };
    let keys = ["rates-column-days", "field-requests", "rates-column-monthly", "rates-column-interval"];
    let headers = std::iter::once("field-period").chain(keys);
    let mut table = Table::new(headers.map(|key| texts.get(key))).numeric(1..5);
    for (key, rate) in [("rates-before", &effect.before), ("rates-after", &effect.after)] {
        let period = rate.observed.period;
        let (from, to) = (Arg::from(period.from().to_string()), Arg::from(period.to().to_string()));
        let (low, high) = rate.interval;
        table.row([
            texts.with(key, &[("from", from), ("to", to)]),
            count(period.days(), texts),
            count(rate.observed.count, texts),
            number::decimal(rate.monthly, 2, lang),
            texts.with("rates-interval", &[("low", two(low)), ("high", two(high))]),
        ]);
    }
    page.rows(&table);
    let verdict = texts.get(&format!("rates-{}", effect.verdict.as_str()));
    page.paragraph(&texts.with("rates-verdict", &[("verdict", verdict.into())]));
    page.paragraph(&texts.get("rates-method"));
}

fn count(count: u64, texts: &Texts) -> String {
    number::count(count, texts.lang())
}

fn effect_json(compared: &MeasuredEffect) -> Json {
    let (issue, nature, unit) = match &compared.aim {
        Aim::Issue(issue) => (Some(RecordId::new(Series::Issue, *issue)), None, None),
        Aim::Ground(nature, unit) => (None, Some(nature), unit.as_ref()),
        Aim::Nothing => (None, None, None),
    };
    let mut json = json!({ "issue": issue, "nature": nature, "unit": unit, "verdict": null });
    if let Some(effect) = &compared.effect {
        json["verdict"] = effect.verdict.as_str().into();
        for (key, Rate { observed, monthly, interval }) in [("before", effect.before), ("after", effect.after)] {
            let day = |day: NaiveDate| Json::from(day.to_string());
            json[key] = json!({
                "from": day(observed.period.from()),
                "to": day(observed.period.to()),
                "days": observed.period.days(),
                "count": observed.count,
                "monthly": rounded(monthly),
                "interval": [rounded(interval.0), rounded(interval.1)],
            });
        }
    }
    json
}

/// A rate without more decimals than it is worth.
fn rounded(rate: f64) -> Json {
    const SCALE: f64 = 10_000.0;
    ((rate * SCALE).round() / SCALE).into()
}
