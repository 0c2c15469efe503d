//! The office, asked when a register begins: whose lists it takes, what it is called, and a summary to agree to.

use super::super::context::Context;
use crate::domain::List;
use crate::domain::profile::Profile;
use crate::output::{Choice, Failure};
use crate::profiles;

/// A shipped profile, chosen by what its office is called.
pub fn profile(context: &Context) -> Result<String, Failure> {
    let (ui, lang) = (&context.ui, context.ui.lang());
    let choice = |name: &&str| {
        let profile = super::super::init::profile(name, ui.texts())?;
        Ok(Choice::new(*name, format!("{name} · {}", profile.settings.title.text(lang))))
    };
    let choices = profiles::NAMES.iter().map(choice).collect::<Result<Vec<_>, Failure>>()?;
    ui.choose_value(&ui.texts().get("ask-profile"), &choices, Some(0))
}

/// What the office is called, unless it is as its profile says.
pub fn title(context: &Context, profile: &Profile) -> Result<Option<String>, Failure> {
    let known = profile.settings.title.text(context.ui.lang());
    let title = context.ui.ask_text(&context.ui.texts().get("ask-office-title"), Some(known), true)?;
    Ok(title.filter(|title| title != known))
}

/// Shows what the register begins with, to be agreed to.
pub fn agree(context: &Context, named: &str, profile: &Profile) -> Result<(), Failure> {
    let (ui, texts) = (&context.ui, context.ui.texts());
    let names =
        profile.lists.all(List::Officer).iter().map(|officer| officer.fr.as_str()).collect::<Vec<_>>().join(", ");
    let facts = [
        ("profile", named.into()),
        ("title", profile.settings.title.text(ui.lang()).into()),
        ("team", if names.is_empty() { "none".into() } else { names.into() }),
    ];
    ui.print_message(&texts.with("ask-init-summary", &facts));
    ui.agree()
}
