//! The arguments. What `--help`, the completions and the man page say comes from here.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;

/// Reads articles in French, Japanese and English and says which international agreements they speak of.
///
/// Every fact carries the words it rests on and the rule that found it.
#[derive(Debug, Parser)]
#[command(name = "trilogue", version, propagate_version = true, after_long_help = EXIT_CODES, max_term_width = 100)]
pub(super) struct Arguments {
    #[command(flatten)]
    pub(super) common: Common,
    #[command(subcommand)]
    pub(super) command: Command,
}

const EXIT_CODES: &str = "\
Exit codes:
  0  all is well
  1  findings: stale summaries, examples of rules that fail
  2  wrong usage, a malformed rule or locale file, or a ledger that cannot be used
  3  some documents or records failed; the others are done

Environment:
  NO_COLOR         no colours
  TRILOGUE_RULES   a folder of rules that stands for the built-in one";

/// What every subcommand understands.
#[derive(Debug, Args)]
pub(super) struct Common {
    /// Lay a folder of rules over the built-in ones; may be given more than once.
    #[arg(long, global = true, value_name = "DIR", help_heading = "Rules and locales")]
    pub(super) rules: Vec<PathBuf>,
    /// Use the folders of --rules alone, without the built-in rules.
    #[arg(long, global = true, requires = "rules", help_heading = "Rules and locales")]
    pub(super) rules_only: bool,
    /// Lay a folder of locales over the built-in ones; may be given more than once.
    #[arg(long, global = true, value_name = "DIR", help_heading = "Rules and locales")]
    pub(super) locales: Vec<PathBuf>,
    /// How findings about rules and locales are written.
    #[arg(
        long,
        global = true,
        value_enum,
        default_value = "human",
        value_name = "FORMAT",
        help_heading = "Output"
    )]
    pub(super) format: Format,
    /// Say nothing but errors.
    #[arg(long, short, global = true, help_heading = "Output")]
    pub(super) quiet: bool,
}

/// How findings are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    /// For people: the line, with carets under the very characters.
    #[value(alias = "text")]
    Human,
    /// JSON: a list of the findings of `check`, one object a finding elsewhere.
    Json,
    /// JSON Lines.
    Jsonl,
    /// Workflow commands, which GitHub shows beside the line.
    Github,
    /// SARIF 2.1.0 (`check`).
    Sarif,
    /// A `JUnit` report (`check`).
    Junit,
    /// A summary for a pull request (`check`).
    Markdown,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Write summaries and records for articles.
    #[command(after_long_help = RUN_EXAMPLES)]
    Run(Run),
    /// Print what each document says, as JSON.
    #[command(after_long_help = EXTRACT_EXAMPLES)]
    Extract(Extract),
    /// Show every mention in its sentence, with the rule that made it.
    Explain(Explain),
    /// Merge the records of many documents into one record an agreement, and ask for some of them.
    #[command(after_long_help = LEDGER_EXAMPLES)]
    Ledger(Ledger),
    /// Look after the rules.
    #[command(subcommand)]
    Rules(Rules),
    /// Check the translations of a Fluent project.
    #[command(after_long_help = CHECK_EXAMPLES)]
    Check(Check),
    /// Print the JSON Schema of a record.
    Schema,
    /// Print a script that completes arguments in a shell.
    Completions {
        /// The shell.
        shell: Shell,
    },
    /// Print the man page.
    Man,
}

const RUN_EXAMPLES: &str = "\
Examples:
  trilogue run input --out out               all articles of a folder, in every locale
  trilogue run a.txt b.md --locale fr,ja     two articles, two locales, into ./out
  trilogue run - < article.txt               standard input; the summaries go to standard output
  trilogue run input --out out --check       are the summaries on disk up to date?";

const EXTRACT_EXAMPLES: &str = "\
Examples:
  trilogue extract article.txt
  trilogue extract --jsonl < records.jsonl   one record a line: {\"id\", \"text\", \"lang\"?, \"reference_date\"?}
  trilogue extract article.txt --with-text --offsets utf16";

const CHECK_EXAMPLES: &str = "\
Examples:
  trilogue check locales                             en against all other locales of the folder
  trilogue check l10n --source en-US --target fr,ja
  trilogue check locales --format sarif > check.sarif
  trilogue check --explain missing-variable          what a check looks for; all prints every one";

const LEDGER_EXAMPLES: &str = "\
Examples:
  trilogue ledger out                        take the records in; write ledger.jsonl, .csv and .<locale>.md beside them
  trilogue ledger out --party JP --status entered-into-force --since 2019
  trilogue ledger out --pending --as csv     what is signed and not in force
  trilogue ledger out --changed-since 2026-11-23 --as markdown --locale fr
  trilogue ledger records.jsonl --ledger desk.sqlite";

/// How documents are read.
#[derive(Debug, Args)]
pub(super) struct Reading {
    /// The language, where it is known.
    #[arg(long, value_name = "CODE", help_heading = "Reading")]
    pub(super) lang: Option<String>,
    /// The day that relative dates are counted from; else the publication date found in the document.
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day, help_heading = "Reading")]
    pub(super) reference_date: Option<String>,
    /// The encoding, where it is known.
    #[arg(long, value_name = "LABEL", help_heading = "Reading")]
    pub(super) encoding: Option<String>,
}

