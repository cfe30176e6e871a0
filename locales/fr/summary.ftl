### The summary itself, in French: its frame, its agreements by name, its people, its doubts.

## Frame.

# $title (text): the headline in its own language.
title = Résumé : « { $title } »
# $document (text): the path or id.
title-missing = Résumé du document { $document }

# $language (noun), $document (text), $published (date).
head-source = { $published-grain ->
    [none] Ce résumé porte sur un texte en { $language } ({ $document }).
   *[other] Ce résumé porte sur un texte en { $language } publié { DATETIME($published, case: "when") } ({ $document }).
}
# $date: the day that « yesterday » was counted from.
head-reference = Les dates relatives sont comptées par rapport { DATETIME($date, case: "to") }.

section-agreements = Accords
section-meetings = Rencontres et échanges
section-people = Personnes
section-undecided = Points à vérifier
section-references = Sources

# A sentence of the source. $sentence (its number), $quote (text).
note = Phrase { $sentence } : « { $quote } »

## Lead.

lead-nothing = Le texte ne mentionne aucun accord international.
lead-meetings-only = Le texte ne mentionne aucun accord international ; il rend compte d’échanges diplomatiques.
# $it (noun), $it-mention, as in events.ftl.
lead-mentioned = Le texte mentionne { it } sans en préciser l’état d’avancement.
# $others (list of agreements).
lead-others = Le texte évoque aussi { LIST($others, case: "some") }.
# $count (number).
lead-others-count = Le texte évoque aussi { count-in-words } autres accords.

# Deux, trois … dix, 11. $count (number).
count-in-words = { $count ->
    [2] deux
    [3] trois
    [4] quatre
    [5] cinq
    [6] six
    [7] sept
    [8] huit
    [9] neuf
    [10] dix
   *[other] { NUMBER($count) }
}

## Names of agreements inside sentences. $named (noun), $kind (noun), $acronym (text or none), $period (date), $subjects
## (list), $parties (list), $show-parties (yes where another agreement of the text has the same name). Forms: some (un
## accord), de-some, a-some, def, de, a.

agreement-treaty = { $named }{ in-brackets }
    .some = { FORM($named, case: "def") }{ in-brackets }
    .de-some = { FORM($named, case: "de") }{ in-brackets }
    .a-some = { FORM($named, case: "a") }{ in-brackets }
    .def = { FORM($named, case: "def") }{ in-brackets }
    .de = { FORM($named, case: "de") }{ in-brackets }
    .a = { FORM($named, case: "a") }{ in-brackets }
    .gender = { $named-gender }
    .number = { $named-number }

agreement-type = { $named }{ in-brackets }{ between-parties }
    .some = { FORM($named, case: "indef") }{ in-brackets }{ between-parties }
    .de-some = d’{ FORM($named, case: "indef") }{ in-brackets }{ between-parties }
    .a-some = à { FORM($named, case: "indef") }{ in-brackets }{ between-parties }
    .def = { FORM($named, case: "def") }{ in-brackets }{ between-parties }
    .de = { FORM($named, case: "de") }{ in-brackets }{ between-parties }
    .a = { FORM($named, case: "a") }{ in-brackets }{ between-parties }
    .gender = { $named-gender }
    .number = { $named-number }

agreement-kind = { $kind }{ about }{ for-period }{ in-brackets }{ between-parties }
    .some = { FORM($kind, case: "indef") }{ about }{ for-period }{ in-brackets }{ between-parties }
    .de-some = d’{ FORM($kind, case: "indef") }{ about }{ for-period }{ in-brackets }{ between-parties }
    .a-some = à { FORM($kind, case: "indef") }{ about }{ for-period }{ in-brackets }{ between-parties }
    .def = { FORM($kind, case: "def") }{ about }{ for-period }{ in-brackets }{ between-parties }
    .de = { FORM($kind, case: "de") }{ about }{ for-period }{ in-brackets }{ between-parties }
    .a = { FORM($kind, case: "a") }{ about }{ for-period }{ in-brackets }{ between-parties }
    .gender = { $kind-gender }
    .number = { $kind-number }

in-brackets = { $acronym ->
    [none] { "" }
   *[other] { " " }({ $acronym })
}

between-parties = { $show-parties ->
    [yes] { parties-joined }
   *[no] { "" }
}

# By their count: les Philippines are one party.
parties-joined = { $parties-count ->
    [0] { "" }
    [1] { " avec " }{ LIST($parties, case: "def") }
   *[other] { " entre " }{ LIST($parties, case: "def") }
}

for-period = { $period-grain ->
    [none] { "" }
   *[other] { " " }{ DATETIME($period) }
}

# One subject: en matière de défense; several stand in brackets.
about = { $subjects-count ->
    [0] { "" }
    [1] { " " }{ LIST($subjects, case: "in") }
   *[other] { " (" }{ LIST($subjects) })
}

## Headings of agreements.

title-treaty = { $named }{ in-brackets }
title-type = { $named }{ in-brackets }{ parties-joined }
title-kind = { $kind }{ about }{ for-period }{ in-brackets }{ parties-joined }
# $name (text): as the document has it.
title-name = { $name }{ in-brackets }

