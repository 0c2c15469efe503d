//! What is wrong with a file, in words.

use super::codes::ListChange;
use super::line::ImportTally;
use crate::commands::context::Context;
use crate::domain::comparable::comparable;
use crate::domain::{Field, Lang, List, Lists};
use crate::exchange::{
    DateDisorder, DateSample, Flaw, ImportProblem, MapError, Reason, Unreadable, derived_keys, growing_lists,
    imported_keys,
};
use crate::i18n::{Arg, Texts};
use crate::output::{Failure, clean, joined, sentence};

type Args = Vec<(&'static str, Arg)>;

/// Says one problem: line, column, value and reason.
pub fn problem(context: &Context, problem: &ImportProblem) {
    let texts = context.ui.texts();
    let column = column(problem);
    let args = [
        ("line", problem.line.to_string().into()),
        ("column", clean::line(column.unwrap_or("—")).into()),
        ("value", clean::line(&problem.value).into()),
        ("reason", clause(&problem.reason, texts).into()),
    ];
    context.ui.print_message(&texts.with("import-problem", &args));
}

/// The reasons of a row, on one line.
pub fn reasons(problems: &[ImportProblem], texts: &Texts) -> String {
    let one = |problem: &ImportProblem| {
        let column = column(problem).map_or_else(String::new, |column| format!("{column}: "));
        format!("{column}{}", clause(&problem.reason, texts))
    };
    problems.iter().map(one).collect::<Vec<_>>().join("; ")
}

/// Where a problem is: the file's column, or the field that the map gives to every row.
fn column(problem: &ImportProblem) -> Option<&str> {
    problem.column.as_deref().or(problem.field.map(Field::key))
}

/// The key of a column from its label in either language: what an Excel export is headed with.
pub fn key_of(label: &str) -> Option<String> {
    let plain = comparable(label);
    let keys: Vec<&str> = imported_keys().chain(derived_keys()).collect();
    Lang::ALL.into_iter().find_map(|lang| {
        let texts = Texts::new(lang);
        keys.iter().find(|key| comparable(&texts.get(&format!("field-{key}"))) == plain).map(|key| (*key).to_owned())
    })
}

/// Prints what the growing lists gained, and which spellings were taken for one.
pub fn list_changes<'a>(context: &Context, changes: impl Iterator<Item = &'a ListChange>) {
    let texts = context.ui.texts();
    for ListChange { list, text, code, merged_into, .. } in changes {
        let mut args = vec![
            ("list", texts.get(&format!("list-{list}")).into()),
            ("text", clean::line(text).into()),
            ("code", code.as_str().into()),
        ];
        args.extend(merged_into.as_ref().map(|label| ("label", clean::line(label).into())));
        context.ui.notify(if merged_into.is_some() { "say-code-merged" } else { "say-code-added" }, &args);
    }
}

/// What an import came to.
pub fn tally(context: &Context, tally: &ImportTally, refused: usize) {
    let ImportTally { imported, updated, known, set_aside, .. } = tally;
    context.ui.notify(
        "say-imported",
        &[
            ("count", (*imported).into()),
            ("updated", (*updated).into()),
            ("known", (*known).into()),
            ("refused", refused.into()),
            ("aside", (*set_aside).into()),
        ],
    );
}

/// What of an import is worth a look.
pub fn remarks(context: &Context, tally: &ImportTally, lists: &Lists) {
    let texts = context.ui.texts();
    for (field, count) in &tally.left_out {
        let name = texts.get(&format!("field-{}", field.key()));
        let how = texts.get(&format!("say-left-out-{}", field.key()));
        let args = [("count", (*count).into()), ("name", name.into()), ("how", how.into())];
        context.ui.notify("say-imported-left-out", &args);
    }
    if let Some((count, on)) = tally.long_ago {
        context.ui.notify("say-imported-long-ago", &[("count", count.into()), ("on", on.to_string().into())]);
    }
    if let Some((count, theirs, ours)) = tally.renumbered {
        let (theirs, ours) = (theirs.to_string(), ours.to_string());
        let args = [("count", count.into()), ("theirs", theirs.into()), ("ours", ours.into())];
        context.ui.notify("say-renumbered", &args);
    }
    if let Some((count, line, number)) = tally.equal {
        let (line, number) = (line.to_string(), number.to_string());
        let args = [("count", count.into()), ("line", line.into()), ("number", number.into())];
        context.ui.notify("say-equal-lines", &args);
    }
    for (officer, numbers) in &tally.conflicts {
        let first = joined(numbers.iter().take(5), ", ");
        let officer = context.ui.names(lists).label(List::Officer, officer);
        let args = [("officer", officer.into()), ("count", numbers.len().into()), ("numbers", first.into())];
        context.ui.notify("say-recusals-imported", &args);
    }
}

/// Dates of a file that cannot be trusted.
pub fn disordered(disorder: &DateDisorder) -> Failure {
    let date = |sample: &DateSample| Arg::from(clean::line(&sample.text).into_owned());
    let line = |sample: &DateSample| Arg::from(sample.line.to_string());
    let (key, args): (&str, Args) = match disorder {
        DateDisorder::Both { day_first, month_first } => (
            "import-dates-both",
            vec![
                ("day", date(day_first)),
                ("day_line", line(day_first)),
                ("month", date(month_first)),
                ("month_line", line(month_first)),
            ],
        ),
        DateDisorder::Other { format, swapped, sample } => (
            "import-dates-other",
            vec![
                ("format", format.as_str().into()),
                ("swapped", swapped.as_str().into()),
                ("date", date(sample)),
                ("line", line(sample)),
            ],
        ),
    };
    Failure::Message { key, args, exit: 1 }
}

