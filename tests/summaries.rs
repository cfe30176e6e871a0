//! Summaries as a reader sees them. Each case in `tests/summaries/cases/` is a text of our own (one sentence a line), a
//! short description of what it says, and the summary in each locale. `BLESS=1 cargo test --test summaries` writes the
//! summaries anew; read them line by line before they are committed.

#[path = "summaries/support.rs"]
mod support;

use std::fmt::Write as _;
use std::{env, fs};

use support::{document, locales, root, sorted};
use trilogue::emit::{MarkdownOptions, SourceText, markdown, summarise};

#[test]
fn summaries_read_as_they_were_approved() {
    let locales = locales();
    let bless = env::var_os("BLESS").is_some();
    let mut wrong = String::new();
    for description in sorted(&root("tests/summaries/cases")) {
        if description.extension().is_none_or(|extension| extension != "json") {
            continue;
        }
        let text =
            fs::read_to_string(description.with_extension("txt")).expect("the text is there");
        let (doc, sentences) =
            document(&fs::read_to_string(&description).expect("it was listed"), &text);
        for tag in ["fr", "en", "ja"] {
            let localizer = locales.localizer(tag).expect("the folder is there");
            let summary =
                summarise(&doc, SourceText { text: &text, sentences: &sentences }, &localizer);
            assert_eq!(summary.problems, Vec::<String>::new(), "{}", description.display());
            let written = markdown(&summary, MarkdownOptions::default());
            let approved = description.with_extension(format!("{tag}.md"));
            if bless {
                fs::write(&approved, &written).expect("the folder can be written");
                continue;
            }
            let expected = fs::read_to_string(&approved).unwrap_or_default();
            if written != expected {
                let diff =
                    similar::TextDiff::from_lines(&expected, &written).unified_diff().to_string();
                writeln!(wrong, "{}\n{diff}", approved.display()).expect("a String takes all");
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "\n{wrong}\nIf this is right, run BLESS=1 cargo test --test summaries"
    );
}