# $title (text), $head (the noun it is built on) with $head-gender and $head-number, $status (noun), $has-status (yes, no).
heading-agreement = { $has-status ->
    [yes] { $title } – { heading-status }
   *[no] { $title }
}
heading-status = { TRAIT($status, name: "f") ->
    [none] { $status }
   *[other] { $head-number ->
        [pl] { $head-gender ->
            [f] { FORM($status, case: "fp") }
           *[m] { FORM($status, case: "mp") }
        }
       *[sg] { $head-gender ->
            [f] { FORM($status, case: "f") }
           *[m] { $status }
        }
    }
}

## What is known of an agreement.

# $parties (list), $period (date).
agreement-introduction = { $parties-count ->
    [0] { it-covers } { DATETIME($period, case: "def") }.
    [1] { $period-grain ->
        [none] Une seule partie est citée : { LIST($parties, case: "def") }.
       *[other] { it-covers } { DATETIME($period, case: "def") } ; une seule partie est citée : { LIST($parties, case: "def") }.
    }
   *[other] { $period-grain ->
        [none] Les parties citées sont { LIST($parties, case: "def") }.
       *[other] { it-covers } { DATETIME($period, case: "def") } ; les parties citées sont { LIST($parties, case: "def") }.
    }
}
it-covers = { $it-number ->
    [pl] { it-subject } couvrent
   *[sg] { it-subject } couvre
}

# $name (text): in the language of the document.
agreement-original-name = Le texte original désigne { it } par l’expression « { $name } ».
agreement-without-events = Le texte mentionne { it } sans en préciser l’état d’avancement.

# $other (an agreement).
relation-amends = { it-subject } modifie { FORM($other, case: "def") }.
relation-supersedes = { it-subject } remplace { FORM($other, case: "def") }.
relation-implements = { it-subject } met en œuvre { FORM($other, case: "def") }.
relation-protocol-to = { it-subject } complète { FORM($other, case: "def") }.

# $count (number).
provisions = { $count ->
    [1] { it-subject } comporte un point :
   *[other] { it-subject } comporte { count-in-words } points :
}
# $text: as the document has it.
provision = { $text }
provision-quoted = « { $text } »

## People. $name (text), $office (noun), $office-known (yes, no), $country (noun), $country-known (yes, no).

# Inside a sentence: Emmanuel Macron (président, France).
person = { $name }{ office-in-brackets }
    .def = { $name }{ office-in-brackets }
    .de = { FORM($name, case: "de") }{ office-in-brackets }
    .a = à { $name }{ office-in-brackets }
    .par = par { $name }{ office-in-brackets }

# Named again: Emmanuel Macron.
person-later = { $name }
    .def = { $name }
    .de = { FORM($name, case: "de") }
    .a = à { $name }
    .par = par { $name }

office-in-brackets = { $office-known ->
    [yes] { $country-known ->
        [yes] { " " }({ $office }, { $country })
       *[no] { " " }({ $office })
    }
   *[no] { $country-known ->
        [yes] { " " }({ $country })
       *[no] { "" }
    }
}

# In the list of people. $original (text or none): the name as the document writes it; $role (text or none): a role
# that stands in no list, as the document has it.
person-entry = { $name }{ original-in-brackets }{ entry-office }
original-in-brackets = { $original ->
    [none] { "" }
   *[other] { " " }({ $original })
}
entry-office = { $office-known ->
    [yes] , { $office }{ entry-country }
   *[no] { $role ->
        [none] { entry-country }
       *[other] , « { $role } »
    }
}
entry-country = { $country-known ->
    [yes] { " " }({ $country })
   *[no] { "" }
}

## Doubts.

# $status (noun with .claim), $planned (yes, no).
remark-headline-claim = Le titre fait état { FORM($status, case: "claim") } ; le texte ne cite aucun accord parvenu à ce stade.
# $text (text), $date and $other (dates): the reading that was chosen, and another.
remark-ambiguous-date = { $other-grain ->
    [none] La date « { $text } » peut s’interpréter de plusieurs façons.
   *[other] La date « { $text } » peut désigner { DATETIME($date, case: "def") } ou { DATETIME($other, case: "def") } ; le résumé retient la première interprétation.
}
remark-impossible-date = La date « { $text } » n’existe pas dans le calendrier ; elle n’a pas été corrigée.
remark-other = Le passage « { $text } » est à vérifier.

## The page that leads to all summaries of a run.

index-title = Résumés
index-count = { $count ->
    [one] { NUMBER($count) } document.
   *[other] { NUMBER($count) } documents.
}
index-document = Document
index-language = Langue
index-summaries = Résumés
index-lead = L’essentiel
# $language (noun).
language-name = { $language }

## Who acts when the text names nobody.

all-parties = parties
    .def = les parties
    .de = des parties
    .a = aux parties
    .par = par les parties
    .gender = f
    .number = pl
some-party = partie
    .def = une partie
    .de = d’une partie
    .a = à une partie
    .par = par une partie
    .gender = f
    .number = sg
