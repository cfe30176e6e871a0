### What happens to agreements, in French. Each event-… is a clause; its full stop comes from « sentence ».
###
### Variables of every event-… message:
###   $modality  fact, planned, possible, conditional, urged, negated, denied, postponed, alleged, counterfactual
###   $doer      who acts (list), with $doer-gender, $doer-number (none, sg, pl), $doer-type (country, country-pair,
###              countries, organisation, people, parties, none) and $doer-mention (first, later, same)
###   $it        the agreement, with $it-gender, $it-number and $it-mention (first: by name; here: the heading has
###              named it; later; same: it was the subject of the sentence before)
###   $act       the event message itself; FORM($act, case: "…") reads its attributes
###   $date      with $date-grain (none where there is no date); $place, with $has-place (yes, no)
###   $speaker   who calls for or denies the act (list), with $speaker-number (none, sg, pl)
### Attributes that the program reads: .subject = agreement (the agreement itself is the subject), agreement-or-doer (it
### is as long as nobody is named), matter and matter-or-doer (the same, but what is said is said of its negotiations, so no
### pronoun may follow), parties or party (somebody acts even if nobody is named); .actors = no (States act, not people).

## Who acts.

doer = { $doer-mention ->
    [same] { doer-pronoun }
    [later] { doer-later }
   *[first] { LIST($doer, case: "def") }
}

# One person stays a name: we do not know « il » from « elle ».
doer-pronoun = { $doer-number ->
    [sg] { $doer-type ->
        [people] { LIST($doer, case: "def") }
       *[other] { $doer-gender ->
            [f] elle
           *[other] il
        }
    }
   *[pl] { $doer-gender ->
        [f] elles
       *[other] ils
    }
}

doer-later = { $doer-type ->
    [country-pair] les deux pays
    [countries] les parties
   *[other] { LIST($doer, case: "def") }
}

doer-has = { $doer-number ->
    [pl] { doer } ont
   *[sg] { doer } a
}

doer-has-not = { $doer-number ->
    [pl] { doer } n’ont pas
   *[sg] { doer } n’a pas
}

doer-must = { $doer-number ->
    [pl] { doer } doivent
   *[sg] { doer } doit
}

doer-may = { $doer-number ->
    [pl] { doer } pourraient
   *[sg] { doer } pourrait
}

doer-would-have = { $doer-number ->
    [pl] { doer } auraient
   *[sg] { doer } aurait
}

doer-denies = { $doer-number ->
    [pl] { doer } démentent
   *[sg] { doer } dément
}

# France est appelée, Macron et Kishida sont appelés; where somebody calls: le Japon a appelé la France.
doer-is-called-upon = { $speaker-number ->
    [none] { $doer-number ->
        [pl] { doer } sont appelé{ doer-agreement }
       *[sg] { doer } est appelé{ doer-agreement }
    }
   *[other] { speaker-has } appelé { LIST($doer, case: "def") }
}

# The ending of a participle beside « être ».
doer-agreement = { $doer-number ->
    [pl] { $doer-gender ->
        [f] es
       *[other] s
    }
   *[sg] { $doer-gender ->
        [f] e
       *[other] { "" }
    }
}

speaker-has = { $speaker-number ->
    [pl] { LIST($speaker, case: "def") } ont
   *[sg] { LIST($speaker, case: "def") } a
}

# Who wants it: « le Japon a demandé », « des voix demandent ».
somebody-asks-for = { $speaker-number ->
    [none] des voix demandent
   *[other] { speaker-has } demandé
}

## The agreement.

# As an object: un accord, cet accord, l’accord.
it = { $it-mention ->
    [first] { FORM($it, case: "some") }
    [here] { FORM($it, case: "this") }
   *[later] { FORM($it, case: "def") }
}

it-de = { $it-mention ->
    [first] { FORM($it, case: "de-some") }
    [here] de { FORM($it, case: "this") }
   *[later] { FORM($it, case: "de") }
}

it-a = { $it-mention ->
    [first] { FORM($it, case: "a-some") }
    [here] à { FORM($it, case: "this") }
   *[later] { FORM($it, case: "a") }
}

