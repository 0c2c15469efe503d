//! A day, asked for in any of the forms that people type.

use chrono::NaiveDate;

use crate::domain::{Refusal, date};
use crate::output::report::labels;
use crate::output::{Failure, Ui, sentence};

impl Ui {
    /// A day up to today, in any of its forms; asked again until it is one, its reading said.
    ///
    /// # Errors
    /// [`Failure::Back`] and [`Failure::Stopped`] when the person goes back or stops.
    pub fn ask_date(&self, prompt: &str, default: Option<NaiveDate>, today: NaiveDate) -> Result<NaiveDate, Failure> {
        let default = default.map_or_else(|| self.texts().get("explain-today"), |day| day.to_string());
        self.ask_day(prompt, Some(&default), |typed| match date::parse(typed, today) {
            Ok(on) if on > today => Err(Failure::Refused { record: None, refusal: Refusal::InTheFuture { on, today } }),
            read => read.map_err(|error| Failure::Date { typed: typed.to_owned(), error }),
        })
    }

    /// A day to come, or any other that is told whole; asked again until it is one, its reading said.
    ///
    /// # Errors
    /// As for [`ask_date`](Self::ask_date).
    pub fn ask_date_to_come(&self, prompt: &str, today: NaiveDate) -> Result<NaiveDate, Failure> {
        self.ask_day(prompt, None, |typed| {
            date::parse_to_come(typed, today).map_err(|error| Failure::Date { typed: typed.to_owned(), error })
        })
    }

    fn ask_day(
        &self,
        prompt: &str,
        default: Option<&str>,
        read: impl Fn(&str) -> Result<NaiveDate, Failure>,
    ) -> Result<NaiveDate, Failure> {
        let day = self.question(
            prompt,
            |day| day.parse().ok(),
            |kept| {
                let chosen = kept.filter(|kept| kept.parse::<NaiveDate>().is_ok());
                let mut initial = if chosen.is_none() { kept } else { None };
                loop {
                    let typed = self.one_line(prompt, initial.take(), chosen.or(default))?;
                    match read(&typed) {
                        Ok(on) => return Ok(on.to_string()),
                        Err(failure) => self.print_message(&sentence::sentence(&failure, self.texts(), None)),
                    }
                }
            },
        )?;
        self.print_message(&format!("  → {}", self.day(day)));
        Ok(day)
    }

    /// A day with the name it has in the week.
    pub fn day(&self, on: NaiveDate) -> String {
        format!("{on} ({})", labels::weekday(on, self.texts()))
    }
}
