//! The command line as a user meets it: what is printed, what is written, with which code it ends.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// A folder of its own for one test, removed at the end.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("trilogue-cli-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).expect("a folder for the test");
        Self(path)
    }

    fn file(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.0.join(name);
        fs::write(&path, bytes).expect("a file for the test");
        path
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn trilogue(arguments: &[&str]) -> Output {
    command(arguments).output().expect("the program runs")
}

fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_trilogue"));
    command.args(arguments).env("NO_COLOR", "1").env_remove("TRILOGUE_RULES");
    command
}

fn fed(arguments: &[&str], input: &[u8]) -> Output {
    let mut child = command(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program runs");
    child.stdin.take().expect("it is piped").write_all(input).expect("it reads");
    child.wait_with_output().expect("it ends")
}

fn errors(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn text(path: &Path) -> &str {
    path.to_str().expect("a plain path")
}

const ARTICLE: &[u8] = b"Malta and Cyprus signed a fisheries agreement on 2 May 2024.\n";

#[test]
fn bad_documents_are_named_and_the_others_are_done() {
    let folder = Folder::new("bad");
    let good = folder.file("good.txt", ARTICLE);
    let empty = folder.file("empty.txt", b"");
    let binary = folder.file("image.txt", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR");
    let out = folder.0.join("out");
    let output = trilogue(&[
        "run",
        text(&good),
        text(&empty),
        text(&binary),
        "no-such-file.txt",
        "--out",
        text(&out),
    ]);
    assert_eq!(output.status.code(), Some(3), "{}", errors(&output));
    for name in ["empty.txt", "image.txt", "no-such-file.txt"] {
        assert!(errors(&output).contains(name), "{name} is not named in {}", errors(&output));
    }
    assert!(out.join("good.fr.md").is_file());
    assert!(out.join("good.json").is_file());
}

#[test]
fn invalid_bytes_are_read_and_remarked() {
    let folder = Folder::new("bytes");
    let path =
        folder.file("a.txt", b"La France a sign\xC3\xA9 le trait\xC3\xA9 \xFF le 2 mai 2024.");
    let output = trilogue(&["extract", text(&path)]);
    assert_eq!(output.status.code(), Some(0), "{}", errors(&output));
    assert!(String::from_utf8_lossy(&output.stdout).contains("invalid-bytes"));
}

#[test]
fn a_folder_without_articles_is_named() {
    let folder = Folder::new("empty");
    let output = trilogue(&["run", text(&folder.0), "--out", text(&folder.0.join("out"))]);
    assert_eq!(output.status.code(), Some(3));
    assert!(errors(&output).contains("no articles"), "{}", errors(&output));
}

#[test]
fn stale_summaries_are_named() {
    let folder = Folder::new("stale");
    let article = folder.file("a.txt", ARTICLE);
    let out = folder.0.join("out");
    let run = ["run", text(&article), "--out", text(&out), "--locale", "en"];
    assert_eq!(trilogue(&run).status.code(), Some(0));
    let check: Vec<&str> = run.iter().copied().chain(["--check"]).collect();
    assert_eq!(trilogue(&check).status.code(), Some(0));
    fs::write(out.join("a.en.md"), "changed by hand").expect("it can be changed");
    let output = trilogue(&check);
    assert_eq!(output.status.code(), Some(1));
    assert!(errors(&output).contains("a.en.md"), "{}", errors(&output));
    assert_eq!(fs::read_to_string(out.join("a.en.md")).expect("it is there"), "changed by hand");
}

#[test]
fn each_record_of_a_stream_is_answered_in_order() {
    let input = b"{\"id\":\"a\",\"text\":\"Signed on 2 May 2024.\",\"lang\":\"en\"}\nno json\n{\"id\":3}\n{\"id\":\"b\",\"text\":\"\"}\n";
    let output = fed(&["extract", "--jsonl"], input);
    assert_eq!(output.status.code(), Some(3), "{}", errors(&output));
    let lines: Vec<serde_json::Value> = String::from_utf8_lossy(&output.stdout)
        .lines()
        .map(|line| serde_json::from_str(line).expect("each line is JSON"))
        .collect();
    assert_eq!(lines.len(), 4);
    assert_eq!(
        (&lines[0]["id"], &lines[0]["dates"][0]["value"]),
        (&"a".into(), &"2024-05-02".into())
    );
    assert_eq!((&lines[1]["id"], &lines[1]["line"]), (&serde_json::Value::Null, &2.into()));
    assert_eq!(
        (&lines[2]["id"], &lines[2]["error"]["code"]),
        (&3.into(), &"invalid-record".into())
    );
    assert_eq!(lines[3]["id"], "b");
}

#[test]
fn offsets_are_counted_in_the_unit_asked_for() {
    let start = |unit: &str| {
        let output = fed(
            &["extract", "-", "--lang", "en", "--offsets", unit],
            "\u{1F600} Signed on 2 May 2024.".as_bytes(),
        );
        let record: serde_json::Value = serde_json::from_slice(&output.stdout).expect("a record");
        record["dates"][0]["start"].as_u64().expect("a position")
    };
    assert_eq!((start("chars"), start("utf16"), start("bytes")), (12, 13, 15));
}

#[test]
fn show_ids_puts_the_messages_beside_the_sentences() {
    let output = fed(&["run", "-", "--locale", "en", "--show-ids"], ARTICLE);
    let shown = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(shown.contains("`event-signed"), "{shown}");
}

#[test]
fn a_malformed_rule_ends_the_work_with_a_caret() {
    let folder = Folder::new("rule");
    fs::create_dir_all(folder.0.join("rules/en")).expect("a folder");
    folder.file(
        "rules/en/extra.toml",
        b"stage = \"dates\"\n[[rule]]\nid = \"x\"\nwhy = \"y\"\nfind = '''{moon} 2024'''\n",
    );
    let rules = folder.0.join("rules");
    let output = fed(&["extract", "-", "--rules", text(&rules)], ARTICLE);
    assert_eq!(output.status.code(), Some(2), "{}", errors(&output));
    assert!(
        errors(&output).contains("unknown-slot") && errors(&output).contains('^'),
        "{}",
        errors(&output)
    );
    let github = fed(&["extract", "-", "--rules", text(&rules), "--format", "github"], ARTICLE);
    assert!(
        errors(&github).starts_with("::error file=en/extra.toml,line=5"),
        "{}",
        errors(&github)
    );
}

#[test]
fn explain_says_which_rule_found_what() {
    let output = fed(&["explain", "-", "--lang", "en"], ARTICLE);
    let shown = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(shown.contains("[entities/MT]") && shown.contains("since it is"), "{shown}");
}

#[test]
fn the_schema_in_the_docs_is_the_one_that_is_printed() {
    let printed = trilogue(&["schema"]).stdout;
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/model.schema.json");
    if std::env::var_os("BLESS").is_some() {
        fs::write(&path, &printed).expect("the docs can be written");
    }
    assert!(
        fs::read(&path).is_ok_and(|kept| kept == printed),
        "docs/model.schema.json is stale: run with BLESS=1"
    );
}

#[test]
fn help_completions_and_man_page_are_printed() {
    for arguments in [&["--help"][..], &["run", "--help"], &["completions", "bash"], &["man"]] {
        let output = trilogue(arguments);
        assert!(output.status.success() && !output.stdout.is_empty(), "{arguments:?}");
    }
    assert_eq!(trilogue(&["run"]).status.code(), Some(2));
}
