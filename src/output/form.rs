//! The forms in which things are shown: data for programs, documents for people.

use super::ui::Format;

/// The form of what is shown: data, which every verb has, or a document, which is made by those that write some.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OutputForm {
    /// On a terminal, or for programs.
    Data(Format),
    /// To be kept, sent or printed.
    Document(DocumentForm),
}

impl OutputForm {
    /// The name that is typed.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Data(format) => format.into(),
            Self::Document(document) => document.into(),
        }
    }

    /// Whether people read it, rather than programs.
    pub fn is_page(self) -> bool {
        matches!(self, Self::Document(_) | Self::Data(Format::Table))
    }

    /// The form that the end of a file's name promises; `None` when it promises none, as `.txt` does.
    pub fn of_extension(extension: &str) -> Option<Self> {
        Some(match extension {
            "csv" => Self::Data(Format::Csv),
            "json" => Self::Data(Format::Json),
            "jsonl" => Self::Data(Format::Jsonl),
            "md" | "markdown" => Self::Document(DocumentForm::Markdown),
            "html" | "htm" => Self::Document(DocumentForm::Html),
            "docx" => Self::Document(DocumentForm::Docx),
            "xlsx" => Self::Document(DocumentForm::Xlsx),
            _ => return None,
        })
    }
}

/// The form of a document.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, strum::IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum DocumentForm {
    /// Text that is read as it is.
    #[default]
    #[strum(serialize = "md")]
    Markdown,
    /// A page to read and to print.
    Html,
    /// A document to finish in a word processor.
    Docx,
    /// A workbook for a spreadsheet program.
    Xlsx,
}

impl DocumentForm {
    /// The name that is typed.
    pub fn as_str(self) -> &'static str {
        self.into()
    }

    /// Whether a terminal cannot show it: it is written to a file.
    pub fn needs_file(self) -> bool {
        matches!(self, Self::Docx | Self::Xlsx)
    }
}
