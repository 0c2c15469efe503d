//! The groups of verbs, in the order in which an office meets them.

/// A group of verbs of the first page of the help.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VerbGroup {
    /// Acts on a request.
    Handle,
    /// What a file holds.
    File,
    /// Looking up.
    Look,
    /// What has numbers of its own beside requests.
    Registers,
    /// What the office answers for.
    Account,
    /// What keeps the register.
    Keep,
    /// Verbs that are not about the register.
    Tool,
}

impl VerbGroup {
    /// Every group, with the key of its heading.
    pub const ALL: [(Self, &'static str); 7] = [
        (Self::Handle, "help-group-handle"),
        (Self::File, "help-group-file"),
        (Self::Look, "help-group-look"),
        (Self::Registers, "help-group-registers"),
        (Self::Account, "help-group-account"),
        (Self::Keep, "help-group-keep"),
        (Self::Tool, "help-group-tool"),
    ];
}

impl clap::builder::CommandExt for VerbGroup {}
