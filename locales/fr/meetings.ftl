### Meetings, visits and exercises, in French. Each diplomatic-… is a clause.
###
### Variables: $modality as in events.ftl; $who who takes part (list of countries or people), with $who-number (none, sg,
### pl) and $who-type; $act the message itself, with $act-gender; $date, $date-grain; $place, $has-place.

# Somebody holds it, or it takes place. .some, .def, .de, .infinitive, .participle, .gender.
held = { $who-number ->
    [none] { held-by-nobody }
   *[other] { held-by-somebody }
}

held-by-somebody = { $modality ->
   *[fact] { who-has } { FORM($act, case: "participle") } { FORM($act, case: "some") }{ where }{ when }
    [planned] { who-must } { FORM($act, case: "infinitive") } { FORM($act, case: "some") }{ where }{ when }
    [possible] { who-may } { FORM($act, case: "infinitive") } { FORM($act, case: "some") }{ where }{ when }
    [conditional] sous certaines conditions, { who-may } { FORM($act, case: "infinitive") } { FORM($act, case: "some") }{ where }{ when }
    [urged] des voix demandent la tenue { FORM($act, case: "de") } avec { LIST($who, case: "def") }{ where }{ when }
    [negated] { FORM($act, case: "def") }{ of-whom } n’a pas eu lieu{ where }{ when }
    [denied] { FORM($act, case: "def") }{ of-whom } fait l’objet d’un démenti
    [postponed] { FORM($act, case: "def") }{ of-whom } fait l’objet d’un report{ cited-date }
    [alleged] { who-would-have } { FORM($act, case: "participle") } { FORM($act, case: "some") }{ where }{ when }
    [counterfactual] dans d’autres circonstances, { who-would-have } { FORM($act, case: "participle") } { FORM($act, case: "some") }{ where }{ when }
}

held-by-nobody = { $modality ->
   *[fact] { FORM($act, case: "some") } a eu lieu{ where }{ when }
    [planned] { FORM($act, case: "some") } doit avoir lieu{ where }{ when }
    [possible] { FORM($act, case: "some") } pourrait avoir lieu{ where }{ when }
    [conditional] sous certaines conditions, { FORM($act, case: "some") } pourrait avoir lieu{ where }{ when }
    [urged] des voix demandent la tenue { FORM($act, case: "de") }{ where }{ when }
    [negated] { FORM($act, case: "def") } n’a pas eu lieu{ where }{ when }
    [denied] { FORM($act, case: "def") } fait l’objet d’un démenti
    [postponed] { FORM($act, case: "def") } fait l’objet d’un report{ cited-date }
    [alleged] { FORM($act, case: "some") } aurait eu lieu{ where }{ when }
    [counterfactual] dans d’autres circonstances, { FORM($act, case: "some") } aurait eu lieu{ where }{ when }
}

who = { $who-mention ->
    [later] { $who-type ->
        [country-pair] les deux pays
       *[other] { LIST($who, case: "def") }
    }
   *[first] { LIST($who, case: "def") }
}

who-has = { $who-number ->
    [pl] { who } ont
   *[sg] { who } a
}

who-must = { $who-number ->
    [pl] { who } doivent
   *[sg] { who } doit
}

who-may = { $who-number ->
    [pl] { who } pourraient
   *[sg] { who } pourrait
}

who-would-have = { $who-number ->
    [pl] { who } auraient
   *[sg] { who } aurait
}

# Le sommet entre la France et le Japon, la visite de Fumio Kishida.
of-whom = { $who-type ->
    [country-pair] { " entre " }{ LIST($who, case: "def") }
    [countries] { " entre " }{ LIST($who, case: "def") }
   *[other] { " " }{ LIST($who, case: "de") }
}

# La France et le Japon ont tenu un dialogue « 2+2 » le 9 mai 2023.
diplomatic-dialogue-2plus2 = { held }
    .some = un dialogue « 2+2 » des ministres des Affaires étrangères et de la Défense
    .def = le dialogue « 2+2 » des ministres des Affaires étrangères et de la Défense
    .de = d’un dialogue « 2+2 » des ministres des Affaires étrangères et de la Défense
    .infinitive = tenir
    .participle = tenu

diplomatic-dialogue = { held }
    .some = un dialogue
    .def = le dialogue
    .de = d’un dialogue
    .infinitive = tenir
    .participle = tenu

# Fumio Kishida a effectué une visite en France le 2 mai 2024.
diplomatic-visit = { held }
    .some = une visite
    .def = la visite
    .de = d’une visite
    .infinitive = effectuer
    .participle = effectué

diplomatic-state-visit = { held }
    .some = une visite d’État
    .def = la visite d’État
    .de = d’une visite d’État
    .infinitive = effectuer
    .participle = effectué

diplomatic-summit = { held }
    .some = un sommet
    .def = le sommet
    .de = d’un sommet
    .infinitive = tenir
    .participle = tenu

# Emmanuel Macron et Fumio Kishida ont eu un entretien à Paris le 2 mai 2024.
diplomatic-meeting = { held }
    .some = un entretien
    .def = l’entretien
    .de = d’un entretien
    .infinitive = avoir
    .participle = eu

diplomatic-phone-call = { held }
    .some = un entretien téléphonique
    .def = l’entretien téléphonique
    .de = d’un entretien téléphonique
    .infinitive = avoir
    .participle = eu

diplomatic-exercise = { held }
    .some = un exercice militaire
    .def = l’exercice militaire
    .de = d’un exercice militaire
    .infinitive = mener
    .participle = mené

diplomatic-port-call = { held }
    .some = une escale navale
    .def = l’escale navale
    .de = d’une escale navale
    .infinitive = effectuer
    .participle = effectué

diplomatic-mission = { held }
    .some = une mission
    .def = la mission
    .de = d’une mission
    .infinitive = conduire
    .participle = conduit

# Une nomination: who is appointed does not appoint.
diplomatic-appointment = { $who-number ->
    [none] { held-by-nobody }
   *[other] { $modality ->
       *[fact] la nomination { LIST($who, case: "de") } a eu lieu{ when }
        [planned] la nomination { LIST($who, case: "de") } est prévue{ when }
        [possible] la nomination { LIST($who, case: "de") } est envisagée{ when }
        [conditional] la nomination { LIST($who, case: "de") } est envisagée{ when } sous certaines conditions
        [urged] des voix demandent la nomination { LIST($who, case: "de") }{ when }
        [negated] la nomination { LIST($who, case: "de") } n’a pas eu lieu{ when }
        [denied] la nomination { LIST($who, case: "de") } fait l’objet d’un démenti
        [postponed] la nomination { LIST($who, case: "de") } fait l’objet d’un report{ cited-date }
        [alleged] la nomination { LIST($who, case: "de") } aurait eu lieu{ when }
        [counterfactual] dans d’autres circonstances, la nomination { LIST($who, case: "de") } aurait eu lieu{ when }
    }
}
    .some = une nomination
    .def = la nomination
    .de = d’une nomination
