//! The verbs, one file each: its arguments, then what it does.

pub mod act;
mod ask;
pub mod context;
pub mod global;
pub mod input;

mod ack;
mod amend;
mod assign;
mod backup;
mod check;
mod close;
mod completions;
mod conflict;
mod consent;
mod due;
mod export;
mod find;
mod finding;
mod ground;
mod hand;
mod holidays;
mod import;
mod incident;
mod init;
mod intake;
mod issue;
mod link;
mod list;
mod man;
mod note;
mod ombudsman;
mod record;
mod reference;
mod reopen;
mod report;
mod resume;
mod show;
mod suspend;
mod triage;
mod undo;

use clap::Subcommand;

use crate::output::{Failure, Format};
use context::Context;

/// A verb. The French names are aliases: both are typed in both languages.
#[derive(Debug, Subcommand)]
pub enum Command {
    #[command(alias = "initialiser")]
    Init(init::Args),
    #[command(alias = "recevoir")]
    Intake(intake::Args),
    #[command(alias = "accuser")]
    Ack(ack::Args),
    #[command(alias = "trier")]
    Triage(triage::Args),
    #[command(alias = "attribuer")]
    Assign(assign::Args),
    #[command(alias = "conflit")]
    Conflict(conflict::Args),
    #[command(alias = "suspendre")]
    Suspend(suspend::Args),
    #[command(alias = "reprendre")]
    Resume(resume::Args),
    #[command(alias = "consentement")]
    Consent(consent::Args),
    #[command(alias = "confier")]
    Hand(hand::Args),
    #[command(alias = "motif")]
    Ground(ground::Args),
    #[command(alias = "conclure")]
    Finding(finding::Args),
    #[command(alias = "clore", alias = "fermer")]
    Close(close::Args),
    #[command(alias = "rouvrir")]
    Reopen(reopen::Args),
    #[command(alias = "corriger")]
    Amend(amend::Args),
    #[command(alias = "annuler")]
    Undo(undo::Args),
    #[command(alias = "noter")]
    Note(note::Args),
    #[command(alias = "lier")]
    Link(link::Args),
    #[command(alias = "afficher")]
    Show(show::Args),
    #[command(alias = "lister")]
    List(list::Args),
    #[command(alias = "chercher")]
    Find(find::Args),
    #[command(alias = "echeances", alias = "échéances")]
    Due(due::Args),
    #[command(alias = "verifier", alias = "vérifier")]
    Check(check::Args),
    #[command(alias = "exporter")]
    Export(export::Args),
    #[command(alias = "importer")]
    Import(import::Args),
    #[command(alias = "sauvegarder")]
    Backup(backup::Args),
    Completions(completions::Args),
    #[command(alias = "manuel")]
    Man,
    #[command(aliases = ["listes", "référence", "références"])]
    Reference(reference::Args),
    #[command(aliases = ["feries", "fériés"])]
    Holidays(holidays::Args),
    #[command(alias = "enjeu")]
    Issue(issue::Args),
    #[command(alias = "protecteur")]
    Ombudsman(ombudsman::Args),
    Incident(incident::Args),
    #[command(alias = "rapport")]
    Report(report::Args),
}

impl Command {
    /// Does what was asked.
    pub fn run(self, context: &mut Context) -> Result<(), Failure> {
        if context.global.format == Some(Format::Html) && !self.draws_pages() {
            return Err(Failure::usage("no-html"));
        }
        match self {
            Self::Init(args) => init::run(args, context),
            Self::Intake(args) => intake::run(args, context),
            Self::Ack(args) => ack::run(args, context),
            Self::Triage(args) => triage::run(args, context),
            Self::Assign(args) => assign::run(args, context),
            Self::Conflict(args) => conflict::run(args, context),
            Self::Suspend(args) => suspend::run(args, context),
            Self::Resume(args) => resume::run(args, context),
            Self::Consent(args) => consent::run(args, context),
            Self::Hand(args) => hand::run(args, context),
            Self::Ground(args) => ground::run(args, context),
            Self::Finding(args) => finding::run(args, context),
            Self::Close(args) => close::run(args, context),
            Self::Reopen(args) => reopen::run(args, context),
            Self::Amend(args) => amend::run(args, context),
            Self::Undo(args) => undo::run(args, context),
            Self::Note(args) => note::run(args, context),
            Self::Link(args) => link::run(args, context),
            Self::Show(args) => show::run(args, context),
            Self::List(args) => list::run(args, context),
            Self::Find(args) => find::run(args, context),
            Self::Due(args) => due::run(args, context),
            Self::Check(args) => check::run(args, context),
            Self::Export(args) => export::run(args, context),
            Self::Import(args) => import::run(args, context),
            Self::Backup(args) => backup::run(args, context),
            Self::Completions(args) => completions::run(&args, context),
            Self::Man => man::run(context),
            Self::Reference(args) => reference::run(args, context),
            Self::Holidays(args) => holidays::run(args, context),
            Self::Issue(args) => issue::run(args, context),
            Self::Ombudsman(args) => ombudsman::run(args, context),
            Self::Incident(args) => incident::run(args, context),
            Self::Report(args) => report::run(args, context),
        }
    }

    /// Whether it has pages of HTML to write.
    fn draws_pages(&self) -> bool {
        matches!(self, Self::Export(args) if args.draws_pages())
    }
}
