//! The questions: the part of [`Ui`] that asks. They go to standard error, so that standard output stays data.
//!
//! No transaction is open while one is asked, and nothing is written before the summary is confirmed: whoever stops,
//! with Ctrl-C or otherwise, leaves the register as it was.

mod answers;
mod choice;
mod day;
mod draft;
mod line;
mod terminal;
mod theme;

use dialoguer::console::Term;
use dialoguer::{Editor, FuzzySelect};
use rustyline::error::ReadlineError;
use unicode_width::UnicodeWidthStr;

use super::failure::Failure;
use super::{Ui, clean};
use crate::i18n::Arg;
pub use answers::Answers;
pub use choice::Choice;
pub use draft::DraftState;
use line::Ending;
pub(super) use terminal::outlive_interrupts;
use theme::{PromptChoice, PromptTheme};

/// Columns that a question leaves for what is typed beside it.
const TYPED: usize = 20;

/// What the person says of a summary.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Confirmed {
    /// Write it.
    Write,
    /// Something is wrong, or more is known.
    Correct,
}

impl Ui {
    /// A short text. It may be left empty unless it is `required`; `initial` is there to be changed.
    ///
    /// # Errors
    /// [`Failure::Back`] and [`Failure::Stopped`] when the person goes back or stops.
    pub fn ask_text(&self, prompt: &str, initial: Option<&str>, required: bool) -> Result<Option<String>, Failure> {
        let text = |answer: &str| Some((!answer.is_empty()).then(|| answer.to_owned()));
        self.question(prompt, text, |kept| {
            loop {
                let typed = self.one_line(prompt, kept.or(initial), None)?;
                if !typed.is_empty() || !required {
                    return Ok(typed);
                }
                self.print_message(&self.texts().get("ask-required"));
            }
        })
    }

    /// One of several, by its first letters or with the arrows; accents do not count. Its rank. Without a `default`,
    /// nothing is chosen until the person does.
    ///
    /// # Errors
    /// [`Failure::Back`] and [`Failure::Stopped`] when the person goes back or stops.
    pub fn choose(
        &self,
        prompt: &str,
        choices: &[Choice],
        default: impl Into<Option<usize>>,
    ) -> Result<usize, Failure> {
        let default = default.into();
        let rank = |label: &str| choices.iter().position(|choice| choice.label == label);
        let fits = self.fits_on_line(prompt);
        self.question(prompt, rank, |kept| {
            let default = kept.and_then(rank).or(default);
            let mut items = self.items(choices);
            let tallest = items.iter().map(|item| item.rule.len()).max().unwrap_or(0);
            let room = usize::from(Term::stderr().size().0).saturating_sub(tallest + 4).max(3);
            // The library shows the first choices first: the one proposed is among them.
            let mut order: Vec<usize> = (0..items.len()).collect();
            if let Some(far) = default.filter(|default| *default >= room) {
                order[..=far].rotate_right(1);
                items[..=far].rotate_right(1);
            }
            let keys: Vec<&str> = items.iter().map(|item| item.key.as_str()).collect();
            if !fits {
                self.print_title(prompt);
            }
            let theme = self.theme(&items, room);
            let ask = |term: &Term| {
                let menu = FuzzySelect::with_theme(&theme)
                    .with_prompt(if fits { prompt } else { "" })
                    .items(&keys)
                    .max_length(room);
                let menu = match default {
                    Some(default) => menu.default(if default < room { default } else { 0 }),
                    None => menu,
                };
                menu.interact_on_opt(term)
            };
            loop {
                let chosen = self.chosen(ask)?;
                if theme.has_typed(chosen) {
                    return Ok(choices[order[chosen]].label.clone());
                }
                self.print_message(&self.texts().get("ask-nowhere"));
            }
        })
    }

    /// Asks to choose one; its value.
    pub fn choose_value(&self, prompt: &str, choices: &[Choice], default: Option<usize>) -> Result<String, Failure> {
        Ok(choices[self.choose(prompt, choices, default)?].value.clone())
    }

