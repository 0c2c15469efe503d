//! What a figure that counts nothing is worked out from: the cell whose requests a mean or a share is of.

use super::breakdown::FigurePart;
use super::group::{Definition, FigureKind};

/// Those that are not in the table, by the beginning of their keys: the first that fits holds.
const OF: &[(&str, &str)] = &[
    ("ombudsman.answers.within_percent", "ombudsman.answers.within"),
    ("ombudsman.answers.", "ombudsman.answers.count"),
    ("budget.", "budget.late"),
];

/// The cell that counts what such a figure is of; none of a key that is not worked out.
pub fn counted(key: &str) -> Option<String> {
    let other = || OF.iter().find(|(path, _)| key.starts_with(path)).map(|(_, counts)| (*counts).to_owned());
    FigurePart::ALL.iter().find_map(|part| of_line(part.definition(), key)).or_else(other)
}

fn of_line(line: &Definition, key: &str) -> Option<String> {
    let (of, names): (FigurePart, Vec<&str>) = match &line.kind {
        FigureKind::Count(_) => return None,
        // Of a sum of several lines, the requests are those of its whole.
        FigureKind::Share(of, whole) => (*if of.len() > 1 { whole } else { of }.first()?, vec![line.path]),
        FigureKind::Days(series) => (series.of, series.statistics.iter().map(|(name, _)| *name).collect()),
        FigureKind::Target(of, _) => (*of, vec![line.path]),
    };
    let path = of.definition().path;
    let Some((table, column)) = line.column else { return names.contains(&key).then(|| path.to_owned()) };
    let (code, last) = key.strip_prefix(table.definition().path)?.strip_prefix('.')?.rsplit_once('.')?;
    (last == column || names.contains(&last)).then(|| format!("{path}.{code}"))
}
