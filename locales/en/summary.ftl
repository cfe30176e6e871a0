### The summary itself, in English: its frame, its agreements by name, its people, its doubts.

## Frame.

# $title (text): the headline in its own language.
title = Summary: “{ $title }”
# $document (text): the path or id.
title-missing = Summary of { $document }

# $language (noun), $document (text), $published (date).
head-source = { $published-grain ->
    [none] This is a summary of a text in { $language } ({ $document }).
   *[other] This is a summary of a text in { $language } published { DATETIME($published, case: "when") } ({ $document }).
}
# $date: the day that "yesterday" was counted from.
head-reference = Relative dates are counted from { DATETIME($date) }.

section-agreements = Agreements
section-meetings = Meetings and exchanges
section-people = People
section-undecided = To be checked
section-references = Sources

# A sentence of the source. $sentence (its number), $quote (text).
note = Sentence { $sentence }: “{ $quote }”

## Lead.

lead-nothing = The text mentions no international agreement.
lead-meetings-only = The text mentions no international agreement; it reports on diplomatic exchanges.
# $it (noun), $it-mention, as in events.ftl.
lead-mentioned = The text mentions { it } without saying what stage it has reached.
# $others (list of agreements).
lead-others = The text also mentions { LIST($others, case: "some") }.
# $count (number).
lead-others-count = The text also mentions { count-in-words } other agreements.

# Two, three … ten, 11. $count (number).
count-in-words = { $count ->
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
    [7] seven
    [8] eight
    [9] nine
    [10] ten
   *[other] { NUMBER($count) }
}

## Names of agreements inside sentences. $named (noun), $kind (noun), $acronym (text or none), $period (date), $subjects
## (list), $parties (list), $show-parties (yes where another agreement of the text has the same name). Forms: some (an
## agreement), def.

agreement-treaty = { $named }{ in-brackets }
    .some = { FORM($named, case: "def") }{ in-brackets }
    .def = { FORM($named, case: "def") }{ in-brackets }
    .number = { $named-number }

agreement-type = { $named }{ in-brackets }{ between-parties }
    .some = { FORM($named, case: "indef") }{ in-brackets }{ between-parties }
    .def = { FORM($named, case: "def") }{ in-brackets }{ between-parties }
    .number = { $named-number }

agreement-kind = { about-what }{ $kind }{ for-period }{ in-brackets }{ between-parties }
    .some = { some-kind }{ for-period }{ in-brackets }{ between-parties }
    .def = the { about-what }{ $kind }{ for-period }{ in-brackets }{ between-parties }
    .number = { $kind-number }

# An agreement, a defence agreement, an aviation agreement.
some-kind = { $subjects-count ->
    [1] { FORM(about-what-bare, case: "indef") } { $kind }
   *[other] { FORM($kind, case: "indef") }
}
about-what = { $subjects-count ->
    [1] { about-what-bare }{ " " }
   *[other] { "" }
}
about-what-bare = { LIST($subjects, case: "attr") }

in-brackets = { $acronym ->
    [none] { "" }
   *[other] { " " }({ $acronym })
}
between-parties = { $show-parties ->
    [yes] { parties-joined }
   *[no] { "" }
}
# By their count: the Cook Islands are one party.
parties-joined = { $parties-count ->
    [0] { "" }
    [1] { " with " }{ LIST($parties, case: "def") }
   *[other] { " between " }{ LIST($parties, case: "def") }
}
for-period = { $period-grain ->
    [none] { "" }
   *[other] { " for " }{ DATETIME($period) }
}
# Several subjects stand in brackets.
about = { $subjects-count ->
    [0] { "" }
    [1] { "" }
   *[other] { " (" }{ LIST($subjects) })
}

## Headings of agreements.

title-treaty = { $named }{ in-brackets }
title-type = { $named }{ in-brackets }{ parties-joined }
title-kind = { about-what }{ $kind }{ about }{ for-period }{ in-brackets }{ parties-joined }
# $name (text): as the document has it.
title-name = { $name }{ in-brackets }

# $title (text), $status (noun), $has-status (yes, no).
heading-agreement = { $has-status ->
    [yes] { $title } – { $status }
   *[no] { $title }
}

## What is known of an agreement.

# $parties (list), $period (date).
agreement-introduction = { $parties-count ->
    [0] { it-covers } { DATETIME($period, case: "def") }.
    [1] { $period-grain ->
        [none] The only party named is { LIST($parties, case: "def") }.
       *[other] { it-covers } { DATETIME($period, case: "def") }; the only party named is { LIST($parties, case: "def") }.
    }
   *[other] { $period-grain ->
        [none] The parties named are { LIST($parties, case: "def") }.
       *[other] { it-covers } { DATETIME($period, case: "def") }; the parties named are { LIST($parties, case: "def") }.
    }
}
it-covers = { $it-number ->
    [pl] { it-subject } cover
   *[sg] { it-subject } covers
}

# $name (text): in the language of the document.
agreement-original-name = The original calls { it } “{ $name }”.
agreement-without-events = The text mentions { it } without saying what stage it has reached.

# $other (an agreement).
relation-amends = { it-subject } amends { FORM($other, case: "def") }.
relation-supersedes = { it-subject } replaces { FORM($other, case: "def") }.
relation-implements = { it-subject } implements { FORM($other, case: "def") }.
relation-protocol-to = { it-subject } supplements { FORM($other, case: "def") }.

# $count (number).
provisions = { $count ->
    [1] { it-subject } has one point:
   *[other] { it-subject } has { count-in-words } points:
}
# $text: as the document has it.
provision = { $text }
provision-quoted = “{ $text }”

## People. $name (text), $office (noun), $office-known (yes, no), $country (noun), $country-known (yes, no).

# Inside a sentence: French president Emmanuel Macron, President Emmanuel Macron, Secretary General Mark Rutte of NATO.
person = { $office-known ->
    [yes] { $country-known ->
        [yes] { TRAIT($country, name: "adj") ->
            [none] { FORM($office, case: "title") } { $name } of { FORM($country, case: "def") }
           *[other] { FORM($country, case: "adj") } { $office } { $name }
        }
       *[no] { FORM($office, case: "title") } { $name }
    }
   *[no] { $country-known ->
        [yes] { $name } of { FORM($country, case: "def") }
       *[no] { $name }
    }
}
    .def = { person }
# Named again: Emmanuel Macron.
person-later = { $name }
    .def = { $name }
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
       *[other] , “{ $role }”
    }
}
entry-country = { $country-known ->
    [yes] { " " }({ $country })
   *[no] { "" }
}

## Doubts.

# $status (noun with .claim), $planned (yes, no).
remark-headline-claim = The headline reports { FORM($status, case: "claim") }; the text mentions no agreement that has reached that stage.
# $text (text), $date and $other (dates): the reading that was chosen, and another.
remark-ambiguous-date = { $other-grain ->
    [none] The date “{ $text }” can be read in more than one way.
   *[other] The date “{ $text }” can be read as { DATETIME($date) } or as { DATETIME($other) }; this summary takes the first reading.
}
remark-impossible-date = The date “{ $text }” does not exist in the calendar; it has not been corrected.
remark-other = The passage “{ $text }” should be checked.

## The page that leads to all summaries of a run.

index-title = Summaries
index-count = { $count ->
    [one] { NUMBER($count) } document.
   *[other] { NUMBER($count) } documents.
}
index-document = Document
index-language = Language
index-summaries = Summaries
index-lead = In brief
# $language (noun).
language-name = { $language }

## Who acts when the text names nobody.

all-parties = parties
    .def = the parties
    .number = pl
some-party = party
    .def = one party
    .number = sg
