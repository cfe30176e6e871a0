### How English builds names, dates and lists. FORM, LIST and DATETIME read these messages.

# The locale of CLDR for dates, numbers and lists: 2 May 2024; A, B and C.
cldr-locale = en-GB

# Codes of the countries that are named before all others: none, the text decides.
parties-first = { "" }

# What stands between two sentences.
sentence-joiner = { " " }

# A clause becomes a sentence. $clause (text).
sentence = { $clause }.

# Before which letters « a » becomes « an ».
initial-vowels = aeiouéáàâäêëíîïóôöúûü
initial-exceptions = uni use usu eu one hour honest honour heir

# A name that stands in no list. $name (text), $initial (vowel, consonant).
name = { $name }
    .def = { $name }
    .some = { $name }
    .title = { $name }
    .indef = { $initial ->
        [vowel] an { $name }
       *[consonant] a { $name }
    }

## Dates. CLDR writes "2 May 2024", "May 2024", "2024".

# A day whose month is not known. $n (number).
date-day-of-month = { $n ->
    [1] the 1st of the month
    [2] the 2nd of the month
    [3] the 3rd of the month
    [21] the 21st of the month
    [22] the 22nd of the month
    [23] the 23rd of the month
    [31] the 31st of the month
   *[other] the { $n }th of the month
}

# $n (number), $year (text).
date-quarter = { $n ->
    [1] the first quarter of { $year }
    [2] the second quarter of { $year }
    [3] the third quarter of { $year }
   *[4] the fourth quarter of { $year }
}
date-half = { $n ->
    [1] the first half of { $year }
   *[2] the second half of { $year }
}

# $season (spring, summer, autumn, winter), $year (text).
date-season = { $season ->
    [spring] spring { $year }
    [summer] summer { $year }
    [autumn] autumn { $year }
   *[winter] winter { $year }
}

# $from (text): the Monday.
date-week = the week of { $from }
date-weekend = the weekend of the week of { $from }

# $year-number (text).
date-decade = the { $year-number }s

# $n (number).
date-century = { $n ->
    [21] the 21st century
   *[other] the { $n }th century
}

# 5–7 May 2024, 2023–2027. $extent, $from, $to, $from-short, $to-short (text).
date-range = { $extent ->
    [years] { $from-short }–{ $to-short }
    [days-of-month] { $from-short }–{ $to }
    [days-of-year] { $from-short } – { $to }
    [months-of-year] { $from-short } – { $to }
   *[other] { $from } – { $to }
}

date-past = the past
date-present = the present
date-future = the future

# The day, or the days, named in the sentence before.
date-same-day = the same day
date-same-time = the same period

# When something happened: on 2 May 2024, in May 2024. $grain, $text, $extent.
date-case-when = { $grain ->
    [same-day] on the same day
    [same-time] at the same time
    [day] on { $text }
    [day-of-year] on { $text }
    [day-of-month] on { $text }
    [month] in { $text }
    [month-of-year] in { $text }
    [year] in { $text }
    [quarter] in { $text }
    [half] in { $text }
    [season] in { $text }
    [week] in { $text }
    [weekend] on { $text }
    [decade] in { $text }
    [century] in { $text }
    [range] { date-range-when }
    [past] in the past
    [present] at present
    [future] in the future
   *[other] ({ $text })
}
date-range-when = { $extent ->
    [days-of-month] on { $from-short }–{ $to }
    [days-of-year] from { $from-short } to { $to }
    [months-of-year] from { $from-short } to { $to }
    [years] from { $from-short } to { $to-short }
   *[other] from { $from } to { $to }
}

# The date as a noun: 2 May 2024, the period 2023–2027.
date-case-def = { $grain ->
    [range] the period { $text }
   *[other] { $text }
}
