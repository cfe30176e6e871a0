### What happens to agreements, in English. Each event-… is a clause; its full stop comes from "sentence".
###
### Variables of every event-… message:
###   $modality  fact, planned, possible, conditional, urged, negated, denied, postponed, alleged, counterfactual
###   $doer      who acts (list), with $doer-number (none, sg, pl), $doer-type (country, country-pair, countries,
###              organisation, people, parties, none) and $doer-mention (first, later, same)
###   $it        the agreement, with $it-number and $it-mention (first: by name; here: the heading has named it; later;
###              same: it was the subject of the sentence before)
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
# One person stays a name: we do not know "he" from "she".
doer-pronoun = { $doer-number ->
    [sg] { $doer-type ->
        [people] { LIST($doer, case: "def") }
       *[other] it
    }
   *[pl] they
}
doer-later = { $doer-type ->
    [country-pair] the two countries
    [countries] the parties
   *[other] { LIST($doer, case: "def") }
}
doer-has = { $doer-number ->
    [pl] { doer } have
   *[sg] { doer } has
}
doer-is = { $doer-number ->
    [pl] { doer } are
   *[sg] { doer } is
}
doer-denies = { $doer-number ->
    [pl] { doer } deny
   *[sg] { doer } denies
}

## The agreement.

# As an object: an agreement, this agreement, the agreement.
it = { $it-mention ->
    [first] { FORM($it, case: "some") }
    [here] { FORM($it, case: "this") }
   *[later] { FORM($it, case: "def") }
}
# As a subject, and a definite one.
it-subject = { $it-mention ->
    [first] { FORM($it, case: "def") }
    [same] { $it-number ->
        [pl] they
       *[sg] it
    }
   *[other] { it }
}
it-was = { $it-number ->
    [pl] { it-subject } were
   *[sg] { it-subject } was
}
it-has = { $it-number ->
    [pl] { it-subject } have
   *[sg] { it-subject } has
}
it-is = { $it-number ->
    [pl] { it-subject } are
   *[sg] { it-subject } is
}

## Circumstances, each with its blank.

when = { $date-grain ->
    [none] { "" }
   *[other] { " " }{ DATETIME($date, case: "when") }
}
where = { $has-place ->
    [yes] { " in " }{ FORM($place, case: "def") }
   *[no] { "" }
}
# A date beside something put off may be the old one or the new one; the text is quoted without choosing.
cited-date = { $date-grain ->
    [none] { "" }
   *[other] { " " }(the date given is { DATETIME($date) })
}
for-doer = { $doer-number ->
    [none] { "" }
   *[other] { " for " }{ LIST($doer, case: "def") }
}
between-doers = { $doer-number ->
    [pl] { " between " }{ LIST($doer, case: "def") }
   *[other] { "" }
}

## Patterns. An event message refers to one of these and gives its words as attributes.

# Somebody does something to the agreement, or it is done. .base (sign), .past (signed), .participle (signed), .gerund
# (signing), .noun (the signing of), .passive where it is not .participle.
done = { $doer-number ->
    [none] { done-passive }
   *[other] { done-active }
}

