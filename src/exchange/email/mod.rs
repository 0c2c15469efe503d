//! An e-mail as a file holds it: who wrote, when, about what, in which words, and the documents with it.

mod body;
mod page;

use mail_parser::{Addr, Message, MessageParser, MimeHeaders, PartType};

use body::Body;

/// An e-mail, as far as an intake takes it in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Email {
    /// When it was written, in seconds since 1970.
    pub written_at: Option<i64>,
    /// The person who writes; of a message that was passed on, whom it first came from.
    pub sender: Sender,
    pub passed_on_by: Option<Sender>,
    /// What it is about, without the marks of a reply or of a message that is passed on.
    pub subject: Option<String>,
    /// What the person writes, without what they quote nor their signature.
    pub text: Option<String>,
    /// Its `Message-ID`, which no other has.
    pub reference: Option<String>,
    pub documents: Vec<EmailDocument>,
    /// Lines of earlier messages that were left out.
    pub quoted: usize,
    /// Lines of the signature that were left out.
    pub signature: usize,
    /// Some bytes are no text in the encoding that it says, or it breaks off.
    pub is_garbled: bool,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sender {
    /// Their name, unless it is the address again.
    pub name: Option<String>,
    pub address: Option<String>,
}

/// Whether a text is the identifier that a mail server gave to a message, `<…@…>`.
pub fn is_message_id(text: &str) -> bool {
    let inside = text.strip_prefix('<').and_then(|rest| rest.strip_suffix('>'));
    inside.is_some_and(|id| id.contains('@') && !id.contains(char::is_whitespace))
}

impl Sender {
    fn new(name: Option<&str>, address: Option<&str>) -> Self {
        let plain = |text: Option<&str>| {
            let trimmed = text.map(|text| one_line(text).trim_matches(['"', '\'', '*', ' ']).to_owned());
            trimmed.filter(|text| !text.is_empty())
        };
        let (name, address) = (plain(name), plain(address));
        Self { name: name.filter(|name| Some(name) != address.as_ref()), address }
    }

    pub fn is_unknown(&self) -> bool {
        self.name.is_none() && self.address.is_none()
    }
}

/// A document that came with a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EmailDocument {
    /// Its name, as the message has it.
    pub name: String,
    pub bytes: Vec<u8>,
}

/// Why a file is not read as an e-mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EmailError {
    /// A message of Outlook, in a format of its own.
    Outlook,
    /// Nobody wrote it on any day about anything.
    NotAnEmail,
}

/// What a file of Outlook, and any other compound document of the same maker, begins with.
const OUTLOOK: &[u8] = &[0xd0, 0xcf, 0x11, 0xe0];

impl Email {
    /// Reads the bytes of a message (RFC 5322).
    ///
    /// # Errors
    /// See [`EmailError`].
    pub fn parse(bytes: &[u8]) -> Result<Self, EmailError> {
        if bytes.starts_with(OUTLOOK) {
            return Err(EmailError::Outlook);
        }
        let message = MessageParser::default().parse(bytes).ok_or(EmailError::NotAnEmail)?;
        if message.from().is_none() && message.subject().is_none() && message.date().is_none() {
            return Err(EmailError::NotAnEmail);
        }
        let (subject, is_passed_on) = subject(message.subject().unwrap_or_default());
        let (text, is_garbled) = text(&message);
        let body = Body::read(&text, is_passed_on);
        let first = message.from().and_then(|from| from.first());
        let from = first.map(|from| Sender::new(from.name(), Addr::address(from))).unwrap_or_default();
        let (sender, passed_on_by) = match body.first_sender {
            Some(first) => (first, Some(from)),
            None if is_passed_on => (Sender::default(), Some(from)),
            None => (from, None),
        };
        Ok(Self {
            written_at: message.date().filter(|date| date.is_valid()).map(mail_parser::DateTime::to_timestamp),
            sender,
            passed_on_by,
            subject: Some(subject).filter(|subject| !subject.is_empty()),
            text: Some(body.text).filter(|text| !text.is_empty()),
            reference: message.message_id().map(|id| format!("<{}>", one_line(id))),
            documents: documents(&message),
            quoted: body.quoted,
            signature: body.signature,
            is_garbled,
        })
    }
}

/// A text on one line, without what would drive a terminal.
fn one_line(text: &str) -> String {
    let plain: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A subject without its marks, and whether one of them says that the message is passed on.
fn subject(typed: &str) -> (String, bool) {
    let line = one_line(typed);
    let (mut rest, mut is_passed_on) = (line.as_str(), false);
    while let Some((mark, after)) = rest.split_once(':') {
        match mark.trim().to_lowercase().as_str() {
            "tr" | "fw" | "fwd" => is_passed_on = true,
            "re" | "ré" => {}
            _ => break,
        }
        rest = after.trim_start();
    }
    (rest.to_owned(), is_passed_on)
}

/// What the message says: its plain text, or that of its page; and whether some of it could not be read.
fn text(message: &Message<'_>) -> (String, bool) {
    let texts = message.text_bodies().filter_map(|part| match &part.body {
        PartType::Text(text) => Some(body::plain(text.clone())),
        _ => None,
    });
    let pages = message.html_bodies().filter_map(|part| match &part.body {
        PartType::Html(page) => Some(body::plain(page::text(page).into())),
        _ => None,
    });
    let joined = |pieces: Vec<String>| Some(pieces.join("\n\n")).filter(|text| !text.trim().is_empty());
    let text = joined(texts.collect()).or_else(|| joined(pages.collect())).unwrap_or_default();
    let is_garbled = text.contains('\u{fffd}') || message.parts.iter().any(|part| part.is_encoding_problem);
    (text, is_garbled)
}

fn documents(message: &Message<'_>) -> Vec<EmailDocument> {
    let mut documents: Vec<EmailDocument> = Vec::new();
    for part in message.attachments() {
        let subject = part.message().and_then(Message::subject).map(|subject| format!("{subject}.eml"));
        let name = part.attachment_name().map(str::to_owned).or(subject).unwrap_or_default();
        let document = EmailDocument { name: one_line(&name), bytes: part.contents().to_vec() };
        if !documents.contains(&document) {
            documents.push(document);
        }
    }
    documents
}

#[cfg(test)]
mod tests;
