//! `check`: the journal holds, and the tables are what it adds up to.

use serde_json::json;

use super::context::Context;
use crate::output::report::DIGEST_BEGINNING;
use crate::output::{Failure, Format, OutputForm, clean, incomplete, sentence};
use crate::store::Digest;
use crate::store::chain::hex;
use crate::store::check::{Checked, Problem};

#[derive(Debug, clap::Args)]
pub struct Args {
    #[arg(long)]
    deep: bool,
    #[arg(long, value_name = "DIGEST")]
    digest: Option<String>,
    #[arg(long, value_name = "N", requires = "digest")]
    at: Option<u64>,
    #[arg(long)]
    accept: bool,
    #[arg(long, conflicts_with_all = ["deep", "digest", "accept"])]
    profile: bool,
}

/// The exit code of a register that does not hold.
const DAMAGED: u8 = 4;

pub fn run(args: Args, context: &mut Context) -> Result<(), Failure> {
    if context.global.format == Some(OutputForm::Data(Format::Csv)) {
        return Err(Failure::usage("check-form"));
    }
    if args.profile {
        return profile(context);
    }
    let digest = args.digest.as_deref().map(digest).transpose()?;
    let mut register = context.open_to_check()?;
    if args.accept {
        register.accept();
    }
    let has_index = args.deep && !register.is_read_only()?;
    if args.deep && !has_index {
        context.ui.print_message(&context.ui.texts().get("check-read-only"));
    }
    context.warn_of_witness(&register);
    let reading = if args.deep { register.read_alone()? } else { register.read()? };
    let checked = reading.check(args.deep)?;
    let anchor = match &digest {
        Some(digest) => Some(DigestAnchor { at: args.at, entry: reading.rank_of_digest(digest)? }),
        None => None,
    };
    // A rank mistyped is no journal that was altered; of one that does not hold, what does not is said.
    if checked.problems.is_empty()
        && let Some(DigestAnchor { at: Some(at), entry: Some(entry) }) = anchor
        && at != entry
    {
        let args = vec![("rank", entry.to_string().into()), ("at", at.to_string().into())];
        return Err(Failure::Usage { key: "digest-of-another", args });
    }
    drop(reading);
    if checked.problems.is_empty()
        && let Err(error) = context.keep_sighting(&mut register)
    {
        let why = sentence::sentence(&error, context.ui.texts(), None);
        context.ui.print_message(&context.ui.texts().with("warning-no-witness", &[("why", why.into())]));
    }
    match context.ui.format() {
        Format::Json | Format::Jsonl => {
            let json = as_json(&checked, anchor, args.deep, has_index);
            context.ui.line(&json.to_string())?;
        }
        Format::Csv | Format::Table => screen(context, &checked, anchor, args.deep)?,
    }
    if !checked.problems.is_empty() || anchor.is_some_and(|anchor| !anchor.holds()) {
        context.exit = DAMAGED;
    }
    Ok(())
}

/// A digest that was noted elsewhere.
#[derive(Clone, Copy)]
struct DigestAnchor {
    /// The rank that was noted with it.
    at: Option<u64>,
    /// The rank of the entry that has it.
    entry: Option<u64>,
}

impl DigestAnchor {
    /// The journal is still the one that it was noted of.
    fn holds(self) -> bool {
        self.entry.is_some_and(|entry| self.at.is_none_or(|at| at == entry))
    }

    /// The rank that it is of, as far as is known.
    fn seq(self) -> Option<u64> {
        self.at.or(self.entry)
    }
}

/// Lists what the office has still to fill in.
fn profile(context: &mut Context) -> Result<(), Failure> {
    let mut register = context.open()?;
    let reading = register.read()?;
    let office = reading.office()?;
    let found = office.incomplete();
    let texts = context.ui.texts();
    let text = match context.ui.format() {
        Format::Json | Format::Jsonl => incomplete::json(&found).to_string(),
        Format::Csv | Format::Table if found.is_empty() => texts.get("check-profile-complete"),
        Format::Csv | Format::Table => {
            let lines = incomplete::lines(&found, &office.lists, texts);
            lines.iter().map(|line| context.ui.fitted(line)).collect::<Vec<_>>().join("\n")
        }
    };
    Ok(context.ui.line(&text)?)
}

