//! Codes for the items that a list gains from a file.

use unicode_normalization::UnicodeNormalization;

use crate::domain::Code;

/// A code made from a label: `Extermination à l'extérieur - Rats` gives `extermination-a-l-exterieur-rats`.
///
/// `nth` is 1, or more when the codes of the lower numbers are taken by other labels. A label without any Latin letter
/// or digit is called `item`.
pub fn code_for(label: &str, nth: u32) -> Option<Code> {
    let mut code = String::new();
    for c in label.to_lowercase().nfkd() {
        match c {
            'a'..='z' | '0'..='9' | '_' => code.push(c),
            'œ' => code.push_str("oe"),
            'æ' => code.push_str("ae"),
            'ß' => code.push_str("ss"),
            '\u{300}'..='\u{36f}' => {}
            _ if code.ends_with('-') => {}
            _ => code.push('-'),
        }
    }
    let mut code = code.trim_matches(['-', '_']);
    if code.is_empty() {
        code = "item";
    }
    let suffix = if nth > 1 { format!("-{nth}") } else { String::new() };
    // Only ASCII is left, so any place is a boundary.
    let room = Code::MAX.saturating_sub(suffix.len()).min(code.len());
    Code::new(&format!("{}{suffix}", code[..room].trim_end_matches('-'))).ok()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_label_becomes_a_readable_code() {
        for (label, code) in [
            ("Extermination à l'extérieur - Rats", "extermination-a-l-exterieur-rats"),
            ("CÔTE-DES-NEIGES - NOTRE-DAME-DE-GRÂCE", "cote-des-neiges-notre-dame-de-grace"),
            ("Mobile", "mobile"),
            ("Œuvres (1re)", "oeuvres-1re"),
            ("pr01", "pr01"),
            ("ᐃᓄᒃᑎᑐᑦ", "item"),
            ("=1+1", "1-1"),
        ] {
            assert_eq!(code_for(label, 1).unwrap(), code);
        }
        assert_eq!(code_for("Mobile", 2).unwrap(), "mobile-2");
    }

    proptest! {
        #[test]
        fn any_label_has_a_code_and_another_when_that_is_taken(label in any::<String>(), long in "[a-zé -]{60,90}") {
            for label in [label, long] {
                let codes = [code_for(&label, 1), code_for(&label, 2), code_for(&label, 30)];
                prop_assert!(codes.iter().all(Option::is_some));
                prop_assert!(codes[0] != codes[1] && codes[1] != codes[2]);
            }
        }
    }
}
