//! The one place that prints and prompts. Data goes to standard output, everything else to standard error. The
//! questions themselves are in [`super::prompt`].

use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::io::{self, IsTerminal, Write};

use dialoguer::console::Term;

use super::clean;
use super::names::Names;
use super::pager::{self, OutputBuffer, Sink};
use super::prompt::{Answers, DraftState};
use super::proposed_commands::{proposed_for, with_whole_commands};
use crate::domain::{Lang, Lists};
use crate::i18n::{Arg, Texts, typed};

/// The form of data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum, strum::IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum Format {
    /// For people.
    Table,
    /// For spreadsheets and programs.
    Csv,
    /// One document.
    Json,
    /// One document a line.
    Jsonl,
}

impl Format {
    /// What the form writes in the place of characters that are not seen, wherever it goes.
    pub fn escape(self) -> Option<Escape> {
        matches!(self, Self::Json | Self::Jsonl).then_some(clean::json)
    }
}

/// When to colour.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Color {
    /// At a terminal that has escapes, unless `NO_COLOR` is set.
    #[default]
    Auto,
    Always,
    Never,
}

/// Who is at the other end.
pub struct Ui {
    texts: Texts,
    format: Format,
    out: Data,
    /// What the screen is shown once the command is over, where somebody may turn its pages.
    buffer: Option<OutputBuffer>,
    /// How data in the form of a machine is escaped.
    escape: Option<Escape>,
    quiet: bool,
    color: bool,
    terminal: bool,
    prompts: bool,
    width: u16,
    /// Columns of the terminal that messages go to, if one shows them.
    stderr_width: Option<u16>,
    /// The register that the line named: the commands that a text proposes name it too.
    register: Option<String>,
    /// Whether the keys that answer were explained.
    pub(super) explained: Cell<bool>,
    /// What was answered to its questions.
    pub(super) answers: RefCell<Answers>,
    /// The state of the draft of these answers.
    pub(super) draft: DraftState,
}

/// Replaces characters that are not seen.
pub type Escape = for<'t> fn(&'t str) -> Cow<'t, str>;

/// Where data goes. CSV gets it as it is in a pipe and a file; a terminal is shown what would drive it, and JSON is
/// escaped as JSON wherever it goes.
pub struct Data<W = Sink> {
    to: W,
    escape: Option<Escape>,
    /// The beginning of a character whose end is still to be written.
    begun: Vec<u8>,
}

impl Data {
    fn standard(buffer: Option<&OutputBuffer>, escape: Option<Escape>) -> Self {
        Self::new(Sink::new(buffer), escape)
    }
}

impl<W: Write> Data<W> {
    pub fn new(to: W, escape: Option<Escape>) -> Self {
        Self { to, escape, begun: Vec::new() }
    }

    pub fn into_inner(self) -> W {
        self.to
    }
}

impl<W: Write> Write for Data<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let Some(escape) = self.escape else { return self.to.write(bytes) };
        self.begun.extend_from_slice(bytes);
        let whole = match std::str::from_utf8(&self.begun) {
            Err(error) if error.error_len().is_none() => error.valid_up_to(),
            _ => self.begun.len(),
        };
        let whole: Vec<u8> = self.begun.drain(..whole).collect();
        self.to.write_all(escape(&String::from_utf8_lossy(&whole)).as_bytes())?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.to.flush()
    }
}

/// A terminal that cannot move its cursor: a question would be a mess there.
fn is_dumb() -> bool {
    std::env::var_os("TERM").is_some_and(|term| term == "dumb")
}

/// The width of a page that no terminal bounds.
const PAGE: u16 = 100;

