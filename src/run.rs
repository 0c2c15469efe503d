//! From a command line to an exit code: parse, run, say the error once.
#![expect(clippy::disallowed_methods, reason = "the clock, the account and chance come in here")]

use std::cell::LazyCell;
use std::ffi::OsString;
use std::io::Write;
use std::process::ExitCode;

use chrono::{DateTime, Local, NaiveDate};

use crate::cli::{self, Parsed, language};
use crate::commands;
use crate::commands::context::{Account, Context, Surroundings};
use crate::domain::Lang;
use crate::output::ui::Color;
use crate::output::{Failure, Format, Ui, clean, sentence};
use crate::store;

/// Runs a command line.
pub fn run(args: Vec<OsString>) -> ExitCode {
    store::keep_private();
    catch_size_signal();
    let lang = language::language(&args, std::env::var_os("DOLEANCES_LANG").as_deref());
    set_panic_hook(lang);
    if cli::completion::answer(&args, lang) {
        return ExitCode::SUCCESS;
    }
    match cli::parse(&args, lang) {
        Parsed::Text(text) => {
            let mut ui = Ui::new(lang, Color::default(), false, cli::asks_nothing(&args));
            match ui.print(&text).and_then(|()| ui.finish()).and_then(|()| ui.show_buffered()) {
                Ok(()) => ExitCode::SUCCESS,
                Err(error) => report_failure(&error.into(), &args, &ui, None),
            }
        }
        Parsed::Misuse(text) => {
            Ui::new(lang, Color::default(), false, true).print_message(&text);
            ExitCode::from(2)
        }
        Parsed::Run(line) => {
            let (global, command) = *line;
            let color = global.color.unwrap_or_default();
            let ui = Ui::new(lang, color, global.quiet, global.no_input)
                .for_register(global.typed_register())
                .in_format(global.data().unwrap_or(Format::Table));
            ui.show_steps();
            let surroundings = match surroundings(&args) {
                Ok(surroundings) => surroundings,
                Err(failure) => return report_failure(&failure, &args, &ui, None),
            };
            let mut context = Context { global, ui, surroundings, exit: 0 };
            let done = run_to_the_end(command, &args, &mut context);
            // A draft that cannot be kept hides no failure.
            let kept = context.end_draft(&done);
            let done = done.and(kept);
            context.ui.forget_typed();
            match done.and_then(|()| Ok(context.ui.show_buffered()?)) {
                Ok(()) => ExitCode::from(context.exit),
                Err(failure) => {
                    // What SQLite kept beside a draft that failed goes too.
                    store::remove_drafts();
                    // What was already printed leaves before the error is said.
                    let _ = context.ui.finish();
                    report_failure(&failure, &args, &context.ui, Some(&context))
                }
            }
        }
    }
}

/// Runs a command until it is done. Whoever goes back a step is asked again from the beginning, what they answered
/// before that step being given once more: nothing was written yet. Whoever gave an answer that is refused is told so,
/// and goes back a step too.
fn run_to_the_end(
    mut command: Option<commands::Command>,
    args: &[OsString],
    context: &mut Context,
) -> Result<(), Failure> {
    let mut refused_before = None;
    loop {
        let done = match command {
            Some(command) => command.run(context),
            None => commands::day::open(context),
        };
        match done {
            Err(Failure::Back) => context.ui.step_back()?,
            // What is refused twice alike is not the answer's fault.
            Err(failure) if failure.is_of_answers() && context.ui.has_answered() => {
                let refused = Some(format!("{failure:?}"));
                if refused == refused_before {
                    return Err(failure);
                }
                print_failure(&failure, args, &context.ui, Some(context));
                refused_before = refused;
                context.ui.step_back()?;
            }
            done => return done.and_then(|()| Ok(context.ui.finish()?)),
        }
        let Parsed::Run(line) = cli::parse(args, context.ui.lang()) else {
            unreachable!("invariant: the line was understood before");
        };
        command = line.1;
    }
}

fn report_failure(failure: &Failure, args: &[OsString], ui: &Ui, context: Option<&Context>) -> ExitCode {
    if failure.is_closed_pipe() {
        return ExitCode::SUCCESS;
    }
    print_failure(failure, args, ui, context);
    // Should the terminal be gone, the exit code tells all the same.
    let _ = ui.show_buffered();
    ExitCode::from(failure.exit_code())
}

