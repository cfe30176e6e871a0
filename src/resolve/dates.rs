//! From a calendar expression as a rule saw it to its value.
//!
//! A relative date is counted from the document creation time, or from the last date named, or from the date inside
//! the expression. What stays unknown stays visible: `XXXX-05-02` has no year.

use jiff::civil::Date;

use super::calendar::{self, CalendarValue as V, Unit};
use crate::annotate::mention::{DateExpression, Field, FieldSet};
use crate::model::{Era, TimexType};
use crate::rules::vocabulary::Vocabulary;

/// What a relative date is counted from.
#[derive(Debug, Clone, Copy, Default)]
pub struct Anchors {
    /// The document creation time.
    pub document: Option<Date>,
    /// The first day of the last date named.
    pub last: Option<Date>,
    /// The same, where it stands in the same sentence.
    pub last_here: Option<Date>,
    /// Whether the clause speaks of what is to come.
    pub ahead: bool,
    /// Whether the text tells of other years than its own: a date without a year is of the year last named.
    pub narrative: bool,
}

/// A resolved calendar expression.
#[derive(Debug, Clone, Default)]
pub struct ResolvedDate {
    /// Its value; `None` when it names no day of the calendar.
    pub value: Option<V>,
    /// Its type.
    pub kind: TimexType,
    /// TIMEX3 modifier.
    pub modifier: Option<String>,
    /// The era it was counted in.
    pub era: Option<Era>,
    /// Other readings.
    pub alternatives: Vec<V>,
    /// `document`, `last-date` or `text`.
    pub resolved_by: Option<&'static str>,
    /// Whether it names a day that the calendar does not have.
    pub impossible: bool,
}

/// Resolves an expression. `numeric` says that day and month are written as two numbers whose order is a convention.
pub fn resolve(
    expression: &DateExpression,
    vocabulary: &Vocabulary,
    anchors: Anchors,
    numeric: bool,
) -> ResolvedDate {
    let mut work = Work { vocabulary, anchors, resolved_by: None, era: None };
    let constants = &expression.constants;
    let constant = |name: &str| constants.get(name).map(String::as_str);
    let mut kind = match constant("type") {
        Some("TIME") => TimexType::Time,
        Some("DURATION") => TimexType::Duration,
        Some("SET") => TimexType::Set,
        _ => TimexType::Date,
    };
    let value = match kind {
        TimexType::Duration | TimexType::Set => Some(length_or_set(expression, kind)),
        _ => work.value(expression),
    };
    let value = value.map(|value| work.complete(value, constant("pick").unwrap_or("nearest")));
    if matches!(value, Some(V::Time { .. })) {
        kind = TimexType::Time;
    }
    let mut resolved = ResolvedDate {
        kind,
        modifier: constant("mod").map(str::to_owned).or_else(|| inherited_modifier(expression)),
        era: work.era,
        resolved_by: work.resolved_by,
        ..ResolvedDate::default()
    };
    match value {
        Some(value) if !value.exists() => {
            // Written in the other order the numbers may be a day after all (05/13/2024).
            match numeric.then(|| swapped(&value)).flatten() {
                Some(other) => resolved.value = Some(other),
                None => resolved.impossible = true,
            }
        }
        Some(value) => {
            if numeric {
                resolved.alternatives.extend(swapped(&value).filter(|other| *other != value));
            }
            resolved.value = Some(value);
        }
        None => {}
    }
    resolved
}

/// Day and month change places, where that is a day too.
fn swapped(value: &V) -> Option<V> {
    let V::Day { year, month: Some(month), day } = value else { return None };
    let other = V::Day { year: *year, month: Some(*day), day: *month };
    other.exists().then_some(other)
}

fn inherited_modifier(expression: &DateExpression) -> Option<String> {
    let inner = expression.fields.date.as_ref()?;
    inner.constants.get("mod").cloned().or_else(|| inherited_modifier(inner))
}

