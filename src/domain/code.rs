//! A code of a reference list: `phone`, `delay`, `plateau-mont-royal`.

use std::borrow::Borrow;
use std::fmt;

use serde::{Deserialize, Serialize};

/// The short stable name of an item in one of the register's lists (channels, units, grounds…).
///
/// Scripts and entries hold codes; people read the item's label. A code has 1 to [`Code::MAX`]
/// characters among lower-case letters `a`–`z`, digits, `_`, `-` and `.`, and begins with a letter or a digit.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Code(Box<str>);

/// The text is not a code: see [`Code`] for the form.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a code: {0:?}")]
pub struct NotACode(pub String);

impl Code {
    /// The longest code, in characters.
    pub const MAX: usize = 64;

    /// A checked code.
    ///
    /// # Errors
    /// [`NotACode`] when the text does not have the form of a code.
    pub fn new(text: &str) -> Result<Self, NotACode> {
        let fits = text.starts_with(|c: char| c.is_ascii_lowercase() || c.is_ascii_digit())
            && text.len() <= Self::MAX
            && text.bytes().all(|b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'_' | b'-' | b'.'));
        if fits { Ok(Self(text.into())) } else { Err(NotACode(text.into())) }
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
    type Error = NotACode;
    fn try_from(text: String) -> Result<Self, NotACode> {
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
    use super::*;

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
