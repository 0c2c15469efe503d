//! A letter as one page that needs nothing else, on a screen and on paper.

use pulldown_cmark::html::push_html;

use super::markdown::events;
use crate::domain::Lang;
use crate::output::html::{POLICY, escaped};

/// The style: it names no size of paper, so that letter and A4 both print well, and no font that must be fetched.
const STYLE: &str = include_str!("letter.css");

/// The page of a letter. `title` names it; it holds no name of a person.
pub fn page(markdown: &str, title: &str, lang: Lang) -> String {
    let mut body = String::with_capacity(markdown.len() * 2);
    push_html(&mut body, events(markdown));
    let (title, tag) = (escaped(title), lang.tag());
    format!(
        "<!DOCTYPE html>\n<html lang=\"{tag}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n\
         <title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<main>\n{body}</main>\n</body>\n</html>\n"
    )
}
