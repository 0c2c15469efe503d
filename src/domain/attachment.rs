//! Attachments, *pièces jointes*: the documents of a file, kept in the register under the digest of what they hold.
//!
//! The name and the digest stand in the words of an entry, which can be erased; its facts keep the size.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Code;
use super::act::{Entry, EntryRef, RequestAct, Words};
use super::invisible::is_invisible;
use super::moment::Moment;
use super::refusal::Refusal;
use super::request::Request;

/// The longest name a file may have, in bytes: the limit of the file systems in use.
const LONGEST_NAME: usize = 255;

/// Name and digest of a document. Personal: a name may be a person's, and a digest recognises a known text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct AttachedDocument {
    /// Its name, without the directories it came from.
    pub name: String,
    /// SHA-256 of what it holds, in hexadecimal.
    pub digest: String,
}

/// A document of a request, with its rank in the file, which is never given twice while it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attachment {
    /// Rank, from 1.
    pub n: u32,
    /// Its name and digest; `None` once it was erased.
    pub document: Option<AttachedDocument>,
    /// Size, in bytes.
    pub size: u64,
    pub on: NaiveDate,
    pub by: Code,
}

impl Request {
    /// Attaches a document, whatever the status.
    ///
    /// # Errors
    /// Nothing is written back into a file whose words were erased; an empty document says nothing; the same document
    /// under the same name is attached once.
    pub fn attach(&self, at: Moment, document: AttachedDocument, size: u64) -> Result<Entry, Refusal> {
        self.keeps_words()?;
        self.follows(at, [])?;
        if size == 0 {
            return Err(Refusal::EmptyDocument { name: document.name });
        }
        let same = |there: &&Attachment| there.document.as_ref() == Some(&document);
        if let Some(there) = self.attachments.iter().find(same) {
            return Err(Refusal::AlreadyAttached { n: there.n, name: document.name });
        }
        let words = Words { document: Some(document), ..Words::default() };
        Ok(Entry { on: at.on, act: RequestAct::Attached { size }, words })
    }

    /// The document of that rank, with what names it.
    ///
    /// # Errors
    /// There must be one that was not erased.
    pub fn document(&self, n: u32) -> Result<&AttachedDocument, Refusal> {
        self.keeps_words()?;
        let kept = || self.attachments.iter().filter_map(|it| it.document.as_ref().map(|document| (it.n, document)));
        let found = kept().find(|(rank, _)| *rank == n).map(|(_, document)| document);
        found.ok_or_else(|| Refusal::NoSuchAttachment { n, there: kept().map(|(rank, _)| rank).collect() })
    }

    pub(super) fn add_attachment(&mut self, size: u64, entry: EntryRef<'_, RequestAct>) {
        let n = self.attachments.iter().map(|attachment| attachment.n).max().unwrap_or(0) + 1;
        let (document, by) = (entry.words.document.clone(), entry.recorded.by.clone());
        self.attachments.push(Attachment { n, document, size, on: entry.on, by });
    }
}

/// The last step of a path, whichever system wrote it.
pub fn base_name(path: &str) -> &str {
    path.rsplit(['/', '\\']).find(|part| !part.is_empty()).unwrap_or_default()
}

/// The name that a document is kept under: that of its file, without directories.
pub fn kept_name(path: &str) -> String {
    match base_name(path) {
        "" => "document".into(),
        name => shortened(name),
    }
}

/// A name that harms no system it is written on: no directory, no control or invisible character, nothing hidden,
/// no name that Windows reserves for a device, at most 255 bytes. Its extension stays.
pub fn safe_name(name: &str) -> String {
    let plain = |c: char| match c {
        _ if is_invisible(c) => None,
        '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|' | '\u{2044}' | '\u{2215}' | '\u{29f8}' | '\u{ff0f}' => {
            Some('_')
        }
        c => Some(c),
    };
    let name: String = base_name(name).chars().filter_map(plain).collect();
    // Windows drops spaces and points at the end; a point at the beginning hides a file elsewhere; a hyphen there
    // would be read as a flag.
    let name = name.trim_start_matches(['.', ' ', '-', '~']).trim_end_matches(['.', ' ']);
    let stem = name.split('.').next().unwrap_or_default().trim_end().to_ascii_uppercase();
    let numbered =
        |prefix: &str| stem.strip_prefix(prefix).is_some_and(|rest| matches!(rest, "¹" | "²" | "³") || is_digit(rest));
    let reserved = matches!(&*stem, "CON" | "PRN" | "AUX" | "NUL" | "CONIN$" | "CONOUT$");
    let name = if reserved || numbered("COM") || numbered("LPT") { format!("_{name}") } else { name.to_owned() };
    if name.is_empty() { "document".into() } else { shortened(&name) }
}

