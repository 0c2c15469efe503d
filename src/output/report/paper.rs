//! Lines on a page: headings, paragraphs, and never two empty lines.

use unicode_width::UnicodeWidthStr;

use super::{PageLayout, WIDEST};
use crate::output::wrap;

/// The lines of a page.
pub struct Paper {
    width: u16,
    bold: bool,
    /// What is on it.
    pub text: String,
}

impl Paper {
    /// An empty page, at most as wide as a sheet.
    pub fn new(page: &PageLayout) -> Self {
        Self { width: page.width.min(WIDEST), bold: page.bold, text: String::new() }
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

    /// A heading.
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

    /// A rule as wide as the page.
    pub fn rule(&mut self) {
        self.text.push_str(&"─".repeat(usize::from(self.width)));
        self.text.push('\n');
    }
}
