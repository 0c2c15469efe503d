//! The team, asked when a register begins: who acts in it is one of them.

use super::super::context::Context;
use super::super::input::short;
use crate::domain::{Code, Item};
use crate::output::Failure;

/// The officers that the person names, one after the other; nobody where nobody can be asked.
pub fn asked(context: &Context) -> Result<Vec<Item>, Failure> {
    let (ui, mut team) = (&context.ui, Vec::<Item>::new());
    if !ui.prompts() {
        return Ok(team);
    }
    ui.print_message(&ui.texts().get("ask-team"));
    while let Some(name) = ui.ask_text(&ui.texts().get("ask-officer-name"), None, false)? {
        let name = short(name)?;
        let is_free = |code: &Code| team.iter().all(|officer| officer.code != *code);
        let first = Some(Code::slug(name.split_whitespace().next().unwrap_or_default())).filter(is_free);
        let code = loop {
            let proposed = first.clone().unwrap_or_else(|| Code::slug(&name));
            let typed = ui.ask_text(&ui.texts().get("ask-officer-code"), Some(proposed.as_str()), true)?;
            match Code::new(typed.unwrap_or_default().as_str()) {
                Ok(code) if is_free(&code) => break code,
                _ => ui.print_message(&ui.texts().get("ask-officer-code-again")),
            }
        };
        // Whoever opens the register is most often the first of the team.
        let own = team.is_empty().then_some(context.surroundings.account.name.as_str());
        let account = ui.ask_text(&ui.texts().get("ask-officer-account"), own, false)?;
        team.push(Item { account, ..Item::new(code, name.clone(), name) });
    }
    Ok(team)
}
