//! From a TIMEX3 value to the parts of a calendar expression: `2024-Q2` is the second quarter of 2024.

/// A calendar expression by its granularity.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Timex {
    /// Year, month and day.
    Day(i32, u8, u8),
    /// Year and month.
    Month(i32, u8),
    /// A year.
    Year(i32),
    /// The first year of a decade: `198X` is 1980.
    Decade(i32),
    /// The first year of a century: `19XX` is 1900.
    Century(i32),
    /// Year and quarter, 1 to 4.
    Quarter(i32, u8),
    /// Year and half, 1 or 2.
    Half(i32, u8),
    /// Year and season.
    Season(i32, Season),
    /// Year and week of ISO 8601.
    Week(i32, u8),
    /// The end of a week of ISO 8601.
    Weekend(i32, u8),
    /// Month and day of an unknown or of every year: `XXXX-05-02`.
    DayOfYear(u8, u8),
    /// A month of an unknown or of every year: `XXXX-05`.
    MonthOfYear(u8),
    /// A day of an unknown or of every month: `XXXX-XX-12`.
    DayOfMonth(u8),
    /// From one to another, both included: `2023/2027`.
    Range(Box<Timex>, Box<Timex>),
    /// Some time ago.
    Past,
    /// Now.
    Present,
    /// Some day.
    Future,
    /// Anything else, as it stands.
    Other(String),
}

/// A season.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Season {
    /// `SP`.
    Spring,
    /// `SU`.
    Summer,
    /// `FA`.
    Autumn,
    /// `WI`.
    Winter,
}

impl Season {
    /// The name that a selector sees.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Spring => "spring",
            Self::Summer => "summer",
            Self::Autumn => "autumn",
            Self::Winter => "winter",
        }
    }
}

impl Timex {
    /// Reads a TIMEX3 value. The time of a day is left out: a summary tells days.
    pub fn parse(value: &str) -> Self {
        if let Some((from, to)) = value.split_once('/') {
            let (from, to) = (Self::parse(from), Self::parse(to));
            if from == to {
                return from;
            }
            return Self::Range(Box::new(from), Box::new(to));
        }
        match value {
            "PAST_REF" => return Self::Past,
            "PRESENT_REF" => return Self::Present,
            "FUTURE_REF" => return Self::Future,
            _ => {}
        }
        let date = value.split('T').next().unwrap_or_default();
        Self::parse_date(date).unwrap_or_else(|| Self::Other(value.to_owned()))
    }

    fn parse_date(date: &str) -> Option<Self> {
        // A year before our era begins with a minus.
        let (sign, body) = date.strip_prefix('-').map_or((1, date), |rest| (-1, rest));
        let mut parts = body.split('-');
        let year = parts.next()?;
        let rest: Vec<&str> = parts.collect();
        if year == "XXXX" {
            return match rest[..] {
                [month] => Some(Self::MonthOfYear(number(month, 12)?)),
                ["XX", day] => Some(Self::DayOfMonth(number(day, 31)?)),
                [month, day] => Some(Self::DayOfYear(number(month, 12)?, number(day, 31)?)),
                _ => None,
            };
        }
        if rest.is_empty() && year.len() == 4 && year.is_char_boundary(2) {
            let stem = year.trim_end_matches('X');
            match stem.len() {
                3 => return Some(Self::Decade(sign * stem.parse::<i32>().ok()? * 10)),
                2 => return Some(Self::Century(sign * stem.parse::<i32>().ok()? * 100)),
                _ => {}
            }
        }
        let year = sign * year.parse::<i32>().ok()?;
        match rest[..] {
            [] => Some(Self::Year(year)),
            [part] => Self::parse_part(year, part),
            [week, "WE"] => Some(Self::Weekend(year, number(week.strip_prefix('W')?, 53)?)),
            [month, day] => Some(Self::Day(year, number(month, 12)?, number(day, 31)?)),
            _ => None,
        }
    }

    fn parse_part(year: i32, part: &str) -> Option<Self> {
        if let Some(quarter) = part.strip_prefix('Q') {
            return Some(Self::Quarter(year, number(quarter, 4)?));
        }
        if let Some(half) = part.strip_prefix('H') {
            return Some(Self::Half(year, number(half, 2)?));
        }
        if let Some(week) = part.strip_prefix('W').filter(|_| part != "WI") {
            return Some(Self::Week(year, number(week, 53)?));
        }
        Some(match part {
            "SP" => Self::Season(year, Season::Spring),
            "SU" => Self::Season(year, Season::Summer),
            "FA" => Self::Season(year, Season::Autumn),
            "WI" => Self::Season(year, Season::Winter),
            month => Self::Month(year, number(month, 12)?),
        })
    }

