//! Offsets at the JSON edge: a document whose positions are bytes becomes one whose positions are characters or
//! UTF-16 units.

use serde::{Deserialize, Serialize};

use super::{Document, Span};

/// The unit that positions are counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OffsetUnit {
    /// Bytes of the decoded text in UTF-8.
    Bytes,
    /// Unicode scalar values, as Python counts.
    #[default]
    Chars,
    /// UTF-16 code units, as JavaScript, Java and .NET count.
    Utf16,
}

impl Document {
    /// Changes every position from bytes of `text` to `unit`.
    pub fn convert_offsets(&mut self, text: &str, unit: OffsetUnit) {
        if unit == OffsetUnit::Bytes {
            return;
        }
        let table = position_table(text, unit);
        self.for_each_span(|span| {
            span.start = table[span.start as usize];
            span.end = table[span.end as usize];
        });
    }

    /// Calls `f` with every span of the document.
    pub fn for_each_span(&mut self, mut f: impl FnMut(&mut Span)) {
        for date in &mut self.dates {
            f(&mut date.span);
        }
        for entity in &mut self.entities {
            for mention in &mut entity.mentions {
                f(&mut mention.span);
            }
            for role in &mut entity.roles {
                f(&mut role.span);
            }
        }
        for agreement in &mut self.agreements {
            for party in &mut agreement.parties {
                f(&mut party.span);
            }
            for provision in &mut agreement.provisions {
                f(&mut provision.span);
            }
            for mention in &mut agreement.mentions {
                f(&mut mention.span);
            }
        }
        for event in &mut self.events {
            f(&mut event.span);
            f(&mut event.trigger);
            f(&mut event.sentence);
            if let Some(cue) = &mut event.cue {
                f(cue);
            }
        }
        for event in &mut self.diplomatic_events {
            f(&mut event.span);
            f(&mut event.sentence);
        }
        for remark in &mut self.diagnostics {
            f(&mut remark.span);
        }
    }
}

/// For every byte of `text`, and for its end, the position in `unit`. A byte inside a character has the position of
/// the character.
fn position_table(text: &str, unit: OffsetUnit) -> Vec<u32> {
    let mut table = Vec::with_capacity(text.len() + 1);
    let mut position = 0;
    for character in text.chars() {
        table.resize(table.len() + character.len_utf8(), position);
        position += match unit {
            OffsetUnit::Bytes => character.len_utf8(),
            OffsetUnit::Chars => 1,
            OffsetUnit::Utf16 => character.len_utf16(),
        } as u32;
    }
    table.push(position);
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_are_counted_in_the_unit_asked_for() {
        let text = "a\u{65e5}\u{1f600}b";
        assert_eq!(position_table(text, OffsetUnit::Chars), [0, 1, 1, 1, 2, 2, 2, 2, 3, 4]);
        assert_eq!(position_table(text, OffsetUnit::Utf16), [0, 1, 1, 1, 2, 2, 2, 2, 4, 5]);
    }
}
