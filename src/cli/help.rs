//! The help in the reader's language: every text of the tree comes from the catalogue.
//!
//! | what | key |
//! |---|---|
//! | a verb | `help-VERB`, its explanation in `.more`, its examples in `.examples` |
//! | a verb under another | `help-VERB-SUB` |
//! | an argument | `help-VERB-ID`, or `help-arg-ID` when it says the same everywhere |
//! | a global flag | `help-global-ID` |
//! | the name of a value | `value-WORD` for each word of it, in lower case |

use clap::{Arg, ArgAction, Command};

use super::{OFFICER, groups};
use crate::domain::Lang;
use crate::i18n::Texts;

/// The widest page that is pleasant to read.
pub const WIDEST: usize = 100;

/// The tree with its texts.
pub fn localised(tree: Command, lang: Lang, width: usize) -> Command {
    let book = Book { texts: &Texts::new(lang), width: width.min(WIDEST) };
    book.root(tree)
}

/// The name of a verb in the reader's language: the French one is an alias of the English one.
pub fn name(verb: &Command, lang: Lang) -> &str {
    match lang {
        Lang::Fr => verb.get_all_aliases().next().unwrap_or(verb.get_name()),
        Lang::En => verb.get_name(),
    }
}

/// Where the texts come from and how wide they may be.
struct Book<'t> {
    texts: &'t Texts,
    width: usize,
}

