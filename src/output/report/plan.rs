//! The action plan and its progress statement, drawn as pages, as CSV (a row a measure) or as JSON.

use chrono::NaiveDate;
use serde_json::{Value as Json, json};

use super::paper::Paper;
use super::{Page, labels};
use crate::domain::{List, Office, Period};
use crate::exchange::measures::{MEASURES, Told};
use crate::exchange::{Dialect, Labels, Writer};
use crate::i18n::{Arg, Texts};
use crate::output::number::{self, NO_BREAK};
use crate::output::{Failure, Format, Table, clean, history, measure, records};
use crate::report::plan::Progress;
use crate::store::Digest;
use crate::store::journal::hex;

/// All that a plan is drawn from.
pub struct Plan<'a> {
    /// The fiscal year; none for all that is not finished.
    pub period: Option<Period>,
    /// The day on which the measures are looked at.
    pub on: NaiveDate,
    /// The day it was drawn.
    pub extracted_on: NaiveDate,
    /// How many entries the journal had, and the digest that stands for them all.
    pub head: (u64, Digest),
    /// The office.
    pub office: &'a Office,
    /// How far the measures have come.
    pub progress: Progress,
    /// The measures, as of that day.
    pub measures: Vec<Told>,
    /// The words.
    pub texts: &'a Texts,
}

