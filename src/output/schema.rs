//! What scripts may expect of the JSON of a verb: a JSON Schema for each form. What a form says besides the fields of a
//! request is written in `schemas/`; the fields come from their own table.

use serde_json::{Value, json};
use strum::VariantArray;

use crate::domain::Identity;
use crate::domain::coded::coded;
use crate::domain::field::{Field, FieldForm, Use};
use crate::exchange::requests::{in_order, listed};
use crate::output::day::{DaySection, Task};

coded! {
    /// A form that has a schema, by the verb that writes it.
    pub enum JsonForm as "snake_case" {
        /// What today asks.
        Day,
        /// One request.
        Show,
        /// Requests.
        List,
        /// The figures of a period.
        Report,
    }
}

impl JsonForm {
    pub fn schema(self) -> Value {
        let mut schema = match self {
            Self::Day => day(),
            Self::Show => show(),
            Self::List => list(),
            Self::Report => parsed(include_str!("schemas/report.json")),
        };
        schema["$schema"] = "https://json-schema.org/draft/2020-12/schema".into();
        schema
    }
}

fn day() -> Value {
    let sections: Vec<&str> = DaySection::VARIANTS.iter().map(Into::into).collect();
    let verbs: Vec<&str> = Task::VARIANTS.iter().map(Into::into).collect();
    json!({
        "title": "doleances day --format json",
        "type": "array",
        "items": {
            "type": "object",
            "additionalProperties": false,
            "required": ["section", "record", "verb", "on", "days", "subject"],
            "properties": {
                "section": { "enum": sections },
                "record": { "type": "string" },
                "verb": { "description": "what does it", "enum": verbs },
                "on": { "description": "due, or received for what is to be triaged", "type": ["string", "null"], "format": "date" },
                "days": { "description": "late by, or waited for", "type": ["integer", "null"] },
                "subject": { "type": "string" },
            },
        },
    })
}

fn show() -> Value {
    let mut schema = parsed(include_str!("schemas/show.json"));
    for field in in_order().filter(|field| field.has(Use::Json)) {
        schema["properties"][field.key()] = form(field);
        schema["required"].as_array_mut().expect("invariant: members are required").push(field.key().into());
    }
    let identity = &mut schema["properties"]["identity"];
    identity["additionalProperties"] = false.into();
    identity["properties"] = Identity::FIELDS.iter().map(|field| (field.key(), form(*field))).collect();
    schema
}

fn list() -> Value {
    let member = |key: &str| match Field::from_key(key) {
        Some(field) => (key.to_owned(), form(field)),
        None => (key.to_owned(), json!({ "type": "string" })),
    };
    let columns = listed();
    json!({
        "title": "doleances list --format json",
        "type": "array",
        "items": {
            "description": "the members that --columns chose, all of them when it is left out",
            "type": "object",
            "additionalProperties": false,
            "properties": columns.iter().map(|column| member(column.key)).collect::<Value>(),
        },
    })
}

/// A fact that may not be known.
fn form(field: Field) -> Value {
    match field.form() {
        FieldForm::Date => json!({ "type": ["string", "null"], "format": "date" }),
        FieldForm::Flag => json!({ "type": ["boolean", "null"] }),
        FieldForm::Days | FieldForm::Score => json!({ "type": ["integer", "null"] }),
        FieldForm::Text
        | FieldForm::Code(_)
        | FieldForm::Term(_)
        | FieldForm::Handler
        | FieldForm::Referral
        | FieldForm::Number
        | FieldForm::Suspensions
        | FieldForm::Grounds => json!({ "type": ["string", "null"] }),
    }
}

fn parsed(text: &str) -> Value {
    serde_json::from_str(text).expect("invariant: a schema is JSON")
}