fn length_or_set(expression: &DateExpression, kind: TimexType) -> V {
    if let Some(value) = expression.constants.get("value") {
        return V::Fixed(value.clone());
    }
    let fields = &expression.fields;
    let unit = fields.text("unit").and_then(Unit::of_name);
    if kind == TimexType::Set && unit.is_none() {
        if let Some(day) = fields.number("weekday") {
            return V::Weekday(u8::try_from(day).unwrap_or(1));
        }
        if let (month, Some(day)) = (fields.number("month"), fields.number("day")) {
            return V::Day {
                year: None,
                month: month.and_then(|m| u8::try_from(m).ok()),
                day: u8::try_from(day).unwrap_or(0),
            };
        }
    }
    let unit = unit.unwrap_or(Unit::Day);
    let value = fields.number("n").map_or_else(
        || {
            if fields.values.contains_key("n") {
                unit.duration(0).replace('0', "X")
            } else {
                unit.duration(1)
            }
        },
        |n| unit.duration(n),
    );
    V::Fixed(value)
}

struct Work<'v> {
    vocabulary: &'v Vocabulary,
    anchors: Anchors,
    resolved_by: Option<&'static str>,
    era: Option<Era>,
}

impl Work<'_> {
    /// The value as far as the expression itself gives it.
    fn value(&mut self, expression: &DateExpression) -> Option<V> {
        let constant = |name: &str| expression.constants.get(name).map(String::as_str);
        if let Some(value) = constant("value") {
            return Some(V::Fixed(value.to_owned()));
        }
        if !expression.from.is_empty() || !expression.to.is_empty() {
            return self.range(expression);
        }
        let fields = &expression.fields;
        let value = if constant("shift").is_some() || constant("span").is_some() {
            self.shifted(expression)
        } else {
            self.plain(
                fields,
                constant("pick"),
                constant("fiscal") == Some("true"),
                constant("bc") == Some("true"),
            )
        };
        with_time(value, fields)
    }

    fn range(&mut self, expression: &DateExpression) -> Option<V> {
        let shared = &expression.fields;
        let fiscal = expression.constants.get("fiscal").map(String::as_str) == Some("true");
        let mut end = |own: &FieldSet| {
            let mut fields = shared.clone();
            fields
                .values
                .extend(own.values.iter().map(|(name, field)| (name.clone(), field.clone())));
            if own.date.is_some() {
                fields.date.clone_from(&own.date);
            }
            self.plain(&fields, None, fiscal, false)
        };
        let begin = if expression.from.is_empty() { None } else { end(&expression.from) };
        let finish = if expression.to.is_empty() { None } else { end(&expression.to) };
        match (begin, finish) {
            (Some(begin), Some(finish)) => {
                let (begin, finish) = share(begin, finish);
                Some(V::Range(Box::new(begin), Box::new(finish)))
            }
            (one, other) => one.or(other),
        }
    }

    /// A value without a shift.
    fn plain(
        &mut self,
        fields: &FieldSet,
        pick: Option<&str>,
        fiscal: bool,
        bc: bool,
    ) -> Option<V> {
        let small = |name: &str| fields.number(name).and_then(|n| u8::try_from(n).ok());
        let mut year = self.year(fields);
        if bc {
            year = year.map(|year| -year);
        }
        let beside = fields
            .date
            .as_ref()
            .and_then(|inner| lone_weekday(inner))
            .filter(|_| fields.values.contains_key("day"));
        let base = match &fields.date {
            Some(inner) if beside.is_none() => self.value(inner),
            _ => None,
        };
        if let Some(id) = fields.text("holiday") {
            return self.holiday(id, year, pick);
        }
        if let (Some(nth), Some(weekday)) = (fields.number("nth"), small("weekday")) {
            let (year, month) = match (&base, small("month")) {
                (Some(base), None) => (base.year(), base.month()),
                (_, month) => (year.or_else(|| self.nearest_year(month)), month),
            };
            return nth_weekday(year?, month, nth, weekday).map(V::day);
        }
        let (month, day) = (small("month"), small("day"));
        if let Some(quarter) = small("quarter") {
            return Some(V::Quarter {
                year: year.or_else(|| base.as_ref().and_then(V::year)),
                quarter,
            });
        }
        if let Some(half) = small("half") {
            return Some(V::Half { year: year.or_else(|| base.as_ref().and_then(V::year)), half });
        }
        if let Some(season) = fields.text("season") {
            return Some(V::Season {
                year: year.or_else(|| base.as_ref().and_then(V::year)),
                season: season.to_owned(),
            });
        }
        if let Some(week) = small("week") {
            let year = year
                .or_else(|| base.as_ref().and_then(V::year))
                .or_else(|| self.document_year())?;
            return Some(
                small("weekday")
                    .and_then(|day| weekday_of_week(year, week, day))
                    .map_or(V::Week { year, week }, V::day),
            );
        }
        if let Some(base) = base {
            return Some(combine(base, year, month, day));
        }
        if let Some(day) = day {
            let weekday = small("weekday").or(beside);
            let value = V::Day { year, month, day };
            return Some(match weekday {
                Some(weekday) if month.is_none() => {
                    self.day_on_weekday(day, weekday).map_or(value, V::day)
                }
                _ => value,
            });
        }
        if let Some(month) = month {
            return Some(V::Month { year, month });
        }
        if let Some(year) = year {
            return Some(if fiscal { V::FiscalYear(year) } else { V::Year(year) });
        }
        if let Some(decade) = fields.number("decade") {
            return Some(V::Decade(i32::try_from(decade).ok()?));
        }
        if let Some(century) = fields.number("century") {
            let first = i32::try_from(century).ok()? - 1;
            return Some(if bc { V::Fixed(format!("BC{first:02}XX")) } else { V::Century(first) });
        }
        if let Some(weekday) = small("weekday") {
            return Some(self.weekday(weekday, pick));
        }
        if fields.values.contains_key("hour") {
            return Some(V::Time { day: None, time: String::new() });
        }
        None
    }

    fn year(&mut self, fields: &FieldSet) -> Option<i32> {
        let number = fields.number("year").and_then(|n| i32::try_from(n).ok());
        if let Some(id) = fields.text("era") {
            let start = self.vocabulary.eras.get(id)?;
            let year = number?;
            self.era = Some(Era { name: id.to_owned(), year });
            return Some(start.year + year - 1);
        }
        number.or_else(|| {
            // Two digits: the century that puts the year nearest to our own time.
            let two = i32::try_from(fields.number("year2")?).ok()?;
            Some(if two < 50 { 2000 + two } else { 1900 + two })
        })
    }

    fn document_year(&mut self) -> Option<i32> {
        let document = self.anchors.document?;
        self.resolved_by = Some("document");
        Some(i32::from(document.year()))
    }

    /// The year in which a month lies nearest to the document.
    fn nearest_year(&mut self, _month: Option<u8>) -> Option<i32> {
        self.document_year()
    }

    fn weekday(&mut self, weekday: u8, pick: Option<&str>) -> V {
        let (Some(document), Some(wanted)) = (self.anchors.document, calendar::weekday(weekday))
        else {
            return V::Weekday(weekday);
        };
        self.resolved_by = Some("document");
        let ahead = document.weekday().until(wanted);
        let days = match pick.unwrap_or("nearest") {
            "after" => i64::from(if ahead == 0 { 7 } else { ahead }),
            "same" => i64::from(weekday) - i64::from(document.weekday().to_monday_one_offset()),
            "before" => i64::from(ahead) - 7,
            // What is to come happens on the next such day; else news speak of the last one, today included.
            "nearest" if self.anchors.ahead => i64::from(ahead),
            _ => i64::from(if ahead == 0 { 0 } else { ahead - 7 }),
        };
        V::shifted(document, days, Unit::Day).map_or(V::Weekday(weekday), V::day)
    }

    /// The month nearest to the document in which a day falls on a weekday.
    fn day_on_weekday(&mut self, day: u8, weekday: u8) -> Option<Date> {
        let document = self.anchors.document?;
        let wanted = calendar::weekday(weekday)?;
        for distance in 0..=12i64 {
            for months in [-distance, distance] {
                let month = V::shifted(document, months, Unit::Month)?;
                let found =
                    calendar::date(i32::from(month.year()), month.month().unsigned_abs(), day);
                if let Some(found) = found.filter(|found| found.weekday() == wanted) {
                    self.resolved_by = Some("document");
                    return Some(found);
                }
            }
        }
        None
    }

    fn holiday(&mut self, id: &str, year: Option<i32>, pick: Option<&str>) -> Option<V> {
        if let Some(year) = year {
            return self.holiday_in(id, year);
        }
        let Some(document) = self.anchors.document else {
            let holiday = self.vocabulary.holidays.get(id)?;
            let (month, day) =
                (u8::try_from(holiday.month?).ok()?, u8::try_from(holiday.day?).ok()?);
            return Some(V::Day { year: None, month: Some(month), day });
        };
        self.resolved_by = Some("document");
        let now = i32::from(document.year());
        let candidates: Vec<V> = [now - 1, now, now + 1]
            .into_iter()
            .filter_map(|year| self.holiday_in(id, year))
            .collect();
        choose(candidates, document, pick.unwrap_or("nearest"), self.anchors.ahead)
    }

    fn holiday_in(&self, id: &str, year: i32) -> Option<V> {
        let holiday = self.vocabulary.holidays.get(id)?;
        let prefix = format!("{year:04}-");
        let listed = holiday
            .dates
            .iter()
            .find(|day| day.starts_with(&prefix))
            .and_then(|day| V::parse(day))
            .and_then(|day| day.first_day());
        let computed = match holiday.compute.as_deref() {
            Some("easter") => calendar::easter(year),
            Some("vernal-equinox") => calendar::vernal_equinox(year),
            Some("autumn-equinox") => calendar::autumn_equinox(year),
            _ => None,
        };
        let month = holiday.month.and_then(|m| u8::try_from(m).ok());
        let fixed = || match (holiday.nth, holiday.weekday) {
            (Some(nth), Some(weekday)) => {
                nth_weekday(year, month, nth, u8::try_from(weekday).ok()?)
            }
            _ => calendar::date(year, month?, u8::try_from(holiday.day?).ok()?),
        };
        let first = V::shifted(listed.or(computed).or_else(fixed)?, holiday.offset, Unit::Day)?;
        if holiday.length > 1 {
            let last = V::shifted(first, holiday.length - 1, Unit::Day)?;
            return Some(V::Range(Box::new(V::day(first)), Box::new(V::day(last))));
        }
        Some(V::day(first))
    }

    /// A value that lies some units from its anchor.
    fn shifted(&mut self, expression: &DateExpression) -> Option<V> {
        let constant = |name: &str| expression.constants.get(name).map(String::as_str);
        let fields = &expression.fields;
        let (n, unit) = match constant("shift") {
            Some(text) => read_shift(text, fields)?,
            None => (0, fields.text("unit").and_then(Unit::of_name)?),
        };
        let anchor = match constant("anchor") {
            _ if fields.date.is_some() => {
                let inner = fields.date.as_ref().and_then(|inner| self.value(inner))?;
                let pick =
                    fields.date.as_ref().and_then(|date| date.constants.get("pick").cloned());
                let inner = self.complete(inner, pick.as_deref().unwrap_or("nearest"));
                self.resolved_by = self.resolved_by.or(Some("text"));
                if n > 0 { inner.last_day() } else { inner.first_day() }
            }
            Some("last-date") => {
                self.resolved_by = Some("last-date");
                self.anchors.last.or(self.anchors.document)
            }
            _ => {
                self.resolved_by = Some("document");
                self.anchors.document
            }
        };
        let Some(anchor) = anchor else {
            self.resolved_by = None;
            let fixed = match n {
                0 => "PRESENT_REF",
                n if n < 0 => "PAST_REF",
                _ => "FUTURE_REF",
            };
            return Some(V::Fixed(fixed.to_owned()));
        };
        if let Some(span) = constant("span") {
            let span = if span == "next" && fields.date.is_some() { "from" } else { span };
            return stretch(anchor, n, unit, span);
        }
        let day = V::shifted(anchor, n, unit)?;
        let small = |name: &str| fields.number(name).and_then(|n| u8::try_from(n).ok());
        let year = i32::from(day.year());
        if let (Some(nth), Some(weekday)) = (fields.number("nth"), small("weekday")) {
            let month =
                if unit == Unit::Month { Some(day.month().unsigned_abs()) } else { small("month") };
            return nth_weekday(year, month, nth, weekday).map(V::day);
        }
        if let (Some(weekday), Unit::Week) = (small("weekday"), unit) {
            let monday = V::holding(day, Unit::Week).first_day()?;
            return V::shifted(monday, i64::from(weekday) - 1, Unit::Day).map(V::day);
        }
        if let Some(id) = fields.text("holiday") {
            return self.holiday_in(id, year);
        }
        if let Some(season) = fields.text("season") {
            return Some(V::Season { year: Some(year), season: season.to_owned() });
        }
        if let Some(quarter) = small("quarter") {
            return Some(V::Quarter { year: Some(year), quarter });
        }
        if let Some(half) = small("half") {
            return Some(V::Half { year: Some(year), half });
        }
        match (small("month"), small("day"), unit) {
            (Some(month), Some(day), _) => {
                return Some(V::Day { year: Some(year), month: Some(month), day });
            }
            (Some(month), None, _) => return Some(V::Month { year: Some(year), month }),
            (None, Some(number), Unit::Month) => {
                return Some(V::Day {
                    year: Some(year),
                    month: Some(day.month().unsigned_abs()),
                    day: number,
                });
            }
            _ => {}
        }
        if constant("fiscal") == Some("true") {
            let begins = if day.month() < 4 { year - 1 } else { year };
            return Some(V::FiscalYear(begins));
        }
        // Weeks that are counted lead to a day; "next week" is a week.
        let counted =
            unit == Unit::Week && (fields.values.contains_key("n") || fields.date.is_some());
        let usual = if counted { Unit::Day } else { unit };
        let grain = constant("grain").and_then(Unit::of_name).unwrap_or(usual);
        Some(V::holding(day, grain))
    }

    /// The year that goes on: one named in the sentence, or in a narrative the last one named.
    fn told_year(&self) -> Option<i32> {
        let last = self.anchors.last_here.or(self.anchors.last.filter(|_| self.anchors.narrative));
        last.map(|last| i32::from(last.year()))
    }

    /// Gives a value without a year the year that suits it best.
    fn complete(&mut self, value: V, pick: &str) -> V {
        let Some(document) = self.anchors.document else { return value };
        match value {
            V::Day { year: None, month: None, day } => {
                // A day alone: the month of the date before it in the sentence, or of the document.
                let near = self.anchors.last_here.filter(|_| pick == "nearest").unwrap_or(document);
                self.resolved_by = Some("document");
                let candidates = [-1, 0, 1]
                    .into_iter()
                    .filter_map(|months| V::shifted(near.first_of_month(), months, Unit::Month))
                    .filter_map(|month| {
                        calendar::date(i32::from(month.year()), month.month().unsigned_abs(), day)
                    })
                    .map(V::day)
                    .collect();
                choose(candidates, near, pick, false).unwrap_or(V::Day {
                    year: None,
                    month: None,
                    day,
                })
            }
            V::Range(begin, end) if matches!(*begin, V::Day { month: None, .. }) => {
                let begin = self.complete(*begin, pick);
                let (begin, mut end) = share(begin, *end);
                if let (Some(first), Some(last)) = (begin.first_day(), end.first_day())
                    && last < first
                {
                    end = V::shifted(last, 1, Unit::Month).map_or(end, V::day);
                }
                V::Range(Box::new(begin), Box::new(end))
            }
            value
                if value.lacks_year()
                    && matches!(pick, "nearest" | "same")
                    && self.told_year().is_some() =>
            {
                let year = self.told_year().unwrap_or_default();
                self.resolved_by = Some("last-date");
                value.with_year(year)
            }
            value if value.lacks_year() => {
                self.resolved_by = Some("document");
                let now = i32::from(document.year());
                let candidates = [now - 1, now, now + 1]
                    .into_iter()
                    .map(|year| value.clone().with_year(year))
                    .filter(V::exists)
                    .collect();
                choose(candidates, document, pick, self.anchors.ahead).unwrap_or(value)
            }
            value => value,
        }
    }
}

