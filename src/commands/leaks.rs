//! What leaves the office is looked through for what it gives away of persons, and goes out once that is agreed to.

use super::context::Context;
use crate::domain::Identity;
use crate::domain::leak::{Leak, ScannedText};
use crate::output::{Failure, clean};
use crate::store::{Reading, StoreError};

/// A text that goes out: the key of its label, and what it says.
pub type OutgoingText<'t> = (&'static str, Option<&'t str>);

/// A particular of a person that a text gives away.
pub struct FoundLeak {
    /// The key of the label of the text.
    place: &'static str,
    /// The code of what is given away.
    particular: &'static str,
    /// What is given away.
    words: String,
}

/// What texts give away of persons, but for what is the person's own.
pub fn found(
    reading: &Reading<'_>,
    own: Option<&Identity>,
    texts: &[OutgoingText<'_>],
) -> Result<Vec<FoundLeak>, StoreError> {
    let mut found = Vec::new();
    for (place, text) in texts.iter().filter_map(|(place, text)| Some((*place, (*text)?))) {
        let scanned = ScannedText::of(text);
        let known = reading.known_names(&scanned.names())?;
        found.extend(scanned.leaks(own, &known).into_iter().map(|Leak { particular, at }| FoundLeak {
            place,
            particular: particular.as_str(),
            words: clean::line(&text[at]).into_owned(),
        }));
    }
    Ok(found)
}

/// Says what texts give away, and asks whether they go out all the same; in a pipe, `--yes` says so beforehand.
pub fn agree(context: &Context, found: &[FoundLeak], yes: bool) -> Result<(), Failure> {
    let texts = context.ui.texts();
    for FoundLeak { place, particular, words } in found {
        let (place, particular) = (texts.get(place), texts.get(&format!("leak-{particular}")));
        let args = [("place", place.into()), ("particular", particular.into()), ("words", words.as_str().into())];
        context.ui.notify("say-leak", &args);
    }
    if found.is_empty() || yes {
        return Ok(());
    }
    if !context.ui.prompts() {
        return Err(Failure::Message { key: "leak-with-yes", args: vec![], exit: 1 });
    }
    if context.ui.confirm("confirm-leak", &[])? { Ok(()) } else { Err(Failure::Stopped) }
}
