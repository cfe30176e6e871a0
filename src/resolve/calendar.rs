//! Calendar values: what a TIMEX3 value says, with the arithmetic that relative dates and ranges need.
//!
//! Sources: TIMEX3 in TimeML 1.2.1 and ISO-TimeML; ISO 8601 weeks; the Gregorian computus for Easter.

use std::fmt;

use jiff::civil::{Date, ISOWeekDate, Weekday};
use jiff::{Span as Length, ToSpan as _};

/// A unit of the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Unit {
    /// Second.
    Second,
    /// Minute.
    Minute,
    /// Hour.
    Hour,
    /// Day.
    Day,
    /// Saturday and Sunday.
    Weekend,
    /// Week from Monday.
    Week,
    /// Month.
    Month,
    /// Quarter of a year.
    Quarter,
    /// Season.
    Season,
    /// Half of a year.
    Half,
    /// Year.
    Year,
    /// Ten years.
    Decade,
    /// A hundred years.
    Century,
}

impl Unit {
    /// The unit of this name, as rules write it.
    pub fn of_name(name: &str) -> Option<Self> {
        Some(match name.trim_end_matches('s') {
            "second" => Self::Second,
            "minute" => Self::Minute,
            "hour" => Self::Hour,
            "day" => Self::Day,
            "weekend" => Self::Weekend,
            "week" => Self::Week,
            "month" => Self::Month,
            "quarter" => Self::Quarter,
            "season" => Self::Season,
            "half" | "semester" => Self::Half,
            "year" => Self::Year,
            "decade" => Self::Decade,
            "century" => Self::Century,
            _ => return None,
        })
    }

    /// The unit as an ISO 8601 duration of `n` of them.
    pub fn duration(self, n: i64) -> String {
        match self {
            Self::Second => format!("PT{n}S"),
            Self::Minute => format!("PT{n}M"),
            Self::Hour => format!("PT{n}H"),
            Self::Day => format!("P{n}D"),
            Self::Weekend => format!("P{n}WE"),
            Self::Week => format!("P{n}W"),
            Self::Month => format!("P{n}M"),
            Self::Quarter => format!("P{n}Q"),
            Self::Season => format!("P{n}S"),
            Self::Half => format!("P{}M", n * 6),
            Self::Year => format!("P{n}Y"),
            Self::Decade => format!("P{}Y", n * 10),
            Self::Century => format!("P{}Y", n * 100),
        }
    }
}

/// The value of a calendar expression.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CalendarValue {
    /// `2024-05-02`; `XXXX-05-02` and `XXXX-XX-02` where year or month is unknown.
    Day {
        /// Year.
        year: Option<i32>,
        /// Month.
        month: Option<u8>,
        /// Day of the month.
        day: u8,
    },
    /// `2024-05`, `XXXX-05`.
    Month {
        /// Year.
        year: Option<i32>,
        /// Month.
        month: u8,
    },
    /// `2024`.
    Year(i32),
    /// `FY2024`: the year that begins in April.
    FiscalYear(i32),
    /// `2024-Q2`.
    Quarter {
        /// Year.
        year: Option<i32>,
        /// 1 to 4.
        quarter: u8,
    },
    /// `2024-H1`.
    Half {
        /// Year.
        year: Option<i32>,
        /// 1 or 2.
        half: u8,
    },
    /// `2024-SP`.
    Season {
        /// Year.
        year: Option<i32>,
        /// `SP`, `SU`, `FA` or `WI`.
        season: String,
    },
    /// `2024-W18`.
    Week {
        /// Year of the week.
        year: i32,
        /// 1 to 53.
        week: u8,
    },
    /// `2024-W18-WE`.
    Weekend {
        /// Year of the week.
        year: i32,
        /// 1 to 53.
        week: u8,
    },
    /// `XXXX-WXX-4`: a weekday without a date.
    Weekday(u8),
    /// `198X`.
    Decade(i32),
    /// `19XX`: the first two digits.
    Century(i32),
    /// `BEGIN/END`, the end inclusive.
    Range(Box<CalendarValue>, Box<CalendarValue>),
    /// A fixed value: `PRESENT_REF`, `PAST_REF`, `FUTURE_REF`, durations, sets.
    Fixed(String),
    /// A time of the day: `2024-05-02T15:30`, `T15:30`.
    Time {
        /// The day, where it is known.
        day: Option<Box<CalendarValue>>,
        /// The time as ISO 8601 writes it, without the `T`.
        time: String,
    },
}

