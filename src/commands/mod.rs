//! The verbs, one file each: its arguments, then what it does.

pub mod act;
mod ask;
pub mod candidates;
pub mod context;
pub mod global;
pub mod group;
pub mod input;
mod items;
mod leaks;
pub mod location;
pub mod verb;
pub mod vocabulary;

mod ack;
mod age;
mod amend;
mod approve;
mod as_of;
mod assign;
mod attach;
mod attachment;
mod backup;
mod barred;
mod check;
mod close;
mod comment;
mod completions;
mod conflict;
mod consent;
mod consult;
pub mod day;
mod demo;
mod destination;
mod disclosure;
mod dossier;
mod due;
mod email;
mod erase;
mod export;
mod extend;
mod find;
mod finding;
mod ground;
mod guide;
mod hand;
mod holidays;
mod import;
mod incident;
mod init;
mod intake;
mod issue;
mod letter;
mod link;
mod list;
mod log;
mod man;
mod measure;
mod note;
mod ombudsman;
mod record;
mod reference;
mod reopen;
mod report;
mod restore;
mod resume;
mod retention;
mod salvage;
mod satisfaction;
mod schema;
mod setting;
mod show;
mod sql;
mod suspend;
mod triage;
mod undo;

use clap::Subcommand;

use crate::output::DocumentForm;
use crate::output::Failure;
use context::Context;
use group::VerbGroup;
use verb::Verb;

/// A verb with what was typed after it. Its French names are in the catalogue; the first page of the help has it in its
/// group.
#[derive(Debug, Subcommand)]
pub enum Command {
    #[command(add = VerbGroup::Handle)]
    Intake(Verb<intake::Args>),
    #[command(add = VerbGroup::Handle)]
    Ack(Verb<ack::Args>),
    #[command(add = VerbGroup::Handle)]
    Triage(Verb<triage::Args>),
    #[command(add = VerbGroup::Handle)]
    Assign(Verb<assign::Args>),
    #[command(add = VerbGroup::Handle)]
    Suspend(Verb<suspend::Args>),
    #[command(add = VerbGroup::Handle)]
    Resume(Verb<resume::Args>),
    #[command(add = VerbGroup::Handle)]
    Extend(Verb<extend::Args>),
    #[command(add = VerbGroup::Handle)]
    Consult(Verb<consult::Args>),
    #[command(add = VerbGroup::Handle)]
    Consent(Verb<consent::Args>),
    #[command(add = VerbGroup::Handle)]
    Conflict(Verb<conflict::Args>),
    #[command(add = VerbGroup::Handle)]
    Hand(Verb<hand::Args>),
    #[command(add = VerbGroup::Handle)]
    Ground(Verb<ground::Args>),
    #[command(add = VerbGroup::Handle)]
    Finding(Verb<finding::Args>),
    #[command(add = VerbGroup::Handle)]
    Close(Verb<close::Args>),
    #[command(add = VerbGroup::Handle)]
    Satisfaction(Verb<satisfaction::Args>),
    #[command(add = VerbGroup::Handle)]
    Reopen(Verb<reopen::Args>),
    #[command(add = VerbGroup::File)]
    Note(Verb<note::Args>),
    #[command(add = VerbGroup::File)]
    Attach(Verb<attach::Args>),
    #[command(add = VerbGroup::File)]
    Attachment(Verb<attachment::Args>),
    #[command(add = VerbGroup::File)]
    Link(Verb<link::Args>),
    #[command(add = VerbGroup::File)]
    Amend(Verb<amend::Args>),
    #[command(add = VerbGroup::File)]
    Undo(Verb<undo::Args>),
    #[command(add = VerbGroup::File)]
    Erase(Verb<erase::Args>),
    #[command(add = VerbGroup::File)]
    Letter(Verb<letter::Args>),
    #[command(add = VerbGroup::File)]
    Dossier(Verb<dossier::Args>),
    #[command(add = VerbGroup::Look)]
    Show(Verb<show::Args>),
    #[command(add = VerbGroup::Look)]
    List(Verb<list::Args>),
    #[command(add = VerbGroup::Look)]
    Find(Verb<find::Args>),
    #[command(add = VerbGroup::Look)]
    Day(Verb<day::Args>),
    #[command(add = VerbGroup::Look)]
    Due(Verb<due::Args>),
    #[command(add = VerbGroup::Registers)]
    Issue(Verb<issue::Args>),
    #[command(add = VerbGroup::Registers)]
    Measure(Verb<measure::Args>),
    #[command(add = VerbGroup::Registers)]
    Ombudsman(Verb<ombudsman::Args>),
    #[command(add = VerbGroup::Registers)]
    Incident(Verb<incident::Args>),
    #[command(add = VerbGroup::Registers)]
    Log(Verb<log::Args>),
    #[command(add = VerbGroup::Account)]
    Report(Verb<report::Args>),
    #[command(add = VerbGroup::Account)]
    Comment(Verb<comment::Args>),
    #[command(add = VerbGroup::Account)]
    Approve(Verb<approve::Args>),
    #[command(add = VerbGroup::Account)]
    Export(Verb<export::Args>),
    #[command(add = VerbGroup::Account)]
    Import(Verb<import::Args>),
    #[command(add = VerbGroup::Keep)]
    Init(Verb<init::Args>),
    #[command(add = VerbGroup::Keep)]
    Setting(Verb<setting::Args>),
    #[command(add = VerbGroup::Keep)]
    Reference(Verb<reference::Args>),
    #[command(add = VerbGroup::Keep)]
    Retention(Verb<retention::Args>),
    #[command(add = VerbGroup::Keep)]
    Holidays(Verb<holidays::Args>),
    #[command(add = VerbGroup::Keep)]
    Backup(Verb<backup::Args>),
    #[command(add = VerbGroup::Keep)]
    Restore(Verb<restore::Args>),
    #[command(add = VerbGroup::Keep)]
    Salvage(Verb<salvage::Args>),
    #[command(add = VerbGroup::Keep)]
    Check(Verb<check::Args>),
    #[command(add = VerbGroup::Tool)]
    Guide(Verb<guide::Args>),
    #[command(add = VerbGroup::Tool)]
    Sql(Verb<sql::Args>),
    #[command(add = VerbGroup::Tool)]
    Completions(Verb<completions::Args>),
    #[command(add = VerbGroup::Tool)]
    Schema(Verb<schema::Args>),
    #[command(add = VerbGroup::Tool)]
    Man(Verb<man::Args>),
    #[command(add = VerbGroup::Tool)]
    Demo(Verb<demo::Args>),
}

