//! Labels: how much room words take, how they break, and how they keep off one another.
//!
//! Nobody knows here which type the page will set them in: the widths are those of a usual sans serif, a little wide.

use crate::output::clean;

/// The width of every drawing. In the column of a phone of 360 px, its type is still of 12 px.
pub const WIDTH: f64 = 380.0;

/// The size of the type, in units of the drawing.
pub const SIZE: f64 = 14.0;

/// From one line to the next.
pub const LEAD: f64 = 16.0;

/// How wide a text is set.
pub fn width(text: &str) -> f64 {
    let of = |c: char| match c {
        'i' | 'j' | 'l' | 'I' | '.' | ',' | ':' | ';' | '\'' | '’' | '|' | '!' => 0.3,
        'f' | 't' | 'r' | ' ' | '\u{a0}' | '(' | ')' | '-' | '/' => 0.4,
        'm' | 'w' | 'M' | 'W' | '%' | '—' => 0.9,
        'A'..='Z' | 'À'..='Ý' => 0.7,
        // What is no Latin letter may be twice as wide.
        '\u{0}'..='\u{24f}' | '\u{2010}'..='\u{206f}' => 0.58,
        _ => 1.1,
    };
    text.chars().map(of).sum::<f64>() * SIZE
}

/// The widest of several.
pub fn widest<'a>(texts: impl IntoIterator<Item = &'a str>) -> f64 {
    texts.into_iter().map(width).fold(0.0, f64::max)
}

/// A text on as many lines as it takes to hold in a width; a word that is wider by itself is cut.
pub fn wrapped(text: &str, room: f64) -> Vec<String> {
    let mut lines = vec![String::new()];
    let text = clean::line(text);
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        let line = lines.last().map_or("", String::as_str);
        let joined = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
        if width(&joined) <= room || line.is_empty() {
            lines.pop();
            lines.push(joined);
        } else {
            lines.push(word.to_owned());
        }
        while let Some((head, tail)) = lines.last().and_then(|line| cut(line, room)) {
            lines.pop();
            lines.extend([head, tail]);
        }
    }
    lines
}

/// As much of a line as holds in a width, and the rest; `None` when it all does.
fn cut(line: &str, room: f64) -> Option<(String, String)> {
    if width(line) <= room {
        return None;
    }
    let ends = line.char_indices().skip(1).map(|(at, _)| at);
    let at = ends.take_while(|&at| line.get(..at).is_some_and(|head| width(head) <= room)).last()?;
    let (head, tail) = line.split_at_checked(at)?;
    Some((head.to_owned(), tail.to_owned()))
}

/// A label that would stand at some height.
pub struct LabelSlot {
    /// The middle of where it should be.
    pub at: f64,
    /// How high it is.
    pub height: f64,
}

/// Where labels stand so that none covers another, each as near as can be to where it should, in their own order;
/// between two heights as long as there is room.
pub fn spread(slots: &[LabelSlot], top: f64, bottom: f64) -> Vec<f64> {
    let mut order: Vec<usize> = (0..slots.len()).collect();
    order.sort_by(|&a, &b| slots[a].at.total_cmp(&slots[b].at));
    let mut placed = vec![0.0; slots.len()];
    let mut free = top;
    for &label in &order {
        let half = slots[label].height / 2.0;
        placed[label] = (slots[label].at).max(free + half);
        free = placed[label] + half;
    }
    let mut free = bottom.max(top + slots.iter().map(|slot| slot.height).sum::<f64>());
    for &label in order.iter().rev() {
        let half = slots[label].height / 2.0;
        placed[label] = placed[label].min(free - half);
        free = placed[label] - half;
    }
    placed
}
