//! What the register of incidents cannot begin without, asked in the order of the Regulation.

use super::Asker;
use crate::commands::incident::IncidentText;
use crate::domain::Span;
use crate::domain::incident::IncidentKind;
use crate::output::{Choice, Failure};

/// Asks for what is missing. Where the Regulation takes an approximation or a reason, which it is comes first.
pub fn complete(about: &mut IncidentText, asker: &Asker<'_>) -> Result<(), Failure> {
    let ui = asker.ui();
    if about.kind.is_none() {
        let choice =
            |kind: IncidentKind| Choice::new(kind.as_str(), asker.get(&format!("incident-kind-{}", kind.as_str())));
        let kinds = IncidentKind::ALL.map(choice);
        let chosen = ui.choose(&asker.get("ask-incident-kind"), &kinds, 0)?;
        about.kind = kinds.get(chosen).map(|choice| choice.value.clone());
    }
    if about.information.is_none() && about.information_unknown.is_none() {
        match asker.ask_known("ask-incident-information-known")? {
            true => about.information = Some(asker.required_text("ask-incident-information")?),
            false => about.information_unknown = Some(asker.required_text("ask-incident-information-unknown")?),
        }
    }
    if about.circumstances.is_none() {
        about.circumstances = Some(asker.required_text("ask-incident-circumstances")?);
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
        let answers = ["yes", "no"].map(|answer| Choice::new(answer, self.get(&format!("answer-{answer}"))));
        Ok(self.ui().choose(&self.get(prompt), &answers, 0)? == 0)
    }

    fn required_text(&self, prompt: &str) -> Result<String, Failure> {
        loop {
            match self.long(prompt, None)? {
                Some(text) if !text.trim().is_empty() => return Ok(text),
                _ => self.explain("ask-required"),
            }
        }
    }

    fn span(&self, prompt: &str, about: bool) -> Result<String, Failure> {
        loop {
            let typed = self.ui().ask_text(&self.get(prompt), None, true)?.unwrap_or_default();
            match Span::parse(&typed, self.context.today(), about) {
                Ok(_) => return Ok(typed),
                Err(_) => self.explain(if about { "ask-incident-not-about" } else { "ask-incident-not-a-span" }),
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
