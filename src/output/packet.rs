//! The form that a unit fills in where it has no register: one page that needs no network, or a CSV file.
//!
//! It says what is asked, of which request, by when; who the person is, only where they consent to the unit knowing it.
//! Its answer comes back as CSV, saved by the page itself or copied by hand, and `consult import` reads it.

use std::collections::BTreeMap;
use std::io;

use anyhow::Context as _;
use minijinja::Value;
use minijinja::value::Serde;
use serde_json::json;

use super::letter::templates::strict_environment;
use super::report::labels;
use super::{Names, clean, history};
use crate::domain::request::Consultation;
use crate::domain::{Lang, List, Office, Request};
use crate::exchange::consultations::{FORM, PacketForm};
use crate::exchange::{Dialect, Labels, Writer};
use crate::i18n::Texts;

/// What a form is drawn from.
pub struct Packet<'a> {
    pub office: &'a Office,
    /// The request: its identity is never read here.
    pub request: &'a Request,
    pub asked: &'a Consultation,
    /// Whether its texts may name the person, who consents to it.
    pub named: bool,
    /// What ties the form to it.
    pub seal: &'a str,
    /// What the person said, where the office chose to give it.
    pub narrative: Option<&'a str>,
    pub texts: &'a Texts,
}

/// Nothing is fetched and nothing is sent: the page may only style itself and run its own few lines.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; \
                      form-action 'none'; base-uri 'none'";

/// The page; its values are escaped as they are filled in.
const PAGE: &str = include_str!("packet/page.html");

/// What the page says, in the catalogue after `packet-`.
const TEXTS: [&str; 14] = [
    "packet-title",
    "packet-due",
    "packet-send-back",
    "packet-heading-facts",
    "packet-heading-answer",
    "packet-identity",
    "packet-file",
    "packet-answer",
    "packet-answered-on",
    "packet-save",
    "packet-saved",
    "packet-no-script",
    "packet-heading-csv",
    "packet-csv",
];

impl Packet<'_> {
    /// The form as CSV, as Excel opens it.
    pub fn csv(&self) -> io::Result<Vec<u8>> {
        let column = |key: &str| self.texts.get(&format!("form-{key}"));
        let item = |_: &str, code: &str| code.to_owned();
        let dialect = match self.texts.lang() {
            Lang::Fr => Dialect::ExcelFr,
            Lang::En => Dialect::ExcelEn,
        };
        let mut csv = Writer::new(Vec::new(), dialect, FORM, Labels { column: &column, item: &item })?;
        csv.write(&self.form())?;
        csv.finish()
    }

    /// The form as a page: the question and what becomes of its answer, then the facts, then the answer.
    pub fn html(&self) -> anyhow::Result<String> {
        let lang = self.texts.lang();
        let settings = &self.office.settings;
        let contact = settings.contact.text(lang).map(clean::block);
        let args = [
            ("number", self.request.number.to_string().into()),
            ("due", labels::day(self.asked.due_on, self.texts).into()),
            ("n", self.asked.n.to_string().into()),
            ("named", if self.named { "yes" } else { "no" }.into()),
            ("contact", if contact.is_some() { "yes" } else { "no" }.into()),
        ];
        let texts: BTreeMap<String, String> = TEXTS
            .iter()
            .map(|key| (key.trim_start_matches("packet-").replace('-', "_"), self.texts.with(key, &args)))
            .collect();
        let csv = String::from_utf8(self.csv()?).context("csv")?;
        let form = self.form();
        let hidden = [
            ("request", form.request),
            ("consultation", form.consultation.to_string()),
            ("unit", form.unit),
            ("check", form.check),
            ("question", form.question.clone()),
        ];
        let page = json!({
            "lang": lang.tag(),
            "policy": POLICY,
            "texts": texts,
            "office": clean::line(settings.title.text(lang)),
            "contact": contact,
            "question": form.question,
            "facts": pairs(self.facts(), ["label", "value"]),
            "hidden": pairs(hidden, ["name", "value"]),
            "keys": FORM.iter().map(|column| column.key).collect::<Vec<_>>().join(" "),
            "asked_on": self.asked.asked_on.to_string(),
            "csv": csv.trim_start_matches('\u{feff}').trim_end(),
        });
        let mut environment = strict_environment()?;
        environment.add_template("page.html", PAGE)?;
        Ok(environment.get_template("page.html")?.render(Value::from(Serde(&page)))?)
    }

    fn form(&self) -> PacketForm {
        PacketForm {
            request: self.request.number.to_string(),
            consultation: self.asked.n,
            unit: self.asked.unit.to_string(),
            check: self.seal.to_owned(),
            question: clean::block(self.asked.question.as_deref().unwrap_or_default()).into_owned(),
        }
    }

    /// What the unit needs to know.
    fn facts(&self) -> impl Iterator<Item = (String, String)> {
        let (names, texts) = (Names::new(&self.office.lists, self.texts), self.texts);
        let grounds: Vec<_> = self.request.grounds().map(|ground| names.ground(&ground.code)).collect();
        let program = self.request.receipt.program.as_ref();
        let refused = self.request.refused_amendments.iter().filter(|refused| !refused.field.is_identity());
        let refused: Vec<_> = refused.map(|refused| history::refused_amendment(refused, texts)).collect();
        let facts = [
            ("field-unit", Some(names.label(List::Unit, &self.asked.unit))),
            ("field-subject", self.request.narrative.subject.clone()),
            ("field-program", program.map(|code| names.label(List::Program, code))),
            ("field-grounds", Some(grounds.join("\n")).filter(|grounds| !grounds.is_empty())),
            ("field-text", self.narrative.map(str::to_owned)),
            ("field-refused_amendment", Some(refused.join("\n")).filter(|refused| !refused.is_empty())),
            ("field-asked_on", Some(labels::day(self.asked.asked_on, texts))),
        ];
        facts.into_iter().filter_map(|(key, value)| Some((texts.get(key), clean::block(&value?).into_owned())))
    }
}

/// Pairs as a template reads them, by their names.
fn pairs(
    pairs: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    [first, second]: [&str; 2],
) -> serde_json::Value {
    pairs.into_iter().map(|(one, other)| json!({ first: one.into(), second: other.into() })).collect()
}
