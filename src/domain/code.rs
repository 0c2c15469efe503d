//! A code of a reference list: `phone`, `delay`, `plateau-mont-royal`.

use std::borrow::Borrow;
use std::fmt;

use serde::{Deserialize, Serialize};

use crate::domain::coded::MalformedText;
use crate::domain::comparable::comparable;

/// The short stable name of an item in one of the register's lists (channels, units, grounds…).
///
/// Scripts and entries hold codes; people read the item's label. A code has 1 to [`Code::MAX`]
/// characters among lower-case letters `a`–`z`, digits, `_`, `-` and `.`, and begins with a letter or a digit.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Code(Box<str>);

impl Code {
    /// The longest code, in characters.
    pub const MAX: usize = 64;

    /// A checked code.
    pub fn new(text: &str) -> Result<Self, MalformedText> {
        let fits = text.starts_with(|c: char| c.is_ascii_lowercase() || c.is_ascii_digit())
            && text.len() <= Self::MAX
            && text.bytes().all(|b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'_' | b'-' | b'.'));
        if fits { Ok(Self(text.into())) } else { Err(MalformedText("not a code", text.into())) }
    }

    /// The code that a label suggests: its plain letters and digits in lower case, a hyphen where anything else stood,
    /// cut at [`Code::MAX`]. `item` when the label has none of them (a name in another script).
    pub fn slug(label: &str) -> Self {
        let plain = comparable(label);
        let words: Vec<&str> = plain.split(|c: char| !c.is_ascii_alphanumeric()).filter(|w| !w.is_empty()).collect();
        let mut slug = words.join("-");
        slug.truncate(Self::MAX);
        let slug = slug.trim_end_matches('-');
        Self(if slug.is_empty() { "item" } else { slug }.into())
    }

    /// The code with `-n` after it, cut so that it stays a code.
    pub fn numbered(&self, n: u32) -> Self {
        let suffix = format!("-{n}");
        let room = self.0.len().min(Self::MAX - suffix.len());
        Self(format!("{}{suffix}", self.0[..room].trim_end_matches('-')).into())
    }

    /// The code as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl TryFrom<String> for Code {
    type Error = MalformedText;
    fn try_from(text: String) -> Result<Self, MalformedText> {
        Self::new(&text)
    }
}

impl From<Code> for String {
    fn from(code: Code) -> Self {
        code.0.into()
    }
}

impl Borrow<str> for Code {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl PartialEq<str> for Code {
    fn eq(&self, other: &str) -> bool {
        &*self.0 == other
    }
}

impl PartialEq<&str> for Code {
    fn eq(&self, other: &&str) -> bool {
        &*self.0 == *other
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_label_suggests_a_code() {
        for (label, code) in [
            ("Rosemont - La Petite-Patrie", "rosemont-la-petite-patrie"),
            ("Côte-des-Neiges - Notre-Dame-de-Grâce", "cote-des-neiges-notre-dame-de-grace"),
            ("Téléphone", "telephone"),
            ("Eau & égouts (ruelle)", "eau-egouts-ruelle"),
            ("Cœur d’immeuble", "coeur-d-immeuble"),
            ("المكتب", "item"),
            ("", "item"),
        ] {
            assert_eq!(Code::slug(label), *code, "{label}");
        }
        assert_eq!(Code::slug(&"mot ".repeat(40)).as_str().len(), 63);
        assert_eq!(Code::slug(&"x".repeat(80)).numbered(12).as_str(), format!("{}-12", "x".repeat(61)));
    }

    proptest! {
        #[test]
        fn whatever_the_label_its_slug_is_a_code(label in any::<String>(), n in any::<u32>()) {
            let slug = Code::slug(&label);
            prop_assert_eq!(Code::new(slug.as_str()), Ok(slug.clone()));
            let numbered = slug.numbered(n);
            prop_assert_eq!(Code::new(numbered.as_str()), Ok(numbered));
        }
    }

    #[test]
    fn a_code_is_short_lower_case_and_plain() {
        for good in ["phone", "in_person", "plateau-mont-royal", "2021", "pr.01"] {
            assert!(Code::new(good).is_ok(), "{good}");
        }
        for bad in ["", "Phone", "é", "a b", "-x", "_x", "a\n", &"x".repeat(65)] {
            assert!(Code::new(bad).is_err(), "{bad:?}");
        }
    }
}