# As a subject, and a definite one: un accord cannot enter into force without being known.
it-subject = { $it-mention ->
    [first] { FORM($it, case: "def") }
    [same] { $it-number ->
        [pl] { $it-gender ->
            [f] elles
           *[other] ils
        }
       *[sg] { $it-gender ->
            [f] elle
           *[other] il
        }
    }
   *[other] { it }
}

it-has = { $it-number ->
    [pl] { it-subject } ont
   *[sg] { it-subject } a
}

it-has-not = { $it-number ->
    [pl] { it-subject } n’ont pas
   *[sg] { it-subject } n’a pas
}

it-is = { $it-number ->
    [pl] { it-subject } sont
   *[sg] { it-subject } est
}

it-is-not = { $it-number ->
    [pl] { it-subject } ne sont pas
   *[sg] { it-subject } n’est pas
}

it-must = { $it-number ->
    [pl] { it-subject } doivent
   *[sg] { it-subject } doit
}

it-may = { $it-number ->
    [pl] { it-subject } pourraient
   *[sg] { it-subject } pourrait
}

it-would-have = { $it-number ->
    [pl] { it-subject } auraient
   *[sg] { it-subject } aurait
}

it-would-be = { $it-number ->
    [pl] { it-subject } seraient
   *[sg] { it-subject } serait
}

# The ending of a participle that agrees with the agreement.
it-agreement = { $it-number ->
    [pl] { $it-gender ->
        [f] es
       *[other] s
    }
   *[sg] { $it-gender ->
        [f] e
       *[other] { "" }
    }
}

# What the verb governs, and what its noun governs: signer cet accord, adhérer à cet accord; la signature de cet accord.
object = { TRAIT($act, name: "object") ->
    [a] { it-a }
    [de] { it-de }
   *[none] { it }
}

# After a negation French names what is known: « n’ont pas signé l’accord » and not « un accord ».
definite-object = { $it-mention ->
    [first] { TRAIT($act, name: "object") ->
        [a] { FORM($it, case: "a") }
        [de] { FORM($it, case: "de") }
       *[none] { FORM($it, case: "def") }
    }
   *[other] { object }
}

# The participle after a negation: ouvert de négociations, where the plain one says « des ».
negated-participle = { TRAIT($act, name: "negated") ->
    [none] { FORM($act, case: "participle") }
   *[other] { FORM($act, case: "negated") }
}
negated-topic = { TRAIT($act, name: "negated-topic") ->
    [none] { FORM($act, case: "topic") }
   *[other] { FORM($act, case: "negated-topic") }
}

noun-object = { TRAIT($act, name: "noun-object") ->
    [a] { it-a }
    [direct] { it }
   *[none] { it-de }
}

## Circumstances, each with its blank.

when = { $date-grain ->
    [none] { "" }
   *[other] { " " }{ DATETIME($date, case: "when") }
}

where = { $has-place ->
    [yes] { " " }{ FORM($place, case: "en") }
   *[no] { "" }
}

# A date beside something put off may be the old one or the new one; the text is quoted without choosing.
cited-date = { $date-grain ->
    [none] { "" }
   *[other] , la date citée étant { DATETIME($date, case: "def") }
}

for-doer = { $doer-number ->
    [none] { "" }
   *[other] { " pour " }{ LIST($doer, case: "def") }
}

between-doers = { $doer-count ->
    [0] { "" }
    [1] { " " }{ LIST($doer, case: "de") }
   *[other] { " entre " }{ LIST($doer, case: "def") }
}

## Patterns. An event message refers to one of these and gives its words as attributes.

# Somebody does something to the agreement, or it is done. .infinitive, .participle, .noun.
done = { $doer-number ->
    [none] { done-passive }
   *[other] { done-active }
}

