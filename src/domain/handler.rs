//! Who handles a request: the office itself, the unit that served the person, or a partner.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::Code;

/// Who handles a request (MESS: the unit that served the person answers first; MIFI 4.5: partners handle their own).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Handler {
    /// L'équipe de la gestion des plaintes.
    #[default]
    Office,
    /// Une unité administrative.
    Unit(Code),
    /// Un organisme partenaire.
    Partner(Code),
}

/// The text is neither `office`, `unit:CODE` nor `partner:CODE`.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a handler: {0:?}")]
pub struct NotAHandler(pub String);

impl Handler {
    /// `office`, `unit` or `partner`: how the reports split.
    pub fn group(&self) -> &'static str {
        match self {
            Self::Office => "office",
            Self::Unit(_) => "unit",
            Self::Partner(_) => "partner",
        }
    }
}

impl fmt::Display for Handler {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Office => f.write_str("office"),
            Self::Unit(code) => write!(f, "unit:{code}"),
            Self::Partner(code) => write!(f, "partner:{code}"),
        }
    }
}

impl FromStr for Handler {
    type Err = NotAHandler;
    fn from_str(text: &str) -> Result<Self, NotAHandler> {
        let refused = || NotAHandler(text.into());
        match text.split_once(':') {
            None if text == "office" => Ok(Self::Office),
            Some(("unit", code)) => Code::new(code).map(Self::Unit).map_err(|_| refused()),
            Some(("partner", code)) => Code::new(code).map(Self::Partner).map_err(|_| refused()),
            _ => Err(refused()),
        }
    }
}

impl TryFrom<String> for Handler {
    type Error = NotAHandler;
    fn try_from(text: String) -> Result<Self, NotAHandler> {
        text.parse()
    }
}

impl From<Handler> for String {
    fn from(handler: Handler) -> Self {
        handler.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_handler_reads_back_as_it_is_written() {
        for text in ["office", "unit:registraire", "partner:cegep-a"] {
            assert_eq!(text.parse::<Handler>().unwrap().to_string(), text);
        }
        for text in ["", "unit", "unit:", "bureau", "partner:É"] {
            assert!(text.parse::<Handler>().is_err(), "{text}");
        }
    }
}