/// The candidate that suits: the last before, the first after, the one of the same year, or the nearest.
///
/// News look back: of two days the past one may be twice as far. Where the sentence speaks of plans, the coming day is
/// meant.
fn choose(candidates: Vec<V>, document: Date, pick: &str, ahead: bool) -> Option<V> {
    let distance = |value: &V| {
        let first = value.first_day()?;
        let last = value.last_day()?;
        let days = |from: Date, to: Date| from.until(to).ok().map(|length| length.get_days());
        let away = if last < document {
            days(last, document)? * if ahead { 12 } else { 1 }
        } else if first > document {
            days(document, first)? * if ahead { 1 } else { 2 }
        } else {
            0
        };
        Some((away, first, last))
    };
    let mut known: Vec<(i32, Date, Date, V)> = candidates
        .into_iter()
        .filter_map(|value| distance(&value).map(|(away, first, last)| (away, first, last, value)))
        .collect();
    match pick {
        "before" => known.retain(|(_, _, last, _)| *last < document),
        "after" => known.retain(|(_, first, ..)| *first > document),
        "recent" => known.retain(|(_, first, ..)| *first <= document),
        "same" => known.retain(|(_, first, ..)| first.year() == document.year()),
        _ => {}
    }
    known.into_iter().min_by_key(|(away, ..)| *away).map(|(.., value)| value)
}

