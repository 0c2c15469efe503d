//! `init`: a new register.

use chrono::Datelike;

use super::ask;
use super::context::Context;
use super::input::{account as account_of, is_blank, short};
use super::setting::not_a_value;
use crate::domain::incomplete::Incomplete;
use crate::domain::profile::{Bilingual, Profile, ProfileError};
use crate::domain::reference::Unresolved;
use crate::domain::{Code, Item, List, Office};
use crate::i18n::{Arg, Texts};
use crate::output::{Failure, clean, incomplete, sentence};
use crate::profiles;
use crate::store::Register;

#[derive(Debug, clap::Args)]
pub struct Args {
    #[arg(long, value_name = "PROFILE")]
    profile: Option<String>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    title: Option<String>,
    #[arg(long = "officer", value_name = "CODE:NAME:ACCOUNT")]
    officers: Vec<String>,
    #[arg(long, value_name = "GROUP")]
    group: Option<String>,
}

pub fn run(mut args: Args, context: &mut Context) -> Result<(), Failure> {
    // There is no register yet to keep one in.
    context.ui.keep_no_draft();
    let is_guided = context.ui.prompts() && args.officers.is_empty();
    let named = match args.profile.take() {
        None if is_guided => ask::office::profile(context)?,
        named => named.unwrap_or_else(|| profiles::NAMES[0].to_owned()),
    };
    let mut profile = profile(&named, context.ui.texts())?;
    if is_guided && args.title.is_none() {
        args.title = ask::office::title(context, &profile)?;
    }
    if let Some(title) = args.title {
        let title = short(title)?;
        if is_blank(&title) {
            return Err(Failure::Usage { key: "blank", args: vec![("arg", Arg::Typed("--title".into()))] });
        }
        profile.settings.title = Bilingual { fr: title.clone(), en: title };
    }
    profile.settings.group.clone_from(&args.group);
    let path = context.path()?;
    let today = context.today();
    let mut officers = args.officers.iter().map(|typed| officer(typed)).collect::<Result<Vec<_>, _>>()?;
    if officers.is_empty() && profile.lists.all(List::Officer).is_empty() {
        officers = ask::team::asked(context)?;
    }
    for officer in officers {
        profile.lists.is_free(List::Officer, &officer)?;
        profile.lists.add(List::Officer, officer)?;
    }
    if is_guided {
        ask::office::agree(context, &named, &profile)?;
    }
    let has_team = !profile.lists.all(List::Officer).is_empty();
    let author = context.author(&profile.lists).map_err(|failure| match failure {
        Failure::Unresolved(Unresolved::Unknown { typed, .. }) => {
            Failure::Message { key: "not-in-team", args: vec![("typed", clean::line(&typed).into())], exit: 1 }
        }
        failure => failure,
    })?;
    let stamp = context.stamp(author);
    let title = profile.settings.title.text(context.ui.lang()).to_owned();
    let lists = profile.lists.clone();
    let mut lacking = Office::new(profile.clone(), Vec::new(), holidays_through(today)).incomplete();
    let to_complete = lacking.len();
    lacking.retain(|one| matches!(one, Incomplete::NoDisclosure { .. }));
    Register::create(&path, stamp, today, profile, holidays_through(today), |_| Ok::<_, Failure>(()))?;
    context.remember(&path);
    let path = path.to_string_lossy().into_owned();
    context.ui.notify("say-initialised", &[("path", path.into()), ("title", title.into())]);
    if let Some(group) = args.group {
        context.ui.notify("say-shared", &[("group", clean::line(&group).into())]);
    }
    for line in incomplete::lines(&lacking, &lists, context.ui.texts()) {
        context.ui.notify_text(&context.ui.fitted(&line));
    }
    context.ui.notify("say-next-steps", &[]);
    if !has_team {
        context.ui.notify("say-next-team", &[]);
    }
    context.ui.notify("say-next-profile", &[("count", to_complete.into())]);
    context.ui.notify("say-next-intake", &[]);
    Ok(())
}

/// An officer as it was typed: `CODE:NAME`, or `CODE:NAME:ACCOUNT` with an account of the operating system.
fn officer(typed: &str) -> Result<Item, Failure> {
    let refused = || Failure::Usage { key: "not-an-officer", args: vec![("typed", typed.into())] };
    let (code, rest) = typed.split_once(':').ok_or_else(refused)?;
    let (name, account) = rest.split_once(':').map_or((rest, None), |(name, account)| (name, Some(account)));
    let (code, name) = (Code::new(code).map_err(|_| refused())?, short(name.to_owned())?);
    Ok(Item { account: account_of(account)?, ..Item::new(code, name.clone(), name) })
}

/// Holidays are known by rule; decrees are published for the coming year at the latest.
pub(super) fn holidays_through(today: chrono::NaiveDate) -> i32 {
    today.year() + 1
}

/// A shipped profile by its name, or one of the office's own from a file.
pub(super) fn profile(typed: &str, texts: &Texts) -> Result<Profile, Failure> {
    let named = profiles::shipped(typed);
    let text = match named {
        Some(text) => text.to_owned(),
        None if typed.ends_with(".toml") || typed.contains(['/', '\\']) => super::input::file(typed)?,
        None => {
            let names = profiles::NAMES.join(", ");
            let args = vec![("typed", typed.into()), ("names", names.into())];
            return Err(Failure::Message { key: "unknown-profile", args, exit: 2 });
        }
    };
    Profile::parse(&text).map_err(|error| not_a_profile(typed, &error, texts))
}

fn not_a_profile(path: &str, error: &ProfileError, texts: &Texts) -> Failure {
    let (key, mut args) = match error {
        ProfileError::Toml { line, message } => {
            let line = line.map_or_else(|| "none".to_owned(), |line| line.to_string());
            ("profile-toml", vec![("line", line.into()), ("why", message.as_str().into())])
        }
        ProfileError::Item { line, refusal } => {
            let why = sentence::sentence(&Failure::List(refusal.clone()), texts, None);
            ("profile-item", vec![("line", line.to_string().into()), ("why", why.into())])
        }
        ProfileError::EmptyList { list } => {
            ("profile-empty-list", vec![("list", texts.get(&format!("list-{list}")).into())])
        }
        ProfileError::NoComplaint => ("profile-no-complaint", vec![]),
        ProfileError::Setting { line, field, value, why } => {
            let why = sentence::sentence(&not_a_value((*field).into(), value, why.clone()), texts, None);
            ("profile-item", vec![("line", line.to_string().into()), ("why", why.into())])
        }
        ProfileError::UnknownReference { line, field, code, .. } => (
            "profile-reference",
            vec![("line", line.to_string().into()), ("field", (*field).into()), ("code", code.to_string().into())],
        ),
    };
    args.push(("path", path.into()));
    Failure::Message { key, args, exit: 1 }
}
