//! What a check found, in sentences.

use super::clean;
use super::sentence::named_record;
use crate::i18n::{Arg, Texts};
use crate::store::check::Problem;
use crate::store::witness::Divergence;

/// A problem as people read it.
pub fn sentence(problem: &Problem, texts: &Texts) -> String {
    let with = |key: &str, args: &[(&str, Arg)]| texts.with(&format!("check-problem-{key}"), args);
    let seq = |seq: &u64| [("seq", seq.to_string().into())];
    match problem {
        Problem::Gap { seq: at } => with("gap", &seq(at)),
        Problem::Head => with("head", &[]),
        Problem::Witness(divergence) => witness(divergence, texts),
        Problem::Chain { seq: at } => with("chain", &seq(at)),
        Problem::Words { seq: at } => with("words", &seq(at)),
        Problem::ErasedUnsaid { seq: at } => with("erased-unsaid", &seq(at)),
        Problem::Unreadable { seq: at } => with("unreadable", &seq(at)),
        Problem::Row { table, record, columns } => with(
            "row",
            &[
                ("table", (*table).into()),
                ("number", named_record(*record, texts).into()),
                ("columns", columns.as_str().into()),
            ],
        ),
        Problem::Missing { table, record } => {
            with("missing", &[("table", (*table).into()), ("number", named_record(*record, texts).into())])
        }
        Problem::Unknown { table, record } => {
            with("unknown", &[("table", (*table).into()), ("number", named_record(*record, texts).into())])
        }
        Problem::Office { table } => with("office", &[("table", (*table).into())]),
        Problem::Edition { record, seq } => {
            let number = named_record(*record, texts);
            with("edition", &[("number", number.into()), ("seq", seq.to_string().into())])
        }
        Problem::Content { digest } => with("content", &[("digest", clean::line(digest).into_owned().into())]),
        Problem::ContentMissing { number, n } => {
            with("content-missing", &[("number", number.to_string().into()), ("n", (*n).into())])
        }
        Problem::ContentUnknown { digest } => {
            with("content-unknown", &[("digest", clean::line(digest).into_owned().into())])
        }
        Problem::FullText => with("full-text", &[]),
        Problem::Schema { name } => with("schema", &[("name", clean::line(name).into_owned().into())]),
        Problem::File { what } => with("file", &[("what", clean::line(what).into_owned().into())]),
    }
}

/// How a register parts from what the account last saw of it, and what to do.
pub fn witness(divergence: &Divergence, texts: &Texts) -> String {
    let Divergence { kind, entries, at, found } = divergence;
    let kind: &str = kind.into();
    let at = at.get(..16).unwrap_or(at).replace('T', " ");
    let args = [
        ("kind", kind.into()),
        ("entries", entries.to_string().into()),
        ("at", at.into()),
        ("found", found.to_string().into()),
    ];
    texts.with_hint("check-problem-witness", &args)
}
