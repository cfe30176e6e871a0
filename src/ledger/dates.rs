//! TIMEX3 values side by side: which is finer, whether two can mean the same day.

/// Whether the value names one day of the calendar.
pub(super) fn is_day(value: &str) -> bool {
    let day = value.get(..10).unwrap_or_default();
    day.len() == 10
        && day.bytes().enumerate().all(|(at, byte)| {
            if matches!(at, 4 | 7) { byte == b'-' } else { byte.is_ascii_digit() }
        })
        && !value.contains('/')
}

/// The year, where it is known.
pub(super) fn year(value: &str) -> Option<i32> {
    let year = value.get(..4)?;
    if year.bytes().all(|byte| byte.is_ascii_digit()) { year.parse().ok() } else { None }
}

/// Whether two values can mean the same day: one is the other, or the coarser form of it.
pub(super) fn agree(a: Option<&str>, b: Option<&str>) -> bool {
    match (a, b) {
        (Some(a), Some(b)) => {
            a.starts_with(b) || b.starts_with(a) || same_day_of_year(a, b) || same_day_of_year(b, a)
        }
        _ => true,
    }
}

/// `XXXX-05-02` beside `2024-05-02`.
fn same_day_of_year(unknown: &str, known: &str) -> bool {
    unknown.strip_prefix("XXXX").is_some_and(|rest| {
        !rest.is_empty() && known.get(4..).is_some_and(|day| day.starts_with(rest))
    })
}

/// How fine a value is, for sorting: a day before a month before a year, and what has no year last.
pub(super) fn fineness(value: Option<&str>) -> usize {
    match value {
        None => 0,
        Some(value) if year(value).is_none() => 1,
        Some(value) if is_day(value) => 11,
        Some(value) if value.contains('/') => 2,
        Some(value) => value.len().min(9),
    }
}

/// Whether what the value means is, at least in part, not before `day`.
pub(super) fn is_since(value: &str, day: &str) -> bool {
    let end = value.rsplit('/').next().unwrap_or(value);
    compare(end, day).is_some_and(std::cmp::Ordering::is_ge)
}

/// Whether what the value means is, at least in part, not after `day`.
pub(super) fn is_until(value: &str, day: &str) -> bool {
    let begin = value.split('/').next().unwrap_or(value);
    compare(begin, day).is_some_and(std::cmp::Ordering::is_le)
}

/// Compares as far as both say something: `2024` and `2024-05-02` are equal.
fn compare(a: &str, b: &str) -> Option<std::cmp::Ordering> {
    let digits = |value: &str| {
        value.bytes().take_while(|byte| byte.is_ascii_digit() || *byte == b'-').count()
    };
    let known = |value: &str| match digits(value) {
        10.. => 10,
        7..10 => 7,
        4..7 => 4,
        _ => 0,
    };
    let length = known(a).min(known(b));
    if length == 0 { None } else { Some(a[..length].cmp(&b[..length])) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_agree_as_far_as_they_go() {
        assert!(agree(Some("2024"), Some("2024-05-02")));
        assert!(agree(Some("XXXX-05-02"), Some("2024-05-02")));
        assert!(agree(None, Some("2024-05-02")));
        assert!(!agree(Some("2024-05-02"), Some("2024-05-03")));
        assert!(!agree(Some("XXXX-05-03"), Some("2024-05-02")));
    }

    #[test]
    fn a_year_is_since_each_of_its_days() {
        for (value, day, since) in [
            ("2019", "2019-06-01", true),
            ("2018-12", "2019", false),
            ("2023/2027", "2025-01-01", true),
            ("2024-Q2", "2024-05-01", true),
            ("XXXX-05-02", "2019", false),
        ] {
            assert_eq!(is_since(value, day), since, "{value} {day}");
        }
    }
}
