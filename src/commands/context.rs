//! What every command is given: the register, the day, who acts, and the view.

use std::cell::LazyCell;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;

use super::global::Global;
use super::location::{gone, register_at, witness_file};
use crate::domain::date;
use crate::domain::request::Recorded;
use crate::domain::{Code, Lang, Lists, Moment, Number, RecordId, Series};
use crate::i18n::Arg;
use crate::output::{Failure, Format, OutputForm, Ui, clean, sentence};
use crate::store::{ActError, Register, Restorable, Stamp, Writing};

/// What comes from outside the command line. What only writing needs is not looked up before it is asked for.
pub struct Surroundings {
    /// Today, or the day that `DOLEANCES_TODAY` says.
    pub today: NaiveDate,
    /// The instant, with its offset.
    pub now: fn() -> String,
    /// The day of the office at an instant, in seconds since 1970.
    pub local_day: fn(i64) -> Option<NaiveDate>,
    /// The account of the operating system, and the host.
    pub account: LazyCell<Account>,
    /// A fresh salt.
    pub salt: fn() -> [u8; 16],
    /// What was typed after the name of the program.
    pub typed: String,
    /// The tree of verbs with its texts in a language, for what is made from it: completions, the manual.
    pub tree: fn(Lang) -> clap::Command,
}

/// An account of the operating system.
#[derive(Clone, Debug)]
pub struct Account {
    pub name: String,
    /// The machine.
    pub host: String,
}

impl std::fmt::Display for Account {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}@{}", self.name, self.host)
    }
}

/// What a command works with.
pub struct Context {
    pub global: Global,
    pub ui: Ui,
    pub surroundings: Surroundings,
    /// The exit code of a command that did what it was asked.
    pub exit: u8,
}

impl Context {
    pub fn today(&self) -> NaiveDate {
        self.surroundings.today
    }

    /// Refuses any form but that of a screen, where there is no other.
    pub fn only_on_screen(&self) -> Result<(), Failure> {
        let screen = OutputForm::Data(Format::Table);
        match self.global.format.filter(|form| *form != screen) {
            Some(form) => {
                let args = vec![("form", form.as_str().into()), ("names", screen.as_str().into())];
                Err(Failure::Usage { key: "form", args })
            }
            None => Ok(()),
        }
    }

    /// Where the register is.
    pub fn path(&self) -> Result<PathBuf, Failure> {
        register_at(self.global.register.as_deref())
    }

    /// Opens the register, and says what there is to know of the file; loudly, when it is not what the account last
    /// saw.
    pub fn open(&self) -> Result<Register, Failure> {
        let register = self.open_to_check()?;
        if let Some(divergence) = register.divergence() {
            self.ui.print_message(&sentence::problem(divergence, self.ui.texts()));
        }
        self.warn_of_witness(&register);
        Ok(register)
    }

    /// Says, even with `--quiet`, that nothing tells any more whether the register is what the account last saw.
    pub fn warn_of_witness(&self, register: &Register) {
        if let Some(file) = register.unreadable_witness() {
            let path = Arg::Path(clean::line(&file.to_string_lossy()).into_owned());
            self.ui.print_message(&self.ui.texts().with_hint("warning-unreadable-witness", &[("path", path)]));
        }
    }

    /// Opens the register, and says what there is to know of the file but for what a check finds.
    pub fn open_to_check(&self) -> Result<Register, Failure> {
        let register = self.register()?;
        if register.is_open_to_others() {
            let path = register.path().to_string_lossy().into_owned();
            self.ui.notify("warning-open-to-others", &[("path", path.into())]);
        }
        Ok(register)
    }

    /// Opens the register, and says so when that brought it up to date.
    pub fn register(&self) -> Result<Register, Failure> {
        let mut register = Register::open(&self.path()?).map_err(gone)?;
        if let Some(directory) = register.path().parent() {
            // What a crate writes aside, such as a text that an editor changes, stays beside the register.
            let _ = tempfile::env::override_temp_dir(directory);
        }
        if let Some(file) = witness_file() {
            register.watch(&file);
        }
        if let Some(kept) = register.kept() {
            self.ui.notify("warning-upgraded", &[("path", kept.to_string_lossy().into_owned().into())]);
        }
        Ok(register)
    }

    /// Has the account remember the register as it stands.
    pub fn keep_sighting(&self, register: &mut Register) -> Result<(), Failure> {
        register.keep_sighting(&(self.surroundings.now)()).map_err(Into::into)
    }

    /// Has the account go by a register that it just made or put in place. What cannot be remembered, `check` reports.
    pub fn remember(&self, path: &Path) {
        let Ok(mut register) = Register::open(path) else { return };
        if let Some(file) = witness_file() {
            register.watch(&file);
            register.accept();
            let _ = self.keep_sighting(&mut register);
        }
    }

    /// Has the account expect a copy at the place that it is about to take. What cannot be remembered, `check` reports.
    pub fn announce(&self, copy: &Restorable) {
        if let Some(file) = witness_file() {
            let _ = copy.announce(&file, &(self.surroundings.now)());
        }
    }

    /// The instant as names of files carry it: `2026-11-20-143005`.
    pub fn file_date(&self) -> String {
        let now = (self.surroundings.now)();
        let (day, time) = (now.get(..10).unwrap_or_default(), now.get(11..19).unwrap_or_default());
        format!("{day}-{}", time.replace(':', ""))
    }

