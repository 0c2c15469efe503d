//! Words of a command line, and words of the catalogue.

use std::collections::BTreeMap;

use doleances::inside::{Lang, sources};

/// Every message of a catalogue by its key, as it is written: from the line that its key begins to the next such line.
pub fn messages(lang: Lang) -> BTreeMap<&'static str, &'static str> {
    sources(lang).flat_map(messages_of).collect()
}

fn messages_of(source: &'static str) -> Vec<(&'static str, &'static str)> {
    let begins = |at: usize| source.as_bytes().get(at).is_some_and(u8::is_ascii_alphabetic);
    let lines = std::iter::once(0).chain(source.match_indices('\n').map(|(at, _)| at + 1));
    let mut starts: Vec<_> = lines.filter(|at| begins(*at)).collect();
    starts.push(source.len());
    let message =
        |ends: &[usize]| source[ends[0]..ends[1]].split_once(' ').map(|(key, _)| (key, &source[ends[0]..ends[1]]));
    starts.windows(2).filter_map(message).collect()
}

/// The words of a line as a shell would split it: spaces, and quotes of either kind around what holds some.
pub fn split(line: &str) -> Vec<String> {
    let (mut words, mut word, mut quote) = (Vec::new(), None::<String>, None);
    for c in line.chars() {
        match (c, quote) {
            ('\'' | '"', None) => {
                quote = Some(c);
                word.get_or_insert_default();
            }
            (c, Some(open)) if c == open => quote = None,
            (c, None) if c.is_whitespace() => words.extend(word.take()),
            (c, _) => word.get_or_insert_default().push(c),
        }
    }
    assert!(quote.is_none(), "a quote is left open: {line}");
    words.extend(word);
    words
}

/// The words of the command that a line of a page has people type, up to where another program reads on.
pub fn command(line: &str) -> Option<Vec<String>> {
    let (before, typed) = line.split_once("doleances ")?;
    let ends = [" > ", " | ", " || ", " && ", "; ", ")", "   #"];
    let end = ends.iter().filter_map(|end| typed.find(end)).min().unwrap_or(typed.len());
    // What follows the option of another program is its own.
    let of_another = before.split_whitespace().last().is_some_and(|word| word.starts_with('-'));
    let is_typed = !of_another && (before.is_empty() || before.ends_with([' ', '/', '(']));
    is_typed.then(|| [vec!["doleances".to_owned()], split(&typed[..end])].concat())
}

/// What a message of the catalogue says around its variables, in order. A message that is a choice from end to end
/// says one of several things.
pub fn between_variables(message: &str) -> Vec<Vec<String>> {
    let value = message.split_once('=').map_or("", |(_, value)| value);
    // Its attributes, such as the hint, are other texts; a comment after it belongs to the next message.
    let own = |line: &&str| !line.trim_start().starts_with('.') && !line.starts_with('#');
    let value = value.lines().take_while(own).collect::<Vec<_>>().join("\n");
    let whole = outside_braces(&value);
    if !whole.is_empty() {
        return vec![whole];
    }
    let choice = value.trim().trim_start_matches('{').trim_end_matches('}');
    let (_, variants) = choice.split_once("->").unwrap_or_else(|| panic!("variables alone prove nothing: {message}"));
    let variant = |line: &str| line.split_once(']').map(|(_, text)| outside_braces(text));
    variants.lines().filter_map(variant).filter(|parts| !parts.is_empty()).collect()
}

fn outside_braces(text: &str) -> Vec<String> {
    let (mut parts, mut depth) = (vec![String::new()], 0_usize);
    for c in text.chars() {
        match c {
            '{' => {
                depth += 1;
                parts.push(String::new());
            }
            '}' => depth -= 1,
            c if depth == 0 => parts.last_mut().expect("there is always one").push(c),
            _ => {}
        }
    }
    parts.iter().map(|part| plain(part)).filter(|part| !part.is_empty()).collect()
}

/// Every run of white space as one space: how a text was wrapped says nothing.
pub fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_line_is_split_as_a_shell_would() {
    assert_eq!(split(r#"a 'b c'  "d 'e'" f"g h" '' "#), ["a", "b c", "d 'e'", "fg h", ""]);
}

#[test]
fn a_message_is_known_by_what_stands_around_its_variables() {
    let message = "k = La requête { $number } est close\n    depuis { $n ->\n [one] un jour\n *[other] x { $n } }.\n    .hint = Rouvrez-la.\n";
    assert_eq!(between_variables(message), [["La requête", "est close depuis", "."]]);
    let choice = "k = { $n ->\n [one] { $n } jour.\n *[other] { $n } jours.\n }\n";
    assert_eq!(between_variables(choice), [["jour."], ["jours."]]);
}
