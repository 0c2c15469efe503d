//! The one or two values that a verb cannot do without: asked for at a terminal, named where nobody can be asked.

use super::super::context::Context;
use super::super::input::{is_blank, required};
use super::Asker;
use super::queue::Queue;
use crate::domain::{List, Number, Series};
use crate::output::{Choice, Failure};

/// How a value is asked for.
#[derive(Clone, Copy, Debug)]
pub enum How {
    /// Among the requests that the verb makes sense for; of those that were typed, what the rules forbid is said, and
    /// what they are about, before anything else is asked.
    Request(&'static Queue),
    /// Among the records of another register.
    Record(Series),
    /// On one line.
    Short,
    /// A day up to today.
    Date,
    /// A day to come, as a rule.
    DateToCome,
    /// In the editor, or on several lines.
    Long,
    /// From one of the register's lists, or from the first that is not empty.
    Item(&'static [List]),
    /// One of a few words; the catalogue has the label of each under that prefix.
    Word(&'static str, &'static [&'static str]),
    /// The office, one of its units or one of its partners.
    Handler,
}

/// A value that a verb cannot do without.
pub struct RequiredArg<'a> {
    /// How it is typed.
    pub flag: &'static str,
    /// The question.
    pub prompt: &'static str,
    /// How it is asked.
    pub how: How,
    /// Where it goes.
    pub slot: &'a mut Option<String>,
}

impl<'a> RequiredArg<'a> {
    /// The number of a request, or those of several.
    pub fn number(queue: &'static Queue, slot: &'a mut Option<String>) -> Self {
        Self::new("NUMBER", "ask-which", How::Request(queue), slot)
    }

    /// A value that a flag may have given.
    pub fn new(flag: &'static str, prompt: &'static str, how: How, slot: &'a mut Option<String>) -> Self {
        Self { flag, prompt, how, slot }
    }
}

/// The numbers that were typed, as one argument; none when none was.
pub fn all_typed(typed: &[String]) -> Option<String> {
    (!typed.is_empty()).then(|| typed.join(" "))
}

/// The numbers that were typed, or the one that was chosen.
pub fn numbers(typed: Vec<String>, chosen: Option<String>) -> Vec<String> {
    if typed.is_empty() { chosen.into_iter().collect() } else { typed }
}

impl Context {
    /// Asks for what is missing, and gives all of it. Where nobody can be asked, all that is missing is named at once.
    pub fn ask_missing<const N: usize>(&self, mut args: [RequiredArg<'_>; N]) -> Result<[String; N], Failure> {
        // A blank says nothing: it is as if it had not been typed.
        for arg in &mut args {
            arg.slot.take_if(|typed| is_blank(typed));
        }
        if !self.ui.prompts() {
            required(args.iter().map(|arg| (arg.flag, arg.slot.is_none())).collect())?;
        } else if args.iter().any(|arg| arg.slot.is_none()) {
            self.ask(&mut args)?;
        }
        Ok(args.map(|arg| arg.slot.clone().expect("invariant: asked for, or the act was refused")))
    }

    fn ask(&self, args: &mut [RequiredArg<'_>]) -> Result<(), Failure> {
        let mut asker = Asker::open(self)?;
        let mut named = None;
        for arg in args {
            match (&*arg.slot, arg.how) {
                (Some(typed), How::Request(queue)) => {
                    for typed in typed.split_whitespace() {
                        asker.open_file(queue, self.number(typed)?)?;
                    }
                }
                (Some(_), _) => {}
                (None, how) => {
                    let answer = asker.answer(arg.prompt, how, named)?;
                    *arg.slot = Some(answer.ok_or(Failure::Stopped)?);
                }
            }
            if let (Some(typed), How::Request(_)) = (&*arg.slot, arg.how) {
                named = typed.split_whitespace().next().map(|typed| self.number(typed)).transpose()?;
            }
        }
        Ok(())
    }
}

impl Asker<'_> {
    /// An answer that cannot be done without; of two requests, the second is another than the one that was `named`.
    fn answer(&mut self, prompt: &str, how: How, named: Option<Number>) -> Result<Option<String>, Failure> {
        let ui = self.ui();
        match how {
            How::Request(queue) => self.pick(prompt, queue, named).map(Some),
            How::Record(series) => self.record(prompt, series).map(Some),
            How::Date => self.date(prompt, None).map(Some),
            How::DateToCome => {
                let day = ui.ask_date_to_come(&self.get(prompt), self.context.today())?;
                Ok(Some(day.to_string()))
            }
            How::Short => ui.ask_text(&self.get(prompt), None, true),
            How::Long => self.required_long(prompt).map(Some),
            How::Item(lists) => {
                let items = lists.iter().flat_map(|list| self.office.lists.active(*list));
                let choices: Vec<Choice> = items.map(|item| Choice::item(item, ui.lang())).collect();
                if choices.is_empty() {
                    // A list that nobody filled yet does not keep an office from working.
                    return ui.ask_text(&self.get(prompt), None, true);
                }
                ui.choose_value(&self.get(prompt), &choices, None).map(Some)
            }
            How::Word(prefix, words) => self.word(prompt, prefix, words).map(|word| Some(word.into())),
            How::Handler => {
                let items = |list, prefix: &'static str| {
                    let choice = move |item| {
                        let choice = Choice::item(item, ui.lang());
                        Choice { value: format!("{prefix}:{}", choice.value), ..choice }
                    };
                    self.office.lists.active(list).map(choice)
                };
                let office = Choice::new("office", self.get("ask-hand-office"));
                let others = items(List::Unit, "unit").chain(items(List::Partner, "partner"));
                let choices: Vec<Choice> = std::iter::once(office).chain(others).collect();
                ui.choose_value(&self.get(prompt), &choices, None).map(Some)
            }
        }
    }

    /// A long text that says something.
    pub fn required_long(&self, prompt: &str) -> Result<String, Failure> {
        loop {
            if let Some(text) = self.long(prompt, None)? {
                return Ok(text);
            }
            self.explain("ask-required");
        }
    }

    /// One of a few words; the catalogue has the label of each under that prefix.
    pub fn word<'w>(&self, prompt: &str, prefix: &str, words: &[&'w str]) -> Result<&'w str, Failure> {
        let choices: Vec<Choice> =
            words.iter().map(|word| Choice::new(*word, self.get(&format!("{prefix}-{word}")))).collect();
        Ok(words[self.ui().choose(&self.get(prompt), &choices, None)?])
    }
}
