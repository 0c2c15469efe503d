//! A record on one screen: its head, then one fact a line under its label.

use unicode_width::UnicodeWidthStr;

use super::{Table, Ui, clean, history, wrap};
use crate::domain::Lists;
use crate::store::Line;

/// Columns that labels take.
pub const LABELS: usize = 24;

/// Columns that a value needs to be read beside its label.
const READABLE: usize = 24;

/// The lines of a record, as they are laid out.
pub struct Page<'u> {
    ui: &'u Ui,
    lines: Vec<String>,
}

impl<'u> Page<'u> {
    /// A page under its head.
    pub fn new(ui: &'u Ui, head: &str) -> Self {
        Self::under(ui, vec![title(ui, head)])
    }

    /// A page under lines of its own.
    pub fn under(ui: &'u Ui, mut lines: Vec<String>) -> Self {
        lines.push(String::new());
        Self { ui, lines }
    }

    /// A fact under the label of that key; nothing when it is unknown.
    pub fn pair(&mut self, key: &str, value: Option<impl AsRef<str>>) {
        if let Some(value) = value.as_ref().map(AsRef::as_ref).filter(|value| !value.is_empty()) {
            self.labelled(&self.ui.texts().get(key), value);
        }
    }

    /// A fact under a label that is written out.
    pub fn labelled(&mut self, label: &str, value: &str) {
        self.lines.push(fact(label, &clean::block(value), LABELS, usize::from(self.ui.width())));
    }

    /// A table under a title of its own.
    pub fn table(&mut self, title: &str, table: &Table) {
        if !table.is_empty() {
            self.section(title);
            self.rows(table);
        }
    }

    /// A title.
    pub fn section(&mut self, title: &str) {
        let title = self::title(self.ui, &self.ui.texts().get(title));
        let gap = self.lines.last().filter(|line| !line.is_empty()).map(|_| String::new());
        self.lines.extend(gap.into_iter().chain([title]));
    }

    /// A table as it stands.
    pub fn rows(&mut self, table: &Table) {
        self.lines.push(table.render(self.ui.width()).trim_end().to_owned());
    }

    /// A paragraph as wide as the page.
    pub fn paragraph(&mut self, text: &str) {
        self.lines.extend(wrap::lines(text, usize::from(self.ui.width())).into_iter().map(String::from));
    }

    /// The history, where it is asked for: an entry a line, with who the person is or without.
    pub fn history(&mut self, lines: Option<&[Line]>, lists: &Lists, with_identity: bool) {
        if let Some(lines) = lines {
            self.section("heading-history");
            self.lines.extend(history::lines(self.ui, lines, lists, with_identity));
        }
    }

    pub fn text(self) -> String {
        self.lines.join("\n")
    }
}

/// A title, within the page.
pub fn title(ui: &Ui, text: &str) -> String {
    ui.bold(&wrap::lines(text, usize::from(ui.width())).join("\n"))
}

/// A label and its value, wrapped beside it in a column of its own, or under it where that would be too narrow.
pub fn fact(label: &str, value: &str, labels: usize, width: usize) -> String {
    let wrapped = |room| value.lines().flat_map(|line| wrap::lines(line, room)).collect::<Vec<_>>();
    let longest = value.lines().map(|line| line.width()).max().unwrap_or(0);
    match width.checked_sub(labels + 2).filter(|room| *room >= longest.min(READABLE)) {
        Some(room) => {
            let pad = " ".repeat(labels.saturating_sub(label.width()) + 2);
            format!("{label}{pad}{}", wrapped(room).join(&format!("\n{}", " ".repeat(labels + 2))))
        }
        None => format!("{label}\n  {}", wrapped(width.saturating_sub(2)).join("\n  ")),
    }
}
