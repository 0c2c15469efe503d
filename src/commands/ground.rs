//! `ground`: what a complaint is about.

use clap::Subcommand;

use super::act::{ActArgs, on_each, single_entry};
use super::context::Context;
use crate::output::Failure;

#[derive(Debug, clap::Args)]
pub struct Args {
    #[arg(value_name = "NUMBER")]
    number: String,
    #[command(subcommand)]
    change: GroundChange,
}

#[derive(Debug, Subcommand)]
pub enum GroundChange {
    Add {
        #[arg(value_name = "GROUND")]
        ground: String,
        #[command(flatten)]
        act: ActArgs,
    },
    Drop {
        #[arg(value_name = "N")]
        n: u32,
        #[command(flatten)]
        act: ActArgs,
    },
}

pub fn run(args: Args, context: &mut Context) -> Result<(), Failure> {
    let numbers = [args.number];
    match args.change {
        GroundChange::Add { ground, act } => on_each(context, &act, &numbers, |ctx| {
            let ground = super::input::ground(ctx.office, &ground, ctx.at.on)?;
            single_entry(ctx.request.number, ctx.request.add(ctx.at, ground))
        }),
        GroundChange::Drop { n, act } => {
            on_each(context, &act, &numbers, |ctx| single_entry(ctx.request.number, ctx.request.drop_ground(ctx.at, n)))
        }
    }
}
