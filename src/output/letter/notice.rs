//! What the templates of the notices of an incident may say, in the words of their language.

use serde_json::{Value, json};

use crate::domain::incident::{IncidentNotice, NoticeKind};
use crate::domain::{Code, List, Record, Span};
use crate::i18n::Texts;
use crate::output::incident;
use crate::output::report::labels;

/// The body that receives the notices of the Act, among those of the office.
const COMMISSION: &str = "cai";

/// The facts of a notice. Names are stable: the templates of offices depend on them; what is not known is null.
pub fn facts(notice: &IncidentNotice<'_>, texts: &Texts) -> Value {
    let IncidentNotice { incident, office, .. } = notice;
    let (settings, known) = (&office.settings, &incident.facts);
    let text = |field: &str| incident.text(field);
    let lang = texts.lang();
    let day = |day| labels::day(day, texts).replacen(' ', "\u{a0}", 1);
    let span = |span: Span| {
        let days = [("from", day(span.from).into()), ("to", day(span.to).into())];
        match (span.from == span.to, span.about) {
            (true, false) => day(span.from),
            (true, true) => texts.with("span-about-day", &days),
            (false, false) => texts.with("span-period", &days),
            (false, true) => texts.with("span-about-period", &days),
        }
    };
    json!({
        "number": incident.id().to_string(),
        "date": day(notice.date()),
        "office": {
            "title": settings.title.text(lang),
            "contact": settings.contact.text(lang),
            "place": settings.place,
        },
        "signatory": { "name": settings.signatory_name, "title": settings.signatory_title.text(lang) },
        "recipient": { "lines": recipient(notice) },
        "kind": known.kind.map(|kind| texts.get(&format!("incident-kind-{}", kind.as_str()))),
        "information": text("information"),
        "information_unknown": text("information_unknown"),
        "circumstances": text("circumstances"),
        "happened": known.happened.map(span),
        "aware": known.aware.map(span),
        "persons": known.persons.map(|persons| incident::persons(persons, texts)),
        "units": incident::units(incident, &office.lists, texts),
        "sensitivity": text("sensitivity"),
        "misuse": text("misuse"),
        "consequences": text("consequences"),
        "likelihood": text("likelihood"),
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
        NoticeKind::Persons => vec![super::facts::BLANK.to_owned(); 3],
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
