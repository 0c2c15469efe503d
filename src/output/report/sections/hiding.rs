//! What a report that is published does not say, taken out before any form of it is drawn.

use super::{Amount, CountedCell, ReportSection, SectionLine, SectionTable};
use crate::report::UNKNOWN;
use crate::report::publication::{PublicationDecision, is_scale};

/// Takes out of a section whatever is hidden, the texts of people, and rows that may not even be named.
pub fn hide(section: &mut ReportSection, publication: &PublicationDecision) {
    section.lines.retain(|line| !matches!(line, SectionLine::Text(..)));
    for line in &mut section.lines {
        match line {
            SectionLine::Count(cell) => count(cell, publication),
            SectionLine::Share(path, percent) if !publication.shows(path) => *percent = None,
            SectionLine::Value(path, amount) if !publication.shows(path) => *amount = Some(Amount::Hidden),
            SectionLine::Share(..) | SectionLine::Value(..) | SectionLine::Text(..) => {}
            SectionLine::Grid(grid) => {
                grid.cells.retain(|crossing| publication.names(&crossing.cell.key));
                grid.cells.iter_mut().for_each(|crossing| count(&mut crossing.cell, publication));
                // Rows and columns come by size, that of hidden cells too.
                grid.cells.sort_by(|one, other| one.codes.cmp(&other.codes));
            }
            SectionLine::Table(table) => rows(table, publication),
        }
    }
    // That nothing happened is told by zeros, and not where one of them is hidden.
    section.is_empty &=
        !section.lines.iter().any(|line| matches!(line, SectionLine::Count(cell) if cell.count.is_none()));
}

fn count(cell: &mut CountedCell, publication: &PublicationDecision) {
    if publication.why(&cell.key).is_some() {
        cell.count = None;
    }
}

fn rows(table: &mut SectionTable, publication: &PublicationDecision) {
    let (before, shows_whole) = (table.rows.len(), publication.shows(table.whole));
    table.rows.retain(|group| publication.names(&group.cell.key));
    for group in &mut table.rows {
        count(&mut group.cell, publication);
        group.beside.iter_mut().for_each(|(_, cell)| count(cell, publication));
        if group.cell.count.is_none() || !shows_whole {
            group.percent = None;
        }
        for (name, amount) in &mut group.values {
            if !publication.shows_value_beside(table.path, name, &group.code) {
                *amount = Some(Amount::Hidden);
            }
        }
    }
    if !is_scale(table.path) {
        // Rows come by size: between two that are shown, one that is hidden would be known. It comes after them all.
        table.rows.sort_by_cached_key(|group| match group.cell.count {
            Some(_) => None,
            None => Some((group.code == UNKNOWN, group.code.clone())),
        });
    }
    // What the shares add up to would tell of those that are hidden.
    if table.rows.len() < before || table.rows.iter().any(|group| group.percent.is_none()) {
        table.misses_100 = None;
    }
}
