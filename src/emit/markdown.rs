//! A summary as Markdown, with its sources as footnotes.

use std::fmt::Write as _;

use super::{Block, Sentence, Summary};

/// What the Markdown shows beside the words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct MarkdownOptions {
    /// The ids of the Fluent messages, after each sentence, for translators.
    pub show_ids: bool,
}

/// Lays a summary out as Markdown.
pub fn markdown(summary: &Summary, options: MarkdownOptions) -> String {
    let mut out = String::new();
    for block in &summary.blocks {
        if !out.is_empty() {
            out.push('\n');
        }
        match block {
            Block::Heading { level, text } => {
                let marks = "#".repeat(usize::from(*level));
                push_line(&mut out, &format!("{marks} {}", sentence(text, options)));
            }
            Block::Head(sentences) => push_line(&mut out, &paragraph(sentences, summary, options)),
            Block::Lead(sentences) => {
                push_line(&mut out, &format!("> {}", paragraph(sentences, summary, options)));
            }
            Block::Paragraph(sentences) => {
                push_line(&mut out, &paragraph(sentences, summary, options));
            }
            Block::List { numbers, items } => {
                for (at, item) in items.iter().enumerate() {
                    let mark = numbers
                        .get(at)
                        .map_or_else(|| "-".to_owned(), |number| format!("{number}."));
                    push_line(&mut out, &format!("{mark} {}", paragraph(item, summary, options)));
                }
            }
            Block::Notes(notes) => {
                for note in notes {
                    push_line(&mut out, &format!("[^{}]: {}", note.number, escape(&note.text)));
                }
            }
        }
    }
    out
}

fn push_line(out: &mut String, line: &str) {
    out.push_str(line);
    out.push('\n');
}

fn paragraph(sentences: &[Sentence], summary: &Summary, options: MarkdownOptions) -> String {
    let parts: Vec<String> = sentences.iter().map(|text| sentence(text, options)).collect();
    parts.join(&summary.joiner)
}

fn sentence(sentence: &Sentence, options: MarkdownOptions) -> String {
    let mut text = escape(&sentence.text);
    for number in &sentence.notes {
        write!(text, "[^{number}]").expect("a String takes all");
    }
    if options.show_ids {
        write!(text, " `{}`", sentence.ids.join(" ")).expect("a String takes all");
    }
    text
}

/// Takes from every character the power to be markup.
pub(crate) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for (at, character) in text.char_indices() {
        let is_markup = match character {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '~' => true,
            // These mean something at the beginning of a line only.
            '#' | '+' | '-' => at == 0,
            // `1.` would begin a list.
            '.' | ')' => at > 0 && text[..at].chars().all(|c| c.is_ascii_digit()),
            '&' => text[at..]
                .find(';')
                .is_some_and(|end| text[at + 1..at + end].chars().all(is_entity_letter)),
            _ => false,
        };
        if is_markup {
            escaped.push('\\');
        }
        escaped.push(character);
    }
    escaped
}

fn is_entity_letter(character: char) -> bool {
    character.is_ascii_alphanumeric() || character == '#'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_and_notes_stand_behind_their_sentence() {
        let said = Sentence {
            ids: vec!["report-said".into(), "event-signed".into()],
            text: "A.".into(),
            notes: vec![1, 3],
        };
        let shown = sentence(&said, MarkdownOptions { show_ids: true });
        assert_eq!(shown, "A.[^1][^3] `report-said event-signed`");
        assert_eq!(sentence(&said, MarkdownOptions::default()), "A.[^1][^3]");
    }

    #[test]
    fn a_title_cannot_become_markup() {
        for (text, escaped) in [
            ("a*b_c", "a\\*b\\_c"),
            ("[link](x)", "\\[link\\](x)"),
            ("# no", "\\# no"),
            ("C# 2-1", "C# 2-1"),
            ("1. no", "1\\. no"),
            ("R&amp;D, AT&T", "R\\&amp;D, AT&T"),
        ] {
            assert_eq!(escape(text), escaped);
        }
    }
}
