//! What a measure comes from.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::domain::coded::{MalformedText, kept_as_text};
use crate::domain::{Period, PeriodKind, RecordId, Series};

/// What a measure comes from: a record of the register, or the report of a fiscal year.
///
/// Written `2026-0042`, `E2026-0003`, `report:2025`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Origin {
    /// A request, an issue, an Ombudsman file or an incident.
    Record(RecordId),
    /// The report of the fiscal year that begins in that calendar year.
    Report(i32),
}

impl Origin {
    const REPORT: &'static str = "report";

    /// Reads `42`, `E3`, `P2026-0001`, `report:2025` or `rapport:2025-2026`; short numbers are those of
    /// `this_year`. No measure comes from a measure, nor from an edition:
    /// it comes from the report.
    pub fn parse(text: &str, this_year: i32) -> Result<Self, MalformedText> {
        let refused = || MalformedText("not an origin", text.into());
        match text.split_once(':') {
            Some((Self::REPORT | "rapport", year)) => {
                let kind = Period::parse_fiscal_year(year).map(|period| period.kind());
                let Ok(PeriodKind::FiscalYear { year }) = kind else { return Err(refused()) };
                Ok(Self::Report(year))
            }
            _ => {
                let record = RecordId::parse(text, this_year).map_err(|_| refused())?;
                match record.series {
                    Series::Measure | Series::Edition | Series::Activity => Err(refused()),
                    _ => Ok(Self::Record(record)),
                }
            }
        }
    }

    pub fn record(self) -> Option<RecordId> {
        match self {
            Self::Record(record) => Some(record),
            Self::Report(_) => None,
        }
    }

    /// What it is, by the code of its register.
    pub fn series(self) -> &'static str {
        self.record().map_or(Self::REPORT, |record| record.series.as_str())
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Record(record) => record.fmt(f),
            Self::Report(year) => f.pad(&format!("{}:{year:04}", Self::REPORT)),
        }
    }
}

impl FromStr for Origin {
    type Err = MalformedText;
    fn from_str(text: &str) -> Result<Self, MalformedText> {
        Self::parse(text, 0)
    }
}

kept_as_text!(Origin);
