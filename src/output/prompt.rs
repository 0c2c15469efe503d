//! The questions: the part of [`Ui`] that asks. They go to standard error, so that standard output stays data.
//!
//! No transaction is open while one is asked, and nothing is written before the summary is confirmed: whoever stops,
//! with Ctrl-C or otherwise, leaves the register as it was.

mod terminal;
mod theme;

use chrono::{Datelike, NaiveDate};
use dialoguer::console::Term;
use dialoguer::theme::Theme as _;
use dialoguer::{Editor, FuzzySelect, Input, Select};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use unicode_width::UnicodeWidthStr;

use super::failure::Failure;
use super::{Ui, clean, sentence, wrap};
use crate::domain::{Item, Lang, Refusal, date};
use crate::i18n::Arg;
use theme::{PromptChoice, PromptTheme};

/// One of several answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    /// What is handed back: a code, a number. Empty for « none ».
    pub value: String,
    /// What people read.
    pub label: String,
    /// What the rules say of it, shown under the choice once it is reached.
    pub rule: Option<String>,
}

impl Choice {
    /// A choice with nothing to say of it.
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self { value: value.into(), label: label.into(), rule: None }
    }

    /// The same with the rule to show.
    #[must_use]
    pub fn with_rule(self, rule: impl Into<String>) -> Self {
        Self { rule: Some(rule.into()), ..self }
    }

    /// An item of a list, by its label and its code, with its rule.
    pub fn item(item: &Item, lang: Lang) -> Self {
        let rule = item.note(lang).map(str::to_owned);
        Self { value: item.code.to_string(), label: format!("{} — {}", item.label(lang), item.code), rule }
    }
}

/// What the person says of a summary.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Confirmed {
    /// Write it.
    Write,
    /// Something is wrong.
    Correct,
}

impl Ui {
    /// A short text. It may be left empty unless it is `required`; `initial` is there to be changed.
    ///
    /// # Errors
    /// [`Failure::Stopped`] when the person stops.
    pub fn ask_text(&self, prompt: &str, initial: Option<&str>, required: bool) -> Result<Option<String>, Failure> {
        loop {
            let typed = self.input(prompt, initial, None)?;
            let text = typed.trim();
            if !text.is_empty() {
                return Ok(Some(text.to_owned()));
            }
            if !required {
                return Ok(None);
            }
            self.remark(&self.texts().get("ask-required"));
        }
    }

    /// A day up to today, in any of its forms; asked again until it is one, its reading said.
    ///
    /// # Errors
    /// [`Failure::Stopped`] when the person stops.
    pub fn ask_date(&self, prompt: &str, default: Option<NaiveDate>, today: NaiveDate) -> Result<NaiveDate, Failure> {
        let default = default.map_or_else(|| self.texts().get("ask-today"), |day| day.to_string());
        loop {
            let typed = self.input(prompt, None, Some(&default))?;
            let failure = match date::parse(&typed, today) {
                Ok(on) if on <= today => {
                    self.print_message(&format!("  → {}", self.day(on)));
                    return Ok(on);
                }
                Ok(on) => Failure::Refused { record: None, refusal: Refusal::InTheFuture { on, today } },
                Err(error) => Failure::Date { typed, error },
            };
            self.remark(&sentence::sentence(&failure, self.texts(), None));
        }
    }

    /// A day with the name it has in the week.
    pub fn day(&self, on: NaiveDate) -> String {
        let weekday = self.texts().get(&format!("weekday-{}", on.weekday().number_from_monday()));
        format!("{on} ({weekday})")
    }

    /// One of several, by its first letters or with the arrows; accents do not count. Its rank.
    ///
    /// # Errors
    /// [`Failure::Stopped`] when the person stops.
    pub fn choose(&self, prompt: &str, choices: &[Choice], default: usize) -> Result<usize, Failure> {
        let items = self.items(choices);
        let tallest = items.iter().map(|item| item.rule.len()).max().unwrap_or(0);
        let keys: Vec<&str> = items.iter().map(|item| item.key.as_str()).collect();
        loop {
            let chosen = self.asked(|term| {
                let room = usize::from(term.size().0).saturating_sub(tallest + 3).max(3);
                FuzzySelect::with_theme(&self.theme(&items))
                    .with_prompt(prompt)
                    .items(&keys)
                    .default(if default < room { default } else { 0 })
                    .max_length(room)
                    .interact_on_opt(term)
            })?;
            match chosen {
                Some(chosen) => return Ok(chosen),
                None => self.go_on()?,
            }
        }
    }

    /// One of a few fixed answers, with the arrows. Its rank; nothing for Esc.
    fn pick(&self, prompt: &str, keys: &[&str]) -> Result<Option<usize>, Failure> {
        let labels: Vec<String> = keys.iter().map(|key| self.texts().get(key)).collect();
        self.asked(|term| {
            Select::with_theme(&self.theme(&[]))
                .with_prompt(prompt)
                .items(&labels)
                .default(0)
                .report(true)
                .interact_on_opt(term)
        })
    }