# With a date English tells the past, without one the result.
done-active = { $modality ->
   *[fact] { $date-grain ->
        [none] { doer-has } { FORM($act, case: "participle") } { it }{ where }
       *[other] { doer } { FORM($act, case: "past") } { it }{ where }{ when }
    }
    [planned] { doer-is } to { FORM($act, case: "base") } { it }{ where }{ when }
    [possible] { doer } may { FORM($act, case: "base") } { it }{ where }{ when }
    [conditional] { doer } may { FORM($act, case: "base") } { it }{ when } if certain conditions are met
    [urged] { $speaker-number ->
        [none] { doer-is } being urged to { FORM($act, case: "base") } { it }{ when }
       *[other] { LIST($speaker, case: "def") } called on { LIST($doer, case: "def") }{ when } to { FORM($act, case: "base") } { it }
    }
    [negated] { $date-grain ->
        [none] { doer-has } not { FORM($act, case: "participle") } { it }
       *[other] { doer } did not { FORM($act, case: "base") } { it }{ when }
    }
    [denied] { $speaker-number ->
        [none] { doer-denies } having { FORM($act, case: "participle") } { it }{ when }
       *[other] { LIST($speaker, case: "def") } denied{ when } that { doer } had { FORM($act, case: "participle") } { it }
    }
    [postponed] { doer-has } postponed { FORM($act, case: "gerund") } { it }{ cited-date }
    [alleged] { doer } reportedly { FORM($act, case: "past") } { it }{ where }{ when }
    [counterfactual] { doer } would have { FORM($act, case: "participle") } { it }{ when } in other circumstances
}

done-passive = { $modality ->
   *[fact] { $date-grain ->
        [none] { it-has } been { passive }{ where }
       *[other] { it-was } { passive }{ where }{ when }
    }
    [planned] { it-is } to be { passive }{ where }{ when }
    [possible] { it-subject } may be { passive }{ where }{ when }
    [conditional] { it-subject } may be { passive }{ when } if certain conditions are met
    [negated] { $date-grain ->
        [none] { it-has } not been { passive }
       *[other] { it-was } not { passive }{ when }
    }
    [alleged] { it-was } reportedly { passive }{ where }{ when }
    [counterfactual] { it-subject } would have been { passive }{ when } in other circumstances
    [urged] { act-as-noun }
    [denied] { act-as-noun }
    [postponed] { act-as-noun }
}
passive = { TRAIT($act, name: "passive") ->
    [none] { FORM($act, case: "participle") }
   *[other] { FORM($act, case: "passive") }
}

# Talks about the agreement, when nobody is named. .topic (plural), .passive, .noun.
talks = { $doer-number ->
    [none] { talks-passive }
   *[other] { done-active }
}
talks-passive = { $modality ->
   *[fact] { $date-grain ->
        [none] { FORM($act, case: "topic") } { it } have been { FORM($act, case: "passive") }{ where }
       *[other] { FORM($act, case: "topic") } { it } were { FORM($act, case: "passive") }{ where }{ when }
    }
    [planned] { FORM($act, case: "topic") } { it } are to be { FORM($act, case: "passive") }{ where }{ when }
    [possible] { FORM($act, case: "topic") } { it } may be { FORM($act, case: "passive") }{ where }{ when }
    [conditional] { FORM($act, case: "topic") } { it } may be { FORM($act, case: "passive") }{ when } if certain conditions are met
    [negated] { FORM($act, case: "topic") } { it } have not been { FORM($act, case: "passive") }{ when }
    [alleged] { FORM($act, case: "topic") } { it } were reportedly { FORM($act, case: "passive") }{ where }{ when }
    [counterfactual] { FORM($act, case: "topic") } { it } would have been { FORM($act, case: "passive") }{ when } in other circumstances
    [urged] { act-as-noun }
    [denied] { act-as-noun }
    [postponed] { act-as-noun }
}

# The agreement does it by itself: it enters into force, it expires. .base, .past, .participle, .noun.
happens = { $modality ->
   *[fact] { $date-grain ->
        [none] { it-has } { FORM($act, case: "participle") }{ for-doer }
       *[other] { it-subject } { FORM($act, case: "past") }{ for-doer }{ when }
    }
    [planned] { it-is } to { FORM($act, case: "base") }{ for-doer }{ when }
    [possible] { it-subject } may { FORM($act, case: "base") }{ for-doer }{ when }
    [conditional] { it-subject } may { FORM($act, case: "base") }{ for-doer }{ when } if certain conditions are met
    [negated] { $date-grain ->
        [none] { it-has } not { FORM($act, case: "participle") }{ for-doer }
       *[other] { it-subject } did not { FORM($act, case: "base") }{ for-doer }{ when }
    }
    [alleged] { it-subject } reportedly { FORM($act, case: "past") }{ for-doer }{ when }
    [counterfactual] { it-subject } would have { FORM($act, case: "participle") }{ for-doer }{ when } in other circumstances
    [urged] { act-as-noun }
    [denied] { act-as-noun }
    [postponed] { act-as-noun }
}

