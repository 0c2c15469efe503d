//! `dossier`: a person's whole file, for an access request.

use super::act::trace_reading;
use super::ask::missing::{How, RequiredArg, all_typed, numbers};
use super::ask::queue::Queue;
use super::context::{Context, refused_on};
use super::destination::Destination;
use super::input::text;
use super::letter;
use crate::domain::{Identity, Request};
use crate::i18n::Texts;
use crate::output::document::{PageLayout, WIDEST_PAGE};
use crate::output::dossier::Dossier;
use crate::output::{DocumentForm, Failure, OutputForm, html};

#[derive(Debug, clap::Args)]
pub struct Args {
    #[arg(value_name = "NUMBER")]
    numbers: Vec<String>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    reason: Option<String>,
    #[command(flatten)]
    destination: Destination,
}

/// The forms of a dossier.
const MADE: [OutputForm; 2] = [OutputForm::Document(DocumentForm::Html), OutputForm::Document(DocumentForm::Docx)];

const QUEUE: Queue = Queue::all();

pub fn run(mut args: Args, context: &mut Context) -> Result<(), Failure> {
    // It is no page to read on a screen: a file is named.
    let mut output = args.destination.named();
    if output.is_some() {
        args.destination.form(&MADE, context)?;
    }
    args.reason = text(args.reason, &context.ui)?;
    let mut number = all_typed(&args.numbers);
    let [_, reason, output] = context.ask_missing([
        RequiredArg::number(&QUEUE, &mut number),
        RequiredArg::new("--reason", "ask-identity-reason", How::Short, &mut args.reason),
        RequiredArg::new("--output", "ask-dossier-output", How::Short, &mut output),
    ])?;
    args.destination.name(output);
    let form = args.destination.form(&MADE, context)?;
    let numbers = context.numbers(&numbers(args.numbers, number))?;
    let own = letter::own_templates(html::BUILT_IN.iter().map(|(name, _)| *name), context)?;
    let mut register = context.open()?;
    // The place is ours and the file is drawn, then the trace is on the disk, before anything is shown.
    let begun = args.destination.begin(form)?;
    let mut writing = context.write(&mut register)?;
    for number in &numbers {
        let request = writing.request(*number)?;
        let permit = writing.office()?.impartial(writing.officer(), &request).map_err(refused_on(*number))?;
        trace_reading(context, &mut writing, request, permit, reason.clone())?;
    }
    let files = numbers.iter().map(|number| writing.history::<Request>(*number)).collect::<Result<Vec<_>, _>>()?;
    // It is for the person, as a letter is.
    let last = files.iter().map(|(request, _)| request).max_by_key(|request| request.received_on);
    let asked_for = last.and_then(|request| request.receipt.reply_language);
    let office = writing.office()?;
    let texts = &Texts::new(asked_for.unwrap_or(office.settings.reply_language));
    let dossier = Dossier { reading: &writing, office, files: &files, today: context.today(), texts };
    let page = PageLayout { width: WIDEST_PAGE, bold: false, own };
    let (document, marked) = dossier.document()?;
    let bytes = document.draw(form, &page, texts)?;
    writing.commit()?;
    let nobody = Identity::default();
    let who: Vec<_> = files.iter().map(|(request, _)| request.identity.as_ref().unwrap_or(&nobody)).collect();
    if !Identity::are_one_person(&who) {
        context.ui.print_message(&context.ui.texts().with_hint("say-dossier-of-several", &[]));
    }
    match marked.is_empty() {
        true => context.ui.notify("say-dossier-nothing-marked", &[]),
        false => {
            context.ui.notify("say-dossier-review", &[]);
            marked.iter().for_each(|line| context.ui.print_message(line));
        }
    }
    begun.deliver(context, &bytes)
}
