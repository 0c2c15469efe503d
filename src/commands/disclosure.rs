//! A disclosure of wrongdoing, at intake or found by a triage: the officer sees what goes for good and agrees to it;
//! the closing is offered ready.

use super::act::{ActArgs, ActContext, means};
use super::close;
use super::context::{Context, refused_on};
use super::erase::warn_of_copies;
use crate::domain::act::RequestAct;
use crate::domain::disclosure::DisclosureContents;
use crate::domain::{Entry, Field, List, Lists, Request, Series, Words, rule_codes};
use crate::i18n::{Arg, Texts};
use crate::output::Failure;
use crate::output::sentence::named_record;
use crate::store::disclosure::LinkedRecord;

/// Whether the kind that was typed is that of disclosures.
pub fn is_kind(typed: Option<&str>, lists: &Lists) -> bool {
    let kind = typed.and_then(|typed| lists.resolve(List::Kind, typed).ok());
    kind.is_some_and(|kind| kind.code == *rule_codes::DISCLOSURE)
}

/// Says what of a disclosure that comes in is not kept, and asks; in a pipe, `--yes` says so beforehand.
pub fn agree_at_intake(context: &Context, words: &Words, documents: Vec<String>, yes: bool) -> Result<(), Failure> {
    let contents = DisclosureContents::typed(words, documents);
    if contents == DisclosureContents::default() {
        return Ok(());
    }
    context.ui.notify("say-disclosure-drops", &[]);
    list(context, contents, None);
    context.ui.agreed("confirm-disclosure-typed", &[], yes)
}

/// A request that a triage finds to be a disclosure.
pub struct FoundDisclosure {
    request: Request,
    linked: Vec<LinkedRecord>,
    /// By what the person is to be informed, which goes too.
    contact: Option<Field>,
    erases: bool,
}

impl FoundDisclosure {
    /// Whether what was agreed to is what the request still holds.
    pub fn is_of(&self, request: &Request) -> bool {
        self.request == *request
    }

    /// The request as it was seen.
    pub fn number(&self) -> String {
        self.request.number.to_string()
    }
}

