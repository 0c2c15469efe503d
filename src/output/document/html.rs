//! A document as a page of HTML: read on a screen, on a phone, on paper, and by ear.

use super::{Block, Document, DocumentFact, DocumentGrid, DocumentSection, DocumentValue, KeyFigure};
use crate::i18n::Texts;
use crate::output::chart;
use crate::output::html::{self, display_text};

/// The whole page.
pub fn page(document: &Document, texts: &Texts) -> String {
    let mut head = String::new();
    facts(&mut head, &document.cover, "cover", texts);
    document.about.iter().for_each(|text| paragraph(&mut head, text));
    let (mut body, mut contents) = (String::new(), String::new());
    let mut number = 0;
    for section in &document.sections {
        number += usize::from(section.numbered);
        let heading = display_text(&section.heading);
        let heading = if section.numbered { format!("{number}. {heading}") } else { heading };
        contents.push_str(&format!("<li><a href=\"#{}\">{heading}</a></li>\n", display_text(&section.name)));
        self::section(&mut body, section, &heading, texts);
    }
    let title = display_text(&texts.get("page-contents"));
    let nav = match document.sections.len() {
        0..MANY => String::new(),
        _ => format!("<h2 id=\"contents\">{title}</h2>\n<ul>\n{contents}</ul>\n"),
    };
    let Document { title, owner, label, .. } = document;
    html::HtmlPage { texts, title, owner, label, head: &head, nav: &nav, body: &body }.html()
}

/// So many sections are worth a table of contents.
const MANY: usize = 4;

/// Tables with more columns than that may have to be scrolled on a phone.
const NARROW: usize = 2;

/// Tables with more columns than that are not squeezed.
const WIDE: usize = 3;

/// Tables with more columns than that are set closer.
const DENSE: usize = 7;

/// Tables of more rows than that may be broken between two pages.
const SHORT: usize = 6;

fn section(out: &mut String, section: &DocumentSection, heading: &str, texts: &Texts) {
    let name = display_text(&section.name);
    out.push_str(&format!("<section aria-labelledby=\"{name}\">\n<h2 id=\"{name}\">{heading}</h2>\n"));
    for (n, block) in section.blocks.iter().enumerate() {
        let above = (section.heading_above(n), section.heading.as_str());
        self::block(out, block, &format!("{name}-{n}"), above, texts);
    }
    out.push_str("</section>\n");
}

/// A block of that name, under the nearest heading and that of its section.
fn block(out: &mut String, block: &Block, id: &str, above: (&str, &str), texts: &Texts) {
    match block {
        Block::Heading(text) => out.push_str(&format!("<h3>{}</h3>\n", display_text(text))),
        Block::Paragraph(text) | Block::Statement(text, _) => paragraph(out, text),
        Block::List(items) => {
            let items: String = items.iter().map(|item| format!("<li>{}</li>\n", display_text(item))).collect();
            out.push_str(&format!("<ul>\n{items}</ul>\n"));
        }
        Block::Facts(facts) => self::facts(out, facts, "facts", texts),
        Block::Grid(grid) => {
            let under = if above.0 == grid.title { Under::Same } else { Under::Other(above.1) };
            self::grid(out, grid, id, under, texts);
        }
        Block::Chart(chart) => {
            // The drawing bears the same title for the ear.
            let title = format!("<figcaption aria-hidden=\"true\">{}</figcaption>", display_text(&chart.title));
            out.push_str(&format!("<figure>\n{title}\n{}</figure>\n", chart::svg(chart, texts)));
        }
        Block::Signature(labels) => {
            let line = |label: &String| format!("<div><dt>{}</dt><dd></dd></div>\n", display_text(label));
            let lines: String = labels.iter().map(line).collect();
            out.push_str(&format!("<dl class=\"signature\">\n{lines}</dl>\n"));
        }
        Block::Headline(figures) => {
            out.push_str("<dl class=\"figures\">\n");
            for KeyFigure { label, value, remark, alert } in figures {
                let class = if *alert { " class=\"alert\"" } else { "" };
                let (label, remark) = (display_text(label), display_text(remark));
                let value = value_html(value, texts);
                out.push_str(&format!(
                    "<div><dt>{label}</dt><dd><strong>{value}</strong><small{class}>{remark}</small></dd></div>\n"
                ));
            }
            out.push_str("</dl>\n");
        }
        Block::Points(points) => {
            let items: String = points.iter().map(|item| format!("<li>{}</li>\n", display_text(item))).collect();
            out.push_str(&format!("<ol class=\"points\">\n{items}</ol>\n"));
        }
        Block::Watch(sentences) => {
            let heading = display_text(&texts.get("document-watch"));
            out.push_str(&format!("<div class=\"watch\">\n<h3>{heading}</h3>\n"));
            sentences.iter().for_each(|text| paragraph(out, text));
            out.push_str("</div>\n");
        }
        Block::Pair(blocks) => {
            out.push_str("<div class=\"pair\">\n");
            for (n, block) in blocks.iter().enumerate() {
                out.push_str("<div>\n");
                self::block(out, block, &format!("{id}-{n}"), above, texts);
                out.push_str("</div>\n");
            }
            out.push_str("</div>\n");
        }
    }
}

