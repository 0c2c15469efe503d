//! The terminal while a question is asked: what is typed ahead or pasted is neither echoed twice nor lost, and Ctrl-C
//! comes back as an answer, so that the cursor is there again and a sentence says that nothing was written.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};

/// What the handler of Ctrl-C and the questions share.
struct Interrupt {
    /// Ctrl-C was typed during a question.
    stopped: Arc<AtomicBool>,
    /// No question is being asked: Ctrl-C ends the process, as it does by default.
    idle: Arc<AtomicBool>,
}

static INTERRUPT: OnceLock<Interrupt> = OnceLock::new();

fn interrupt() -> &'static Interrupt {
    INTERRUPT.get_or_init(|| {
        let interrupt = Interrupt { stopped: Arc::default(), idle: Arc::new(AtomicBool::new(true)) };
        let Interrupt { stopped, idle } = &interrupt;
        // Should the system refuse a handler, Ctrl-C ends the process as ever: nothing is written either way.
        let _ = signal_hook::flag::register_conditional_default(signal_hook::consts::SIGINT, Arc::clone(idle));
        let _ = signal_hook::flag::register(signal_hook::consts::SIGINT, Arc::clone(stopped));
        interrupt
    })
}

/// A question is being asked, until this is dropped.
pub(super) struct Asking {
    #[cfg(unix)]
    before: Option<nix::sys::termios::Termios>,
}

impl Asking {
    /// Prepares the terminal; nothing once the person has stopped.
    pub fn begin() -> Option<Self> {
        let Interrupt { stopped, idle } = interrupt();
        idle.store(false, Ordering::SeqCst);
        let asking = Self {
            #[cfg(unix)]
            before: unix::quiet(),
        };
        (!stopped.load(Ordering::SeqCst)).then_some(asking)
    }
}

impl Drop for Asking {
    fn drop(&mut self) {
        #[cfg(unix)]
        if let Some(before) = &self.before {
            unix::restore(before);
        }
        interrupt().idle.store(true, Ordering::SeqCst);
    }
}

/// Forgets the keys typed and not yet read.
pub(super) fn forget_typed() {
    #[cfg(unix)]
    unix::forget_typed();
}

#[cfg(unix)]
mod unix {
    use nix::sys::termios::{FlushArg, LocalFlags, SetArg, Termios, tcflush, tcgetattr, tcsetattr};

    /// Keys come one by one, unseen and without a meaning of their own, in between two readings too: the library
    /// prepares the terminal for each key and puts it back after, and what is pasted arrives faster than that.
    pub fn quiet() -> Option<Termios> {
        let stdin = std::io::stdin();
        let before = tcgetattr(&stdin).ok()?;
        let mut quiet = before.clone();
        quiet.local_flags.remove(LocalFlags::ICANON | LocalFlags::ECHO | LocalFlags::ISIG | LocalFlags::IEXTEN);
        tcsetattr(&stdin, SetArg::TCSANOW, &quiet).ok()?;
        Some(before)
    }

    pub fn forget_typed() {
        let _ = tcflush(std::io::stdin(), FlushArg::TCIFLUSH);
    }

    pub fn restore(before: &Termios) {
        // A terminal that went away needs nothing.
        let _ = tcsetattr(std::io::stdin(), SetArg::TCSADRAIN, before);
    }
}
