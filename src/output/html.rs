//! Pages of HTML that stand alone: nothing is fetched, nothing runs, and no text of people is taken for anything else.
//!
//! They are laid out by templates, which an office may replace as it does those of its letters, file by file.

use std::borrow::Cow;

use minijinja::{AutoEscape, Environment, Value, context};

use super::letter::templates::{Own, TemplateError, add_templates, strict_environment, template_error};
use super::{chart, clean};
use crate::i18n::Texts;

/// The templates of pages: their names, which are those of the files that replace them, and their texts.
pub const BUILT_IN: [(&str, &str); 6] = [
    ("page.html", include_str!("document/templates/page.html")),
    ("report.html", include_str!("document/templates/report.html")),
    ("contents.html", include_str!("document/templates/contents.html")),
    ("block.html", include_str!("document/templates/block.html")),
    ("table.html", include_str!("document/templates/table.html")),
    ("report.css", STYLE),
];

/// A page: what it is called, whose it is, and what it holds.
pub struct HtmlPage<'a> {
    /// The words, and so the language of its text.
    pub texts: &'a Texts,
    /// Its title, which is also its only heading of the first level.
    pub title: &'a str,
    /// Whose it is.
    pub owner: &'a str,
    /// What it is about: its period. It may be empty.
    pub label: &'a str,
    /// What follows the title in the header, as HTML.
    pub head: &'a str,
    /// What the page is about, as HTML.
    pub body: &'a str,
}

/// Nothing but its own style.
pub const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'";

/// The look of every page.
const STYLE: &str = include_str!("document/templates/report.css");

impl HtmlPage<'_> {
    /// The whole page, as the program lays it out.
    pub fn html(&self) -> String {
        self.filled("page.html", &[], context! {}).expect("invariant: the templates of the program can be filled in")
    }

    /// The page by a template, with what it is filled in with besides.
    ///
    /// # Errors
    /// When a template of the office cannot be filled in.
    pub fn filled(&self, name: &str, own: &[Own], view: Value) -> Result<String, TemplateError> {
        let markup = |text: &str| Value::from_safe_string(text.to_owned());
        let named =
            [self.title, self.label].into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" – ");
        let page = context! {
            lang => self.texts.lang().tag(),
            policy => markup(POLICY),
            named,
            style => markup(&format!("{}{}", charts(), self.running())),
            skip => self.texts.get("page-skip"),
            title => self.title,
            owner => self.owner,
            label => self.label,
            head => markup(self.head),
            body => markup(self.body),
        };
        let filled =
            environment(own).and_then(|environment| environment.get_template(name)?.render(context! { page, ..view }));
        filled.map_err(|error| template_error(&error, own))
    }

    /// What stands in the margins of paper: the title from the second page on, and the number of the page.
    fn running(&self) -> String {
        let title = css_string(&[self.title, self.label].join(" – "));
        format!(
            "@page {{ @top-left {{ content: {title}; font: 8pt sans-serif; color: #3a3f47 }} \
             @bottom-right {{ content: counter(page) \" / \" counter(pages); font: 8pt sans-serif; color: #3a3f47 }} }}\n\
             @page :first {{ @top-left {{ content: none }} }}\n"
        )
    }
}

/// The templates, in which whatever is filled in stands for itself, but for what the program drew.
fn environment(own: &[Own]) -> Result<Environment<'_>, minijinja::Error> {
    let mut environment = strict_environment()?;
    environment.set_auto_escape_callback(|_| AutoEscape::Html);
    environment.set_formatter(|out, _, value| {
        let text = value.to_string();
        Ok(out.write_str(&if value.is_safe() { Cow::Borrowed(text.as_str()) } else { display_text(&text).into() })?)
    });
    environment.add_filter("whole", |text: String| Value::from_safe_string(whole(&text)));
    environment.remove_filter("safe");
    add_templates(&mut environment, &BUILT_IN, own)?;
    Ok(environment)
}

/// A text whose dates and numbers of records are not broken at their hyphens.
fn whole(text: &str) -> String {
    let is_whole = |word: &str| {
        word.contains('-')
            && word.trim_start_matches(['M', 'E', 'P', 'I', 'R']).starts_with(|c: char| c.is_ascii_digit())
            && word.trim_end_matches([',', '.', ';', ')']).ends_with(|c: char| c.is_ascii_digit())
    };
    let word = |word: &str| match is_whole(word) {
        true => format!("<span class=\"key\">{}</span>", display_text(word)),
        false => display_text(word),
    };
    text.split(' ').map(word).collect::<Vec<_>>().join(" ")
}

