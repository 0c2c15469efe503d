//! `report`: the figures of a period, in three forms, and what stands behind each of them.
#![allow(clippy::unwrap_used, reason = "a test that stops says where")]

mod annual;
mod behind;
mod brief;
mod budget;
mod charts;
mod compare;
mod figures;
mod forms;
mod months;
mod office;
mod parts;
mod periods;
mod publish;
mod units;
mod whole;
mod workbook;

use serde_json::Value as Json;

/// Every object of a document that counts something under a key: the key, what it counts, how many.
fn counted(document: &Json) -> Vec<(String, String, u64)> {
    let mut found = Vec::new();
    gather(document, &mut found);
    found
}

fn gather(document: &Json, found: &mut Vec<(String, String, u64)>) {
    if let (Some(key), Some(count)) = (document["key"].as_str(), document["count"].as_u64()) {
        let counts = document["counts"].as_str().unwrap_or("requests");
        found.push((key.into(), counts.into(), count));
    }
    match document {
        Json::Object(members) => members.values().for_each(|member| gather(member, found)),
        Json::Array(items) => items.iter().for_each(|item| gather(item, found)),
        _ => {}
    }
}
