//! What a figure that counts nothing is worked out from: the cell whose requests a mean or a share is of.

use super::breakdown::FigurePart;
use super::group::{Definition, FigureKind};
use super::keys::KeyOrigin;
use super::{budget, ombudsman};

/// The cell that counts what such a figure is of; none of a key that is not worked out.
pub fn counted(key: &str) -> Option<String> {
    let other = || {
        let found = ombudsman::keys().into_iter().chain(budget::keys()).find(|it| it.key == key)?;
        match found.origin {
            KeyOrigin::Share(of, _) => of.into_iter().next(),
            KeyOrigin::Days(of) | KeyOrigin::Target(of) => Some(of),
            KeyOrigin::Budget => Some("budget.late".to_owned()),
            KeyOrigin::Population(_) => None,
        }
    };
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
