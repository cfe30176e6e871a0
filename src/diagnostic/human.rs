//! Diagnostics for people: what is wrong, the line it stands in with a caret under the very characters, what to do.
//!
//! ```text
//! error[unknown-slot]: there is no word list called {monat}
//!  --> de/dates.toml:4:12
//!   |
//! 4 | find = '''{monat}'''
//!   |            ^^^^^ do you mean {month}?
//!   |
//!   = help: add the list to de/words.toml
//! ```

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::locate::Files;
use super::visible::visible;
use super::{Diagnostic, Severity, Sources};

/// Whether the output is coloured. Who prints decides, by the terminal and `NO_COLOR`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Colours {
    /// Plain text.
    #[default]
    Off,
    /// With ANSI sequences.
    On,
}

/// More lines than these are not shown; the caret stands under the first one.
const MOST_LINES: usize = 6;

/// The diagnostics one after the other, with an empty line behind each.
pub fn render<'a>(
    diagnostics: &[Diagnostic],
    sources: &'a Sources<'a>,
    colours: Colours,
) -> String {
    let renderer = match colours {
        Colours::Off => Renderer::plain(),
        Colours::On => Renderer::styled(),
    };
    let mut files = Files::new(sources);
    let mut out = String::new();
    for diagnostic in diagnostics {
        out.push_str(&renderer.render(&[group(diagnostic, &mut files)]));
        out.push_str("\n\n");
    }
    out
}

fn group<'d>(diagnostic: &'d Diagnostic, files: &mut Files<'_>) -> Group<'d> {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Info => Level::INFO,
    };
    let title = level.primary_title(visible(&diagnostic.message)).id(diagnostic.code);
    let path = visible(&diagnostic.path);
    let group = match files.find(diagnostic) {
        Some((file, mut span)) => {
            let (mut lines, number) = file.lines(&span);
            if file.text()[lines.clone()].matches('\n').count() >= MOST_LINES {
                let len = file.text()[lines.clone()].find('\n').unwrap_or(lines.len());
                lines.end = lines.start + len;
                span.end = lines.end;
            }
            // A sign may take more bytes than what it stands for, so the caret is counted on what is shown.
            span = span.start.min(lines.end)..span.end.min(lines.end);
            let parts = [lines.start..span.start, span.clone(), span.end..lines.end];
            let [before, inside, after] = parts.map(|part| visible(&file.text()[part]));
            let place = before.len()..before.len() + inside.len();
            let mut annotation = AnnotationKind::Primary.span(place);
            if let Some(label) = &diagnostic.label {
                annotation = annotation.label(visible(label));
            }
            let shown = [before, inside, after].concat();
            title.element(
                Snippet::source(shown).path(path).line_start(number).annotation(annotation),
            )
        }
        None => title.element(Origin::path(path)),
    };
    match &diagnostic.help {
        Some(help) => group.element(Level::HELP.message(visible(help))),
        None => group,
    }
}
