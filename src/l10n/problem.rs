//! What goes wrong while a message is written.
//!
//! fluent-rs says nothing when a function fails (it prints `DATETIME()`) or when a term lacks a variable (it prints
//! `{$name}`). So functions report here, on the side, and the finished text is searched for such remains.

use std::cell::{Cell, RefCell};

use super::functions::NAMES;

thread_local! {
    static REPORTED: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
    static DEPTH: Cell<u32> = const { Cell::new(0) };
}

/// How deep functions may call messages that call functions. A chain of ours is three deep; a circle has no end.
const DEEPEST: u32 = 16;

/// Notes that something went wrong on this thread.
pub(super) fn report(what: String) {
    REPORTED.with_borrow_mut(|all| all.push(what));
}

/// How many problems are noted; [`since`] gives those that came later.
pub(super) fn mark() -> usize {
    REPORTED.with_borrow(Vec::len)
}

/// Takes the problems noted since the mark.
pub(super) fn since(mark: usize) -> Vec<String> {
    REPORTED.with_borrow_mut(|all| all.split_off(mark.min(all.len())))
}

/// Runs `f` unless functions and messages call each other without end.
pub(super) fn nested<T>(f: impl FnOnce() -> T) -> Option<T> {
    let depth = DEPTH.get();
    if depth >= DEEPEST {
        report("functions and messages call each other in a circle".to_owned());
        return None;
    }
    DEPTH.set(depth + 1);
    let result = f();
    DEPTH.set(depth);
    Some(result)
}

/// Reports what fluent-rs leaves in a text without an error.
pub(super) fn search_remains(text: &str) {
    if let Some(start) = text.find("{$") {
        let name: String = text[start..].chars().take_while(|&c| c != '}').collect();
        report(format!("the variable {name}}} is not set"));
    }
    for name in NAMES {
        if text.contains(&format!("{name}()")) {
            report(format!("the function {name} failed"));
        }
    }
}
