//! From a calendar expression to words. CLDR gives days, months and years; what it lacks or says otherwise than the
//! press (1er mai, ranges, quarters, seasons) are messages `date-…` of the locale.
//!
//! | message | variables | |
//! | --- | --- | --- |
//! | `date-day-number` | `$day` | the day inside a date of CLDR, where it is not the bare number |
//! | `date-quarter`, `date-half` | `$n`, `$year`, `$year-number` | |
//! | `date-season` | `$season`, `$year`, `$year-number` | |
//! | `date-week`, `date-weekend` | `$from`, `$n`, `$year` | `$from` is the Monday |
//! | `date-decade`, `date-century` | `$year-number`, `$n` | 1980; `$n` is the century's number |
//! | `date-day-of-month` | `$n` | a day whose month is not known |
//! | `date-range` | `$extent`, `$from`, `$to`, `$from-short`, `$to-short` | see [`Range`] |
//! | `date-past`, `date-present`, `date-future` | | |
//! | `date-same-year` | `$text` | for a date in the year just told |
//! | `date-same-day`, `date-same-time` | | for the day or the stretch of days just told |
//! | `date-case-…` | all of these, `$grain`, `$text`, `$initial` | `DATETIME($date, case: "…")` |

use std::fmt;
use std::sync::OnceLock;

use fluent_bundle::FluentArgs;
use icu_calendar::{Date, Gregorian};
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::{D, M, MD, Y, YM, YMD};
use icu_datetime::parts::DAY;
use jiff::civil::{ISOWeekDate, Weekday};
use writeable::{Part, PartsWrite, Writeable};

use super::value::{DateValue, Relation};
use super::{Localizer, Timex, problem};

/// The formatters of one locale, each made when it is first needed.
#[derive(Default)]
pub(super) struct Dates([OnceLock<Writer>; 6]);

/// Writes a date in one set of fields.
type Writer = Box<dyn Fn(Date<Gregorian>, &mut DayFinder) -> fmt::Result + Send + Sync>;

/// The sets of fields that CLDR writes for us.
#[derive(Clone, Copy)]
enum Fields {
    YearMonthDay,
    YearMonth,
    Year,
    MonthDay,
    Month,
    Day,
}

impl Fields {
    fn writer(self, locale: &icu_locale::Locale) -> Writer {
        // Each set is a type of its own in ICU4X, and so is its formatter.
        macro_rules! writer {
            ($fields:expr) => {{
                let formatter =
                    FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(locale.into(), $fields)
                        .expect(
                            "CLDR has these fields for every locale, by its root if not by name",
                        );
                Box::new(move |date, sink| formatter.format(&date).write_to_parts(sink))
            }};
        }
        match self {
            Self::YearMonthDay => writer!(YMD::long()),
            Self::YearMonth => writer!(YM::long()),
            Self::Year => writer!(Y::long()),
            Self::MonthDay => writer!(MD::long()),
            Self::Month => writer!(M::long()),
            Self::Day => writer!(D::long()),
        }
    }
}

/// The Monday of a week of ISO 8601.
pub(super) fn monday(year: i32, week: u8) -> Option<(i32, u8, u8)> {
    let week =
        ISOWeekDate::new(year.try_into().ok()?, week.try_into().ok()?, Weekday::Monday).ok()?;
    let day = week.date();
    Some((day.year().into(), day.month().unsigned_abs(), day.day().unsigned_abs()))
}

/// The ends of a range in the pieces that languages join.
struct Range {
    /// `days-of-month` (5 and 7 May 2024), `days-of-year`, `days`, `months-of-year`, `months`, `years` or `other`.
    extent: &'static str,
    /// The ends written out.
    from: String,
    to: String,
    /// The ends without what they share: 5, 7; 5 May, 7 June; May, June; 2023, 2027.
    from_short: String,
    to_short: String,
}

impl Localizer {
    /// The date, plain or in a case; `None` when the calendar has no such date.
    pub(super) fn date(&self, date: &DateValue, case: Option<&str>) -> Option<String> {
        let text = self.date_text(&date.timex, date.relation)?;
        let Some(case) = case else { return Some(text) };
        let mut args = self.date_pieces(&date.timex)?;
        args.set(
            "grain",
            if self.is_again(date.relation) { date.relation.id() } else { date.timex.grain() },
        );
        args.set("relation", date.relation.id());
        args.set("initial", self.initial(&text));
        args.set("text", text);
        let message = format!("date-case-{case}");
        let written = self.pattern(&message, None, &args);
        if written.is_none() {
            problem::report(format!("there is no message `{message}`"));
        }
        written
    }

    fn date_text(&self, timex: &Timex, relation: Relation) -> Option<String> {
        match (relation, timex) {
            (Relation::Full, _) => {}
            (again, _) if self.is_again(again) => {
                return self.pattern(&format!("date-{}", again.id()), None, &FluentArgs::new());
            }
            (Relation::SameTime, _) => {}
            (_, Timex::Day(_, month, day)) => {
                return Some(self.shared_year(self.month_day(*month, *day)?));
            }
            (_, Timex::Month(_, month)) => return Some(self.shared_year(self.month(*month)?)),
            _ => {}
        }
        match timex {
            Timex::Day(year, month, day) => self.year_month_day(*year, *month, *day),
            Timex::Month(year, month) => self.cldr(Fields::YearMonth, *year, *month, 1),
            Timex::Year(year) => self.year(*year),
            Timex::DayOfYear(month, day) => self.month_day(*month, *day),
            Timex::MonthOfYear(month) => self.month(*month),
            Timex::Other(text) => Some(text.clone()),
            _ => self.date_message(&format!("date-{}", timex.grain()), timex),
        }
    }