    /// The granularity, as selectors see it in `$date-grain`.
    pub const fn grain(&self) -> &'static str {
        match self {
            Self::Day(..) => "day",
            Self::Month(..) => "month",
            Self::Year(_) => "year",
            Self::Decade(_) => "decade",
            Self::Century(_) => "century",
            Self::Quarter(..) => "quarter",
            Self::Half(..) => "half",
            Self::Season(..) => "season",
            Self::Week(..) => "week",
            Self::Weekend(..) => "weekend",
            Self::DayOfYear(..) => "day-of-year",
            Self::MonthOfYear(_) => "month-of-year",
            Self::DayOfMonth(_) => "day-of-month",
            Self::Range(..) => "range",
            Self::Past => "past",
            Self::Present => "present",
            Self::Future => "future",
            Self::Other(_) => "other",
        }
    }

    /// Year, month and day on which it begins, for sorting; what is not told is 0, so that a year stands before its
    /// months. `None` where the year is not known.
    pub fn begin(&self) -> Option<(i32, u8, u8)> {
        Some(match self {
            Self::Day(year, month, day) => (*year, *month, *day),
            Self::Month(year, month) => (*year, *month, 0),
            Self::Year(year) | Self::Decade(year) | Self::Century(year) => (*year, 0, 0),
            Self::Quarter(year, quarter) => (*year, quarter * 3 - 2, 0),
            Self::Half(year, half) => (*year, half * 6 - 5, 0),
            Self::Season(year, season) => {
                let month = match season {
                    Season::Spring => 3,
                    Season::Summer => 6,
                    Season::Autumn => 9,
                    Season::Winter => 12,
                };
                (*year, month, 0)
            }
            Self::Week(year, week) | Self::Weekend(year, week) => {
                let (year, month, day) = super::dates::monday(*year, *week)?;
                (year, month, day)
            }
            Self::Range(from, _) => return from.begin(),
            Self::DayOfYear(..)
            | Self::MonthOfYear(_)
            | Self::DayOfMonth(_)
            | Self::Past
            | Self::Present
            | Self::Future
            | Self::Other(_) => return None,
        })
    }

    /// The year, where there is one.
    pub fn year(&self) -> Option<i32> {
        self.begin().map(|(year, _, _)| year)
    }
}

fn number(text: &str, most: u8) -> Option<u8> {
    text.parse().ok().filter(|n| (1..=most).contains(n))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_granularity_is_read() {
        for (value, expected) in [
            ("2024-05-02", Timex::Day(2024, 5, 2)),
            ("2024-05-02T18:30", Timex::Day(2024, 5, 2)),
            ("2024-05", Timex::Month(2024, 5)),
            ("2019", Timex::Year(2019)),
            ("-0043", Timex::Year(-43)),
            ("198X", Timex::Decade(1980)),
            ("19XX", Timex::Century(1900)),
            ("2024-Q2", Timex::Quarter(2024, 2)),
            ("2024-H1", Timex::Half(2024, 1)),
            ("2024-WI", Timex::Season(2024, Season::Winter)),
            ("2024-W18", Timex::Week(2024, 18)),
            ("2024-W18-WE", Timex::Weekend(2024, 18)),
            ("XXXX-05-02", Timex::DayOfYear(5, 2)),
            ("XXXX-05", Timex::MonthOfYear(5)),
            ("XXXX-XX-12", Timex::DayOfMonth(12)),
            ("2023/2027", Timex::Range(Box::new(Timex::Year(2023)), Box::new(Timex::Year(2027)))),
            ("PAST_REF", Timex::Past),
            ("2024-13", Timex::Other("2024-13".to_owned())),
            ("P5Y", Timex::Other("P5Y".to_owned())),
        ] {
            assert_eq!(Timex::parse(value), expected, "{value}");
        }
    }

    #[test]
    fn a_year_is_sorted_before_its_months() {
        assert!(Timex::parse("2024").begin() < Timex::parse("2024-01-01").begin());
        assert!(Timex::parse("2024-Q2").begin() < Timex::parse("2024-05-02").begin());
    }
}