    /// Esc may be a slip, or the first half of an arrow key over a slow line: it asks before it throws answers away.
    fn go_on(&self) -> Result<(), Failure> {
        match self.pick(&self.texts().get("ask-stop"), &["ask-stop-no", "ask-stop-yes"])? {
            Some(0) => Ok(()),
            _ => Err(Failure::Stopped),
        }
    }

    /// A yes or a no, the no being what a mere Enter says.
    ///
    /// # Errors
    /// [`Failure::Stopped`] when the person stops.
    pub fn confirm(&self, key: &str, args: &[(&str, Arg)]) -> Result<bool, Failure> {
        self.remark(&self.texts().with(key, args));
        Ok(self.pick("", &["answer-no", "answer-yes"])? == Some(1))
    }

    /// A long text, in the editor that `VISUAL` or `EDITOR` names or typed here; it may be left empty.
    ///
    /// # Errors
    /// [`Failure::Stopped`] when the person stops.
    pub fn edit_text(&self, prompt: &str, initial: Option<&str>) -> Result<Option<String>, Failure> {
        let text = match editor() {
            None => self.lines(prompt)?,
            // An editor is a place that many do not know the way out of: it is opened when it is asked for.
            Some(editor) => loop {
                match self.pick(prompt, &["ask-text-here", "ask-text-editor", "ask-text-none"])? {
                    Some(0) => break self.lines("")?,
                    Some(1) => match self.edited(&editor, initial.unwrap_or_default()) {
                        Some(text) => break text,
                        None => {
                            let named = [("editor", clean::line(&editor).into_owned().into())];
                            self.remark(&self.texts().with("ask-editor-failed", &named));
                        }
                    },
                    Some(_) => break String::new(),
                    None => self.go_on()?,
                }
            },
        };
        let text = text.trim_end().trim_start_matches('\n');
        self.print_message(&format!(
            "  → {}",
            self.texts().with("ask-lines", &[("count", text.lines().count().into())])
        ));
        Ok((!text.trim().is_empty()).then(|| text.to_owned()))
    }

    /// What the editor gives back; nothing when it cannot be run.
    fn edited(&self, editor: &str, initial: &str) -> Option<String> {
        let edited = Editor::new().executable(editor).edit(initial).ok()?;
        // Left without saving: the text stays as it was.
        Some(edited.unwrap_or_else(|| initial.to_owned()))
    }

    /// Lines until one that holds a full stop alone. Empty lines do not end it, since what people paste has some.
    fn lines(&self, prompt: &str) -> Result<String, Failure> {
        let reminder = self.texts().get("ask-text-how");
        // All of it is one question, so that Ctrl-C is an answer from the first word on.
        self.asked(|term| {
            if !prompt.is_empty() {
                self.print_title(prompt);
            }
            self.remark(&reminder);
            let mut lines: Vec<String> = Vec::new();
            loop {
                let line: String = term.read_line()?.chars().filter(|c| !c.is_control()).collect();
                if line.trim() == "." || (lines.is_empty() && line.trim().is_empty()) {
                    return Ok(lines.join("\n"));
                }
                let still_empty = line.is_empty() && lines.last().is_some_and(String::is_empty);
                lines.push(line);
                if still_empty {
                    self.remark(&reminder);
                }
            }
        })
    }

    /// Whether the summary just shown is to be written. `whole` is false when a rule forbids it as it stands.
    ///
    /// # Errors
    /// [`Failure::Stopped`] when the person drops it.
    pub fn confirm_summary(&self, whole: bool) -> Result<Confirmed, Failure> {
        let keys = ["summary-write", "summary-correct", "summary-drop"];
        let keys = &keys[usize::from(!whole)..];
        // What was typed ahead, or pasted into a question that takes one line, agrees to nothing.
        terminal::forget_typed();
        loop {
            match self.pick(&self.texts().get("summary-question"), keys)?.map(|at| keys[at]) {
                Some("summary-write") => return Ok(Confirmed::Write),
                Some("summary-correct") => return Ok(Confirmed::Correct),
                Some(_) => return Err(Failure::Stopped),
                None => self.go_on()?,
            }
        }
    }

    /// Says something between two questions, no word cut by the edge of the terminal.
    pub fn remark(&self, text: &str) {
        self.print_message(&textwrap::fill(text, wrap::options(usize::from(self.width()))));
    }

