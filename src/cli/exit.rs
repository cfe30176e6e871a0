//! How the process ends, and its words on standard error.

/// The exit codes, as docs and `--help` give them.
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

/// Writes a line to standard error.
#[expect(clippy::print_stderr, reason = "this is where the program speaks to people")]
pub(super) fn say(line: &str) {
    eprintln!("{line}");
}
