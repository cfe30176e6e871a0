### Wie Deutsch Namen, Daten und Aufzählungen bildet. FORM, LIST und DATETIME lesen diese Nachrichten.

cldr-locale = de
sentence-joiner = { " " }

# $clause (Text).
sentence = { $clause }.

# Ein Name, der in keiner Liste steht. $name (Text).
name = { $name }
    .nom = { $name }
    .dat = { $name }

# Wann: am 2. Mai 2024, im Mai 2024, 2024. $grain, $text.
date-case-when = { $grain ->
    [same-day] am selben Tag
    [day] am { $text }
    [day-of-year] am { $text }
    [month] im { $text }
    [month-of-year] im { $text }
    [year] { $text }
    [past] früher
    [present] derzeit
    [future] künftig
   *[other] ({ $text })
}
date-same-day = derselbe Tag
