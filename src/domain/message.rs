//! Messages of the domain: the key of a text of the catalogue, and the facts that it quotes.

use std::fmt::Display;

use chrono::NaiveDate;

use super::reference::List;
use super::{Code, Handler, Number, RecordId};

/// A fact that a message quotes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MessageArg {
    Date(NaiveDate),
    /// An item, to be shown by its label.
    Item(List, Code),
    /// A value of a closed list, by the prefix of its labels and its code, as it is typed.
    Value(&'static str, &'static str),
    /// The code of an item, as it is typed; `none` where the office has none of that code.
    Known(List, Code),
    /// A text of the catalogue: the name of an act.
    Act(&'static str),
    /// A count or a rank.
    Count(i64),
    /// Ranks, in order.
    Ranks(Vec<u32>),
    /// Words of the catalogue, by their keys.
    Words(Vec<String>),
    /// A part of a command line, with the English names of its options.
    Typed(String),
    /// A record, by what it is and its number.
    Record(RecordId),
    /// Shown as it is.
    Plain(String),
}

impl From<&NaiveDate> for MessageArg {
    fn from(day: &NaiveDate) -> Self {
        Self::Date(*day)
    }
}

impl From<&u32> for MessageArg {
    fn from(rank: &u32) -> Self {
        Self::Count(i64::from(*rank))
    }
}

/// `yes` or `no`, which a message may choose by.
impl From<&bool> for MessageArg {
    fn from(is_so: &bool) -> Self {
        plain(if *is_so { "yes" } else { "no" })
    }
}

impl From<&u8> for MessageArg {
    fn from(score: &u8) -> Self {
        Self::Count(i64::from(*score))
    }
}

impl From<&Vec<u32>> for MessageArg {
    fn from(ranks: &Vec<u32>) -> Self {
        Self::Ranks(ranks.clone())
    }
}

macro_rules! plain_values {
    ($($type:ty),*) => {
        $(impl From<&$type> for MessageArg {
            fn from(value: &$type) -> Self {
                plain(value)
            }
        })*
    };
}

// The rank of an entry, a `u64`, is one: no language groups it in thousands.
plain_values!(u64, String, str, &str, Code, Number, Handler);

impl From<&List> for MessageArg {
    fn from(list: &List) -> Self {
        Self::Words(vec![format!("list-{list}")])
    }
}

impl From<&RecordId> for MessageArg {
    fn from(record: &RecordId) -> Self {
        Self::Record(*record)
    }
}

pub(super) fn item(list: List, code: &Code) -> MessageArg {
    MessageArg::Item(list, code.clone())
}

pub(super) fn plain(text: &(impl Display + ?Sized)) -> MessageArg {
    MessageArg::Plain(text.to_string())
}

/// Declares an enum of messages. The key of a message is its name in kebab case; its facts are its fields, by their
/// names, unless others follow `=>`.
macro_rules! messages {
    ($(#[$meta:meta])* pub enum $enum:ident {
        $($(#[$doc:meta])* $name:ident
            $({ $($field:ident: $type:ty),* })? $(=> { $($fact:ident: $value:expr),* })?,)*
    }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, strum::IntoStaticStr, strum::VariantNames)]
        #[strum(serialize_all = "kebab-case")]
        #[allow(missing_docs, reason = "the names of the facts are those of the messages' variables")]
        pub enum $enum {
            $($(#[$doc])* $name $({ $($field: $type),* })?,)*
        }

        impl $enum {
            /// The key of every message.
            pub const KEYS: &'static [&'static str] = <Self as strum::VariantNames>::VARIANTS;

            /// The key of the message in the catalogue, without its prefix.
            pub fn key(&self) -> &'static str {
                self.into()
            }

            /// The facts that the message quotes, by the names of its variables.
            pub fn facts(&self) -> Vec<(&'static str, $crate::domain::message::MessageArg)> {
                match self {
                    $(Self::$name { $($($field),*)? } => {
                        $crate::domain::message::facts!([$($($field),*)?] $(=> $($fact: $value),*)?)
                    })*
                }
            }
        }
    };
}

macro_rules! facts {
    ([$($field:ident),*]) => {
        vec![$((stringify!($field), $crate::domain::message::MessageArg::from($field))),*]
    };
    ([$($field:ident),*] => $($fact:ident: $value:expr),*) => {
        vec![$((stringify!($fact), $value)),*]
    };
}

pub(crate) use {facts, messages};
