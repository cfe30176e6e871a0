### Meetings, visits and exercises, in English. Each diplomatic-… is a clause.
###
### Variables: $modality as in events.ftl; $who who takes part (list of countries or people), with $who-number (none, sg,
### pl) and $who-type; $act the message itself; $date, $date-grain; $place, $has-place.

# Somebody holds it, or it takes place. .some, .def, .base, .past, .participle.
held = { $who-number ->
    [none] { held-by-nobody }
   *[other] { held-by-somebody }
}

held-by-somebody = { $modality ->
   *[fact] { $date-grain ->
        [none] { who-has } { FORM($act, case: "participle") } { FORM($act, case: "some") }{ act-where }
       *[other] { who } { FORM($act, case: "past") } { FORM($act, case: "some") }{ act-where }{ when }
    }
    [planned] { who-is } to { FORM($act, case: "base") } { FORM($act, case: "some") }{ act-where }{ when }
    [possible] { who } may { FORM($act, case: "base") } { FORM($act, case: "some") }{ act-where }{ when }
    [conditional] { who } may { FORM($act, case: "base") } { FORM($act, case: "some") }{ act-where }{ when } if certain conditions are met
    [urged] { who-is } being urged to { FORM($act, case: "base") } { FORM($act, case: "some") }{ act-where }{ when }
    [negated] { who-has } not { FORM($act, case: "participle") } { FORM($act, case: "some") }{ act-where }
    [denied] reports of { FORM($act, case: "some") }{ of-whom } have been denied
    [postponed] { FORM($act, case: "def") }{ of-whom } has been postponed{ cited-date }
    [alleged] { who } reportedly { FORM($act, case: "past") } { FORM($act, case: "some") }{ act-where }{ when }
    [counterfactual] { who } would have { FORM($act, case: "participle") } { FORM($act, case: "some") }{ act-where }{ when } in other circumstances
}

held-by-nobody = { $modality ->
   *[fact] { $date-grain ->
        [none] { FORM($act, case: "some") } has taken place{ where }
       *[other] { FORM($act, case: "some") } took place{ where }{ when }
    }
    [planned] { FORM($act, case: "some") } is to take place{ where }{ when }
    [possible] { FORM($act, case: "some") } may take place{ where }{ when }
    [conditional] { FORM($act, case: "some") } may take place{ where }{ when } if certain conditions are met
    [urged] there are calls for { FORM($act, case: "some") }{ where }{ when }
    [negated] { FORM($act, case: "def") } did not take place{ where }{ when }
    [denied] reports of { FORM($act, case: "some") } have been denied
    [postponed] { FORM($act, case: "def") } has been postponed{ cited-date }
    [alleged] { FORM($act, case: "some") } reportedly took place{ where }{ when }
    [counterfactual] { FORM($act, case: "some") } would have taken place{ where }{ when } in other circumstances
}

who = { $who-mention ->
    [later] { $who-type ->
        [country-pair] the two countries
       *[other] { LIST($who, case: "def") }
    }
   *[first] { LIST($who, case: "def") }
}
who-has = { $who-number ->
    [pl] { who } have
   *[sg] { who } has
}
who-is = { $who-number ->
    [pl] { who } are
   *[sg] { who } is
}
of-whom = { $who-type ->
    [country-pair] { " between " }{ LIST($who, case: "def") }
    [countries] { " between " }{ LIST($who, case: "def") }
    [people] { " by " }{ LIST($who, case: "def") }
   *[other] { " of " }{ LIST($who, case: "def") }
}
# One pays a visit to a country, one meets in it.
act-where = { $has-place ->
    [yes] { TRAIT($act, name: "towards") ->
        [none] { where }
       *[to] { " to " }{ FORM($place, case: "def") }
    }
   *[no] { "" }
}

# Who visits a country visits it: no visit is paid where the country is known. .visit-base, .visit-past (also
# the participle).
visited = { $has-place ->
    [yes] { visited-somewhere }
   *[no] { held }
}
visited-somewhere = { $who-number ->
    [none] { held-by-nobody }
   *[other] { $modality ->
       *[fact] { $date-grain ->
            [none] { who-has } { FORM($act, case: "visit-past") } { FORM($place, case: "def") }
           *[other] { who } { FORM($act, case: "visit-past") } { FORM($place, case: "def") }{ when }
        }
        [planned] { who-is } to { FORM($act, case: "visit-base") } { FORM($place, case: "def") }{ when }
        [possible] { who } may { FORM($act, case: "visit-base") } { FORM($place, case: "def") }{ when }
        [conditional] { who } may { FORM($act, case: "visit-base") } { FORM($place, case: "def") }{ when } if certain conditions are met
        [urged] { who-is } being urged to { FORM($act, case: "visit-base") } { FORM($place, case: "def") }{ when }
        [negated] { who-has } not { FORM($act, case: "visit-past") } { FORM($place, case: "def") }
        [denied] reports of { FORM($act, case: "some") } to { FORM($place, case: "def") }{ of-whom } have been denied
        [postponed] { FORM($act, case: "def") } to { FORM($place, case: "def") }{ of-whom } has been postponed{ cited-date }
        [alleged] { who } reportedly { FORM($act, case: "visit-past") } { FORM($place, case: "def") }{ when }
        [counterfactual] { who } would have { FORM($act, case: "visit-past") } { FORM($place, case: "def") }{ when } in other circumstances
    }
}

