//! Documents: what is written once and then drawn as pages for a terminal, as HTML, as Markdown or as a workbook.
//!
//! A document holds values, and not texts of values: each form writes a number as its readers expect it, and a workbook
//! keeps it a number. What is not to be known is no value at all, so no form can show it by mistake.

pub mod html;
pub mod markdown;
pub mod pages;
mod value;
pub mod workbook;

use chrono::NaiveDate;

use crate::domain::Lang;

pub use value::Value;

/// A document.
#[derive(Clone, Debug)]
pub struct Document {
    /// The language of its text.
    pub lang: Lang,
    /// What it is: « Rapport sur les requêtes ».
    pub title: String,
    /// Whose it is.
    pub owner: String,
    /// What it is about: its period.
    pub label: String,
    /// The day it was made.
    pub on: NaiveDate,
    /// What is to be known before reading: paragraphs.
    pub about: Vec<String>,
    /// Its sections, in order.
    pub sections: Vec<Section>,
}

/// A part of a document under one heading.
#[derive(Clone, Debug)]
pub struct Section {
    /// Its name, the same in every language: an anchor, the name of a sheet.
    pub name: String,
    /// Its heading.
    pub heading: String,
    /// Whether it has a number among the sections.
    pub numbered: bool,
    /// What it says.
    pub blocks: Vec<Block>,
}

/// A piece of a section.
#[derive(Clone, Debug)]
pub enum Block {
    /// A heading under that of the section.
    Heading(String),
    /// A paragraph.
    Paragraph(String),
    /// Paragraphs that are items of a list.
    List(Vec<String>),
    /// Values beside their labels.
    Facts(Vec<Fact>),
    /// A table.
    Grid(Grid),
    /// A drawing of the table that follows, for the forms that can show one.
    Chart(Chart),
    /// A sentence, with the values that it says.
    Said(String, Vec<Fact>),
}

/// A drawing of a table.
#[derive(Clone, Debug)]
pub struct Chart {
    /// The drawing, as SVG.
    pub svg: String,
    /// How a workbook draws it.
    pub kind: ChartKind,
    /// The columns that it draws, by their place right of the labels.
    pub columns: Vec<usize>,
}

/// How a workbook draws a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChartKind {
    /// A bar a row.
    Bars,
    /// A line a column, over the rows.
    Lines,
    /// Not at all: the table says as much.
    None,
}

/// A value beside its label.
#[derive(Clone, Debug)]
pub struct Fact {
    /// What it is.
    pub label: String,
    /// How much.
    pub value: Value,
    /// What is said after it: « , cible 90 % : atteinte ». The two are then a sentence on a line of its own.
    pub remark: Option<String>,
}

/// A table: a column of labels, then columns of values.
#[derive(Clone, Debug)]
pub struct Grid {
    /// What it tells, which is also the head of its first column.
    pub title: String,
    /// The columns right of the labels.
    pub columns: Vec<Column>,
    /// Labels, each with a value for each column.
    pub rows: Vec<(String, Vec<Value>)>,
    /// What is to be known of the values.
    pub note: Option<String>,
    /// A line that says as much, where room is scarce.
    pub brief: Option<String>,
}

/// A column of a table.
#[derive(Clone, Debug)]
pub struct Column {
    /// Its head.
    pub head: String,
    /// Whether it goes to a table of its own where room is scarce.
    pub apart: bool,
    /// Whether it is left out where room is scarce.
    pub spare: bool,
    /// Whether it holds text, and not numbers.
    pub text: bool,
}

impl Fact {
    /// A value beside its label, and no more.
    pub fn new(label: impl Into<String>, value: Value) -> Self {
        Self { label: label.into(), value, remark: None }
    }
}

impl Column {
    /// A column of numbers.
    pub fn new(head: impl Into<String>) -> Self {
        Self { head: head.into(), apart: false, spare: false, text: false }
    }

    /// A column of text.
    pub fn text(head: impl Into<String>) -> Self {
        Self { text: true, ..Self::new(head) }
    }
}
