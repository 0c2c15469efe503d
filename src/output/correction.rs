//! What was corrected in a request: each field, what it said and what it says.

use serde_json::{Value, json};

use crate::domain::Lists;
use crate::domain::amendment::{Change, Field, Said};
use crate::i18n::Texts;
use crate::output::{clean, history};
use crate::store::Correction;

/// How much of a text is shown, in characters.
const SHOWN: usize = 60;

/// From how many characters on what two texts begin with in common is left out.
const ALIKE: usize = 20;

/// Each field, from what it said to what it says. Identity is named only when `identity` is true.
pub fn told(correction: &Correction, lists: &Lists, texts: &Texts, identity: bool) -> Vec<String> {
    let one = |field: &Field| match values(correction, *field, identity) {
        Values::Erased => pair(*field, texts.get("correction-erased"), texts),
        Values::Masked => pair(*field, texts.get("identity-masked"), texts),
        Values::Shown(from, to) => {
            let skipped = alike(from, to);
            let [from, to] = [from, to].map(|value| said(value, skipped, lists, texts));
            let args = [("field", name(*field, texts).into()), ("from", from.into()), ("to", to.into())];
            texts.with("correction", &args)
        }
    };
    correction.fields.iter().map(one).collect()
}

/// A change by itself: the field, and what it says from then on. Words are told with the others of their entry.
pub fn change(change: &Change, lists: &Lists, texts: &Texts) -> String {
    let field = change.field();
    match change {
        Change::Words(_) => name(field, texts),
        change => pair(field, said(change.said(), 0, lists, texts), texts),
    }
}

/// Each field for scripts: codes, ISO dates, whole texts, `null` where there was nothing.
pub fn json(correction: &Correction, identity: bool) -> Value {
    let one = |field: &Field| {
        let name = field.as_str();
        match values(correction, *field, identity) {
            Values::Erased => json!({ "field": name, "erased": true }),
            Values::Masked => json!({ "field": name, "masked": true }),
            Values::Shown(from, to) => json!({ "field": name, "from": datum(from), "to": datum(to) }),
        }
    };
    correction.fields.iter().map(one).collect()
}

/// What may be shown of a field.
enum Values<'a> {
    /// What it said and what it says.
    Shown(Option<Said<'a>>, Option<Said<'a>>),
    /// It is part of the identity.
    Masked,
    /// Its words are gone.
    Erased,
}

fn values(correction: &Correction, field: Field, identity: bool) -> Values<'_> {
    if field.is_words() && correction.erased {
        Values::Erased
    } else if field.is_identity() && !identity {
        Values::Masked
    } else {
        Values::Shown(correction.before.said(field), correction.after.said(field))
    }
}

fn name(field: Field, texts: &Texts) -> String {
    texts.get(&format!("field-{}", field.as_str()))
}

fn pair(field: Field, said: String, texts: &Texts) -> String {
    texts.with("correction-to", &[("field", name(field, texts).into()), ("to", said.into())])
}

/// A value in words; of a text, the first ones after those that are skipped.
fn said(value: Option<Said<'_>>, skipped: usize, lists: &Lists, texts: &Texts) -> String {
    match value {
        None => texts.get("correction-nothing"),
        Some(Said::Day(day)) => day.to_string(),
        Some(Said::Item(list, code)) => history::label(lists, list, code, texts),
        Some(Said::Lang(lang)) => texts.get(&format!("language-{}", lang.as_str())),
        Some(Said::Flag(flag)) => texts.get(if flag { "answer-yes" } else { "answer-no" }),
        Some(Said::Text(text)) => {
            let line: String = clean::line(text).chars().skip(skipped).collect();
            let begun = if skipped > 0 { "…" } else { "" };
            let text = format!("{begun}{}", history::shortened(&line, SHOWN));
            texts.with("quoted", &[("text", text.into())])
        }
    }
}

/// How many characters two texts begin with in common, in whole words, when that is more than is worth reading twice.
fn alike(from: Option<Said<'_>>, to: Option<Said<'_>>) -> usize {
    let (Some(Said::Text(from)), Some(Said::Text(to))) = (from, to) else { return 0 };
    let (from, to) = (clean::line(from), clean::line(to));
    let common = from.chars().zip(to.chars()).take_while(|(from, to)| from == to).map(|(common, _)| common);
    let ends = common.enumerate().filter(|(_, c)| *c == ' ').map(|(rank, _)| rank + 1);
    ends.last().filter(|alike| *alike > ALIKE).unwrap_or(0)
}

fn datum(value: Option<Said<'_>>) -> Value {
    match value {
        None => Value::Null,
        Some(Said::Day(day)) => day.to_string().into(),
        Some(Said::Item(_, code)) => code.as_str().into(),
        Some(Said::Lang(lang)) => lang.as_str().into(),
        Some(Said::Flag(flag)) => flag.into(),
        Some(Said::Text(text)) => text.into(),
    }
}