/// `"-1 day"`, `"-{n} {unit}"`, `"{direction} {unit}"`.
fn read_shift(text: &str, fields: &FieldSet) -> Option<(i64, Unit)> {
    let (sign, rest) = match text.strip_prefix('-') {
        Some(rest) => (-1, rest),
        None => (1, text.strip_prefix('+').unwrap_or(text)),
    };
    let (count, unit) = rest.trim().split_once(' ')?;
    let slot = |text: &str| {
        text.strip_prefix('{').and_then(|text| text.strip_suffix('}')).map(str::to_owned)
    };
    let number = match slot(count) {
        // "a few days ago" has no number.
        Some(name) => fields.values.get(&name).map_or(Some(1), |field: &Field| field.number)?,
        None => count.parse().ok()?,
    };
    let unit = match slot(unit.trim()) {
        Some(name) => Unit::of_name(fields.text(&name)?)?,
        None => Unit::of_name(unit.trim())?,
    };
    Some((sign * number, unit))
}

fn stretch(anchor: Date, n: i64, unit: Unit, span: &str) -> Option<V> {
    let range = |begin: Date, end: Date, unit: Unit| {
        let (begin, end) = (V::holding(begin, unit), V::holding(end, unit));
        if begin == end { begin } else { V::Range(Box::new(begin), Box::new(end)) }
    };
    match span {
        "rest" => {
            let holding = V::holding(V::shifted(anchor, n, unit)?, unit);
            Some(V::Range(Box::new(V::day(anchor)), Box::new(V::day(holding.last_day()?))))
        }
        // A length is counted to the day: the last two weeks are the fourteen days up to now.
        "last" => Some(range(V::shifted(anchor, -n.abs(), unit)?, anchor, Unit::Day)),
        "next" => {
            Some(range(anchor.tomorrow().ok()?, V::shifted(anchor, n.abs(), unit)?, Unit::Day))
        }
        // From a date that is named: its own day is the first.
        "from" => {
            Some(range(anchor, V::shifted(anchor, n.abs(), unit)?.yesterday().ok()?, Unit::Day))
        }
        _ => Some(V::holding(V::shifted(anchor, n, unit)?, unit)),
    }
}

