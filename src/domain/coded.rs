//! Closed lists of the program itself: each value has one code, made of its name, that scripts type and data carry; and
//! values that data carry as the text that names them.

/// Declares a closed list: its values, and how a code is made of a value's name.
macro_rules! coded {
    ($(#[$attribute:meta])* pub enum $name:ident as $case:tt { $($(#[$doc:meta])* $value:ident,)* }) => {
        $(#[$attribute])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[derive(strum::Display, strum::EnumString, strum::IntoStaticStr, strum::VariantNames)]
        #[serde(rename_all = $case)]
        #[strum(serialize_all = $case)]
        pub enum $name {
            $($(#[$doc])* $value,)*
        }

        #[allow(dead_code, reason = "not every list is read back from its codes")]
        impl $name {
            /// Every value, in the order of the list.
            pub const ALL: [Self; [$(Self::$value),*].len()] = [$(Self::$value),*];

            /// Their codes, in the same order.
            pub const CODES: &[&'static str] = <Self as strum::VariantNames>::VARIANTS;

            /// The code that scripts type and data carry.
            pub fn as_str(self) -> &'static str {
                self.into()
            }

            /// The value of a code.
            pub fn from_code(code: &str) -> Option<Self> {
                code.parse().ok()
            }
        }
    };
}

/// The text has not the form of what it should be.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}: {1:?}")]
pub struct MalformedText(pub &'static str, pub String);

/// Declares that a value is kept as the text that it is written as, and read back from it.
macro_rules! kept_as_text {
    ($name:ident) => {
        impl TryFrom<String> for $name {
            type Error = <Self as std::str::FromStr>::Err;
            fn try_from(text: String) -> Result<Self, Self::Error> {
                text.parse()
            }
        }

        impl From<$name> for String {
            fn from(value: $name) -> Self {
                value.to_string()
            }
        }
    };
}

pub(crate) use coded;
pub(in crate::domain) use kept_as_text;
