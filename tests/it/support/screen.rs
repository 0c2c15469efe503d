//! The program at a real terminal.

use std::fs::File;
use std::io::{Read, Write};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use nix::pty::{Winsize, openpty};
use nix::sys::termios::{InputFlags, LocalFlags, tcgetattr};

use super::Office;

pub const ENTER: &str = "\r";
pub const DOWN: &str = "\u{1b}[B";
pub const ESCAPE: &str = "\u{1b}";
pub const CTRL_C: &str = "\u{3}";
const HIDE_CURSOR: &str = "\u{1b}[?25l";
const SHOW_CURSOR: &str = "\u{1b}[?25h";

/// The program at a real terminal: a pair of pseudo-terminals.
pub struct Screen {
    child: Child,
    keys: File,
    /// Kept open: a terminal that nobody holds hangs up.
    terminal: File,
    written: Receiver<Vec<u8>>,
    /// All that was ever written.
    seen: Vec<u8>,
    /// What of it was waited for.
    read: usize,
}

impl Screen {
    pub fn open(office: &Office, args: &[&str]) -> Self {
        Self::with(office, args, &[])
    }

    /// Where the terminal is the one that the program is run from: it makes a signal of Ctrl-C, unless it is told not
    /// to.
    pub fn in_charge(office: &Office, args: &[&str]) -> Self {
        let program = office.command(args);
        let mut command = Command::new("setsid");
        command.args(["--ctty", "--wait"]).arg(program.get_program()).args(program.get_args()).env_clear();
        command.envs(program.get_envs().filter_map(|(name, value)| Some((name, value?))));
        Self::run(command)
    }

    pub fn with(office: &Office, args: &[&str], variables: &[(&str, &str)]) -> Self {
        let mut command = office.command(args);
        command.envs(variables.iter().copied());
        Self::run(command)
    }

    fn run(mut command: Command) -> Self {
        let size = Winsize { ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0 };
        let pair = openpty(Some(&size), None).unwrap();
        let (keys, terminal) = (File::from(pair.master), File::from(pair.slave));
        let end = || Stdio::from(terminal.try_clone().unwrap());
        for (name, value) in [("TERM", "xterm"), ("PAGER", "cat")] {
            if !command.get_envs().any(|(variable, _)| variable == name) {
                command.env(name, value);
            }
        }
        let child = command.stdin(end()).stdout(end()).stderr(end()).spawn().unwrap();
        let (send, written) = channel();
        let mut from = keys.try_clone().unwrap();
        std::thread::spawn(move || {
            let mut bytes = [0; 4096];
            while let Ok(n @ 1..) = from.read(&mut bytes) {
                if send.send(bytes[..n].to_vec()).is_err() {
                    break;
                }
            }
        });
        Self { child, keys, terminal, written, seen: Vec::new(), read: 0 }
    }

    /// Waits for a text that was not waited for yet.
    pub fn wait(&mut self, text: &str) -> &mut Self {
        let end = Instant::now() + Duration::from_secs(20);
        loop {
            let fresh = &self.seen[self.read..];
            if let Some(at) = fresh.windows(text.len()).position(|window| window == text.as_bytes()) {
                self.read += at + text.len();
                return self;
            }
            match self.written.recv_timeout(end.saturating_duration_since(Instant::now())) {
                Ok(bytes) => self.seen.extend(bytes),
                Err(_) => panic!("{text:?} never came:\n{}", String::from_utf8_lossy(&self.seen)),
            }
        }
    }

    /// All that was written since the last wait.
    pub fn shown(&self) -> String {
        String::from_utf8_lossy(&self.seen[..self.read]).into_owned()
    }

    pub fn key(&mut self, keys: &str) -> &mut Self {
        self.keys.write_all(keys.as_bytes()).unwrap();
        self
    }

    /// Answers a question.
    pub fn answer(&mut self, question: &str, keys: &str) -> &mut Self {
        self.wait(question).key(keys)
    }

    /// Pastes into a text, once the terminal hands it over as it is.
    pub fn paste(&mut self, question: &str, text: &str) -> &mut Self {
        self.wait(question);
        let end = Instant::now() + Duration::from_secs(20);
        while tcgetattr(&self.terminal).unwrap().input_flags.contains(InputFlags::ICRNL) {
            assert!(Instant::now() < end, "the terminal still changes what is typed");
            std::thread::sleep(Duration::from_millis(1));
        }
        self.key(&format!("\u{1b}[200~{text}\u{1b}[201~"))
    }

    /// The exit code, the terminal being as it was found.
    pub fn end(mut self) -> (Option<i32>, String) {
        let end = Instant::now() + Duration::from_secs(20);
        let code = loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                break status.code();
            }
            assert!(Instant::now() < end, "it still waits:\n{}", String::from_utf8_lossy(&self.seen));
            std::thread::sleep(Duration::from_millis(5));
        };
        let flags = tcgetattr(&self.terminal).unwrap().local_flags;
        assert!(flags.contains(LocalFlags::ICANON | LocalFlags::ECHO | LocalFlags::ISIG), "{flags:?}");
        while let Ok(bytes) = self.written.recv_timeout(Duration::from_millis(50)) {
            self.seen.extend(bytes);
        }
        let seen = String::from_utf8(std::mem::take(&mut self.seen)).unwrap();
        if let Some(hidden) = seen.rfind(HIDE_CURSOR) {
            assert!(seen[hidden..].contains(SHOW_CURSOR), "the cursor stays hidden: {seen}");
        }
        (code, seen)
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
