//! What the office has still to fill in, for people and for scripts.

use serde_json::{Value, json};

use super::sentence;
use crate::domain::Lists;
use crate::domain::incomplete::Incomplete;
use crate::i18n::Texts;

/// A line for each thing; what to type is under the last of each sort.
pub fn lines(found: &[Incomplete], lists: &Lists, texts: &Texts) -> Vec<String> {
    let line = |(rank, one): (usize, &Incomplete)| {
        let mut args = sentence::args(one.facts(), texts, Some(lists));
        match one {
            Incomplete::Blank { setting } => {
                args.push(("label", texts.word("setting", setting.as_str()).into()));
            }
            Incomplete::NoDisclosure { list, .. } => {
                args.push(("label", texts.get(&format!("list-{}", list.as_str())).into()));
            }
            Incomplete::Unreachable { .. } | Incomplete::Unconfirmed { .. } => {}
        }
        let key = format!("incomplete-{}", one.key());
        let is_last = found.get(rank + 1).is_none_or(|next| next.key() != one.key());
        if is_last { texts.with_hint(&key, &args) } else { texts.with(&key, &args) }
    };
    found.iter().enumerate().map(line).collect()
}

/// JSON of what is to be filled in.
pub fn json(found: &[Incomplete]) -> Value {
    let one = |one: &Incomplete| match one {
        Incomplete::Blank { setting } => json!({ "incomplete": one.key(), "setting": setting.as_str() }),
        Incomplete::Unreachable { list, code } | Incomplete::Unconfirmed { list, code } => {
            json!({ "incomplete": one.key(), "list": list.as_str(), "code": code })
        }
        Incomplete::NoDisclosure { list, code } => {
            json!({ "incomplete": one.key(), "list": list.as_str(), "code": code })
        }
    };
    found.iter().map(one).collect()
}