done-active = { $modality ->
   *[fact] { doer-has } { FORM($act, case: "participle") } { object }{ when }{ where }
    [planned] { doer-must } { FORM($act, case: "infinitive") } { object }{ when }{ where }
    [possible] { doer-may } { FORM($act, case: "infinitive") } { object }{ when }{ where }
    [conditional] sous certaines conditions, { doer-may } { FORM($act, case: "infinitive") } { object }{ when }
    [urged] { doer-is-called-upon } à { FORM($act, case: "infinitive") } { object }{ when }
    [negated] { doer-has-not } { negated-participle } { definite-object }{ when }
    [denied] { $speaker-number ->
        [none] { doer-denies } avoir { FORM($act, case: "participle") } { object }{ when }
       *[other] { speaker-has } démenti{ when } { FORM($act, case: "noun") } { noun-object } { LIST($doer, case: "par") }
    }
    [postponed] { doer-has } reporté { FORM($act, case: "noun") } { noun-object }{ cited-date }
    [alleged] { doer-would-have } { FORM($act, case: "participle") } { object }{ when }{ where }
    [counterfactual] dans d’autres circonstances, { doer-would-have } { FORM($act, case: "participle") } { object }{ when }
}

done-passive = { $modality ->
   *[fact] { it-has } été { FORM($act, case: "participle") }{ it-agreement }{ when }{ where }
    [planned] { it-must } être { FORM($act, case: "participle") }{ it-agreement }{ when }{ where }
    [possible] { it-may } être { FORM($act, case: "participle") }{ it-agreement }{ when }{ where }
    [conditional] sous certaines conditions, { it-may } être { FORM($act, case: "participle") }{ it-agreement }{ when }
    [negated] { it-has-not } été { FORM($act, case: "participle") }{ it-agreement }{ when }
    [alleged] { it-would-have } été { FORM($act, case: "participle") }{ it-agreement }{ when }{ where }
    [counterfactual] dans d’autres circonstances, { it-would-have } été { FORM($act, case: "participle") }{ it-agreement }{ when }
    [urged] { act-as-noun }
    [denied] { act-as-noun }
    [postponed] { act-as-noun }
}

# Talks about the agreement, when nobody is named. .topic (plural), .passive, .noun.
talks = { $doer-number ->
    [none] { talks-passive }
   *[other] { done-active }
}

talks-passive = { $modality ->
   *[fact] { FORM($act, case: "topic") } { it } ont été { FORM($act, case: "passive") }{ when }{ where }
    [planned] { FORM($act, case: "topic") } { it } doivent être { FORM($act, case: "passive") }{ when }{ where }
    [possible] { FORM($act, case: "topic") } { it } pourraient être { FORM($act, case: "passive") }{ when }{ where }
    [conditional] sous certaines conditions, { FORM($act, case: "topic") } { it } pourraient être { FORM($act, case: "passive") }{ when }
    [negated] { negated-topic } { definite-object } n’ont pas été { FORM($act, case: "passive") }{ when }
    [alleged] { FORM($act, case: "topic") } { it } auraient été { FORM($act, case: "passive") }{ when }{ where }
    [counterfactual] dans d’autres circonstances, { FORM($act, case: "topic") } { it } auraient été { FORM($act, case: "passive") }{ when }
    [urged] { act-as-noun }
    [denied] { act-as-noun }
    [postponed] { act-as-noun }
}

# The agreement ends by itself. .own-infinitive, .own-participle (with « avoir »), .noun.
ends = { $modality ->
   *[fact] { it-has } { FORM($act, case: "own-participle") }{ when }
    [planned] { it-must } { FORM($act, case: "own-infinitive") }{ when }
    [possible] { it-may } { FORM($act, case: "own-infinitive") }{ when }
    [conditional] sous certaines conditions, { it-may } { FORM($act, case: "own-infinitive") }{ when }
    [negated] { it-has-not } { FORM($act, case: "own-participle") }{ when }
    [alleged] { it-would-have } { FORM($act, case: "own-participle") }{ when }
    [counterfactual] dans d’autres circonstances, { it-would-have } { FORM($act, case: "own-participle") }{ when }
    [urged] { act-as-noun }
    [denied] { act-as-noun }
    [postponed] { act-as-noun }
}

# Calls, denials and delays where nobody is named: the act as a noun needs no agreement.
act-as-noun = { $modality ->
    [denied] { $speaker-number ->
        [none] { FORM($act, case: "noun") } { noun-object } fait l’objet d’un démenti{ when }
       *[other] { speaker-has } démenti{ when } { FORM($act, case: "noun") } { noun-object }
    }
    [postponed] { FORM($act, case: "noun") } { noun-object } fait l’objet d’un report{ cited-date }
   *[urged] { somebody-asks-for } { FORM($act, case: "noun") } { noun-object }{ when }
}

