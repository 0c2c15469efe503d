//! The lines that an import refuses: what is wrong with them, and the file that they are written back to.

use super::messages;
use super::problems::Problems;
use crate::commands::context::Context;
use crate::exchange::{ImportProblem, Rejects, Unreadable};
use crate::output::Failure;
use crate::store::Draft;

/// The lines refused so far.
pub struct RefusedLines<'c> {
    pub count: usize,
    pub problems: Problems,
    /// Where they go, when that is asked for.
    pub rejects: Option<Rejects<Draft>>,
    context: &'c Context,
}

impl<'c> RefusedLines<'c> {
    pub fn new(rejects: Option<Rejects<Draft>>, context: &'c Context) -> Self {
        Self { count: 0, problems: Problems::default(), rejects, context }
    }

    /// Refuses a line.
    pub fn add(&mut self, line: u64, fields: &[String], problems: &[ImportProblem]) -> Result<(), Failure> {
        self.count += 1;
        problems.iter().for_each(|problem| self.problems.add(problem));
        if let Some(rejects) = &mut self.rejects {
            rejects.write(line, &messages::reasons(problems, self.context.ui.texts()), fields)?;
        }
        Ok(())
    }

    /// Why the file cannot be read on.
    pub fn unreadable(&self, error: &Unreadable) -> Failure {
        messages::unreadable(error, self.context.ui.texts())
    }
}
