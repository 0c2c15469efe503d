//! What the register of incidents cannot begin without, asked in the order of the Regulation.

use super::Asker;
use crate::commands::incident::{IncidentText, read_span};
use crate::domain::incident::IncidentKind;
use crate::output::Failure;

/// Asks for what is missing. Where the Regulation takes an approximation or a reason, which it is comes first.
pub fn complete(about: &mut IncidentText, asker: &Asker<'_>) -> Result<(), Failure> {
    if about.kind.is_none() {
        about.kind = Some(asker.word("ask-incident-kind", "incident-kind", IncidentKind::CODES)?.into());
    }
    if about.information.is_none() && about.information_unknown.is_none() {
        match asker.ask_known("ask-incident-information-known")? {
            true => about.information = Some(asker.required_long("ask-incident-information")?),
            false => about.information_unknown = Some(asker.required_long("ask-incident-information-unknown")?),
        }
    }
    if about.circumstances.is_none() {
        about.circumstances = Some(asker.required_long("ask-incident-circumstances")?);
    }
    if about.happened.is_none() && about.happened_about.is_none() {
        match asker.ask_known("ask-incident-happened-known")? {
            true => about.happened = Some(asker.span("ask-incident-happened", false)?),
            false => about.happened_about = Some(asker.span("ask-incident-happened-about", true)?),
        }
    }
    if about.aware.is_none() {
        about.aware = Some(asker.span("ask-incident-aware", false)?);
    }
    if about.persons.is_none() && about.persons_about.is_none() {
        match asker.ask_known("ask-incident-persons-known")? {
            true => about.persons = Some(asker.count("ask-incident-persons")?),
            false => about.persons_about = Some(asker.count("ask-incident-persons-about")?),
        }
    }
    Ok(())
}

impl Asker<'_> {
    fn ask_known(&self, prompt: &str) -> Result<bool, Failure> {
        Ok(self.word(prompt, "answer", &["yes", "no"])? == "yes")
    }

    fn span(&self, prompt: &str, about: bool) -> Result<String, Failure> {
        loop {
            let typed = self.ui().ask_text(&self.get(prompt), None, true)?.unwrap_or_default();
            match read_span(&typed, self.context.today(), about) {
                Ok(_) => return Ok(typed),
                Err(failure) => self.print_failure(&failure),
            }
        }
    }

    fn count(&self, prompt: &str) -> Result<u32, Failure> {
        loop {
            let typed = self.ui().ask_text(&self.get(prompt), None, true)?.unwrap_or_default();
            match typed.trim().parse() {
                Ok(count) if count > 0 => return Ok(count),
                _ => self.explain("ask-incident-not-a-count"),
            }
        }
    }
}
