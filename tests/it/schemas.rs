//! The schemas that `schema` prints, held against what the verbs write. The checker knows the words that they use, and
//! refuses a schema with any other.

use serde_json::{Value, json};

use crate::support::Office;

/// What is wrong with a value, and where.
fn faults(root: &Value, schema: &Value, value: &Value, at: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (word, rule) in schema.as_object().unwrap() {
        let fault = |is_right: bool| (!is_right).then(|| format!("{at}: {word} {rule}, {value}"));
        match word.as_str() {
            "$schema" | "$defs" | "title" | "description" => {}
            "$ref" => {
                let name = rule.as_str().unwrap().strip_prefix("#/$defs/").unwrap();
                found.extend(faults(root, &root["$defs"][name], value, at));
            }
            "type" => {
                let is = |kind: &Value| match kind.as_str().unwrap() {
                    "null" => value.is_null(),
                    "boolean" => value.is_boolean(),
                    "integer" => value.is_i64() || value.is_u64(),
                    "number" => value.is_number(),
                    "string" => value.is_string(),
                    "array" => value.is_array(),
                    "object" => value.is_object(),
                    other => panic!("{other} is no type"),
                };
                found.extend(fault(rule.as_array().map_or_else(|| is(rule), |kinds| kinds.iter().any(is))));
            }
            "format" => {
                assert_eq!(rule, "date");
                let is_date = |text: &str| text.len() == 10 && text.parse::<chrono::NaiveDate>().is_ok();
                found.extend(fault(value.as_str().is_none_or(is_date)));
            }
            "const" => found.extend(fault(value == rule)),
            "enum" => found.extend(fault(rule.as_array().unwrap().contains(value))),
            "items" => {
                let items = value.as_array().into_iter().flatten().enumerate();
                found.extend(items.flat_map(|(n, item)| faults(root, rule, item, &format!("{at}/{n}"))));
            }
            "required" => {
                let is_there = |key: &Value| value.get(key.as_str().unwrap()).is_some();
                found.extend(fault(!value.is_object() || rule.as_array().unwrap().iter().all(is_there)));
            }
            "properties" | "additionalProperties" => {
                for (key, member) in value.as_object().into_iter().flatten() {
                    let own = schema.get("properties").and_then(|properties| properties.get(key));
                    let at = format!("{at}/{key}");
                    match (word.as_str(), own) {
                        ("properties", Some(own)) => found.extend(faults(root, own, member, &at)),
                        ("additionalProperties", None) if *rule == json!(false) => {
                            found.push(format!("{at} is no member"));
                        }
                        ("additionalProperties", None) => found.extend(faults(root, rule, member, &at)),
                        _ => {}
                    }
                }
            }
            other => panic!("{other} is no word of these schemas"),
        }
    }
    found
}

#[test]
fn what_the_verbs_write_is_what_their_schemas_promise() {
    let office = Office::after_a_year();
    office.ok("--register an/registre.db list --limit 1");
    let schema = |form: &str| office.json(format!("schema {form}"));
    let json = |line: String| office.json(format!("--register an/registre.db {line}"));
    let holds = |schema: &Value, value: &Value, of: &str| {
        let found = faults(schema, schema, value, "");
        assert!(found.is_empty(), "{of}: {}", found.join("\n"));
    };
    let list = json("list".into());
    holds(&schema("list"), &list, "list");

    let day = json("day".into());
    assert!(day.as_array().unwrap().len() > 5, "{day}");
    holds(&schema("day"), &day, "day");
    assert_eq!(schema("day"), office.json("schéma journée"));

    let (show, requests) = (schema("show"), list.as_array().unwrap());
    // Something hangs from one in seven, in every way of hanging.
    let mut hung = std::collections::BTreeSet::new();
    for request in requests.iter().step_by(7) {
        let number = request["number"].as_str().unwrap();
        let file = json(format!("show {number} --history --explain --identity --reason essai"));
        holds(&show, &file, number);
        let members = file.as_object().unwrap().iter();
        let full = members.filter(|(_, value)| value.as_array().is_some_and(|items| !items.is_empty()));
        hung.extend(full.map(|(key, _)| key.clone()));
    }
    for kind in ["consultations", "explanation", "grounds", "history", "stages", "suspensions"] {
        assert!(hung.contains(kind), "{kind} of {hung:?}");
    }

    let schema = schema("report");
    // What an approval adds to a report of its period, and a second office.
    let edition = office.ok("--register an/registre.db report freeze month 2026-10 -q");
    office.ok(format!("--register an/registre.db approve edition {edition} --by-whom SM"));
    office.ok(format!("--register an/registre.db comment edition {edition} --unit registration --text Vu"));
    office.ok("init --officer roy:roy --title Autre");
    for line in [
        "report year 2026 --compare",
        "report month 2026-10 --unit registration",
        "report quarter 2020-T1",
        "report month 2026-10",
        "report month 2026-10 --with registre.db",
    ] {
        let report = json(line.into());
        holds(&schema, &report, line);
        assert_eq!(report["checks"]["flow"]["holds"], true);
        let totals = report["checks"]["totals"].as_array().unwrap();
        assert!(totals.len() > 15 && totals.iter().all(|total| total["holds"] == true), "{totals:?}");
    }
    let plan = json("report year 2026".into())["plan"].clone();
    assert_eq!(plan["measures"], json("report plan 2026".into())["measures"]);

    // The checker sees what is missing, what is too much, and what has another form.
    let report = json("report month 2026-10".into());
    for (change, fault) in [
        (("plan", Value::Null), "/plan: type"),
        (("extracted_on", json!("26-10-1")), "/extracted_on: format"),
        (("other", json!(1)), "/other is no member"),
    ] {
        let mut wrong = report.clone();
        wrong[change.0] = change.1;
        assert!(faults(&schema, &schema, &wrong, "").iter().any(|found| found.starts_with(fault)), "{fault}");
    }
    let mut wrong = report;
    wrong.as_object_mut().unwrap().remove("checks");
    assert!(faults(&schema, &schema, &wrong, "")[0].starts_with(": required"));
}
