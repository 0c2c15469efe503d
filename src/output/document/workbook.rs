//! A document as a workbook: its figures as one table to sort and to sum, then a sheet a section, as people read it.
//!
//! Numbers, shares and days are numbers there, not texts; texts are never formulas, whatever they begin with.

use anyhow::Context as _;
use chrono::NaiveTime;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Url, Workbook, Worksheet, XlsxError};

use super::{Document, DocumentSection, DocumentValue, Numbering};
use crate::i18n::Texts;

mod charts;
mod formats;
mod names;
mod sheet;

use charts::ChartSheet;
use formats::{Formats, real};
use names::SheetNames;
use sheet::SheetWriter;

/// The whole workbook.
///
/// # Errors
/// When it cannot be made: a sheet holds a million rows.
pub fn workbook(document: &Document, texts: &Texts) -> anyhow::Result<Vec<u8>> {
    written(document, texts).context("xlsx")
}

fn written(document: &Document, texts: &Texts) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    // The day of the report and no hour: the same report is the same file.
    let made = ExcelDateTime::from_timestamp(document.on.and_time(NaiveTime::MIN).and_utc().timestamp())?;
    let properties = DocProperties::new().set_creation_datetime(&made);
    book.set_properties(&properties.set_title(&document.title).set_author(&document.owner));
    let formats = Formats::new(texts.lang());
    let mut names = SheetNames::default();
    let [figures, cover, charts] =
        ["workbook-figures", "workbook-cover", "workbook-charts"].map(|key| names.of(&texts.get(key)));
    let sheets: Vec<(String, &DocumentSection)> =
        document.sections.iter().map(|section| (names.of(&section.heading), section)).collect();
    let sheet = printed(book.add_worksheet().set_name(cover)?, document)?;
    self::cover(sheet, (document, &sheets), &formats)?;
    let (mut numbers, mut charts) = (Numbering::default(), ChartSheet::new(charts, texts.lang()));
    for (rank, (name, section)) in sheets.iter().enumerate() {
        let sheet = printed(book.add_worksheet().set_name(name)?, document)?;
        // The book opens on the section that answers.
        sheet.set_active(rank == 0);
        SheetWriter::new(sheet, (&formats, texts), &mut numbers, &mut charts).section(section)?;
    }
    if !charts.is_empty() {
        charts.write(printed(book.add_worksheet(), document)?, &formats)?;
    }
    if !document.figures.is_empty() {
        self::figures(printed(book.add_worksheet().set_name(figures)?, document)?, document, texts, &formats)?;
    }
    book.save_to_buffer()
}

/// A sheet with what is printed in its margins: whose it is, what, of when, and the number of the page; Letter, as wide
/// as the paper.
fn printed<'s>(sheet: &'s mut Worksheet, document: &Document) -> Result<&'s mut Worksheet, XlsxError> {
    // An ampersand begins a code there.
    let text = |text: &str| text.replace('&', "&&");
    sheet.set_header(format!("&L{}", text(&document.owner)));
    sheet.set_footer(format!("&L{}&R&P / &N", text(&document.title)));
    Ok(sheet.set_paper_size(1).set_print_fit_to_pages(1, 0))
}

/// The figures, one a row.
fn figures(sheet: &mut Worksheet, document: &Document, texts: &Texts, formats: &Formats) -> Result<(), XlsxError> {
    const HEADS: [(&str, u32); 7] = [
        ("period", 20),
        ("section", 32),
        ("key", 40),
        ("label", 56),
        ("value", 13),
        ("numerator", 13),
        ("denominator", 13),
    ];
    const TEXTS: usize = 4;
    for (column, (head, width)) in (0_u16..).zip(HEADS) {
        let format = if usize::from(column) < TEXTS { &formats.head } else { &formats.number_head };
        sheet.set_column_width(column, width)?;
        sheet.write_string_with_format(0, column, texts.get(&format!("workbook-figure-{head}")), format)?;
    }
    for (row, figure) in (1_u32..).zip(&document.figures) {
        for (column, text) in (0_u16..).zip([&document.label, &figure.section, &figure.key, &figure.label]) {
            sheet.write_string(row, column, text)?;
        }
        // What there is not is an empty cell: the column sums.
        if figure.value != DocumentValue::None {
            formats.write(sheet, (row, 4), &figure.value, texts)?;
        }
        let fraction = match figure.value {
            DocumentValue::Percent(of) | DocumentValue::Fraction(of) => Some((of.numerator, of.denominator)),
            _ => None,
        };
        for (part, column) in fraction.into_iter().flat_map(|(part, whole)| [(part, 5), (whole, 6)]) {
            sheet.write_number_with_format(row, column, real(part), &formats.count)?;
        }
    }
    let last = u32::try_from(document.figures.len()).expect("invariant: a sheet has fewer rows than a u32");
    sheet.set_landscape().set_freeze_panes(1, 0)?.set_repeat_rows(0, 0)?.autofilter(0, 0, last, 6)?;
    Ok(())
}

/// What the document is, and where each section is.
fn cover(
    sheet: &mut Worksheet,
    (document, sheets): (&Document, &[(String, &DocumentSection)]),
    formats: &Formats,
) -> Result<(), XlsxError> {
    sheet.set_column_width(0, 90)?.set_screen_gridlines(false);
    sheet.write_string_with_format(0, 0, &document.title, &formats.title)?;
    let mut row = 1;
    for text in [&document.owner, &document.label] {
        sheet.write_string_with_format(row, 0, text, &formats.strong)?;
        row += 1;
    }
    let page = document.one_page.as_ref();
    let notes = page.iter().flat_map(|page| &page.notes);
    for text in page.iter().filter_map(|page| page.as_of.as_ref()).chain(&document.about).chain(notes) {
        sheet.write_string_with_format(row, 0, text, &formats.text)?;
        row += 1;
    }
    row += 1;
    for (name, section) in sheets {
        let link = Url::new(format!("internal:'{}'!A1", name.replace('\'', "''"))).set_text(&section.heading);
        sheet.write_url(row, 0, link)?;
        row += 1;
    }
    Ok(())
}
