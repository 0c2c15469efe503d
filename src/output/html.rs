//! Pages of HTML that stand alone: nothing is fetched, nothing runs, and no text of people is taken for anything else.

use super::{chart, clean};
use crate::i18n::Texts;

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
    /// Where to find what, as HTML: it may be empty.
    pub nav: &'a str,
    /// What the page is about, as HTML.
    pub body: &'a str,
}

/// Nothing but its own style.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'";

/// The look of every page.
const STYLE: &str = include_str!("document/page.css");

impl HtmlPage<'_> {
    /// The whole page.
    pub fn html(&self) -> String {
        let Self { texts, head, nav, body, .. } = self;
        let [title, owner, label] = [self.title, self.owner, self.label].map(display_text);
        let named = if label.is_empty() { title.clone() } else { format!("{title} – {label}") };
        let label = if label.is_empty() { label } else { format!("<p class=\"label\">{label}</p>\n") };
        let nav =
            if nav.is_empty() { String::new() } else { format!("<nav aria-labelledby=\"contents\">\n{nav}</nav>\n") };
        format!(
            "<!DOCTYPE html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <meta name=\"color-scheme\" content=\"light dark\">\n\
             <title>{named}</title>\n<style>\n{STYLE}{charts}{running}</style>\n</head>\n<body>\n\
             <a class=\"skip\" href=\"#main\">{skip}</a>\n\
             <header>\n<p class=\"owner\">{owner}</p>\n<h1>{title}</h1>\n{label}{head}</header>\n\
             {nav}<main id=\"main\" tabindex=\"-1\">\n{body}</main>\n\
             <footer>\n<p>{owner} – {named}</p>\n</footer>\n</body>\n</html>\n",
            lang = texts.lang().as_str(),
            charts = if body.contains(CHART) { charts() } else { String::new() },
            running = self.running(),
            skip = display_text(&texts.get("page-skip")),
        )
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

/// What every drawing begins with, and no text of people, whose `<` is escaped.
const CHART: &str = "<svg class=\"chart\"";

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
            for (ink, under) in [("ink", "band"), ("soft", "band"), ("accent", "band"), ("ink", "s5")] {
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
        let page =
            HtmlPage { texts: &texts, title: hostile, owner: "B", label: hostile, head: "", nav: "", body: "" }.html();
        assert!(page.contains("<html lang=\"fr\">") && page.contains("<h1>A&lt;/style&gt;"), "{page}");
        assert_eq!(page.matches("</style>").count(), 1, "{page}");
        assert!(!page.contains("<script"), "{page}");
    }
}
