//! Pages of HTML that stand alone: nothing is fetched, nothing runs, and no text of people is taken for anything else.

use super::clean;
use crate::domain::Lang;

/// A document: what it is called, in which language, and what it holds.
pub struct Document<'a> {
    /// The language of its text.
    pub lang: Lang,
    /// Its title, which is also its only heading of the first level.
    pub title: &'a str,
    /// Whose it is.
    pub owner: &'a str,
    /// What follows, as HTML.
    pub body: &'a str,
}

/// Nothing but its own style.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'";

/// Dark on white, wide enough for paper, and no meaning by colour alone (WCAG 2.1 AA; SGQRI 008 3.0).
const STYLE: &str = "\
body{font:1rem/1.5 system-ui,sans-serif;color:#1a1a1a;background:#fff;margin:2rem auto;max-width:60rem;padding:0 1rem}\
h1{font-size:1.6rem}h2{font-size:1.25rem;margin-top:2rem}\
table{border-collapse:collapse;width:100%;margin:.5rem 0 1.5rem}\
caption{text-align:left;font-weight:bold;padding:.25rem 0}\
th,td{border:1px solid #555;padding:.4rem .6rem;text-align:left;vertical-align:top}\
th[scope=row]{width:40%;font-weight:normal;background:#f2f2f2}\
td p{margin:0 0 .4rem;white-space:pre-line;overflow-wrap:anywhere}\
@media print{body{margin:0;max-width:none;font-size:10pt}section{break-inside:avoid}th[scope=row]{background:none}}";

impl Document<'_> {
    /// The whole page.
    pub fn page(&self) -> String {
        let (title, owner) = (shown(self.title), shown(self.owner));
        format!(
            "<!DOCTYPE html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n\
             <p>{owner}</p>\n<h1>{title}</h1>\n{body}</main>\n</body>\n</html>\n",
            lang = self.lang.as_str(),
            body = self.body,
        )
    }
}

/// A text of people, as a page shows it.
pub fn shown(text: &str) -> String {
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
mod tests {
    use super::*;

    #[test]
    fn no_text_is_taken_for_markup() {
        assert_eq!(
            shown("<b a=\"1\" c='2'>R&D</b>\u{1b}"),
            "&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;R&amp;D&lt;/b&gt;\\u{1b}"
        );
        let page = Document { lang: Lang::Fr, title: "A<script>", owner: "B", body: "<p>c</p>\n" }.page();
        assert!(page.contains("<html lang=\"fr\">") && page.contains("<h1>A&lt;script&gt;</h1>"), "{page}");
        assert!(!page.contains("<script"), "{page}");
    }
}