/// The weekday of an expression that says nothing else.
fn lone_weekday(expression: &DateExpression) -> Option<u8> {
    let fields = &expression.fields;
    let alone = fields.values.len() == 1
        && fields.date.is_none()
        && !expression.constants.contains_key("shift");
    fields.number("weekday").filter(|_| alone).and_then(|day| u8::try_from(day).ok())
}

/// Fills a value with what stands beside it: a year, a month, a day.
fn combine(base: V, year: Option<i32>, month: Option<u8>, day: Option<u8>) -> V {
    let base = match year {
        Some(year)
            if base.year().is_none()
                || matches!(base, V::Month { .. } | V::Day { .. } | V::Season { .. }) =>
        {
            base.with_year(year)
        }
        _ => base,
    };
    match (base, month, day) {
        (V::Year(year), Some(month), Some(day)) => {
            V::Day { year: Some(year), month: Some(month), day }
        }
        (V::Year(year), Some(month), None) => V::Month { year: Some(year), month },
        (V::Month { year, month }, _, Some(day)) => V::Day { year, month: Some(month), day },
        (base, ..) => base,
    }
}

/// The ends of a range give each other what they lack.
fn share(begin: V, end: V) -> (V, V) {
    let lend = |to: V, from: &V| match to {
        V::Day { year, month, day } => V::Day {
            year: year.or_else(|| from.year()),
            month: month.or_else(|| from.month()),
            day,
        },
        other if other.lacks_year() => match from.year() {
            Some(year) => other.with_year(year),
            None => other,
        },
        other => other,
    };
    let (begin_lacked, end_lacked) = (begin.lacks_year(), end.lacks_year());
    let mut first = lend(begin, &end);
    let mut last = lend(end, &first);
    let backwards = matches!((first.first_day(), last.first_day()), (Some(a), Some(b)) if a > b);
    if backwards {
        let week_back = matches!((first.first_day(), last.first_day()), (Some(a), Some(b)) if a.since(b).is_ok_and(|gap| gap.get_days() < 7));
        if !end_lacked && !begin_lacked && week_back {
            // Monday to Friday: the Friday that follows.
            last =
                last.first_day().and_then(|day| V::shifted(day, 7, Unit::Day)).map_or(last, V::day);
        } else if end_lacked {
            last = match last.year() {
                Some(year) => last.with_year(year + 1),
                None => last,
            };
        } else if begin_lacked {
            first = match first.year() {
                Some(year) => first.with_year(year - 1),
                None => first,
            };
        }
    }
    (first, last)
}