use CalendarValue as V;

impl fmt::Display for CalendarValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let year_of = |year: &Option<i32>| year.map_or_else(|| "XXXX".to_owned(), written_year);
        match self {
            V::Day { year, month, day } => {
                let month = month.map_or_else(|| "XX".to_owned(), |m| format!("{m:02}"));
                write!(f, "{}-{month}-{day:02}", year_of(year))
            }
            V::Month { year, month } => write!(f, "{}-{month:02}", year_of(year)),
            V::Year(year) => f.write_str(&written_year(*year)),
            V::FiscalYear(year) => write!(f, "FY{year:04}"),
            V::Quarter { year, quarter } => write!(f, "{}-Q{quarter}", year_of(year)),
            V::Half { year, half } => write!(f, "{}-H{half}", year_of(year)),
            V::Season { year, season } => write!(f, "{}-{season}", year_of(year)),
            V::Week { year, week } => write!(f, "{year:04}-W{week:02}"),
            V::Weekend { year, week } => write!(f, "{year:04}-W{week:02}-WE"),
            V::Weekday(day) => write!(f, "XXXX-WXX-{day}"),
            V::Decade(decade) => write!(f, "{decade:03}X"),
            V::Century(century) => write!(f, "{century:02}XX"),
            V::Range(begin, end) => write!(f, "{begin}/{end}"),
            V::Fixed(value) => f.write_str(value),
            V::Time { day, time } => match day {
                Some(day) => write!(f, "{day}T{time}"),
                None => write!(f, "T{time}"),
            },
        }
    }
}

fn written_year(year: i32) -> String {
    if year < 0 { format!("BC{:04}", -year) } else { format!("{year:04}") }
}

impl CalendarValue {
    /// A day that is wholly known.
    pub fn day(date: Date) -> Self {
        V::Day {
            year: Some(i32::from(date.year())),
            month: Some(date.month().unsigned_abs()),
            day: date.day().unsigned_abs(),
        }
    }

