//! `man`: the manual page, made from the same texts as the help.

use clap::{Arg, Command};
use clap_mangen::roff::{Inline, Roff, bold, italic, roman};

use super::context::Context;
use crate::i18n::Texts;
use crate::output::Failure;

#[derive(Debug, clap::Args)]
pub struct Args {}

pub fn run(_: Args, context: &mut Context) -> Result<(), Failure> {
    let mut tree = (context.surroundings.tree)(context.ui.lang());
    tree.build();
    let page = page(&tree, context.ui.texts());
    context.ui.print(&page)?;
    Ok(())
}

/// The whole page.
fn page(tree: &Command, texts: &Texts) -> String {
    let mut page = ManPage { roff: Roff::new(), texts };
    let source = format!("doleances {}", tree.get_version().unwrap_or_default());
    page.roff.control("TH", ["doleances", "1", "", source.as_str(), texts.get("man-title").as_str()]);
    page.section("man-name");
    page.text(&format!("doleances - {}", about(tree).trim_end_matches('.')));
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

impl ManPage<'_> {
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
        let usage = verb.get_overridden_usage().map(ToString::to_string).unwrap_or_default();
        self.roff.text([bold(usage)]);
    }

    fn verb(&mut self, verb: &Command, above: &str) {
        let key = format!("{above}-{}", verb.get_name());
        let names: Vec<_> = std::iter::once(verb.get_name()).chain(verb.get_all_aliases()).collect();
        self.roff.control("SS", [names.join(", ").as_str()]);
        self.usage(verb);
        self.roff.control("PP", []);
        self.text(&about(verb));
        self.roff.control("PP", []);
        self.more(&key);
        // What every command has is said once.
        let heading = self.texts.get("help-heading-global");
        let own = |arg: &&Arg| arg.get_help_heading().is_none_or(|of| of.trim_end() != heading);
        self.arguments(verb.get_arguments().filter(own));
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

    fn arguments<'a>(&mut self, arguments: impl Iterator<Item = &'a Arg>) {
        for arg in arguments {
            self.roff.control("TP", []);
            self.roff.text(header(arg));
            self.text(&arg.get_help().map(ToString::to_string).unwrap_or_default());
        }
        self.roff.control("PP", []);
    }
}

fn about(verb: &Command) -> String {
    verb.get_about().map(ToString::to_string).unwrap_or_default()
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
