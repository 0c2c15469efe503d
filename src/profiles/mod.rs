//! The profiles shipped with the tool: the lists and standards of three ministries, drawn from their own documents.

/// The names of the shipped profiles; the first is the office the tool was built for.
pub const NAMES: [&str; 3] = ["mifi", "mamh", "mess"];

/// The text of a shipped profile, for [`Profile::parse`](crate::domain::Profile::parse).
pub fn shipped(name: &str) -> Option<&'static str> {
    match name {
        "mifi" => Some(include_str!("mifi.toml")),
        "mamh" => Some(include_str!("mamh.toml")),
        "mess" => Some(include_str!("mess.toml")),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
