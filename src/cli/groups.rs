//! The verbs in the order in which an office meets them, for the first page of the help and for the manual.

use clap::Command;

/// Each group, by its key in the catalogue (`help-group-…`), and its verbs.
const GROUPS: [(&str, &[&str]); 7] = [
    (
        "handle",
        &[
            "intake",
            "ack",
            "triage",
            "assign",
            "suspend",
            "resume",
            "extend",
            "consult",
            "consent",
            "conflict",
            "hand",
            "ground",
            "finding",
            "close",
            "satisfaction",
            "reopen",
        ],
    ),
    ("file", &["note", "attach", "attachment", "link", "amend", "undo", "letter"]),
    ("look", &["show", "list", "find", "due"]),
    ("registers", &["issue", "measure", "ombudsman", "incident"]),
    ("account", &["report", "export", "import"]),
    ("keep", &["init", "setting", "reference", "holidays", "retention", "backup", "restore", "sql", "check"]),
    ("tool", &[]),
];

/// The verbs of the tree, group by group. A verb that no group names is a tool.
pub fn grouped(tree: &Command) -> Vec<(&'static str, Vec<&Command>)> {
    let known: Vec<&str> = GROUPS.iter().flat_map(|(_, verbs)| verbs.iter().copied()).collect();
    let of = |(group, names): &(&'static str, &[&str])| {
        let mut verbs: Vec<_> = names.iter().filter_map(|name| tree.find_subcommand(name)).collect();
        if *group == "tool" {
            verbs.extend(tree.get_subcommands().filter(|verb| !known.contains(&verb.get_name())));
        }
        (*group, verbs)
    };
    GROUPS.iter().map(of).filter(|(_, verbs)| !verbs.is_empty()).collect()
}