/// A file that cannot be read at all.
pub fn unreadable(error: &Unreadable, texts: &Texts) -> Failure {
    let (key, args): (&str, Args) = match error {
        Unreadable::TooLarge { limit } => ("import-too-large", vec![("limit", limit.to_string().into())]),
        Unreadable::NoByteOrderMark => ("import-no-mark", vec![]),
        Unreadable::Empty => ("import-empty", vec![]),
        Unreadable::Header(bad) => ("import-bad-header", vec![("why", flaw(&bad.flaw, texts).into())]),
        Unreadable::DuplicateColumn(name) => ("import-duplicate-column", vec![("column", clean::line(name).into())]),
        Unreadable::Io(error) => ("import-io", vec![("why", sentence::system(error, texts).into())]),
    };
    Failure::Message { key, args, exit: 1 }
}

/// A map that cannot be used.
pub fn not_a_map(path: &str, error: &MapError) -> Failure {
    let plain = |text: &str| Arg::from(clean::line(text).into_owned());
    let (key, mut args): (&str, Args) = match error {
        MapError::Syntax { line, detail } => {
            ("map-syntax", vec![("line", line.to_string().into()), ("why", plain(detail))])
        }
        MapError::UnknownField { field, nearest } => {
            let names = imported_keys().collect::<Vec<_>>().join(", ");
            (
                "map-unknown-field",
                vec![("field", plain(field)), ("nearest", Arg::Nearest(nearest.clone())), ("names", names.into())],
            )
        }
        MapError::DerivedField(field) => ("map-derived-field", vec![("field", plain(field))]),
        MapError::FieldTwice(field) => ("map-field-twice", vec![("field", field.key().into())]),
        MapError::NoColumn(field) => ("map-no-column", vec![("field", field.key().into())]),
        MapError::SeveralColumns(field) => ("map-several-columns", vec![("field", field.key().into())]),
        MapError::NotADate(field) => ("map-not-a-date", vec![("field", field.key().into())]),
        MapError::BadDateFormat(format) => ("map-date-format", vec![("format", plain(format))]),
        MapError::BadImpossible(field) => ("map-impossible", vec![("field", field.key().into())]),
        MapError::UnknownEncoding(name) => ("map-encoding", vec![("name", plain(name))]),
        MapError::BadDelimiter(text) => ("map-delimiter", vec![("text", plain(text))]),
        MapError::UnknownList { list, nearest } => {
            let lists = growing_lists().collect::<Vec<_>>().join(", ");
            (
                "map-unknown-list",
                vec![("list", plain(list)), ("nearest", Arg::Nearest(nearest.clone())), ("lists", lists.into())],
            )
        }
    };
    args.push(("path", plain(path)));
    Failure::Message { key, args, exit: 1 }
}

/// A reason within a sentence: that of a refused act is one of its own.
fn clause(reason: &Reason, texts: &Texts) -> String {
    let text = self::reason(reason, texts);
    text.strip_suffix('.').map_or_else(|| text.clone(), str::to_owned)
}

fn reason(reason: &Reason, texts: &Texts) -> String {
    let label = |key: String| Arg::from(texts.get(&key));
    let near: &[String] = match reason {
        Reason::UnknownCode { nearest, .. } | Reason::NoSuchColumn { nearest } | Reason::NoSuchField { nearest } => {
            nearest
        }
        _ => &[],
    };
    let args: Args = match reason {
        Reason::Malformed(found) => return flaw(found, texts),
        Reason::Refused(refusal) => return sentence::refusal(refusal, texts.get("import-this-request"), texts),
        Reason::TooEarly { first_year } => vec![("year", first_year.to_string().into())],
        Reason::SuspendedOtherwise { dated } => vec![("dated", (*dated).into())],
        Reason::UnknownCode { list, .. } => vec![("list", label(format!("list-{list}")))],
        Reason::RetiredCode { list, on } => {
            vec![("list", label(format!("list-{list}"))), ("on", on.to_string().into())]
        }
        Reason::DuplicateReference { line } => vec![("line", line.to_string().into())],
        Reason::KnownReference { number } => vec![("number", number.as_str().into())],
        Reason::OtherRequest { number, received_on } => {
            vec![("number", number.to_string().into()), ("on", received_on.to_string().into())]
        }
        Reason::NamelessColumn { place } => vec![("place", place.to_string().into())],
        Reason::FindingOtherThanGrounds { derived } => {
            vec![("derived", label(format!("finding-{}", derived.as_str())))]
        }
        Reason::Alone { without } => vec![("without", label(format!("field-{}", without.key())))],
        Reason::OtherUnit { unit } => vec![("unit", unit.as_str().into())],
        Reason::AlreadyAnswered { on } | Reason::AnsweredBeforeAsked { on } => vec![("on", on.to_string().into())],
        _ => vec![],
    };
    let key: &str = reason.into();
    let reason = texts.with(&format!("import-reason-{key}"), &args);
    if near.is_empty() {
        return reason;
    }
    texts.with("import-nearest", &[("reason", reason.into()), ("nearest", near.join(", ").into())])
}

fn flaw(flaw: &Flaw, texts: &Texts) -> String {
    let args: Args = match flaw {
        Flaw::UnequalRow { expected, found } => vec![("expected", (*expected).into()), ("found", (*found).into())],
        Flaw::FieldTooLong { limit } | Flaw::RecordTooLong { limit } | Flaw::TooManyColumns { limit } => {
            vec![("limit", (*limit).into())]
        }
        Flaw::BadQuote | Flaw::OpenQuote | Flaw::Nul | Flaw::NotText => vec![],
    };
    let key: &str = flaw.into();
    texts.with(&format!("import-flaw-{key}"), &args)
}
