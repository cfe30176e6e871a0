//! Each check finds what it is for, and nothing where it is mended: a pair of small projects a check, in
//! `tests/checks/<name>/{bad,good}`. Also the forms of the output, the fixes, and files that mean harm.

mod common;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use trilogue::check::catalogue::{ALL, Rule};
use trilogue::check::output::{json, junit, markdown, sarif};
use trilogue::check::{Finding, Report, Settings, baseline, check, fix};

fn settings(rule: &Rule) -> Settings {
    let select = if rule.is_on { Vec::new() } else { vec![rule.name.to_owned()] };
    Settings { source: "en".to_owned(), select, ..Settings::default() }
}

fn fixture(rule: &Rule, kind: &str) -> PathBuf {
    common::root().join("tests/checks").join(rule.name).join(kind)
}

fn run(folder: &Path, settings: &Settings) -> Report {
    check(folder, settings).unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
}

fn project(name: &str, files: &[(&str, &[u8])]) -> PathBuf {
    let root = std::env::temp_dir().join(format!("trilogue-check-{}-{name}", std::process::id()));
    for (path, bytes) in files {
        let path = root.join(path);
        fs::create_dir_all(path.parent().expect("a file stands in a folder"))
            .expect("a temporary folder");
        fs::write(path, bytes).expect("a temporary file");
    }
    root
}