    /// Whether the locale has a word for the date that was just told.
    fn is_again(&self, relation: Relation) -> bool {
        matches!(relation, Relation::SameDay | Relation::SameTime)
            && self.has(&format!("date-{}", relation.id()))
    }

    /// A date whose year the reader knows.
    fn shared_year(&self, text: String) -> String {
        let mut args = FluentArgs::new();
        args.set("text", text.as_str());
        self.pattern("date-same-year", None, &args).unwrap_or(text)
    }

    /// A date that has a message of its own, here or in the fallback locale.
    fn date_message(&self, id: &str, timex: &Timex) -> Option<String> {
        if let Some(text) = self.pattern(id, None, &self.date_pieces(timex)?) {
            return Some(text);
        }
        self.fallback()?.date_message(id, timex)
    }

    /// The variables of the messages for this date.
    fn date_pieces(&self, timex: &Timex) -> Option<FluentArgs<'static>> {
        let mut args = FluentArgs::new();
        if let Some(year) = timex.year() {
            args.set("year", self.year(year)?);
            // As text, since a number would be written with a separator: 2,024.
            args.set("year-number", year.to_string());
        }
        match timex {
            Timex::Quarter(_, n) | Timex::Half(_, n) => args.set("n", *n),
            Timex::Season(_, season) => args.set("season", season.id()),
            Timex::DayOfMonth(day) => args.set("n", *day),
            Timex::Century(year) => args.set("n", year.div_euclid(100) + 1),
            Timex::Week(year, week) | Timex::Weekend(year, week) => {
                let (year, month, day) = monday(*year, *week)?;
                args.set("from", self.year_month_day(year, month, day)?);
                args.set("n", *week);
            }
            Timex::Range(from, to) => {
                let range = self.range(from, to)?;
                args.set("extent", range.extent);
                args.set("from-initial", self.initial(&range.from));
                args.set("to-initial", self.initial(&range.to));
                args.set("from-short-initial", self.initial(&range.from_short));
                args.set("from", range.from);
                args.set("to", range.to);
                args.set("from-short", range.from_short);
                args.set("to-short", range.to_short);
            }
            _ => {}
        }
        Some(args)
    }

    fn range(&self, from: &Timex, to: &Timex) -> Option<Range> {
        let (extent, from_short, to_short) = match (from, to) {
            (Timex::Day(y1, m1, d1), Timex::Day(y2, m2, d2)) if (y1, m1) == (y2, m2) => {
                ("days-of-month", self.day(*d1)?, self.day(*d2)?)
            }
            (Timex::Day(y1, m1, d1), Timex::Day(y2, m2, d2)) if y1 == y2 => {
                ("days-of-year", self.month_day(*m1, *d1)?, self.month_day(*m2, *d2)?)
            }
            (Timex::Day(..), Timex::Day(..)) => ("days", String::new(), String::new()),
            (Timex::Month(y1, m1), Timex::Month(y2, m2)) if y1 == y2 => {
                ("months-of-year", self.month(*m1)?, self.month(*m2)?)
            }
            (Timex::Month(..), Timex::Month(..)) => ("months", String::new(), String::new()),
            (Timex::Year(y1), Timex::Year(y2)) => ("years", y1.to_string(), y2.to_string()),
            _ => ("other", String::new(), String::new()),
        };
        let (from, to) =
            (self.date_text(from, Relation::Full)?, self.date_text(to, Relation::Full)?);
        Some(Range { extent, from, to, from_short, to_short })
    }

    fn year_month_day(&self, year: i32, month: u8, day: u8) -> Option<String> {
        self.cldr(Fields::YearMonthDay, year, month, day)
    }

    fn month_day(&self, month: u8, day: u8) -> Option<String> {
        // Any leap year will do, so that 29 February is a day.
        self.cldr(Fields::MonthDay, 2024, month, day)
    }

    fn day(&self, day: u8) -> Option<String> {
        self.cldr(Fields::Day, 2024, 1, day)
    }

    fn month(&self, month: u8) -> Option<String> {
        self.cldr(Fields::Month, 2024, month, 1)
    }

    fn year(&self, year: i32) -> Option<String> {
        self.cldr(Fields::Year, year, 1, 1)
    }

    /// A date of CLDR with its day as the locale writes it.
    fn cldr(&self, fields: Fields, year: i32, month: u8, day: u8) -> Option<String> {
        let date = Date::try_new_gregorian(year, month, day).ok()?;
        let write = self.dates.0[fields as usize].get_or_init(|| fields.writer(&self.icu_locale));
        let mut found = DayFinder::default();
        write(date, &mut found).ok()?;
        let Some(place) = found.day else { return Some(found.text) };
        let mut args = FluentArgs::new();
        args.set("day", day);
        Some(match self.pattern("date-day-number", None, &args) {
            Some(number) => {
                format!("{}{number}{}", &found.text[..place.start], &found.text[place.end..])
            }
            None => found.text,
        })
    }
}

/// A text that remembers where the number of the day stands in it.
#[derive(Default)]
struct DayFinder {
    text: String,
    day: Option<std::ops::Range<usize>>,
}

impl fmt::Write for DayFinder {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.text.push_str(text);
        Ok(())
    }
}

impl PartsWrite for DayFinder {
    type SubPartsWrite = Self;

    fn with_part(
        &mut self,
        part: Part,
        mut f: impl FnMut(&mut Self) -> fmt::Result,
    ) -> fmt::Result {
        let start = self.text.len();
        f(self)?;
        if part == DAY {
            self.day = Some(start..self.text.len());
        }
        Ok(())
    }
}
