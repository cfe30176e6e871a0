//! The command line: arguments, and one file a subcommand.

mod args;
mod exit;
mod extract;
mod load;
mod rules;

use clap::Parser as _;

use args::{Arguments, Command};
pub use exit::ExitCode;

/// Reads the arguments, runs the subcommand and says with which code the process ends.
pub fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let result = match &arguments.command {
        Command::Extract(extract) => extract::run(&arguments.common, extract),
        Command::Rules(command) => rules::run(&arguments.common, command),
    };
    match result {
        Ok(code) => code,
        Err(error) => {
            exit::say(&format!("error: {error}"));
            ExitCode::Usage
        }
    }
}
