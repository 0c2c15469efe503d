//! What is wrong with the lines of a file, by cause: a few lines of each, how many there are, and the remedy.

use std::collections::HashMap;
use std::path::Path;

use super::messages;
use super::propose::quoted;
use crate::commands::context::Context;
use crate::domain::act::Disposition;
use crate::domain::field::Use;
use crate::domain::finding::Finding;
use crate::domain::{Field, Lang, Refusal};
use crate::exchange::{Flaw, ImportProblem, Reason, growing_lists, readable_forms};
use crate::i18n::{Arg, typed};
use crate::output::{Failure, clean};

/// How many lines of a cause are printed.
const LINES: usize = 3;

/// The problems of a file, by cause, in the order in which they were met.
#[derive(Default)]
pub struct Problems {
    causes: Vec<CauseCount>,
    places: HashMap<String, usize>,
}

struct CauseCount {
    count: usize,
    /// The first of them.
    first: Vec<ImportProblem>,
}

impl Problems {
    /// Counts a problem.
    pub fn add(&mut self, problem: &ImportProblem) {
        let place = *self.places.entry(cause(problem)).or_insert_with(|| {
            self.causes.push(CauseCount { count: 0, first: Vec::new() });
            self.causes.len() - 1
        });
        let cause = &mut self.causes[place];
        cause.count += 1;
        // The columns that nothing takes are all named.
        if cause.first.len() < LINES || problem.reason == Reason::UnmappedColumn {
            cause.first.push(problem.clone());
        }
    }

    /// Prints each cause: its first lines, how many more there are, what to do. Where that is said of a map, how to
    /// have one of the file that has none yet.
    pub fn print(&self, context: &Context, unmapped: Option<&Path>) {
        let texts = context.ui.texts();
        let mut needs_map = false;
        for CauseCount { count, first } in &self.causes {
            first.iter().for_each(|problem| messages::problem(context, problem));
            let more = count - first.len();
            if more > 0 {
                context.ui.print_message(&texts.with("import-more", &[("count", more.into())]));
            }
            if let Some(Remedy { key, args, is_of_map }) = first.first().and_then(|problem| remedy(problem, first)) {
                let remedy = texts.with(&format!("import-remedy-{key}"), &args);
                context.ui.print_message(&format!("    {remedy}"));
                needs_map |= is_of_map;
            }
        }
        if let Some(file) = unmapped.filter(|_| needs_map) {
            let file = typed::quoted(&file.to_string_lossy());
            context.ui.print_message(&texts.with("import-remedy-propose", &[("file", file.into())]));
        }
    }
}

/// Prints the problems of a header; the failure that they make.
pub fn refuse_header(context: &Context, problems: &[ImportProblem], key: &'static str) -> Failure {
    let mut found = Problems::default();
    problems.iter().for_each(|problem| found.add(problem));
    found.print(context, None);
    Failure::Message { key, args: vec![("count", problems.len().into())], exit: 1 }
}

/// What problems of one cause have in common: the column, but for those of the header, and the reason without its
/// facts.
fn cause(problem: &ImportProblem) -> String {
    let reason: &'static str = (&problem.reason).into();
    let detail = match &problem.reason {
        Reason::Refused(refusal) => refusal.key(),
        Reason::Malformed(flaw) => flaw.into(),
        Reason::UnmappedColumn => return reason.to_owned(),
        _ => "",
    };
    let column = problem.column.as_deref().or(problem.field.map(Field::key)).unwrap_or_default();
    format!("{reason}\0{detail}\0{column}")
}

/// What to do about a cause.
struct Remedy {
    key: &'static str,
    args: Vec<(&'static str, Arg)>,
    /// Whether it is written into a map.
    is_of_map: bool,
}

impl Remedy {
    fn of_map(key: &'static str, args: Vec<(&'static str, Arg)>) -> Self {
        Self { key, args, is_of_map: true }
    }

    fn without_map(key: &'static str, args: Vec<(&'static str, Arg)>) -> Self {
        Self { key, args, is_of_map: false }
    }
}

