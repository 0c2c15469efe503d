//! The register of incidents as one page: what is sent to the Commission when it asks for it (Act, s. 63.11).

use chrono::NaiveDate;

use super::article::paragraphs;
use crate::domain::{Incident, Office, Record};
use crate::i18n::{Arg, Texts};
use crate::output::Names;
use crate::output::html::{HtmlPage, display_text};

/// The whole register, a section an incident.
pub fn register(incidents: &[Incident], office: &Office, extracted_on: NaiveDate, texts: &Texts) -> String {
    let about = [("on", Arg::from(extracted_on.to_string())), ("count", incidents.len().into())];
    let head = format!("<p>{}</p>\n", display_text(&texts.with("incident-register-about", &about)));
    let mut body = String::new();
    for incident in incidents {
        body.push_str(&section(incident, Names::new(&office.lists, texts)));
    }
    let owner = office.settings.title.text(texts.lang());
    let title = texts.get("incident-register");
    HtmlPage { texts, title: &title, owner, label: "", head: &head, body: &body }.html()
}

fn section(incident: &Incident, names: Names<'_>) -> String {
    let texts = names.texts;
    let number = incident.id().to_string();
    let name = display_text(&texts.with("incident-heading", &[("number", number.as_str().into())]));
    let caption = display_text(&texts.with("incident-caption", &[("number", number.as_str().into())]));
    let mut rows = String::new();
    for (n, paragraph) in (1..).zip(paragraphs(incident, texts)) {
        let is_only = paragraph.len() == 1;
        let cell: String = paragraph
            .iter()
            .map(|line| match is_only {
                true => format!("<p>{}</p>", display_text(&line.value)),
                false => {
                    let label = texts.fact(&texts.get(line.label), "");
                    format!("<p><strong>{}</strong> {}</p>", display_text(label.trim_end()), display_text(&line.value))
                }
            })
            .collect();
        // The wording of the paragraph of section 7.
        rows.push_str(&row(&texts.get(&format!("incident-article-{n}")), &cell));
    }
    let rest = [
        ("field-kind", incident.facts.kind.map(|kind| texts.get(&format!("incident-kind-{}", kind.as_str())))),
        ("field-units", super::units(incident, names)),
        ("field-registered_on", Some(incident.registered_on.to_string())),
        ("field-keep_until", incident.keep_until().map(|on| on.to_string())),
    ];
    for (key, value) in rest {
        if let Some(value) = value {
            rows.push_str(&row(&texts.get(key), &format!("<p>{}</p>", display_text(&value))));
        }
    }
    format!(
        "<section aria-labelledby=\"i{number}\">\n<h2 id=\"i{number}\">{name}</h2>\n\
         <table class=\"article\">\n<caption>{caption}</caption>\n<tbody>\n{rows}</tbody>\n</table>\n</section>\n"
    )
}

fn row(head: &str, cell: &str) -> String {
    format!("<tr><th scope=\"row\">{}</th><td>{cell}</td></tr>\n", display_text(head))
}
