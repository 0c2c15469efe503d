//! Letters to the person: facts, laid out by templates into Markdown, from which pages and documents are made.

pub mod docx;
mod facts;
mod html;
mod markdown;
mod notice;
pub use markdown::literal;
pub mod templates;

use chrono::NaiveDate;

use crate::domain::incident::IncidentNotice;
use crate::domain::letter::{Lack, Letter};
use crate::domain::{Lang, comparable};
use crate::i18n::Texts;
use crate::output::{DocumentForm, Names, OutputForm, sentence};
use docx::DocxProperties;
use templates::{Own, TemplateError};

/// A letter that is filled in, in Markdown.
#[derive(Clone, Debug)]
pub struct Written {
    markdown: String,
    title: String,
    author: String,
    lang: Lang,
    on: NaiveDate,
    /// Whether it is a notice, whose pages are numbered.
    is_notice: bool,
}

impl Written {
    /// Fills a letter in.
    ///
    /// # Errors
    /// When a template of the office cannot be filled in.
    pub fn of(letter: &Letter<'_>, own: &[Own]) -> Result<Self, TemplateError> {
        let lang = letter.lang();
        let texts = Texts::new(lang);
        let name = templates::file_name(letter.kind.as_str(), lang);
        let markdown = templates::fill(&name, own, &facts::facts(letter, &texts), facts::BLANK)?;
        let author = letter.office.settings.title.text(lang).to_owned();
        Ok(Self { markdown, title: facts::title(letter, &texts), author, lang, on: letter.date(), is_notice: false })
    }

    /// Fills in a notice of an incident.
    ///
    /// # Errors
    /// When a template of the office cannot be filled in.
    pub fn of_notice(notice: &IncidentNotice<'_>, own: &[Own]) -> Result<Self, TemplateError> {
        let lang = notice.lang();
        let texts = Texts::new(lang);
        let name = templates::file_name(notice.kind.as_str(), lang);
        let markdown =
            templates::fill(&name, own, &notice::facts(notice, &texts), &texts.get("letter-blank-of-notice"))?;
        let author = notice.office.settings.title.text(lang).to_owned();
        Ok(Self { markdown, title: notice::title(notice, &texts), author, lang, on: notice.date(), is_notice: true })
    }

    /// What the text itself lacks, whatever its template: the recourse, where it must be stated.
    pub fn lacks(&self, letter: &Letter<'_>) -> Option<Lack> {
        let body = letter.recourse().filter(|_| letter.kind.states_recourse())?;
        let names = |text: &str| comparable::comparable(&self.markdown).contains(&comparable::comparable(text));
        (!names(&markdown::literal(body.label(self.lang)))).then(|| Lack::RecourseNotStated { body: body.code.clone() })
    }

    /// Adds a line at the head that keeps the letter from being sent as it is.
    #[must_use]
    pub fn into_draft(self) -> Self {
        let banner = Texts::new(self.lang).get("letter-draft");
        Self { markdown: format!("**{banner}**\n\n{}", self.markdown), ..self }
    }

    /// The bytes of the letter in a form.
    pub fn bytes(&self, form: OutputForm) -> anyhow::Result<Vec<u8>> {
        match form {
            OutputForm::Document(DocumentForm::Html) => {
                Ok(html::page(&self.markdown, &self.title, self.lang).into_bytes())
            }
            OutputForm::Document(DocumentForm::Docx) => {
                let Self { title, author, lang, on, is_notice, .. } = self;
                let (lang, on, has_page_numbers) = (*lang, *on, *is_notice);
                docx::document(&self.markdown, &DocxProperties { title, author, lang, on, has_page_numbers })
            }
            _ => Ok(self.markdown.clone().into_bytes()),
        }
    }
}

/// The sentence for what a letter of a record lacks, and what to type for it; `last` is the last act of the record.
pub fn lack(lack: &Lack, number: &str, last: Option<&str>, letter: &str, names: Names<'_>) -> String {
    let mut args = sentence::args(lack.facts(), names.texts, Some(names.lists));
    args.push(("undoable", if last == Some("closed") { "yes" } else { "no" }.into()));
    args.push(("number", number.into()));
    args.push(("letter", letter.into()));
    names.texts.with_hint(&format!("letter-lack-{}", lack.key()), &args)
}
