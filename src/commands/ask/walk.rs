//! `triage` without a number: what waits for it is gone through, one request after the other.

use super::super::context::Context;
use super::super::{triage, undo};
use super::Asker;
use super::queue::Queue;
use crate::output::{Choice, Failure};

const QUEUE: Queue = Queue::open(|_, _| Ok(())).that_wait(|request| request.progress.admissible.is_none());

/// Where somebody who goes through the queue stands.
#[derive(Default)]
struct TriageWalk {
    /// Passed over: they wait for another day.
    skipped: Vec<String>,
    /// The last one that was triaged.
    last: Option<String>,
    done: usize,
}

/// Shows each request that waits, and asks what to do with it. Each one is written before the next is shown.
pub fn through_queue(context: &mut Context) -> Result<(), Failure> {
    let mut walk = TriageWalk::default();
    loop {
        match walk.step(context) {
            Ok(true) => context.ui.forget_answers(),
            Ok(false) => break,
            Err(Failure::Back) => context.ui.step_back()?,
            // What was written stays: it is no stop that writes nothing.
            Err(Failure::Stopped | Failure::Declined) if walk.done > 0 => break,
            Err(failure) => return Err(failure),
        }
    }
    context.ui.notify("say-walked", &[("done", walk.done.into()), ("skipped", walk.skipped.len().into())]);
    Ok(())
}

impl TriageWalk {
    /// One decision; false when it was to end.
    fn step(&mut self, context: &mut Context) -> Result<bool, Failure> {
        let mut asker = Asker::open(context)?;
        let mut waiting = asker.waiting_for(&QUEUE)?;
        waiting.retain(|choice| !self.skipped.contains(&choice.value));
        let Some(first) = waiting.first() else {
            return if self.done + self.skipped.len() > 0 { Ok(false) } else { Err(Failure::none_waiting()) };
        };
        let next = first.value.clone();
        let dates = first.rule.iter().map(|dates| format!(" · {dates}"));
        let about = dates.fold(first.label.clone(), |about, dates| about + &dates);
        let texts = context.ui.texts();
        let number = |key: &str, number: &str| texts.with(key, &[("number", number.to_owned().into())]);
        let mut choices = vec![
            Choice::new("triage", number("walk-triage", &next)).with_rule(about),
            Choice::new("skip", texts.get("walk-skip")),
        ];
        choices.extend(self.last.as_deref().map(|last| Choice::new("undo", number("walk-undo", last))));
        choices.push(Choice::new("stop", texts.get("walk-stop")));
        let question = texts.with("walk-question", &[("number", next.clone().into()), ("count", waiting.len().into())]);
        match context.ui.choose_value(&question, &choices, Some(0))?.as_str() {
            "triage" => {
                triage::run(triage::Args::of(next.clone()), context)?;
                self.last = Some(next);
                self.done += 1;
            }
            "undo" => {
                undo::run(undo::Args::of(self.last.clone().expect("invariant: offered once one is triaged")), context)?;
                self.last = None;
                self.done -= 1;
            }
            "skip" => self.skipped.push(next),
            _ => return Ok(false),
        }
        Ok(true)
    }
}
