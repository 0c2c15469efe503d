//! What the register of incidents cannot begin without, asked in the order of the Regulation; then what the law waits
//! for.

use super::Asker;
use crate::commands::context::Context;
use crate::commands::incident::{IncidentText, read_span};
use crate::commands::record::clearance;
use crate::domain::incident::{FACTORS, IncidentKind, IncidentStep};
use crate::domain::{Incident, Record, Series};
use crate::output::{Choice, Failure, incident};

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

/// Asks for what the law waits for of an incident; nothing where it waits for nothing. Each question is in the words of
/// its flag.
pub fn next_step(about: &mut IncidentText, typed: &str, context: &Context) -> Result<(), Failure> {
    let number = context.number_in(Series::Incident, typed)?;
    let mut asker = Asker::open(context)?;
    let officer = context.author(&asker.office.lists)?;
    let found = asker.read(|reading| {
        let found: Incident = reading.record(number)?;
        // Nobody describes a risk to learn that it is for somebody else to do.
        clearance(reading, &officer, &found)?;
        Ok(found)
    })?;
    let awaited: Vec<IncidentStep> = found.awaited().iter().map(|awaited| awaited.step).collect();
    let step = match awaited[..] {
        [] => return Ok(()),
        [step] => step,
        _ => {
            let choice = |step: &IncidentStep| Choice::new("", incident::step(*step, context.ui.texts()));
            let choices: Vec<Choice> = awaited.iter().map(choice).collect();
            awaited[asker.ui().choose(&asker.get("ask-incident-step"), &choices, 0)?]
        }
    };
    asker.ui().print_title(&format!("\n{} · {}", found.id(), incident::step(step, asker.ui().texts())));
    match step {
        IncidentStep::Assess => {
            for (field, slot) in about.fields() {
                if FACTORS.contains(&field) && found.text(field).is_none() {
                    *slot = Some(asker.required_long(&format!("help-arg-{field}"))?);
                }
            }
            about.serious = Some(asker.word("help-arg-serious", "answer", &["yes", "no"])?.into());
            about.reasons = Some(asker.required_long("help-arg-reasons")?);
        }
        IncidentStep::NotifyCommission => {
            about.commission_notified = Some(asker.date("help-arg-commission_notified", None)?);
        }
        IncidentStep::NotifyPersons | IncidentStep::NotifyPersonsDeferred => {
            about.persons_notified = Some(asker.span("help-arg-persons_notified", false)?);
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
