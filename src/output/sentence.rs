//! The sentence for a failure: what happened, why, and what to type next.

use crate::domain::date::{DateError, to_the_minute};
use crate::domain::message::MessageArg;
use crate::domain::reference::Unresolved;
use crate::domain::{Code, Lang, List, Lists, PeriodError, RecordId, Refusal, Series};
use crate::i18n::{Arg, Texts, typed};
use crate::output::failure::Failure;
use crate::output::{clean, joined};
use crate::store::check::Problem;
use crate::store::{QueryError, StoreError, views};

/// The sentence for a failure, and the way out under it. Items are shown by their labels when the lists are at hand.
pub fn sentence(failure: &Failure, texts: &Texts, lists: Option<&Lists>) -> String {
    sentence_after(failure, texts, lists, None)
}

/// Sentence of a failure, which proposes to take back the last act of the record if that stands in the way.
pub fn sentence_after(failure: &Failure, texts: &Texts, lists: Option<&Lists>, last: Option<&str>) -> String {
    let (key, mut args) = message(failure, texts, lists);
    if let Failure::Refused { refusal, .. } = failure {
        let is_obstacle = last.is_some_and(|last| refusal.obstacles().contains(&last));
        args.push(("undoable", if is_obstacle { "yes" } else { "no" }.into()));
    }
    let near = did_you_mean(near(&args, texts), texts);
    args.push(is_near(near.is_some()));
    let hint = texts.companion(&key, "hint", &args);
    [Some(texts.with(&key, &args)), near, hint].into_iter().flatten().collect::<Vec<_>>().join("\n")
}

/// The sentence alone, where the way out is not the reader's to take.
pub fn without_hint(failure: &Failure, texts: &Texts, lists: Option<&Lists>) -> String {
    let (key, mut args) = message(failure, texts, lists);
    args.push(is_near(true));
    texts.with(&key, &args)
}

/// Whether a name that is near comes in the place of all there are.
fn is_near(near: bool) -> (&'static str, Arg) {
    ("near", if near { "yes" } else { "no" }.into())
}

/// Asks whether one of those names was meant, where there are any.
pub fn did_you_mean(mut names: Vec<String>, texts: &Texts) -> Option<String> {
    let last = names.pop()?;
    let either = match names.join(", ") {
        others if others.is_empty() => last,
        others => texts.with("usage-either", &[("others", others.into()), ("last", last.into())]),
    };
    Some(texts.with("usage-nearest", &[("nearest", either.into())]))
}

/// What may have been meant, as a message tells it, or by a value that is none of those that it lists.
fn near(args: &Args, texts: &Texts) -> Vec<String> {
    let typed = args.iter().find_map(|(name, arg)| match arg {
        Arg::Text(typed) if ["typed", "field", "name"].contains(name) => Some(typed),
        _ => None,
    });
    let near = args.iter().find_map(|(name, arg)| match arg {
        Arg::Nearest(names) => Some(names.clone()),
        Arg::Values(prefix, codes) if *name == "names" => {
            typed::near(prefix, codes.iter().copied(), typed?, texts.lang()).map(|near| vec![near])
        }
        _ => None,
    });
    near.unwrap_or_default()
}