    /// One of a few fixed answers, the first by a mere Enter. Its rank.
    fn pick(&self, prompt: &str, keys: &[&str]) -> Result<usize, Failure> {
        let choices: Vec<Choice> = keys.iter().map(|key| Choice::new("", self.texts().get(key))).collect();
        self.choose(prompt, &choices, 0)
    }

    /// Goes back a step, once Esc was answered; from the first question there is only the way out, which is asked for.
    ///
    /// # Errors
    /// [`Failure::Stopped`] when the person stops.
    pub fn step_back(&self) -> Result<(), Failure> {
        if self.answers.borrow_mut().step_back() {
            return Ok(());
        }
        let kept = self.answers.take();
        let stop = self.pick(&self.texts().get("ask-stop"), &["ask-stop-no", "ask-stop-yes"]);
        self.answers.replace(kept);
        match stop {
            Ok(0) | Err(Failure::Back) => Ok(()),
            Ok(_) => Err(self.dropped()),
            Err(failure) => Err(failure),
        }
    }

    /// Drops what was typed after the last question, which the shell would run.
    pub fn forget_typed(&self) {
        if terminal::has_asked() {
            terminal::is_pasting();
        }
    }

    /// Whether anything was asked. A form shows its summary, with what it warns of, before it is agreed to.
    pub fn has_asked(&self) -> bool {
        terminal::has_asked()
    }

    /// Whether anything was answered that is not written yet.
    pub fn has_answered(&self) -> bool {
        !self.answers.borrow().is_empty()
    }

    /// What was answered is written: there is no way back to it.
    pub fn forget_answers(&self) {
        self.answers.take();
    }

    /// From here on nothing is answered by itself, and all is said.
    pub fn stop_replaying(&self) {
        self.answers.borrow_mut().stop_replaying();
    }

    /// A yes or a no, the no being what a mere Enter says.
    ///
    /// # Errors
    /// [`Failure::Back`] and [`Failure::Stopped`] when the person goes back or stops.
    pub fn confirm(&self, key: &str, args: &[(&str, Arg)]) -> Result<bool, Failure> {
        Ok(self.pick(&self.texts().with(key, args), &["answer-no", "answer-yes"])? == 1)
    }

    /// Says why a question that was answered comes again: what it is about was changed while the person read.
    pub fn warn_of_change(&self, is_again: bool) {
        if is_again {
            self.print_message(&self.texts().get("say-changed-meanwhile"));
        }
    }

    /// Leave to do what a no forbids, which `--yes` gives beforehand.
    ///
    /// # Errors
    /// [`Failure::Declined`] when the person says no, and those of [`confirm`](Self::confirm); in a pipe, what is asked.
    pub fn agreed(&self, key: &str, args: &[(&str, Arg)], yes: bool) -> Result<(), Failure> {
        if yes {
            Ok(())
        } else if !self.prompts() {
            let otherwise = self.texts().companion(key, "hint", args).map(|way| way + "\n").unwrap_or_default();
            let args = vec![("question", self.texts().with(key, args).into()), ("otherwise", otherwise.into())];
            Err(Failure::Message { key: "unagreed", args, exit: 2 })
        } else if self.confirm(key, args)? {
            Ok(())
        } else {
            Err(self.dropped())
        }
    }

