### Le registre des accords, en français. Titres et actes viennent de summary.ftl et d’events.ftl.

ledger-title = Registre des accords

# $agreements, $documents (numbers).
ledger-count = { $agreements ->
    [0] Aucun accord ne répond à la demande.
    [one] { NUMBER($agreements) } accord, d’après { ledger-documents }.
   *[other] { NUMBER($agreements) } accords, d’après { ledger-documents }.
}
ledger-documents = { $documents ->
    [one] { NUMBER($documents) } document
   *[other] { NUMBER($documents) } documents
}

# $id (text).
ledger-id = Référence : { $id }.

# $parties (list).
ledger-parties = { $parties-count ->
    [1] Partie citée : { LIST($parties) }.
   *[other] Parties citées : { LIST($parties) }.
}

# $names (list of ledger-name): as the sources have them.
ledger-names = Désignations dans les sources : { LIST($names, type: "unit") }.
# $name (text), $language (noun).
ledger-name = « { $name } » ({ $language })

ledger-no-steps = Les sources mentionnent ce texte sans préciser où en est sa conclusion.

# An act without a day of its own: when it was first told. $clause (text), $told (date).
ledger-undated = { $told-grain ->
    [day] { $clause } (source du { DATETIME($told) })
   *[other] { $clause } (source : { DATETIME($told) })
}

# $document (text), $language (noun), $published (date), $quote (text).
ledger-source = { $published-grain ->
    [none] { $document } ({ $language }) : « { $quote } »
   *[other] { $document } ({ $language }, { DATETIME($published) }) : « { $quote } »
}

## What sources tell differently.

# $readings (list of ledger-reading).
ledger-other-dates = Date en désaccord avec d’autres sources : { LIST($readings, type: "unit") }.
ledger-other-effects = Les sources divergent sur la prise d’effet : { LIST($readings, type: "unit") }.
ledger-other-periods = Les sources divergent sur la période couverte : { LIST($readings, type: "unit") }.
# $date (date), $documents (list).
ledger-reading = { DATETIME($date) } ({ LIST($documents, type: "unit") })

# $documents (list).
ledger-contradicted = Contredit par : { LIST($documents, type: "unit") }.

## Links. $other (title), $id (text).

# $doubt: same-date, same-period, same-name, same-parties, other-years.
ledger-possibly-same = Peut-être le même accord : { $other } [{ $id }] – { $doubt ->
    [same-date] un même acte daté du même jour
    [same-period] même période couverte
    [same-name] même dénomination
    [same-parties] même forme et mêmes parties
   *[other-years] même dénomination, mais signé à plusieurs années d’écart
}.

# $kind: amends, supersedes, implements, protocol-to.
ledger-relation = { $kind ->
    [amends] Modifie
    [supersedes] Remplace
    [implements] Met en œuvre
    [protocol-to] Protocole à
   *[other] Voir aussi
} : { $other } [{ $id }].

## Colonnes du tableau.

ledger-column-date = DEPUIS LE
ledger-column-status = STADE
ledger-column-parties = PARTIES CITÉES
ledger-column-disputes = DÉSACCORDS
ledger-column-agreement = ACCORD
