//! `log`: what the office did beside its requests: training, meetings of the network, orientations (MIFI 4.1 to 4.3).

use clap::Subcommand;

use super::act::ActArgs;
use super::ask::missing::{How, RequiredArg};
use super::context::{Context, refused};
use super::record::{TextSlot, begin, read, texts};
use super::verb::Under;
use super::vocabulary::Vocabulary;
use crate::domain::activity::ActivityKind;
use crate::domain::{Activity, Series};
use crate::output::{Failure, activities};

const KINDS: Vocabulary = Vocabulary::new("activity", &["training", "meeting", "orientation", "other"]);

pub type Args = Under<Action>;

#[derive(Debug, Subcommand)]
pub enum Action {
    Add {
        #[arg(long, value_name = "KIND", value_parser = KINDS)]
        kind: Option<String>,
        #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
        text: Option<String>,
        #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
        by_whom: Option<String>,
        #[command(flatten)]
        act: ActArgs,
    },
    List {
        #[arg(long, value_name = "KIND", value_parser = KINDS.of(ActivityKind::from_code))]
        kind: Option<ActivityKind>,
    },
}

pub fn run(args: Args, context: &mut Context) -> Result<(), Failure> {
    match args.action {
        Action::Add { mut kind, mut text, mut by_whom, act } => {
            read(slots(&mut text, &mut by_whom), &context.ui)?;
            let [kind, _] = context.ask_missing([
                RequiredArg::new("--kind", "ask-activity-kind", How::Word(KINDS.prefix, KINDS.codes), &mut kind),
                RequiredArg::new("--text", "ask-activity", How::Short, &mut text),
            ])?;
            let kind = ActivityKind::from_code(&kind).expect("invariant: one of the words that are taken");
            let texts = texts(slots(&mut text, &mut by_whom))?;
            begin::<Activity>(context, &act, |ctx| Activity::log(ctx.at, kind, texts).map_err(refused)).map(drop)
        }
        Action::List { kind } => {
            let mut register = context.open()?;
            let reading = register.read()?;
            let mut found: Vec<Activity> = reading.all()?;
            found.retain(|it| it.withdrawn_on.is_none() && kind.is_none_or(|kind| it.kind == kind));
            found.sort_by_key(|it| (it.on, it.number));
            let none = if kind.is_some() { "say-no-match" } else { "say-no-activity" };
            activities::list(&mut context.ui, &reading.office()?.lists, &found, none)
        }
    }
}

/// Shows an activity.
pub fn show(context: &mut Context, typed: &str, history: bool) -> Result<(), Failure> {
    let number = context.number_in(Series::Activity, typed)?;
    let mut register = context.open()?;
    let reading = register.read()?;
    let (activity, lines) = reading.history(number)?;
    activities::show(&mut context.ui, &reading.office()?.lists, &activity, history.then_some(&lines[..]))
}

fn slots<'a>(text: &'a mut Option<String>, by_whom: &'a mut Option<String>) -> [TextSlot<'a>; 2] {
    [("text", text), ("by_whom", by_whom)]
}