/// Says what went wrong; in the words of the register, where a command was run on one.
fn print_failure(failure: &Failure, args: &[OsString], ui: &Ui, context: Option<&Context>) {
    ui.stop_replaying();
    let lists = context.and_then(|context| context.lists_for(failure));
    let last = context.and_then(|context| context.last_act_for(failure));
    let option = match (failure, &lists) {
        (Failure::NotANumber(typed), Some(lists)) => cli::misuse::option_with(args, typed, lists, ui.lang()),
        _ => None,
    };
    let sentence = match sentence::did_you_mean(option.into_iter().collect(), ui.texts()) {
        Some(meant) => format!("{}\n{meant}", sentence::without_hint(failure, ui.texts(), None)),
        None => sentence::sentence_after(failure, ui.texts(), lists.as_ref(), last),
    };
    ui.print_message(&cli::typed_options::with_typed_options(&sentence, args, ui.lang()));
    if matches!(failure, Failure::Missing(_)) {
        ui.print_message(&cli::misuse::help_of(args, ui.lang()));
    }
}

/// The clock, the account and chance: read here and handed down.
fn surroundings(args: &[OsString]) -> Result<Surroundings, Failure> {
    if let Some(typed) = language::unknown(std::env::var_os("DOLEANCES_LANG").as_deref()) {
        return Err(of_variable("DOLEANCES_LANG", "lang", &typed));
    }
    let today = match std::env::var("DOLEANCES_TODAY") {
        // What must give the same again does not follow the clock.
        Ok(typed) if !typed.is_empty() => {
            typed.parse::<NaiveDate>().map_err(|_| of_variable("DOLEANCES_TODAY", "today", &typed))?
        }
        _ => Local::now().date_naive(),
    };
    let now = || Local::now().format("%Y-%m-%dT%H:%M:%S%:z").to_string();
    let account = LazyCell::new(account as fn() -> Account);
    let typed = args.iter().skip(1).map(|arg| arg.to_string_lossy()).collect::<Vec<_>>().join(" ");
    Ok(Surroundings { typed, today, now, local_day, account, salt, tree: cli::localised })
}

/// A variable that says nothing of its kind.
fn of_variable(name: &'static str, kind: &'static str, typed: &str) -> Failure {
    let args = vec![("name", name.into()), ("kind", kind.into()), ("typed", clean::line(typed).into())];
    Failure::Usage { key: "variable", args }
}

/// The day of an instant where this computer is.
fn local_day(seconds: i64) -> Option<NaiveDate> {
    Some(DateTime::from_timestamp(seconds, 0)?.with_timezone(&Local).date_naive())
}

/// The account from the system, never from a variable that anyone can set.
fn account() -> Account {
    #[cfg(unix)]
    {
        let uid = nix::unistd::getuid();
        let user = nix::unistd::User::from_uid(uid).ok().flatten().map(|user| user.name);
        let host = nix::unistd::gethostname().ok().and_then(|host| host.into_string().ok());
        Account {
            name: user.filter(|name| !name.is_empty()).unwrap_or_else(|| format!("uid-{uid}")),
            host: host.unwrap_or_else(|| "?".into()),
        }
    }
    #[cfg(not(unix))]
    {
        let variable = |name| std::env::var(name).unwrap_or_else(|_| "?".into());
        Account { name: variable("USERNAME"), host: variable("COMPUTERNAME") }
    }
}

fn salt() -> [u8; 16] {
    let mut salt = [0; 16];
    // Without chance there is no salt, and a digest of words without salt could be guessed back: better to stop.
    getrandom::fill(&mut salt).expect("invariant: the system gives random bytes");
    salt
}

/// A file that grows past what the account may write is told like a full disk; left to itself, the system would end the
/// program without a word.
fn catch_size_signal() {
    #[cfg(unix)]
    let _ = signal_hook::flag::register(signal_hook::consts::SIGXFSZ, std::sync::Arc::default());
}

/// The last defence: should the program meet a fault of its own, the person reads a sentence, not a trace.
fn set_panic_hook(lang: Lang) {
    std::panic::set_hook(Box::new(move |info| {
        let texts = crate::i18n::Texts::of_a_fault(lang);
        let place = info.location().map_or_else(String::new, |at| format!("{}:{}", at.file(), at.line()));
        let _ = writeln!(std::io::stderr(), "{}", texts.with_hint("error-fault", &[("place", place.into())]));
        store::remove_drafts();
        std::process::exit(1);
    }));
}
