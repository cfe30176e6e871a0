### Der Rahmen der Zusammenfassung, die Namen der Abkommen, die Personen. Was hier fehlt, sagt das Englische.

title = Zusammenfassung: „{ $title }“
head-source = { $published-grain ->
    [none] Dies ist die Zusammenfassung eines Textes in { $language } ({ $document }).
   *[other] Dies ist die Zusammenfassung eines Textes in { $language }, erschienen { DATETIME($published, case: "when") } ({ $document }).
}
head-reference = Relative Daten sind vom { DATETIME($date) } aus gerechnet.

section-agreements = Abkommen
section-people = Personen
section-undecided = Zu prüfen
section-references = Belege

note = Satz { $sentence }: „{ $quote }“

lead-others = Der Text nennt auch { LIST($others, case: "ein") }.

## Wie Abkommen heißen: .ein im Akkusativ, .nom, .akk und .dat mit Artikel.

agreement-type = { $named }{ in-brackets }
    .ein = { FORM($named, case: "ein") }{ in-brackets }{ between }
    .nom = { FORM($named, case: "nom") }{ in-brackets }{ between }
    .akk = { FORM($named, case: "akk") }{ in-brackets }{ between }
    .dat = { FORM($named, case: "dat") }{ in-brackets }{ between }
    .number = { $named-number }

agreement-kind = { $kind }{ about }{ in-brackets }
    .ein = { FORM($kind, case: "ein") }{ about }{ in-brackets }{ between }
    .nom = { FORM($kind, case: "nom") }{ about }{ in-brackets }{ between }
    .akk = { FORM($kind, case: "akk") }{ about }{ in-brackets }{ between }
    .dat = { FORM($kind, case: "dat") }{ about }{ in-brackets }{ between }
    .number = { $kind-number }

about = { $subjects-count ->
    [0] { "" }
   *[other] { " über " }{ LIST($subjects) }
}
in-brackets = { $acronym ->
    [none] { "" }
   *[other] { " " }({ $acronym })
}
between = { $show-parties ->
    [yes] { parties-joined }
   *[no] { "" }
}
parties-joined = { $parties-number ->
    [none] { "" }
    [sg] { " mit " }{ LIST($parties, case: "dat") }
   *[pl] { " zwischen " }{ LIST($parties, case: "dat") }
}

title-type = { $named }{ in-brackets }{ parties-joined }
title-kind = { $kind }{ about }{ in-brackets }{ parties-joined }
title-name = { $name }{ in-brackets }
heading-agreement = { $has-status ->
    [yes] { $title } – { $status }
   *[no] { $title }
}

agreement-introduction = { $parties-number ->
    [pl] Als Parteien sind { LIST($parties, case: "nom") } genannt.
   *[sg] Als Partei ist nur { LIST($parties, case: "nom") } genannt.
}
agreement-original-name = Im Original heißt es „{ $name }“.
agreement-without-events = Der Text erwähnt das Abkommen, ohne zu sagen, wie weit es gediehen ist.

## Personen.

person = { $name }
    .nom = { $name }{ office-in-brackets }
    .dat = { $name }{ office-in-brackets }
person-later = { $name }
    .nom = { $name }
    .dat = { $name }
office-in-brackets = { $office-known ->
    [yes] { " " }({ $office })
   *[no] { "" }
}
person-entry = { $name }{ $office-known ->
    [yes] , { $office }{ entry-country }
   *[no] { entry-country }
}
entry-country = { $country-known ->
    [yes] { " " }({ $country })
   *[no] { "" }
}

all-parties = Parteien
    .nom = die Parteien
    .dat = den Parteien
    .number = pl