## Before and during negotiations.

# La France et le Japon ont proposé cet accord.
event-proposed = { done }
    .infinitive = proposer
    .participle = proposé
    .noun = la proposition

# La France et le Japon ont mené des discussions exploratoires sur cet accord en 2021.
event-exploratory-talks = { talks }
    .infinitive = mener des discussions exploratoires sur
    .participle = mené des discussions exploratoires sur
    .noun = la tenue de discussions exploratoires sur
    .noun-object = direct
    .topic = des discussions exploratoires sur
    .negated-topic = les discussions exploratoires sur
    .negated = mené de discussions exploratoires sur
    .passive = menées
    .subject = matter-or-doer

# Le Conseil a autorisé l’ouverture de négociations sur cet accord.
event-negotiations-mandated = { talks }
    .infinitive = autoriser l’ouverture de négociations sur
    .participle = autorisé l’ouverture de négociations sur
    .noun = l’autorisation de négociations sur
    .noun-object = direct
    .topic = des négociations sur
    .negated-topic = les négociations sur
    .passive = autorisées
    .subject = matter-or-doer

# La France et le Japon ont ouvert des négociations sur cet accord.
event-negotiations-opened = { talks }
    .infinitive = ouvrir des négociations sur
    .participle = ouvert des négociations sur
    .noun = l’ouverture de négociations sur
    .noun-object = direct
    .topic = des négociations sur
    .negated-topic = les négociations sur
    .negated = ouvert de négociations sur
    .passive = ouvertes
    .subject = matter-or-doer

# La France et le Japon négocient cet accord.
event-negotiations-ongoing = { $modality ->
   *[fact] { $doer-number ->
        [none] { it-is } en cours de négociation
        [pl] { doer } négocient { it }{ when }
       *[sg] { doer } négocie { it }{ when }
    }
    [planned] { doer-must } négocier { it }{ when }
    [possible] { doer-may } négocier { it }{ when }
    [conditional] sous certaines conditions, { doer-may } négocier { it }{ when }
    [urged] { doer-is-called-upon } à négocier { it }{ when }
    [negated] { $doer-number ->
        [pl] { doer } ne négocient pas { it }{ when }
       *[sg] { doer } ne négocie pas { it }{ when }
    }
    [denied] { $speaker-number ->
        [none] { doer-denies } négocier { it }{ when }
       *[other] { speaker-has } démenti{ when } la tenue de négociations sur { it }
    }
    [postponed] { doer-has } reporté les négociations sur { it }{ cited-date }
    [alleged] { $doer-number ->
        [pl] { doer } négocieraient { it }{ when }
       *[sg] { doer } négocierait { it }{ when }
    }
    [counterfactual] dans d’autres circonstances, { doer-would-have } négocié { it }{ when }
}
    .subject = parties

event-negotiations-resumed = { talks }
    .infinitive = reprendre les négociations sur
    .participle = repris les négociations sur
    .noun = la reprise des négociations sur
    .noun-object = direct
    .topic = les négociations sur
    .passive = relancées
    .subject = matter-or-doer

event-negotiations-suspended = { talks }
    .infinitive = suspendre les négociations sur
    .participle = suspendu les négociations sur
    .noun = la suspension des négociations sur
    .noun-object = direct
    .topic = les négociations sur
    .passive = suspendues
    .subject = matter-or-doer

# Les négociations entre la France et le Japon sur cet accord ont échoué.
event-negotiations-failed = { $modality ->
   *[fact] les négociations{ between-doers } sur { it } ont échoué{ when }{ where }
    [planned] l’échec des négociations{ between-doers } sur { it } est annoncé{ when }
    [possible] les négociations{ between-doers } sur { it } pourraient échouer{ when }
    [conditional] sous certaines conditions, les négociations{ between-doers } sur { it } pourraient échouer{ when }
    [urged] { somebody-asks-for } l’abandon des négociations{ between-doers } sur { it }{ when }
    [negated] les négociations{ between-doers } sur { it } n’ont pas échoué{ when }
    [denied] { $speaker-number ->
        [none] l’échec des négociations{ between-doers } sur { it } fait l’objet d’un démenti{ when }
       *[other] { speaker-has } démenti{ when } l’échec des négociations{ between-doers } sur { it }
    }
    [postponed] les négociations{ between-doers } sur { it } ont été reportées{ cited-date }
    [alleged] les négociations{ between-doers } sur { it } auraient échoué{ when }
    [counterfactual] dans d’autres circonstances, les négociations{ between-doers } sur { it } auraient échoué{ when }
}
    .subject = matter