    /// A long text, typed here or in the editor that `VISUAL` or `EDITOR` names; it may be left empty.
    ///
    /// # Errors
    /// [`Failure::Back`] and [`Failure::Stopped`] when the person goes back or stops.
    pub fn edit_text(&self, prompt: &str, initial: Option<&str>) -> Result<Option<String>, Failure> {
        let text = self.question(
            prompt,
            |text| Some(text.to_owned()),
            |kept| {
                let editor = editor();
                let how = match &editor {
                    None => self.texts().get("ask-text-how"),
                    Some(name) => self.texts().with("ask-text-how-editor", &[("editor", clean::line(name).into())]),
                };
                let mut text = kept.or(initial).unwrap_or_default().to_owned();
                loop {
                    let ending;
                    (text, ending) = self.typed(prompt, "", &text, Some(&how))?;
                    match (ending, &editor) {
                        (Ending::Elsewhere, Some(editor)) => match edited(editor, &text) {
                            Some(edited) => text = edited,
                            None => {
                                let named = [("editor", clean::line(editor).into())];
                                self.print_message(&self.texts().with("ask-editor-failed", &named));
                            }
                        },
                        (Ending::Elsewhere, None) => {}
                        _ => return Ok(text),
                    }
                }
            },
        )?;
        let text = text.trim_end().trim_start_matches('\n');
        self.print_message(&format!(
            "  → {}",
            self.texts().with("ask-lines", &[("count", text.lines().count().into())])
        ));
        Ok((!text.trim().is_empty()).then(|| text.to_owned()))
    }

    /// Whether the summary just shown is to be written. `whole` is false when a rule forbids it as it stands.
    ///
    /// # Errors
    /// [`Failure::Back`] when the person goes back, [`Failure::Declined`] when they drop it.
    pub fn confirm_summary(&self, whole: bool) -> Result<Confirmed, Failure> {
        let keys = ["summary-write", "summary-correct", "summary-drop"];
        let keys = &keys[usize::from(!whole)..];
        // What was typed ahead agrees to nothing.
        terminal::forget_typed();
        match keys[self.pick(&self.texts().get("summary-question"), keys)?] {
            "summary-write" => Ok(Confirmed::Write),
            "summary-correct" => Ok(Confirmed::Correct),
            _ => Err(self.dropped()),
        }
    }

    /// Whether what was just shown is to be written, which is what a mere Enter says.
    ///
    /// # Errors
    /// [`Failure::Back`] when the person goes back, [`Failure::Declined`] when they drop it.
    pub fn agree(&self) -> Result<(), Failure> {
        terminal::forget_typed();
        match self.pick(&self.texts().get("agree-question"), &["answer-yes", "agree-drop"])? {
            0 => Ok(()),
            _ => Err(self.dropped()),
        }
    }

    /// The person drops what they answered: nobody offers to keep it.
    fn dropped(&self) -> Failure {
        self.forget_answers();
        Failure::Declined
    }

    /// Whether what is typed has room beside a question; else the question stands above, cut between words.
    fn fits_on_line(&self, question: &str) -> bool {
        question.width() + TYPED <= self.width().into()
    }

    /// Asks, unless the answer is given once more by itself; and remembers it.
    fn question<T>(
        &self,
        question: &str,
        read: impl Fn(&str) -> Option<T>,
        ask: impl FnOnce(Option<&str>) -> Result<String, Failure>,
    ) -> Result<T, Failure> {
        let replayed = self.answers.borrow_mut().replayed(question).filter(|answer| read(answer).is_some());
        let answer = match replayed {
            Some(answer) => answer,
            None => {
                self.answers.borrow_mut().stop_replaying();
                let kept = self.answers.borrow().kept(question).map(str::to_owned);
                ask(kept.as_deref())?
            }
        };
        let value = read(&answer).expect("invariant: what was just answered can be read");
        self.answers.borrow_mut().give(question, answer);
        Ok(value)
    }

    /// A text on one line; what was pasted on several is put on one, and shown.
    fn one_line(&self, question: &str, initial: Option<&str>, default: Option<&str>) -> Result<String, Failure> {
        let hint = default.map_or_else(String::new, |default| format!("[{default}] "));
        let prompt = if self.fits_on_line(question) { format!("{question} {hint}") } else { format!("> {hint}") };
        let (typed, _) = self.typed(question, &prompt, initial.unwrap_or_default(), None)?;
        let text = typed.split_whitespace().collect::<Vec<_>>().join(" ");
        if typed.contains('\n') {
            self.print_message(&format!("  → {text}"));
        }
        Ok(if text.is_empty() { default.unwrap_or_default().to_owned() } else { text })
    }