#[test]
fn each_check_finds_the_bad_and_not_the_good() {
    let mut wrong = Vec::new();
    for rule in ALL {
        let bad = run(&fixture(rule, "bad"), &settings(rule));
        if !bad.findings.iter().any(|finding| finding.rule == *rule) {
            wrong.push(format!("{}: nothing found in bad/", rule.label));
        }
        let good = run(&fixture(rule, "good"), &settings(rule));
        for finding in &good.findings {
            wrong.push(format!(
                "{}: {} in good/: {}",
                rule.label, finding.rule.label, finding.message
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_documentation_is_that_of_the_catalogue() {
    let page = fs::read_to_string(common::root().join("docs/CHECKS.md")).expect("docs/CHECKS.md");
    for rule in ALL {
        assert!(
            page.contains(&rule.markdown()),
            "docs/CHECKS.md differs from `trilogue check --explain {}`; put its output there",
            rule.code
        );
    }
}

#[test]
fn codes_are_in_order_and_named_once() {
    assert!(ALL.is_sorted_by(|a, b| a.code < b.code));
    let names: BTreeMap<&str, &str> = ALL.iter().map(|rule| (rule.name, rule.code)).collect();
    assert_eq!(names.len(), ALL.len());
}

fn all_findings() -> Report {
    let mut report = Report::default();
    for rule in ALL {
        let bad = run(&fixture(rule, "bad"), &settings(rule));
        report.findings.extend(bad.findings);
    }
    report
}

#[test]
fn json_has_all_keys_always() {
    let report = all_findings();
    let list: Vec<serde_json::Map<String, serde_json::Value>> =
        serde_json::from_str(&json::list(&report.findings)).expect("a list of objects");
    assert_eq!(list.len(), report.findings.len());
    for object in list {
        for key in ["file", "line", "col", "id", "check", "severity", "code", "message"] {
            assert!(object.contains_key(key), "{key} is missing in {object:?}");
        }
    }
    assert_eq!(json::lines(&report.findings).lines().count(), report.findings.len());
}

#[test]
fn the_other_forms_hold_every_finding() {
    let report = all_findings();
    let log: serde_json::Value =
        serde_json::from_str(&sarif::render(&report.findings)).expect("JSON");
    assert_eq!(log["version"], "2.1.0");
    let results = log["runs"][0]["results"].as_array().expect("results");
    assert_eq!(results.len(), report.findings.len());
    for result in results {
        let rule = usize::try_from(result["ruleIndex"].as_u64().expect("an index")).expect("small");
        assert_eq!(log["runs"][0]["tool"]["driver"]["rules"][rule]["id"], result["ruleId"]);
    }
    assert!(junit::render(&report.findings).ends_with("</testsuites>\n"));
    assert!(markdown::render(&report).contains("missing-message"));
}

#[test]
fn fixes_mend_what_they_are_for() {
    let mut mended = 0;
    for rule in ALL {
        let folder = fixture(rule, "bad");
        let report = run(&folder, &settings(rule));
        let own: Vec<&Finding> = report
            .findings
            .iter()
            .filter(|found| found.rule == *rule && found.fix.is_some())
            .collect();
        let Some(first) = own.first() else { continue };
        let text = &report.texts[&first.file];
        let same: Vec<&Finding> =
            own.iter().copied().filter(|found| found.file == first.file).collect();
        let after =
            fix::mend(text, &same).unwrap_or_else(|| panic!("{}: nothing was mended", rule.label));
        let root = project(&format!("fix-{}", rule.name), &[]);
        for (path, text) in &report.texts {
            let bytes = if *path == after.path { &after.after } else { &text.text };
            project(&format!("fix-{}", rule.name), &[(path, bytes.as_bytes())]);
        }
        let again = run(&root, &settings(rule));
        let left: Vec<&str> = again
            .findings
            .iter()
            .filter(|found| found.rule == *rule)
            .map(|found| &*found.message)
            .collect();
        assert!(left.is_empty(), "{}: still found after the fix: {left:?}", rule.label);
        fs::remove_dir_all(root).expect("a temporary folder");
        mended += 1;
    }
    assert!(mended >= 15, "{mended} checks have a fix");
}

#[test]
fn a_baseline_hides_what_is_known_once() {
    let rule = Rule::find("missing-message").expect("a check");
    let report = run(&fixture(rule, "bad"), &settings(rule));
    let known = baseline::write(&report.findings);
    let mut twice: Vec<Finding> = report.findings.iter().chain(&report.findings).cloned().collect();
    assert_eq!(baseline::subtract(&mut twice, &known), report.findings.len());
    assert_eq!(twice.len(), report.findings.len());
}

#[test]
fn a_region_falls_back_to_its_language() {
    let root = project(
        "region",
        &[
            ("en/a.ftl", b"open = Open\nclose = Close\n"),
            ("fr/a.ftl", b"open = Ouvrir\nclose = Fermer\n"),
            ("fr-CA/a.ftl", b"open = Lancer\n"),
        ],
    );
    assert_eq!(
        run(&root, &Settings { source: "en".to_owned(), ..Settings::default() }).findings,
        []
    );
    fs::remove_dir_all(root).expect("a temporary folder");
}

#[test]
#[expect(clippy::format_collect, reason = "a long text for one test")]
fn nothing_in_a_file_makes_the_checker_fail() {
    let deep = "a = ".to_owned() + &"{ ".repeat(20_000) + "\n";
    let calls = "a = { F(".to_owned() + &"F(".repeat(20_000) + "\nb = Text\n";
    let chain: String = (0..20_000).map(|n| format!("m{n} = {{ m{} }}\n", n + 1)).collect();
    let choices = "a = ".to_owned()
        + &"{ $n ->\n [one] { $x ->\n [a] b\n *[c] d\n }\n *[other] f\n } ".repeat(500)
        + "\n";
    let marks = "a = ".to_owned() + &"<b>Text?! 12 https://a.b ".repeat(5_000) + "\n";
    let bytes: Vec<u8> = (0..=255).cycle().take(20_000).collect();
    let cases: [&[u8]; 9] = [
        b"",
        b"\xEF\xBB\xBF",
        b"a\r= \xFF\xFE { \"\\uD800\" }",
        deep.as_bytes(),
        calls.as_bytes(),
        chain.as_bytes(),
        choices.as_bytes(),
        marks.as_bytes(),
        &bytes,
    ];
    for (number, case) in cases.iter().enumerate() {
        let root = project(&format!("harm-{number}"), &[("en/a.ftl", case), ("ja/a.ftl", case)]);
        let report = run(
            &root,
            &Settings {
                source: "en".to_owned(),
                select: vec!["all".to_owned()],
                ..Settings::default()
            },
        );
        for finding in
            report.findings.iter().filter_map(|finding| Some((finding, finding.span.clone()?)))
        {
            let text = &report.texts[&finding.0.file].text;
            assert!(
                text.get(finding.1.clone()).is_some(),
                "case {number}: {:?} is no place",
                finding.0
            );
        }
        fs::remove_dir_all(root).expect("a temporary folder");
    }
}