event-negotiations-concluded = { talks }
    .infinitive = achever les négociations sur
    .participle = achevé les négociations sur
    .noun = l’achèvement des négociations sur
    .noun-object = direct
    .topic = les négociations sur
    .passive = achevées
    .subject = matter-or-doer

# La France et le Japon ont arrêté les grandes lignes de cet accord.
event-agreed-in-principle = { done-active }
    .infinitive = arrêter les grandes lignes
    .participle = arrêté les grandes lignes
    .object = de
    .noun = l’entente sur les grandes lignes
    .subject = parties

## Text and signature.

event-initialled = { done }
    .infinitive = parapher
    .participle = paraphé
    .noun = le paraphe

event-adopted = { done }
    .infinitive = adopter
    .participle = adopté
    .noun = l’adoption

# Cet accord a été ouvert à la signature le 20 septembre 2023.
event-opened-for-signature = { $modality ->
   *[fact] { it-has } été ouvert{ it-agreement } à la signature{ when }{ where }
    [planned] { it-must } être ouvert{ it-agreement } à la signature{ when }{ where }
    [possible] { it-may } être ouvert{ it-agreement } à la signature{ when }{ where }
    [conditional] sous certaines conditions, { it-may } être ouvert{ it-agreement } à la signature{ when }
    [urged] { somebody-asks-for } l’ouverture { it-de } à la signature{ when }
    [negated] { it-has-not } été ouvert{ it-agreement } à la signature{ when }
    [denied] l’ouverture { it-de } à la signature fait l’objet d’un démenti{ when }
    [postponed] l’ouverture { it-de } à la signature fait l’objet d’un report{ cited-date }
    [alleged] { it-would-have } été ouvert{ it-agreement } à la signature{ when }{ where }
    [counterfactual] dans d’autres circonstances, { it-would-have } été ouvert{ it-agreement } à la signature{ when }
}
    .subject = agreement

# La France et le Japon ont signé cet accord le 2 mai 2024 à Paris.
event-signed = { done }
    .infinitive = signer
    .participle = signé
    .noun = la signature

event-concluded = { done }
    .infinitive = conclure
    .participle = conclu
    .noun = la conclusion

event-issued = { done }
    .infinitive = publier
    .participle = publié
    .noun = la publication

event-announced = { done }
    .infinitive = annoncer
    .participle = annoncé
    .noun = l’annonce

## Consent to be bound.

# The one organisation whose parliament approves agreements is the European Union.
parliament = { $doer-count ->
   *[other] les Parlements { LIST($doer, case: "de") }
    [1] { $doer-type ->
        [organisation] le Parlement européen
       *[other] le Parlement { LIST($doer, case: "de") }
    }
}

# Le Parlement du Japon a approuvé cet accord le 28 avril 2023.
event-approved-domestically = { $modality ->
   *[fact] { $doer-count ->
       *[other] { parliament } ont approuvé { it }{ when }
        [1] { parliament } a approuvé { it }{ when }
    }
    [planned] { $doer-count ->
       *[other] { parliament } doivent approuver { it }{ when }
        [1] { parliament } doit approuver { it }{ when }
    }
    [possible] { $doer-count ->
       *[other] { parliament } pourraient approuver { it }{ when }
        [1] { parliament } pourrait approuver { it }{ when }
    }
    [conditional] { $doer-count ->
       *[other] sous certaines conditions, { parliament } pourraient approuver { it }{ when }
        [1] sous certaines conditions, { parliament } pourrait approuver { it }{ when }
    }
    [urged] { somebody-asks-for } l’approbation { it-de } par { parliament }{ when }
    [negated] { $doer-count ->
       *[other] { parliament } n’ont pas approuvé { it }{ when }
        [1] { parliament } n’a pas approuvé { it }{ when }
    }
    [denied] l’approbation { it-de } par { parliament } fait l’objet d’un démenti{ when }
    [postponed] l’approbation { it-de } par { parliament } fait l’objet d’un report{ cited-date }
    [alleged] { $doer-count ->
       *[other] { parliament } auraient approuvé { it }{ when }
        [1] { parliament } aurait approuvé { it }{ when }
    }
    [counterfactual] { $doer-count ->
       *[other] dans d’autres circonstances, { parliament } auraient approuvé { it }{ when }
        [1] dans d’autres circonstances, { parliament } aurait approuvé { it }{ when }
    }
}
    .subject = party
    .actors = no

