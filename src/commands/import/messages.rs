//! What is wrong with a file, in words.

use super::codes::ListChange;
use super::problems::Problems;
use crate::commands::context::Context;
use crate::domain::fold::fold;
use crate::domain::{Field, Lang};
use crate::exchange::{
    DateDisorder, DateSample, Flaw, ImportProblem, MapError, Reason, Unreadable, derived_keys, growing_lists,
    imported_keys,
};
use crate::i18n::{Arg, Texts};
use crate::output::{Failure, clean, sentence};

type Args = Vec<(&'static str, Arg)>;

/// Says one problem: line, column, value and reason.
pub fn problem(context: &Context, problem: &ImportProblem) {
    let texts = context.ui.texts();
    let column = column(problem);
    let args = [
        ("line", problem.line.to_string().into()),
        ("column", clean::line(column.unwrap_or("—")).into_owned().into()),
        ("value", clean::line(&problem.value).into_owned().into()),
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

/// The problems of a header, said; the failure that they make.
pub fn refuse_header(context: &Context, problems: &[ImportProblem], key: &'static str) -> Failure {
    let mut found = Problems::default();
    problems.iter().for_each(|problem| found.add(problem));
    found.print(context, true);
    Failure::Message { key, args: vec![("count", problems.len().into())], exit: 1 }
}

/// The key of a column from its label in either language: what an Excel export is headed with.
pub fn key_of(label: &str) -> Option<String> {
    let folded = fold(label);
    let keys: Vec<&str> = imported_keys().chain(derived_keys()).collect();
    Lang::ALL.into_iter().find_map(|lang| {
        let texts = Texts::new(lang);
        keys.iter().find(|key| fold(&texts.get(&format!("field-{key}"))) == folded).map(|key| (*key).to_owned())
    })
}

/// Prints what the growing lists gained, and which spellings were taken for one.
pub fn list_changes<'a>(context: &Context, changes: impl Iterator<Item = &'a ListChange>) {
    let texts = context.ui.texts();
    for ListChange { list, text, code, merged_into, .. } in changes {
        let mut args = vec![
            ("list", texts.get(&format!("list-{list}")).into()),
            ("text", clean::line(text).into_owned().into()),
            ("code", code.as_str().into()),
        ];
        args.extend(merged_into.as_ref().map(|label| ("label", clean::line(label).into_owned().into())));
        context.ui.notify(if merged_into.is_some() { "say-code-merged" } else { "say-code-added" }, &args);
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
        Unreadable::DuplicateColumn(name) => {
            ("import-duplicate-column", vec![("column", clean::line(name).into_owned().into())])
        }
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
            ("map-unknown-field", vec![("field", plain(field)), ("nearest", joined(nearest))])
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
            ("map-unknown-list", vec![("list", plain(list)), ("nearest", joined(nearest)), ("lists", lists.into())])
        }
    };
    args.push(("path", plain(path)));
    Failure::Message { key, args, exit: 1 }
}

/// The nearest names; `none`, which a message may choose by, when none is near.
fn joined(nearest: &[String]) -> Arg {
    if nearest.is_empty() { "none".into() } else { nearest.join(", ").into() }
}

/// A reason within a sentence: that of a refused act is one of its own.
fn clause(reason: &Reason, texts: &Texts) -> String {
    let text = self::reason(reason, texts);
    text.strip_suffix('.').map_or_else(|| text.clone(), str::to_owned)
}

fn reason(reason: &Reason, texts: &Texts) -> String {
    let field = |field: &Field| Arg::from(texts.get(&format!("field-{}", field.key())));
    let with = |key: &str, args: Args| texts.with(&format!("import-reason-{key}"), &args);
    let near = |key: &str, nearest: &[String], mut args: Args| {
        args.push(("nearest", nearest.join(", ").into()));
        with(&if nearest.is_empty() { key.to_owned() } else { format!("{key}-near") }, args)
    };
    match reason {
        Reason::Malformed(found) => flaw(found, texts),
        Reason::BadDate => with("bad-date", vec![]),
        Reason::AmbiguousDate => with("ambiguous-date", vec![]),
        Reason::TooEarly { first_year } => with("too-early", vec![("year", first_year.to_string().into())]),
        Reason::Refused(refusal) => sentence::refusal(refusal, texts.get("import-this-request"), texts),
        Reason::DuplicateOfNone => with("duplicate-of-none", vec![]),
        Reason::FutureDate => with("future-date", vec![]),
        Reason::SuspendedLongerThanOpen => with("suspended-longer-than-open", vec![]),
        Reason::SuspendedOtherwise { dated } => with("suspended-otherwise", vec![("dated", (*dated).into())]),
        Reason::BadSuspension => with("bad-suspension", vec![]),
        Reason::BadGround => with("bad-ground", vec![]),
        Reason::UnknownCode { list, nearest } => {
            near("unknown-code", nearest, vec![("list", texts.get(&format!("list-{list}")).into())])
        }
        Reason::RetiredCode { list, on } => {
            let list = texts.get(&format!("list-{list}")).into();
            with("retired-code", vec![("list", list), ("on", on.to_string().into())])
        }
        Reason::MissingField => with("missing-field", vec![]),
        Reason::BadScore => with("bad-score", vec![]),
        Reason::BadNumber => with("bad-number", vec![]),
        Reason::BadBoolean => with("bad-boolean", vec![]),
        Reason::DuplicateReference { line } => with("duplicate-reference", vec![("line", line.to_string().into())]),
        Reason::KnownReference { number } => with("known-reference", vec![("number", number.as_str().into())]),
        Reason::NotOurNumber => with("not-our-number", vec![]),
        Reason::KnownNumber => with("known-number", vec![]),
        Reason::OtherRequest { number, received_on } => {
            let (number, on) = (number.to_string(), received_on.to_string());
            with("other-request", vec![("number", number.into()), ("on", on.into())])
        }
        Reason::KnownWithoutDate { number } => with("known-without-date", vec![("number", number.to_string().into())]),
        Reason::OtherThanRegister => with("other-than-register", vec![]),
        Reason::UnmappedColumn => with("unmapped-column", vec![]),
        Reason::NamelessColumn { place } => with("nameless-column", vec![("place", place.to_string().into())]),
        Reason::FindingOtherThanGrounds { derived } => {
            let derived = texts.get(&format!("finding-{}", derived.as_str()));
            with("finding-other-than-grounds", vec![("derived", derived.into())])
        }
        Reason::CriterionOnUnsubstantiated => with("criterion-on-unsubstantiated", vec![]),
        Reason::CriterionOfNoGround => with("criterion-of-no-ground", vec![]),
        Reason::ReasonOnAdmissible => with("reason-on-admissible", vec![]),
        Reason::Alone { without } => with("alone", vec![("without", field(without))]),
        Reason::NoSuchColumn { nearest } => near("no-such-column", nearest, vec![]),
        Reason::NoSuchField { nearest } => near("no-such-field", nearest, vec![]),
        Reason::FieldTwice => with("field-twice", vec![]),
        Reason::NoSuchRequest => with("no-such-request", vec![]),
        Reason::NoSuchConsultation => with("no-such-consultation", vec![]),
        Reason::OtherRegister => with("other-register", vec![]),
        Reason::OtherUnit { unit } => with("other-unit", vec![("unit", unit.as_str().into())]),
        Reason::AlreadyAnswered { on } => with("already-answered", vec![("on", on.to_string().into())]),
        Reason::AnsweredBeforeAsked { on } => with("answered-before-asked", vec![("on", on.to_string().into())]),
    }
}

fn flaw(flaw: &Flaw, texts: &Texts) -> String {
    let with = |key: &str, args: Args| texts.with(&format!("import-flaw-{key}"), &args);
    match flaw {
        Flaw::UnequalRow { expected, found } => {
            with("unequal-row", vec![("expected", (*expected).into()), ("found", (*found).into())])
        }
        Flaw::BadQuote => with("bad-quote", vec![]),
        Flaw::OpenQuote => with("open-quote", vec![]),
        Flaw::Nul => with("nul", vec![]),
        Flaw::FieldTooLong { limit } => with("field-too-long", vec![("limit", (*limit).into())]),
        Flaw::RecordTooLong { limit } => with("record-too-long", vec![("limit", (*limit).into())]),
        Flaw::TooManyColumns { limit } => with("too-many-columns", vec![("limit", (*limit).into())]),
        Flaw::NotText { line, column, byte, .. } => with(
            "not-text",
            vec![
                ("line", line.to_string().into()),
                ("column", column.to_string().into()),
                ("byte", byte.to_string().into()),
            ],
        ),
    }
}
