//! A letter as a document that the office finishes in its word processor.

use std::io::Cursor;

use anyhow::Context as _;
use chrono::NaiveDate;
use docx_rs::{
    AbstractNumbering, AlignmentType, BreakType, Docx, Footer, IndentLevel, Level, LevelJc, LevelText, LineSpacing,
    NumPages, NumberFormat, Numbering, NumberingId, PageMargin, PageNum, Paragraph, Run, RunFonts, SpecialIndentType,
    Start, Style, StyleType, XMLDocx,
};
use pulldown_cmark::{Event, HeadingLevel, Tag, TagEnd};

use super::markdown::events;
use crate::domain::Lang;
use crate::domain::leak::{Particular, ScannedText};
use crate::output::html::escaped;

/// Half points.
const TEXT: usize = 22;
/// Half points, at the foot of the page.
const FOOT: usize = 17;
/// Letter paper, in twentieths of a point: 8.5 by 11 inches.
const PAPER: (u32, u32) = (12_240, 15_840);
/// Paragraphs that stay on one page at the end: the closing, the room for the signature, who signs.
const KEPT_PARAGRAPHS: usize = 4;
/// Twentieths of a point.
const INDENT: i32 = 360;
const BETWEEN: u32 = 160;
/// The numbering of lists without numbers, after the one that the crate has of its own, and how deep they go.
const BULLETS: usize = 2;
const LEVELS: usize = 3;

/// What a document says of itself.
pub struct DocxProperties<'a> {
    /// Its title, which holds no name of a person.
    pub title: &'a str,
    /// The office.
    pub author: &'a str,
    /// The language of its text.
    pub lang: Lang,
    /// The day of the letter.
    pub on: NaiveDate,
    /// Whether its pages are numbered, at their foot: a letter has its address there.
    pub has_page_numbers: bool,
}

impl DocxProperties<'_> {
    /// The core properties, whose title the crate does not let one set.
    fn core(&self) -> String {
        let (on, tag) = (self.on, self.lang.tag());
        let (title, author) = (escaped(self.title), escaped(self.author));
        format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
             <cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
             xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" \
             xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">\
             <dc:title>{title}</dc:title><dc:creator>{author}</dc:creator><dc:language>{tag}</dc:language>\
             <dcterms:created xsi:type=\"dcterms:W3CDTF\">{on}T00:00:00Z</dcterms:created>\
             <dcterms:modified xsi:type=\"dcterms:W3CDTF\">{on}T00:00:00Z</dcterms:modified></cp:coreProperties>"
        )
    }

    /// The styles with the language of the text, which the crate does not let one set either.
    fn styles(&self, styles: &[u8]) -> String {
        const DEFAULTS: &str = "<w:rPrDefault><w:rPr>";
        let styles = std::str::from_utf8(styles).expect("invariant: styles are written in UTF-8");
        let (before, after) = styles.split_once(DEFAULTS).expect("invariant: styles have defaults");
        // In a run, the order of the schema puts the language after the font and its size.
        let (defaults, after) = after.split_once("</w:rPr>").expect("invariant: defaults end");
        format!("{before}{DEFAULTS}{defaults}<w:lang w:val=\"{tag}\" /></w:rPr>{after}", tag = self.lang.tag())
    }
}

/// The bytes of the document.
pub fn document(markdown: &str, properties: &DocxProperties<'_>) -> anyhow::Result<Vec<u8>> {
    let mut bytes = Cursor::new(Vec::new());
    parts(markdown, properties).pack(&mut bytes).context("docx")?;
    Ok(bytes.into_inner())
}

fn parts(markdown: &str, properties: &DocxProperties<'_>) -> XMLDocx {
    let margin =
        PageMargin { top: 1_134, bottom: 1_134, left: 1_417, right: 1_417, header: 567, footer: 567, gutter: 0 };
    let mut docx = Docx::new()
        .default_size(TEXT)
        .default_fonts(RunFonts::new().ascii("Arial").hi_ansi("Arial").cs("Arial"))
        .page_size(PAPER.0, PAPER.1)
        .page_margin(margin);
    let bullets = (0..LEVELS).fold(AbstractNumbering::new(BULLETS), |bullets, level| bullets.add_level(bullet(level)));
    docx = docx.add_abstract_numbering(bullets).add_numbering(Numbering::new(BULLETS, BULLETS));
    for (id, name) in [("Heading1", "heading 1"), ("Heading2", "heading 2"), ("Heading3", "heading 3")] {
        docx = docx.add_style(Style::new(id, StyleType::Paragraph).name(name).size(TEXT).bold());
    }
    let mut page = DocxPage::default();
    events(markdown).for_each(|event| page.take(event));
    page.end();
    let kept = page.body.len().saturating_sub(KEPT_PARAGRAPHS)..page.body.len().saturating_sub(1);
    for (at, paragraph) in page.body.into_iter().enumerate() {
        docx = docx.add_paragraph(if kept.contains(&at) { paragraph.keep_next(true) } else { paragraph });
    }
    let foot = match properties.has_page_numbers {
        true => Some(page.foot.unwrap_or_default().add_paragraph(page_numbers())),
        false => page.foot,
    };
    if let Some(foot) = foot {
        docx = docx.footer(foot);
    }
    let mut parts = docx.build();
    parts.doc_props.core = properties.core().into_bytes();
    parts.styles = properties.styles(&parts.styles).into_bytes();
    parts
}