# Two or more meet; where one only is named, he or she holds a meeting. .meet-base, .meet-past, .meet-participle.
met = { $who-number ->
    [pl] { $modality ->
       *[fact] { $date-grain ->
            [none] { who-has } { FORM($act, case: "meet-participle") }{ where }
           *[other] { who } { FORM($act, case: "meet-past") }{ where }{ when }
        }
        [planned] { who-is } to { FORM($act, case: "meet-base") }{ where }{ when }
        [possible] { who } may { FORM($act, case: "meet-base") }{ where }{ when }
        [conditional] { who } may { FORM($act, case: "meet-base") }{ where }{ when } if certain conditions are met
        [urged] { who-is } being urged to { FORM($act, case: "meet-base") }{ where }{ when }
        [negated] { $date-grain ->
            [none] { who-has } not { FORM($act, case: "meet-participle") }{ where }
           *[other] { who } did not { FORM($act, case: "meet-base") }{ where }{ when }
        }
        [alleged] { who } reportedly { FORM($act, case: "meet-past") }{ where }{ when }
        [counterfactual] { who } would have { FORM($act, case: "meet-participle") }{ where }{ when } in other circumstances
        [denied] { held }
        [postponed] { held }
    }
   *[other] { held }
}

# France and Japan held 2+2 talks on 9 May 2023.
diplomatic-dialogue-2plus2 = { held }
    .some = a “2+2” meeting of foreign and defence ministers
    .def = the “2+2” meeting of foreign and defence ministers
    .base = hold
    .past = held
    .participle = held

diplomatic-dialogue = { held }
    .some = a dialogue
    .def = the dialogue
    .base = hold
    .past = held
    .participle = held

# Fumio Kishida visited France on 2 May 2024.
diplomatic-visit = { visited }
    .some = a visit
    .def = the visit
    .base = pay
    .past = paid
    .participle = paid
    .towards = to
    .visit-base = visit
    .visit-past = visited

diplomatic-state-visit = { held }
    .some = a state visit
    .def = the state visit
    .base = pay
    .past = paid
    .participle = paid
    .towards = to

diplomatic-summit = { held }
    .some = a summit
    .def = the summit
    .base = hold
    .past = held
    .participle = held

# Emmanuel Macron and Fumio Kishida met in Paris on 2 May 2024.
diplomatic-meeting = { met }
    .some = a meeting
    .def = the meeting
    .base = hold
    .past = held
    .participle = held
    .meet-base = meet
    .meet-past = met
    .meet-participle = met

diplomatic-phone-call = { met }
    .some = a telephone call
    .def = the telephone call
    .base = hold
    .past = held
    .participle = held
    .meet-base = speak by telephone
    .meet-past = spoke by telephone
    .meet-participle = spoken by telephone

diplomatic-exercise = { held }
    .some = a military exercise
    .def = the military exercise
    .base = conduct
    .past = conducted
    .participle = conducted

diplomatic-port-call = { held }
    .some = a port call
    .def = the port call
    .base = make
    .past = made
    .participle = made

diplomatic-mission = { held }
    .some = a mission
    .def = the mission
    .base = carry out
    .past = carried out
    .participle = carried out
    .towards = to

# Who is appointed does not appoint.
diplomatic-appointment = { $who-number ->
    [none] { held-by-nobody }
   *[other] { $modality ->
       *[fact] { $date-grain ->
            [none] { who-has } been appointed
           *[other] { $who-number ->
                [pl] { who } were appointed{ when }
               *[sg] { who } was appointed{ when }
            }
        }
        [planned] { who-is } to be appointed{ when }
        [possible] { who } may be appointed{ when }
        [conditional] { who } may be appointed{ when } if certain conditions are met
        [urged] there are calls to appoint { LIST($who, case: "def") }{ when }
        [negated] { who-has } not been appointed
        [denied] the appointment of { LIST($who, case: "def") } has been denied
        [postponed] the appointment of { LIST($who, case: "def") } has been postponed{ cited-date }
        [alleged] { who-has } reportedly been appointed{ when }
        [counterfactual] { who } would have been appointed{ when } in other circumstances
    }
}
    .some = an appointment
    .def = the appointment