impl Book<'_> {
    fn root(&self, tree: Command) -> Command {
        let tree = self.told(tree, "help", "doleances");
        let verbs = groups::grouped(&tree).into_iter().map(|(group, verbs)| {
            let heading = self.heading(&format!("help-group-{group}"));
            let lines = self.columns(verbs.into_iter().map(|verb| (self.names(verb), about(verb))));
            format!("{heading}\n{lines}")
        });
        let verbs = verbs.collect::<Vec<_>>().join("\n");
        let template = format!(
            "{}\n{verbs}\n{}\n{{options}}{{after-help}}\n",
            self.opening(&tree, "help", "doleances"),
            self.heading("help-heading-global"),
        );
        tree.disable_version_flag(true)
            .arg(self.flag("version", 'V', ArgAction::Version))
            .max_term_width(WIDEST)
            .help_template(template)
    }

    /// A verb and all that hangs from it. `key` names it in the catalogue, `path` on the command line.
    fn told(&self, verb: Command, key: &str, path: &str) -> Command {
        let verb = verb.about(self.texts.get(key)).mut_args(|arg| self.argument(arg, key));
        let typed = std::iter::once(path.to_owned()).chain(verb.get_positionals().map(positional));
        let typed = typed.collect::<Vec<_>>().join(" ");
        let verb = verb.mut_subcommands(|sub| {
            let (key, path) = (format!("{key}-{}", sub.get_name()), format!("{typed} {}", name(&sub, self.texts.lang())));
            self.told(sub, &key, &path)
        });
        let (opening, usage) = (self.opening(&verb, key, path), self.usage(&verb, path));
        let verb = verb
            .disable_help_flag(true)
            .arg(self.flag("help", 'h', ArgAction::Help))
            .override_usage(usage)
            .subcommand_value_name(self.texts.get("help-heading-verb"))
            .subcommand_help_heading(spaced(&self.texts.get("help-heading-verbs"), self.texts.lang()))
            .help_template(format!("{opening}\n{{all-args}}{{after-help}}\n"));
        match self.texts.companion(key, "examples", &[]) {
            Some(examples) => verb.after_help(format!("{}\n{}", self.heading("help-heading-examples"), indented(&examples))),
            None => verb,
        }
    }

    /// What the page opens with: what the verb does, how it is typed, how else it is called.
    fn opening(&self, verb: &Command, key: &str, path: &str) -> String {
        let mut text = self.filled(&about(verb));
        if let Some(more) = self.texts.companion(key, "more", &[]) {
            text.push_str("\n");
            more.lines().for_each(|paragraph| text.push_str(&self.filled(paragraph)));
        }
        let usage = format!("{} {}", self.heading("help-heading-usage"), self.usage(verb, path));
        text.push_str(&format!("\n{usage}\n"));
        let shown = name(verb, self.texts.lang());
        let names: Vec<_> = std::iter::once(verb.get_name()).chain(verb.get_all_aliases()).collect();
        if self.texts.lang() == Lang::Fr && names.len() > 1 {
            let others = names.into_iter().filter(|name| *name != shown).collect::<Vec<_>>().join(", ");
            text.push_str(&format!("{} {others}\n", self.heading("help-heading-also")));
        }
        text
    }

    fn usage(&self, verb: &Command, path: &str) -> String {
        let mut parts = vec![path.to_owned(), format!("[{}]", self.texts.get("help-placeholder-options"))];
        parts.extend(verb.get_positionals().map(positional));
        if verb.has_subcommands() {
            parts.push(format!("<{}>", self.texts.get("help-heading-verb")));
        }
        parts.join(" ")
    }

    fn argument(&self, arg: Arg, key: &str) -> Arg {
        let id = arg.get_id().as_str();
        let (help, heading) = if key == "help" || id == OFFICER {
            let id = if id == OFFICER { "officer" } else { id };
            (self.texts.get(&format!("help-global-{id}")), "help-heading-global")
        } else {
            let own = self.texts.maybe(&format!("{key}-{id}"), &[]);
            let help = own.unwrap_or_else(|| self.texts.get(&format!("help-arg-{id}")));
            (help, if arg.is_positional() { "help-heading-arguments" } else { "help-heading-options" })
        };
        let heading = spaced(&self.texts.get(heading), self.texts.lang());
        let values: Vec<_> = arg.get_value_names().unwrap_or_default().iter().map(|name| self.value(name)).collect();
        let arg = arg.help(help).help_heading(heading);
        if values.is_empty() { arg } else { arg.value_names(values) }
    }

    /// `FIELD=VALUE` word by word: the signs between the words stay.
    fn value(&self, name: &str) -> String {
        let mut shown = String::new();
        let mut word = String::new();
        for c in name.chars().chain(['\0']) {
            if c.is_ascii_uppercase() {
                word.push(c);
                continue;
            }
            if !word.is_empty() {
                let known = self.texts.maybe(&format!("value-{}", word.to_ascii_lowercase()), &[]);
                shown.push_str(&known.unwrap_or_else(|| word.clone()));
                word.clear();
            }
            shown.extend((c != '\0').then_some(c));
        }
        shown
    }

    fn flag(&self, id: &'static str, short: char, action: ArgAction) -> Arg {
        let heading = spaced(&self.texts.get("help-heading-global"), self.texts.lang());
        let help = self.texts.get(&format!("help-global-{id}"));
        Arg::new(id).short(short).long(id).action(action).help(help).help_heading(heading).display_order(999)
    }

    fn heading(&self, key: &str) -> String {
        format!("{}:", spaced(&self.texts.get(key), self.texts.lang()))
    }

    /// The names of a verb in a list: in French, its French name first.
    fn names(&self, verb: &Command) -> String {
        let shown = name(verb, self.texts.lang());
        if shown == verb.get_name() { shown.to_owned() } else { format!("{shown}, {}", verb.get_name()) }
    }

    fn columns(&self, rows: impl Iterator<Item = (String, String)>) -> String {
        let lines = rows.map(|(left, right)| {
            let pad = NAMES.saturating_sub(unicode_width::UnicodeWidthStr::width(left.as_str())).max(2);
            let first = format!("  {left}{}", " ".repeat(pad));
            let rest = " ".repeat(NAMES + 2);
            let options = textwrap::Options::new(self.width).initial_indent(&first).subsequent_indent(&rest);
            textwrap::fill(&right, options) + "\n"
        });
        lines.collect()
    }

    fn filled(&self, text: &str) -> String {
        textwrap::fill(text, self.width) + "\n"
    }
}

/// The width of the names of verbs in a list.
const NAMES: usize = 24;

/// A heading before its colon: French sets it apart.
fn spaced(text: &str, lang: Lang) -> String {
    match lang {
        Lang::Fr => format!("{text}\u{a0}"),
        Lang::En => text.to_owned(),
    }
}

fn indented(lines: &str) -> String {
    lines.lines().map(|line| format!("  {line}")).collect::<Vec<_>>().join("\n")
}

fn about(verb: &Command) -> String {
    verb.get_about().map(ToString::to_string).unwrap_or_default()
}

/// A positional argument as the usage shows it: `<NUMBER>`, `[GROUND-N]`, `<NUMBER>...`.
fn positional(arg: &Arg) -> String {
    let names = arg.get_value_names().unwrap_or_default().join(" ");
    let name = if arg.is_required_set() { format!("<{names}>") } else { format!("[{names}]") };
    if matches!(arg.get_action(), ArgAction::Append) { name + "..." } else { name }
}
