//! `man`: the manual, made from the same texts as the help: one page of all, or a directory with a page a verb.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use clap::{Arg, Command};
use clap_mangen::roff::{Inline, Roff, bold, italic, roman};

use super::context::Context;
use super::destination::deliver_all;
use super::verb::{about, usage};
use super::vocabulary::{other_names, verb_name};
use crate::domain::Lang;
use crate::i18n::Texts;
use crate::output::Failure;
use crate::store::follow_umask;

#[derive(Debug, clap::Args)]
pub struct Args {
    #[arg(value_name = "DIRECTORY")]
    directory: Option<PathBuf>,
    #[arg(long, requires = "directory")]
    force: bool,
}

pub fn run(args: Args, context: &mut Context) -> Result<(), Failure> {
    let Some(directory) = args.directory else {
        let tree = built(context.ui.lang(), context);
        return Ok(context.ui.print(&page(&tree, context.ui.texts()))?);
    };
    let pages: Vec<_> = [Lang::Fr, Lang::En]
        .into_iter()
        .flat_map(|lang| pages(&directory, &built(lang, context), &Texts::new(lang)))
        .collect();
    // They say what the program says, and nothing of the register: whoever may read manuals reads them.
    let above = pages.iter().filter_map(|(path, _)| path.parent()).flat_map(Path::ancestors);
    let made: BTreeSet<_> =
        above.filter(|above| *above != Path::new("") && !above.exists()).map(Path::to_owned).collect();
    deliver_all(&pages, args.force)?;
    pages.iter().map(|(path, _)| path).chain(&made).try_for_each(|path| follow_umask(path))?;
    let path = directory.to_string_lossy().into_owned();
    context.ui.notify("say-manual-written", &[("count", pages.len().into()), ("path", path.into())]);
    Ok(())
}

fn built(lang: Lang, context: &Context) -> Command {
    let mut tree = (context.surroundings.tree)(lang);
    tree.build();
    tree
}

/// The pages of a language where `man` looks for them: one of all, and one a verb by its name in that language.
fn pages(directory: &Path, tree: &Command, texts: &Texts) -> Vec<(PathBuf, String)> {
    let place = match texts.lang() {
        Lang::Fr => directory.join("fr/man1"),
        Lang::En => directory.join("man1"),
    };
    let verbs = tree.get_subcommands().map(|verb| {
        let name = format!("doleances-{}", verb_name(verb, texts.lang()));
        (place.join(format!("{name}.1")), verb_page(&name, verb, tree, texts))
    });
    std::iter::once((place.join("doleances.1"), page(tree, texts))).chain(verbs).collect()
}

/// The page of one verb, with those under it.
fn verb_page(name: &str, verb: &Command, tree: &Command, texts: &Texts) -> String {
    let key = format!("help-{}", verb.get_name());
    let mut page = ManPage::begin(name, &about(verb), tree, texts);
    page.section("man-synopsis");
    page.usage(verb);
    page.section("man-description");
    page.more(&key);
    let own = page.own_arguments(verb);
    if !own.is_empty() {
        page.section("help-heading-options");
        page.arguments(own);
    }
    if verb.has_subcommands() {
        page.section("man-verbs");
        verb.get_subcommands().for_each(|verb| page.verb(verb, &key));
    }
    for (part, title) in [("words", "help-heading-words"), ("examples", "man-examples")] {
        if let Some(lines) = texts.companion(&key, part, &[]) {
            page.section(title);
            page.lines(Some(lines));
        }
    }
    page.section("man-see");
    page.text("doleances(1)");
    page.roff.to_roff()
}

/// The whole page.
fn page(tree: &Command, texts: &Texts) -> String {
    let mut page = ManPage::begin("doleances", &about(tree), tree, texts);
    page.section("man-synopsis");
    page.usage(tree);
    page.section("man-description");
    page.more("help");
    page.section("help-heading-global");
    page.arguments(tree.get_arguments());
    page.section("man-verbs");
    for verb in tree.get_subcommands() {
        page.verb(verb, "help");
    }
    page.section("man-exit");
    page.lines(texts.companion("man-exit", "codes", &[]));
    page.section("help-heading-variables");
    page.lines(texts.companion("help", "variables", &[]));
    page.section("man-examples");
    page.lines(texts.companion("help", "examples", &[]));
    page.roff.to_roff()
}

