//! What the templates of the notices of an incident may say, in the words of their language.

use serde_json::{Value, json};

use super::facts::{BLANK, signatory, whole_day, writer};
use crate::domain::incident::{IncidentNotice, NoticeKind};
use crate::domain::rule_codes::COMMISSION;
use crate::domain::{Code, List, Record};
use crate::i18n::Texts;
use crate::output::{Names, incident};

/// The facts of a notice. Names are stable: the templates of offices depend on them; what is not known is null.
pub fn facts(notice: &IncidentNotice<'_>, texts: &Texts) -> Value {
    let IncidentNotice { incident, office, .. } = notice;
    let known = &incident.facts;
    let text = |field: &str| incident.text(field);
    let day = |day| whole_day(day, texts);
    let span = |span| incident::span_of(span, texts, day);
    json!({
        "number": incident.id().to_string(),
        "date": day(notice.date()),
        "office": writer(office, texts),
        "signatory": signatory(office, texts),
        "recipient": { "lines": recipient(notice) },
        "kind": known.kind.map(|kind| texts.get(&format!("incident-kind-{}", kind.as_str()))),
        "information": text("information"),
        "information_unknown": text("information_unknown"),
        "circumstances": text("circumstances"),
        "happened": known.happened.map(span),
        "aware": known.aware.map(span),
        "persons": known.persons.map(|persons| incident::persons(persons, texts)),
        "units": incident::units(incident, Names::new(&office.lists, texts)),
        "sensitivity": text("sensitivity"),
        "misuse": text("misuse"),
        "consequences": text("consequences"),
        "likelihood": text("likelihood"),
        "conclusion": incident.assessment().map(|made| incident::conclusion(made, day(made.on), texts)),
        "reasons": text("reasons"),
        "persons_notified": known.persons_on.map(span),
        "persons_deferred": text("persons_deferred"),
        "public_notice": known.public.map(|public| day(public.on)),
        "measures": text("measures"),
    })
}

/// To whom it goes: the Commission, by its own coordinates; each person by a hand.
fn recipient(notice: &IncidentNotice<'_>) -> Vec<String> {
    let lang = notice.lang();
    match notice.kind {
        NoticeKind::Persons => vec![BLANK.to_owned(); 3],
        NoticeKind::Commission => {
            let body = notice.office.lists.get(List::Body, &Code::slug(COMMISSION));
            let name = body.map_or("Commission d’accès à l’information", |body| &body.fr);
            let contact = body.and_then(|body| body.contact(lang));
            [Some(name), contact].into_iter().flatten().map(str::to_owned).collect()
        }
    }
}

/// What a notice is called.
pub fn title(notice: &IncidentNotice<'_>, texts: &Texts) -> String {
    let kind = texts.get(&format!("letter-{}", notice.kind.as_str()));
    texts.with("letter-notice-title", &[("letter", kind.into()), ("number", notice.incident.id().to_string().into())])
}