was-denied = { $date-grain ->
    [none] has been denied
   *[other] was denied{ when }
}

# Calls, denials and delays where nobody is named.
act-as-noun = { $modality ->
    [denied] { $speaker-number ->
        [none] { FORM($act, case: "noun") } { it } { was-denied }
       *[other] { LIST($speaker, case: "def") } denied{ when } { FORM($act, case: "noun") } { it }
    }
    [postponed] { FORM($act, case: "noun") } { it } has been postponed{ cited-date }
   *[urged] { $speaker-number ->
        [none] there are calls for { FORM($act, case: "noun") } { it }{ when }
       *[other] { LIST($speaker, case: "def") } called for { FORM($act, case: "noun") } { it }{ when }
    }
}

## Before and during negotiations.

# France and Japan proposed this agreement in 2021.
event-proposed = { done }
    .base = propose
    .past = proposed
    .participle = proposed
    .gerund = proposing
    .noun = the proposal of

event-exploratory-talks = { talks }
    .base = hold exploratory talks on
    .past = held exploratory talks on
    .participle = held exploratory talks on
    .gerund = holding exploratory talks on
    .noun = the holding of exploratory talks on
    .topic = exploratory talks on
    .passive = held
    .subject = matter-or-doer

event-negotiations-mandated = { talks }
    .base = authorise negotiations on
    .past = authorised negotiations on
    .participle = authorised negotiations on
    .gerund = authorising negotiations on
    .noun = the mandate for negotiations on
    .topic = negotiations on
    .passive = authorised
    .subject = matter-or-doer

# France and Japan opened negotiations on a Reciprocal Access Agreement.
event-negotiations-opened = { talks }
    .base = open negotiations on
    .past = opened negotiations on
    .participle = opened negotiations on
    .gerund = opening negotiations on
    .noun = the opening of negotiations on
    .topic = negotiations on
    .passive = opened
    .subject = matter-or-doer

# France and Japan are negotiating this agreement.
event-negotiations-ongoing = { $modality ->
   *[fact] { $doer-number ->
        [none] { it-is } under negotiation
       *[other] { doer-is } negotiating { it }
    }
    [planned] { doer-is } to negotiate { it }{ when }
    [possible] { doer } may negotiate { it }{ when }
    [conditional] { doer } may negotiate { it }{ when } if certain conditions are met
    [urged] { $speaker-number ->
        [none] { doer-is } being urged to negotiate { it }{ when }
       *[other] { LIST($speaker, case: "def") } called on { LIST($doer, case: "def") }{ when } to negotiate { it }
    }
    [negated] { doer-is } not negotiating { it }
    [denied] { $speaker-number ->
        [none] { doer-denies } negotiating { it }{ when }
       *[other] { LIST($speaker, case: "def") } denied{ when } that { doer } were negotiating { it }
    }
    [postponed] { doer-has } postponed negotiations on { it }{ cited-date }
    [alleged] { doer-is } reportedly negotiating { it }
    [counterfactual] { doer } would have negotiated { it }{ when } in other circumstances
}
    .subject = parties

event-negotiations-resumed = { talks }
    .base = resume negotiations on
    .past = resumed negotiations on
    .participle = resumed negotiations on
    .gerund = resuming negotiations on
    .noun = the resumption of negotiations on
    .topic = negotiations on
    .passive = resumed
    .subject = matter-or-doer