impl Ui {
    /// A view on the terminal or the pipe this process was given.
    pub fn new(lang: Lang, color: Color, quiet: bool, no_input: bool) -> Self {
        let terminal = io::stdout().is_terminal();
        let color = match color {
            Color::Always => true,
            Color::Never => false,
            Color::Auto => terminal && !is_dumb() && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty()),
        };
        let columns = || std::env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok());
        let width = if terminal { Term::stdout().size_checked().map(|(_, width)| width) } else { None };
        let stderr_width = Term::stderr().size_checked().map(|(_, width)| width.max(40));
        // What goes through a pipe to `tail` or `less` is read on the terminal that messages go to.
        let page = || stderr_width.map_or(PAGE, |width| width.min(PAGE));
        let prompts = !no_input && terminal && !is_dumb() && io::stdin().is_terminal() && io::stderr().is_terminal();
        let buffer = prompts.then(OutputBuffer::default);
        Self {
            texts: Texts::new(lang),
            format: Format::Table,
            out: Data::standard(buffer.as_ref(), None),
            buffer,
            escape: terminal.then_some(clean::block),
            quiet,
            color,
            terminal,
            prompts,
            stderr_width,
            register: None,
            width: width.or_else(columns).unwrap_or_else(page).max(40),
            explained: Cell::default(),
            answers: RefCell::default(),
            draft: DraftState::default(),
        }
    }

    pub fn texts(&self) -> &Texts {
        &self.texts
    }

    pub fn lang(&self) -> Lang {
        self.texts.lang()
    }

    /// The names that lists have in the language of the view.
    pub fn names<'a>(&'a self, lists: &'a Lists) -> Names<'a> {
        Names::new(lists, &self.texts)
    }

    /// Whether questions may be asked.
    pub fn prompts(&self) -> bool {
        self.prompts
    }

    /// Whether standard output is a terminal.
    pub fn is_terminal(&self) -> bool {
        self.terminal
    }

    /// Whether only data is wanted.
    pub fn is_quiet(&self) -> bool {
        self.quiet
    }

    /// Columns of the page.
    pub fn width(&self) -> u16 {
        self.width
    }

    /// Lines of the terminal, of which there are 24 at least; a pipe has no end.
    pub fn height(&self) -> Option<usize> {
        self.terminal.then(|| Term::stdout().size_checked().map_or(24, |(lines, _)| usize::from(lines).max(24)))
    }

    /// A text within the page. A command to type stays on one line.
    pub fn fitted(&self, text: &str) -> String {
        with_whole_commands(&self.with_register(text), self.width.into())
    }

    fn with_register<'t>(&self, text: &'t str) -> Cow<'t, str> {
        self.register.as_ref().map_or(Cow::Borrowed(text), |register| proposed_for(register, text).into())
    }

    /// Whether standard output is coloured.
    pub fn color(&self) -> bool {
        self.color
    }

    pub fn print(&mut self, data: &str) -> io::Result<()> {
        self.out.write_all(data.as_bytes())
    }

    /// Writes a line of data.
    pub fn line(&mut self, data: &str) -> io::Result<()> {
        self.out.write_all(data.as_bytes())?;
        self.out.write_all(b"\n")
    }

    /// Writes the number of what was just written in, before anything else is said of it. At a terminal the message
    /// that follows has it.
    pub fn number(&mut self, number: &str) -> io::Result<()> {
        self.ranks(&[number], number)
    }

    /// Writes the ranks of what was just added to records, a line each. Where they cannot be written, says which
    /// records the act is on all the same: whoever takes it for failed would do it twice.
    pub fn ranks(&mut self, ranks: &[impl AsRef<str>], records: &str) -> io::Result<()> {
        let is_printed = !self.terminal || self.stderr_width.is_none() || self.quiet;
        let printed = if is_printed { ranks } else { &[] };
        let written = printed.iter().try_for_each(|rank| self.line(rank.as_ref())).and_then(|()| self.finish());
        written.inspect_err(|_| {
            self.print_message(&self.texts.with("warning-recorded", &[("number", records.into())]));
        })
    }

    /// Sets the form of what is printed. In that of a machine it has no emphasis, and its texts are as they were typed.
    #[must_use]
    pub fn in_format(mut self, format: Format) -> Self {
        self.format = format;
        if format != Format::Table {
            self.escape = format.escape().or(self.escape);
            self.out = Data::standard(self.buffer.as_ref(), self.escape);
            self.color = false;
        }
        self
    }

    /// The form of data that was asked for.
    pub fn format(&self) -> Format {
        self.format
    }

    /// Names a register in every command that a text proposes.
    #[must_use]
    pub fn for_register(mut self, typed: Option<String>) -> Self {
        let option = typed::line("--register", self.lang());
        self.register = typed.map(|typed| format!("{option} {}", typed::quoted(&typed)));
        self
    }

    /// Standard output, for data that a command writes while it holds the view for its texts.
    pub fn data(&self) -> Data {
        Data::standard(self.buffer.as_ref(), self.escape)
    }

    /// Standard output, for a page whose texts are clean and whose colours are meant, written while a command holds the
    /// view for its texts.
    pub fn page(&self) -> Data {
        Data::standard(self.buffer.as_ref(), None)
    }

    /// Standard output, for formats that write bytes.
    pub fn out(&mut self) -> &mut impl Write {
        &mut self.out
    }

    /// Makes sure that what was written left, unless it is held for the end.
    ///
    /// # Errors
    /// When it cannot be written: a full disk behind a redirection.
    pub fn finish(&mut self) -> io::Result<()> {
        self.out.flush()
    }

    /// Shows what was held, a screen at a time where it is longer than one: the command is over.
    pub fn show_buffered(&self) -> io::Result<()> {
        let text = self.take_buffered();
        if text.is_empty() { Ok(()) } else { pager::show(&text, &self.texts().get("ask-pager-keys")) }
    }

    fn take_buffered(&self) -> Vec<u8> {
        self.buffer.as_ref().map(|buffer| buffer.take()).unwrap_or_default()
    }

    /// Shows what was held before a question is asked.
    pub(super) fn show_before_question(&self) {
        let text = self.take_buffered();
        // A terminal that went away has nobody to ask either.
        let _ = io::stdout().write_all(&text).and_then(|()| io::stdout().flush());
    }

    /// Message of the catalogue on standard error; nothing with `--quiet`.
    pub fn notify(&self, key: &str, args: &[(&str, Arg)]) {
        if !self.quiet {
            self.print_message(&self.texts.with_hint(key, args));
        }
    }

    /// Text on standard error; nothing with `--quiet`.
    pub fn notify_text(&self, text: &str) {
        if !self.quiet {
            self.print_message(text);
        }
    }

    /// Writes to standard error, even with `--quiet`; not again, while answers are given again.
    pub fn print_message(&self, text: &str) {
        if self.answers.borrow().is_replaying() {
            return;
        }
        // What a message quotes was typed by someone: it drives no terminal.
        let text = self.with_register(text);
        let text = clean::block(&text);
        let shown =
            self.stderr_width.map_or_else(|| text.to_string(), |width| with_whole_commands(&text, width.into()));
        self.write_message(&shown);
    }

    /// A line of standard error; under the data that is held, where there is any.
    fn write_message(&self, line: &str) {
        match &self.buffer {
            Some(buffer) if !buffer.borrow().is_empty() => {
                buffer.borrow_mut().extend_from_slice(format!("{line}\n").as_bytes());
            }
            // Nothing is left to do when standard error itself is closed.
            _ => drop(writeln!(io::stderr(), "{line}")),
        }
    }

    /// Title of the questions that follow. Emphasis is put on after the cleaning, which would show it raw.
    pub fn print_title(&self, text: &str) {
        if self.answers.borrow().is_replaying() {
            return;
        }
        let width = self.stderr_width.unwrap_or(self.width);
        self.write_message(&self.bold(&with_whole_commands(&clean::block(text), width.into())));
    }

    /// Shows how far long works come, where a terminal shows messages.
    pub fn show_steps(&self) {
        if !self.quiet && io::stderr().is_terminal() {
            super::bar::show(&self.texts);
        }
    }

    /// Emphasis, when the terminal has it.
    pub fn bold(&self, text: &str) -> String {
        if self.color { format!("\u{1b}[1m{text}\u{1b}[0m") } else { text.to_owned() }
    }

    /// An alarm, which never relies on colour alone.
    pub fn red(&self, text: &str) -> String {
        if self.color { format!("\u{1b}[31m{text}\u{1b}[0m") } else { text.to_owned() }
    }

    /// What waits for somebody else.
    pub fn grey(&self, text: &str) -> String {
        if self.color { format!("\u{1b}[90m{text}\u{1b}[0m") } else { text.to_owned() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Writes a text in pieces of that many bytes.
    fn written(text: &str, pieces: usize, escape: Option<Escape>) -> String {
        let mut data = Data::new(Vec::new(), escape);
        for piece in text.as_bytes().chunks(pieces) {
            data.write_all(piece).unwrap();
        }
        String::from_utf8(data.into_inner()).unwrap()
    }

    #[test]
    fn data_drives_no_terminal_and_is_left_alone_elsewhere() {
        let typed = "été \u{1b}[2J — \u{9b}31m 🙂\n";
        for pieces in 1..9 {
            assert_eq!(written(typed, pieces, Some(clean::block)), "été \\u{1b}[2J — \\u{9b}31m 🙂\n");
            assert_eq!(written(typed, pieces, None), typed);
        }
    }
}