/// « 2 / 3 », at the right of the foot.
fn page_numbers() -> Paragraph {
    Paragraph::new()
        .align(AlignmentType::Right)
        .add_page_num(PageNum::new())
        .add_run(Run::new().add_text(" / "))
        .add_num_pages(NumPages::new())
}

/// The dash of a list within so many others.
fn bullet(level: usize) -> Level {
    let format = NumberFormat::new("bullet");
    let indent = INDENT * i32::try_from(level + 1).expect("invariant: lists are few levels deep");
    Level::new(level, Start::new(1), format, LevelText::new("–"), LevelJc::new("left")).indent(
        Some(indent),
        Some(SpecialIndentType::Hanging(INDENT)),
        None,
        None,
    )
}

/// The document as far as it is written.
#[derive(Default)]
struct DocxPage {
    body: Vec<Paragraph>,
    /// What follows a rule stands at the foot of the page.
    foot: Option<Footer>,
    begun: Option<Paragraph>,
    bold: u32,
    italic: u32,
    quoted: i32,
    /// The lists that are open: the number of the next item, for those that count.
    items: Vec<Option<u64>>,
    /// What opens the next paragraph: the number of an item.
    marker: Option<String>,
    /// Whether the next paragraph opens an item without a number.
    bullet: bool,
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
            Event::Start(Tag::Item) => match self.items.last_mut() {
                Some(Some(n)) => {
                    *n += 1;
                    self.marker = Some(format!("{}.\u{a0}", *n - 1));
                }
                _ => self.bullet = true,
            },
            Event::End(TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::CodeBlock | TagEnd::Item) => self.end(),
            Event::Rule => {
                self.end();
                self.foot.get_or_insert_with(Footer::new);
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
        if std::mem::take(&mut self.bullet) {
            let level = self.items.len().saturating_sub(1).min(LEVELS - 1);
            begun = begun.numbering(NumberingId::new(BULLETS), IndentLevel::new(level));
        } else if indent > 0 {
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
        let mut run = Run::new().add_text(unbroken(&text));
        if self.foot.is_some() {
            run = run.size(FOOT);
        }
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
            match self.foot.take() {
                Some(foot) => self.foot = Some(foot.add_paragraph(done)),
                None => self.body.push(done),
            }
        }
    }
}

/// A text whose telephone numbers stay each on one line.
fn unbroken(text: &str) -> String {
    let mut unbroken = text.to_owned();
    let mut numbers = ScannedText::of(text).numbers();
    numbers.retain(|leak| leak.particular == Particular::Phone);
    numbers.sort_by_key(|leak| leak.at.start);
    for leak in numbers.into_iter().rev() {
        let number = text[leak.at.clone()].replace(' ', "\u{a0}").replace('-', "\u{2011}");
        unbroken.replace_range(leak.at, &number);
    }
    unbroken
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_is_on_letter_paper_in_its_language_and_says_what_it_is() {
        let on = NaiveDate::from_ymd_opt(2026, 2, 3).unwrap();
        let properties = DocxProperties {
            title: "Requête 1 : <réponse>",
            author: "Bureau & Cie",
            lang: Lang::Fr,
            on,
            has_page_numbers: true,
        };
        let parts = parts("Bonjour.\n\n- Un\n- Deux\n\nFin.\n\n---\n\n1, rue de l’Exemple", &properties);
        let [document, styles, core, foot] = [&parts.document, &parts.styles, &parts.doc_props.core, &parts.footers[0]]
            .map(|part| std::str::from_utf8(part).unwrap());
        assert!(
            document.contains("<w:pgSz w:w=\"12240\" w:h=\"15840\"") && document.contains("Bonjour."),
            "{document}"
        );
        assert!(styles.contains("<w:lang w:val=\"fr-CA\" /></w:rPr></w:rPrDefault>"), "{styles}");
        assert!(core.contains("<dc:title>Requête 1 : &lt;réponse&gt;</dc:title>"), "{core}");
        assert!(core.contains("<dc:creator>Bureau &amp; Cie</dc:creator>") && core.contains(">2026-02-03T"), "{core}");
        assert!(foot.contains("rue de l’Exemple") && !document.contains("rue de l’Exemple"), "{foot}");
        assert!(foot.contains("NUMPAGES") && !foot.contains('–'), "{foot}");
        assert!(document.matches("<w:numId w:val=\"2\"").count() == 2 && !document.contains('–'), "{document}");
        let (typed, whole) = (
            "1 418 555-0101 ou 418 555-0199, bas-côté 3",
            "1\u{a0}418\u{a0}555\u{2011}0101 ou 418\u{a0}555\u{2011}0199, bas-côté 3",
        );
        assert_eq!(unbroken(typed), whole);
        // Each of the last paragraphs keeps to the next: who signs is not torn off.
        assert_eq!(document.matches("<w:keepNext").count(), 3, "{document}");
    }
}
