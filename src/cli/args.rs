//! The arguments.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

/// What the process was asked for.
#[derive(Debug, Parser)]
#[command(name = "trilogue", version, about, propagate_version = true)]
pub(super) struct Arguments {
    #[command(flatten)]
    pub(super) common: Common,
    #[command(subcommand)]
    pub(super) command: Command,
}

#[derive(Debug, Args)]
pub(super) struct Common {
    /// Lay a folder of rules over the built-in ones (may be given more than once).
    #[arg(long, global = true, value_name = "DIR")]
    pub(super) rules: Vec<PathBuf>,
    /// Use only the folders of --rules, without the built-in rules.
    #[arg(long, global = true)]
    pub(super) rules_only: bool,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Print what each document says, as JSON.
    Extract(Extract),
    /// Look after the rules.
    #[command(subcommand)]
    Rules(Rules),
}

#[derive(Debug, Args)]
pub(super) struct Extract {
    /// Files; - or none reads standard input.
    pub(super) files: Vec<PathBuf>,
    /// Read JSON records, one a line: {"id", "text", "lang"?, "reference_date"?}.
    #[arg(long)]
    pub(super) jsonl: bool,
    /// Add the decoded text that all offsets point into.
    #[arg(long)]
    pub(super) with_text: bool,
    /// The unit of offsets.
    #[arg(long, value_enum, default_value = "chars")]
    pub(super) offsets: Unit,
    /// The language, where it is known.
    #[arg(long, value_name = "CODE")]
    pub(super) lang: Option<String>,
    /// The document creation time that relative dates are counted from.
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(super) reference_date: Option<String>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(super) enum Unit {
    Bytes,
    Chars,
    Utf16,
}

#[derive(Debug, Subcommand)]
pub(super) enum Rules {
    /// Run the examples of the rules.
    Test {
        /// Only rules whose id contains this.
        filter: Option<String>,
    },
    /// List the rules.
    List {
        /// Only rules whose id contains this.
        filter: Option<String>,
    },
}
