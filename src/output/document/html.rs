//! A document as a page of HTML: read on a screen, on a phone, on paper, and by ear.

use super::Document;
use super::view::view;
use crate::i18n::Texts;
use crate::output::html::HtmlPage;
use crate::output::letter::templates::{Own, TemplateError};

/// The whole page, by the templates of the program but for those that an office puts in their place.
///
/// # Errors
/// When a template of the office cannot be filled in.
pub fn page(document: &Document, own: &[Own], texts: &Texts) -> Result<String, TemplateError> {
    let Document { title, owner, label, .. } = document;
    // The title of one page says its period.
    let label = if document.one_page.is_some() { "" } else { label };
    HtmlPage { texts, title, owner, label, head: "", body: "" }.filled("report.html", own, view(document, texts))
}
