//! Mends what has one right change, by replacing stretches of the source.
//!
//! The serializer of fluent-syntax moves text that begins with a bracket and breaks it, so nothing is written anew. The
//! changed text is parsed again: entries that were not meant must be the same, and no line may be lost that was not.

use std::path::PathBuf;

use super::file::{File, Text};
use super::finding::{Edit, Finding};
use super::project::Part;

/// A file before and after.
#[derive(Debug)]
pub struct Mended {
    /// Below the checked folder.
    pub path: String,
    /// On the disk.
    pub disk: PathBuf,
    /// Before; without a byte order mark.
    pub before: String,
    /// After.
    pub after: String,
    /// How many findings were mended.
    pub count: usize,
}

/// The file with the changes of its findings; `None` when there is nothing to change, or the file holds broken bytes,
/// which writing it again would lose.
pub fn mend(source: &Text, findings: &[&Finding]) -> Option<Mended> {
    if !source.broken.is_empty() {
        return None;
    }
    let mut taken: Vec<&Edit> = Vec::new();
    let mut count = 0;
    for finding in findings {
        let Some(fix) = &finding.fix else { continue };
        let is_free = |edit: &Edit| taken.iter().all(|other| apart(edit, other));
        if !fix.edits.iter().all(is_free) {
            continue;
        }
        // Each change is proved by itself, so that one that fails does not keep the others.
        if fix.edits.is_empty()
            || is_proved(
                source,
                &apply(&source.text, &fix.edits.iter().collect::<Vec<_>>()),
                &fix.edits,
            )
        {
            taken.extend(&fix.edits);
            count += 1;
        }
    }
    let after = apply(&source.text, &taken);
    let all: Vec<Edit> = taken.into_iter().cloned().collect();
    let is_changed = count > 0 && is_proved(source, &after, &all);
    is_changed.then(|| Mended {
        path: source.path.clone(),
        disk: source.disk.clone(),
        before: source.text.clone(),
        after,
        count,
    })
}

fn apart(a: &Edit, b: &Edit) -> bool {
    a.span != b.span && (a.span.end <= b.span.start || b.span.end <= a.span.start)
}

fn apply(text: &str, edits: &[&Edit]) -> String {
    let mut edits = edits.to_vec();
    edits.sort_by_key(|edit| (edit.span.start, edit.span.end));
    let mut out = String::with_capacity(text.len());
    let mut from = 0;
    for edit in edits {
        out.push_str(&text[from..edit.span.start]);
        out.push_str(&edit.text);
        from = edit.span.end;
    }
    out.push_str(&text[from..]);
    out
}

/// Whether the change touches only the entries that its edits stand in.
fn is_proved(source: &Text, after: &str, edits: &[Edit]) -> bool {
    let old = File::parse(source);
    let text = Text::new(
        &source.locale,
        &source.name,
        source.path.clone(),
        source.disk.clone(),
        after.as_bytes(),
        Part::Checked,
    );
    let new = File::parse(&text);
    let is_touched = |start: usize, end: usize| {
        edits.iter().any(|edit| edit.span.start < end && edit.span.end >= start)
    };
    // A byte order mark or a carriage return may have hidden a message, which now is there.
    let is_whole =
        old.errors.is_empty() && new.errors.is_empty() && old.entries.len() == new.entries.len();
    if !is_whole {
        return new.errors.len() < old.errors.len()
            || (new.errors.len() == old.errors.len() && new.entries.len() == old.entries.len());
    }
    let mut at = 0;
    old.entries.iter().zip(&new.entries).all(|(old, new)| {
        let (start, end) = (at, old.end);
        at = end;
        let is_same = old.id == new.id
            && old.pieces.len() == new.pieces.len()
            && old.pieces.iter().zip(&new.pieces).all(|(old, new)| {
                old.attribute_name() == new.attribute_name()
                    && (is_touched(start, end) || old.pattern == new.pattern)
            });
        is_same && old.comment.is_some() == new.comment.is_some()
    })
}
