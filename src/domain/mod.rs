//! The rules of a complaints office, pure: no SQL, no command line, no clock, no text for users.
#![warn(missing_docs)]

pub mod code;
pub mod number;

pub use code::Code;
pub use number::Number;