impl Command {
    /// Does what was asked.
    pub fn run(self, context: &mut Context) -> Result<(), Failure> {
        if let Some(document) = context.global.document().filter(|document| !self.writes(*document)) {
            let args = vec![("format", document.as_str().into())];
            return Err(Failure::Usage { key: "no-document", args });
        }
        match self {
            Self::Intake(Verb(args)) => intake::run(args, context),
            Self::Ack(Verb(args)) => ack::run(args, context),
            Self::Triage(Verb(args)) => triage::run(args, context),
            Self::Assign(Verb(args)) => assign::run(args, context),
            Self::Suspend(Verb(args)) => suspend::run(args, context),
            Self::Resume(Verb(args)) => resume::run(args, context),
            Self::Extend(Verb(args)) => extend::run(args, context),
            Self::Consult(Verb(args)) => consult::run(args, context),
            Self::Consent(Verb(args)) => consent::run(args, context),
            Self::Conflict(Verb(args)) => conflict::run(args, context),
            Self::Hand(Verb(args)) => hand::run(args, context),
            Self::Ground(Verb(args)) => ground::run(args, context),
            Self::Finding(Verb(args)) => finding::run(args, context),
            Self::Close(Verb(args)) => close::run(args, context),
            Self::Satisfaction(Verb(args)) => satisfaction::run(args, context),
            Self::Reopen(Verb(args)) => reopen::run(args, context),
            Self::Note(Verb(args)) => note::run(args, context),
            Self::Attach(Verb(args)) => attach::run(args, context),
            Self::Attachment(Verb(args)) => attachment::run(args, context),
            Self::Link(Verb(args)) => link::run(args, context),
            Self::Amend(Verb(args)) => amend::run(args, context),
            Self::Undo(Verb(args)) => undo::run(args, context),
            Self::Erase(Verb(args)) => erase::run(args, context),
            Self::Letter(Verb(args)) => letter::run(args, context),
            Self::Dossier(Verb(args)) => dossier::run(args, context),
            Self::Show(Verb(args)) => show::run(args, context),
            Self::List(Verb(args)) => list::run(args, context),
            Self::Find(Verb(args)) => find::run(args, context),
            Self::Day(Verb(args)) => day::run(args, context),
            Self::Due(Verb(args)) => due::run(args, context),
            Self::Issue(Verb(args)) => issue::run(args, context),
            Self::Measure(Verb(args)) => measure::run(args, context),
            Self::Ombudsman(Verb(args)) => ombudsman::run(args, context),
            Self::Incident(Verb(args)) => incident::run(args, context),
            Self::Log(Verb(args)) => log::run(args, context),
            Self::Report(Verb(args)) => report::run(args, context),
            Self::Comment(Verb(args)) => comment::run(args, context),
            Self::Approve(Verb(args)) => approve::run(args, context),
            Self::Export(Verb(args)) => export::run(args, context),
            Self::Import(Verb(args)) => import::run(args, context),
            Self::Init(Verb(args)) => init::run(args, context),
            Self::Setting(Verb(args)) => setting::run(args, context),
            Self::Reference(Verb(args)) => reference::run(args, context),
            Self::Retention(Verb(args)) => retention::run(args, context),
            Self::Holidays(Verb(args)) => holidays::run(args, context),
            Self::Backup(Verb(args)) => backup::run(args, context),
            Self::Restore(Verb(args)) => restore::run(args, context),
            Self::Salvage(Verb(args)) => salvage::run(args, context),
            Self::Guide(Verb(args)) => guide::run(args, context),
            Self::Sql(Verb(args)) => sql::run(args, context),
            Self::Check(Verb(args)) => check::run(args, context),
            Self::Completions(Verb(args)) => completions::run(args, context),
            Self::Schema(Verb(args)) => schema::run(args, context),
            Self::Man(Verb(args)) => man::run(args, context),
            Self::Demo(Verb(args)) => demo::run(args, context),
        }
    }

    /// Whether it writes documents of that form.
    fn writes(&self, document: DocumentForm) -> bool {
        match self {
            Self::Letter(_) | Self::Report(_) | Self::Dossier(_) => true,
            Self::Export(Verb(args)) => args.writes(document),
            _ => false,
        }
    }
}
