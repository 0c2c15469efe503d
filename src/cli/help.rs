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

use clap::{Arg, ArgAction, Command};
use unicode_width::UnicodeWidthStr;

use crate::commands::group::VerbGroup;
use crate::commands::vocabulary::{named_option, option_name, verb_name};
use crate::domain::Lang;
use crate::domain::erasure::ErasedPart;
use crate::domain::field::{Field, Use};
use crate::i18n::{Arg as Fact, Texts};
use crate::output::wrap;

/// What asks for help, in either language.
pub const FLAGS: [&str; 3] = ["-h", "--help", "--aide"];

const ROOT: &str = "help";

/// The tree with its texts, for whatever reads the tree itself: completion, the manual.
pub fn localised(tree: Command, lang: Lang) -> Command {
    HelpLocalizer { texts: &Texts::new(lang), page: None }.localize(tree, ROOT, "doleances")
}

/// The tree with its texts laid out on pages, at most as wide as the terminal.
pub fn pages(tree: Command, lang: Lang, width: usize) -> Command {
    let globals = tree.get_arguments().filter(|arg| arg.is_global_set() && !arg.is_hide_set());
    let globals = globals.filter_map(|arg| option_name(arg, lang)).map(|name| format!("--{name}"));
    let page = HelpPage { width: width.min(wrap::WIDEST), globals: globals.collect::<Vec<_>>().join(", ") };
    HelpLocalizer { texts: &Texts::new(lang), page: Some(page) }.localize(tree, ROOT, "doleances")
}

/// Where the texts come from, and how the pages are where there are some.
struct HelpLocalizer<'t> {
    texts: &'t Texts,
    page: Option<HelpPage>,
}

