//! Documents: what is written once and then drawn as pages for a terminal, as HTML, as Markdown or as a workbook.
//!
//! A document holds values, and not texts of values: each form writes a number as its readers expect it, and a workbook
//! keeps it a number. What is not to be known is no value at all, so no form can show it by mistake.

pub mod html;
pub mod markdown;
pub mod pages;
mod paper;
mod value;
mod view;
pub mod workbook;

use chrono::NaiveDate;

use crate::i18n::Texts;
use crate::output::chart::{Category, Chart, ChartSeries};
use crate::output::letter::docx::{self, DocxProperties};
use crate::output::{DocumentForm, OutputForm};
use crate::report::Percent;

pub use paper::{PageLayout, WIDEST_PAGE};
pub use value::DocumentValue;

#[derive(Clone, Debug)]
pub struct Document {
    /// What it is: « Rapport sur les requêtes ».
    pub title: String,
    /// Whose it is.
    pub owner: String,
    /// What it is about: its period.
    pub label: String,
    /// The day it was made.
    pub on: NaiveDate,
    /// Paragraphs before the first section.
    pub about: Vec<String>,
    pub sections: Vec<DocumentSection>,
    /// Every figure behind it, for whoever sorts and sums them; a document may have none.
    pub figures: Vec<DocumentFigure>,
    /// What stands around it when it is but one page, which a terminal shows on one screen.
    pub one_page: Option<OnePage>,
}

/// What stands around a document of one page.
#[derive(Clone, Debug)]
pub struct OnePage {
    /// The day as of which it is, beside the title on a screen, under it elsewhere; none where the title has it.
    pub as_of: Option<String>,
    /// Small print at the end: how it was made, where there is more.
    pub notes: Vec<String>,
    /// The notes as a screen has them: pieces of one line.
    pub foot: Vec<String>,
}

/// A figure by itself.
#[derive(Clone, Debug)]
pub struct DocumentFigure {
    /// The heading of its section.
    pub section: String,
    /// Its key, the same in every language and in every form of data.
    pub key: String,
    pub label: String,
    /// How much; of a share, with its fraction.
    pub value: DocumentValue,
}

/// A part of a document under one heading.
#[derive(Clone, Debug)]
pub struct DocumentSection {
    /// Its name, the same in every language: an anchor, the name of a sheet.
    pub name: String,
    pub heading: String,
    /// Whether it has a number among the sections.
    pub numbered: bool,
    pub blocks: Vec<Block>,
}

/// A piece of a section.
#[derive(Clone, Debug)]
pub enum Block {
    /// A heading under that of the section.
    Heading(String),
    Paragraph(String),
    /// Paragraphs that are items of a list.
    List(Vec<String>),
    /// Values beside their labels.
    Facts(Vec<DocumentFact>),
    Grid(DocumentGrid),
    Chart(Chart),
    /// A sentence, with the values that it says.
    Statement(String, Vec<DocumentFact>),
    /// Lines that are filled in by hand, under their labels.
    Signature(Vec<String>),
    /// Four to six figures that answer first, side by side and large.
    Headline(Vec<KeyFigure>),
    /// Points to remember: at most six numbered sentences, the most important first.
    Points(Vec<String>),
    /// What needs attention, under « À surveiller »: sentences.
    Watch(Vec<String>),
    /// Two blocks side by side where there is room, else one under the other.
    Pair(Box<[Block; 2]>),
}

/// A figure that answers first.
#[derive(Clone, Debug)]
pub struct KeyFigure {
    /// What it is, in two to four words: « Dans les 15 jours ».
    pub label: String,
    pub value: DocumentValue,
    /// The value a year before, where it is known.
    pub before: Option<DocumentValue>,
    /// What it is read with, in a few words: « 23 sur 25, cible 90 % atteinte ».
    pub remark: String,
    /// Whether the remark is of something that is wrong: late, under its target.
    pub alert: bool,
}

/// A value beside its label.
#[derive(Clone, Debug)]
pub struct DocumentFact {
    pub label: String,
    pub value: DocumentValue,
    pub layout: FactLayout,
}

/// How a value stands by its label.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FactLayout {
    /// In a column, with the values around it.
    Column,
    /// On a line of its own, a sentence with its remark, if any: « , cible 90 % : atteinte ».
    Sentence(String),
}

