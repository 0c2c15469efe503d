//! A document as pages for a terminal and for paper.

use unicode_width::UnicodeWidthStr;

use super::{Block, Document, DocumentColumn, DocumentFact, DocumentGrid, DocumentSection};
use crate::i18n::Texts;
use crate::output::Table;
use crate::output::report::PageLayout;
use crate::output::report::paper::Paper;

/// The whole document.
pub fn pages(document: &Document, texts: &Texts, page: PageLayout) -> String {
    let mut pages = Pages { texts, paper: Paper::new(page), number: 0 };
    pages.paper.heading(&document.title);
    pages.paper.paragraph(&document.owner);
    pages.paper.heading(&document.label);
    pages.paper.gap();
    pages.facts(&document.cover);
    if !document.cover.is_empty() {
        pages.paper.gap();
    }
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
    fn section(&mut self, section: &DocumentSection) {
        self.paper.gap();
        if section.numbered {
            self.number += 1;
            self.paper.heading(&format!("{}. {}", self.number, section.heading));
        } else {
            self.paper.heading(&section.heading);
        }
        for (n, block) in section.blocks.iter().enumerate() {
            self.block(block, section.repeats_title(n));
        }
    }

    fn block(&mut self, block: &Block, titled: bool) {
        match block {
            Block::Heading(text) => {
                self.paper.gap();
                self.paper.heading(text);
            }
            Block::Paragraph(text) | Block::Statement(text, _) => self.paper.paragraph(text),
            Block::List(items) => items.iter().for_each(|item| self.paper.paragraph(&format!("- {item}"))),
            Block::Facts(facts) => self.facts(facts),
            Block::Grid(grid) => self.grid(grid, titled),
            // The table that follows says as much.
            Block::Chart(_) => {}
            Block::Signature(labels) => labels.iter().for_each(|label| self.blank(label)),
        }
    }

    /// A line to write on, as long as the page.
    fn blank(&mut self, label: &str) {
        let args = [("label", label.into()), ("value", String::new().into())];
        let label = self.texts.with("report-fact", &args);
        let room = usize::from(self.paper.width()).saturating_sub(label.width()).min(60);
        self.paper.text.push_str(&format!("\n{label}{}\n", "_".repeat(room)));
    }

    /// Values under one another, right of their labels, but for those that are sentences.
    fn facts(&mut self, facts: &[DocumentFact]) {
        for facts in facts.chunk_by(|one, other| one.remark.is_none() && other.remark.is_none()) {
            let widest = facts.iter().map(|fact| fact.label.width()).max().unwrap_or(0);
            for DocumentFact { label, value, remark } in facts {
                let text = value.render(self.texts);
                if let Some(remark) = remark {
                    let args = [("label", label.as_str().into()), ("value", format!("{text}{remark}").into())];
                    self.paper.paragraph(&self.texts.with("report-fact", &args));
                } else {
                    let gap = " ".repeat(widest - label.width() + 2);
                    self.paper.paragraph(&format!("{label}{gap}{text}"));
                }
            }
        }
    }

    /// A table. Columns that have no room beside the others have a table of their own. A title that
    /// heads no column stands above, unless the heading has just said it.
    fn grid(&mut self, grid: &DocumentGrid, titled: bool) {
        if let Some(brief) = &grid.brief {
            return self.paper.paragraph(brief);
        }
        if grid.head.is_some() && !titled {
            self.paper.gap();
            self.paper.paragraph(&grid.title);
        }
        let crowded = grid.columns.iter().any(|column| !column.apart);
        self.columns(grid, |column| !(column.spare || crowded && column.apart));
        // What is said of shares is not said where they are left out.
        if let Some(note) = grid.note.as_ref().filter(|_| grid.columns.iter().all(|column| !column.spare)) {
            self.paper.paragraph(note);
        }
        if crowded && grid.columns.iter().any(|column| column.apart) {
            self.columns(grid, |column| column.apart && !column.spare);
        }
        self.paper.gap();
    }

    fn columns(&mut self, grid: &DocumentGrid, is_drawn: impl Fn(&DocumentColumn) -> bool) {
        let columns: Vec<&DocumentColumn> = grid.columns.iter().filter(|column| is_drawn(column)).collect();
        let heads = [grid.first().to_owned()].into_iter().chain(columns.iter().map(|column| column.head.clone()));
        let numeric = (1..).zip(&columns).filter(|(_, column)| !column.text).map(|(at, _)| at);
        let mut table = Table::new(heads).numeric(numeric);
        for (label, values) in &grid.rows {
            let values = grid.columns.iter().zip(values).filter(|(column, _)| is_drawn(column));
            let cells = values.map(|(_, value)| value.render(self.texts));
            table.row([label.clone()].into_iter().chain(cells));
        }
        self.paper.gap();
        self.paper.text.push_str(&table.render(self.paper.width()));
    }
}
