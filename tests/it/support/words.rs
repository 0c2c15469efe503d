//! Words of a command line, and words of the catalogue.

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

/// What a message of the catalogue says around its variables and choices, in order.
pub fn between_variables(message: &str) -> Vec<String> {
    let value = message.split_once('=').map_or("", |(_, value)| value);
    // Its attributes, such as the hint, are other texts; a comment after it belongs to the next message.
    let own = |line: &&str| !line.trim_start().starts_with('.') && !line.starts_with('#');
    let value: Vec<&str> = value.lines().take_while(own).collect();
    let (mut parts, mut depth) = (vec![String::new()], 0_usize);
    for c in value.join("\n").chars() {
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
    let parts: Vec<String> = parts.iter().map(|part| plain(part)).filter(|part| !part.is_empty()).collect();
    assert!(!parts.is_empty(), "a message of variables alone proves nothing: {message}");
    parts
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
    assert_eq!(between_variables(message), ["La requête", "est close depuis", "."]);
}
