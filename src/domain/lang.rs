//! The two languages of the register: French first, English on request.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::domain::coded::MalformedText;
use crate::domain::comparable::comparable;

/// A language of screens, letters and reports.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, strum::IntoStaticStr,
)]
#[strum(serialize_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum Lang {
    /// French, *français*: the office's own language.
    #[default]
    Fr,
    /// English, *anglais*.
    En,
}

impl Lang {
    /// Both languages, French first.
    pub const ALL: [Self; 2] = [Self::Fr, Self::En];

    /// The other language.
    pub fn other(self) -> Self {
        match self {
            Self::Fr => Self::En,
            Self::En => Self::Fr,
        }
    }

    /// `fr` or `en`.
    pub fn as_str(self) -> &'static str {
        self.into()
    }

    /// The tag of a text as it is written here (BCP 47).
    pub fn tag(self) -> &'static str {
        match self {
            Self::Fr => "fr-CA",
            Self::En => "en-CA",
        }
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for Lang {
    type Err = MalformedText;
    fn from_str(text: &str) -> Result<Self, MalformedText> {
        match comparable(text).as_str() {
            "fr" | "francais" | "french" => Ok(Self::Fr),
            "en" | "anglais" | "english" => Ok(Self::En),
            _ => Err(MalformedText("not a language of the register", text.into())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_named_by_its_code_or_in_either_language() {
        for (text, lang) in [("fr", Lang::Fr), ("FR", Lang::Fr), ("Français", Lang::Fr), (" anglais ", Lang::En)] {
            assert_eq!(text.parse(), Ok(lang), "{text}");
        }
        assert_eq!("es".parse::<Lang>(), Err(MalformedText("not a language of the register", "es".into())));
        assert_eq!(serde_json::to_string(&Lang::ALL).unwrap(), r#"["fr","en"]"#);
    }
}
