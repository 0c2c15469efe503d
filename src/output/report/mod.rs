//! The report of a period: described once, then drawn as JSON, as CSV or as pages that one signs.
//!
//! The sections say what the report holds, in order: counted cells, shares, values and breakdowns, each under a path.
//! The three views walk that description, so none of them can say more, less or something else than the others. To
//! add a figure to every view, add its line there and its words to the catalogue.

pub mod annual;
mod approval;
pub mod brief;
mod charts;
mod comparison;
pub mod counted_rows;
mod csv;
mod document;
pub mod figures;
mod json;
pub mod keys;
pub mod labels;
mod method;
pub mod office_words;
pub mod offices;
pub mod plan;
pub mod published;
mod sections;
mod units;

pub use annual::Annual;
pub use brief::{BriefContext, LateRequest};

use anyhow::Context as _;
use chrono::NaiveDate;

use crate::domain::{Activity, Edition, Issue, Measure, Office, Period};
use crate::i18n::Texts;
use crate::output::document::PageLayout;
use crate::output::{Format, OutputForm, records};
pub use comparison::ComparedPeriod;
pub use office_words::OfficeWords;
pub use offices::Consolidation;
pub use published::PublishedReport;

use crate::report::{Budget, CaseFilter, Covered, Figures, Registers};
use crate::store::Digest;
use crate::store::chain::hex;

/// All that a report is drawn from.
pub struct Report<'a> {
    /// The period, as it was named.
    pub period: Period,
    /// The requests that it is for.
    pub filter: &'a CaseFilter,
    pub figures: &'a Figures,
    pub registers: &'a Registers,
    /// The issues, for their titles and causes.
    pub issues: &'a [Issue],
    /// The measures, for the recommendations that are followed.
    pub measures: &'a [Measure],
    /// The day it was drawn, or that it is drawn as of.
    pub extracted_on: NaiveDate,
    /// How many entries the journal had, and the digest that stands for them all.
    pub head: (u64, Digest),
    /// The day on which the first request of the register was received: it knows nothing before.
    pub first_received: Option<NaiveDate>,
    pub office: &'a Office,
    /// Whether other kinds of request have other standards, or none.
    pub are_standards_several: bool,
    pub extras: ReportExtras<'a>,
    pub texts: &'a Texts,
}

/// Parts of a report besides the figures of its period.
#[derive(Default)]
pub struct ReportExtras<'a> {
    /// What an annual report says besides; a periodic one is made of its sections alone.
    pub annual: Option<Annual>,
    /// Whether the register is told as it stood then, and not as it stands.
    pub is_past: bool,
    /// The lateness budget, and the fiscal year that it is of, when the report ends in the year of today.
    pub budget: Option<(Period, Budget)>,
    /// Whether the tables follow « En bref »; in an annual report they always do.
    pub detail: bool,
    /// What « En bref » is held against.
    pub brief: BriefContext<'a>,
    pub words: OfficeWords,
    /// The past periods that it is held against.
    pub compared: Vec<ComparedPeriod<'a>>,
    /// The edition of the same period that was published, when the report is for the office.
    pub published: Option<Edition>,
    /// The last edition of the same period that was approved or commented.
    pub approved: Option<ApprovedEdition>,
    pub activities: Vec<Activity>,
    /// The registers that it puts together, when it is of several.
    pub consolidation: Option<Consolidation>,
}

/// An edition that was approved or commented.
#[derive(Debug)]
pub struct ApprovedEdition {
    pub edition: Edition,
    /// Whether its figures are those of the report: what was said of others is not said of these.
    pub has_these_figures: bool,
}

/// How many characters of a digest stand where all of it has no room: enough to tell that it is the same.
pub const DIGEST_BEGINNING: usize = 16;

impl Report<'_> {
    /// The report in the form that was asked for.
    ///
    /// # Errors
    /// Those of the CSV writer, and of [`Document::draw`](crate::output::document::Document::draw).
    pub fn draw(&self, form: OutputForm, page: &PageLayout) -> anyhow::Result<Vec<u8>> {
        match form {
            OutputForm::Data(format @ (Format::Json | Format::Jsonl)) => {
                Ok(records::json_text(format, &json::document(self)).into_bytes())
            }
            OutputForm::Data(Format::Csv) => csv::file(self).context("csv"),
            form => document::document(self).draw(form, page, self.texts),
        }
    }

    /// The digest of the journal, as people compare it.
    fn digest(&self) -> String {
        hex(&self.head.1)
    }

    /// The day on which the end of the period is looked at.
    fn as_of(&self) -> NaiveDate {
        self.period.to().min(self.extracted_on)
    }

    /// Whether the period was not over when the report was drawn.
    fn is_provisional(&self) -> bool {
        self.period.to() >= self.extracted_on
    }

    /// How much of the period the register knows.
    fn covered(&self) -> Covered {
        Covered::of(&self.period, self.first_received)
    }

    /// The holiday set, by its code.
    fn holiday_set(&self) -> &'static str {
        self.office.settings.holiday_set.as_str()
    }
}