type Args = Vec<(&'static str, Arg)>;

fn message(failure: &Failure, texts: &Texts, lists: Option<&Lists>) -> (String, Args) {
    match failure {
        Failure::Refused { record, refusal } => refused(*record, refusal, texts, lists),
        Failure::Unresolved(unresolved) => self::unresolved(unresolved, texts, lists),
        Failure::List(refusal) => (format!("list-refusal-{}", refusal.key()), args(refusal.facts(), texts, lists)),
        Failure::Store(error) => store(error, texts),
        Failure::Date { typed, error } => date(typed, error),
        Failure::Period(error) => period(error),
        Failure::NotANumber(typed) => ("usage-not-a-number".into(), vec![("typed", typed.as_str().into())]),
        Failure::Usage { key, args } => (format!("usage-{key}"), args.clone()),
        Failure::Message { key, args, .. } => (format!("error-{key}"), args.clone()),
        Failure::File { path, source } => file(path, source, texts),
        Failure::Missing(flags) => {
            let named: Vec<String> = flags.iter().map(|flag| named(flag, texts)).collect();
            let label = if flags.iter().any(|flag| ["--fr", "--en"].contains(flag)) { "yes" } else { "no" };
            let args = [("flags", named.join(", ").into()), ("count", flags.len().into()), ("label", label.into())];
            ("usage-missing".into(), args.into())
        }
        Failure::Stopped | Failure::Declined | Failure::Back => ("error-stopped".into(), vec![]),
        Failure::Output(error) => ("error-output".into(), vec![("why", reported(error, texts).into())]),
    }
}

/// A flag as it is typed; a value that has none, as the help names it. What has a French name of its own after one verb
/// is named with that verb.
fn named(flag: &str, texts: &Texts) -> String {
    if let Some((verb, flag)) = flag.split_once(' ').filter(|_| !flag.starts_with('-')) {
        return typed::line_of(verb, flag, texts.lang());
    }
    if flag.starts_with('-') {
        return typed::line(flag, texts.lang());
    }
    format!("<{}>", texts.get(&format!("value-{}", flag.to_ascii_lowercase())))
}

/// The sentence of a refusal, of what is named so.
pub fn refusal(refusal: &Refusal, name: String, texts: &Texts) -> String {
    let mut args = self::args(refusal.facts(), texts, None);
    args.push(("number", name.into()));
    texts.with(&format!("refusal-{}", refusal.key()), &args)
}

fn refused(record: Option<RecordId>, refusal: &Refusal, texts: &Texts, lists: Option<&Lists>) -> (String, Args) {
    let mut args = self::args(refusal.facts(), texts, lists);
    args.push(("number", record.map_or_else(String::new, |record| named_record(record, texts)).into()));
    args.push(("record", record.map_or_else(String::new, |record| record.to_string()).into()));
    args.push(("series", record.map_or("none", |record| record.series.as_str()).into()));
    (format!("refusal-{}", refusal.key()), args)
}

/// A record as people name it: a request by its number, any other by what it is and its number.
pub fn named_record(record: RecordId, texts: &Texts) -> String {
    let number = record.to_string();
    match record.series {
        Series::Request => number,
        series => texts.with(&format!("record-{}", series.as_str()), &[("number", number.into())]),
    }
}

/// What a check found, and what to do.
pub fn problem(problem: &Problem, texts: &Texts) -> String {
    texts.with_hint(&format!("check-problem-{}", problem.key()), &args(problem.facts(), texts, None))
}

/// Facts as the variables of a message.
pub fn args(facts: Vec<(&'static str, MessageArg)>, texts: &Texts, lists: Option<&Lists>) -> Args {
    facts.into_iter().map(|(name, fact)| (name, argument(fact, texts, lists))).collect()
}

fn argument(fact: MessageArg, texts: &Texts, lists: Option<&Lists>) -> Arg {
    match fact {
        MessageArg::Date(day) => day.to_string().into(),
        MessageArg::Item(list, code) => lists
            .and_then(|lists| lists.get(list, &code))
            .map_or_else(|| code.to_string(), |item| item.label(texts.lang()).to_owned())
            .into(),
        MessageArg::Value(prefix, code) => Arg::Values(prefix, vec![code]),
        MessageArg::Known(list, code) => {
            let is_known = lists.is_some_and(|lists| lists.get(list, &code).is_some());
            if is_known { code.to_string() } else { "none".to_owned() }.into()
        }
        MessageArg::Act(key) => texts.word("act", key).into(),
        MessageArg::Count(count) => count.into(),
        MessageArg::Ranks(ranks) if ranks.is_empty() => "none".into(),
        MessageArg::Ranks(ranks) => joined(ranks, ", ").into(),
        MessageArg::Words(keys) => keys.iter().map(|key| texts.get(key)).collect::<Vec<_>>().join(", ").into(),
        MessageArg::Record(record) => named_record(record, texts).into(),
        MessageArg::Typed(line) => Arg::Typed(line),
        MessageArg::Plain(text) => clean::line(&text).into(),
    }
}

fn unresolved(unresolved: &Unresolved, texts: &Texts, lists: Option<&Lists>) -> (String, Args) {
    let typed = |typed: &str| Arg::from(clean::line(&shortened(typed)).into_owned());
    let named = |list: List, codes: &[Code]| -> Vec<String> {
        codes.iter().map(|code| item_as_typed(list, code, texts, lists)).collect()
    };
    let list = |list: &List| texts.get(&format!("list-{}", list.as_str()));
    match unresolved {
        Unresolved::Unknown { list: which, typed: text, nearest } => {
            let nearest = &lists.map_or_else(|| nearest.clone(), |lists| meant(*which, text, nearest, texts, lists));
            let key = if *which == List::Officer { "unknown-officer" } else { "unknown-code" };
            let args = vec![
                ("list", list(which).into()),
                ("code", Arg::Values("list", vec![which.as_str()])),
                ("typed", typed(text)),
                ("nearest", Arg::Nearest(named(*which, nearest))),
            ];
            (format!("error-{key}"), args)
        }
        Unresolved::Ambiguous { list: which, typed: text, codes } => (
            "error-ambiguous-code".into(),
            vec![
                ("list", list(which).into()),
                ("typed", typed(text)),
                // As they are: a label is what they share.
                ("codes", codes.iter().map(Code::as_str).collect::<Vec<_>>().join(", ").into()),
            ],
        ),
        Unresolved::Retired { list: which, code, on } => (
            "error-retired-code".into(),
            vec![
                ("list", list(which).into()),
                ("typed", code.to_string().into()),
                ("code", Arg::Values("list", vec![which.as_str()])),
                ("on", on.to_string().into()),
            ],
        ),
    }
}

/// What may have been meant by a word that a list does not have: what the word means goes before what it is spelled
/// like.
fn meant(list: List, word: &str, nearest: &[Code], texts: &Texts, lists: &Lists) -> Vec<Code> {
    let meant = typed::meant("values", word, texts.lang()).unwrap_or_default();
    let items = meant.iter().filter_map(|name| lists.resolve(list, name).ok());
    let codes: Vec<Code> = items.map(|item| item.code.clone()).collect();
    if codes.is_empty() { nearest.to_vec() } else { codes }
}

/// An item as the reader would type it: in French by its label, between quotes where it is long; in English, and an
/// officer, by its code.
fn item_as_typed(list: List, code: &Code, texts: &Texts, lists: Option<&Lists>) -> String {
    const LONGEST_WORD: usize = 24;
    let item =
        lists.filter(|_| texts.lang() == Lang::Fr && list != List::Officer).and_then(|lists| lists.get(list, code));
    item.map_or_else(
        || code.to_string(),
        |item| {
            let label = item.label(Lang::Fr);
            let word = typed::hyphened(label);
            if word.chars().count() <= LONGEST_WORD { word } else { format!("\"{}\"", clean::line(label)) }
        },
    )
}

fn store(error: &StoreError, texts: &Texts) -> (String, Args) {
    let path = |path: &std::path::Path| ("path", Arg::Path(clean::line(&path.to_string_lossy()).into_owned()));
    let (key, args): (&str, Args) = match error {
        StoreError::Missing { path: at } => ("missing", vec![path(at)]),
        StoreError::Gone { path: gone, entries, at } => {
            ("gone", vec![path(gone), ("entries", (*entries).into()), ("at", to_the_minute(at).into())])
        }
        StoreError::Directory { path: at } => ("directory", vec![path(at)]),
        StoreError::NotADirectory { path: at } => ("not-a-directory", vec![path(at)]),
        StoreError::NoDirectory { path: at } => ("no-directory", vec![path(at)]),
        StoreError::NoGroup { group } => ("no-group", vec![("group", clean::line(group).into())]),
        StoreError::NotShared { path: at, group } => {
            ("not-shared", vec![path(at), ("group", clean::line(group).into())])
        }
        StoreError::NotAFile { path: at } => ("not-a-file", vec![path(at)]),
        StoreError::NotARegister { path: at } => ("not-a-register", vec![path(at)]),
        StoreError::Newer { path: at, version } => ("newer", vec![path(at), ("version", i64::from(*version).into())]),
        StoreError::FalseMark { path: at, version } => {
            ("false-mark", vec![path(at), ("version", i64::from(*version).into())])
        }
        StoreError::Network { path: at } => ("network", vec![path(at)]),
        StoreError::AlreadyThere { path: at } => ("already-there", vec![path(at)]),
        StoreError::FileThere { path: at } => ("file-there", vec![path(at)]),
        StoreError::Link { path: at } => ("link", vec![path(at)]),
        StoreError::Unreadable { path: at, source } => {
            ("unreadable", vec![path(at), ("why", system(source, texts).into())])
        }
        StoreError::NeverReplaced { path: at } => ("never-replaced", vec![path(at)]),
        StoreError::Orphan { path: at, orphan, side } => {
            ("orphan", vec![path(at), ("orphan", path(orphan).1), ("side", (*side).into())])
        }
        StoreError::OwnEntries { path: at } => ("own-entries", vec![path(at)]),
        StoreError::OlderCopy { path: at } => ("older-copy", vec![path(at)]),
        StoreError::OlderRegister { path: at } => ("older-register", vec![path(at)]),
        StoreError::BrokenCopy { path: at } => ("broken-copy", vec![path(at)]),
        StoreError::NothingBegins => ("nothing-begins", vec![]),
        StoreError::Query(error) => query(error),
        StoreError::Moved => ("moved", vec![]),
        StoreError::Busy => ("busy", vec![]),
        StoreError::ReadOnly => ("read-only", vec![]),
        StoreError::Full => ("full", vec![]),
        StoreError::NotWritten => ("not-written", vec![]),
        StoreError::NotWiped(why) => ("not-wiped", vec![("why", clean::line(&why.to_string()).into())]),
        StoreError::Damaged(what) => ("damaged", vec![("why", clean::line(what).into())]),
        StoreError::Tables(what) => ("tables", vec![("why", clean::line(what).into())]),
        StoreError::NewerEntry { seq, what } => {
            ("newer-entry", vec![("seq", seq.to_string().into()), ("what", clean::line(what).into())])
        }
        StoreError::Cut { entries, counted } => {
            ("cut", vec![("entries", entries.to_string().into()), ("counted", counted.to_string().into())])
        }
        StoreError::Unproven => ("unproven", vec![]),
        StoreError::Chain { seq } => ("chain", vec![("seq", seq.to_string().into())]),
        StoreError::NoSuchRecord(RecordId { series: Series::Request, number }) => {
            ("no-such-request", vec![("number", number.to_string().into())])
        }
        StoreError::NoSuchRecord(record) => {
            ("no-such-record", vec![("series", record.series.as_str().into()), ("number", record.to_string().into())])
        }
        StoreError::YearIsFull(year) => ("year-is-full", vec![("year", year.to_string().into())]),
        StoreError::OldSqlite(version) => ("old-sqlite", vec![("version", version.clone().into())]),
        StoreError::Io { path: at, source } if is_full(source) => ("no-room", vec![path(at)]),
        StoreError::Io { path: at, source } => ("io", vec![path(at), ("why", system(source, texts).into())]),
        StoreError::Sqlite(error) => ("sqlite", vec![("why", clean::line(&error.to_string()).into())]),
    };
    (format!("store-{key}"), args)
}

/// Why a text is no question to the register.
fn query(error: &QueryError) -> (&'static str, Args) {
    let known = ("views", Arg::from(views().collect::<Vec<_>>().join(", ")));
    match error {
        QueryError::Forbidden => ("query-forbidden", vec![known]),
        QueryError::Several => ("query-several", vec![]),
        QueryError::Unanswered(why) => ("query-unanswered", vec![("why", clean::line(why).into()), known]),
    }
}

fn date(typed: &str, error: &DateError) -> (String, Args) {
    let typed = ("typed", Arg::from(clean::line(&shortened(typed)).into_owned()));
    match error {
        DateError::NotADate => ("error-not-a-date".into(), vec![typed]),
        DateError::Ambiguous { day_first, month_first } => (
            "error-ambiguous-date".into(),
            vec![typed, ("one", day_first.to_string().into()), ("other", month_first.to_string().into())],
        ),
    }
}

fn period(error: &PeriodError) -> (String, Args) {
    let (key, text) = match error {
        PeriodError::NotAYear(text) => ("usage-not-a-year", text.clone()),
        PeriodError::NotAQuarter(text) => ("usage-not-a-quarter", text.clone()),
        PeriodError::NotAMonth(text) => ("usage-not-a-month", text.clone()),
        PeriodError::Backwards { from, to } => ("error-period-backwards", format!("{from}..{to}")),
    };
    (key.to_owned(), vec![("typed", clean::line(&shortened(&text)).into())])
}

/// An error that is only reported: the system's in the catalogue's words, any other with its context.
fn reported(error: &anyhow::Error, texts: &Texts) -> String {
    match error.downcast_ref::<std::io::Error>() {
        Some(error) => system(error, texts),
        None => texts.with("system-other", &[("code", clean::line(&format!("{error:#}")).into())]),
    }
}

/// Whether no room is left where something was being written.
fn is_full(error: &std::io::Error) -> bool {
    use std::io::ErrorKind::{FileTooLarge, QuotaExceeded, StorageFull};
    matches!(error.kind(), StorageFull | FileTooLarge | QuotaExceeded)
}

/// An error of the system, in the catalogue's words where it has them.
pub fn system(error: &std::io::Error, texts: &Texts) -> String {
    use std::io::ErrorKind;
    let key = match error.kind() {
        _ if is_full(error) => "system-full",
        ErrorKind::PermissionDenied => "system-denied",
        ErrorKind::NotFound => "system-not-found",
        ErrorKind::InvalidData => "system-not-text",
        ErrorKind::IsADirectory => "system-directory",
        _ => {
            // The number is what a person who looks after machines searches for.
            let code = error.raw_os_error().map_or_else(|| error.kind().to_string(), |code| code.to_string());
            return texts.with("system-other", &[("code", code.into())]);
        }
    };
    texts.get(key)
}

fn file(path: &str, error: &std::io::Error, texts: &Texts) -> (String, Args) {
    use std::io::ErrorKind;
    let key = match error.kind() {
        ErrorKind::NotFound => "file-missing",
        ErrorKind::PermissionDenied => "file-denied",
        ErrorKind::IsADirectory => "file-directory",
        _ => "file-unreadable",
    };
    let path = clean::line(path).into_owned();
    (format!("usage-{key}"), vec![("path", path.into()), ("why", system(error, texts).into())])
}

/// What was typed, not longer than a line.
fn shortened(text: &str) -> String {
    if text.chars().count() <= 60 { text.to_owned() } else { text.chars().take(59).chain(['…']).collect() }
}
