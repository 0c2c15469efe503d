//! The bar of a long work at a terminal, with the time that is left.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};

use crate::i18n::Texts;
use crate::store::show_steps;

/// What takes less shows no bar.
const AT_ONCE: Duration = Duration::from_secs(1);

/// A work that goes on.
struct Work {
    begun: Instant,
    bar: Option<ProgressBar>,
}

/// Has the steps of long works shown on standard error, which is a terminal.
pub fn show(texts: &Texts) {
    let left = texts.with("say-time-left", &[("left", "{eta}".into())]);
    let style = ProgressStyle::with_template(&format!("{{bar:40}} {{percent}} % · {left}"));
    let style = style.expect("invariant: the form of the bar is one that it has");
    let work: Mutex<Option<Work>> = Mutex::new(None);
    show_steps(move |done, of| {
        let mut current = work.lock().unwrap_or_else(PoisonError::into_inner);
        if done >= of {
            // The work is over: the bar goes.
            if let Some(bar) = current.take().and_then(|work| work.bar) {
                bar.finish_and_clear();
            }
            return;
        }
        let Work { begun, bar } = current.get_or_insert_with(|| Work { begun: Instant::now(), bar: None });
        if begun.elapsed() < AT_ONCE {
            return;
        }
        let bar =
            bar.get_or_insert_with(|| ProgressBar::new(of).with_style(style.clone()).with_elapsed(begun.elapsed()));
        bar.set_position(done);
    });
}
