//! `--with`: the report of many registers. Each is read on its own, in one snapshot; then their figures are added up.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;

use super::super::as_of::RegisterView;
use super::super::context::Context;
use super::ReportInputs;
use super::comparison::{self, BaselineReport};
use crate::domain::{Lists, Period};
use crate::output::Failure;
use crate::output::report::offices::{Consolidation, OfficeFigures};
use crate::output::report::{BriefContext, LateRequest};
use crate::report::{Budget, CaseFilter, Figures, Percent};
use crate::store::{Reading, Register, file_id};

#[derive(Debug, Default, clap::Args)]
pub struct OtherRegisters {
    #[arg(long, value_name = "PATH", num_args = 1..)]
    with: Vec<PathBuf>,
}

/// Data that one register brings to a report.
pub struct RegisterReport {
    pub inputs: ReportInputs,
    /// The fiscal year to date, where it is drawn.
    pub year: Option<Figures>,
    /// What « En bref » holds the figures against, but for the late requests.
    pub brief: BriefContext<'static>,
    pub budget: Option<(Period, Budget)>,
    /// The past periods that the figures are held against, where they are.
    pub baselines: Vec<BaselineReport>,
}

/// Parts of a report besides the figures of its period.
pub struct ReportParts {
    /// Charts, of the fiscal year to date.
    pub has_charts: bool,
    /// What « En bref » holds the figures against.
    pub has_brief: bool,
    pub is_compared: bool,
}

impl RegisterReport {
    pub fn read(
        reading: &Reading<'_>,
        period: Period,
        filter: &CaseFilter,
        on: NaiveDate,
        parts: &ReportParts,
    ) -> Result<Self, Failure> {
        let inputs = ReportInputs::read(reading, period, filter, on)?;
        let year = if parts.has_charts { inputs.year_to_date(reading, on)?.map(|year| year.figures) } else { None };
        let brief = if parts.has_brief { inputs.brief(reading, on)? } else { BriefContext::default() };
        let budget = inputs.budget(reading, on)?;
        let baselines = if parts.is_compared { comparison::baselines(reading, &inputs, on)? } else { Vec::new() };
        Ok(Self { inputs, year, brief, budget, baselines })
    }

    /// Adds what another register brings, which the first does not name: measures and issues are told by their
    /// register.
    fn absorb(&mut self, other: Self) {
        let Self { inputs, year, brief, budget, baselines } = other;
        self.inputs.absorb(inputs);
        self.baselines.iter_mut().zip(baselines).for_each(|(own, other)| own.inputs.absorb(other.inputs));
        if let (Some(own), Some(other)) = (&mut self.year, year) {
            own.absorb(other);
        }
        self.brief.to_date = self
            .brief
            .to_date
            .zip(brief.to_date)
            .map(|(own, other)| Percent::new(own.numerator + other.numerator, own.denominator + other.denominator));
        self.brief.year_before = self.brief.year_before.zip(brief.year_before).map(|(own, other)| own + other);
        self.brief.grounds_before = self.brief.grounds_before.take().zip(brief.grounds_before).map(|(own, other)| {
            other.into_iter().fold(own, |mut sum: BTreeMap<String, u64>, (nature, count)| {
                *sum.entry(nature).or_default() += count;
                sum
            })
        });
        self.budget = self.budget.zip(budget).and_then(|((year, own), (_, other))| Some((year, own.with(other)?)));
    }

    fn office_figures(&self, file: &Path, context: &Context) -> OfficeFigures {
        OfficeFigures {
            name: self.inputs.office.settings.title.text(context.ui.texts().lang()).to_owned(),
            file: file.to_string_lossy().into_owned(),
            head: self.inputs.head,
            first_received: self.inputs.first_received,
            figures: self.inputs.figures.clone(),
        }
    }

    /// Says of which office each late request is, once the offices have their names.
    fn name_late(&mut self, name: &str) {
        self.inputs.late.iter_mut().for_each(|late| late.office = Some(name.to_owned()));
    }
}

impl ReportInputs {
    /// Adds what was drawn of another register.
    fn absorb(&mut self, other: Self) {
        self.office.lists.complete(&other.office.lists);
        // All is known of the days of which every register knows all.
        self.first_received = self.first_received.max(other.first_received);
        self.are_standards_several |= other.are_standards_several;
        self.figures.absorb(other.figures);
        let own = std::mem::take(&mut self.registers);
        self.registers = own.sum(other.registers);
        self.measures.clear();
        self.issues.clear();
        self.late.extend(other.late);
        self.late.sort_by_key(LateRequest::rank);
    }
}

