//! Lines on a page: headings, paragraphs, and never two empty lines.

use unicode_width::UnicodeWidthStr;

use crate::output::letter::templates::Own;
use crate::output::wrap;

/// How pages look.
#[derive(Clone, Debug)]
pub struct PageLayout {
    /// Columns, at most.
    pub width: u16,
    /// Whether headings are set in bold.
    pub bold: bool,
    /// The templates that the office puts in the place of those of the program.
    pub own: Vec<Own>,
}

/// Columns of the widest page: what a terminal and a sheet of paper both hold.
pub const WIDEST_PAGE: u16 = 80;

/// The lines of a page.
pub struct Paper {
    width: u16,
    bold: bool,
    /// The lines so far.
    pub text: String,
}

impl Paper {
    /// An empty page, at most as wide as a sheet.
    pub fn new(page: &PageLayout) -> Self {
        Self { width: page.width.min(WIDEST_PAGE), bold: page.bold, text: String::new() }
    }

    /// Columns.
    pub fn width(&self) -> u16 {
        self.width
    }

    /// One empty line, and never two.
    pub fn gap(&mut self) {
        if !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
    }

    pub fn heading(&mut self, text: &str) {
        for line in wrap::lines(text, usize::from(self.width)) {
            if self.bold {
                self.text.push_str(&format!("\u{1b}[1m{line}\u{1b}[0m\n"));
            } else {
                self.text.push_str(&format!("{line}\n"));
            }
        }
    }

    /// A paragraph, indented under its first line.
    pub fn paragraph(&mut self, text: &str) {
        let options = wrap::options(usize::from(self.width)).subsequent_indent("  ");
        for line in textwrap::wrap(text, options) {
            self.text.push_str(&line);
            self.text.push('\n');
        }
    }

    /// A paragraph after its mark, indented under where it begins.
    pub fn item(&mut self, mark: &str, text: &str) {
        let indent = " ".repeat(mark.width());
        let options = wrap::options(usize::from(self.width)).initial_indent(mark).subsequent_indent(&indent);
        for line in textwrap::wrap(text, options) {
            self.text.push_str(line.trim_end());
            self.text.push('\n');
        }
    }

    /// A heading with words at the other end of its line, or of the next where there is no room.
    pub fn head(&mut self, text: &str, end: &str) {
        let width = usize::from(self.width);
        match width.checked_sub(text.width() + end.width()) {
            Some(room) if room > 2 && !end.is_empty() => {
                let (bold, plain) = if self.bold { ("\u{1b}[1m", "\u{1b}[0m") } else { ("", "") };
                self.text.push_str(&format!("{bold}{text}{plain}{}{end}\n", " ".repeat(room)));
            }
            _ => {
                self.heading(text);
                if !end.is_empty() {
                    self.text.push_str(&format!("{end:>width$}\n"));
                }
            }
        }
    }

    /// Pieces side by side, each on one line where it has room.
    pub fn pieces(&mut self, between: &str, pieces: &[String]) {
        let mut line = String::new();
        for piece in pieces {
            let is_full = line.width() + between.width() + piece.width() > usize::from(self.width);
            match (line.is_empty(), is_full) {
                (true, _) => line.clone_from(piece),
                (false, false) => line.push_str(&format!("{between}{piece}")),
                (false, true) => self.paragraph(&std::mem::replace(&mut line, piece.clone())),
            }
        }
        self.paragraph(&line);
    }

    /// A rule as wide as the page.
    pub fn rule(&mut self) {
        let rule = format!("{}\n", "─".repeat(usize::from(self.width)));
        // Between two there is something.
        if !self.text.ends_with(&rule) {
            self.text.push_str(&rule);
        }
    }
}
