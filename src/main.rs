//! The program: everything is in the library.

fn main() -> std::process::ExitCode {
    doleances::run(std::env::args_os().collect())
}
