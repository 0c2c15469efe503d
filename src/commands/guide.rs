//! `guide`: a subject of the trade or of the house on one page.

use super::context::Context;
use super::vocabulary::Vocabulary;
use crate::guide;
use crate::i18n::typed;
use crate::output::{Failure, wrap};

#[derive(Debug, clap::Args)]
pub struct Args {
    #[arg(value_name = "SUBJECT", value_parser = Vocabulary::new("guide", guide::SUBJECTS))]
    subject: Option<String>,
}

/// The guide to one subject, or the subjects that have one.
pub fn run(args: Args, context: &mut Context) -> Result<(), Failure> {
    context.only_on_screen()?;
    let ui = &mut context.ui;
    let lang = ui.lang();
    let titled = |subject: &str| {
        let text = guide::text(subject, lang).expect("invariant: every subject has its guide");
        text.split_once('\n').expect("invariant: a guide opens with its title")
    };
    if let Some(subject) = args.subject {
        let (title, text) = titled(&subject);
        ui.line(&ui.bold(title))?;
        ui.print(&wrap::page(text, usize::from(ui.width()).min(wrap::WIDEST_TEXT)))?;
        return Ok(());
    }
    for subject in guide::SUBJECTS {
        ui.line(&format!("{:<14}{}", typed::listed("guide", [*subject], lang), titled(subject).0))?;
    }
    Ok(())
}