    /// Begins to write, as the officer that the flag, the variable or the account says.
    pub fn write<'r>(&self, register: &'r mut Register) -> Result<Writing<'r>, Failure> {
        self.ui.stop_replaying();
        let mut writing = register.write(|| self.stamp(self.account_officer()))?;
        writing.forget_unfinished(self.today())?;
        let officer = self.author(&writing.office()?.lists)?;
        writing.act_as(officer);
        Ok(writing)
    }

    /// The officer who acts: the one that the flag or the variable names, else the one whose account this is.
    ///
    /// # Errors
    /// A name that is neither of the list nor the account's own.
    pub fn author(&self, lists: &Lists) -> Result<Code, Failure> {
        match self.global.author() {
            Some(typed) => Ok(lists.officer(typed, self.account())?),
            None => Ok(lists.officer_of_account(self.account())),
        }
    }

    /// The officer who reads, as [`Self::author`], be it one who left.
    pub fn reader(&self, lists: &Lists) -> Result<Code, Failure> {
        match self.global.author() {
            Some(typed) => Ok(lists.known_officer(typed, self.account())?),
            None => self.author(lists),
        }
    }

    /// A stamp of now.
    pub fn stamp(&self, officer: Code) -> Stamp {
        let Surroundings { today, now, account, salt, .. } = &self.surroundings;
        let now = now();
        let clock = now.get(..10).and_then(|day| day.parse::<NaiveDate>().ok());
        Stamp {
            moved_to: (clock != Some(*today)).then_some(*today),
            recorded: Recorded { at: now, by: officer },
            account: account.to_string(),
            salt: *salt,
        }
    }

    /// The lists, for a failure that quotes their labels or may be of one. A register that cannot be read has none.
    pub fn lists_for(&self, failure: &Failure) -> Option<Lists> {
        if !matches!(failure, Failure::Refused { .. } | Failure::Unresolved(_) | Failure::NotANumber(_)) {
            return None;
        }
        let mut register = Register::open(&self.path().ok()?).ok()?;
        let reading = register.read().ok()?;
        reading.office().ok().map(|office| office.lists.clone())
    }

    /// The last act of the record that a refusal is about, where one may be taken back.
    pub fn last_act_for(&self, failure: &Failure) -> Option<&'static str> {
        let Failure::Refused { record: Some(record), .. } = failure else { return None };
        let mut register = Register::open(&self.path().ok()?).ok()?;
        register.read().ok()?.last_undoable_act(*record).ok()?
    }

    /// The account of the operating system.
    pub fn account(&self) -> &str {
        &self.surroundings.account.name
    }

    /// The account's own name, as an officer.
    pub fn account_officer(&self) -> Code {
        Code::slug(&self.surroundings.account.name)
    }

    /// The date of an act that is confirmed and has no form of data: what came of it is read by other verbs.
    ///
    /// # Errors
    /// Text that is no date; a form of data.
    pub fn moment_of_act(&self, on: Option<&str>) -> Result<Moment, Failure> {
        if let Some(form) = self.global.format.filter(|form| *form != OutputForm::Data(Format::Table)) {
            return Err(Failure::Usage { key: "form-of-act", args: vec![("form", form.as_str().into())] });
        }
        self.moment(on)
    }

    /// The date of an act: today, or the day typed.
    pub fn moment(&self, on: Option<&str>) -> Result<Moment, Failure> {
        let today = self.today();
        let on = on.map_or(Ok(today), |typed| self.date(typed))?;
        Ok(Moment { on, today })
    }

    /// A day as it was typed.
    pub fn date(&self, typed: &str) -> Result<NaiveDate, Failure> {
        date::parse(typed, self.today()).map_err(|error| Failure::Date { typed: typed.to_owned(), error })
    }

    /// A day to come, as it was typed.
    pub fn date_to_come(&self, typed: &str) -> Result<NaiveDate, Failure> {
        date::parse_to_come(typed, self.today()).map_err(|error| Failure::Date { typed: typed.to_owned(), error })
    }

    /// The number of a request as it was typed: `2026-0042`, or `42` for this year's.
    pub fn number(&self, typed: &str) -> Result<Number, Failure> {
        self.number_in(Series::Request, typed)
    }

    /// The number of a record of a series, with or without its letter.
    pub fn number_in(&self, series: Series, typed: &str) -> Result<Number, Failure> {
        let record = self.record_in(series, typed)?;
        if record.series == series {
            return Ok(record.number);
        }
        let args = vec![
            ("typed", record.to_string().into()),
            ("series", record.series.as_str().into()),
            ("wanted", series.as_str().into()),
        ];
        Err(Failure::Usage { key: "other-series", args })
    }

    /// A record as it was typed: a request by its number, any other with its letter, `M3` or `mesure:3`.
    pub fn record(&self, typed: &str) -> Result<RecordId, Failure> {
        self.record_in(Series::Request, typed)
    }

    fn record_in(&self, usual: Series, typed: &str) -> Result<RecordId, Failure> {
        use chrono::Datelike;
        RecordId::parse_in(usual, typed, self.today().year()).map_err(|_| Failure::NotANumber(typed.into()))
    }

    /// Numbers as they were typed, each once.
    pub fn numbers(&self, typed: &[String]) -> Result<Vec<Number>, Failure> {
        let mut numbers = Vec::with_capacity(typed.len());
        for typed in typed {
            let number = self.number(typed)?;
            if !numbers.contains(&number) {
                numbers.push(number);
            }
        }
        Ok(numbers)
    }
}

/// A refusal on a record, as a failure.
pub fn refused_on<E: Into<ActError>>(record: impl Into<RecordId>) -> impl Fn(E) -> Failure {
    let record = record.into();
    move |error| failure(Some(record), error.into())
}

/// A refusal that concerns no record.
pub fn refused(error: impl Into<ActError>) -> Failure {
    failure(None, error.into())
}

fn failure(record: Option<RecordId>, error: ActError) -> Failure {
    match error {
        ActError::Store(error) => error.into(),
        ActError::Refused(refusal) => Failure::Refused { record, refusal },
    }
}
