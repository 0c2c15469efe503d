//! What is longer than the screen goes through the pager of the person, once the command is over: nothing of the
//! register is open while they read.

use std::cell::RefCell;
use std::io::{self, BufWriter, Stdout, Write};
use std::process::{Child, Command, Stdio};
use std::rc::Rc;

use dialoguer::console::{Term, measure_text_width};

/// What was written for a terminal and not shown yet.
pub(super) type OutputBuffer = Rc<RefCell<Vec<u8>>>;

/// Where standard output goes: at once, or to the screen when the command is over.
pub enum Sink {
    Stdout(BufWriter<Stdout>),
    Buffered(OutputBuffer),
}

impl Sink {
    pub(super) fn new(buffer: Option<&OutputBuffer>) -> Self {
        match buffer {
            Some(buffer) => Self::Buffered(Rc::clone(buffer)),
            None => Self::Stdout(BufWriter::with_capacity(1 << 16, io::stdout())),
        }
    }
}

impl Write for Sink {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Self::Stdout(stdout) => stdout.write(bytes),
            Self::Buffered(buffer) => buffer.borrow_mut().write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Self::Stdout(stdout) => stdout.flush(),
            Self::Buffered(_) => Ok(()),
        }
    }
}

/// Shows a text, by the pager when the screen is too short for it; `keys` says how one reads on, and leaves.
pub(super) fn show(text: &[u8], keys: &str) -> io::Result<()> {
    let (rows, columns) = Term::stdout().size();
    let height =
        |line: &[u8]| measure_text_width(&String::from_utf8_lossy(line)).div_ceil(usize::from(columns.max(1))).max(1);
    let lines: usize = text.strip_suffix(b"\n").unwrap_or(text).split(|byte| *byte == b'\n').map(height).sum();
    // The line that the shell asks on is one of the screen.
    if lines >= usize::from(rows)
        && let Some(mut pager) = start(keys)
    {
        super::prompt::outlive_interrupts();
        if let Some(mut input) = pager.stdin.take() {
            // Whoever read enough leaves before the end.
            let _ = input.write_all(text);
        }
        return pager.wait().map(drop);
    }
    let mut stdout = io::stdout().lock();
    stdout.write_all(text)?;
    stdout.flush()
}

/// The pager that `PAGER` names, or `less`; none where it is empty or `cat`, or cannot be run. What is read was written
/// by strangers, and what is typed may be pasted: `less` runs no command.
fn start(keys: &str) -> Option<Child> {
    let usual = if cfg!(unix) { "less" } else { "" };
    let typed = std::env::var("PAGER").unwrap_or_else(|_| usual.to_owned());
    let mut words = typed.split_whitespace();
    let program = words.next().filter(|program| *program != "cat")?;
    let mut pager = Command::new(program);
    // The prompt of `less` is a mere colon, and a colon in it has a meaning.
    let options = format!("-FRX -Ps{}$", keys.replace(':', "\\:"));
    for (name, value) in [("LESS", options.as_str()), ("LESSCHARSET", "utf-8")] {
        if std::env::var_os(name).is_none() {
            pager.env(name, value);
        }
    }
    pager.args(words).env("LESSSECURE", "1").stdin(Stdio::piped()).spawn().ok()
}
