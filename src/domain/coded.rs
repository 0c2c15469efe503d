//! Closed lists of the program itself: each value has one code, made of its name, that scripts type and data carry.

/// Declares a closed list: its values, and how a code is made of a value's name.
macro_rules! coded {
    ($(#[$attribute:meta])* pub enum $name:ident as $case:tt { $($(#[$doc:meta])* $value:ident,)* }) => {
        $(#[$attribute])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[derive(strum::EnumString, strum::IntoStaticStr)]
        #[serde(rename_all = $case)]
        #[strum(serialize_all = $case)]
        pub enum $name {
            $($(#[$doc])* $value,)*
        }

        impl $name {
            /// Every value, in the order of the list.
            pub const ALL: [Self; [$(Self::$value),*].len()] = [$(Self::$value),*];

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

pub(in crate::domain) use coded;
