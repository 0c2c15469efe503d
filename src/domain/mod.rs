//! The rules of a complaints office, pure: no SQL, no command line, no clock, no text for users.
#![warn(missing_docs)]

pub mod calendar;
pub mod clock;
pub mod code;
pub mod fold;
pub mod identity;
pub mod lang;
pub mod number;
pub mod profile;
pub mod reference;

pub use code::Code;
pub use identity::Identity;
pub use lang::Lang;
pub use number::Number;
pub use profile::Profile;
pub use reference::{Item, List, Lists};