/// A table: a column of labels, then columns of values.
#[derive(Clone, Debug)]
pub struct DocumentGrid {
    /// What it tells, which is also the head of its first column unless that has its own.
    pub title: String,
    /// The head of the column of labels, when it is not the title.
    pub head: Option<String>,
    /// The columns right of the labels.
    pub columns: Vec<DocumentColumn>,
    /// Labels, each with a value for each column.
    pub rows: Vec<(String, Vec<DocumentValue>)>,
    /// What the rows add up to, under its label; a value for each column.
    pub total: Option<(String, Vec<DocumentValue>)>,
    /// A remark on the values.
    pub note: Option<String>,
    /// What says as much on a line, where room is scarce: pieces that are not broken.
    pub brief: Vec<String>,
}

/// A column of a table.
#[derive(Clone, Debug)]
pub struct DocumentColumn {
    pub head: String,
    pub room: ColumnRoom,
    pub look: ColumnLook,
}

/// Where a column goes when room is scarce.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ColumnRoom {
    /// Where it is: it always has room.
    Always,
    /// To a table of its own.
    Apart,
    /// Nowhere: a page of text leaves it out.
    Spare,
}

/// How the cells of a column are drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ColumnLook {
    Text,
    Numbers,
    /// Counts, the darker the greater; those of all such columns are held against one another.
    Shaded,
    /// Counts, also drawn as bars in the cell.
    Bars,
}

/// The numbers that tables and figures are cited by, in the order of the document. Every form that is kept counts all
/// of them, also those that it leaves out: « Tableau 4 » is the same in each.
#[derive(Debug, Default)]
struct Numbering {
    tables: u64,
    figures: u64,
}

impl Numbering {
    /// The title of the next table under its number: « Tableau 4. Par unité administrative ».
    fn table(&mut self, title: &str, texts: &Texts) -> String {
        self.tables += 1;
        texts.with("document-table", &[("number", self.tables.into()), ("title", title.into())])
    }

    /// The title of the next figure under its number.
    fn figure(&mut self, title: &str, texts: &Texts) -> String {
        self.figures += 1;
        texts.with("document-figure", &[("number", self.figures.into()), ("title", title.into())])
    }
}

/// How many shades tell counts apart.
const SHADES: u64 = 5;

impl Document {
    /// The document in a form that people read: pages, when data are asked for.
    ///
    /// # Errors
    /// Errors of the workbook, and a [`TemplateError`](crate::output::letter::templates::TemplateError) of a template of
    /// the office.
    pub fn draw(&self, form: OutputForm, page: &PageLayout, texts: &Texts) -> anyhow::Result<Vec<u8>> {
        match form {
            OutputForm::Data(_) => Ok(pages::pages(self, texts, page).into_bytes()),
            OutputForm::Document(DocumentForm::Xlsx) => workbook::workbook(self, texts),
            OutputForm::Document(DocumentForm::Html) => Ok(html::page(self, &page.own, texts)?.into_bytes()),
            OutputForm::Document(DocumentForm::Docx) => {
                let Self { title, owner: author, on, .. } = self;
                docx::document(
                    &markdown::text(self, texts),
                    &DocxProperties { title, author, lang: texts.lang(), on: *on, has_page_numbers: true },
                )
            }
            OutputForm::Document(_) => Ok(markdown::text(self, texts).into_bytes()),
        }
    }
}

impl DocumentSection {
    pub fn numbered(name: &str, heading: String, blocks: Vec<Block>) -> Self {
        Self { name: name.into(), heading, numbered: true, blocks }
    }

    /// A section that stands beside the numbered ones.
    pub fn unnumbered(name: &str, heading: String, blocks: Vec<Block>) -> Self {
        Self { name: name.into(), heading, numbered: false, blocks }
    }

    /// The nearest heading above the block of that rank.
    fn heading_above(&self, at: usize) -> &str {
        let above = self.blocks.iter().take(at).rev();
        let above = above.filter_map(|block| if let Block::Heading(text) = block { Some(text) } else { None }).next();
        above.unwrap_or(&self.heading)
    }
}

impl DocumentGrid {
    /// A table without rows yet, whose labels have a head of their own.
    pub fn new(title: String, head: String, columns: Vec<DocumentColumn>) -> Self {
        Self { title, head: Some(head), columns, rows: Vec::new(), total: None, note: None, brief: Vec::new() }
    }

