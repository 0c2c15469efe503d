//! The part of the office that a report is for: one unit, sector, program or partner, for its managers.

use crate::commands::items::resolve_known_some;
use crate::domain::List;
use crate::output::Failure;
use crate::report::CaseFilter;
use crate::store::Reading;

/// The flags of what has a unit alone: measures have neither program nor partner.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct UnitArgs {
    #[arg(long, value_name = "UNIT")]
    unit: Option<String>,
    #[arg(long, value_name = "UNIT")]
    sector: Option<String>,
}

#[derive(Clone, Debug, Default, clap::Args)]
pub struct PartArgs {
    #[command(flatten)]
    of: UnitArgs,
    #[arg(long, value_name = "PROGRAM")]
    program: Option<String>,
    #[arg(long, value_name = "PARTNER")]
    partner: Option<String>,
}

impl UnitArgs {
    /// The codes of what was typed. What is retired is still reported on.
    pub fn read(&self, reading: &Reading<'_>) -> Result<CaseFilter, Failure> {
        let office = reading.office()?;
        let code = |typed: &Option<String>| resolve_known_some(office, List::Unit, typed.as_deref());
        Ok(CaseFilter { unit: code(&self.unit)?, sector: code(&self.sector)?, ..CaseFilter::default() })
    }
}

impl PartArgs {
    /// The codes of what was typed. What is retired is still reported on.
    pub fn read(&self, reading: &Reading<'_>) -> Result<CaseFilter, Failure> {
        let office = reading.office()?;
        let code = |list, typed: &Option<String>| resolve_known_some(office, list, typed.as_deref());
        Ok(CaseFilter {
            program: code(List::Program, &self.program)?,
            partner: code(List::Partner, &self.partner)?,
            ..self.of.read(reading)?
        })
    }
}
