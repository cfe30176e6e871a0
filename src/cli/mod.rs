//! The command line: arguments, and one file a subcommand.

mod args;
mod check;
mod documents;
mod exit;
mod explain;
mod extract;
mod findings;
mod ledger;
mod load;
mod print;
mod records;
mod rules;
mod run;

use clap::Parser as _;

use args::{Arguments, Command};
pub use exit::ExitCode;

/// Reads the arguments, runs the subcommand and says with which code the process ends.
pub fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let common = &arguments.common;
    let result = match &arguments.command {
        Command::Run(run) => run::run(common, run),
        Command::Extract(extract) => extract::run(common, extract),
        Command::Explain(explain) => explain::run(common, explain),
        Command::Ledger(arguments) => ledger::run(common, arguments),
        Command::Rules(command) => rules::run(common, command),
        Command::Check(check) => check::run(common, check),
        Command::Schema => print::schema(),
        Command::Completions { shell } => print::completions(*shell),
        Command::Man => print::man(),
    };
    match result {
        Ok(code) => code,
        // A reader that has seen enough closes the pipe: that is no fault.
        Err(error) if error.is_broken_pipe() => ExitCode::Fine,
        Err(error) => {
            exit::say(&format!("error: {error}"));
            ExitCode::Usage
        }
    }
}