/// What all pages have in common.
struct HelpPage {
    width: usize,
    /// What every command takes, by name.
    globals: String,
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
        let verb = if key == ROOT {
            verb.disable_version_flag(true).arg(self.flag("version", 'V', ArgAction::Version))
        } else {
            verb
        };
        match &self.page {
            Some(page) => {
                let page = self.laid_out(&verb, key, page);
                verb.override_help(page)
            }
            None => verb,
        }
    }

    /// A page: what the verb does, how it is typed, examples, its verbs, its arguments. What every command takes is
    /// explained on the first page, and named on the others.
    fn laid_out(&self, verb: &Command, key: &str, page: &HelpPage) -> String {
        let HelpPage { width, globals } = page;
        let filled = |text: &str| textwrap::fill(text, wrap::options(*width)) + "\n";
        // What goes on is set in, under the words it goes on from.
        let hanging = |text: &str| textwrap::fill(text, wrap::options(*width).subsequent_indent("  ")) + "\n";
        let set_in = |line: &str| {
            textwrap::fill(line, wrap::options(*width).initial_indent("  ").subsequent_indent("      ")) + "\n"
        };
        // An example stays on its line, so that it can be copied whole.
        let whole = |line: &str| format!("  {line}\n");
        let lines = |part: &str, line: &dyn Fn(&str) -> String| {
            let lines: String = self.texts.companion(key, part, &[])?.lines().map(line).collect();
            Some(format!("{}\n{lines}", self.heading(&format!("help-heading-{part}"))))
        };
        let more = self.texts.companion(key, "more", &[]).map(|more| more.lines().map(filled).collect());
        let blocks = [
            Some(filled(&about(verb))),
            more,
            Some(self.usage_lines(verb).lines().map(hanging).collect()),
            lines("examples", &whole),
        ];
        let globals = self.texts.with("help-heading-globals", &[("names", globals.as_str().into())]);
        let globals = (key != ROOT).then(|| hanging(&format!("{} {globals}", self.heading("help-heading-global"))));
        let lists = listed(&self.lists(verb, key), *width).into_iter().map(Some);
        let last = [globals, lines("variables", &set_in), lines("words", &set_in)];
        blocks.into_iter().chain(lists).chain(last).flatten().collect::<Vec<_>>().join("\n")
    }

    /// How a verb is typed, by all its names.
    fn usage_lines(&self, verb: &Command) -> String {
        let usage = verb.get_overridden_usage().map(ToString::to_string).unwrap_or_default();
        let usage = format!("{} {usage}", self.heading("help-heading-usage"));
        let displayed = verb_name(verb, self.texts.lang());
        let names = std::iter::once(verb.get_name()).chain(verb.get_all_aliases()).filter(|name| *name != displayed);
        let others = names.collect::<Vec<_>>().join(", ");
        if self.texts.lang() == Lang::En || others.is_empty() {
            return usage;
        }
        format!("{usage}\n{} {others}", self.heading("help-heading-also"))
    }

    /// What a page lists, each under its heading: the verbs, the arguments and the options of a verb.
    fn lists(&self, verb: &Command, key: &str) -> Vec<(String, Vec<(String, String)>)> {
        let named = |verb: &Command| (format!("  {}", verb_name(verb, self.texts.lang())), about(verb));
        let verbs: Vec<(&str, Vec<&Command>)> = if key == ROOT {
            let of = |group| verb.get_subcommands().filter(move |verb| verb.get() == Some(&group)).collect();
            VerbGroup::ALL.map(|(group, heading)| (heading, of(group))).into()
        } else {
            vec![("help-heading-verbs", verb.get_subcommands().collect())]
        };
        let shown = verb.get_arguments().filter(|arg| !arg.is_hide_set() && (key == ROOT || arg.get_id() != "help"));
        let (positionals, options): (Vec<_>, Vec<_>) = shown.partition(|arg| arg.is_positional());
        let options_heading = if key == ROOT { "help-heading-global" } else { "help-heading-options" };
        let args = [("help-heading-arguments", positionals), (options_heading, options)];
        let verbs = verbs.into_iter().map(|(heading, verbs)| (heading, verbs.into_iter().map(named).collect()));
        let args = args.into_iter().map(|(heading, args)| (heading, args.into_iter().map(described).collect()));
        verbs.chain(args).map(|(heading, lines)| (self.heading(heading), lines)).collect()
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

    fn heading(&self, key: &str) -> String {
        format!("{}:", spaced(&self.texts.get(key), self.texts.lang()))
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

/// Lists of names beside what each stands for, all in one column, as wide as the names are and at most a third of the
/// page; those that hold something.
fn listed(lists: &[(String, Vec<(String, String)>)], width: usize) -> Vec<String> {
    let names = lists.iter().flat_map(|(_, lines)| lines).map(|(name, _)| name.width() + 2);
    let column = names.filter(|wide| *wide <= width / 3).max().unwrap_or(width / 3);
    let blank = " ".repeat(column);
    let line = |(name, about): &(String, String)| {
        let (above, first) = if name.width() + 2 > column {
            (format!("{name}\n"), blank.clone())
        } else {
            (String::new(), format!("{name}{}", " ".repeat(column - name.width())))
        };
        above + &textwrap::fill(about, wrap::options(width).initial_indent(&first).subsequent_indent(&blank)) + "\n"
    };
    let filled = lists.iter().filter(|(_, lines)| !lines.is_empty());
    filled.map(|(heading, lines)| format!("{heading}\n{}", lines.iter().map(line).collect::<String>())).collect()
}

/// An argument as it is typed, `  -q, --quiet`, `      --register <FILE>`, and what it does.
fn described(arg: &Arg) -> (String, String) {
    let about = arg.get_help().map(ToString::to_string).unwrap_or_default();
    let Some(long) = arg.get_long() else { return (format!("  {}", positional(arg)), about) };
    let short = arg.get_short().map_or_else(|| "      ".to_owned(), |short| format!("  -{short}, "));
    let values = arg.get_value_names().unwrap_or_default();
    let value = if arg.get_action().takes_values() { format!(" <{}>", values.join("> <")) } else { String::new() };
    let several =
        if arg.get_num_args().is_some_and(|range| range.max_values() > values.len().max(1)) { "..." } else { "" };
    (format!("{short}--{long}{value}{several}"), about)
}

/// A heading before its colon: French sets it apart.
fn spaced(text: &str, lang: Lang) -> String {
    match lang {
        Lang::Fr => format!("{text}\u{a0}"),
        Lang::En => text.to_owned(),
    }
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
