//! One set of diagnostics in every form.

use std::collections::BTreeMap;

use trilogue::diagnostic::human::{self, Colours};
use trilogue::diagnostic::{Diagnostic, Severity, github, json};

fn sources() -> BTreeMap<&'static str, &'static str> {
    BTreeMap::from([
        ("ja/dates.toml", "[[rule]]\nfind = '''\u{4ee4}\u{548c}{nen}\u{5e74}'''\n"),
        (
            "a.txt",
            "\u{1b}[31m\u{1b}]0;titre\u{7}Sign\u{e9}\u{9b}le 31\u{a0}juin\u{202e} 2024.\r\nFin",
        ),
        ("long.ftl", "a = 1\nb = 2\nc = 3\nd = 4\ne = 5\nf = 6\ng = 7\nh = 8\n"),
    ])
}

fn finding(path: &str, span: Option<std::ops::Range<usize>>) -> Diagnostic {
    Diagnostic {
        severity: Severity::Error,
        code: "unknown-slot",
        message: "there is no word list called {nen}".to_owned(),
        path: path.to_owned(),
        span,
        label: None,
        help: None,
    }
}

fn place(path: &str, text: &str) -> std::ops::Range<usize> {
    let start = sources()[path].find(text).expect("the text is there");
    start..start + text.len()
}

fn all() -> Vec<Diagnostic> {
    vec![
        Diagnostic {
            label: Some("do you mean {year}?".to_owned()),
            help: Some("add the list to ja/words.toml,\nor mend the name: 100%".to_owned()),
            ..finding("ja/dates.toml", Some(place("ja/dates.toml", "{nen}")))
        },
        Diagnostic {
            severity: Severity::Warning,
            code: "impossible-date",
            message: "June has no day 31\u{7}".to_owned(),
            label: Some("\u{1b}[2Jhere".to_owned()),
            ..finding("a.txt", Some(place("a.txt", "31\u{a0}juin")))
        },
        Diagnostic {
            severity: Severity::Info,
            code: "empty-document",
            ..finding("b,c:d.txt", None)
        },
        Diagnostic { severity: Severity::Info, ..finding("missing.toml", Some(3..4)) },
        Diagnostic { severity: Severity::Warning, ..finding("long.ftl", Some(4..46)) },
        Diagnostic { severity: Severity::Warning, ..finding("long.ftl", Some(4..16)) },
        finding("a.txt", Some(10_000..20_000)),
        finding("ja/dates.toml", Some(9 + 8 + 3 + 1..9 + 8 + 3 + 1)),
    ]
}

/// Compares with a snapshot. `TRILOGUE_ACCEPT=1` writes it anew, to be read line by line before it is committed.
fn check(name: &str, found: &str) {
    let path = format!("{}/tests/text/{name}", env!("CARGO_MANIFEST_DIR"));
    if std::env::var_os("TRILOGUE_ACCEPT").is_some() {
        std::fs::write(&path, found).expect("the snapshot can be written");
    }
    let expected = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(found == expected, "{path} should be:\n{found}");
}

#[test]
fn forms() {
    let texts = sources();
    let sources = |path: &str| texts.get(path).copied();
    check("diagnostics.human", &human::render(&all(), &sources, Colours::Off));
    check("diagnostics.json", &json::render(&all(), &sources));
    check("diagnostics.github", &github::render(&all(), &sources));
    let lines = json::render_lines(&all(), &sources);
    assert_eq!(lines.lines().count(), all().len());
    assert_eq!(json::render(&[], &sources), "[]\n");
}

#[test]
fn nothing_moves_the_cursor() {
    let texts = sources();
    let sources = |path: &str| texts.get(path).copied();
    let plain = human::render(&all(), &sources, Colours::Off);
    assert!(!plain.contains(|c: char| c.is_control() && c != '\n') && !plain.contains('\u{202e}'));
    let coloured = human::render(&all(), &sources, Colours::On);
    assert!(
        coloured.contains("\u{1b}[")
            && !coloured.contains("\u{1b}]")
            && !coloured.contains("\u{1b}[2J")
    );
}

#[test]
fn the_caret_stands_under_the_characters() {
    let texts = sources();
    let sources = |path: &str| texts.get(path).copied();
    let rendered = human::render(&all()[..1], &sources, Colours::Off);
    let line = rendered.lines().find(|line| line.contains("2 | find")).expect("the line is shown");
    let carets = rendered.lines().find(|line| line.contains('^')).expect("it has a caret");
    // Two ideographs stand before the slot, each two columns wide.
    let before = line.chars().take_while(|&c| c != '{').count() + 2;
    assert_eq!(carets.chars().take_while(|&c| c != '^').count(), before);
    assert_eq!(carets.matches('^').count(), "{nen}".len());
}
