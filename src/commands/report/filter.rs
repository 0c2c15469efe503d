//! The part of the office that a report is for: one unit, sector, program or partner, for its managers.

use crate::commands::context::resolve_known_some;
use crate::domain::List;
use crate::output::Failure;
use crate::report::CaseFilter;
use crate::store::Reading;

/// The flags.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct PartArgs {
    #[arg(long, value_name = "UNIT")]
    unit: Option<String>,
    #[arg(long, value_name = "UNIT")]
    sector: Option<String>,
    #[arg(long, value_name = "PROGRAM")]
    program: Option<String>,
    #[arg(long, value_name = "PARTNER")]
    partner: Option<String>,
}

impl PartArgs {
    /// The codes of what was typed. What is retired is still reported on.
    pub fn read(&self, reading: &Reading<'_>) -> Result<CaseFilter, Failure> {
        let office = reading.office()?;
        let code = |list, typed: &Option<String>| resolve_known_some(office, list, typed.as_deref());
        Ok(CaseFilter {
            unit: code(List::Unit, &self.unit)?,
            sector: code(List::Unit, &self.sector)?,
            program: code(List::Program, &self.program)?,
            partner: code(List::Partner, &self.partner)?,
        })
    }
}
