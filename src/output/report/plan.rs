//! The action plan and its progress statement, as a document, as CSV (a row a measure) or as JSON.

use chrono::NaiveDate;
use serde_json::{Value as Json, json};

use super::figures::cell;
use super::json::filter;
use super::{Report, labels};
use crate::domain::activity::plan_approvals;
use crate::domain::measure::MeasureStatus;
use crate::domain::{Activity, Approval, List, Office, Period, PeriodKind, Record};
use crate::exchange::Writer;
use crate::exchange::measures::{MEASURES, MeasureAsOf};
use crate::i18n::{Arg, Texts};
use crate::output::document::{
    Block, Document, DocumentColumn, DocumentFact, DocumentGrid, DocumentSection, DocumentValue,
};
use crate::output::{Failure, Format, Names, activities, clean, measure, records};
use crate::report::plan::{PlanProgress, measures};
use crate::report::recommendations::last_recommended;
use crate::report::{Amount, CaseFilter};
use crate::store::Digest;
use crate::store::chain::hex;

/// All that a plan is drawn from.
pub struct ActionPlan<'a> {
    /// The unit or the sector that it is for.
    pub filter: CaseFilter,
    /// The fiscal year; none for all that is not finished.
    pub period: Option<Period>,
    /// The day on which the measures are looked at.
    pub on: NaiveDate,
    /// The day it was drawn.
    pub extracted_on: NaiveDate,
    /// How many entries the journal had, and the digest that stands for them all.
    pub head: (u64, Digest),
    pub office: &'a Office,
    pub progress: PlanProgress,
    /// The measures, as of that day.
    pub measures: Vec<MeasureAsOf>,
    /// The activities of the office, with who approved its plans.
    pub activities: Vec<Activity>,
    pub texts: &'a Texts,
}

impl ActionPlan<'_> {
    /// The plan for programs.
    pub fn data(&self, format: Format) -> Result<Vec<u8>, Failure> {
        if format == Format::Csv {
            let mut csv = Writer::machine(Vec::new(), MEASURES)?;
            self.measures.iter().try_for_each(|row| csv.write(row))?;
            return Ok(csv.finish()?);
        }
        Ok(records::json_text(format, &self.json()).into_bytes())
    }

    fn json(&self) -> Json {
        json!({
            "period": self.period.map(|period| json!({
                "from": period.from(), "to": period.to(), "label": labels::period(&period, self.texts),
            })),
            "filter": filter(&self.filter),
            "as_of": self.on,
            "extracted_on": self.extracted_on,
            "register_digest": hex(&self.head.1),
            "register_entries": self.head.0,
            "approvals": self.period.map(|period| activities::approvals_json(&approvals(&self.activities, period))),
            "progress": progress_json(&self.progress),
            "measures": measures_json(&self.measures),
        })
    }

    pub fn document(&self) -> Document {
        let texts = self.texts;
        let on = [("on", Arg::from(labels::day(self.on, texts)))];
        let period = self.period.map(|period| labels::period(&period, texts));
        // A plan of today was drawn today.
        let extracted =
            if self.extracted_on == self.on { "none".to_owned() } else { labels::day(self.extracted_on, texts) };
        let about = [on[0].clone(), ("extracted", extracted.into())];
        let followed = FollowedMeasures { texts, office: self.office };
        let parts = match self.measures.is_empty() {
            true => Vec::new(),
            false => followed.parts(&self.measures, &self.progress),
        };
        let approved = self.period.map(|period| followed.approved(&self.activities, period)).unwrap_or_default();
        let heading = || texts.get("heading-report-approval");
        let approved = (!approved.is_empty()).then(|| DocumentSection::unnumbered("approval", heading(), approved));
        let section =
            |(name, heading, blocks): (&str, String, Vec<Block>)| DocumentSection::unnumbered(name, heading, blocks);
        let head = vec![
            DocumentFact::new(texts.get("report-report-register-entries"), DocumentValue::Count(self.head.0)),
            DocumentFact::words(texts.get("report-report-register-digest"), hex(&self.head.1)),
        ];
        let register =
            DocumentSection::unnumbered("register", texts.get("heading-plan-register"), vec![Block::Facts(head)]);
        // The title of a plan without a year has the day.
        let mut lines = self.period.map(|_| texts.with("plan-about", &about)).into_iter().collect::<Vec<_>>();
        lines.extend(labels::filtered(&self.filter, &self.office.lists, texts));
        lines.extend(self.measures.is_empty().then(|| texts.get("plan-empty")));
        Document {
            title: texts.get("heading-plan"),
            owner: clean::line(self.office.settings.title.text(texts.lang())).into_owned(),
            label: period.unwrap_or_else(|| texts.with("plan-open", &on)),
            on: self.extracted_on,
            about: lines,
            sections: parts.into_iter().map(section).chain(approved).chain([register]).collect(),
            figures: Vec::new(),
            one_page: None,
        }
    }
}

