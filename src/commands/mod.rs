//! The verbs, one file each: its arguments, then what it does.

pub mod act;
mod ask;
pub mod context;
pub mod global;
pub mod input;

mod ack;
mod amend;
mod as_of;
mod assign;
mod attach;
mod attachment;
mod backup;
mod check;
mod close;
mod completions;
mod conflict;
mod consent;
mod consult;
mod demo;
mod destination;
mod due;
mod export;
mod extend;
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
mod letter;
mod link;
mod list;
mod man;
mod measure;
mod note;
mod ombudsman;
mod record;
mod reference;
mod reopen;
mod report;
mod resume;
mod satisfaction;
mod setting;
mod show;
mod standards;
mod suspend;
mod triage;
mod undo;

use clap::{ArgMatches, Args, FromArgMatches};

use crate::output::DocumentForm;
use crate::output::Failure;
use context::Context;

macro_rules! verbs {
    ($($verb:ident $module:ident [$($alias:literal),*];)*) => {
        /// A verb with what was typed after it.
        #[derive(Debug)]
        pub enum Command { $($verb($module::Args)),* }

        impl Command {
            /// Every verb, in English.
            pub const NAMES: &'static [&'static str] = &[$(stringify!($module)),*];

            /// What may be typed after a verb; `typed` is its name in either language.
            pub fn syntax(typed: &str) -> Option<clap::Command> {
                match typed {
                    $(stringify!($module) $(| $alias)* => {
                        let aliases: &[&'static str] = &[$($alias),*];
                        let verb = clap::Command::new(stringify!($module)).aliases(aliases.iter().copied());
                        Some($module::Args::augment_args(verb))
                    })*
                    _ => None,
                }
            }

            /// The verb of that name with what was typed after it.
            ///
            /// # Errors
            /// When clap finds that something is missing.
            pub fn read(name: &str, typed: &ArgMatches) -> Result<Option<Self>, clap::Error> {
                Ok(match name {
                    $(stringify!($module) => Some(Self::$verb($module::Args::from_arg_matches(typed)?)),)*
                    _ => None,
                })
            }

            /// Does what was asked.
            pub fn run(self, context: &mut Context) -> Result<(), Failure> {
                if let Some(document) = context.global.document().filter(|document| !self.writes(*document)) {
                    let args = vec![("format", document.as_str().into())];
                    return Err(Failure::Usage { key: "no-document", args });
                }
                match self { $(Self::$verb(args) => $module::run(args, context)),* }
            }
        }
    };
}

// Each verb, the file that it is named after, and its French names: verbs are typed in both languages.
verbs! {
    Init init ["initialiser"];
    Intake intake ["recevoir"];
    Ack ack ["accuser"];
    Triage triage ["trier"];
    Assign assign ["attribuer"];
    Conflict conflict ["conflit"];
    Suspend suspend ["suspendre"];
    Resume resume ["reprendre"];
    Extend extend ["prolonger"];
    Consult consult ["consulter"];
    Consent consent ["consentement"];
    Hand hand ["confier"];
    Ground ground ["motif"];
    Finding finding ["conclure"];
    Close close ["clore", "fermer"];
    Satisfaction satisfaction ["appreciation", "appréciation"];
    Reopen reopen ["rouvrir"];
    Amend amend ["corriger"];
    Undo undo ["annuler"];
    Note note ["noter"];
    Attach attach ["joindre"];
    Attachment attachment ["piece", "pièce"];
    Letter letter ["lettre"];
    Link link ["lier"];
    Show show ["afficher", "voir"];
    List list ["lister"];
    Find find ["chercher"];
    Due due ["echeances", "échéances"];
    Check check ["verifier", "vérifier"];
    Export export ["exporter"];
    Import import ["importer"];
    Backup backup ["sauvegarder"];
    Completions completions [];
    Man man ["manuel"];
    Reference reference ["listes", "référence", "références"];
    Setting setting ["reglage", "réglage"];
    Holidays holidays ["feries", "fériés"];
    Issue issue ["enjeu"];
    Ombudsman ombudsman ["protecteur"];
    Incident incident [];
    Measure measure ["mesure"];
    Demo demo ["démo", "essai"];
    Report report ["rapport"];
}

impl Command {
    /// Whether it writes documents of that form.
    fn writes(&self, document: DocumentForm) -> bool {
        match self {
            Self::Letter(_) | Self::Report(_) => true,
            Self::Export(args) => args.writes(document),
            _ => false,
        }
    }
}
