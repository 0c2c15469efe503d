//! What was corrected in a request: each field, what it said and what it says.

use serde_json::{Value, json};

use crate::domain::Code;
use crate::domain::amendment::FieldChange;
use crate::domain::field::{Fact, Field, FieldForm};
use crate::i18n::Texts;
use crate::output::{Names, clean, history};
use crate::store::Correction;

/// How much of a text is shown, in characters.
const SHOWN_CHARACTERS: usize = 60;

/// From how many characters on what two texts begin with in common is left out.
const LEAST_ALIKE_CHARACTERS: usize = 20;

/// Each field, from what it said to what it says. Identity is named only when `identity` is true.
pub fn describe(correction: &Correction, names: Names<'_>, identity: bool) -> Vec<String> {
    let texts = names.texts;
    let one = |field: &Field| match values(correction, *field, identity) {
        Values::Erased => texts.fact(&name(*field, texts), &texts.get("correction-erased")),
        Values::Masked => texts.fact(&name(*field, texts), &texts.get("identity-masked")),
        Values::Shown(from, to) => {
            let skipped = alike(from, to);
            let [from, to] = [from, to].map(|value| displayed(*field, value, skipped, names));
            let args = [("field", name(*field, texts).into()), ("from", from.into()), ("to", to.into())];
            texts.with("correction", &args)
        }
    };
    correction.fields.iter().map(one).collect()
}

/// A change by itself: the field, and what it says from then on. Words are told with the others of their entry.
pub fn change(change: &FieldChange, names: Names<'_>) -> String {
    let texts = names.texts;
    let field = change.field();
    match change {
        FieldChange::Words { .. } => name(field, texts),
        FieldChange::Empty { .. } => texts.fact(&name(field, texts), &texts.get("correction-nothing")),
        FieldChange::Value { value, .. } => texts.fact(&name(field, texts), &labelled(field.form(), value, names)),
    }
}

/// Each field for scripts: codes, ISO dates, whole texts, `null` where there was nothing.
pub fn json(correction: &Correction, identity: bool) -> Value {
    let one = |field: &Field| {
        let name = field.key();
        match values(correction, *field, identity) {
            Values::Erased => json!({ "field": name, "erased": true }),
            Values::Masked => json!({ "field": name, "masked": true }),
            Values::Shown(from, to) => json!({ "field": name, "from": from.map(datum), "to": to.map(datum) }),
        }
    };
    correction.fields.iter().map(one).collect()
}

/// What may be shown of a field.
enum Values<'a> {
    /// What it said and what it says.
    Shown(Option<Fact<'a>>, Option<Fact<'a>>),
    /// It is part of the identity.
    Masked,
    /// Its words are gone.
    Erased,
}

fn values(correction: &Correction, field: Field, identity: bool) -> Values<'_> {
    if correction.erased.contains(&field) {
        Values::Erased
    } else if field.is_identity() && !identity {
        Values::Masked
    } else {
        Values::Shown(correction.before.fact(field), correction.after.fact(field))
    }
}

fn name(field: Field, texts: &Texts) -> String {
    texts.get(&format!("field-{}", field.key()))
}

/// A value in words; of a text, no more than a line of those after the first `skipped` characters.
pub fn displayed(field: Field, value: Option<Fact<'_>>, skipped: usize, names: Names<'_>) -> String {
    match value {
        None => names.texts.get("correction-nothing"),
        Some(Fact::Text(text)) => {
            let line: String = clean::line(text).chars().skip(skipped).collect();
            let begun = if skipped > 0 { "…" } else { "" };
            let text = format!("{begun}{}", history::shortened(&line, SHOWN_CHARACTERS));
            names.texts.with("quoted", &[("text", text.into())])
        }
        Some(fact) => labelled(field.form(), &fact.plain(), names),
    }
}

/// A value that is no text, by its label.
pub fn labelled(form: FieldForm, value: &str, names: Names<'_>) -> String {
    match form {
        FieldForm::Code(list) => Code::new(value).map_or_else(|_| value.to_owned(), |code| names.label(list, &code)),
        FieldForm::Term(vocabulary) => names.texts.word(vocabulary, value),
        FieldForm::Referral => value.parse().map_or_else(|_| value.to_owned(), |to| names.referral(&to)),
        FieldForm::Flag => names.texts.get(if value == "true" { "answer-yes" } else { "answer-no" }),
        _ => value.to_owned(),
    }
}

/// How many characters two texts begin with in common, in whole words, when that is more than is worth reading twice.
fn alike(from: Option<Fact<'_>>, to: Option<Fact<'_>>) -> usize {
    let (Some(Fact::Text(from)), Some(Fact::Text(to))) = (from, to) else { return 0 };
    let (from, to) = (clean::line(from), clean::line(to));
    let common = from.chars().zip(to.chars()).take_while(|(from, to)| from == to).map(|(common, _)| common);
    let ends = common.enumerate().filter(|(_, c)| *c == ' ').map(|(rank, _)| rank + 1);
    ends.last().filter(|alike| *alike > LEAST_ALIKE_CHARACTERS).unwrap_or(0)
}

/// A fact as JSON.
pub fn datum(fact: Fact<'_>) -> Value {
    match fact {
        Fact::Flag(flag) => flag.into(),
        Fact::Number(number) => number.into(),
        fact => fact.plain().into(),
    }
}