event-ratified = { done }
    .infinitive = ratifier
    .participle = ratifié
    .noun = la ratification

event-accepted = { done }
    .infinitive = accepter
    .participle = accepté
    .noun = l’acceptation

event-approved = { done }
    .infinitive = approuver
    .participle = approuvé
    .noun = l’approbation

event-accession-requested = { done-active }
    .infinitive = demander à adhérer
    .participle = demandé à adhérer
    .object = a
    .noun = la demande d’adhésion
    .noun-object = a
    .subject = party

event-acceded = { done-active }
    .infinitive = adhérer
    .participle = adhéré
    .object = a
    .noun = l’adhésion
    .noun-object = a
    .subject = party

event-instrument-deposited = { done-active }
    .infinitive = déposer un instrument relatif
    .participle = déposé un instrument relatif
    .negated = déposé d’instrument relatif
    .object = a
    .noun = le dépôt d’un instrument relatif
    .noun-object = a
    .subject = party

event-instruments-exchanged = { done-active }
    .infinitive = échanger les instruments relatifs
    .participle = échangé les instruments relatifs
    .object = a
    .noun = l’échange des instruments relatifs
    .noun-object = a
    .subject = parties

## In force.

# Cet accord s’applique à titre provisoire depuis le 1er mai 2024.
event-provisionally-applied = { $modality ->
   *[fact] { it-has } commencé à s’appliquer à titre provisoire{ when }{ for-doer }
    [planned] { it-must } s’appliquer à titre provisoire{ when }{ for-doer }
    [possible] { it-may } s’appliquer à titre provisoire{ when }{ for-doer }
    [conditional] sous certaines conditions, { it-may } s’appliquer à titre provisoire{ when }{ for-doer }
    [urged] { somebody-asks-for } l’application provisoire { it-de }{ when }{ for-doer }
    [negated] { it-has-not } commencé à s’appliquer à titre provisoire{ when }{ for-doer }
    [denied] l’application provisoire { it-de } fait l’objet d’un démenti{ when }
    [postponed] l’application provisoire { it-de } fait l’objet d’un report{ cited-date }
    [alleged] { it-would-have } commencé à s’appliquer à titre provisoire{ when }{ for-doer }
    [counterfactual] dans d’autres circonstances, { it-would-have } commencé à s’appliquer à titre provisoire{ when }
}
    .subject = agreement

# Cet accord est entré en vigueur le 26 juin 2019.
event-entered-into-force = { $modality ->
   *[fact] { it-is } entré{ it-agreement } en vigueur{ when }{ for-doer }
    [planned] { it-must } entrer en vigueur{ when }{ for-doer }
    [possible] { it-may } entrer en vigueur{ when }{ for-doer }
    [conditional] sous certaines conditions, { it-may } entrer en vigueur{ when }{ for-doer }
    [urged] { somebody-asks-for } l’entrée en vigueur { it-de }{ when }{ for-doer }
    [negated] { it-is-not } entré{ it-agreement } en vigueur{ when }{ for-doer }
    [denied] { $speaker-number ->
        [none] l’entrée en vigueur { it-de } fait l’objet d’un démenti{ when }
       *[other] { speaker-has } démenti{ when } l’entrée en vigueur { it-de }
    }
    [postponed] l’entrée en vigueur { it-de } fait l’objet d’un report{ cited-date }
    [alleged] { it-would-be } entré{ it-agreement } en vigueur{ when }{ for-doer }
    [counterfactual] dans d’autres circonstances, { it-would-be } entré{ it-agreement } en vigueur{ when }
}
    .subject = agreement

