//! The scope of a report: its days, its requests, its targets.

use chrono::NaiveDate;

use super::case::Case;
use super::population::{CountedItem, Population};
use crate::domain::{Code, List, Lists, Period, Standard};

/// Targets that the office promised.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Targets {
    /// Kinds that the main standard times, `None` for requests that have no kind yet. The share within the standard is
    /// of these; each request is held to the standard of its day of receipt.
    pub main_kinds: Vec<Option<Code>>,
    /// Standards that such requests were received under, that of the period's last day first.
    pub main_standards: Vec<Standard>,
    /// Business days within which a receipt should be acknowledged.
    pub acknowledgement_days: i64,
}

/// Requests that a report is for: all, or those of one unit, sector, program or partner, for its managers.
/// Consultations are those put to the unit, or to the units of the sector.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CaseFilter {
    pub unit: Option<Code>,
    /// Branch of the tree of units.
    pub sector: Option<Code>,
    pub program: Option<Code>,
    /// Partner that handled them; `None` for those that no partner did (MIFI 4.5: partners are counted apart).
    pub partner: Option<Code>,
}

impl CaseFilter {
    /// Whether an item is of one of them, whoever handled it: that is asked of each cycle. A consultation is of the
    /// unit that it was put to, whichever unit its request is of.
    pub(super) fn holds(&self, item: &CountedItem<'_>) -> bool {
        let [unit, sector] = match item.consultation() {
            Some(asked) => [&asked.unit, &asked.sector],
            None => [&item.case.unit, &item.case.sector],
        };
        self.is_of([unit, sector, &item.case.program].map(Option::as_ref))
    }

    /// Whether a record of another register is one of them, by its unit.
    pub fn holds_unit(&self, unit: Option<&Code>, lists: &Lists) -> bool {
        let sector = unit.and_then(|unit| lists.sector_of(unit)).map(|sector| &sector.code);
        self.is_by_unit() && self.is_of([unit, sector, None])
    }

    /// Whether records of the other registers can be told by it: they have a unit, and neither program nor partner.
    pub fn is_by_unit(&self) -> bool {
        self.program.is_none() && self.partner.is_none()
    }

    /// Whether that unit, sector and program are those that it asks for.
    fn is_of(&self, own: [Option<&Code>; 3]) -> bool {
        let asked = [&self.unit, &self.sector, &self.program];
        asked.iter().zip(own).all(|(asked, own)| asked.is_none() || asked.as_ref() == own)
    }

    /// Its parts: the name of each in data, the list of its code, and the code, if any.
    pub fn parts(&self) -> [(&'static str, List, Option<&Code>); 4] {
        let Self { unit, sector, program, partner } = self;
        [
            ("unit", List::Unit, unit.as_ref()),
            ("sector", List::Unit, sector.as_ref()),
            ("program", List::Program, program.as_ref()),
            ("partner", List::Partner, partner.as_ref()),
        ]
    }

    /// Whether it holds of every request.
    pub fn is_all(&self) -> bool {
        *self == Self::default()
    }
}

/// Days, requests and targets of a report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scope {
    pub period: Period,
    /// The day on which the register is looked at.
    pub on: NaiveDate,
    pub filter: CaseFilter,
    pub targets: Targets,
}

impl Scope {
    /// By how many business days a request is late at the end of the period, of those that the report counts as open
    /// then.
    pub fn days_late(&self, case: &Case) -> Option<i64> {
        let mut late = None;
        case.each(self, &mut |population, _| {
            if population == Population::OpenAtEnd {
                late = case.at_end.map(|status| status.days_late).filter(|days| *days > 0);
            }
        });
        late
    }
}
