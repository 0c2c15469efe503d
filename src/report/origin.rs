//! What a figure that counts nothing is worked out from: the cell whose requests a mean or a share is of.

/// Means, days and shares, by the beginning of their keys, each with the cell that counts what they are of: the first
/// that fits holds.
const OF: &[(&str, &str)] = &[
    ("admissibility.percent_admissible", "admissibility.admissible"),
    ("admissibility.percent_inadmissible", "admissibility.inadmissible"),
    ("satisfaction.", "satisfaction.count"),
    ("findings.percent_substantiated", "findings.with_finding"),
    ("times.within_standard_percent", "times.within_standard"),
    ("times.acknowledgement.within_target_percent", "times.acknowledgement.within_target"),
    ("times.acknowledgement.", "times.acknowledgement.count"),
    ("times.suspensions.", "times.suspensions.requests"),
    ("times.", "times.count"),
    ("open.age_", "open.age_known"),
    ("consultations.within_due_percent", "consultations.within_due"),
    ("consultations.", "consultations.answered"),
    ("ombudsman.answers.within_percent", "ombudsman.answers.within"),
    ("ombudsman.answers.", "ombudsman.answers.count"),
    ("budget.", "budget.late"),
];

/// The same beside the rows of tables: the table, the name of the figure, the table whose row of the same code counts.
const BESIDE: &[(&str, &str, &str)] = &[
    ("handling.by_handler.", "", "handling.by_handler."),
    ("consultations.by_unit.", "", "consultations.answered_by_unit."),
    ("months.received.", "within_standard_percent", "months.within_standard."),
    ("months.received.", "", "months.timed."),
];

/// The cell that counts what such a figure is of; none of a key that is not worked out.
pub fn counted(key: &str) -> Option<String> {
    let beside = |(table, name, counts): &(&str, &str, &str)| {
        let (code, last) = key.strip_prefix(table)?.rsplit_once('.')?;
        last.starts_with(name).then(|| format!("{counts}{code}"))
    };
    let alone = || OF.iter().find(|(path, _)| key.starts_with(path)).map(|(_, counts)| (*counts).to_owned());
    BESIDE.iter().find_map(beside).or_else(alone)
}
