//! The help in the reader's language: every text of the tree comes from the catalogue.
//!
//! | what | key |
//! |---|---|
//! | a verb | `help-VERB`, its explanation in `.more`, its examples in `.examples`, a language of its own in `.words` |
//! | a verb under another | `help-VERB-SUB` |
//! | an argument | `help-VERB-ID`, or `help-arg-ID` when it says the same everywhere, `help-arg-VERB-ID` after every verb under one; a part of an identity may go by its label alone, `field-ID` |
//! | a global flag | `help-global-ID` |
//! | the name of a value | `value-WORD` for each word of it, in lower case |
//!
//! Fields that a help lists are its variable `fields`: they are declared once.

use std::ffi::OsString;

use clap::{Arg, ArgAction, Command};

use crate::commands::vocabulary::{named_option, option_name, verb_name};
use crate::domain::Lang;
use crate::domain::erasure::ErasedPart;
use crate::domain::field::{Field, Use};
use crate::i18n::{Arg as Fact, Texts};

/// What asks for help, in either language.
pub(super) const FLAGS: [&str; 3] = ["-h", "--help", "--aide"];

/// Whether a command line asks for help.
pub fn is_asked(args: &[OsString]) -> bool {
    args.iter().take_while(|word| *word != "--").any(|word| FLAGS.iter().any(|flag| word == flag))
}

pub(super) const ROOT: &str = "help";

/// The tree with its texts.
pub fn localised(tree: Command, lang: Lang) -> Command {
    HelpLocalizer { texts: &Texts::new(lang) }.localize(tree, ROOT, "doleances")
}

/// Puts the texts of a language in the tree.
struct HelpLocalizer<'t> {
    texts: &'t Texts,
}

impl HelpLocalizer<'_> {
    /// A verb and all that hangs from it. `key` names it in the catalogue, `path` on the command line.
    fn localize(&self, verb: Command, key: &str, path: &str) -> Command {
        // Under a heading of its own, clap would sort what has no rank by name.
        let ranked = |arg: Arg, rank| if arg.is_positional() { arg.display_order(rank) } else { arg };
        let mut ranks = 0..;
        let verb = verb
            .about(self.texts.get(key))
            .mut_args(|arg| ranked(self.argument(arg, key), ranks.next().unwrap_or_default()));
        let positionals =
            verb.get_positionals().map(positional).filter(|_| !verb.is_args_conflicts_with_subcommands_set());
        let typed: Vec<_> = std::iter::once(path.to_owned()).chain(positionals).collect();
        let verb = verb.mut_subcommands(|sub| {
            let path = format!("{} {}", typed.join(" "), verb_name(&sub, self.texts.lang()));
            let key = format!("{key}-{}", sub.get_name());
            self.localize(sub, &key, &path)
        });
        let usage = self.usage(&verb, path);
        let verb = verb.disable_help_flag(true).arg(self.flag("help", 'h', ArgAction::Help)).override_usage(usage);
        if key == ROOT {
            verb.disable_version_flag(true).arg(self.flag("version", 'V', ArgAction::Version))
        } else {
            verb
        }
    }

    fn usage(&self, verb: &Command, path: &str) -> String {
        let mut parts = vec![path.to_owned(), format!("[{}]", self.texts.get("help-placeholder-options"))];
        parts.extend(verb.get_positionals().map(positional));
        let under = format!("<{}>", self.texts.get("help-heading-verb"));
        if verb.is_args_conflicts_with_subcommands_set() {
            // Two ways to type it, one under the other.
            return format!("{}\n  {path} {under}", parts.join(" "));
        }
        parts.extend(verb.has_subcommands().then_some(under));
        parts.join(" ")
    }

    fn argument(&self, arg: Arg, key: &str) -> Arg {
        let id = arg.get_id().as_str();
        if arg.is_hide_set() {
            return arg;
        }
        let (help, heading) = if key == ROOT {
            (self.texts.get(&format!("help-global-{id}")), "help-heading-global")
        } else {
            let own = format!("{key}-{id}");
            let family = format!("help-arg-{}-{id}", key.split('-').nth(1).unwrap_or_default());
            let own = self.texts.maybe(&own, &[("fields", Fact::Values("field", fields(&own)))]);
            let help = own.or_else(|| self.texts.maybe(&family, &[]));
            let help = help.unwrap_or_else(|| match Field::from_key(id).filter(|field| field.is_identity()) {
                Some(_) => self.texts.get(&format!("field-{id}")),
                None => self.texts.get(&format!("help-arg-{id}")),
            });
            (help, if arg.is_positional() { "help-heading-arguments" } else { "help-heading-options" })
        };
        let heading = spaced(&self.texts.get(heading), self.texts.lang());
        let values: Vec<_> = arg.get_value_names().unwrap_or_default().iter().map(|name| self.value(name)).collect();
        let arg = self.in_language(arg.help(help).help_heading(heading));
        if values.is_empty() { arg } else { arg.value_names(values) }
    }

    /// An option by its name in the reader's language; the others are typed too.
    fn in_language(&self, arg: Arg) -> Arg {
        let Some(name) = option_name(&arg, self.texts.lang()).map(str::to_owned) else { return arg };
        let names = arg.get_long().into_iter().chain(arg.get_all_aliases().unwrap_or_default());
        let others: Vec<_> = names.filter(|other| *other != name).map(str::to_owned).collect();
        arg.long(name).alias(None).aliases(others)
    }

    /// `FIELD=VALUE` word by word: the signs between the words stay.
    fn value(&self, name: &str) -> String {
        let mut displayed = String::new();
        let mut word = String::new();
        for c in name.chars().chain(['\0']) {
            if c.is_ascii_uppercase() {
                word.push(c);
                continue;
            }
            if !word.is_empty() {
                let known = self.texts.maybe(&format!("value-{}", word.to_ascii_lowercase()), &[]);
                displayed.push_str(&known.unwrap_or_else(|| word.clone()));
                word.clear();
            }
            displayed.extend((c != '\0').then_some(c));
        }
        displayed
    }

    fn flag(&self, id: &'static str, short: char, action: ArgAction) -> Arg {
        let heading = spaced(&self.texts.get("help-heading-global"), self.texts.lang());
        let help = self.texts.get(&format!("help-global-{id}"));
        let flag = Arg::new(id).short(short).long(id).action(action).help(help).help_heading(heading);
        self.in_language(named_option(flag, ""))
    }
}

/// The fields that the help of an argument lists, from their declaration.
fn fields(key: &str) -> Vec<&'static str> {
    let fields: Vec<Field> = match key {
        "help-amend-set" => Field::with(Use::Amend).collect(),
        "help-erase-part" => ErasedPart::fields().collect(),
        _ => Vec::new(),
    };
    fields.into_iter().map(Field::key).collect()
}

/// A heading before its colon: French sets it apart.
pub(super) fn spaced(text: &str, lang: Lang) -> String {
    match lang {
        Lang::Fr => format!("{text}\u{a0}"),
        Lang::En => text.to_owned(),
    }
}

/// A positional argument as the usage shows it: `<NUMBER>`, `[GROUND-N]`, `<NUMBER>...`.
pub(super) fn positional(arg: &Arg) -> String {
    let names = arg.get_value_names().unwrap_or_default().join(" ");
    let name = if arg.is_required_set() { format!("<{names}>") } else { format!("[{names}]") };
    if matches!(arg.get_action(), ArgAction::Append) { name + "..." } else { name }
}
