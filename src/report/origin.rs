//! Origin of a figure that counts nothing: the cell whose requests a mean or a share is of.

use super::keys::{KeyDefinition, KeyOrigin, keys};

/// The cell that counts what such a figure is of; none of a key that is not worked out.
pub fn counted(key: &str) -> Option<String> {
    let of = |definition: KeyDefinition| {
        let code = match definition.key.split_once("CODE") {
            Some((before, after)) => key.strip_prefix(before)?.strip_suffix(after)?,
            None => Some("").filter(|_| definition.key == key)?,
        };
        let counted = match definition.origin {
            KeyOrigin::Population(_) => None,
            // Of a sum of several lines, the requests are those of its whole.
            KeyOrigin::Share(of, whole) => if of.len() > 1 { whole } else { of }.into_iter().next(),
            KeyOrigin::Days(of) | KeyOrigin::Target(of) => Some(of),
            KeyOrigin::Budget => Some("budget.late".to_owned()),
        };
        Some(counted?.replace("CODE", code))
    };
    keys().into_iter().find_map(of)
}