fn with_time(value: Option<V>, fields: &FieldSet) -> Option<V> {
    let Some(hour) = fields.number("hour") else { return value };
    let hour = match fields.text("meridiem") {
        Some("pm") if hour < 12 => hour + 12,
        Some("am") if hour == 12 => 0,
        _ => hour,
    };
    let mut time = format!("{hour:02}:{:02}", fields.number("minute").unwrap_or(0));
    if let Some(second) = fields.number("second") {
        time = format!("{time}:{second:02}");
    }
    let day = value.filter(|value| !matches!(value, V::Time { .. })).map(Box::new);
    Some(V::Time { day, time })
}

/// The nth weekday of a month (or of a year); -1 is the last.
fn nth_weekday(year: i32, month: Option<u8>, nth: i64, weekday: u8) -> Option<Date> {
    let wanted = calendar::weekday(weekday)?;
    let (first, last) = match month {
        Some(month) => {
            let first = calendar::date(year, month, 1)?;
            (first, first.last_of_month())
        }
        None => (calendar::date(year, 1, 1)?, calendar::date(year, 12, 31)?),
    };
    let found = if nth > 0 {
        let ahead = i64::from(first.weekday().until(wanted));
        V::shifted(first, ahead + 7 * (nth - 1), Unit::Day)?
    } else {
        let back = i64::from(last.weekday().since(wanted));
        V::shifted(last, -back + 7 * (nth + 1), Unit::Day)?
    };
    (found >= first && found <= last).then_some(found)
}

fn weekday_of_week(year: i32, week: u8, weekday: u8) -> Option<Date> {
    V::shifted(V::Week { year, week }.first_day()?, i64::from(weekday) - 1, Unit::Day)
}
