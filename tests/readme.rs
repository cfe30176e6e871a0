//! The README shows an article and its summaries; this test keeps them true. `BLESS=1` writes them anew from
//! `tests/readme/article.txt` after a change that is meant.

use std::fs;
use std::path::Path;
use std::process::Command;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

#[test]
fn the_readme_shows_what_the_program_prints() {
    let readme_path = Path::new(ROOT).join("README.md");
    let mut readme = fs::read_to_string(&readme_path).expect("there is a README");
    let article = fs::read_to_string(Path::new(ROOT).join("tests/readme/article.txt"))
        .expect("there is an article");
    let out = std::env::temp_dir().join(format!("trilogue-readme-{}", std::process::id()));
    let status = Command::new(env!("CARGO_BIN_EXE_trilogue"))
        .args(["run", "tests/readme/article.txt", "--quiet", "--out"])
        .arg(&out)
        .current_dir(ROOT)
        .status()
        .expect("the program runs");
    assert!(status.success());
    let mut expected = vec![("text", article.trim_end().to_owned())];
    for tag in ["fr", "ja", "en"] {
        let summary =
            fs::read_to_string(out.join(format!("article.{tag}.md"))).expect("there is a summary");
        expected.push((
            tag,
            summary.replace("tests/readme/article.txt", "article.txt").trim_end().to_owned(),
        ));
    }
    fs::remove_dir_all(&out).expect("it was made above");
    if std::env::var_os("BLESS").is_some() {
        for (name, text) in &expected {
            readme = replaced(&readme, name, text);
        }
        fs::write(&readme_path, &readme).expect("the README can be written");
    }
    for (name, text) in &expected {
        assert_eq!(
            section(&readme, name),
            text,
            "the README is stale: run the tests with BLESS=1 and read what changed"
        );
    }
}

/// Where a section begins and ends in the README.
fn bounds(readme: &str, name: &str) -> (usize, usize) {
    let open = if name == "text" {
        "```text\n".to_owned()
    } else {
        format!("**`article.{name}.md`**\n\n```markdown\n")
    };
    let start = readme.find(&open).expect("the section is there") + open.len();
    let end = start + readme[start..].find("\n```").expect("the section ends");
    (start, end)
}

fn section<'r>(readme: &'r str, name: &str) -> &'r str {
    let (start, end) = bounds(readme, name);
    &readme[start..end]
}

fn replaced(readme: &str, name: &str, text: &str) -> String {
    let (start, end) = bounds(readme, name);
    format!("{}{text}{}", &readme[..start], &readme[end..])
}
