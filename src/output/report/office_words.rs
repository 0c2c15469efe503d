//! What an office writes itself in its report: a foreword, and words at the head of a section.

use super::Report;
use crate::i18n::Texts;
use crate::output::document::{Block, DocumentSection};
use crate::report::keys::page_sections;

/// The words of an office in one of its reports.
#[derive(Clone, Debug, Default)]
pub struct OfficeWords {
    /// Avant-propos, after the first page.
    pub foreword: Option<String>,
    /// By the name of a section: what stands at its head.
    pub comments: Vec<(String, String)>,
}

/// The sections of a report that have no figures of its tables.
const OTHER_SECTIONS: [&str; 4] = ["units", "years", "plan", "followed"];

/// The sections that may be commented, by name.
pub fn commented() -> Vec<&'static str> {
    page_sections().into_iter().chain(OTHER_SECTIONS).collect()
}

/// The heading of a section that may be commented.
pub fn heading(name: &str, texts: &Texts) -> String {
    let heading = texts.maybe(&format!("heading-report-{name}"), &[]);
    heading.unwrap_or_else(|| texts.get(&format!("heading-{name}")))
}

/// The sections with the words of the office in them. A section that has nothing else to tell has them alone.
pub fn put(report: &Report<'_>, mut sections: Vec<DocumentSection>) -> Vec<DocumentSection> {
    for (name, text) in &report.extras.words.comments {
        let paragraphs = paragraphs(text);
        match sections.iter_mut().find(|section| section.name == *name) {
            Some(section) => section.blocks.splice(0..0, paragraphs).for_each(drop),
            None => {
                let section = DocumentSection::numbered(name, heading(name, report.texts), paragraphs);
                let at = sections.iter().rposition(|section| section.numbered).map_or(sections.len(), |at| at + 1);
                sections.insert(at, section);
            }
        }
    }
    if let Some(foreword) = &report.extras.words.foreword {
        let heading = report.texts.get("heading-foreword");
        sections.insert(1.min(sections.len()), DocumentSection::unnumbered("foreword", heading, paragraphs(foreword)));
    }
    sections
}

/// A text as its paragraphs, which a blank line parts.
fn paragraphs(text: &str) -> Vec<Block> {
    let joined = |part: &str| part.split_whitespace().collect::<Vec<_>>().join(" ");
    let text = text.replace("\r\n", "\n");
    text.split("\n\n").map(joined).filter(|part| !part.is_empty()).map(Block::Paragraph).collect()
}