/// A digest as people copy it, whole or by its beginning, spaces and case aside. A slip of the hand must not look like
/// a journal that was altered.
fn digest(typed: &str) -> Result<String, Failure> {
    let digest: String = typed.chars().filter(|c| !c.is_whitespace()).collect::<String>().to_ascii_lowercase();
    if [DIGEST_BEGINNING, 2 * size_of::<Digest>()].contains(&digest.len())
        && digest.chars().all(|c| c.is_ascii_hexdigit())
    {
        return Ok(digest);
    }
    Err(Failure::Usage { key: "not-a-digest", args: vec![("typed", clean::line(typed).into())] })
}

fn screen(context: &mut Context, checked: &Checked, anchor: Option<DigestAnchor>, deep: bool) -> Result<(), Failure> {
    let is_anchored = anchor.is_some_and(DigestAnchor::holds);
    let broken = checked.problems.len() + usize::from(anchor.is_some() && !is_anchored);
    if broken == 0 {
        context.ui.notify(if deep { "check-deep-holds" } else { "check-holds" }, &[]);
    }
    let mut lines = vec![
        context.ui.texts().with("check-entries", &[("count", checked.entries.into())]),
        context.ui.texts().with("check-head", &[("digest", hex(&checked.head).into())]),
    ];
    if deep {
        lines.push(context.ui.texts().with("check-replayed", &[("count", checked.requests.into())]));
    }
    if let Some(anchor) = anchor {
        let seq = anchor.seq().map_or_else(|| "none".to_owned(), |seq| seq.to_string());
        let key = if anchor.holds() { "check-anchor-holds" } else { "check-anchor-broken" };
        lines.push(context.ui.texts().with(key, &[("seq", seq.into())]));
    }
    for seq in checked.clock_went_back.iter().take(5) {
        lines.push(context.ui.texts().with("check-clock-back", &[("seq", seq.to_string().into())]));
    }
    for problem in &checked.problems {
        let sentence = sentence::problem(problem, context.ui.texts());
        match problem {
            // As every other verb says it.
            Problem::Witness { .. } => context.ui.print_message(&sentence),
            _ => lines.push(context.ui.fitted(&sentence)),
        }
    }
    context.ui.line(&lines.join("\n"))?;
    context.ui.finish()?;
    // What says that an older copy was put back says what to do about it.
    let is_put_back = matches!(checked.problems[..], [Problem::Witness { .. }]) && broken == 1;
    if broken > 0 && checked.problems.is_empty() {
        // A slip of the hand is likelier than another journal whose chain holds.
        context.ui.print_message(&context.ui.texts().get("check-anchor-alone"));
    } else if broken > 0 && !is_put_back {
        context.ui.print_message(&context.ui.texts().with_hint("check-broken", &[("count", broken.into())]));
    } else if broken == 0 && !is_anchored {
        // Whoever compares a digest notes them already.
        context.ui.notify("check-limits", &[]);
    }
    Ok(())
}

/// What was found; the requests are counted by a deep check alone, and the search index is checked where it can be
/// written.
fn as_json(checked: &Checked, anchor: Option<DigestAnchor>, deep: bool, has_index: bool) -> serde_json::Value {
    json!({
        "holds": checked.problems.is_empty(),
        "entries": checked.entries,
        "head": hex(&checked.head),
        "requests": deep.then_some(checked.requests),
        "search_index_checked": has_index,
        "anchor": anchor.map(|anchor| json!({"seq": anchor.seq(), "holds": anchor.holds()})),
        "clock_went_back": checked.clock_went_back,
        "problems": checked.problems,
    })
}