/// What to do about a cause, where something can be done beside mending the lines.
fn remedy(problem: &ImportProblem, all: &[ImportProblem]) -> Option<Remedy> {
    let quoted = |text: &str| quoted(&clean::line(text));
    let field = problem.field.map_or("", Field::key);
    let column = quoted(problem.column.as_deref().unwrap_or("…"));
    let feed = |rest: String| Arg::from(format!("{field} = {{ column = {column}, {rest} }}"));
    let translated = |value: &str, code: &str| feed(format!("values = {{ {} = {code:?} }}", quoted(value)));
    let values = || ("toml", translated(&problem.value, "CODE"));
    let may_be_unknown = problem.field.is_some_and(Field::may_be_left_unknown) && problem.column.is_some();
    Some(match &problem.reason {
        Reason::UnknownCode { .. } if let Some((value, code)) = all.iter().find_map(grounds) => {
            Remedy::of_map("grounds", vec![("toml", translated(value, code))])
        }
        Reason::UnknownCode { list: "officer", .. } => Remedy::of_map("officer", vec![values()]),
        Reason::UnknownCode { list, .. } if growing_lists().any(|growing| growing == *list) => {
            Remedy::of_map("grow", vec![("list", (*list).into()), values()])
        }
        Reason::UnknownCode { list, .. } => {
            Remedy::of_map("values", vec![values(), ("codes", vocabulary(list).into())])
        }
        Reason::BadDate | Reason::AmbiguousDate => {
            // A day that does not exist has no format.
            let forms = all.iter().map(|problem| readable_forms(&problem.value)).find(|forms| !forms.is_empty())?;
            match &forms[..] {
                [day_first, month_first] => {
                    let (day_first, month_first) = (day_first.as_str().into(), month_first.as_str().into());
                    Remedy::of_map("date-format", vec![("day", day_first), ("month", month_first)])
                }
                _ => Remedy::of_map("date-form", vec![("form", forms[0].as_str().into())]),
            }
        }
        Reason::Malformed(Flaw::NotText) => Remedy::of_map("encoding", vec![]),
        Reason::UnmappedColumn => {
            let columns: Vec<String> = all.iter().map(|problem| quoted(&problem.value)).collect();
            Remedy::of_map("ignore", vec![("toml", format!("ignore = [{}]", columns.join(", ")).into())])
        }
        Reason::DuplicateReference { .. } | Reason::KnownReference { .. } | Reason::KnownNumber => {
            Remedy::without_map("known", vec![])
        }
        Reason::NamelessColumn { .. } => Remedy::of_map("nameless-column", vec![]),
        Reason::OtherRequest { number, .. } if problem.field == Some(Field::ExternalReference) => {
            Remedy::without_map("reference", vec![("number", number.to_string().into())])
        }
        Reason::NotOurNumber | Reason::OtherRequest { .. } => Remedy::of_map("number", vec![("column", column.into())]),
        Reason::OtherThanRegister if problem.field.is_some_and(|field| field.has(Use::Amend)) => {
            Remedy::without_map("amend", vec![])
        }
        Reason::Refused(Refusal::DuplicateOfWhich) => Remedy::without_map("duplicate", vec![]),
        Reason::Refused(Refusal::BeforeEarliestReceipt { .. }) => Remedy::without_map("earliest", vec![]),
        Reason::Refused(Refusal::NotTriaged) => Remedy::of_map(
            "admissible",
            vec![("toml", format!("admissible = {{ column = {column}, otherwise = \"yes\" }}").into())],
        ),
        Reason::Refused(Refusal::TransferToWhom | Refusal::TransferWithoutConsent { .. }) => {
            Remedy::of_map("unknown", vec![("field", field.into())])
        }
        Reason::Refused(Refusal::Barred { .. }) => Remedy::without_map("conflict", vec![]),
        Reason::Refused(_) if may_be_unknown => {
            Remedy::of_map("impossible", vec![("toml", feed("impossible = \"unknown\"".to_owned()))])
        }
        _ => return None,
    })
}

/// The cell that holds several grounds, and their code.
fn grounds(problem: &ImportProblem) -> Option<(&str, &str)> {
    let Reason::UnknownCode { nearest, .. } = &problem.reason else { return None };
    let code = nearest.iter().find(|code| code.contains(';'))?;
    Some((&problem.value, code))
}

/// The words of a vocabulary of the program.
fn vocabulary(name: &str) -> String {
    match name {
        "disposition" => Disposition::CODES.join(", "),
        "finding" => Finding::CODES.join(", "),
        "language" => Lang::ALL.map(Lang::as_str).join(", "),
        _ => ["office", "unit:…", "partner:…"].join(", "),
    }
}
