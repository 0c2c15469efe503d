//! The eight paragraphs of section 7 of the Regulation respecting confidentiality incidents, filled in.

use super::span;
use crate::domain::Incident;
use crate::domain::incident::{Assessment, FACTORS, NoticeState, Persons};
use crate::i18n::Texts;

/// Something that a paragraph says.
pub struct ArticleLine {
    /// The key of its label.
    pub label: &'static str,
    /// What it says; what is lacking says so.
    pub value: String,
}

/// The labels of the four elements, in their order.
const ELEMENTS: [&str; 4] =
    ["incident-label-sensitivity", "incident-label-misuse", "incident-label-consequences", "incident-label-likelihood"];

/// The paragraphs, in their order.
pub fn paragraphs(incident: &Incident, texts: &Texts) -> [Vec<ArticleLine>; 8] {
    let article = Article { incident, texts };
    [
        article.information(),
        vec![article.text("incident-label-circumstances", "circumstances")],
        article.line("incident-label-happened", incident.facts.happened.map(|happened| span(happened, texts))),
        article.line("incident-label-aware", incident.facts.aware.map(|aware| span(aware, texts))),
        article.line("incident-label-persons", incident.facts.persons.map(|count| persons(count, texts))),
        article.risk(),
        article.notices(),
        vec![article.text("incident-label-measures", "measures")],
    ]
}

/// How many persons, in words.
pub fn persons(persons: Persons, texts: &Texts) -> String {
    let count = [("count", i64::from(persons.count).into())];
    texts.with(if persons.about { "incident-persons-about" } else { "incident-persons" }, &count)
}

/// Whether there is a risk of serious injury, in words; `on` is the day of the assessment.
pub fn conclusion(assessment: &Assessment, on: String, texts: &Texts) -> String {
    texts.with(if assessment.serious { "incident-is-serious" } else { "incident-is-not-serious" }, &[("on", on.into())])
}

struct Article<'a> {
    incident: &'a Incident,
    texts: &'a Texts,
}

impl Article<'_> {
    fn line(&self, label: &'static str, value: Option<String>) -> Vec<ArticleLine> {
        vec![ArticleLine { label, value: value.unwrap_or_else(|| self.texts.get("incident-lacking")) }]
    }

    fn text(&self, label: &'static str, field: &str) -> ArticleLine {
        let value = self.incident.text(field).map(str::to_owned);
        ArticleLine { label, value: value.unwrap_or_else(|| self.texts.get("incident-lacking")) }
    }

    fn some(&self, label: &'static str, field: &str) -> Option<ArticleLine> {
        self.incident.text(field).map(|value| ArticleLine { label, value: value.to_owned() })
    }

    fn information(&self) -> Vec<ArticleLine> {
        let unknown = self.some("incident-label-information_unknown", "information_unknown");
        vec![unknown.unwrap_or_else(|| self.text("incident-label-information", "information"))]
    }

    fn risk(&self) -> Vec<ArticleLine> {
        let value = match self.incident.assessment() {
            None => self.texts.get("incident-not-assessed"),
            Some(assessment) => conclusion(assessment, assessment.on.to_string(), self.texts),
        };
        let elements = ELEMENTS.into_iter().zip(FACTORS).map(|(label, field)| self.text(label, field));
        let conclusion = ArticleLine { label: "incident-label-serious", value };
        let reasons = self.incident.assessment().map(|_| self.text("incident-label-reasons", "reasons"));
        elements.chain([conclusion]).chain(reasons).collect()
    }

    fn notices(&self) -> Vec<ArticleLine> {
        let (facts, texts) = (&self.incident.facts, self.texts);
        let notice = |label, text: Option<String>, state: NoticeState| {
            let value = text.unwrap_or_else(|| texts.word("incident-notice", state.as_str()));
            ArticleLine { label, value }
        };
        let commission = facts.commission_on.map(|on| on.to_string());
        let persons = facts.persons_on.map(|on| span(on, texts));
        let public = facts.public.map_or_else(
            || texts.get("answer-no"),
            |public| {
                let ground = texts.get(&format!("incident-public-{}", public.ground.as_str()));
                let facts = [("on", public.on.to_string().into()), ("ground", ground.into())];
                texts.with("incident-public-given", &facts)
            },
        );
        let deferred = || self.some("incident-label-persons_deferred", "persons_deferred");
        let lines = [
            Some(notice("incident-label-commission", commission, self.incident.commission_notice())),
            Some(notice("incident-label-persons_notice", persons, self.incident.persons_notice())),
            deferred(),
            Some(ArticleLine { label: "incident-label-public", value: public }),
            self.some("incident-label-public_why", "public_why"),
        ];
        lines.into_iter().flatten().collect()
    }
}