event-registered = { done }
    .infinitive = enregistrer
    .participle = enregistré
    .noun = l’enregistrement
    .subject = agreement-or-doer

event-published = { done }
    .infinitive = publier
    .participle = publié
    .noun = la publication
    .subject = agreement-or-doer

event-reservation = { done-active }
    .infinitive = formuler une réserve à l’égard
    .participle = formulé une réserve à l’égard
    .negated = formulé de réserve à l’égard
    .object = de
    .noun = la formulation d’une réserve à l’égard
    .subject = party

## Change and end.

event-amended = { done }
    .infinitive = modifier
    .participle = modifié
    .noun = la modification

event-renewed = { done }
    .infinitive = prolonger
    .participle = prolongé
    .noun = la prolongation

event-superseded = { done }
    .infinitive = remplacer
    .participle = remplacé
    .noun = le remplacement
    .subject = agreement-or-doer

event-suspended = { done }
    .infinitive = suspendre
    .participle = suspendu
    .noun = la suspension

event-denounced = { done }
    .infinitive = dénoncer
    .participle = dénoncé
    .noun = la dénonciation

# Les États-Unis se sont retirés de cet accord.
event-withdrawn = { $modality ->
   *[fact] { $doer-number ->
        [pl] { doer } se sont retiré{ doer-agreement } { it-de }{ when }
       *[sg] { doer } s’est retiré{ doer-agreement } { it-de }{ when }
    }
    [planned] { doer-must } se retirer { it-de }{ when }
    [possible] { doer-may } se retirer { it-de }{ when }
    [conditional] sous certaines conditions, { doer-may } se retirer { it-de }{ when }
    [urged] { doer-is-called-upon } à se retirer { it-de }{ when }
    [negated] { $doer-number ->
        [pl] { doer } ne se sont pas retiré{ doer-agreement } { it-de }{ when }
       *[sg] { doer } ne s’est pas retiré{ doer-agreement } { it-de }{ when }
    }
    [denied] { $speaker-number ->
        [none] { doer-denies } s’être retiré{ doer-agreement } { it-de }{ when }
       *[other] { speaker-has } démenti{ when } le retrait { LIST($doer, case: "de") }
    }
    [postponed] { $doer-number ->
        [pl] { doer } ont reporté leur retrait { it-de }{ cited-date }
       *[sg] { doer } a reporté son retrait { it-de }{ cited-date }
    }
    [alleged] { $doer-number ->
        [pl] { doer } se seraient retiré{ doer-agreement } { it-de }{ when }
       *[sg] { doer } se serait retiré{ doer-agreement } { it-de }{ when }
    }
    [counterfactual] { $doer-number ->
        [pl] dans d’autres circonstances, { doer } se seraient retiré{ doer-agreement } { it-de }{ when }
       *[sg] dans d’autres circonstances, { doer } se serait retiré{ doer-agreement } { it-de }{ when }
    }
}
    .subject = party

event-ratification-withdrawn = { done-active }
    .infinitive = révoquer la ratification
    .participle = révoqué la ratification
    .object = de
    .noun = la révocation de la ratification
    .subject = party

event-terminated = { $doer-number ->
    [none] { ends }
   *[other] { done-active }
}
    .infinitive = mettre fin
    .participle = mis fin
    .object = a
    .noun = l’extinction
    .own-infinitive = prendre fin
    .own-participle = pris fin

event-expired = { ends }
    .own-infinitive = expirer
    .own-participle = expiré
    .noun = l’expiration
    .subject = agreement

## Conduct.

event-violated = { done }
    .infinitive = violer
    .participle = violé
    .noun = la violation

event-rejected = { done }
    .infinitive = rejeter
    .participle = rejeté
    .noun = le rejet

event-launched = { done }
    .infinitive = lancer
    .participle = lancé
    .noun = le lancement

## When the act takes effect on another day. Il prend effet le 7 novembre 2023.

event-effective = { $modality ->
   *[fact] la mesure prend effet{ when }
    [planned] la mesure doit prendre effet{ when }
    [alleged] la mesure prendrait effet{ when }
    [possible] la mesure pourrait prendre effet{ when }
    [conditional] la mesure pourrait prendre effet{ when }
    [urged] la date d’effet demandée est { DATETIME($date, case: "def") }
    [negated] la date d’effet citée est { DATETIME($date, case: "def") }
    [denied] la date d’effet citée est { DATETIME($date, case: "def") }
    [postponed] la date d’effet citée est { DATETIME($date, case: "def") }
    [counterfactual] la date d’effet citée est { DATETIME($date, case: "def") }
}

