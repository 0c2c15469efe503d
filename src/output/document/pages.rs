//! A document as pages for a terminal and for paper.

use unicode_width::UnicodeWidthStr;

use super::paper::{PageLayout, Paper};
use super::{
    Block, ColumnLook, ColumnRoom, Document, DocumentColumn, DocumentFact, DocumentGrid, DocumentSection, FactLayout,
    KeyFigure, OnePage,
};
use crate::i18n::Texts;
use crate::output::Table;

pub fn pages(document: &Document, texts: &Texts, page: &PageLayout) -> String {
    let mut pages = Pages { texts, paper: Paper::new(page), number: 0 };
    if let Some(page) = &document.one_page {
        return pages.screen(document, page);
    }
    pages.paper.heading(&document.title);
    pages.paper.paragraph(&document.owner);
    pages.paper.heading(&document.label);
    pages.paper.gap();
    document.about.iter().for_each(|text| pages.paper.paragraph(text));
    document.sections.iter().for_each(|section| pages.section(section));
    pages.paper.text
}

struct Pages<'a> {
    texts: &'a Texts,
    paper: Paper,
    number: usize,
}

impl Pages<'_> {
    /// A document of one page, without a line that is not read.
    fn screen(mut self, document: &Document, page: &OnePage) -> String {
        self.paper.head(&document.title, page.as_of.as_deref().unwrap_or_default());
        document.about.iter().for_each(|text| self.paper.paragraph(text));
        for section in &document.sections {
            section.blocks.iter().for_each(|block| self.block(block, &section.heading));
        }
        let end = self.paper.text.trim_end().len() + 1;
        self.paper.text.truncate(end);
        self.paper.rule();
        self.paper.pieces(" · ", &page.foot);
        self.paper.text
    }

    fn section(&mut self, section: &DocumentSection) {
        self.paper.gap();
        if section.numbered {
            self.number += 1;
            self.paper.heading(&format!("{}. {}", self.number, section.heading));
        } else {
            self.paper.heading(&section.heading);
        }
        for (n, block) in section.blocks.iter().enumerate() {
            self.block(block, section.heading_above(n));
        }
    }

    fn block(&mut self, block: &Block, above: &str) {
        match block {
            Block::Heading(text) => {
                self.paper.gap();
                self.paper.heading(text);
            }
            Block::Paragraph(text) | Block::Statement(text, _) => self.paper.paragraph(text),
            Block::List(items) => items.iter().for_each(|item| self.paper.paragraph(&format!("- {item}"))),
            Block::Facts(facts) => self.facts(facts),
            Block::Grid(grid) => self.grid(grid, grid.title == above),
            Block::Chart(chart) if chart.tabled => {}
            Block::Chart(chart) => self.paper.paragraph(&chart.finding),
            Block::Signature(labels) => labels.iter().for_each(|label| self.blank(label)),
            Block::Headline(figures) => self.headline(figures),
            Block::Points(points) => {
                (1..).zip(points).for_each(|(n, text)| self.paper.item(&format!("{n}. "), text));
                self.paper.gap();
            }
            Block::Watch(sentences) => {
                self.paper.gap();
                self.paper.heading(&self.texts.get("document-watch"));
                sentences.iter().for_each(|text| self.paper.item("  ", text));
            }
            Block::Pair(blocks) => blocks.iter().for_each(|block| self.block(block, above)),
        }
    }

    /// The figures side by side between two rules, that of a year before between parentheses; the first says what it
    /// is.
    fn headline(&mut self, figures: &[KeyFigure]) {
        let first = figures.iter().position(|figure| figure.before.is_some());
        let figure = |(n, KeyFigure { label, value, before, remark, .. }): (usize, &KeyFigure)| {
            let before = before.as_ref().map(|before| before.render(self.texts)).map(|before| match Some(n) == first {
                true => self.texts.with("document-year-before", &[("value", before.into())]),
                false => before,
            });
            let before = before.map(|before| format!(" ({before})")).unwrap_or_default();
            let remark = if remark.is_empty() { String::new() } else { format!(", {remark}") };
            format!("{label} {}{before}{remark}", value.render(self.texts))
        };
        let pieces: Vec<String> = figures.iter().enumerate().map(figure).collect();
        self.paper.rule();
        self.paper.pieces("   ", &pieces);
        self.paper.rule();
    }

    /// A line to write on, as long as the page.
    fn blank(&mut self, label: &str) {
        let label = self.texts.fact(label, "");
        let room = usize::from(self.paper.width()).saturating_sub(label.width()).min(60);
        self.paper.text.push_str(&format!("\n{label}{}\n", "_".repeat(room)));
    }

    /// Values under one another, right of their labels, but for those that are sentences.
    fn facts(&mut self, facts: &[DocumentFact]) {
        let is_column = |fact: &DocumentFact| fact.layout == FactLayout::Column;
        for facts in facts.chunk_by(|one, other| is_column(one) && is_column(other)) {
            let widest = facts.iter().map(|fact| fact.label.width()).max().unwrap_or(0);
            for DocumentFact { label, value, layout } in facts {
                let text = value.render(self.texts);
                let gap = || " ".repeat(widest - label.width() + 2);
                self.paper.paragraph(&match layout {
                    FactLayout::Sentence(remark) => self.texts.fact(label, &format!("{text}{remark}")),
                    FactLayout::Column => format!("{label}{}{text}", gap()),
                });
            }
        }
    }

    /// A table, unless all of its columns are left out here. Columns that have no room beside the others have a table
    /// of their own. A title that heads no column stands above, unless the heading has just said it.
    fn grid(&mut self, grid: &DocumentGrid, titled: bool) {
        let has = |room: ColumnRoom| grid.columns.iter().any(|column| column.room == room);
        if grid.columns.iter().all(|column| column.room == ColumnRoom::Spare) {
            return;
        }
        if !grid.brief.is_empty() {
            return self.paper.pieces("   ", &grid.brief);
        }
        self.paper.gap();
        if grid.head.is_some() && !titled {
            self.paper.paragraph(&grid.title);
        }
        let crowded = grid.columns.iter().any(|column| column.room != ColumnRoom::Apart);
        self.columns(grid, |room| room == if crowded { ColumnRoom::Always } else { ColumnRoom::Apart });
        // What is said of shares is not said where they are left out.
        if let Some(note) = grid.note.as_ref().filter(|_| !has(ColumnRoom::Spare)) {
            self.paper.paragraph(note);
        }
        if crowded && has(ColumnRoom::Apart) {
            self.paper.gap();
            self.columns(grid, |room| room == ColumnRoom::Apart);
        }
        self.paper.gap();
    }

    fn columns(&mut self, grid: &DocumentGrid, is_drawn: impl Fn(ColumnRoom) -> bool) {
        let columns: Vec<(usize, &DocumentColumn)> =
            grid.columns.iter().enumerate().filter(|(_, column)| is_drawn(column.room)).collect();
        let has_room = self.paper.width() >= PAGE_WITH_BARS && columns.len() <= MOST_COLUMNS;
        let (mut heads, mut numeric) = (vec![grid.first().to_owned()], Vec::new());
        for (_, column) in &columns {
            if column.look != ColumnLook::Text {
                numeric.push(heads.len());
            }
            heads.push(column.head.clone());
            heads.extend((column.look == ColumnLook::Bars && has_room).then(String::new));
        }
        let mut table = Table::new(heads).numeric(numeric);
        for (n, (label, values)) in grid.lines().enumerate() {
            let mut cells = vec![label.clone()];
            for (at, column) in &columns {
                let value = values.get(*at).expect("invariant: a row has a value for each column");
                cells.push(value.render(self.texts));
                // A total is no bar among its parts.
                let length = grid.bar(*at, value).filter(|_| n < grid.rows.len());
                let bar = || length.map(|length| bar(length, LONGEST_BAR)).unwrap_or_default();
                cells.extend((column.look == ColumnLook::Bars && has_room).then(bar));
            }
            table.row(cells);
        }
        self.paper.text.push_str(&table.render(self.paper.width()));
    }
}

/// Columns of the longest bar; drawn on pages at least this wide, in tables of at most that many columns of values.
const LONGEST_BAR: i64 = 24;
const PAGE_WITH_BARS: u16 = 72;
const MOST_COLUMNS: usize = 2;

/// A bar of thousandths of the longest, which is of that many columns.
pub fn bar(thousandths: i64, longest: i64) -> String {
    let length = (thousandths * longest + 500) / 1000;
    "█".repeat(usize::try_from(length).expect("invariant: a bar is no shorter than nothing"))
}
