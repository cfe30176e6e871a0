//! What the program prints about itself: the JSON Schema of its records, completions, the man page.

use std::io::{self, Write as _};

use clap::CommandFactory as _;
use clap_complete::Shell;

use super::args::Arguments;
use super::exit::{ExitCode, Failure};
use crate::model::Document;

pub(super) fn schema() -> Result<ExitCode, Failure> {
    let schema = schemars::schema_for!(Document);
    let text = serde_json::to_string_pretty(&schema).expect("a schema is plain data");
    writeln!(io::stdout().lock(), "{text}")?;
    Ok(ExitCode::Fine)
}

pub(super) fn completions(shell: Shell) -> Result<ExitCode, Failure> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Arguments::command(), "trilogue", &mut script);
    io::stdout().lock().write_all(&script)?;
    Ok(ExitCode::Fine)
}

pub(super) fn man() -> Result<ExitCode, Failure> {
    let mut page = Vec::new();
    clap_mangen::Man::new(Arguments::command()).render(&mut page)?;
    io::stdout().lock().write_all(&page)?;
    Ok(ExitCode::Fine)
}