    /// Reads an answer, to be changed until it is whole; on several lines, once it is said how.
    fn typed(
        &self,
        question: &str,
        prompt: &str,
        initial: &str,
        how: Option<&str>,
    ) -> Result<(String, Ending), Failure> {
        let mut initial = initial.to_owned();
        loop {
            let styled = self.bold(prompt);
            let edited = self.asked(|_| {
                // Said once the keys have no other meaning: people begin to type as soon as they read it.
                if how.is_some() || !self.fits_on_line(question) {
                    self.print_title(question);
                }
                how.into_iter().for_each(|how| self.print_message(how));
                line::edit((prompt, &styled), &initial, how.is_some(), self.color())
            })?;
            let (text, ending) = edited.map_err(|error| match error {
                ReadlineError::Eof => Failure::Stopped,
                ReadlineError::Io(error) => error.into(),
                error => std::io::Error::other(error).into(),
            })?;
            // No key is part of a text but the line break; a column of a table is a blank.
            let text: String = text.replace('\t', " ").chars().filter(|c| *c == '\n' || !c.is_control()).collect();
            match ending {
                Ending::Whole | Ending::Elsewhere => return Ok((text, ending)),
                Ending::Garbled => self.print_message(&self.texts().get("ask-garbled")),
                Ending::Back | Ending::Stopped => {
                    self.answers.borrow_mut().keep(question, text);
                    return Err(if ending == Ending::Back { Failure::Back } else { Failure::Stopped });
                }
            }
            initial = text;
        }
    }

    fn theme<'a>(&'a self, items: &'a [PromptChoice], room: usize) -> PromptTheme<'a> {
        PromptTheme::new(self.color(), self.width().into(), items, room, self.texts())
    }

    /// The rank chosen in a menu of the library. What is pasted chooses nothing.
    fn chosen(&self, ask: impl Fn(&Term) -> dialoguer::Result<Option<usize>>) -> Result<usize, Failure> {
        loop {
            let (chosen, pasted) = self.asked(|term| (ask(term), terminal::is_pasting()))?;
            match chosen {
                Err(dialoguer::Error::IO(error)) if error.kind() == std::io::ErrorKind::Other => {
                    let term = Term::stderr();
                    let _ = term.show_cursor().and_then(|()| term.write_line(""));
                    self.print_message(&self.texts().get("ask-pasted"));
                }
                _ if pasted => self.print_message(&self.texts().get("ask-pasted")),
                Ok(Some(chosen)) => return Ok(chosen),
                Ok(None) => return Err(Failure::Back),
                Err(dialoguer::Error::IO(error)) => {
                    let term = Term::stderr();
                    // What cannot be written to a terminal that went away is not missed.
                    let _ = term.show_cursor().and_then(|()| term.write_line(""));
                    return Err(if error.kind() == std::io::ErrorKind::Interrupted {
                        Failure::Stopped
                    } else {
                        error.into()
                    });
                }
            }
        }
    }

    /// Asks, and gives the terminal back as it was.
    fn asked<T>(&self, ask: impl FnOnce(&Term) -> T) -> Result<T, Failure> {
        self.show_before_question();
        // Said once, above the first question: whoever is refused before it answers nothing.
        if !self.explained.replace(true) {
            self.print_message(&self.texts().get("ask-how"));
        }
        let asking = terminal::Asking::begin().ok_or(Failure::Stopped)?;
        let answer = ask(&Term::stderr());
        drop(asking);
        Ok(answer)
    }
}

/// What the editor gives back; nothing when it cannot be run.
fn edited(editor: &str, initial: &str) -> Option<String> {
    let edited = Editor::new().executable(editor).edit(initial).ok()?;
    // Left without saving: the text stays as it was.
    Some(edited.unwrap_or_else(|| initial.to_owned()))
}

/// The editor that the person's variables name.
fn editor() -> Option<String> {
    let named = |name| std::env::var(name).ok().filter(|editor| !editor.trim().is_empty());
    named("VISUAL").or_else(|| named("EDITOR"))
}
