### How French builds names, dates and lists. FORM, LIST and DATETIME read these messages.

# The locale of CLDR for dates, numbers and lists.
cldr-locale = fr

# Codes of the countries that are named before all others.
parties-first = FR

# What stands between two sentences.
sentence-joiner = { " " }

# A clause becomes a sentence. $clause (text).
sentence = { $clause }.

# Letters after which « de » loses its e. H is not among them: in foreign names it is mostly aspirated.
initial-vowels = aàâäæeéèêëiîïoôöœuùûüy
# Beginnings of words that behave otherwise than their first letter says.
initial-exceptions = ya ye yo yu onz uhl uru hadr haïti hélène helsinki henr hermès hervé hippol hir honor horac hortens hubert hug

# A name that stands in no list. $name (text), $initial (vowel, consonant).
name = { $name }
    .def = { $name }
    .de = { $initial ->
        [vowel] d’{ $name }
       *[consonant] de { $name }
    }
    .a = à { $name }
    .en = à { $name }
    .par = par { $name }
    .some = { $name }

## Dates. CLDR writes « 2 mai 2024 », « mai 2024 », « 2024 ».

# The day of the month. $day (number).
date-day-number = { $day ->
    [1] 1er
   *[other] { $day }
}

# A day whose month is not known. $n (number).
date-day-of-month = { $n ->
    [1] 1er du mois
   *[other] { $n } du mois
}

# Deuxième trimestre 2024. $n (number), $year (text).
date-quarter = { $n ->
    [1] premier trimestre { $year }
    [2] deuxième trimestre { $year }
    [3] troisième trimestre { $year }
   *[4] quatrième trimestre { $year }
}

# Premier semestre 2024. $n (number), $year (text).
date-half = { $n ->
    [1] premier semestre { $year }
   *[2] second semestre { $year }
}

# Printemps 2024. $season (spring, summer, autumn, winter), $year (text).
date-season = { $season ->
    [spring] printemps { $year }
    [summer] été { $year }
    [autumn] automne { $year }
   *[winter] hiver { $year }
}

# Semaine du 29 avril 2024. $from (text): the Monday.
date-week = semaine du { $from }

# $from (text): the Monday before.
date-weekend = week-end de la semaine du { $from }

# Années 1980. $year-number (text).
date-decade = années { $year-number }

# XXe siècle. $n (number).
date-century = { $n ->
    [15] XVe siècle
    [16] XVIe siècle
    [17] XVIIe siècle
    [18] XVIIIe siècle
    [19] XIXe siècle
    [20] XXe siècle
    [21] XXIe siècle
   *[other] { $n }e siècle
}

# 5-7 mai 2024, 2023-2027. $extent, $from, $to, $from-short, $to-short (text).
date-range = { $extent ->
    [years] { $from-short }-{ $to-short }
    [days-of-month] { $from-short }-{ $to }
    [days-of-year] { $from-short } – { $to }
    [months-of-year] { $from-short } – { $to }
   *[other] { $from } – { $to }
}

date-past = passé
date-present = aujourd’hui
date-future = avenir

# The day, or the days, named in the sentence before.
date-same-day = le même jour
date-same-time = la même période

# Du 5 au 7 mai 2024, de 2023 à 2027. $extent, $from, $to, $from-short, $to-short (text), $from-short-initial,
# $from-initial (vowel, consonant).
date-range-when = { $extent ->
    [days-of-month] du { $from-short } au { $to }
    [days-of-year] du { $from-short } au { $to }
    [days] du { $from } au { $to }
    [months-of-year] { $from-short-initial ->
        [vowel] d’{ $from-short } à { $to }
       *[consonant] de { $from-short } à { $to }
    }
    [months] { $from-initial ->
        [vowel] d’{ $from } à { $to }
       *[consonant] de { $from } à { $to }
    }
    [years] de { $from-short } à { $to-short }
   *[other] entre { $from } et { $to }
}

# When something happened: le 2 mai 2024, en mai 2024, au printemps 2024. $grain, $text, $season.
date-case-when = { $grain ->
    [same-day] le même jour
    [same-time] à la même période
    [day] le { $text }
    [day-of-year] le { $text }
    [day-of-month] le { $text }
    [month] en { $text }
    [month-of-year] en { $text }
    [year] en { $text }
    [quarter] au { $text }
    [half] au { $text }
    [season] { date-season-when }
    [week] pendant la { $text }
    [weekend] pendant le { $text }
    [decade] dans les { $text }
    [century] au { $text }
    [range] { date-range-when }
    [past] par le passé
    [present] actuellement
    [future] à l’avenir
   *[other] ({ $text })
}

# $season (spring, summer, autumn, winter), $text.
date-season-when = { $season ->
    [spring] au { $text }
   *[other] à l’{ $text }
}

# The date as a noun: le 2 mai 2024, mai 2024, la période 2023-2027. $grain, $text, $extent.
date-case-def = { $grain ->
    [same-day] le même jour
    [same-time] la même période
    [day] le { $text }
    [day-of-year] le { $text }
    [day-of-month] le { $text }
    [quarter] le { $text }
    [half] le { $text }
    [season] { $season ->
        [spring] le { $text }
       *[other] l’{ $text }
    }
    [week] la { $text }
    [weekend] le { $text }
    [decade] les { $text }
    [century] le { $text }
    [range] { $extent ->
        [years] la période { $text }
       *[other] la période { date-range-when }
    }
    [past] le passé
    [present] le moment présent
    [future] l’avenir
   *[other] { $text }
}

# After « par rapport »: au 2 mai 2024, à mai 2024. $grain, $text.
date-case-to = { $grain ->
    [day] au { $text }
    [quarter] au { $text }
    [half] au { $text }
    [week] à la { $text }
    [weekend] au { $text }
    [decade] aux { $text }
    [century] au { $text }
   *[other] à { $text }
}