    /// The numbers of a chart: a row a category, a column a series.
    fn of_chart(chart: &Chart, texts: &Texts) -> Self {
        let text = |value: f64| DocumentValue::Text(chart.quantity.format(value, texts.lang()));
        let value = |at: usize, series: &ChartSeries| series.points[at].map_or(DocumentValue::None, text);
        let row = |(at, category): (usize, &Category)| {
            (category.name(), chart.series.iter().map(|series| value(at, series)).collect())
        };
        let rows = chart.categories.iter().enumerate().map(row).collect();
        let columns = chart.series.iter().map(|series| DocumentColumn::new(series.label.clone())).collect();
        Self { rows, head: None, ..Self::new(chart.title.clone(), String::new(), columns) }
    }

    /// The rows, and the total after them.
    fn lines(&self) -> impl Iterator<Item = &(String, Vec<DocumentValue>)> {
        self.rows.iter().chain(&self.total)
    }

    /// The shade of a value of a column, from 1 for the least to [`SHADES`]; none for zero, nor where nothing is
    /// shaded.
    fn shade(&self, column: &DocumentColumn, value: &DocumentValue) -> Option<u64> {
        let DocumentValue::Count(count @ 1..) = value else { return None };
        let shaded = |values: &Vec<DocumentValue>| {
            let of = self.columns.iter().zip(values).filter(|(column, _)| column.look == ColumnLook::Shaded);
            of.filter_map(|(_, value)| if let DocumentValue::Count(count) = value { Some(*count) } else { None }).max()
        };
        let greatest = self.rows.iter().filter_map(|(_, values)| shaded(values)).max()?;
        (column.look == ColumnLook::Shaded).then(|| count.saturating_mul(SHADES).div_ceil(greatest).min(SHADES))
    }

    /// The length of the bar of a value of a column, in thousandths of the longest; none where none is drawn.
    fn bar(&self, at: usize, value: &DocumentValue) -> Option<i64> {
        let count = |value: &DocumentValue| if let DocumentValue::Count(count) = value { Some(*count) } else { None };
        let greatest =
            self.rows.iter().filter_map(|(_, values)| count(values.get(at)?)).max().filter(|most| *most > 0)?;
        let count =
            count(value).filter(|_| self.columns.get(at).is_some_and(|column| column.look == ColumnLook::Bars))?;
        Percent::new(count, greatest).tenths()
    }

    /// The head of the column of labels.
    pub fn first(&self) -> &str {
        self.head.as_deref().unwrap_or(&self.title)
    }
}

impl KeyFigure {
    /// What it is read with, the year before included.
    fn remarks(&self, texts: &Texts) -> String {
        let before = self
            .before
            .as_ref()
            .map(|before| texts.with("document-year-before", &[("value", before.render(texts).into())]));
        let remark = Some(&self.remark).filter(|remark| !remark.is_empty()).cloned();
        remark.into_iter().chain(before).collect::<Vec<_>>().join(" · ")
    }
}

impl DocumentFact {
    /// A value beside its label, and no more.
    pub fn new(label: impl Into<String>, value: DocumentValue) -> Self {
        Self { label: label.into(), value, layout: FactLayout::Column }
    }

    /// Words beside their label, too many for a column: « Motif : ce sur quoi porte une plainte… ».
    pub fn words(label: impl Into<String>, text: impl Into<String>) -> Self {
        Self::sentence(label, DocumentValue::Text(text.into()))
    }

    /// A value after its label, on a line of its own.
    pub fn sentence(label: impl Into<String>, value: DocumentValue) -> Self {
        Self { label: label.into(), value, layout: FactLayout::Sentence(String::new()) }
    }

    /// The remark after the value; empty in a column.
    pub fn remark(&self) -> &str {
        if let FactLayout::Sentence(remark) = &self.layout { remark } else { "" }
    }
}

impl DocumentColumn {
    /// A column of numbers.
    pub fn new(head: impl Into<String>) -> Self {
        Self { head: head.into(), room: ColumnRoom::Always, look: ColumnLook::Numbers }
    }

    /// A column of counts that are also drawn as bars.
    pub fn bars(head: impl Into<String>) -> Self {
        Self { look: ColumnLook::Bars, ..Self::new(head) }
    }

    /// A column of text.
    pub fn text(head: impl Into<String>) -> Self {
        Self { look: ColumnLook::Text, ..Self::new(head) }
    }
}

#[cfg(test)]
mod tests;