/// The measures followed over the period of a report and how far they have come, as in the JSON of the plan.
pub fn followed_json(report: &Report<'_>) -> Json {
    let on = report.as_of();
    let found = measures(report.measures.to_vec(), Some(report.period), on);
    let progress = progress_json(&PlanProgress::of(&found, Some(report.period), on));
    let rows = MeasureAsOf::all(found, on, report.office.calendar());
    json!({ "as_of": on, "progress": progress, "measures": measures_json(&rows) })
}

fn progress_json(progress: &PlanProgress) -> Json {
    let PlanProgress { count, by_status, overdue, postponed, without_due, done } = progress;
    let mut progress = json!({
        "count": count, "overdue": overdue, "postponed": postponed, "without_due": without_due,
        "done": done.map(|done| done.numerator), "of": done.map(|done| done.denominator),
        "done_percent": done.map(|done| cell(Amount::Share(done))),
    });
    for (status, count) in by_status {
        progress[status.as_str().replace('-', "_")] = (*count).into();
    }
    progress
}

fn measures_json(rows: &[MeasureAsOf]) -> Json {
    let json = |row: &MeasureAsOf| {
        let mut json = records::object(MEASURES, row, None);
        let dues = row.measure.dues.iter().filter(|due| due.set_on <= row.on);
        json["due_dates"] =
            dues.map(|due| json!({"due_on": due.due_on, "set_on": due.set_on, "reason": due.reason})).collect();
        json
    };
    rows.iter().map(json).collect()
}

/// The section of a month or a quarter that says what became of what the last annual report recommended (MIFI 5.1);
/// none where it recommended nothing.
pub fn recommended(report: &Report<'_>) -> Option<DocumentSection> {
    let Report { texts, period, office, .. } = report;
    let as_of = report.as_of();
    let (year, measures) = last_recommended(report.measures, period, as_of)?;
    let rows = MeasureAsOf::all(measures.into_iter().cloned(), as_of, office.calendar());
    let args = [("year", labels::fiscal_year_from(year).into()), ("on", Arg::from(labels::day(as_of, texts)))];
    let grid = FollowedMeasures { texts, office }.grid(texts.with("followed-last", &args), &rows);
    let heading = texts.get("heading-report-followed");
    (!rows.is_empty()).then(|| DocumentSection::numbered("followed", heading, vec![Block::Grid(grid)]))
}

/// Measures as people follow them: their table, and what is said of some of them.
pub struct FollowedMeasures<'a> {
    pub texts: &'a Texts,
    /// The office, for its units.
    pub office: &'a Office,
}