fn day(text: &str) -> Result<String, String> {
    crate::resolve::calendar::CalendarValue::parse(text)
        .filter(crate::resolve::calendar::CalendarValue::exists)
        .map(|_| text.to_owned())
        .ok_or_else(|| "a day of the calendar is written YYYY-MM-DD".to_owned())
}

#[derive(Debug, Args)]
pub(super) struct Run {
    /// Articles and folders of articles; - is standard input.
    #[arg(required = true, value_name = "FILE|DIR|-")]
    pub(super) inputs: Vec<PathBuf>,
    /// Where summaries, records and the index go.
    #[arg(long, short, value_name = "DIR", default_value = "out")]
    pub(super) out: PathBuf,
    /// Locales to write, by commas; all there are when none is given.
    #[arg(long, value_name = "TAG", value_delimiter = ',')]
    pub(super) locale: Vec<String>,
    /// Write nothing; name the files that would change, and exit with 1 if there are any.
    #[arg(long)]
    pub(super) check: bool,
    /// Put the ids of its messages beside each sentence, for translators.
    #[arg(long)]
    pub(super) show_ids: bool,
    /// Do not bring the ledger beside the records up to date.
    #[arg(long)]
    pub(super) no_ledger: bool,
    /// How many documents are read at a time; 0 is as many as there are processors.
    #[arg(long, short, default_value_t = 0, value_name = "N")]
    pub(super) jobs: usize,
    #[command(flatten)]
    pub(super) reading: Reading,
}

#[derive(Debug, Args)]
pub(super) struct Extract {
    /// Articles; - or none is standard input.
    #[arg(value_name = "FILE|-")]
    pub(super) files: Vec<PathBuf>,
    /// Read records from standard input, one JSON object a line, and answer each with one line, in order.
    #[arg(long, conflicts_with = "files")]
    pub(super) jsonl: bool,
    /// Add the decoded text that all offsets point into.
    #[arg(long)]
    pub(super) with_text: bool,
    /// The unit of offsets.
    #[arg(long, value_enum, default_value = "chars", value_name = "UNIT")]
    pub(super) offsets: Unit,
    #[command(flatten)]
    pub(super) reading: Reading,
}

/// The unit of offsets.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(super) enum Unit {
    /// Bytes in UTF-8.
    Bytes,
    /// Unicode scalar values, as Python counts.
    Chars,
    /// UTF-16 code units, as JavaScript and Java count.
    Utf16,
}

#[derive(Debug, Args)]
pub(super) struct Ledger {
    /// Folders of records, records (.json), records one a line (.jsonl), or a ledger (.sqlite) to ask as it is.
    #[arg(required = true, value_name = "DIR|FILE")]
    pub(super) inputs: Vec<PathBuf>,
    /// The ledger; ledger.sqlite in the first folder when it is not given.
    #[arg(long = "ledger", value_name = "FILE")]
    pub(super) file: Option<PathBuf>,
    /// Take out documents that are in the ledger and no longer among the records.
    #[arg(long)]
    pub(super) prune: bool,
    /// Bring the ledger up to date, and write no files beside it.
    #[arg(long)]
    pub(super) no_export: bool,
    /// Locales of the Markdown files, by commas; the first is that of answers. All there are, and en, when none is given.
    #[arg(long, value_name = "TAG", value_delimiter = ',')]
    pub(super) locale: Vec<String>,
    /// How the answer is written.
    #[arg(long = "as", value_enum, value_name = "FORM", help_heading = "Asking")]
    pub(super) answer: Option<Answer>,
    #[command(flatten)]
    pub(super) question: Question,
}

