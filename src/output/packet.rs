//! The form that a unit fills in where it has no register: one page that needs no network, or a CSV file.
//!
//! It says what is asked, of which request, by when; never who the person is. Its answer comes back as CSV, saved by
//! the page itself or copied by hand, and `consult import` reads it.

use std::io;

use anyhow::Context as _;

use super::clean;
use super::history;
use super::html::{display_text, escaped};
use crate::domain::request::Consultation;
use crate::domain::{Lang, List, Office, Request};
use crate::exchange::consultations::{FORM, PacketForm};
use crate::exchange::{Dialect, Labels, Writer};
use crate::i18n::Texts;

/// What a form is drawn from.
pub struct Packet<'a> {
    /// The office that asks.
    pub office: &'a Office,
    /// The request: its identity is never read here.
    pub request: &'a Request,
    /// The question.
    pub asked: &'a Consultation,
    /// What ties the form to it.
    pub seal: &'a str,
    /// What the person said, where the office chose to give it.
    pub narrative: Option<&'a str>,
    /// The catalogue.
    pub texts: &'a Texts,
}

/// Nothing is fetched and nothing is sent: the page may only style itself and run its own few lines.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; \
                      form-action 'none'; base-uri 'none'";

const STYLE: &str = "body{font:1rem/1.5 system-ui,sans-serif;color:#1b1b1b;background:#fff;max-width:46rem;\
margin:2rem auto;padding:0 1rem}h1{font-size:1.5rem}h2{font-size:1.15rem;margin-top:2rem}\
dt{font-weight:600;margin-top:.6rem}dd{margin:0;white-space:pre-wrap;overflow-wrap:anywhere}\
label{display:block;font-weight:600;margin-top:1rem}textarea,input,button{font:inherit;border:1px solid #555;padding:.5rem}\
textarea{box-sizing:border-box;width:100%}button{margin-top:1rem;background:#00467a;color:#fff;border-color:#00467a}\
:focus-visible{outline:3px solid #b35c00;outline-offset:2px}\
pre{border:1px solid #555;padding:.5rem;white-space:pre-wrap;overflow-wrap:anywhere}\
@media print{button,.screen{display:none}body{margin:0;max-width:none}textarea{min-height:16rem}}";

/// Saves the answer as the CSV that the register reads: a cell is quoted, and guarded as the register guards its own.
const SCRIPT: &str = r#"(function () {
  var form = document.getElementById("form");
  var keys = form.dataset.keys.split(" ");
  function cell(text) {
    var guarded = String(text).replace(/(^|[,;\t|\n\r])(?=[=+\-@])/g, "$1'");
    return '"' + guarded.replace(/"/g, '""') + '"';
  }
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    var row = keys.map(function (key) { return cell(form.elements[key].value); });
    var file = new Blob(["\ufeff" + keys.join(";") + "\r\n" + row.join(";") + "\r\n"], { type: "text/csv" });
    var link = document.createElement("a");
    link.href = URL.createObjectURL(file);
    link.download = form.dataset.file;
    document.body.appendChild(link);
    link.click();
    link.remove();
    document.getElementById("saved").hidden = false;
  });
})();"#;

impl Packet<'_> {
    /// The form as CSV, as Excel opens it.
    ///
    /// # Errors
    /// None but those of writing in memory.
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

    /// The form as a page.
    ///
    /// # Errors
    /// None but those of writing in memory.
    pub fn html(&self) -> anyhow::Result<String> {
        let text = |key: &str| escaped(&self.texts.get(key));
        let with = |key: &str| {
            escaped(&self.texts.with(
                key,
                &[
                    ("number", self.request.number.to_string().into()),
                    ("due", self.asked.due_on.to_string().into()),
                    ("n", self.asked.n.to_string().into()),
                ],
            ))
        };
        let lang = self.texts.lang();
        let office = display_text(self.office.settings.title.text(lang));
        let csv = String::from_utf8(self.csv()?).context("csv")?;
        let csv = escaped(csv.trim_start_matches('\u{feff}').trim_end());
        let form = self.form();
        let hidden = [
            ("request", form.request.as_str()),
            ("consultation", &form.consultation.to_string()),
            ("unit", &form.unit),
            ("check", &form.check),
            ("question", &form.question),
        ]
        .map(|(name, value)| format!("<input type=\"hidden\" name=\"{name}\" value=\"{}\">\n", escaped(value)))
        .concat();
        let keys: Vec<&str> = FORM.iter().map(|column| column.key).collect();
        let facts: String =
            self.facts().iter().map(|(label, value)| format!("<dt>{label}</dt>\n<dd>{value}</dd>\n")).collect();
        Ok(format!(
            "<!DOCTYPE html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n\
             <meta name=\"referrer\" content=\"no-referrer\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n\
             <p>{office}</p>\n<h1>{title}</h1>\n<p>{intro}</p>\n<dl>\n{facts}</dl>\n\
             <h2>{heading}</h2>\n<p>{masked}</p>\n\
             <form id=\"form\" data-keys=\"{keys}\" data-file=\"{file}\">\n{hidden}\
             <label for=\"answer\">{answer}</label>\n\
             <textarea id=\"answer\" name=\"answer\" rows=\"14\" maxlength=\"300000\" required></textarea>\n\
             <label for=\"answered_on\">{answered_on}</label>\n\
             <input id=\"answered_on\" name=\"answered_on\" type=\"date\" min=\"{asked_on}\" required>\n\
             <p class=\"screen\"><button type=\"submit\">{save}</button></p>\n\
             <p id=\"saved\" role=\"status\" hidden>{saved}</p>\n</form>\n\
             <noscript><p>{noscript}</p></noscript>\n\
             <h2>{csv_heading}</h2>\n<p>{csv_intro}</p>\n<pre>{csv}</pre>\n</main>\n\
             <script>\n{SCRIPT}\n</script>\n</body>\n</html>\n",
            lang = lang.as_str(),
            title = with("packet-title"),
            intro = with("packet-intro"),
            heading = text("packet-heading-answer"),
            masked = text("packet-no-identity"),
            keys = keys.join(" "),
            file = with("packet-file"),
            answer = text("packet-answer"),
            answered_on = text("packet-answered-on"),
            asked_on = self.asked.asked_on,
            save = text("packet-save"),
            saved = with("packet-saved"),
            noscript = text("packet-no-script"),
            csv_heading = text("packet-heading-csv"),
            csv_intro = text("packet-csv"),
        ))
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

    /// What the unit needs to know, in words that drive no page.
    fn facts(&self) -> Vec<(String, String)> {
        let (lists, texts) = (&self.office.lists, self.texts);
        let grounds: Vec<_> =
            self.request.grounds().map(|ground| history::ground(&ground.code, lists, texts)).collect();
        let program = self.request.receipt.program.as_ref();
        let facts = [
            ("field-number", Some(self.request.number.to_string())),
            ("field-unit", Some(history::label(lists, List::Unit, &self.asked.unit, texts))),
            ("field-subject", self.request.narrative.subject.clone()),
            ("field-program", program.map(|code| history::label(lists, List::Program, code, texts))),
            ("field-grounds", Some(grounds.join("\n")).filter(|grounds| !grounds.is_empty())),
            ("field-text", self.narrative.map(str::to_owned)),
            ("field-asked_on", Some(self.asked.asked_on.to_string())),
            ("field-answer_due_on", Some(self.asked.due_on.to_string())),
            ("field-question", self.asked.question.clone()),
        ];
        let fact = |(key, value): (&str, Option<String>)| Some((escaped(&texts.get(key)), display_text(&value?)));
        facts.into_iter().filter_map(fact).collect()
    }
}
