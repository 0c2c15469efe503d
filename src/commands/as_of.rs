//! `--as-of`: the register as it stood on a day, when an edition was frozen, or after an entry.

use chrono::NaiveDate;

use super::context::Context;
use crate::domain::{Edition, Number, Series};
use crate::i18n::Arg;
use crate::output::Failure;
use crate::store::{Reading, Register, StoreError};

/// The flag.
#[derive(Debug, Clone, Default, clap::Args)]
pub struct AsOf {
    #[arg(long, value_name = "WHEN", allow_hyphen_values = true)]
    as_of: Option<String>,
}

/// Where the journal is cut: an entry, and the day on which the register is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cut {
    /// The last entry that is known of.
    pub seq: u64,
    pub on: NaiveDate,
    /// The edition that was frozen there, which may have been approved since.
    pub edition: Option<Number>,
}

/// A register, as it stands or as it stood.
pub struct RegisterView {
    register: Register,
    /// The day on which it is looked at.
    pub on: NaiveDate,
    /// Where the journal is cut; nowhere when it is looked at as it stands.
    pub cut: Option<Cut>,
}

impl RegisterView {
    /// A register that is read beside another: as it stood on the day for which that one is looked at, or as it stands.
    pub fn on_day(mut register: Register, day: Option<NaiveDate>, context: &Context) -> Result<Self, Failure> {
        let Some(on) = day else { return Ok(Self::now(register, context)) };
        let cut = Cut::day(on, "--as-of", &register.read()?, context)?;
        Ok(Self { register: register.as_of(cut.seq, &context.path()?)?, on, cut: Some(cut) })
    }

    fn now(register: Register, context: &Context) -> Self {
        Self { register, on: context.today(), cut: None }
    }

    /// Begins to read.
    pub fn read(&mut self) -> Result<Reading<'_>, StoreError> {
        self.register.read()
    }

    /// The day as of which it is looked at; none as it stands.
    pub fn as_of_day(&self) -> Option<NaiveDate> {
        self.cut.map(|cut| cut.on)
    }
}

impl AsOf {
    /// Whether nothing was typed: the register is looked at as it stands.
    pub fn is_now(&self) -> bool {
        self.as_of.is_none()
    }

    /// Opens the register as it stood then; as it stands when nothing was typed.
    pub fn open(&self, context: &Context) -> Result<RegisterView, Failure> {
        self.replayed(context, |register, seq| register.as_of(seq, register.path()))
    }

    /// Opens the register of that day for one request and what names it alone.
    pub fn open_request(&self, context: &Context, request: Number) -> Result<RegisterView, Failure> {
        self.replayed(context, |register, seq| register.request_as_of(seq, request))
    }

    fn replayed(
        &self,
        context: &Context,
        replay: impl FnOnce(&Register, u64) -> Result<Register, StoreError>,
    ) -> Result<RegisterView, Failure> {
        let mut register = context.open()?;
        let Some(typed) = &self.as_of else { return Ok(RegisterView::now(register, context)) };
        let cut = Cut::parse(typed, "--as-of", &register.read()?, context)?;
        Ok(RegisterView { register: replay(&register, cut.seq)?, on: cut.on, cut: Some(cut) })
    }
}

impl Cut {
    /// Reads a date, `edition:2` or `entry:152`; `2026-0002` is an edition too, since no date is written so. `flag` is
    /// what it was typed after.
    ///
    /// # Errors
    /// What says no state of the register, a day to come, and one before the register.
    pub fn parse(typed: &str, flag: &str, reading: &Reading<'_>, context: &Context) -> Result<Self, Failure> {
        match typed.split_once(':') {
            Some(("entry" | "inscription", rank)) => Self::entry(rank, typed, flag, reading),
            Some((series, _)) if Series::named(series) != Some(Series::Edition) => {
                Err(Failure::Usage { key: "as-of", args: vec![("typed", typed.into())] })
            }
            named => match context.number_in(Series::Edition, typed) {
                Ok(number) if named.is_some() || typed.len() > "2026-000".len() || typed.starts_with(['R', 'r']) => {
                    Ok(Self::of(&reading.record::<Edition>(number)?))
                }
                _ => Self::day(context.date(typed)?, flag, reading, context),
            },
        }
    }

    fn entry(rank: &str, typed: &str, flag: &str, reading: &Reading<'_>) -> Result<Self, Failure> {
        let usage = || Failure::Usage { key: "as-of", args: vec![("typed", typed.into())] };
        let seq: u64 = rank.parse().map_err(|_| usage())?;
        let (entries, _) = reading.head()?;
        let missing = || Failure::Message {
            key: "no-such-entry",
            args: vec![
                ("seq", seq.to_string().into()),
                ("entries", entries.to_string().into()),
                ("flag", Arg::Typed(flag.into())),
            ],
            exit: 3,
        };
        let line = reading.line(seq)?.ok_or_else(missing)?;
        Ok(Self { seq, on: line.day().unwrap_or(line.entry.on), edition: None })
    }

    /// Where an edition was frozen.
    pub fn of(edition: &Edition) -> Self {
        Self { seq: edition.frozen.entries, on: edition.frozen.extracted_on, edition: Some(edition.number) }
    }

    fn day(on: NaiveDate, flag: &str, reading: &Reading<'_>, context: &Context) -> Result<Self, Failure> {
        let (frozen, flag, today) = (("on", on.to_string().into()), ("flag", Arg::Typed(flag.into())), context.today());
        if on > today {
            let args = vec![frozen, flag, ("today", today.to_string().into())];
            return Err(Failure::Message { key: "as-of-future", args, exit: 1 });
        }
        let Some((seq, misplaced)) = reading.last_entry_by(on)? else {
            let first = reading.line(1)?.and_then(|line| line.day()).map_or_else(String::new, |day| day.to_string());
            return Err(Failure::Message {
                key: "as-of-before",
                args: vec![frozen, flag, ("first", first.into())],
                exit: 1,
            });
        };
        if misplaced > 0 {
            context.ui.notify("warning-as-of-misplaced", &[frozen, ("count", misplaced.into())]);
        }
        Ok(Self { seq, on, edition: None })
    }
}
