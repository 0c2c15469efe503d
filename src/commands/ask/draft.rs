//! A draft: what was answered when somebody stopped, offered again when they type the same command.

use super::super::context::Context;
use crate::output::Failure;
use crate::store::Register;

impl Context {
    /// Offers what was kept of this command, before its first question.
    pub(super) fn offer_draft(&self, register: &mut Register) -> Result<(), Failure> {
        if !self.ui.begins_to_ask() {
            return Ok(());
        }
        let (account, command) = (self.surroundings.account.to_string(), &self.surroundings.typed);
        let Some((on, answers)) = register.unfinished(&account, command)? else { return Ok(()) };
        // What this build cannot read is no draft of it.
        match serde_json::from_str(&answers) {
            Ok(answers) if self.ui.agree_to_resume(&on)? => self.ui.resume(answers),
            _ => register.keep_unfinished(&account, command, self.today(), None)?,
        }
        Ok(())
    }

    /// Once a command is over: what was kept of it goes; of one that was stopped, what was typed is kept if the person
    /// wants it to be.
    pub fn end_draft(&self, done: &Result<(), Failure>) -> Result<(), Failure> {
        let stopped = matches!(done, Err(Failure::Stopped)) && self.ui.has_answers();
        if !stopped && !self.ui.has_resumed() {
            return Ok(());
        }
        let kept = if stopped && self.ui.agree_to_keep() { Some(self.ui.answers_to_keep()) } else { None };
        if !stopped && done.is_err() {
            // What failed may be tried again.
            return Ok(());
        }
        let mut register = self.register()?;
        let (account, command) = (self.surroundings.account.to_string(), &self.surroundings.typed);
        register.keep_unfinished(&account, command, self.today(), kept.as_deref())?;
        if kept.is_some() {
            self.ui.notify("say-draft-kept", &[]);
        }
        Ok(())
    }
}