event-negotiations-suspended = { talks }
    .base = suspend negotiations on
    .past = suspended negotiations on
    .participle = suspended negotiations on
    .gerund = suspending negotiations on
    .noun = the suspension of negotiations on
    .topic = negotiations on
    .passive = suspended
    .subject = matter-or-doer

# Negotiations between Australia and the European Union on this agreement failed in October 2023.
event-negotiations-failed = { $modality ->
   *[fact] { $date-grain ->
        [none] negotiations{ between-doers } on { it } have failed{ where }
       *[other] negotiations{ between-doers } on { it } failed{ where }{ when }
    }
    [planned] negotiations{ between-doers } on { it } are expected to fail{ when }
    [possible] negotiations{ between-doers } on { it } may fail{ when }
    [conditional] negotiations{ between-doers } on { it } may fail{ when } under certain conditions
    [urged] there are calls to abandon negotiations{ between-doers } on { it }{ when }
    [negated] negotiations{ between-doers } on { it } have not failed
    [denied] { $speaker-number ->
        [none] the failure of negotiations{ between-doers } on { it } { was-denied }
       *[other] { LIST($speaker, case: "def") } denied{ when } that negotiations{ between-doers } on { it } had failed
    }
    [postponed] negotiations{ between-doers } on { it } have been postponed{ cited-date }
    [alleged] negotiations{ between-doers } on { it } reportedly failed{ when }
    [counterfactual] negotiations{ between-doers } on { it } would have failed{ when } in other circumstances
}
    .subject = matter

event-negotiations-concluded = { talks }
    .base = conclude negotiations on
    .past = concluded negotiations on
    .participle = concluded negotiations on
    .gerund = concluding negotiations on
    .noun = the conclusion of negotiations on
    .topic = negotiations on
    .passive = concluded
    .subject = matter-or-doer

event-agreed-in-principle = { done-active }
    .base = agree in principle on
    .past = agreed in principle on
    .participle = agreed in principle on
    .gerund = agreeing in principle on
    .noun = the agreement in principle on
    .subject = parties

## Text and signature.

event-initialled = { done }
    .base = initial
    .past = initialled
    .participle = initialled
    .gerund = initialling
    .noun = the initialling of

event-adopted = { done }
    .base = adopt
    .past = adopted
    .participle = adopted
    .gerund = adopting
    .noun = the adoption of

# This agreement was opened for signature on 20 September 2023.
event-opened-for-signature = { done-passive }
    .participle = opened for signature
    .noun = the opening for signature of
    .subject = agreement

# France and Japan signed this agreement in Paris on 13 July 2018.
event-signed = { done }
    .base = sign
    .past = signed
    .participle = signed
    .gerund = signing
    .noun = the signing of

event-concluded = { done }
    .base = conclude
    .past = concluded
    .participle = concluded
    .gerund = concluding
    .noun = the conclusion of

event-issued = { done }
    .base = issue
    .past = issued
    .participle = issued
    .gerund = issuing
    .noun = the issue of

event-announced = { done }
    .base = announce
    .past = announced
    .participle = announced
    .gerund = announcing
    .noun = the announcement of

## Consent to be bound.

# The parliament of Japan approved this agreement on 28 April 2023.
event-approved-domestically = { $modality ->
   *[fact] { $date-grain ->
        [none] { parliament-has } approved { it }
       *[other] { parliament } approved { it }{ when }
    }
    [planned] { parliament-is } to approve { it }{ when }
    [possible] { parliament } may approve { it }{ when }
    [conditional] { parliament } may approve { it }{ when } if certain conditions are met
    [urged] there are calls for { parliament } to approve { it }{ when }
    [negated] { $date-grain ->
        [none] { parliament-has } not approved { it }
       *[other] { parliament } did not approve { it }{ when }
    }
    [denied] approval of { it } by { parliament } { was-denied }
    [postponed] approval of { it } by { parliament } has been postponed{ cited-date }
    [alleged] { parliament } reportedly approved { it }{ when }
    [counterfactual] { parliament } would have approved { it }{ when } in other circumstances
}
    .subject = party
    .actors = no

