//! The terminal while a question is asked: what is typed ahead or pasted is neither echoed twice nor lost, and Ctrl-C
//! comes back as an answer, so that the cursor is there again and a sentence says that nothing was written.

use std::io::Write;
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
        crate::store::leave_interrupts();
        let interrupt = Interrupt { stopped: Arc::default(), idle: Arc::new(AtomicBool::new(true)) };
        let Interrupt { stopped, idle } = &interrupt;
        // Should the system refuse a handler, Ctrl-C ends the process as ever: nothing is written either way.
        let _ = signal_hook::flag::register_conditional_default(signal_hook::consts::SIGINT, Arc::clone(idle));
        let _ = signal_hook::flag::register(signal_hook::consts::SIGINT, Arc::clone(stopped));
        interrupt
    })
}

/// Ctrl-C is for the pager that the person reads in.
pub(in crate::output) fn outlive_interrupts() {
    interrupt().idle.store(false, Ordering::SeqCst);
}

/// Whether any question was asked.
pub(super) fn has_asked() -> bool {
    INTERRUPT.get().is_some()
}

/// The terminal marks what is pasted.
const MARK_PASTES: &str = "\u{1b}[?2004h";
const LEAVE_PASTES: &str = "\u{1b}[?2004l";

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
        write(MARK_PASTES);
        (!stopped.load(Ordering::SeqCst)).then_some(asking)
    }
}

impl Drop for Asking {
    fn drop(&mut self) {
        write(LEAVE_PASTES);
        #[cfg(unix)]
        if let Some(before) = &self.before {
            unix::restore(before);
        }
        interrupt().idle.store(true, Ordering::SeqCst);
    }
}

/// Another question may be asked after Ctrl-C: whether to keep what was typed.
pub(super) fn forget_interrupt() {
    interrupt().stopped.store(false, Ordering::SeqCst);
}

fn write(escape: &str) {
    // A terminal that went away needs nothing.
    let _ = std::io::stderr().write_all(escape.as_bytes());
}

/// Whether more keys come than anybody types at once, after the one that answered: something is being pasted. They are
/// forgotten, to the last.
pub(super) fn is_pasting() -> bool {
    #[cfg(unix)]
    return unix::forget_paste();
    #[cfg(not(unix))]
    return false;
}

/// Forgets the keys typed and not yet read.
pub(super) fn forget_typed() {
    #[cfg(unix)]
    unix::forget_typed();
}

#[cfg(unix)]
mod unix {
    use std::os::fd::AsFd;

    use nix::libc::_POSIX_VDISABLE;
    use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
    use nix::sys::termios::SpecialCharacterIndices::{VQUIT, VSUSP};
    use nix::sys::termios::{FlushArg, LocalFlags, SetArg, Termios, tcflush, tcgetattr, tcsetattr};

    /// Milliseconds within which nobody types two keys, and what is pasted arrives.
    const AT_ONCE: u8 = 15;
    /// Milliseconds of silence that end a paste over a slow line.
    const SILENCE: u8 = 100;

    /// Keys come one by one, unseen and without a meaning of their own, in between two readings too: the library
    /// prepares the terminal for each key and puts it back after, and what is pasted arrives faster than that. No key
    /// that may stand in a pasted text suspends the program in front of the shell.
    pub fn quiet() -> Option<Termios> {
        let stdin = std::io::stdin();
        let before = tcgetattr(&stdin).ok()?;
        let mut quiet = before.clone();
        quiet.local_flags.remove(LocalFlags::ICANON | LocalFlags::ECHO | LocalFlags::ISIG | LocalFlags::IEXTEN);
        quiet.control_chars[VSUSP as usize] = _POSIX_VDISABLE;
        quiet.control_chars[VQUIT as usize] = _POSIX_VDISABLE;
        tcsetattr(&stdin, SetArg::TCSANOW, &quiet).ok()?;
        Some(before)
    }

    pub fn forget_typed() {
        let _ = tcflush(std::io::stdin(), FlushArg::TCIFLUSH);
    }

    pub fn forget_paste() -> bool {
        let comes = |milliseconds: u8| {
            let stdin = std::io::stdin();
            let mut keys = [PollFd::new(stdin.as_fd(), PollFlags::POLLIN)];
            poll(&mut keys, PollTimeout::from(milliseconds)).is_ok_and(|ready| ready > 0)
                && keys[0].revents().is_some_and(|events| events.contains(PollFlags::POLLIN))
        };
        if !comes(AT_ONCE) {
            return false;
        }
        while tcflush(std::io::stdin(), FlushArg::TCIFLUSH).is_ok() && comes(SILENCE) {}
        true
    }

    pub fn restore(before: &Termios) {
        // A terminal that went away needs nothing.
        let _ = tcsetattr(std::io::stdin(), SetArg::TCSADRAIN, before);
    }
}