fn is_digit(text: &str) -> bool {
    matches!(text.as_bytes(), [digit] if digit.is_ascii_digit())
}

/// A name within the limit of file systems: what is cut is the end of the stem, not the extension.
pub fn shortened(name: &str) -> String {
    if name.len() <= LONGEST_NAME {
        return name.to_owned();
    }
    let extension = name.rfind('.').map_or("", |at| &name[at..]);
    let extension = if extension.len() <= 16 { extension } else { "" };
    let mut end = LONGEST_NAME - extension.len();
    while !name.is_char_boundary(end) {
        end -= 1;
    }
    format!("{}{extension}", &name[..end])
}

/// What a document is, by the extension of its name; `application/octet-stream` when the extension says nothing.
pub fn media_type(name: &str) -> &'static str {
    let extension = name.rsplit_once('.').map_or(String::new(), |(_, extension)| extension.to_ascii_lowercase());
    match &*extension {
        "txt" | "log" | "md" => "text/plain",
        "csv" => "text/csv",
        "htm" | "html" => "text/html",
        "xml" => "application/xml",
        "json" => "application/json",
        "pdf" => "application/pdf",
        "rtf" => "application/rtf",
        "doc" => "application/msword",
        "docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "xls" => "application/vnd.ms-excel",
        "xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "ppt" => "application/vnd.ms-powerpoint",
        "pptx" => "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        "odt" => "application/vnd.oasis.opendocument.text",
        "ods" => "application/vnd.oasis.opendocument.spreadsheet",
        "eml" => "message/rfc822",
        "msg" => "application/vnd.ms-outlook",
        "zip" => "application/zip",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "gif" => "image/gif",
        "tif" | "tiff" => "image/tiff",
        "heic" => "image/heic",
        "webp" => "image/webp",
        "mp3" => "audio/mpeg",
        "wav" => "audio/wav",
        "m4a" => "audio/mp4",
        "mp4" => "video/mp4",
        "mov" => "video/quicktime",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_taken_out_harms_no_system() {
        for (kept, written) in [
            ("lettre.pdf", "lettre.pdf"),
            ("Pièce d’identité — Zoé.pdf", "Pièce d’identité — Zoé.pdf"),
            ("/etc/passwd", "passwd"),
            ("..\\..\\autoexec.bat", "autoexec.bat"),
            ("../../.ssh/authorized_keys", "authorized_keys"),
            (".bashrc", "bashrc"),
            ("...", "document"),
            ("..", "document"),
            ("", "document"),
            ("-rf", "rf"),
            ("~root", "root"),
            ("con", "_con"),
            ("NUL.txt", "_NUL.txt"),
            ("Com1.pdf", "_Com1.pdf"),
            ("LPT².log", "_LPT².log"),
            ("COM10", "COM10"),
            ("aux .txt", "_aux .txt"),
            ("conte.txt", "conte.txt"),
            ("a:b*c?.txt", "a_b_c_.txt"),
            ("fin. . ", "fin"),
            ("fac\u{202e}fdp.exe", "facfdp.exe"),
            ("a\u{1b}[31m\n\0b", "a[31mb"),
            ("a\u{2215}b", "a_b"),
        ] {
            assert_eq!(safe_name(kept), written, "{kept:?}");
        }
    }

    #[test]
    fn a_long_name_is_cut_between_characters_and_keeps_its_extension() {
        let name = safe_name(&format!("{}.pdf", "é".repeat(300)));
        assert!(name.len() <= 255 && name.len() > 250 && name.ends_with("é.pdf"), "{name}");
        let name = safe_name(&format!("a.{}", "é".repeat(300)));
        assert!(name.len() <= 255, "{name}");
    }
}