## Who says so. $clause (text), $speaker (list) with $speaker-number, $date.

# …, ont annoncé Emmanuel Macron et Fumio Kishida le 2 mai 2024.
report-announced = { $speaker-number ->
    [none] { $clause }, selon une annonce{ report-date }
    [pl] { $clause }, ont annoncé { LIST($speaker, case: "def") }{ when }
   *[sg] { $clause }, a annoncé { LIST($speaker, case: "def") }{ when }
}

report-said = { $speaker-number ->
    [none] { $clause }, selon une déclaration{ report-date }
   *[other] { $clause }, selon { LIST($speaker, case: "def") }{ said-date }
}

report-confirmed = { $speaker-number ->
    [none] { $clause }, selon une confirmation{ report-date }
    [pl] { $clause }, ont confirmé { LIST($speaker, case: "def") }{ when }
   *[sg] { $clause }, a confirmé { LIST($speaker, case: "def") }{ when }
}

report-denied = { $speaker-number ->
    [none] { $clause }, ce qui a été démenti{ when }
    [pl] { $clause }, ce qu’ont démenti { LIST($speaker, case: "def") }{ when }
   *[sg] { $clause }, ce qu’a démenti { LIST($speaker, case: "def") }{ when }
}

# D’une annonce du 2 mai 2024, faite en mai 2024.
report-date = { $date-grain ->
    [none] { "" }
    [day] { " du " }{ DATETIME($date) }
   *[other] { " faite " }{ DATETIME($date, case: "when") }
}

said-date = { $date-grain ->
    [none] { "" }
   *[other] { " (" }{ DATETIME($date, case: "when") })
}

## Two facts in one sentence. $next-date is the date of the second.

# La France et le Japon ont signé cet accord le 13 juillet 2018; il est entré en vigueur le 26 juin 2019.
joined-signed-entered-into-force = { doer-has } signé { it }{ when }{ where } ; { it-then } entré{ it-agreement } en vigueur { DATETIME($next-date, case: "when") }
joined-concluded-entered-into-force = { doer-has } conclu { it }{ when }{ where } ; { it-then } entré{ it-agreement } en vigueur { DATETIME($next-date, case: "when") }
joined-adopted-entered-into-force = { doer-has } adopté { it }{ when }{ where } ; { it-then } entré{ it-agreement } en vigueur { DATETIME($next-date, case: "when") }
joined-ratified-entered-into-force = { doer-has } ratifié { it }{ when } ; { it-then } entré{ it-agreement } en vigueur { DATETIME($next-date, case: "when") }
joined-signed-ratified = { doer-has } signé { it }{ when }{ where } et { it-before-has } ratifié{ it-agreement } { DATETIME($next-date, case: "when") }
joined-negotiations-opened-signed = { doer-has } ouvert des négociations sur { it }{ when }{ where } et { it-before-has } signé{ it-agreement } { DATETIME($next-date, case: "when") }
joined-negotiations-opened-negotiations-concluded = { $doer-number ->
    [pl] { doer } ont ouvert des négociations sur { it }{ when } et les ont achevées { DATETIME($next-date, case: "when") }
   *[sg] { doer } a ouvert des négociations sur { it }{ when } et les a achevées { DATETIME($next-date, case: "when") }
}
joined-initialled-signed = { doer-has } paraphé { it }{ when }{ where } et { it-before-has } signé{ it-agreement } { DATETIME($next-date, case: "when") }

it-then = { $it-number ->
    [pl] { $it-gender ->
        [f] elles sont
       *[other] ils sont
    }
   *[sg] { $it-gender ->
        [f] elle est
       *[other] il est
    }
}

# The agreement as an object before the verb: l’ont signé, les a ratifiés.
it-before-has = { $doer-number ->
    [pl] { $it-number ->
        [pl] les ont
       *[sg] l’ont
    }
   *[sg] { $it-number ->
        [pl] les a
       *[sg] l’a
    }
}
