### Was mit Abkommen geschieht. Jede Nachricht event-… ist ein Satz ohne Punkt; die Variablen sind dieselben wie in
### den anderen Sprachen: $modality, $doer, $it, $act, $date, $place.

## Wer handelt, und woran.

doer = { $doer-mention ->
    [same] { $doer-number ->
        [sg] es
       *[pl] sie
    }
    [later] { $doer-type ->
        [country-pair] die beiden Staaten
       *[other] { LIST($doer, case: "nom") }
    }
   *[first] { LIST($doer, case: "nom") }
}
it = { $it-mention ->
    [first] { FORM($it, case: "ein") }
    [here] { FORM($it, case: "dies") }
   *[later] { FORM($it, case: "akk") }
}
it-subject = { $it-mention ->
    [same] { $it-number ->
        [pl] sie
       *[sg] es
    }
    [here] { FORM($it, case: "dies") }
   *[other] { FORM($it, case: "nom") }
}

when = { $date-grain ->
    [none] { "" }
   *[other] { " " }{ DATETIME($date, case: "when") }
}
where = { $has-place ->
    [yes] { " in " }{ FORM($place, case: "dat") }
   *[no] { "" }
}

## Muster. Die Wörter geben die Attribute der Handlung: .past (unterzeichnete), .past-pl (unterzeichneten), .participle
## (unterzeichnet), .base (unterzeichnen), .noun (die Unterzeichnung).

# Jemand tut es, oder es wird getan.
done = { $doer-number ->
    [none] { done-passive }
   *[other] { done-active }
}
done-active = { $modality ->
    [fact] { $doer-number ->
        [pl] { doer } { FORM($act, case: "past-pl") }{ when }{ where } { it }
       *[sg] { doer } { FORM($act, case: "past") }{ when }{ where } { it }
    }
    [planned] { $doer-number ->
        [pl] { doer } wollen{ when }{ where } { it } { FORM($act, case: "base") }
       *[sg] { doer } will{ when }{ where } { it } { FORM($act, case: "base") }
    }
    [negated] { $doer-number ->
        [pl] { doer } haben { it }{ when } nicht { FORM($act, case: "participle") }
       *[sg] { doer } hat { it }{ when } nicht { FORM($act, case: "participle") }
    }
   *[other] { in-question }
}
done-passive = { $modality ->
    [fact] { it-subject } wurde{ when }{ where } { FORM($act, case: "participle") }
    [planned] { it-subject } soll{ when }{ where } { FORM($act, case: "participle") } werden
    [negated] { it-subject } ist{ when } nicht { FORM($act, case: "participle") } worden
   *[other] { in-question }
}

# Es geschieht von selbst. .past (trat), .rest (in Kraft), .participle (in Kraft getreten), .base (in Kraft treten).
happens = { $modality ->
    [fact] { $date-grain ->
        [none] { it-subject } ist { FORM($act, case: "participle") }
       *[other] { it-subject } { FORM($act, case: "past") }{ when } { FORM($act, case: "rest") }
    }
    [planned] { it-subject } soll{ when } { FORM($act, case: "base") }
    [negated] { it-subject } ist{ when } nicht { FORM($act, case: "participle") }
   *[other] { in-question }
}

# Was nur möglich, gefordert oder behauptet ist.
in-question = von { FORM($act, case: "noun") } ist nur die Rede{ when }

event-signed = { done }
    .base = unterzeichnen
    .past = unterzeichnete
    .past-pl = unterzeichneten
    .participle = unterzeichnet
    .noun = der Unterzeichnung

event-entered-into-force = { happens }
    .base = in Kraft treten
    .past = trat
    .rest = in Kraft
    .participle = in Kraft getreten
    .noun = dem Inkrafttreten
    .subject = agreement
