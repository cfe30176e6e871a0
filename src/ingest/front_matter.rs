//! The lines that many site generators put before a Markdown page: `title`, `date` and `lang` between two `---`
//! (YAML) or two `+++` (TOML). Only what is written on one line is read.

/// What a page states about itself.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct FrontMatter {
    pub(super) title: Option<String>,
    pub(super) published: Option<String>,
    pub(super) language: Option<String>,
}

/// Reads the lines between the fences.
pub(super) fn parse(lines: &str) -> FrontMatter {
    let mut matter = FrontMatter::default();
    for line in lines.lines() {
        // Indented lines belong to a value of several lines.
        let Some((key, value)) =
            line.split_once([':', '=']).filter(|_| !line.starts_with([' ', '\t', '#']))
        else {
            continue;
        };
        let value = unquote(value.trim());
        if value.is_empty() {
            continue;
        }
        let field = match key.trim().to_ascii_lowercase().as_str() {
            "title" => &mut matter.title,
            "lang" | "language" => &mut matter.language,
            "date" | "published" | "pubdate" | "publishdate" => {
                matter.published = matter.published.or_else(|| day(value));
                continue;
            }
            _ => continue,
        };
        field.get_or_insert_with(|| value.to_owned());
    }
    matter
}

/// The calendar day at the beginning of an ISO 8601 date or date and time; also a month or a year alone.
pub(super) fn day(value: &str) -> Option<String> {
    let value = value.trim();
    let date = value.get(..10).filter(|_| !value[10..].starts_with(|c: char| c.is_ascii_digit()));
    if let Some(date) = date.and_then(|date| date.parse::<jiff::civil::Date>().ok()) {
        return Some(date.to_string());
    }
    let (year, month) = value.split_once('-').unwrap_or((value, "01"));
    let is_number = |part: &str, len: usize| {
        part.len() == len && part.bytes().all(|byte| byte.is_ascii_digit())
    };
    let is_month = is_number(month, 2) && ("01"..="12").contains(&month);
    (is_number(year, 4) && is_month).then(|| value.to_owned())
}

fn unquote(value: &str) -> &str {
    ['"', '\'']
        .iter()
        .find_map(|&quote| value.strip_prefix(quote)?.strip_suffix(quote))
        .unwrap_or(value)
        .trim()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn front_matter_gives_title_day_and_language() {
        let yaml = parse(
            "title: \"Pact: signed\"\ndate: 2024-05-03T09:00:00+02:00\nlang: fr\ntags:\n  title: no",
        );
        assert_eq!(yaml.title.as_deref(), Some("Pact: signed"));
        assert_eq!(yaml.published.as_deref(), Some("2024-05-03"));
        assert_eq!(yaml.language.as_deref(), Some("fr"));
        assert_eq!(parse("date = 2024-05-03").published.as_deref(), Some("2024-05-03"));
    }

    #[test]
    fn a_day_is_a_day_of_the_calendar() {
        let cases = [
            ("2024-02-30", None),
            ("2024-05", Some("2024-05")),
            ("2024", Some("2024")),
            ("2024-13", None),
        ];
        for (value, expected) in cases {
            assert_eq!(day(value).as_deref(), expected, "{value}");
        }
        assert_eq!(day("3 May 2024"), None);
        assert_eq!(day("2024-05-031"), None);
    }
}