impl FollowedMeasures<'_> {
    /// How far the measures have come, each of them, and why some were postponed: name, heading, blocks.
    fn parts(&self, measures: &[MeasureAsOf], progress: &PlanProgress) -> Vec<(&'static str, String, Vec<Block>)> {
        let heading = || self.texts.get("heading-measures");
        let mut parts = vec![
            ("progress", self.texts.get("heading-plan-progress"), self.progress(progress)),
            ("measures", heading(), vec![Block::Grid(self.grid(heading(), measures))]),
        ];
        parts.extend(self.postponed(measures).map(|(heading, facts)| ("postponed", heading, vec![facts])));
        parts
    }

    /// Why the due dates of some measures moved, under its heading; none where none did.
    pub fn postponed(&self, measures: &[MeasureAsOf]) -> Option<(String, Block)> {
        let fact = |row: &MeasureAsOf| Some(DocumentFact::words(row.measure.id().to_string(), moves(row)?));
        let facts: Vec<_> = measures.iter().filter_map(fact).collect();
        (!facts.is_empty()).then(|| (self.texts.get("plan-postponed"), Block::Facts(facts)))
    }

    fn progress(&self, progress: &PlanProgress) -> Vec<Block> {
        let texts = self.texts;
        let PlanProgress { count, by_status, overdue, postponed, without_due, done } = progress;
        let columns = vec![DocumentColumn::new(texts.get("report-counts-measures"))];
        let mut grid = DocumentGrid::new(texts.get("plan-by-status"), texts.get("field-status"), columns);
        // What is finished is no part of what is left to follow.
        let statuses = by_status
            .iter()
            .filter(|(status, _)| done.is_some() || !status.is_final())
            .map(|(status, n)| (labels::capital(&texts.get(&format!("measure-{}", status.as_str()))), *n));
        grid.rows = statuses.map(|(label, n)| (label, vec![DocumentValue::Count(n)])).collect();
        grid.total = Some((texts.get("chart-total"), vec![DocumentValue::Count(*count)]));
        let counts = [("plan-overdue", overdue), ("plan-moved", postponed), ("plan-without-due", without_due)];
        let counts = counts.into_iter().filter(|(_, n)| **n > 0).map(|(key, n)| (key, DocumentValue::Count(*n)));
        let facts = done.map(|done| ("plan-done", DocumentValue::Fraction(done))).into_iter().chain(counts);
        let fact = |(key, value)| DocumentFact::sentence(texts.get(key), value);
        vec![Block::Grid(grid), Block::Facts(facts.map(fact).collect())]
    }

    /// A table of measures, the most overdue first: what each is, how far it has come, and what it comes from.
    pub fn grid(&self, title: String, measures: &[MeasureAsOf]) -> DocumentGrid {
        let texts = self.texts;
        let columns = ["field-title", "field-unit", "field-due_on", "field-status", "field-from"];
        let columns = columns.map(|key| DocumentColumn::text(texts.get(key)));
        let mut grid = DocumentGrid::new(title, texts.get("field-number"), columns.into());
        let mut rows: Vec<_> = measures.iter().collect();
        rows.sort_by_key(|row| std::cmp::Reverse(row.days_overdue));
        for row in rows {
            let unit = row.measure.facts.unit.as_ref();
            let unit = unit.map(|unit| Names::new(&self.office.lists, texts).label(List::Unit, unit));
            let status = self.status(row);
            let status = match row.days_overdue {
                Some(days) => texts.with("plan-status-late", &[("status", status.into()), ("days", days.into())]),
                None => status,
            };
            let values = vec![
                DocumentValue::Text(measure::clean_text(row.measure.text("title"))),
                DocumentValue::Text(unit.unwrap_or_else(|| texts.get("units-none"))),
                row.measure.due_known_on(row.on).map_or_else(|| DocumentValue::Text(String::new()), DocumentValue::Day),
                DocumentValue::Text(status),
                DocumentValue::Text(measure::origins(texts, &row.measure).replace('\n', ", ")),
            ];
            grid.rows.push((row.measure.id().to_string(), values));
        }
        grid
    }

    /// How far a measure has come, since when, and why when it was refused.
    fn status(&self, row: &MeasureAsOf) -> String {
        let (texts, status) = (self.texts, row.status());
        let key = match status {
            MeasureStatus::UnderWay => "plan-status-since",
            _ => "plan-status-on",
        };
        let words = measure::status(texts, row);
        let sentence = row.measure.reached(status, row.on).map_or(words.clone(), |step| {
            texts.with(key, &[("status", words.into()), ("on", step.on.to_string().into())])
        });
        let why = row.refused_because().filter(|_| status == MeasureStatus::Refused);
        why.map_or(sentence.clone(), |why| texts.fact(&sentence, &clean::line(why)))
    }

    /// Who approved the plan of a fiscal year, a line each.
    pub fn approved(&self, known: &[Activity], period: Period) -> Vec<Block> {
        let line = |approval: &_| Block::Paragraph(activities::approval(approval, self.texts));
        approvals(known, period).iter().map(line).collect()
    }
}

/// The approvals of the plan of a fiscal year.
fn approvals(known: &[Activity], period: Period) -> Vec<Approval> {
    match period.kind() {
        PeriodKind::FiscalYear { year } => plan_approvals(known, year),
        _ => Vec::new(),
    }
}

/// Every due date that a measure had until then, and why each moved.
fn moves(row: &MeasureAsOf) -> Option<String> {
    let dues: Vec<_> = row.measure.dues.iter().filter(|due| due.set_on <= row.on).collect();
    let moves = dues.windows(2).filter_map(|pair| {
        let [before, after] = pair else { return None };
        let reason = measure::clean_text(after.reason.as_deref());
        Some(format!("{} → {} ({reason})", before.due_on, after.due_on))
    });
    Some(moves.collect::<Vec<_>>().join("; ")).filter(|moves| !moves.is_empty())
}
