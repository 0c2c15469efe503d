//! The markup, and the one place where texts of people enter it.

use super::label::{LEAD, SIZE};
use crate::output::html::display_text;

/// Where a text is held.
#[derive(Clone, Copy)]
pub enum Anchor {
    Start,
    Middle,
    End,
}

/// A drawing under way.
#[derive(Default)]
pub struct Svg {
    body: String,
}

/// A place or a length, to the tenth.
fn n(value: f64) -> String {
    let tenths = format!("{value:.1}");
    tenths.strip_suffix(".0").unwrap_or(&tenths).replace("-0.0", "0")
}

impl Svg {
    /// A rule from one place to another.
    pub fn rule(&mut self, from: (f64, f64), to: (f64, f64), opacity: f64) {
        let [x, y, to_x, to_y] = [from.0, from.1, to.0, to.1].map(n);
        self.add(&format!(
            "<path d=\"M{x} {y}L{to_x} {to_y}\" fill=\"none\" stroke=\"currentColor\" stroke-opacity=\"{opacity}\"/>"
        ));
    }

    /// A rule that the eye tells from the others, with nothing but its dots.
    pub fn dotted(&mut self, y: f64, from: f64, to: f64) {
        self.add(&format!(
            "<path d=\"M{} {y}H{}\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.5\" \
             stroke-dasharray=\"1.5 3\"/>",
            n(from),
            n(to),
            y = n(y),
        ));
    }

    /// A line through places, in the ink and the dash of that series.
    pub fn line(&mut self, points: &[(f64, f64)], series: usize) {
        let places: Vec<String> = points.iter().map(|(x, y)| format!("{} {}", n(*x), n(*y))).collect();
        let dash = ["", " stroke-dasharray=\"7 4\"", " stroke-dasharray=\"2 3\""][series % 3];
        self.add(&format!(
            "<path class=\"chart-l{}\" d=\"M{}\" fill=\"none\" stroke-width=\"2.25\" stroke-linejoin=\"round\"{dash}/>",
            series % 3 + 1,
            places.join("L"),
        ));
    }

    /// The marker of that series.
    pub fn marker(&mut self, (x, y): (f64, f64), series: usize) {
        let class = format!("class=\"chart-l{0} chart-m{0}\" stroke-width=\"1.75\"", series % 3 + 1);
        self.add(&match series % 3 {
            0 => format!("<circle {class} cx=\"{}\" cy=\"{}\" r=\"2.75\"/>", n(x), n(y)),
            1 => format!("<rect {class} x=\"{}\" y=\"{}\" width=\"5.5\" height=\"5.5\"/>", n(x - 2.75), n(y - 2.75)),
            _ => format!("<path {class} d=\"M{} {}l3.5 6h-7z\"/>", n(x), n(y - 4.0)),
        });
    }

    /// One line of text, on that baseline.
    pub fn text(&mut self, text: &str, (x, y): (f64, f64), anchor: Anchor, class: &str) {
        let anchor = match anchor {
            Anchor::Start => "",
            Anchor::Middle => " text-anchor=\"middle\"",
            Anchor::End => " text-anchor=\"end\"",
        };
        let text = display_text(text);
        self.add(&format!("<text class=\"{class}\" x=\"{}\" y=\"{}\"{anchor}>{text}</text>", n(x), n(y)));
    }

    /// Lines of text one under the other, their middle at that height.
    pub fn block(&mut self, lines: &[String], (x, middle): (f64, f64), anchor: Anchor, class: &str) {
        let mut y = middle - height(lines.len()) / 2.0 + LEAD * 0.78;
        for line in lines {
            self.text(line, (x, y), anchor, class);
            y += LEAD;
        }
    }

    fn add(&mut self, markup: &str) {
        self.body.push_str(markup);
        self.body.push('\n');
    }

    /// The whole drawing: its name in the page, which no other has, its title, and what one sees in it.
    pub fn finish(self, [name, title, finding]: [&str; 3], (width, height): (f64, f64)) -> String {
        let [id, title, desc] = [name, title, finding].map(display_text);
        format!(
            "<svg class=\"chart\" role=\"img\" aria-labelledby=\"{id}-title {id}-desc\" viewBox=\"0 0 {w} {h}\" \
             style=\"max-width:{rem}rem\" font-size=\"{SIZE}\">\n<title id=\"{id}-title\">{title}</title>\n\
             <desc id=\"{id}-desc\">{desc}</desc>\n{}</svg>\n",
            self.body,
            w = n(width),
            h = n(height),
            // Type as large as that of the page, and no larger.
            rem = n(width / SIZE * 0.95),
        )
    }
}

/// How high that many lines are.
pub fn height(lines: usize) -> f64 {
    lines as f64 * LEAD
}
