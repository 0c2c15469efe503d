//! What a field holds, and the types that a field may have.

use chrono::NaiveDate;

use super::FieldForm;
use crate::domain::act::Disposition;
use crate::domain::finding::Finding;
use crate::domain::handler::Handler;
use crate::domain::lang::Lang;
use crate::domain::request::Status;
use crate::domain::{Code, List, Referral};

/// What one field holds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Fact<'a> {
    /// Text of people.
    Text(&'a str),
    Date(NaiveDate),
    Flag(bool),
    Number(i64),
    Code(List, &'a Code),
    /// A word of the program, after its vocabulary.
    Term(&'static str, &'static str),
    Handler(&'a Handler),
    Referral(&'a Referral),
}

impl Fact<'_> {
    /// The fact as data has it: a code, an ISO date, `true`, a number, a text.
    pub fn plain(&self) -> String {
        match self {
            Self::Text(text) => (*text).to_owned(),
            Self::Date(day) => day.to_string(),
            Self::Flag(flag) => flag.to_string(),
            Self::Number(number) => number.to_string(),
            Self::Code(_, code) => code.to_string(),
            Self::Term(_, word) => (*word).to_owned(),
            Self::Handler(handler) => handler.to_string(),
            Self::Referral(referral) => referral.to_string(),
        }
    }
}

/// A type that a field may have.
pub(super) trait Kept: Sized {
    /// The value as a fact of that form.
    fn fact(&self, form: FieldForm) -> Fact<'_>;
    /// The value of a fact; `None` for a fact of another form.
    fn of(fact: &Fact<'_>) -> Option<Self>;
}

impl Kept for String {
    fn fact(&self, _: FieldForm) -> Fact<'_> {
        Fact::Text(self)
    }
    fn of(fact: &Fact<'_>) -> Option<Self> {
        if let Fact::Text(text) = fact { Some((*text).to_owned()) } else { None }
    }
}

impl Kept for NaiveDate {
    fn fact(&self, _: FieldForm) -> Fact<'_> {
        Fact::Date(*self)
    }
    fn of(fact: &Fact<'_>) -> Option<Self> {
        match fact {
            Fact::Date(day) => Some(*day),
            Fact::Text(text) => text.parse().ok(),
            _ => None,
        }
    }
}

impl Kept for bool {
    fn fact(&self, _: FieldForm) -> Fact<'_> {
        Fact::Flag(*self)
    }
    fn of(fact: &Fact<'_>) -> Option<Self> {
        match fact {
            Fact::Flag(flag) => Some(*flag),
            Fact::Number(flag @ (0 | 1)) => Some(*flag == 1),
            Fact::Text(text) => text.parse().ok(),
            _ => None,
        }
    }
}

impl Kept for i64 {
    fn fact(&self, _: FieldForm) -> Fact<'_> {
        Fact::Number(*self)
    }
    fn of(fact: &Fact<'_>) -> Option<Self> {
        if let Fact::Number(number) = fact { Some(*number) } else { None }
    }
}

impl Kept for u8 {
    fn fact(&self, _: FieldForm) -> Fact<'_> {
        Fact::Number(i64::from(*self))
    }
    fn of(fact: &Fact<'_>) -> Option<Self> {
        if let Fact::Number(number) = fact { Self::try_from(*number).ok() } else { None }
    }
}

impl Kept for Code {
    fn fact(&self, form: FieldForm) -> Fact<'_> {
        let FieldForm::Code(list) = form else { unreachable!("invariant: a code is declared with its list") };
        Fact::Code(list, self)
    }
    fn of(fact: &Fact<'_>) -> Option<Self> {
        match fact {
            Fact::Code(_, code) => Some((*code).clone()),
            Fact::Text(text) => Self::new(text).ok(),
            _ => None,
        }
    }
}

impl Kept for Handler {
    fn fact(&self, _: FieldForm) -> Fact<'_> {
        Fact::Handler(self)
    }
    fn of(fact: &Fact<'_>) -> Option<Self> {
        match fact {
            Fact::Handler(handler) => Some((*handler).clone()),
            Fact::Text(text) => text.parse().ok(),
            _ => None,
        }
    }
}

impl Kept for Referral {
    fn fact(&self, _: FieldForm) -> Fact<'_> {
        Fact::Referral(self)
    }
    fn of(fact: &Fact<'_>) -> Option<Self> {
        match fact {
            Fact::Referral(referral) => Some((*referral).clone()),
            Fact::Text(text) => text.parse().ok(),
            _ => None,
        }
    }
}

/// Enums of the program, which are facts by their words.
macro_rules! terms {
    ($($type:ty: $vocabulary:literal;)*) => {$(
        impl Kept for $type {
            fn fact(&self, _: FieldForm) -> Fact<'_> {
                Fact::Term($vocabulary, self.as_str())
            }
            fn of(fact: &Fact<'_>) -> Option<Self> {
                match fact {
                    Fact::Term(_, word) => word.parse().ok(),
                    Fact::Text(text) => text.parse().ok(),
                    _ => None,
                }
            }
        }
    )*};
}

terms! {
    Lang: "language";
    Status: "status";
    Finding: "finding";
    Disposition: "disposition";
}
