//! A person's own file, whole, as the person asks for it (A-2.1, s. 83): what it may hold of other persons is marked.

use super::document::{Block, Document, DocumentFact, DocumentSection};
use super::{Names, correction, history};
use crate::domain::field::{Field, Part, Use};
use crate::domain::leak::{Readers, ScannedText};
use crate::domain::{Fact, List, Office, Request};
use crate::exchange::wall_clock;
use crate::i18n::{Texts, number};
use crate::output::sentence::named_record;
use crate::store::{Line, Reading, StoreError};

/// What a file is drawn from.
pub struct Dossier<'a> {
    pub reading: &'a Reading<'a>,
    /// The office that answers.
    pub office: &'a Office,
    /// The person's requests, each with its entries.
    pub files: &'a [(Request, Vec<Line>)],
    /// The day it is drawn.
    pub today: chrono::NaiveDate,
    pub texts: &'a Texts,
}

/// The texts of one request, those of other persons marked as they go by.
struct MarkedRequest<'a> {
    dossier: &'a Dossier<'a>,
    request: &'a Request,
    /// Places that may be of another person, a line each.
    marked: Vec<String>,
}

impl Dossier<'_> {
    /// The whole file, request by request, and what is to be reviewed before it is handed over, a line each: that is
    /// for the office, and no part of what the person gets.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn document(&self) -> Result<(Document, Vec<String>), StoreError> {
        let (mut marked, mut sections) = (Vec::new(), Vec::new());
        for (request, lines) in self.files {
            let mut of_request = MarkedRequest { dossier: self, request, marked: Vec::new() };
            sections.push(of_request.section(lines)?);
            marked.extend(of_request.marked);
        }
        let numbers: Vec<_> = self.files.iter().map(|(request, _)| request.number.to_string()).collect();
        let document = Document {
            title: self.texts.get("dossier-title"),
            owner: self.office.settings.title.text(self.texts.lang()).to_owned(),
            label: numbers.join(", "),
            on: self.today,
            about: vec![self.texts.with("dossier-about", &[("on", self.today.to_string().into())])],
            sections,
            figures: Vec::new(),
            one_page: None,
        };
        Ok((document, marked))
    }
}

impl MarkedRequest<'_> {
    fn section(&mut self, lines: &[Line]) -> Result<DocumentSection, StoreError> {
        let number = self.request.number.to_string();
        let mut blocks = self.facts()?;
        let attachments = self.attachments()?;
        let history = self.history(lines)?;
        for (key, items) in [("dossier-attachments", attachments), ("heading-history", history)] {
            if !items.is_empty() {
                blocks.extend([Block::Heading(self.dossier.texts.get(key)), Block::List(items)]);
            }
        }
        Ok(DocumentSection::numbered(&number, number.clone(), blocks))
    }

    /// All that is known of the request, field by field, and the records that name it; texts of several lines apart.
    fn facts(&mut self) -> Result<Vec<Block>, StoreError> {
        let Dossier { office, texts, reading, .. } = self.dossier;
        let names = Names::new(&office.lists, texts);
        let pauses = self.request.pauses();
        let progress = self.request.progress(&office.clock(self.request, &pauses));
        let (mut facts, mut long) = (Vec::new(), Vec::new());
        for part in [Part::Identity, Part::Receipt, Part::Narrative, Part::Progress, Part::Marks] {
            for field in Field::of(part) {
                let fact = if part == Part::Progress { progress.fact(field) } else { self.request.fact(field) };
                let label = texts.maybe(&format!("field-{}", field.key()), &[]);
                let (Some(fact), Some(label)) = (fact, label) else { continue };
                // An import is one entry, which does not go through what had become of the request.
                if field.has(Use::InHistory) && !self.request.imported {
                    continue;
                }
                let value = match fact {
                    // Whoever is named is not anonymous.
                    Fact::Flag(false) if field == Field::Anonymous && self.request.identity.is_some() => continue,
                    Fact::Text(instant) if field == Field::RegisteredAt => {
                        // A register that another tool altered may hold anything: `check` says so, not a panic here.
                        wall_clock(instant).map_or_else(|| instant.to_owned(), |at| at.date().to_string())
                    }
                    // What the person says of themselves is theirs.
                    Fact::Text(text) if part != Part::Identity => self.marked(&label, text)?,
                    Fact::Text(text) => text.to_owned(),
                    Fact::Handler(handler) => names.handler(handler),
                    fact => correction::labelled(field.form(), &fact.plain(), names),
                };
                if value.contains('\n') {
                    let paragraphs = value.lines().map(|line| Block::Paragraph(line.to_owned()));
                    long.extend([Block::Heading(label)].into_iter().chain(paragraphs));
                } else {
                    facts.push(DocumentFact::words(label, value));
                }
            }
        }
        let records = reading.records_on(self.request.number)?;
        let records: Vec<_> = records.into_iter().map(|record| named_record(record, texts)).collect();
        if !records.is_empty() {
            facts.push(DocumentFact::words(texts.get("dossier-named-in"), records.join(", ")));
        }
        Ok([Block::Facts(facts)].into_iter().chain(long).collect())
    }

    fn attachments(&mut self) -> Result<Vec<String>, StoreError> {
        let texts = self.dossier.texts;
        let mut lines = Vec::new();
        for it in &self.request.attachments {
            let Some(document) = &it.document else { continue };
            let place = texts.with("erased-attachment", &[("n", it.n.to_string().into())]);
            let name = self.marked(&place, &document.name)?;
            lines.push(format!("{} · {name} · {} · {}", it.n, number::size(it.size, texts.lang()), it.on));
        }
        Ok(lines)
    }

    /// Every entry, with all that it says.
    fn history(&mut self, lines: &[Line]) -> Result<Vec<String>, StoreError> {
        let Dossier { office, texts, .. } = self.dossier;
        let names = Names::new(&office.lists, texts);
        let line = |line: &Line| {
            let by = names.label(List::Officer, &line.recorded.by);
            let head = format!("{} · {} · {by}", line.seq, line.entry.on);
            let place = texts.with("erased-entry", &[("n", line.seq.to_string().into())]);
            // Each by itself: what stands across two parts is of none.
            let mut parts = vec![head];
            for part in history::in_full(&line.entry, names) {
                parts.push(self.marked(&place, &part)?);
            }
            Ok(parts.join(" · "))
        };
        lines.iter().map(line).collect()
    }

    /// A text whose places that may be of another person stand between marks.
    fn marked(&mut self, place: &str, text: &str) -> Result<String, StoreError> {
        let own = Readers::Chosen(self.request.identity.as_ref());
        let (mut out, mut end) = (String::with_capacity(text.len()), 0);
        for leak in self.dossier.reading.leaks(&ScannedText::of(text), own, None)? {
            let (before, shown) = (&text[end..leak.at.start], &text[leak.at.clone()]);
            out.push_str(&format!("{before}⟦{shown}⟧"));
            end = leak.at.end;
            let particular = self.dossier.texts.get(&format!("leak-{}", leak.particular.as_str()));
            self.marked.push(format!("{} · {place} · {particular} · ⟦{shown}⟧", self.request.number));
        }
        out.push_str(&text[end..]);
        Ok(out)
    }
}
