//! The pages of the help: the texts of a verb, laid out for a terminal.

use clap::{Arg, Command};
use unicode_width::UnicodeWidthStr;

use super::help::{ROOT, positional, spaced};
use crate::commands::group::VerbGroup;
use crate::commands::verb::{about, usage};
use crate::commands::vocabulary::{other_names, verb_name};
use crate::domain::Lang;
use crate::i18n::Texts;
use crate::output::wrap;

/// The page of a verb, which `key` names in the catalogue, of a tree that has its texts: at most as wide as the
/// terminal.
pub fn page(tree: &Command, verb: &Command, key: &str, lang: Lang, width: usize) -> String {
    let globals = tree.get_arguments().filter(|arg| arg.is_global_set() && !arg.is_hide_set());
    let globals: Vec<String> = globals.filter_map(Arg::get_long).map(|name| format!("--{name}")).collect();
    let pages =
        HelpPages { texts: &Texts::new(lang), width: width.min(wrap::WIDEST_TEXT), globals: globals.join(", ") };
    pages.page(verb, key)
}

/// What all pages have in common.
struct HelpPages<'t> {
    texts: &'t Texts,
    width: usize,
    /// What every command takes, by name.
    globals: String,
}

/// Names under their heading, each with what it stands for.
struct HelpList {
    heading: String,
    lines: Vec<(String, String)>,
}

impl HelpPages<'_> {
    /// A page: what the verb does, how it is typed, examples, its verbs, its arguments. What every command takes is
    /// explained on the first page, and named on the others.
    fn page(&self, verb: &Command, key: &str) -> String {
        let mut blocks = vec![self.filled(&about(verb), "", "")];
        let more = self.texts.companion(key, "more", &[]);
        blocks.extend(more.map(|more| more.lines().map(|line| self.filled(line, "", "")).collect()));
        blocks.push(self.usage(verb));
        // An example stays on its line, so that it can be copied whole.
        blocks.extend(self.section(key, "examples", &|line| format!("  {line}\n")));
        blocks.extend(listed(&self.lists(verb, key), self.width));
        if key != ROOT {
            let globals = self.texts.with("help-heading-globals", &[("names", self.globals.as_str().into())]);
            blocks.push(self.hanging(&format!("{} {globals}", self.heading("help-heading-global"))));
        }
        for part in ["variables", "words"] {
            blocks.extend(self.section(key, part, &|line| self.filled(line, "  ", "      ")));
        }
        blocks.join("\n")
    }

    /// How a verb is typed, by all its names.
    fn usage(&self, verb: &Command) -> String {
        let mut lines = format!("{} {}", self.heading("help-heading-usage"), usage(verb));
        let others = other_names(verb, self.texts.lang()).collect::<Vec<_>>().join(", ");
        if self.texts.lang() == Lang::Fr && !others.is_empty() {
            lines += &format!("\n{} {others}", self.heading("help-heading-also"));
        }
        lines.lines().map(|line| self.hanging(line)).collect()
    }

    /// What a page lists: the verbs, the arguments and the options of a verb.
    fn lists(&self, verb: &Command, key: &str) -> Vec<HelpList> {
        let is_first = key == ROOT;
        let list = |heading, lines| HelpList { heading: self.heading(heading), lines };
        let verbs = |verbs: Vec<&Command>| {
            verbs.into_iter().map(|verb| (format!("  {}", verb_name(verb, self.texts.lang())), about(verb))).collect()
        };
        let mut lists: Vec<HelpList> = if is_first {
            let of = |group| verb.get_subcommands().filter(move |verb| verb.get() == Some(&group)).collect();
            VerbGroup::ALL.map(|(group, heading)| list(heading, verbs(of(group)))).into()
        } else {
            vec![list("help-heading-verbs", verbs(verb.get_subcommands().collect()))]
        };
        let shown = verb.get_arguments().filter(|arg| !arg.is_hide_set() && (is_first || arg.get_id() != "help"));
        let (positionals, options): (Vec<_>, Vec<_>) = shown.partition(|arg| arg.is_positional());
        let options_heading = if is_first { "help-heading-global" } else { "help-heading-options" };
        for (heading, args) in [("help-heading-arguments", positionals), (options_heading, options)] {
            lists.push(list(heading, args.into_iter().map(described).collect()));
        }
        lists
    }

    /// A part of the texts of a verb under its heading, where it has that part.
    fn section(&self, key: &str, part: &str, line: &dyn Fn(&str) -> String) -> Option<String> {
        let lines: String = self.texts.companion(key, part, &[])?.lines().map(line).collect();
        Some(format!("{}\n{lines}", self.heading(&format!("help-heading-{part}"))))
    }

    fn heading(&self, key: &str) -> String {
        format!("{}:", spaced(&self.texts.get(key), self.texts.lang()))
    }

    /// A line whose rest is set in, under the words that it goes on from.
    fn hanging(&self, line: &str) -> String {
        self.filled(line, "", "  ")
    }

    fn filled(&self, line: &str, first: &str, rest: &str) -> String {
        let options = wrap::options(self.width).initial_indent(first).subsequent_indent(rest);
        textwrap::fill(line, options) + "\n"
    }
}

/// Lists of names beside what each stands for, all in one column, as wide as the names are and at most a third of the
/// page; those that hold something.
fn listed(lists: &[HelpList], width: usize) -> Vec<String> {
    let names = lists.iter().flat_map(|list| &list.lines).map(|(name, _)| name.width() + 2);
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
    let filled = lists.iter().filter(|list| !list.lines.is_empty());
    filled.map(|list| format!("{}\n{}", list.heading, list.lines.iter().map(line).collect::<String>())).collect()
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