# The one organisation whose parliament approves agreements is the European Union.
parliament = { $doer-number ->
    [pl] the parliaments of { LIST($doer, case: "def") }
   *[sg] { $doer-type ->
        [organisation] the European Parliament
       *[other] the parliament of { LIST($doer, case: "def") }
    }
}
parliament-has = { $doer-number ->
    [pl] { parliament } have
   *[sg] { parliament } has
}
parliament-is = { $doer-number ->
    [pl] { parliament } are
   *[sg] { parliament } is
}

event-ratified = { done }
    .base = ratify
    .past = ratified
    .participle = ratified
    .gerund = ratifying
    .noun = the ratification of

event-accepted = { done }
    .base = accept
    .past = accepted
    .participle = accepted
    .gerund = accepting
    .noun = the acceptance of

event-approved = { done }
    .base = approve
    .past = approved
    .participle = approved
    .gerund = approving
    .noun = the approval of

event-accession-requested = { done-active }
    .base = apply to join
    .past = applied to join
    .participle = applied to join
    .gerund = applying to join
    .noun = an application to join
    .subject = party

event-acceded = { done-active }
    .base = accede to
    .past = acceded to
    .participle = acceded to
    .gerund = accession to
    .noun = accession to
    .subject = party

event-instrument-deposited = { done-active }
    .base = deposit an instrument relating to
    .past = deposited an instrument relating to
    .participle = deposited an instrument relating to
    .gerund = depositing an instrument relating to
    .noun = the deposit of an instrument relating to
    .subject = party

event-instruments-exchanged = { done-active }
    .base = exchange the instruments relating to
    .past = exchanged the instruments relating to
    .participle = exchanged the instruments relating to
    .gerund = exchanging the instruments relating to
    .noun = the exchange of the instruments relating to
    .subject = parties

## In force.

event-provisionally-applied = { done-passive }
    .participle = provisionally applied
    .noun = the provisional application of
    .subject = agreement

# This agreement entered into force on 26 June 2019.
event-entered-into-force = { happens }
    .base = enter into force
    .past = entered into force
    .participle = entered into force
    .noun = the entry into force of
    .subject = agreement

event-registered = { done }
    .base = register
    .past = registered
    .participle = registered
    .gerund = registering
    .noun = the registration of
    .subject = agreement-or-doer

event-published = { done }
    .base = publish
    .past = published
    .participle = published
    .gerund = publishing
    .noun = the publication of
    .subject = agreement-or-doer

event-reservation = { done-active }
    .base = make a reservation to
    .past = made a reservation to
    .participle = made a reservation to
    .gerund = making a reservation to
    .noun = a reservation to
    .subject = party

## Change and end.

event-amended = { done }
    .base = amend
    .past = amended
    .participle = amended
    .gerund = amending
    .noun = the amendment of

event-renewed = { done }
    .base = extend
    .past = extended
    .participle = extended
    .gerund = extending
    .noun = the extension of

event-superseded = { done }
    .base = replace
    .past = replaced
    .participle = replaced
    .gerund = replacing
    .noun = the replacement of
    .subject = agreement-or-doer

event-suspended = { done }
    .base = suspend
    .past = suspended
    .participle = suspended
    .gerund = suspending
    .noun = the suspension of

event-denounced = { done }
    .base = denounce
    .past = denounced
    .participle = denounced
    .gerund = denouncing
    .noun = the denunciation of

event-withdrawn = { done-active }
    .base = withdraw from
    .past = withdrew from
    .participle = withdrawn from
    .gerund = withdrawal from
    .noun = withdrawal from
    .subject = party

event-ratification-withdrawn = { done-active }
    .base = revoke ratification of
    .past = revoked ratification of
    .participle = revoked ratification of
    .gerund = revoking ratification of
    .noun = the revocation of ratification of
    .subject = party

