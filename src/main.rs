//! The command line.

fn main() -> std::process::ExitCode {
    trilogue::cli::main().into()
}