/// A value as text of the page; of one that is hidden, what the letter means.
fn value_html(value: &DocumentValue, texts: &Texts) -> String {
    let text = display_text(&value.render(texts));
    match value {
        DocumentValue::Hidden => {
            format!("<abbr title=\"{}\">{text}</abbr>", display_text(&texts.get("report-hidden-meaning")))
        }
        _ => text,
    }
}

fn paragraph(out: &mut String, text: &str) {
    out.push_str(&format!("<p>{}</p>\n", display_text(text)));
}

fn facts(out: &mut String, facts: &[DocumentFact], class: &str, texts: &Texts) {
    if facts.is_empty() {
        return;
    }
    out.push_str(&format!("<dl class=\"{class}\">\n"));
    for DocumentFact { label, value, remark } in facts {
        let text = format!("{}{}", value_html(value, texts), display_text(remark.as_deref().unwrap_or_default()));
        // Words have room under their label, a number stays beside it even on a phone.
        let look = match (value, remark.as_deref()) {
            (DocumentValue::Text(_), Some(_)) => "words",
            (DocumentValue::Text(_), None) => "text",
            (_, None | Some("")) => "number",
            (_, Some(_)) => "text",
        };
        out.push_str(&format!("<div class=\"{look}\"><dt>{}</dt><dd>{text}</dd></div>\n", display_text(label)));
    }
    out.push_str("</dl>\n");
}

/// What stands above a table.
enum Under<'a> {
    /// A heading that says what its title does.
    Same,
    /// That of its section, which says something else.
    Other(&'a str),
}

/// A table: each of its cells is told with the heads of its column and of its row. A title that the heading above has just
/// said is for the ear alone; so is the heading of the section after another title, which several sections may have.
fn grid(out: &mut String, grid: &DocumentGrid, id: &str, under: Under<'_>, texts: &Texts) {
    let class = |text: bool| if text { "" } else { " class=\"n\"" };
    let heads: String = grid
        .columns
        .iter()
        .map(|column| match column.shaded {
            true => format!("<th scope=\"col\" class=\"rising\"><span>{}</span></th>", display_text(&column.head)),
            false => format!("<th scope=\"col\"{}>{}</th>", class(column.text), display_text(&column.head)),
        })
        .collect();
    let first = match &grid.head {
        Some(head) => format!("<th scope=\"col\">{}</th>", display_text(head)),
        None => "<td></td>".to_owned(),
    };
    let scrolled = grid.columns.len() > NARROW;
    if scrolled {
        // Whoever has no mouse scrolls it once it has the focus.
        out.push_str(&format!("<div class=\"scroll\" role=\"region\" aria-labelledby=\"{id}\" tabindex=\"0\">\n"));
    }
    let title = display_text(&grid.title);
    let caption = match under {
        Under::Same => format!("<caption id=\"{id}\" class=\"heard\">{title}</caption>"),
        Under::Other(heading) => {
            format!("<caption id=\"{id}\">{title}<span class=\"heard\"> – {}</span></caption>", display_text(heading))
        }
    };
    // A short table is kept whole on paper.
    let shaded = grid.columns.iter().any(|column| column.shaded);
    let dense = grid.columns.len() > DENSE;
    let wide = grid.columns.len() > WIDE;
    let looks = [(wide, "wide"), (dense, "dense"), (shaded, "heat"), (grid.rows.len() > SHORT, "long")];
    let looks: Vec<&str> = looks.into_iter().filter(|(is, _)| *is).map(|(_, look)| look).collect();
    let look = if looks.is_empty() { String::new() } else { format!(" class=\"{}\"", looks.join(" ")) };
    out.push_str(&format!("<table{look}>\n{caption}\n<thead><tr>{first}{heads}</tr></thead>\n<tbody>\n"));
    for (label, values) in &grid.rows {
        let cell = |value: &DocumentValue| match value {
            DocumentValue::Hidden => value_html(value, texts),
            value => whole(&value.render(texts)),
        };
        let cells: String = grid
            .columns
            .iter()
            .zip(values)
            .enumerate()
            .map(|(at, (column, value))| match (grid.shade(column, value), column.bars) {
                (Some(shade), _) => format!("<td class=\"n s{shade}\">{}</td>", cell(value)),
                (None, true) => {
                    let length = grid.bar(at, value).unwrap_or(0);
                    let bar = format!("<i style=\"width:{}.{}%\"></i>", length / 10, length % 10);
                    format!("<td class=\"bar\"><div><span>{}</span>{bar}</div></td>", cell(value))
                }
                (None, false) => format!("<td{}>{}</td>", class(column.text), cell(value)),
            })
            .collect();
        out.push_str(&format!("<tr><th scope=\"row\">{}</th>{cells}</tr>\n", whole(label)));
    }
    out.push_str("</tbody>\n</table>\n");
    if scrolled {
        out.push_str("</div>\n");
    }
    if let Some(note) = &grid.note {
        out.push_str(&format!("<p class=\"note\">{}</p>\n", display_text(note)));
    }
}

/// A text of a cell, whose dates and numbers of records are not broken at their hyphens.
fn whole(text: &str) -> String {
    let is_whole = |word: &str| {
        word.contains('-')
            && word.starts_with(|c: char| c.is_ascii_digit())
            && word.ends_with(|c: char| c.is_ascii_digit())
    };
    let word = |word: &str| match is_whole(word) {
        true => format!("<span class=\"key\">{}</span>", display_text(word)),
        false => display_text(word),
    };
    text.split(' ').map(word).collect::<Vec<_>>().join(" ")
}
