//! The notices of an incident, to the Commission and to the persons concerned.

use super::{Args, DrawnLetter, MADE, named, own_templates, refuse_unused, write};
use crate::commands::ask::missing::{How, RequiredArg};
use crate::commands::context::Context;
use crate::commands::leaks;
use crate::commands::record::clearance;
use crate::domain::incident::{IncidentNotice, NoticeKind};
use crate::domain::leak::Readers;
use crate::domain::{Incident, Record};
use crate::output::Failure;
use crate::output::letter::templates::BUILT_IN;
use crate::output::letter::{Written, lack};

/// Writes a notice of an incident.
pub fn run(mut args: Args, context: &mut Context) -> Result<(), Failure> {
    let words = How::Word("letter", NoticeKind::CODES);
    let [letter] = context.ask_missing([RequiredArg::new("LETTER", "ask-letter", words, &mut args.kind)])?;
    let kind: NoticeKind = named(&letter, NoticeKind::CODES)?;
    let unused = [
        ("--for", args.party.is_some()),
        ("--text", args.text.is_some()),
        ("--no-identity", args.no_identity),
        ("--template", args.template.is_some()),
    ];
    refuse_unused(kind.as_str(), &unused)?;
    let form = args.destination.form(&MADE, context)?;
    let number = context.number_in(Incident::SERIES, args.number.as_deref().expect("invariant: a number led here"))?;
    let mut register = context.open()?;
    let reading = register.read()?;
    let (incident, office) = (reading.record::<Incident>(number)?, reading.office()?);
    clearance(&reading, &context.author(&office.lists)?, &incident)?;
    let notice = IncidentNotice { kind, incident: &incident, office, today: context.today() };
    let own = own_templates(BUILT_IN.iter().map(|(name, _)| *name), context)?;
    let written = Written::of_notice(&notice, &own).map_err(super::not_filled)?;
    let texts = context.ui.texts();
    let name = incident.id().to_string();
    let lacks = notice.lacks();
    let label = |field: &str| texts.get(&format!("incident-label-{field}"));
    let words = notice.words().into_iter().map(|(field, words)| (label(field), Some(words)));
    let leaks = if args.yes { Vec::new() } else { leaks::found(&reading, Readers::Chosen(None), words)? };
    let leaks = leaks::sentences(context, &leaks, leaks.len()).into_iter().map(|leak| (true, leak));
    let names = context.ui.names(&office.lists);
    let lacks = lacks.iter().map(|it| (it.is_blocking(), lack(it, &name, None, kind.as_str(), names)));
    let drawn = DrawnLetter { lacks: leaks.chain(lacks).collect(), holds_identity: false, written };
    drop(reading);
    write(drawn, &args, form, &name, context, |_| Ok(()))
}
