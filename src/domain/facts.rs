//! What the other registers know of a record, each fact declared once.

/// Declares what is known of a record in codes, numbers and dates: each fact may be unknown, and is left out of the
/// journal then. In an act, what it says; what it leaves out stays.
macro_rules! facts {
    ($(#[$attribute:meta])* $name:ident { $($(#[$doc:meta])* $field:ident: $type:ty,)* }) => {
        $(#[$attribute])*
        #[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
        #[serde(default)]
        pub struct $name {
            $(
                $(#[$doc])*
                #[serde(skip_serializing_if = "Option::is_none")]
                pub $field: Option<$type>,
            )*
        }

        impl $name {
            /// Takes over what other facts say.
            pub fn learn(&mut self, new: &Self) {
                $(
                    if new.$field.is_some() {
                        self.$field.clone_from(&new.$field);
                    }
                )*
            }
        }
    };
}

pub(in crate::domain) use facts;