    /// Reads a TIMEX3 date: a day, a month or a year.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.trim().split('-');
        let year = parts.next()?.parse().ok()?;
        match (parts.next(), parts.next()) {
            (None, _) => Some(V::Year(year)),
            (Some(month), None) => Some(V::Month { year: Some(year), month: month.parse().ok()? }),
            (Some(month), Some(day)) => {
                let day = day.get(..2).unwrap_or(day);
                Some(V::Day {
                    year: Some(year),
                    month: Some(month.parse().ok()?),
                    day: day.parse().ok()?,
                })
            }
        }
    }

    /// Whether the calendar has such a day.
    pub fn exists(&self) -> bool {
        match self {
            V::Day { year, month, day } => {
                let month = month.unwrap_or(1);
                (1..=12).contains(&month)
                    && *day >= 1
                    && *day <= days_in_month(year.unwrap_or(2024), month)
            }
            V::Month { month, .. } => (1..=12).contains(month),
            V::Range(begin, end) => begin.exists() && end.exists(),
            V::Time { day: Some(day), .. } => day.exists(),
            _ => true,
        }
    }

    /// The year, where there is one.
    pub fn year(&self) -> Option<i32> {
        match self {
            V::Day { year, .. }
            | V::Month { year, .. }
            | V::Quarter { year, .. }
            | V::Half { year, .. }
            | V::Season { year, .. } => *year,
            V::Year(year)
            | V::FiscalYear(year)
            | V::Week { year, .. }
            | V::Weekend { year, .. } => Some(*year),
            V::Decade(decade) => Some(decade * 10),
            V::Century(century) => Some(century * 100),
            V::Range(begin, _) => begin.year(),
            V::Time { day, .. } => day.as_ref().and_then(|day| day.year()),
            V::Weekday(_) | V::Fixed(_) => None,
        }
    }

    /// The month, where there is one.
    pub fn month(&self) -> Option<u8> {
        match self {
            V::Day { month, .. } => *month,
            V::Month { month, .. } => Some(*month),
            V::Range(begin, _) => begin.month(),
            V::Time { day, .. } => day.as_ref().and_then(|day| day.month()),
            _ => None,
        }
    }

    /// The same with another year.
    #[must_use]
    pub fn with_year(self, year: i32) -> Self {
        match self {
            V::Day { month, day, .. } => V::Day { year: Some(year), month, day },
            V::Month { month, .. } => V::Month { year: Some(year), month },
            V::Quarter { quarter, .. } => V::Quarter { year: Some(year), quarter },
            V::Half { half, .. } => V::Half { year: Some(year), half },
            V::Season { season, .. } => V::Season { year: Some(year), season },
            V::Range(begin, end) => {
                // A range over the turn of the year ends in the next.
                let later = begin.month().zip(end.month()).is_some_and(|(a, b)| a > b);
                V::Range(
                    Box::new(begin.with_year(year)),
                    Box::new(end.with_year(year + i32::from(later))),
                )
            }
            V::Time { day: Some(day), time } => {
                V::Time { day: Some(Box::new(day.with_year(year))), time }
            }
            other => other,
        }
    }

    /// Whether a year is missing that the value could have.
    pub fn lacks_year(&self) -> bool {
        match self {
            V::Day { year, .. }
            | V::Month { year, .. }
            | V::Quarter { year, .. }
            | V::Half { year, .. }
            | V::Season { year, .. } => year.is_none(),
            V::Range(begin, end) => begin.lacks_year() || end.lacks_year(),
            V::Time { day, .. } => day.as_ref().is_some_and(|day| day.lacks_year()),
            _ => false,
        }
    }

    /// The first day, where the value is known well enough.
    pub fn first_day(&self) -> Option<Date> {
        match self {
            V::Day { year, month, day } => date(year.as_ref().copied()?, (*month)?, *day),
            V::Month { year, month } => date((*year)?, *month, 1),
            V::Year(year) => date(*year, 1, 1),
            V::FiscalYear(year) => date(*year, 4, 1),
            V::Quarter { year, quarter } => date((*year)?, quarter.checked_sub(1)? * 3 + 1, 1),
            V::Half { year, half } => date((*year)?, half.checked_sub(1)? * 6 + 1, 1),
            V::Season { year, season } => date((*year)?, season_month(season)?, 1),
            V::Week { year, week } => iso_week(*year, *week).map(ISOWeekDate::date),
            V::Weekend { year, week } => {
                iso_week(*year, *week).and_then(|week| week.date().checked_add(5.days()).ok())
            }
            V::Decade(decade) => date(decade * 10, 1, 1),
            V::Century(century) => date(century * 100, 1, 1),
            V::Range(begin, _) => begin.first_day(),
            V::Time { day, .. } => day.as_ref()?.first_day(),
            V::Weekday(_) | V::Fixed(_) => None,
        }
    }

    /// The last day, where the value is known well enough.
    pub fn last_day(&self) -> Option<Date> {
        let first = self.first_day()?;
        let length: Length = match self {
            V::Day { .. } | V::Time { .. } => return Some(first),
            V::Range(_, end) => return end.last_day(),
            V::Month { .. } => 1.month(),
            V::Quarter { .. } | V::Season { .. } => 3.months(),
            V::Half { .. } => 6.months(),
            V::Year(_) | V::FiscalYear(_) => 1.year(),
            V::Week { .. } => 7.days(),
            V::Weekend { .. } => 2.days(),
            V::Decade(_) => 10.years(),
            V::Century(_) => 100.years(),
            V::Weekday(_) | V::Fixed(_) => return None,
        };
        first.checked_add(length).ok()?.yesterday().ok()
    }

    /// How coarse the value is.
    pub fn unit(&self) -> Unit {
        match self {
            V::Day { .. } | V::Weekday(_) | V::Fixed(_) | V::Time { .. } => Unit::Day,
            V::Month { .. } => Unit::Month,
            V::Year(_) | V::FiscalYear(_) => Unit::Year,
            V::Quarter { .. } => Unit::Quarter,
            V::Half { .. } => Unit::Half,
            V::Season { .. } => Unit::Season,
            V::Week { .. } => Unit::Week,
            V::Weekend { .. } => Unit::Weekend,
            V::Decade(_) => Unit::Decade,
            V::Century(_) => Unit::Century,
            V::Range(begin, _) => begin.unit(),
        }
    }

    /// The unit that holds a day: the week, month or year of it.
    pub fn holding(day: Date, unit: Unit) -> Self {
        let year = i32::from(day.year());
        let month = day.month().unsigned_abs();
        match unit {
            Unit::Second | Unit::Minute | Unit::Hour | Unit::Day => Self::day(day),
            Unit::Week | Unit::Weekend => {
                let week = day.iso_week_date();
                let (year, number) = (i32::from(week.year()), week.week().unsigned_abs());
                if unit == Unit::Week {
                    V::Week { year, week: number }
                } else {
                    V::Weekend { year, week: number }
                }
            }
            Unit::Month => V::Month { year: Some(year), month },
            Unit::Quarter => V::Quarter { year: Some(year), quarter: (month - 1) / 3 + 1 },
            Unit::Half => V::Half { year: Some(year), half: (month - 1) / 6 + 1 },
            Unit::Season => {
                let (season, of) = match month {
                    3..=5 => ("SP", year),
                    6..=8 => ("SU", year),
                    9..=11 => ("FA", year),
                    12 => ("WI", year),
                    _ => ("WI", year - 1),
                };
                V::Season { year: Some(of), season: season.to_owned() }
            }
            Unit::Year => V::Year(year),
            Unit::Decade => V::Decade(year.div_euclid(10)),
            Unit::Century => V::Century(year.div_euclid(100)),
        }
    }

    /// A day, `n` units away.
    pub fn shifted(day: Date, n: i64, unit: Unit) -> Option<Date> {
        let length = match unit {
            Unit::Second | Unit::Minute | Unit::Hour => return Some(day),
            Unit::Day => n.try_days(),
            Unit::Week | Unit::Weekend => n.try_weeks(),
            Unit::Month => n.try_months(),
            Unit::Quarter | Unit::Season => (n.checked_mul(3)?).try_months(),
            Unit::Half => (n.checked_mul(6)?).try_months(),
            Unit::Year => n.try_years(),
            Unit::Decade => (n.checked_mul(10)?).try_years(),
            Unit::Century => (n.checked_mul(100)?).try_years(),
        };
        day.checked_add(length?).ok()
    }
}

