//! A letter as a document that the office finishes in its word processor.

use std::io::Cursor;

use anyhow::Context as _;
use docx_rs::{BreakType, Docx, LineSpacing, Paragraph, Run, RunFonts, SpecialIndentType, Style, StyleType};
use pulldown_cmark::{Event, HeadingLevel, Tag, TagEnd};

use super::markdown::events;

/// Half points.
const TEXT: usize = 22;
/// Twentieths of a point.
const INDENT: i32 = 360;
const BETWEEN: u32 = 160;

/// The bytes of the document.
///
/// # Errors
/// When they cannot be put together.
pub fn document(markdown: &str) -> anyhow::Result<Vec<u8>> {
    let mut docx =
        Docx::new().default_size(TEXT).default_fonts(RunFonts::new().ascii("Arial").hi_ansi("Arial").cs("Arial"));
    for (id, name, size) in
        [("Heading1", "heading 1", 28), ("Heading2", "heading 2", 24), ("Heading3", "heading 3", TEXT)]
    {
        docx = docx.add_style(Style::new(id, StyleType::Paragraph).name(name).size(size).bold());
    }
    let mut page = DocxPage { docx, begun: None, bold: 0, italic: 0, quoted: 0, items: Vec::new(), marker: None };
    events(markdown).for_each(|event| page.take(event));
    page.end();
    let mut bytes = Cursor::new(Vec::new());
    page.docx.pack(&mut bytes).context("docx")?;
    Ok(bytes.into_inner())
}

/// The document as far as it is written.
struct DocxPage {
    docx: Docx,
    begun: Option<Paragraph>,
    bold: u32,
    italic: u32,
    quoted: i32,
    /// The lists that are open: the number of the next item, for those that count.
    items: Vec<Option<u64>>,
    /// What opens the next paragraph.
    marker: Option<String>,
}

impl DocxPage {
    fn take(&mut self, event: Event<'_>) {
        match event {
            Event::Start(Tag::Heading { level, .. }) => self.heading(level),
            Event::Start(Tag::Paragraph | Tag::CodeBlock(_)) => self.begin(),
            Event::Start(Tag::Strong) => self.bold += 1,
            Event::End(TagEnd::Strong) => self.bold = self.bold.saturating_sub(1),
            Event::Start(Tag::Emphasis) => self.italic += 1,
            Event::End(TagEnd::Emphasis) => self.italic = self.italic.saturating_sub(1),
            Event::Start(Tag::BlockQuote(_)) => self.quoted += 1,
            Event::End(TagEnd::BlockQuote(_)) => self.quoted -= 1,
            Event::Start(Tag::List(first)) => {
                self.end();
                self.items.push(first);
            }
            Event::End(TagEnd::List(_)) => {
                self.end();
                self.items.pop();
            }
            Event::Start(Tag::Item) => {
                self.marker = Some(match self.items.last_mut() {
                    Some(Some(n)) => {
                        *n += 1;
                        format!("{}.\u{a0}", *n - 1)
                    }
                    _ => "–\u{a0}".to_owned(),
                });
            }
            Event::End(TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::CodeBlock | TagEnd::Item) => self.end(),
            Event::Rule => {
                self.begin();
                self.text("* * *");
                self.end();
            }
            Event::Text(text) | Event::Code(text) => {
                for (n, line) in text.trim_end_matches('\n').split('\n').enumerate() {
                    if n > 0 {
                        self.run(Run::new().add_break(BreakType::TextWrapping));
                    }
                    self.text(line);
                }
            }
            Event::HardBreak => self.run(Run::new().add_break(BreakType::TextWrapping)),
            _ => {}
        }
    }

    fn heading(&mut self, level: HeadingLevel) {
        self.begin();
        let level = (level as usize).min(3);
        self.begun = self
            .begun
            .take()
            .map(|begun| begun.style(&format!("Heading{level}")).outline_lvl(level - 1).keep_next(true));
    }

    fn begin(&mut self) {
        self.end();
        let mut begun = Paragraph::new().line_spacing(LineSpacing::new().after(BETWEEN));
        let indent = INDENT * (self.quoted + i32::try_from(self.items.len()).unwrap_or(0)).max(0);
        if indent > 0 {
            let hanging = self.marker.is_some().then_some(SpecialIndentType::Hanging(INDENT));
            begun = begun.indent(Some(indent), hanging, None, None);
        }
        self.begun = Some(begun);
        if let Some(marker) = self.marker.take() {
            self.text(&marker);
        }
    }

    fn text(&mut self, text: &str) {
        // Two characters that no XML may hold.
        let text = text.replace(['\u{fffe}', '\u{ffff}'], "");
        let mut run = Run::new().add_text(text);
        if self.bold > 0 {
            run = run.bold();
        }
        if self.italic > 0 {
            run = run.italic();
        }
        self.run(run);
    }

    /// Adds to the paragraph, which the items of a tight list do not open themselves.
    fn run(&mut self, run: Run) {
        if self.begun.is_none() {
            self.begin();
        }
        self.begun = self.begun.take().map(|begun| begun.add_run(run));
    }

    fn end(&mut self) {
        if let Some(done) = self.begun.take() {
            self.docx = std::mem::take(&mut self.docx).add_paragraph(done);
        }
    }
}
