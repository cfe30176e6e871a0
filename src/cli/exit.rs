//! How the process ends, and its words on standard error.

use std::fmt;
use std::io;

/// The exit codes, as `--help` gives them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ExitCode {
    /// 0: all is well.
    Fine,
    /// 1: findings, stale files, failing examples.
    Findings,
    /// 2: wrong usage; a malformed rule, locale or configuration file.
    Usage,
    /// 3: some documents or records failed; the others are done.
    SomeFailed,
}

impl From<ExitCode> for std::process::ExitCode {
    fn from(code: ExitCode) -> Self {
        Self::from(match code {
            ExitCode::Fine => 0,
            ExitCode::Findings => 1,
            ExitCode::Usage => 2,
            ExitCode::SomeFailed => 3,
        })
    }
}

/// Why a subcommand could not do its work at all.
#[derive(Debug)]
pub(super) enum Failure {
    /// A file or stream; the message names it.
    Io(io::Error),
    /// Anything else, in words.
    Said(String),
}

impl Failure {
    pub(super) fn is_broken_pipe(&self) -> bool {
        matches!(self, Self::Io(error) if error.kind() == io::ErrorKind::BrokenPipe)
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Io(error) => error.fmt(f),
            Self::Said(words) => f.write_str(words),
        }
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

impl From<String> for Failure {
    fn from(words: String) -> Self {
        Self::Said(words)
    }
}

/// Writes a line to standard error.
#[expect(clippy::print_stderr, reason = "this is where the program speaks to people")]
pub(super) fn say(line: &str) {
    eprintln!("{line}");
}