/// The disclosures among the requests to triage, each decided as the act itself will be.
pub fn found(
    context: &Context,
    numbers: &[String],
    on: Option<&str>,
    decide: impl Fn(&ActContext<'_>) -> Result<Vec<Entry>, Failure>,
) -> Result<Vec<FoundDisclosure>, Failure> {
    let (numbers, at) = (context.numbers(numbers)?, context.moment_of_act(on)?);
    let mut register = context.register()?;
    let reading = register.read()?;
    let office = reading.office()?;
    let officer = context.author(&office.lists)?;
    let mut found = Vec::new();
    for number in numbers {
        let request = reading.request(number)?;
        let by = office.impartial(&officer, &request).map_err(refused_on(number))?;
        let entries = decide(&ActContext { request: &request, reading: &reading, office, at, by })?;
        if entries.iter().any(is_directed) {
            let erases = entries.iter().any(|entry| entry.act == RequestAct::Erased);
            let means = entries.iter().find_map(|entry| means(&entry.act));
            let contact = means.and_then(|by| request.contact_for(by));
            found.push(FoundDisclosure { linked: reading.linked_records(number)?, contact, request, erases });
        }
    }
    Ok(found)
}

fn is_directed(entry: &Entry) -> bool {
    matches!(&entry.act, RequestAct::FoundInadmissible { kind: Some(kind), .. } if *kind == *rule_codes::DISCLOSURE)
}

/// Says what is erased for good, and asks; in a pipe, `--yes` says so beforehand.
pub fn agree(context: &Context, found: &[FoundDisclosure], yes: bool) -> Result<(), Failure> {
    let mut erased = found.iter().filter(|disclosure| disclosure.erases).peekable();
    if erased.peek().is_none() {
        return Ok(());
    }
    let numbers: Vec<String> = erased.clone().map(FoundDisclosure::number).collect();
    erased.for_each(|disclosure| preview(context, disclosure));
    let args: [(&str, Arg); 1] = [("numbers", numbers.join(", ").into())];
    context.ui.agreed("confirm-disclosure", &args, yes)
}

/// What goes, and which records are linked.
fn preview(context: &Context, FoundDisclosure { request, linked, contact, .. }: &FoundDisclosure) {
    let texts = context.ui.texts();
    let number: (&str, Arg) = ("number", request.number.to_string().into());
    context.ui.notify("say-disclosure-erases", std::slice::from_ref(&number));
    list(context, request.disclosure_contents(), Some("disclosure-history"));
    if let Some(field) = contact {
        let field = texts.get(&format!("field-{}", field.key()));
        context.ui.notify("say-disclosure-contact", &[("field", field.into())]);
    }
    for it in linked {
        let key = match (it.record.series, it.repeats.is_empty()) {
            (_, true) => "say-linked-whole",
            (Series::Request, false) => "say-disclosure-same",
            (_, false) => "say-disclosure-repeated",
        };
        context.ui.notify(key, &[vec![number.clone()], linked_facts(it, texts)].concat());
    }
}

/// Lists what goes, one a line.
fn list(context: &Context, contents: DisclosureContents, history: Option<&str>) {
    let texts = context.ui.texts();
    let DisclosureContents { fields, notes, documents, consultations } = contents;
    let mut contents: Vec<String> =
        fields.into_iter().map(|field| texts.get(&format!("field-{}", field.key()))).collect();
    let counts = [("disclosure-notes", notes), ("disclosure-consultations", consultations)];
    contents.extend(
        counts
            .iter()
            .filter(|(_, count)| *count > 0)
            .map(|(key, count)| texts.with(key, &[("count", (*count).into())])),
    );
    contents.extend(documents.into_iter().map(|name| texts.with("disclosure-document", &[("name", name.into())])));
    contents.extend(history.map(|key| texts.get(key)));
    for line in contents {
        context.ui.notify_text(&format!("  – {line}"));
    }
}

/// A linked record, and its texts that repeat what is destroyed, as the variables of a message.
pub fn linked_facts(LinkedRecord { record, repeats }: &LinkedRecord, texts: &Texts) -> Vec<(&'static str, Arg)> {
    let names = |field: &String| texts.maybe(&format!("field-{field}"), &[]).unwrap_or_else(|| field.clone());
    let fields = repeats.iter().map(names).collect::<Vec<_>>().join(", ");
    vec![("record", named_record(*record, texts).into()), ("fields", fields.into())]
}

/// Once it is erased: what still holds it, and its closing, ready to be typed or agreed to.
pub fn close(context: &mut Context, found: &[FoundDisclosure], act: &ActArgs) -> Result<(), Failure> {
    if found.iter().any(|disclosure| disclosure.erases) {
        warn_of_copies(context, &context.register()?.sibling_copies());
    }
    let numbers: Vec<String> = found.iter().map(FoundDisclosure::number).collect();
    if !context.ui.prompts() {
        let on = context.moment_of_act(act.on.as_deref())?.on.to_string();
        // Of what had no words to lose, the triage has said how it is closed.
        for number in found.iter().filter(|disclosure| disclosure.erases).map(FoundDisclosure::number) {
            context.ui.notify("say-disclosure-close", &[("number", number.into()), ("on", on.as_str().into())]);
        }
        return Ok(());
    }
    // The triage is written: no answer to it is kept, and whoever stops here has only closed nothing.
    context.ui.forget_answers();
    match context.ui.confirm("confirm-disclosure-close", &[("numbers", numbers.join(", ").into())]) {
        Ok(false) | Err(Failure::Back | Failure::Stopped) => return Ok(()),
        Ok(true) => {}
        Err(failure) => return Err(failure),
    }
    numbers.into_iter().try_for_each(|number| close::run(close::Args::inadmissible(number, act.clone()), context))
}