/// The look of charts, on white and in the dark.
fn charts() -> String {
    format!("{}\n@media screen and (prefers-color-scheme: dark) {{ {} }}\n", chart::STYLE, chart::DARK)
}

/// A text as a string of CSS. Whatever is no letter, digit or space is written by its number: nothing ends the string,
/// nor the element that it is in.
fn css_string(text: &str) -> String {
    let mut out = String::from("\"");
    for c in clean::line(text).trim_end_matches([' ', '–']).chars() {
        match c {
            c if c.is_alphanumeric() || c == ' ' => out.push(c),
            // The space ends the number and is part of it: without it, the one that follows would be taken for that.
            c => out.push_str(&format!("\\{:06x} ", u32::from(c))),
        }
    }
    out.push('"');
    out
}

/// A text of people, as a page shows it.
pub fn display_text(text: &str) -> String {
    escaped(&clean::block(text))
}

/// A text that no page takes for anything but text, in an element or in an attribute.
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
pub mod colours {
    //! How far colours stand from one another.

    /// The relative luminance of `#rrggbb` or `#rgb` (WCAG 2.1).
    fn luminance(colour: &str) -> f64 {
        let digits = colour.trim_start_matches('#');
        let full: String =
            if digits.len() == 3 { digits.chars().flat_map(|c| [c, c]).collect() } else { digits.to_owned() };
        let channel = |at: usize| {
            let value = f64::from(u8::from_str_radix(&full[at..at + 2], 16).unwrap()) / 255.0;
            if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * channel(0) + 0.7152 * channel(2) + 0.0722 * channel(4)
    }

    /// The ratio of contrast of two colours (WCAG 2.1): 4.5 at least between a text and what is under it.
    pub fn contrast(one: &str, other: &str) -> f64 {
        let (one, other) = (luminance(one), luminance(other));
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn inks_and_shades_are_read_on_a_screen_in_the_dark_and_in_grey() {
        let mut sides = STYLE.split(":root {").skip(1);
        for (side, paper) in [("light", "#fff"), ("dark", "#14181e")] {
            let colours = sides.next().unwrap().split('}').next().unwrap();
            let colour = |name: &str| {
                let (_, rest) =
                    colours.split_once(&format!("--{name}: ")).unwrap_or_else(|| panic!("{name} in {side}"));
                rest.split(';').next().unwrap().to_owned()
            };
            assert_eq!(colour("paper"), paper);
            for (ink, under) in [("ink", "band"), ("soft", "band"), ("accent", "band"), ("warn", "band"), ("ink", "s5")]
            {
                let contrast = colours::contrast(&colour(ink), &colour(under));
                assert!(contrast >= 4.5, "{ink} on {under}, {side}: {contrast}");
            }
            // In grey, each shade is further from the paper than the one before.
            let from_paper: Vec<f64> =
                (1..=5).map(|shade| colours::contrast(&colour(&format!("s{shade}")), paper)).collect();
            assert!(from_paper.windows(2).all(|pair| pair[1] > pair[0] * 1.15), "{side}: {from_paper:?}");
        }
    }

    #[test]
    fn the_running_head_keeps_the_space_after_its_dash() {
        // CSS 2.2, 4.1.3: one blank after an escape belongs to the escape.
        assert_eq!(css_string("Rapport – Année"), "\"Rapport \\002013  Année\"");
    }

    #[test]
    fn no_text_is_taken_for_markup_or_style() {
        assert_eq!(
            display_text("<b a=\"1\" c='2'>R&D</b>\u{1b}"),
            "&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;R&amp;D&lt;/b&gt;\\u{1b}"
        );
        let hostile = "A</style><script>\\\"";
        let texts = Texts::new(crate::domain::Lang::Fr);
        let page = HtmlPage { texts: &texts, title: hostile, owner: "B", label: hostile, head: "", body: "" }.html();
        assert!(page.contains("<html lang=\"fr-CA\">") && page.contains("<h1>A&lt;/style&gt;"), "{page}");
        assert_eq!(page.matches("</style>").count(), 1, "{page}");
        assert!(!page.contains("<script"), "{page}");
    }
}
