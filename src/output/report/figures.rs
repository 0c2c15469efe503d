//! The figures of a report, flat and exact: what an edition keeps, and what two drawings are compared by.

use super::sections::{Amount, Counted, Line, Table, sections};
use super::{Report, labels};
use crate::domain::edition::Figure;
use crate::report::{Percent, Quotient};

/// A figure with its words.
pub struct Figured {
    /// Its key: of a counted cell, the one that `report cases --cell` takes.
    pub key: String,
    /// Its words.
    pub label: String,
    /// Its value; none when there is nothing to share, or nothing known.
    pub figure: Option<Figure>,
}

/// Every figure, in the order of the report. The share of a row is not told: it is that of two cells.
pub fn figures(report: &Report<'_>) -> Vec<Figured> {
    let texts = report.texts;
    let mut told = Vec::new();
    for line in sections(report).into_iter().flat_map(|section| section.lines) {
        match line {
            Line::Count(cell) => told.push(counted(&cell, labels::path(&cell.key, texts))),
            Line::Share(path, percent) => told.push(Figured {
                key: path.into(),
                label: labels::path(path, texts),
                figure: percent.and_then(share),
            }),
            Line::Value(path, amount) => told.push(Figured {
                key: path.into(),
                label: labels::path(path, texts),
                figure: amount.and_then(exact),
            }),
            Line::Table(table) => rows(report, table, &mut told),
            // What the office wrote is no figure.
            Line::Text(..) => {}
        }
    }
    told
}

fn rows(report: &Report<'_>, table: Table, told: &mut Vec<Figured>) {
    let texts = report.texts;
    let title = labels::path(table.path, texts);
    for row in table.rows {
        let label = texts.with("report-row-beside", &[("row", title.as_str().into()), ("column", row.label.into())]);
        let beside = |name: &str| {
            let column = texts.get(&format!("report-beside-{name}"));
            texts.with("report-row-beside", &[("row", label.as_str().into()), ("column", column.into())])
        };
        told.extend(row.beside.iter().map(|(name, cell)| counted(cell, beside(name))));
        told.extend(row.values.iter().map(|(name, amount)| Figured {
            key: format!("{}.{name}", row.cell.key),
            label: beside(name),
            figure: amount.and_then(exact),
        }));
        told.push(counted(&row.cell, label));
    }
}

fn counted(cell: &Counted, label: String) -> Figured {
    let count = cell.count.and_then(|count| i64::try_from(count).ok());
    Figured { key: cell.key.clone(), label, figure: count.map(Figure::Whole) }
}

fn share(Percent { numerator, denominator }: Percent) -> Option<Figure> {
    i64::try_from(numerator).ok().filter(|_| denominator > 0).map(|part| Figure::Fraction(part, denominator))
}

fn exact(amount: Amount) -> Option<Figure> {
    match amount {
        Amount::Whole(number) => Some(Figure::Whole(number)),
        Amount::Quotient(Quotient { numerator, denominator }) => {
            i64::try_from(numerator).ok().map(|above| Figure::Fraction(above, denominator))
        }
        Amount::Tenths(tenths) => Some(Figure::Fraction(tenths, 1000)),
        Amount::Hidden => None,
    }
}