trait TryUnits {
    fn try_days(self) -> Option<Length>;
    fn try_weeks(self) -> Option<Length>;
    fn try_months(self) -> Option<Length>;
    fn try_years(self) -> Option<Length>;
}

impl TryUnits for i64 {
    fn try_days(self) -> Option<Length> {
        Length::new().try_days(self).ok()
    }
    fn try_weeks(self) -> Option<Length> {
        Length::new().try_weeks(self).ok()
    }
    fn try_months(self) -> Option<Length> {
        Length::new().try_months(self).ok()
    }
    fn try_years(self) -> Option<Length> {
        Length::new().try_years(self).ok()
    }
}

/// A day of the calendar, if there is such a day.
pub fn date(year: i32, month: u8, day: u8) -> Option<Date> {
    Date::new(i16::try_from(year).ok()?, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

/// The weekday of this number; 1 is Monday.
pub fn weekday(number: u8) -> Option<Weekday> {
    Weekday::from_monday_one_offset(i8::try_from(number).ok()?).ok()
}

/// The last day of a month.
pub fn days_in_month(year: i32, month: u8) -> u8 {
    date(year, month, 1).map_or(0, |first| first.days_in_month().unsigned_abs())
}

/// The Monday of an ISO week.
fn iso_week(year: i32, week: u8) -> Option<ISOWeekDate> {
    ISOWeekDate::new(i16::try_from(year).ok()?, i8::try_from(week).ok()?, Weekday::Monday).ok()
}

fn season_month(season: &str) -> Option<u8> {
    match season {
        "SP" => Some(3),
        "SU" => Some(6),
        "FA" => Some(9),
        "WI" => Some(12),
        _ => None,
    }
}

/// Easter Sunday by the Gregorian computus (Meeus, Jones, Butcher).
#[expect(clippy::many_single_char_names, reason = "the letters are those of the published formula")]
pub fn easter(year: i32) -> Option<Date> {
    let a = year % 19;
    let (b, c) = (year / 100, year % 100);
    let (d, e) = (b / 4, b % 4);
    let g = (8 * b + 13) / 25;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let month = (h + l - 7 * m + 114) / 31;
    let day = (h + l - 7 * m + 114) % 31 + 1;
    date(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?)
}

/// The March equinox in Japan, by the formula that almanacs print for 1980 to 2099.
pub fn vernal_equinox(year: i32) -> Option<Date> {
    equinox(year, 20.8431, 3)
}

/// The September equinox in Japan, by the formula that almanacs print for 1980 to 2099.
pub fn autumn_equinox(year: i32) -> Option<Date> {
    equinox(year, 23.2488, 9)
}

fn equinox(year: i32, base: f64, month: u8) -> Option<Date> {
    let since = f64::from(year - 1980);
    let day = (base + 0.242_194 * since - f64::from((year - 1980) / 4)).floor();
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a day of the month, between 19 and 24"
    )]
    let day = day as u8;
    date(year, month, day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_written_as_timex3() {
        let written = |value: V| value.to_string();
        assert_eq!(written(V::Day { year: None, month: Some(5), day: 2 }), "XXXX-05-02");
        assert_eq!(written(V::Decade(198)), "198X");
        assert_eq!(written(V::Year(-44)), "BC0044");
        assert_eq!(
            written(V::Range(Box::new(V::Year(2023)), Box::new(V::Year(2027)))),
            "2023/2027"
        );
    }

    #[test]
    fn the_calendar_has_no_31_june() {
        assert!(!V::Day { year: Some(2024), month: Some(6), day: 31 }.exists());
        assert!(V::Day { year: None, month: Some(2), day: 29 }.exists());
        assert!(!V::Day { year: Some(2023), month: Some(2), day: 29 }.exists());
    }

    #[test]
    fn movable_days_are_computed() {
        assert_eq!(easter(2024), date(2024, 3, 31));
        assert_eq!(easter(2025), date(2025, 4, 20));
        assert_eq!(vernal_equinox(2024), date(2024, 3, 20));
        assert_eq!(autumn_equinox(2024), date(2024, 9, 22));
    }

    #[test]
    fn units_have_first_and_last_days() {
        let week = V::Week { year: 2024, week: 18 };
        assert_eq!((week.first_day(), week.last_day()), (date(2024, 4, 29), date(2024, 5, 5)));
        let quarter = V::Quarter { year: Some(2024), quarter: 2 };
        assert_eq!(
            (quarter.first_day(), quarter.last_day()),
            (date(2024, 4, 1), date(2024, 6, 30))
        );
    }
}
