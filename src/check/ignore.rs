//! Comments that silence a check: `# check-ignore: double-space the table is aligned` above a message, or
//! `### check-ignore: apostrophe we write it so` for a whole file. What silences nothing is reported.

use std::ops::Range;

use super::catalogue::UNUSED_IGNORE;
use super::file::File;
use super::finding::Finding;
use super::locale::Locale;
use super::scene::Scene;
use super::settings::is_named;

const MARK: &str = "check-ignore:";

struct Ignore<'t> {
    /// The message; the whole file when there is none.
    id: Option<&'t str>,
    names: Vec<&'t str>,
    span: Range<usize>,
    is_used: bool,
}

/// Takes out of the findings of a locale those that comments silence.
pub(super) fn apply(locale: &Locale<'_>, findings: &mut Vec<Finding>) {
    for file in &locale.files {
        let mut ignores = ignores(file);
        if ignores.is_empty() {
            continue;
        }
        findings.retain(|finding| {
            let mut is_kept = true;
            for ignore in &mut ignores {
                let is_here = finding.file == file.source.path
                    && (ignore.id.is_none() || ignore.id == finding.id.as_deref());
                if is_here && ignore.names.iter().any(|name| is_named(finding.rule, name)) {
                    ignore.is_used = true;
                    is_kept = false;
                }
            }
            is_kept
        });
        let scene = Scene { locale, source: None, file };
        for ignore in ignores.into_iter().filter(|ignore| !ignore.is_used) {
            let message =
                format!("this silences nothing: {} is not found here", ignore.names.join(", "));
            let mut finding = scene.at(UNUSED_IGNORE, ignore.span, message);
            finding.id = ignore.id.map(str::to_owned);
            findings.push(finding.with_help("remove the comment"));
        }
    }
}

fn ignores<'t>(file: &File<'t>) -> Vec<Ignore<'t>> {
    let of_entries =
        file.entries.iter().filter_map(|entry| Some((Some(entry.id), entry.comment.as_ref()?)));
    let of_file = file.comments.iter().map(|comment| (None, comment));
    of_entries
        .chain(of_file)
        .flat_map(|(id, comment)| comment.content.iter().map(move |line| (id, *line)))
        .filter_map(|(id, line)| {
            let rest = line.trim_start().strip_prefix(MARK)?;
            // Codes come first, by commas; what follows is the reason.
            let names = rest
                .split_whitespace()
                .next()?
                .split(',')
                .filter(|name| !name.is_empty())
                .collect();
            Some(Ignore { id, names, span: file.span(line), is_used: false })
        })
        .collect()
}
