//! The records of another register among which one is chosen when a verb is typed without its number.

use super::Asker;
use super::missing::{How, RequiredArg};
use crate::commands::context::Context;
use crate::commands::record::titles;
use crate::domain::measure::MeasureStatus;
use crate::domain::record::Record;
use crate::domain::{Measure, RecordId, Series};
use crate::output::{Choice, Failure, clean};

impl Context {
    /// The number that was typed, or that of the record chosen.
    pub fn typed_or_chosen(&self, series: Series, mut typed: Option<String>) -> Result<String, Failure> {
        let name = match series {
            Series::Measure => "MEASURE",
            Series::Issue => "ISSUE",
            Series::Ombudsman => "FILENUMBER",
            Series::Incident => "INCIDENT",
            other => unreachable!("invariant: the records of {other:?} are not chosen among"),
        };
        let [typed] = self.ask_missing([RequiredArg::new(name, "ask-record", How::Record(series), &mut typed)])?;
        Ok(typed)
    }

    /// The status to which a measure goes from the one that it has.
    pub fn next_status(&self, typed: &str) -> Result<MeasureStatus, Failure> {
        let number = self.number_in(Series::Measure, typed)?;
        let mut asker = Asker::open(self)?;
        let measure: Measure = asker.read(|reading| Ok(reading.record(number)?))?;
        self.ui.print_title(&format!("\n{} · {}", measure.id(), clean::line(measure.text("title").unwrap_or("—"))));
        let next = measure.status().next();
        let codes: Vec<&str> = next.iter().map(|status| status.as_str()).collect();
        let chosen = asker.word("ask-measure-next", "measure", &codes)?;
        Ok(MeasureStatus::from_code(chosen).expect("invariant: one of the codes"))
    }
}

impl Asker<'_> {
    /// One of the records of a series, the last first.
    pub fn record(&mut self, prompt: &str, series: Series) -> Result<String, Failure> {
        let choice = |(id, title): (RecordId, Option<String>)| {
            let title = title.map_or("—".into(), |title| clean::line(&title).into_owned());
            Choice::new(id.to_string(), format!("{id} · {title}"))
        };
        let titles = self.read(|reading| Ok(titles(reading, series)?))?;
        let mut choices: Vec<Choice> = titles.into_iter().map(choice).collect();
        choices.reverse();
        if choices.is_empty() {
            return Err(Failure::Message { key: "none-recorded", args: vec![], exit: 1 });
        }
        self.ui().choose_value(&self.get(prompt), &choices, Some(0))
    }
}
