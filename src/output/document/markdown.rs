//! A document as Markdown: headings, paragraphs and tables that any reader of text shows.

use super::{Block, Document, Fact, Grid, Section};
use crate::i18n::Texts;
use crate::output::letter::literal;

/// The whole document.
pub fn text(document: &Document, texts: &Texts) -> String {
    let mut out = format!("# {}\n\n", literal(&document.title));
    for text in [&document.owner, &document.label].into_iter().chain(&document.about) {
        paragraph(&mut out, text);
    }
    let mut number = 0;
    for section in &document.sections {
        number += usize::from(section.numbered);
        self::section(&mut out, section, number, texts);
    }
    out
}

fn section(out: &mut String, section: &Section, number: usize, texts: &Texts) {
    let heading = literal(&section.heading);
    out.push_str(&if section.numbered { format!("## {number}. {heading}\n\n") } else { format!("## {heading}\n\n") });
    for block in &section.blocks {
        match block {
            Block::Heading(text) => out.push_str(&format!("### {}\n\n", literal(text))),
            Block::Paragraph(text) | Block::Said(text, _) => paragraph(out, text),
            Block::List(items) => {
                items.iter().for_each(|item| out.push_str(&format!("- {}\n", literal(item))));
                out.push('\n');
            }
            Block::Facts(facts) => self::facts(out, facts, texts),
            Block::Grid(grid) => self::grid(out, grid, texts),
            // The table that follows says as much.
            Block::Chart(_) => {}
        }
    }
}

fn paragraph(out: &mut String, text: &str) {
    out.push_str(&format!("{}\n\n", literal(text)));
}

fn facts(out: &mut String, facts: &[Fact], texts: &Texts) {
    for Fact { label, value, remark } in facts {
        let said = format!("{}{}", value.say(texts), remark.as_deref().unwrap_or_default());
        let args = [("label", label.as_str().into()), ("value", said.into())];
        out.push_str(&format!("- {}\n", literal(&texts.with("report-fact", &args))));
    }
    out.push('\n');
}

fn grid(out: &mut String, grid: &Grid, texts: &Texts) {
    let cell = |text: &str| literal(text).replace('|', "\\|").replace('\n', " ");
    let heads = [&grid.title].into_iter().chain(grid.columns.iter().map(|column| &column.head));
    out.push_str(&format!("| {} |\n", heads.map(|head| cell(head)).collect::<Vec<_>>().join(" | ")));
    let rules = grid.columns.iter().map(|column| if column.text { "---" } else { "---:" });
    out.push_str(&format!("| {} |\n", ["---"].into_iter().chain(rules).collect::<Vec<_>>().join(" | ")));
    for (label, values) in &grid.rows {
        let values = values.iter().map(|value| value.say(texts));
        let row: Vec<_> = [label.clone()].into_iter().chain(values).map(|text| cell(&text)).collect();
        out.push_str(&format!("| {} |\n", row.join(" | ")));
    }
    out.push('\n');
    if let Some(note) = &grid.note {
        paragraph(out, note);
    }
}
