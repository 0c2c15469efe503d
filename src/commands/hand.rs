//! `hand`: the unit that served the person answers first, or a partner; or the office takes it back.

use chrono::NaiveDate;

use super::act::{ActArgs, on_each, single_entry};
use super::ask::missing::{How, RequiredArg, all_typed, numbers};
use super::ask::queue::Queue;
use super::context::Context;
use super::items::{party_of, resolve};
use crate::domain::act::Party;
use crate::domain::{Handler, List, Office};
use crate::i18n::Texts;
use crate::output::{Failure, Names};

#[derive(Debug, clap::Args)]
pub struct Args {
    #[arg(value_name = "NUMBER")]
    numbers: Vec<String>,
    #[arg(long, value_name = "HANDLER")]
    to: Option<String>,
    #[command(flatten)]
    act: ActArgs,
}

const QUEUE: Queue = Queue::open(|_, _| Ok(()));

pub fn run(mut args: Args, context: &mut Context) -> Result<(), Failure> {
    let mut number = all_typed(&args.numbers);
    let [_, to] = context.ask_missing([
        RequiredArg::number(&QUEUE, &mut number),
        RequiredArg::new("--to", "ask-hand", How::Handler, &mut args.to),
    ])?;
    let numbers = numbers(args.numbers, number);
    let texts = Texts::new(context.ui.lang());
    let mut unconsented = Vec::new();
    on_each(context, &args.act, &numbers, |ctx| {
        let to = handler(ctx.office, &to, ctx.at.today)?;
        let unit = ctx.request.unconsented(ctx.at, &to).cloned();
        unconsented.extend(unit.map(|unit| {
            let label = Names::new(&ctx.office.lists, &texts).label(List::Unit, &unit);
            (ctx.request.number, unit, label)
        }));
        single_entry(ctx.request.number, ctx.request.hand(ctx.at, to))
    })?;
    for (number, unit, label) in unconsented {
        // MAMH: « l’identité des personnes plaignantes est protégée » ; MESS: the unit answers first all the same.
        let args = [("number", number.to_string().into()), ("unit", label.into()), ("code", unit.to_string().into())];
        context.ui.notify("say-handed-unconsented", &args);
    }
    Ok(())
}

/// `office`, `unit:UNIT` or `partner:PARTNER`, in either language; the unit and the partner as their lists call them:
/// whoever has it has it today.
fn handler(office: &Office, typed: &str, day: NaiveDate) -> Result<Handler, Failure> {
    match typed.split_once(':').map(|(prefix, name)| (party_of(prefix), name)) {
        None if matches!(typed, "office" | "bureau") => Ok(Handler::Office),
        Some((Some(Party::Unit), unit)) => Ok(Handler::Unit(resolve(office, List::Unit, unit, day)?)),
        Some((Some(Party::Partner), partner)) => Ok(Handler::Partner(resolve(office, List::Partner, partner, day)?)),
        _ => Err(Failure::Usage { key: "not-a-handler", args: vec![("typed", typed.into())] }),
    }
}
