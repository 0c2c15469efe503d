//! The form that a unit fills in and sends back. It names the person only where they consent to it.

use std::io::Write;
use std::path::Path;

use super::Args;
use crate::commands::context::{Context, refused_on};
use crate::commands::items::resolve_known;
use crate::commands::leaks::{self, FoundLeak};
use crate::domain::leak::Readers;
use crate::domain::request::Consultation;
use crate::domain::{List, Moment, Number, Refusal, Request};
use crate::output::Failure;
use crate::output::packet::Packet;
use crate::store::{Draft, Reading, StoreError};

/// A form that is drawn: a file to be put in its place, or, for `-`, bytes for standard output.
pub(super) enum DrawnPacket {
    File(Draft),
    Data(Vec<u8>),
}

/// Writes the form of a question that was asked before.
pub(super) fn again(args: &Args, context: &mut Context, number: Number, typed: &str) -> Result<(), Failure> {
    let mut register = context.open()?;
    let reading = register.read()?;
    let request = reading.request(number)?;
    let office = reading.office()?;
    office.impartial(&context.author(&office.lists)?, &request).map_err(refused_on(number))?;
    let unit = resolve_known(office, List::Unit, typed)?;
    let asked = request.asked(&unit).map_err(refused_on(number))?;
    let Some(path) = &args.packet else { return Ok(()) };
    let question = ("field-question", asked.question.as_deref());
    let found = found(context, &reading, &request, [question].into_iter().chain(outgoing(args, &request)))?;
    leaks::agree(context, &found, args.yes || args.act.dry_run)?;
    let draft = draft(args, context, &reading, &request, asked, path)?;
    keep(context, Some(draft).filter(|_| !args.act.dry_run), Some(path))
}

/// What the texts of a form give away of others than the person, each with the key of its label.
pub(super) fn found<'t>(
    context: &Context,
    reading: &Reading<'_>,
    request: &Request,
    texts: impl IntoIterator<Item = (&'static str, Option<&'t str>)>,
) -> Result<Vec<FoundLeak>, StoreError> {
    let labelled = texts.into_iter().map(|(key, text)| (context.ui.texts().get(key), text));
    leaks::found(reading, Readers::Chosen(request.identity.as_ref()), labelled)
}

/// What goes out in the form beside the question.
pub(super) fn outgoing<'r>(args: &Args, request: &'r Request) -> Vec<(&'static str, Option<&'r str>)> {
    let narrative = request.narrative.text.as_deref().filter(|_| args.with_text);
    let reasons = request.refused_amendments.iter().map(|it| ("field-refused_amendment", it.reason.as_deref()));
    let facts = [("field-subject", request.narrative.subject.as_deref()), ("field-text", narrative)];
    facts.into_iter().chain(reasons).collect()
}

/// The form, ready to be put in its place.
///
/// What it says is looked at again each time: a consent may have been withdrawn since the question was asked.
pub(super) fn draft(
    args: &Args,
    context: &Context,
    reading: &Reading<'_>,
    request: &Request,
    asked: &Consultation,
    path: &Path,
) -> Result<DrawnPacket, Failure> {
    let (number, office) = (request.number, reading.office()?);
    if let Some(erased_on) = request.marks.erased_on {
        return Err(refused_on(number)(Refusal::Erased { on: erased_on }));
    }
    let today = Moment::today(context.today());
    let named = asked.with_identity && request.can_be_named(today, &asked.unit).is_ok();
    let narrative = request.narrative.text.as_deref().filter(|_| args.with_text);
    if !named {
        let texts = [
            ("question", asked.question.as_deref()),
            ("subject", request.narrative.subject.as_deref()),
            ("text", narrative),
        ];
        request.does_not_name(texts).map_err(refused_on(number))?;
        let reasons = request.refused_amendments.iter().map(|refused| ("reason", refused.reason.as_deref()));
        request.does_not_name(reasons).map_err(refused_on(number))?;
    }
    let seal = reading.seal(number, asked.n)?.ok_or(StoreError::NoSuchRecord(number.into()))?;
    let packet = Packet { office, request, asked, named, seal: &seal, narrative, texts: context.ui.texts() };
    let is_csv = path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("csv"));
    let bytes = if is_csv { packet.csv()? } else { packet.html()?.into_bytes() };
    if path == Path::new("-") {
        return Ok(DrawnPacket::Data(bytes));
    }
    let mut draft = Draft::begin(path, args.force)?;
    draft.write_all(&bytes).map_err(|source| StoreError::Io { path: path.into(), source })?;
    Ok(DrawnPacket::File(draft))
}

/// Gives the form its name, or lets it out.
pub(super) fn keep(context: &mut Context, drawn: Option<DrawnPacket>, path: Option<&Path>) -> Result<(), Failure> {
    match (drawn, path) {
        (Some(DrawnPacket::Data(bytes)), _) => context.ui.out().write_all(&bytes)?,
        (Some(DrawnPacket::File(draft)), Some(path)) => {
            draft.keep()?;
            context.ui.notify("say-written", &[("path", path.to_string_lossy().into_owned().into())]);
        }
        _ => {}
    }
    Ok(())
}
