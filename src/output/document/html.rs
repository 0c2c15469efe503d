//! A document as a page of HTML.

use super::{Block, Document, Fact, Grid, Section, Value};
use crate::i18n::Texts;
use crate::output::html::{self, shown};

/// The whole page.
pub fn page(document: &Document, texts: &Texts) -> String {
    let mut body = format!("<p><strong>{}</strong></p>\n", shown(&document.label));
    document.about.iter().for_each(|text| paragraph(&mut body, text));
    let mut number = 0;
    for section in &document.sections {
        number += usize::from(section.numbered);
        self::section(&mut body, section, number, texts);
    }
    html::Document { lang: document.lang, title: &document.title, owner: &document.owner, body: &body }.page()
}

fn section(out: &mut String, section: &Section, number: usize, texts: &Texts) {
    let (name, heading) = (shown(&section.name), shown(&section.heading));
    let heading = if section.numbered { format!("{number}. {heading}") } else { heading };
    out.push_str(&format!("<section aria-labelledby=\"{name}\">\n<h2 id=\"{name}\">{heading}</h2>\n"));
    for block in &section.blocks {
        match block {
            Block::Heading(text) => out.push_str(&format!("<h3>{}</h3>\n", shown(text))),
            Block::Paragraph(text) | Block::Said(text, _) => paragraph(out, text),
            Block::List(items) => {
                let items: String = items.iter().map(|item| format!("<li>{}</li>\n", shown(item))).collect();
                out.push_str(&format!("<ul>\n{items}</ul>\n"));
            }
            Block::Facts(facts) => self::facts(out, facts, texts),
            Block::Grid(grid) => self::grid(out, grid, texts),
            Block::Chart(chart) => out.push_str(&chart.svg),
        }
    }
    out.push_str("</section>\n");
}

/// A value as text of the page; of one that is hidden, what the letter means.
fn told(value: &Value, texts: &Texts) -> String {
    let said = shown(&value.say(texts));
    match value {
        Value::Hidden => format!("<abbr title=\"{}\">{said}</abbr>", shown(&texts.get("report-hidden-meaning"))),
        _ => said,
    }
}

fn paragraph(out: &mut String, text: &str) {
    out.push_str(&format!("<p>{}</p>\n", shown(text)));
}

fn facts(out: &mut String, facts: &[Fact], texts: &Texts) {
    out.push_str("<dl>\n");
    for Fact { label, value, remark } in facts {
        let said = format!("{}{}", told(value, texts), shown(remark.as_deref().unwrap_or_default()));
        out.push_str(&format!("<div><dt>{}</dt><dd>{said}</dd></div>\n", shown(label)));
    }
    out.push_str("</dl>\n");
}

fn grid(out: &mut String, grid: &Grid, texts: &Texts) {
    let heads: String =
        grid.columns.iter().map(|column| format!("<th scope=\"col\">{}</th>", shown(&column.head))).collect();
    out.push_str(&format!(
        "<table>\n<caption>{}</caption>\n<thead><tr><td></td>{heads}</tr></thead>\n<tbody>\n",
        shown(&grid.title)
    ));
    for (label, values) in &grid.rows {
        let cells: String = values.iter().map(|value| format!("<td>{}</td>", told(value, texts))).collect();
        out.push_str(&format!("<tr><th scope=\"row\">{}</th>{cells}</tr>\n", shown(label)));
    }
    out.push_str("</tbody>\n</table>\n");
    if let Some(note) = &grid.note {
        paragraph(out, note);
    }
}