/// What is asked of the ledger; an agreement must meet all of it.
#[derive(Debug, Args)]
#[command(next_help_heading = "Asking")]
pub(super) struct Question {
    /// With this party: JP, FR, EU, ASEAN …; may be given more than once.
    #[arg(long, value_name = "CODE")]
    pub(super) party: Vec<String>,
    /// That has reached this stage, as a fact: signed, ratified, entered-into-force …
    #[arg(long, value_name = "STATUS")]
    pub(super) status: Option<String>,
    /// Of this form: treaty, protocol, roadmap …
    #[arg(long, value_name = "KIND")]
    pub(super) kind: Option<String>,
    /// Of this type, or this treaty: raa, acsa, cites …
    #[arg(long, value_name = "NAMED")]
    pub(super) named: Option<String>,
    /// With a fact (with --status: that one) on this day or later.
    #[arg(long, value_name = "DATE", value_parser = some_day)]
    pub(super) since: Option<String>,
    /// With a fact (with --status: that one) on this day or before.
    #[arg(long, value_name = "DATE", value_parser = some_day)]
    pub(super) until: Option<String>,
    /// With something that happened, or was first told, on this day or later.
    #[arg(long, value_name = "DATE", value_parser = some_day)]
    pub(super) changed_since: Option<String>,
    /// Signed, and not in force.
    #[arg(long)]
    pub(super) pending: bool,
    /// Told differently by its sources.
    #[arg(long)]
    pub(super) disputed: bool,
}

/// How an answer is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Answer {
    /// One line an agreement.
    Table,
    /// One JSON object an agreement, one a line.
    Json,
    /// One line a source of a step.
    Csv,
    /// A page for people.
    Markdown,
}

/// A day, a month or a year.
fn some_day(text: &str) -> Result<String, String> {
    let whole = match text.len() {
        4 => format!("{text}-01-01"),
        7 => format!("{text}-01"),
        _ => text.to_owned(),
    };
    day(&whole)
        .map(|_| text.to_owned())
        .map_err(|_| "a date is written YYYY, YYYY-MM or YYYY-MM-DD".to_owned())
}

#[derive(Debug, Args)]
pub(super) struct Explain {
    /// Articles; - is standard input.
    #[arg(required = true, value_name = "FILE|-")]
    pub(super) files: Vec<PathBuf>,
    #[command(flatten)]
    pub(super) reading: Reading,
}

#[derive(Debug, Subcommand)]
pub(super) enum Rules {
    /// Run the examples of the rules.
    Test {
        /// Only rules whose id contains this: fr/dates, era-date …
        filter: Option<String>,
    },
    /// List the rules with what makes them true.
    List {
        /// Only rules whose id contains this.
        filter: Option<String>,
    },
}

#[derive(Debug, Args)]
pub(super) struct Check {
    /// The folder that holds one folder a locale.
    #[arg(default_value = ".", value_name = "DIR")]
    pub(super) folder: PathBuf,
    /// The locale that is translated from; en, unless the settings say otherwise.
    #[arg(long, value_name = "TAG")]
    pub(super) source: Option<String>,
    /// The locales to check, by commas; all others of the folder when none is given.
    #[arg(long, value_delimiter = ',', value_name = "TAG")]
    pub(super) target: Vec<String>,
    /// Only these checks: codes, beginnings of codes or names, by commas.
    #[arg(long, value_delimiter = ',', value_name = "CODES")]
    pub(super) select: Vec<String>,
    /// Not these checks.
    #[arg(long, value_delimiter = ',', value_name = "CODES")]
    pub(super) ignore: Vec<String>,
    /// A folder with the same locales that defines more terms and messages; it is not checked.
    #[arg(long, value_name = "DIR")]
    pub(super) with: Vec<PathBuf>,
    /// The folder holds all that the program loads: a term that no file defines is an error.
    #[arg(long)]
    pub(super) complete: bool,
    /// Exit with 1 on warnings too.
    #[arg(long, value_enum, value_name = "WHAT")]
    pub(super) deny: Option<Deny>,
    /// The settings; else trilogue.toml of the folder or of one above it.
    #[arg(long, value_name = "FILE")]
    pub(super) config: Option<PathBuf>,
    /// A file of findings that are known and not shown.
    #[arg(long, value_name = "FILE")]
    pub(super) baseline: Option<PathBuf>,
    /// Write the findings there are into such a file, and nothing else.
    #[arg(long, value_name = "FILE")]
    pub(super) write_baseline: Option<PathBuf>,
    /// Only files that differ from a git revision, and translations of those that do.
    #[arg(long, value_name = "REV")]
    pub(super) changed_since: Option<String>,
    /// Mend what has one right change.
    #[arg(long)]
    pub(super) fix: bool,
    /// Show what --fix would change, and change nothing.
    #[arg(long, requires = "fix")]
    pub(super) dry_run: bool,
    /// Print what a check looks for, and why.
    #[arg(long, value_name = "CODE")]
    pub(super) explain: Option<String>,
}

/// What besides errors ends with exit code 1.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(super) enum Deny {
    /// Warnings.
    Warnings,
}
