//! A document as Markdown: headings, paragraphs and tables that any viewer shows, and whose columns stand under one
//! another where there is none.

use unicode_width::UnicodeWidthStr;

use super::{Block, ColumnLook, Document, DocumentFact, DocumentGrid, Numbering};
use crate::i18n::Texts;
use crate::output::letter::literal;

pub fn text(document: &Document, texts: &Texts) -> String {
    let mut out = format!("# {}\n\n", literal(&document.title));
    let label = document.one_page.as_ref().map_or(Some(&document.label), |page| page.as_of.as_ref());
    label.into_iter().for_each(|label| out.push_str(&format!("**{}**\n\n", literal(label))));
    paragraph(&mut out, &document.owner);
    document.about.iter().for_each(|text| paragraph(&mut out, text));
    let (mut number, mut numbers) = (0, Numbering::default());
    for section in &document.sections {
        number += usize::from(section.numbered);
        let heading = literal(&section.heading);
        let number = if section.numbered { format!("{number}. ") } else { String::new() };
        out.push_str(&format!("## {number}{heading}\n\n"));
        section.blocks.iter().for_each(|block| self::block(&mut out, block, &mut numbers, texts));
    }
    document.one_page.iter().flat_map(|page| &page.notes).for_each(|text| paragraph(&mut out, text));
    out
}

fn block(out: &mut String, block: &Block, numbers: &mut Numbering, texts: &Texts) {
    match block {
        Block::Heading(text) => out.push_str(&format!("### {}\n\n", literal(text))),
        Block::Paragraph(text) | Block::Statement(text, _) => paragraph(out, text),
        Block::List(items) => {
            items.iter().for_each(|item| out.push_str(&format!("- {}\n", literal(item))));
            out.push('\n');
        }
        Block::Facts(facts) => self::facts(out, facts, texts),
        Block::Grid(grid) => self::grid(out, grid, &numbers.table(&grid.title, texts), texts),
        Block::Chart(chart) => {
            let title = numbers.figure(&chart.title, texts);
            if !chart.tabled {
                self::grid(out, &DocumentGrid::of_chart(chart, texts), &title, texts);
                paragraph(out, &chart.finding);
            }
        }
        Block::Signature(labels) => {
            for label in labels {
                let label = literal(texts.fact(label, "").trim_end_matches([' ', '\u{a0}']));
                out.push_str(&format!("{label} {}\n\n", "_".repeat(30)));
            }
        }
        Block::Headline(figures) => {
            for figure in figures {
                let (text, remark) = (format!("**{}**", literal(&figure.value.render(texts))), figure.remarks(texts));
                out.push_str(&format!("- {}", texts.fact(&literal(&figure.label), &text)));
                out.push_str(&if remark.is_empty() { "\n".to_owned() } else { format!(" – {}\n", literal(&remark)) });
            }
            out.push('\n');
        }
        Block::Points(points) => {
            let points = (1..).zip(points).map(|(n, text)| format!("{n}. {}\n", literal(text)));
            out.extend(points.chain(["\n".to_owned()]));
        }
        Block::Watch(sentences) => {
            out.push_str(&format!("### {}\n\n", literal(&texts.get("document-watch"))));
            sentences.iter().for_each(|text| out.push_str(&format!("- {}\n", literal(text))));
            out.push('\n');
        }
        Block::Pair(blocks) => blocks.iter().for_each(|block| self::block(out, block, numbers, texts)),
    }
}

fn paragraph(out: &mut String, text: &str) {
    out.push_str(&format!("{}\n\n", literal(text)));
}

fn facts(out: &mut String, facts: &[DocumentFact], texts: &Texts) {
    if facts.is_empty() {
        return;
    }
    for fact in facts {
        let text = format!("{}{}", fact.value.render(texts), fact.remark());
        out.push_str(&format!("- {}\n", literal(&texts.fact(&fact.label, &text))));
    }
    out.push('\n');
}

fn grid(out: &mut String, grid: &DocumentGrid, title: &str, texts: &Texts) {
    let cell = |text: &str| literal(text).replace('|', "\\|").replace('\n', " ");
    out.push_str(&format!("**{}**\n\n", literal(title)));
    let heads = [grid.head.as_deref().unwrap_or_default()]
        .into_iter()
        .chain(grid.columns.iter().map(|column| column.head.as_str()));
    let mut rows = vec![heads.map(cell).collect::<Vec<_>>()];
    for (label, values) in &grid.rows {
        let values = values.iter().map(|value| cell(&value.render(texts)));
        rows.push([cell(label)].into_iter().chain(values).collect());
    }
    if let Some((label, values)) = &grid.total {
        let cells = [label.clone()].into_iter().chain(values.iter().map(|value| value.render(texts)));
        let bold = |text: String| if text.is_empty() { text } else { format!("**{}**", cell(&text)) };
        rows.push(cells.map(bold).collect());
    }
    let text: Vec<bool> =
        [true].into_iter().chain(grid.columns.iter().map(|column| column.look == ColumnLook::Text)).collect();
    let widest =
        |at: usize| rows.iter().filter_map(|row| row.get(at)).map(|cell| cell.width()).max().unwrap_or(0).max(4);
    let widths: Vec<usize> = (0..text.len()).map(widest).collect();
    for (n, row) in rows.iter().enumerate() {
        let cells = row.iter().zip(&text).zip(&widths).map(|((cell, text), width)| {
            let room = " ".repeat(width - cell.width());
            if *text { format!("{cell}{room}") } else { format!("{room}{cell}") }
        });
        line(out, cells);
        if n == 0 {
            let rules = text.iter().zip(&widths);
            line(out, rules.map(|(text, width)| format!("{}{}", "-".repeat(width - 1), if *text { '-' } else { ':' })));
        }
    }
    out.push('\n');
    if let Some(note) = &grid.note {
        paragraph(out, note);
    }
}

fn line(out: &mut String, cells: impl Iterator<Item = String>) {
    out.push_str(&format!("| {} |\n", cells.collect::<Vec<_>>().join(" | ")));
}