struct ManPage<'t> {
    roff: Roff,
    texts: &'t Texts,
}

impl<'t> ManPage<'t> {
    /// A page with its name and what that is of.
    fn begin(name: &str, about: &str, tree: &Command, texts: &'t Texts) -> Self {
        let mut page = Self { roff: Roff::new(), texts };
        let source = format!("doleances {}", tree.get_version().unwrap_or_default());
        page.roff.control("TH", [name, "1", "", source.as_str(), texts.get("man-title").as_str()]);
        page.section("man-name");
        page.text(&format!("{name} - {}", about.trim_end_matches('.')));
        page
    }

    fn section(&mut self, key: &str) {
        self.roff.control("SH", [self.texts.get(key).to_uppercase().as_str()]);
    }

    fn text(&mut self, text: &str) {
        self.roff.text([roman(text)]);
    }

    /// The explanation of a verb, a paragraph a line.
    fn more(&mut self, key: &str) {
        for paragraph in self.texts.companion(key, "more", &[]).unwrap_or_default().lines() {
            self.text(paragraph);
            self.roff.control("PP", []);
        }
    }

    /// Lines that are neither filled nor joined.
    fn lines(&mut self, lines: Option<String>) {
        let Some(lines) = lines else { return };
        self.roff.control("nf", []);
        lines.lines().for_each(|line| self.text(line));
        self.roff.control("fi", []);
    }

    fn usage(&mut self, verb: &Command) {
        self.roff.text([bold(usage(verb))]);
    }

    fn verb(&mut self, verb: &Command, above: &str) {
        let key = format!("{above}-{}", verb.get_name());
        let name = verb_name(verb, self.texts.lang());
        let names: Vec<_> = std::iter::once(name).chain(other_names(verb, self.texts.lang())).collect();
        self.roff.control("SS", [names.join(", ").as_str()]);
        self.usage(verb);
        self.roff.control("PP", []);
        self.text(&about(verb));
        self.roff.control("PP", []);
        self.more(&key);
        self.arguments(self.own_arguments(verb));
        self.lines(self.texts.companion(&key, "examples", &[]));
        if let Some(words) = self.texts.companion(&key, "words", &[]) {
            self.roff.control("PP", []);
            self.text(&self.texts.get("help-heading-words"));
            self.lines(Some(words));
        }
        for verb in verb.get_subcommands() {
            self.verb(verb, &key);
        }
    }

    /// The arguments of a verb. What every command has is said once.
    fn own_arguments<'a>(&self, verb: &'a Command) -> Vec<&'a Arg> {
        let heading = self.texts.get("help-heading-global");
        let is_own = |arg: &&Arg| arg.get_help_heading().is_none_or(|of| of.trim_end() != heading);
        verb.get_arguments().filter(is_own).collect()
    }

    fn arguments<'a>(&mut self, arguments: impl IntoIterator<Item = &'a Arg>) {
        for arg in arguments.into_iter().filter(|arg| !arg.is_hide_set()) {
            self.roff.control("TP", []);
            self.roff.text(header(arg));
            self.text(&arg.get_help().map(ToString::to_string).unwrap_or_default());
        }
        self.roff.control("PP", []);
    }
}

/// An argument as it is typed: `-q, --quiet`, `--on DATE`, `NUMBER`.
fn header(arg: &Arg) -> Vec<Inline> {
    let names = arg.get_value_names().unwrap_or_default().join(" ");
    let flags = [arg.get_short().map(|c| format!("-{c}")), arg.get_long().map(|long| format!("--{long}"))];
    let flags = flags.into_iter().flatten().collect::<Vec<_>>().join(", ");
    let mut header = Vec::new();
    if !flags.is_empty() {
        header.push(bold(flags));
    }
    if arg.get_action().takes_values() {
        header.push(roman(if arg.is_positional() { "" } else { " " }));
        header.push(italic(names));
    }
    header
}