impl Plan<'_> {
    /// The plan for programs.
    ///
    /// # Errors
    /// Those of the CSV writer.
    pub fn data(&self, format: Format) -> Result<Vec<u8>, Failure> {
        if format == Format::Csv {
            let same = |key: &str| key.to_owned();
            let item = |_: &str, code: &str| code.to_owned();
            let labels = Labels { column: &same, item: &item };
            let mut csv = Writer::new(Vec::new(), Dialect::Machine, MEASURES, labels)?;
            self.measures.iter().try_for_each(|told| csv.write(told))?;
            return Ok(csv.finish()?);
        }
        let json = self.json();
        Ok(if format == Format::Jsonl { format!("{json}\n") } else { format!("{json:#}\n") }.into_bytes())
    }

    fn json(&self) -> Json {
        let Progress { count, by_status, overdue, postponed, without_due, done } = &self.progress;
        let mut progress = json!({
            "count": count, "overdue": overdue, "postponed": postponed, "without_due": without_due,
            "done": done.numerator, "of": done.denominator,
            "done_percent": done.tenths().map(percent),
        });
        for (status, count) in by_status {
            progress[status.as_str().replace('-', "_")] = (*count).into();
        }
        let told = |told: &Told| {
            let mut json = records::object(MEASURES, told, None);
            let dues = told.measure.dues.iter().filter(|due| due.set_on <= told.on);
            json["due_dates"] =
                dues.map(|due| json!({"due_on": due.due_on, "set_on": due.set_on, "reason": due.reason})).collect();
            json
        };
        json!({
            "period": self.period.map(|period| json!({
                "from": period.from(), "to": period.to(), "label": labels::period(&period, self.texts),
            })),
            "as_of": self.on,
            "extracted_on": self.extracted_on,
            "register_digest": hex(&self.head.1),
            "register_entries": self.head.0,
            "progress": progress,
            "measures": self.measures.iter().map(told).collect::<Vec<_>>(),
        })
    }

    /// The plan as pages.
    pub fn pages(&self, page: Page) -> String {
        let mut sheet = Paper::new(page);
        let texts = self.texts;
        sheet.heading(&texts.get("heading-plan"));
        sheet.paragraph(&clean::line(self.office.settings.title.text(texts.lang())));
        let on = [("on", Arg::from(labels::day(self.on, texts)))];
        let period = self.period.map(|period| labels::period(&period, texts));
        sheet.heading(&period.unwrap_or_else(|| texts.with("plan-open", &on)));
        sheet.gap();
        let about = [("on", Arg::from(self.on.to_string())), ("extracted", self.extracted_on.to_string().into())];
        sheet.paragraph(&texts.with("plan-about", &about));
        if self.measures.is_empty() {
            sheet.gap();
            sheet.paragraph(&texts.get("plan-empty"));
        } else {
            self.progress(&mut sheet);
            self.listed(&mut sheet);
            self.told(&mut sheet, "plan-refused", |told| {
                told.refused_because().map(|reason| clean::line(reason).into_owned())
            });
            self.told(&mut sheet, "plan-postponed", |told| self.moves(told));
        }
        sheet.gap();
        let entries = i64::try_from(self.head.0).unwrap_or(i64::MAX);
        let head = [("entries", Arg::from(entries)), ("digest", hex(&self.head.1).into())];
        sheet.paragraph(&texts.with("note-report-digest", &head));
        sheet.text
    }

    fn progress(&self, sheet: &mut Paper) {
        let (texts, lang) = (self.texts, self.texts.lang());
        let count = |count: u64| number::count(i64::try_from(count).unwrap_or(i64::MAX), lang);
        let Progress { count: all, by_status, overdue, postponed, without_due, done } = &self.progress;
        sheet.gap();
        sheet.heading(&texts.get("heading-plan-progress"));
        let mut table = Table::new([texts.get("field-status"), texts.get("report-counts-measures")]).numeric(1..2);
        for (status, n) in by_status {
            table.row([texts.get(&format!("measure-{}", status.as_str())), count(*n)]);
        }
        table.row([texts.get("plan-total"), count(*all)]);
        sheet.text.push_str(&table.render(sheet.width()));
        sheet.gap();
        let fraction = done.tenths().map_or_else(
            || texts.get("report-not-applicable"),
            |tenths| {
                let (part, whole) = (count(done.numerator), count(done.denominator));
                format!("{part}{NO_BREAK}/{NO_BREAK}{whole} ({})", number::percent(tenths, lang))
            },
        );
        let facts = [
            ("plan-done", fraction),
            ("plan-overdue", count(*overdue)),
            ("plan-moved", count(*postponed)),
            ("plan-without-due", count(*without_due)),
        ];
        for (key, value) in facts {
            let args = [("label", texts.get(key).into()), ("value", value.into())];
            sheet.paragraph(&texts.with("report-fact", &args));
        }
    }

    fn listed(&self, sheet: &mut Paper) {
        let texts = self.texts;
        let keys = ["field-number", "field-unit", "field-due_on", "field-status", "field-title"];
        let mut table = Table::new(keys.map(|key| texts.get(key)));
        for told in &self.measures {
            let unit = told.measure.facts.unit.as_ref();
            let unit = unit.map(|unit| history::label(&self.office.lists, List::Unit, unit, texts));
            table.row([
                told.measure.number.to_string(),
                unit.unwrap_or_default(),
                measure::due(texts, told),
                measure::status(texts, told),
                measure::clean_text(told.measure.text("title")),
            ]);
        }
        sheet.gap();
        sheet.heading(&texts.get("heading-plan-measures"));
        sheet.text.push_str(&table.render(sheet.width()));
    }

    /// A line for each measure of which there is something to say.
    fn told(&self, sheet: &mut Paper, key: &str, of: impl Fn(&Told) -> Option<String>) {
        let lines: Vec<_> = self.measures.iter().filter_map(|told| Some((told, of(told)?))).collect();
        if lines.is_empty() {
            return;
        }
        sheet.gap();
        sheet.heading(&self.texts.get(key));
        for (told, said) in lines {
            let args = [("label", told.measure.number.to_string().into()), ("value", said.into())];
            sheet.paragraph(&self.texts.with("report-fact", &args));
        }
    }

    /// Every due date that a measure had until then, and why each moved.
    fn moves(&self, told: &Told) -> Option<String> {
        let dues: Vec<_> = told.measure.dues.iter().filter(|due| due.set_on <= told.on).collect();
        let moves = dues.windows(2).filter_map(|pair| {
            let [before, after] = pair else { return None };
            let reason = measure::clean_text(after.reason.as_deref());
            Some(format!("{} → {} ({reason})", before.due_on, after.due_on))
        });
        Some(moves.collect::<Vec<_>>().join("; ")).filter(|moves| !moves.is_empty())
    }
}

/// A share as a number with one decimal.
#[expect(clippy::cast_precision_loss, reason = "shares stay far below 2^53")]
fn percent(tenths: i64) -> Json {
    (tenths as f64 / 10.0).into()
}