event-terminated = { done }
    .base = terminate
    .past = terminated
    .participle = terminated
    .gerund = terminating
    .noun = the termination of

event-expired = { happens }
    .base = expire
    .past = expired
    .participle = expired
    .noun = the expiry of
    .subject = agreement

## Conduct.

event-violated = { done }
    .base = breach
    .past = breached
    .participle = breached
    .gerund = breaching
    .noun = the breach of

event-rejected = { done }
    .base = reject
    .past = rejected
    .participle = rejected
    .gerund = rejecting
    .noun = the rejection of

event-launched = { done }
    .base = launch
    .past = launched
    .participle = launched
    .gerund = launching
    .noun = the launch of

## When the act takes effect on another day.

event-effective = { $modality ->
   *[fact] this takes effect{ when }
    [planned] this is to take effect{ when }
    [alleged] this reportedly takes effect{ when }
    [possible] this may take effect{ when }
    [conditional] this may take effect{ when }
    [urged] the date of effect called for is { DATETIME($date) }
    [negated] the date of effect given is { DATETIME($date) }
    [denied] the date of effect given is { DATETIME($date) }
    [postponed] the date of effect given is { DATETIME($date) }
    [counterfactual] the date of effect given is { DATETIME($date) }
}

## Who says so. $clause (text), $speaker (list) with $speaker-number, $date.

# …, Emmanuel Macron and Fumio Kishida announced on 2 May 2024.
report-announced = { $speaker-number ->
    [none] { $clause }, according to an announcement{ report-date }
   *[other] { $clause }, { LIST($speaker, case: "def") } announced{ when }
}
report-said = { $speaker-number ->
    [none] { $clause }, according to a statement{ report-date }
   *[other] { $clause }, according to { LIST($speaker, case: "def") }{ said-date }
}
report-confirmed = { $speaker-number ->
    [none] { $clause }, according to a confirmation{ report-date }
   *[other] { $clause }, { LIST($speaker, case: "def") } confirmed{ when }
}
report-denied = { $speaker-number ->
    [none] { $clause }, which { was-denied }
   *[other] { $clause }, which { LIST($speaker, case: "def") } denied{ when }
}
report-date = { $date-grain ->
    [none] { "" }
    [day] { " of " }{ DATETIME($date) }
   *[other] { " made " }{ DATETIME($date, case: "when") }
}
said-date = { $date-grain ->
    [none] { "" }
   *[other] { " (" }{ DATETIME($date, case: "when") })
}

## Two facts in one sentence. $next-date is the date of the second.

joined-signed-entered-into-force = { doer } signed { it }{ where }{ when }; { it-then } entered into force { DATETIME($next-date, case: "when") }
joined-concluded-entered-into-force = { doer } concluded { it }{ where }{ when }; { it-then } entered into force { DATETIME($next-date, case: "when") }
joined-adopted-entered-into-force = { doer } adopted { it }{ where }{ when }; { it-then } entered into force { DATETIME($next-date, case: "when") }
joined-ratified-entered-into-force = { doer } ratified { it }{ when }; { it-then } entered into force { DATETIME($next-date, case: "when") }
joined-signed-ratified = { doer } signed { it }{ where }{ when } and ratified { it-object } { DATETIME($next-date, case: "when") }
joined-negotiations-opened-signed = { doer } opened negotiations on { it }{ where }{ when } and signed { it-object } { DATETIME($next-date, case: "when") }
joined-negotiations-opened-negotiations-concluded = { doer } opened negotiations on { it }{ when } and concluded them { DATETIME($next-date, case: "when") }
joined-initialled-signed = { doer } initialled { it }{ where }{ when } and signed { it-object } { DATETIME($next-date, case: "when") }

it-then = { $it-number ->
    [pl] they
   *[sg] it
}
it-object = { $it-number ->
    [pl] them
   *[sg] it
}
