//! `find`: full text over what was said, accents and case ignored. Identities are searched for a reason alone, which is
//! journalled.

use std::collections::BTreeSet;

use super::ask::missing::{How, RequiredArg};
use super::barred::nameable;
use super::context::Context;
use super::input::text;
use super::leaks;
use crate::domain::act::OfficeAct;
use crate::domain::{Entry, Identity, Record, RecordId};
use crate::output::Failure;
use crate::output::requests::{self, Listing};
use crate::store::of_series;

#[derive(Debug, clap::Args)]
pub struct Args {
    #[arg(value_name = "TEXT")]
    words: Vec<String>,
    #[arg(long, value_name = "N")]
    limit: Option<u32>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true, conflicts_with_all = ["words", "limit"])]
    person: Option<String>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true, requires = "person")]
    reason: Option<String>,
}

pub fn run(mut args: Args, context: &mut Context) -> Result<(), Failure> {
    if args.person.is_some() {
        args.reason = text(args.reason, &context.ui)?;
        context.ask_missing([RequiredArg::new("--reason", "ask-person-reason", How::Short, &mut args.reason)])?;
    } else if args.words.is_empty() {
        args.words.extend(context.ask_missing([RequiredArg::new("TEXT", "ask-words", How::Short, &mut None)])?);
    }
    let mut register = context.open()?;
    if let Some(reason) = args.reason {
        // The trace is on the disk before anything is shown. It does not say who was looked for.
        let mut writing = context.write(&mut register)?;
        writing.act_on_office(&Entry::because(context.today(), OfficeAct::PersonSearched, reason))?;
        writing.commit()?;
    }
    let reading = register.read()?;
    let author = context.author(&reading.office()?.lists)?;
    let today = context.today();
    let mut identities = Vec::new();
    let (count, found) = match &args.person {
        Some(person) => {
            let (office, mut found) = (reading.office()?, Vec::new());
            for number in reading.of_person(person)? {
                let request = reading.request(number)?;
                // Whoever is in conflict with a request does not learn who its person is (MIFI 2.2).
                if office.without_conflict(&author, &request).is_ok() {
                    found.push(reading.summary(number)?);
                    identities.extend(request.identity);
                }
            }
            (found.len(), found)
        }
        None => reading.find(&args.words.join(" "), args.limit)?,
    };
    let found: Vec<_> = found.into_iter().map(|request| request.as_of(today)).collect();
    let lists = &reading.office()?.lists;
    let none = args.person.is_none().then_some("say-no-words");
    let listing = Listing { each: &|see| found.iter().try_for_each(see), count, none, today };
    requests::list(&mut context.ui, lists, None, &listing)?;
    context.ui.finish()?;
    leaks::warn_of_list(context, &reading, None, listing.each)?;
    if args.person.is_some() {
        let numbers: Vec<_> = found.iter().map(|request| request.number.to_string()).collect();
        let is_one = Identity::are_one_person(&identities.iter().collect::<Vec<_>>());
        let key = if is_one { "say-person-found" } else { "say-persons-found" };
        context.ui.notify(key, &[("count", numbers.len().into()), ("numbers", numbers.join(" ").into())]);
    }
    if let Some(person) = &args.person {
        // Said to whoever has any conflict, whoever was looked for: it tells nothing of this one.
        if reading.declared(None)?.iter().any(|conflict| conflict.officer == author && conflict.lifted_on.is_none()) {
            context.ui.notify("say-person-conflicts", &[]);
        }
        let is_own = |record: &RecordId| found.iter().any(|own| RecordId::from(own.number) == *record);
        let mut records = Vec::new();
        for record in reading.naming(person)?.into_iter().filter(|record| !is_own(record)) {
            let files = of_series!(
                record.series,
                T => if T::IS_FILE { reading.record::<T>(record.number)?.requests() } else { BTreeSet::new() },
                request => BTreeSet::from([record.number])
            );
            if nameable(&reading, &author, files.iter().copied())?.len() == files.len() {
                records.push(record.to_string());
            }
        }
        if !records.is_empty() {
            let args = [("count", records.len().into()), ("records", records.join(", ").into())];
            context.ui.notify("say-person-named", &args);
        }
    }
    Ok(())
}
