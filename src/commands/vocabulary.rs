//! What is typed in French: the names that the catalogue gives to verbs and options, and the values of closed lists.

use std::ffi::OsStr;

use clap::builder::{PossibleValue, TypedValueParser};
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, Command};

use crate::domain::Lang;
use crate::i18n::typed;

/// The values of a closed list: the prefix of their labels in the catalogue, and the codes that scripts type. People
/// type either.
#[derive(Clone, Copy, Debug)]
pub struct Vocabulary {
    pub prefix: &'static str,
    pub codes: &'static [&'static str],
}

impl Vocabulary {
    pub const fn new(prefix: &'static str, codes: &'static [&'static str]) -> Self {
        Self { prefix, codes }
    }

    /// Reads what is typed as the value of its code.
    pub fn of<T: Clone + Send + Sync + 'static>(
        self,
        value: fn(&str) -> Option<T>,
    ) -> impl TypedValueParser<Value = T> {
        self.map(move |code: String| value(&code).expect("invariant: a code of the list"))
    }
}

impl TypedValueParser for Vocabulary {
    type Value = String;

    fn parse_ref(&self, verb: &Command, arg: Option<&Arg>, typed: &OsStr) -> Result<String, clap::Error> {
        let typed = typed.to_str().ok_or_else(|| clap::Error::new(ErrorKind::InvalidUtf8).with_cmd(verb))?;
        if let Some(code) = typed::value(self.prefix, self.codes.iter().copied(), typed) {
            return Ok(code.to_owned());
        }
        let mut error = clap::Error::new(ErrorKind::InvalidValue).with_cmd(verb);
        let arg = arg.map(ToString::to_string).unwrap_or_default();
        error.insert(ContextKind::InvalidArg, ContextValue::String(arg));
        error.insert(ContextKind::InvalidValue, ContextValue::String(typed.to_owned()));
        Err(error)
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new(self.codes.iter().map(|code| named_value(self.prefix, code))))
    }
}

/// A value with all that it may be called.
pub fn named_value(prefix: &str, code: &'static str) -> PossibleValue {
    PossibleValue::new(code).aliases(typed::value_names(prefix, code))
}

/// A verb with its French names, as the catalogue has them: under its path, or under its own name where it is called
/// the same everywhere.
pub fn named_verb(verb: Command, path: &str) -> Command {
    let names = typed::names(&format!("verb-{path}")).or_else(|| typed::names(&format!("verb-{}", verb.get_name())));
    let own = verb.get_name().to_owned();
    verb.aliases(names.unwrap_or_default().into_iter().filter(|name| *name != own))
}

/// What follows a verb with its French names. `path` leads to the verb: `report-month`. The values of closed lists are
/// in the texts of the help, by their names in its language.
pub fn named_syntax(verb: Command, path: &str) -> Command {
    let named = |arg| {
        let arg = named_option(arg, path);
        if arg.get_action().takes_values() { arg.hide_possible_values(true) } else { arg }
    };
    verb.mut_args(named).mut_subcommands(|sub| {
        let path = if path.is_empty() { sub.get_name().to_owned() } else { format!("{path}-{}", sub.get_name()) };
        named_syntax(named_verb(sub, &path), &path)
    })
}

/// An option with its French names: those that it has after that verb, or everywhere.
pub fn named_option(arg: Arg, path: &str) -> Arg {
    let Some(long) = arg.get_long().map(str::to_owned).filter(|_| !arg.is_hide_set()) else { return arg };
    let names = typed::option_names(path, &long);
    arg.aliases(names.unwrap_or_default().into_iter().filter(|name| *name != long))
}

/// The name of a verb in the reader's language: the first of its aliases is the French one.
pub fn verb_name(verb: &Command, lang: Lang) -> &str {
    in_language(verb.get_name(), verb.get_all_aliases().next(), lang)
}

/// The other names of a verb, which are typed too.
pub fn other_names(verb: &Command, lang: Lang) -> impl Iterator<Item = &str> {
    let shown = verb_name(verb, lang);
    std::iter::once(verb.get_name()).chain(verb.get_all_aliases()).filter(move |name| *name != shown)
}

/// The name of an option in the reader's language.
pub fn option_name(arg: &Arg, lang: Lang) -> Option<&str> {
    let french = arg.get_all_aliases().unwrap_or_default().into_iter().next();
    arg.get_long().map(|long| in_language(long, french, lang))
}

/// The name of a value in the reader's language.
pub fn value_name(value: &PossibleValue, lang: Lang) -> &str {
    in_language(value.get_name(), value.get_name_and_aliases().nth(1), lang)
}

fn in_language<'n>(english: &'n str, french: Option<&'n str>, lang: Lang) -> &'n str {
    french.filter(|_| lang == Lang::Fr).unwrap_or(english)
}