impl OtherRegisters {
    /// Whether any was named.
    pub fn is_any(&self) -> bool {
        !self.with.is_empty()
    }

    /// Adds what the registers that were named bring to a report; none when no register was.
    ///
    /// # Errors
    /// A file that is no register of this version, a register that comes twice, one that cannot be read.
    pub fn add_to(
        &self,
        sum: &mut RegisterReport,
        reading: &Reading<'_>,
        day: Option<NaiveDate>,
        context: &Context,
        read: impl Fn(&Reading<'_>) -> Result<RegisterReport, Failure>,
    ) -> Result<Option<Consolidation>, Failure> {
        if !self.is_any() {
            return Ok(None);
        }
        let own = context.path()?;
        let mut read_reports = Vec::new();
        self.each(reading, day, context, |file, reading| {
            read_reports.push((file.to_owned(), read(reading)?));
            Ok(())
        })?;
        let others = read_reports.iter().map(|(file, report)| report.office_figures(file, context));
        let mut offices: Vec<OfficeFigures> = [sum.office_figures(&own, context)].into_iter().chain(others).collect();
        OfficeFigures::rename_namesakes(&mut offices);
        let lists: Vec<Lists> = [sum.inputs.office.lists.clone()]
            .into_iter()
            .chain(read_reports.iter().map(|(_, report)| report.inputs.office.lists.clone()))
            .collect();
        sum.name_late(&offices[0].name);
        for ((_, mut report), office) in read_reports.into_iter().zip(&offices[1..]) {
            report.name_late(&office.name);
            sum.absorb(report);
        }
        Ok(Some(Consolidation { offices, mismatches: Lists::mismatches(&lists) }))
    }

    /// Shows each of the other registers with its file, one after the other, read on its own and left as it is: as it
    /// stood on a day, where one is given.
    ///
    /// # Errors
    /// See [`add_to`](Self::add_to).
    pub fn each(
        &self,
        reading: &Reading<'_>,
        day: Option<NaiveDate>,
        context: &Context,
        mut see: impl FnMut(&Path, &Reading<'_>) -> Result<(), Failure>,
    ) -> Result<(), Failure> {
        let own = context.path()?;
        let mut seen_before = BTreeMap::from([(reading.first()?, own.clone())]);
        for file in self.files(&own)? {
            let seen = (|| {
                let mut register = RegisterView::on_day(Register::open_read_only(&file)?, day, context)?;
                let reading = register.read()?;
                if let Some(other) = seen_before.insert(reading.first()?, file.clone()) {
                    let args = [("path", &file), ("other", &other)]
                        .map(|(name, path)| (name, path.to_string_lossy().into_owned().into()));
                    return Err(Failure::Message { key: "with-twice", args: args.into(), exit: 1 });
                }
                see(&file, &reading)
            })();
            if seen.is_err() {
                // What went wrong is said of « the register »: which one is said first.
                context.ui.notify("warning-with", &[("path", file.to_string_lossy().into_owned().into())]);
            }
            seen?;
        }
        Ok(())
    }

    /// The files that were named, and those of the directories that were, in the order of their names: but for the
    /// register itself, which stands in one of them.
    fn files(&self, own: &Path) -> Result<Vec<PathBuf>, Failure> {
        let mut files = Vec::new();
        for path in &self.with {
            if !path.is_dir() {
                files.push(path.clone());
                continue;
            }
            let name = || path.to_string_lossy().into_owned();
            let entries = fs::read_dir(path).map_err(|source| Failure::File { path: name(), source })?;
            let paths = entries.map(|entry| entry.map(|entry| entry.path())).collect::<Result<BTreeSet<_>, _>>();
            let paths = paths.map_err(|source| Failure::File { path: name(), source })?;
            let mut registers: Vec<PathBuf> =
                paths.into_iter().filter(|path| path.extension().is_some_and(|end| end == "db")).collect();
            if registers.is_empty() {
                return Err(Failure::Message { key: "with-empty", args: vec![("path", name().into())], exit: 1 });
            }
            registers.retain(|path| file_id(path) != file_id(own));
            files.extend(registers);
        }
        Ok(files)
    }
}
