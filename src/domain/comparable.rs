//! One spelling for comparing: no accents, no case, no typographic signs.

use unicode_normalization::char::{decompose_compatible, is_combining_mark};

use super::invisible::is_invisible;

/// The text as it is compared, never as it is shown: accents and case gone, `œ` and `æ` in two letters,
/// typographic apostrophes and hyphens plain, every run of white space one space, none at either end.
///
/// Twice changes nothing more than once: what was stored so is compared with what is made so now.
pub fn comparable(text: &str) -> String {
    let mut spelled = String::with_capacity(text.len());
    let mut push = |c: char| {
        if c.is_ascii_alphanumeric() {
            spelled.push(c);
        } else if c.is_whitespace() {
            if !spelled.is_empty() && !spelled.ends_with(' ') {
                spelled.push(' ');
            }
        } else if let Some(plain) = plain(c) {
            spelled.push_str(plain);
        } else if !is_combining_mark(c) {
            spelled.push(c);
        }
    };
    // One character after the other: in which order marks follow a letter does not matter, since none stays. Lower case
    // comes between two decompositions: the capital of a letter may decompose ("İ" is "i" and a dot once lowered), and
    // a decomposition may hold capitals ("™" is "TM").
    for c in text.chars() {
        if c.is_ascii() {
            push(c.to_ascii_lowercase());
        } else {
            decompose_compatible(c, |c| c.to_lowercase().for_each(|c| decompose_compatible(c, &mut push)));
        }
    }
    spelled.truncate(spelled.trim_end().len());
    spelled
}

/// The words of a text, one by one, as they are compared.
pub fn words(text: &str) -> Vec<String> {
    words_of(&comparable(text)).map(ToOwned::to_owned).collect()
}

/// The words of a comparable text.
pub fn words_of(spelled: &str) -> impl Iterator<Item = &str> {
    spelled.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty())
}

/// What stands for a sign that no decomposition makes plain; nothing for the signs that show nothing.
fn plain(c: char) -> Option<&'static str> {
    Some(match c {
        'œ' => "oe",
        'æ' => "ae",
        'ß' => "ss",
        // Letters of names that come to the office from abroad: Łukasz, Đặng, Øystein, Işık.
        'ø' => "o",
        'ł' => "l",
        'đ' | 'ð' => "d",
        'þ' => "th",
        'ı' => "i",
        // Apostrophes: typographic, left, modifier letter, prime, grave and acute typed for one.
        '\u{2019}' | '\u{2018}' | '\u{201B}' | '\u{02BC}' | '\u{2032}' | '`' => "'",
        // Hyphens, dashes, the minus sign. (The no-break hyphen decomposes to the first of them.)
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{2043}' => "-",
        // What is not seen is not compared.
        c if is_invisible(c) && !c.is_whitespace() => "",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn accents_case_ligatures_and_typography_do_not_count() {
        for (typed, spelled) in [
            ("Québec", "quebec"),
            ("QUE\u{301}BEC", "quebec"),
            ("Œuvre d’Æsope", "oeuvre d'aesope"),
            ("l`accès", "l'acces"),
            ("Plateau\u{2011}Mont–Royal", "plateau-mont-royal"),
            ("  deux \u{a0}\t mots\n", "deux mots"),
            ("Łukasz Đặng Işık İnan", "lukasz dang isik inan"),
            ("1\u{202F}665", "1 665"),
            ("in\u{200B}visible\u{202E}", "invisible"),
            ("", ""),
            (" \u{301} ", ""),
        ] {
            assert_eq!(comparable(typed), spelled, "{typed:?}");
        }
    }

    #[test]
    fn every_character_is_made_comparable_once_and_for_all() {
        // Every plane that has characters: the ones between are empty, the last two are for private use.
        let all: Vec<char> = ('\0'..='\u{3ffff}').chain('\u{e0000}'..='\u{e0fff}').collect();
        for block in all.chunks(64) {
            let text: String = block.iter().flat_map(|c| [*c, 'x']).collect();
            let once = comparable(&text);
            assert_eq!(comparable(&once), once, "from {:?}", block[0]);
        }
    }

    proptest! {
        #[test]
        fn making_comparable_twice_changes_nothing(text in "\\PC*|[a-zé œÉ’\u{301}\u{a0}-]*") {
            let once = comparable(&text);
            prop_assert_eq!(comparable(&once), once);
        }
    }
}