    fn theme<'a>(&self, items: &'a [PromptChoice]) -> PromptTheme<'a> {
        PromptTheme { color: self.color(), width: self.width().into(), items, nowhere: self.texts().get("ask-nowhere") }
    }

    fn input(&self, prompt: &str, initial: Option<&str>, default: Option<&str>) -> Result<String, Failure> {
        self.asked(|term| {
            let theme = self.theme(&[]);
            let mut input = Input::<String>::with_theme(&theme).with_prompt(prompt).allow_empty(true).report(false);
            if let Some(initial) = initial {
                // One line: anything else would drive the cursor.
                input = input.with_initial_text(clean::line(initial));
            }
            if let Some(default) = default {
                input = input.default(default.to_owned());
            }
            let typed = input.interact_text_on(term)?;
            // The library takes one line away, and a long answer ran over several.
            let default = default.map_or(0, |default| default.width() + 3);
            let written = prompt.width() + 1 + default + typed.width();
            term.clear_last_lines(written.saturating_sub(1) / usize::from(term.size().1).max(1))?;
            let mut answered = String::new();
            // Writing to a text cannot fail.
            let _ = theme.format_input_prompt_selection(&mut answered, prompt, &typed);
            term.write_line(&answered)?;
            Ok(typed)
        })
    }

    /// Asks, and gives the terminal back as it was.
    fn asked<T>(&self, ask: impl FnOnce(&Term) -> dialoguer::Result<T>) -> Result<T, Failure> {
        let asking = terminal::Asking::begin().ok_or(Failure::Stopped)?;
        let term = Term::stderr();
        let answer = ask(&term);
        drop(asking);
        answer.map_err(|dialoguer::Error::IO(error)| {
            // What cannot be written to a terminal that went away is not missed.
            let _ = term.show_cursor().and_then(|()| term.write_line(""));
            if error.kind() == std::io::ErrorKind::Interrupted { Failure::Stopped } else { error.into() }
        })
    }

    /// Choices made ready. No line is wider than the terminal: the library clears as many as it believes it wrote.
    fn items(&self, choices: &[Choice]) -> Vec<PromptChoice> {
        let width = usize::from(self.width()).saturating_sub(4);
        let rows = usize::from(Term::stderr().size().0);
        let item = |(n, choice): (usize, &Choice)| {
            let label = clean::line(&choice.label);
            let mut rule: Vec<String> = choice.rule.iter().flat_map(|rule| wrapped(rule, width - 4)).collect();
            rule.truncate(rows.saturating_sub(10).max(2));
            PromptChoice { key: key(&label, n, width), line: cut(&label, width), rule }
        };
        choices.iter().enumerate().map(item).collect()
    }
}

/// The editor that the person's variables name.
fn editor() -> Option<String> {
    let named = |name| std::env::var(name).ok().filter(|editor| !editor.trim().is_empty());
    named("VISUAL").or_else(|| named("EDITOR"))
}

/// What a label is searched by: after every letter with an accent the plain one, so that « délai » and « delai » find
/// it; and its rank, which no other has. Counted in bytes, as the library does.
fn key(label: &str, n: usize, width: usize) -> String {
    let rank = format!("\u{1f}{n}");
    let mut key = String::with_capacity(label.len() + 8);
    for c in label.chars() {
        let mut letters = String::from(c);
        if c == '’' {
            letters.push('\'');
        } else if !c.is_ascii() {
            letters.extend(std::iter::once(c).nfd().filter(|plain| *plain != c && !is_combining_mark(*plain)));
        }
        if key.len() + letters.len() + rank.len() > width {
            break;
        }
        key.push_str(&letters);
    }
    key + &rank
}

fn cut(text: &str, width: usize) -> String {
    let mut lines = wrap::lines(text, width.saturating_sub(1)).into_iter();
    let first = lines.next().unwrap_or_default().into_owned();
    if lines.next().is_some() { first + "…" } else { first }
}

fn wrapped(text: &str, width: usize) -> Vec<String> {
    wrap::lines(&clean::line(text), width).into_iter().map(std::borrow::Cow::into_owned).collect()
}

#[cfg(test)]
mod tests {
    use fuzzy_matcher::FuzzyMatcher;
    use fuzzy_matcher::skim::SkimMatcherV2;

    use super::*;

    #[test]
    fn a_choice_is_found_with_or_without_its_accents() {
        let matcher = SkimMatcherV2::default();
        let key = key("Délai de réponse à l’étude — delay", 0, 76);
        for typed in ["délai", "delai", "réponse", "reponse", "l'étude", "l’etude", "delay"] {
            assert!(matcher.fuzzy_match(&key, typed).is_some(), "{typed} in {key}");
        }
        assert!(matcher.fuzzy_match(&key, "courtoisie").is_none());
    }

    #[test]
    fn no_choice_is_wider_than_the_terminal_or_like_another() {
        let long = "é".repeat(200);
        let keys: Vec<String> = (0..12).map(|n| key(&long, n, 76)).collect();
        assert!(keys.iter().all(|key| key.len() <= 76));
        assert_ne!(keys[1], keys[11]);
        assert!(cut("un mot puis un autre", 10).width() <= 10);
    }
}
