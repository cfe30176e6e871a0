### The register of agreements, in English. Titles and acts come from summary.ftl and events.ftl.

ledger-title = Register of agreements

# $agreements, $documents (numbers).
ledger-count = { $agreements ->
    [0] No agreement matches.
    [one] { NUMBER($agreements) } agreement, drawn from { ledger-documents }.
   *[other] { NUMBER($agreements) } agreements, drawn from { ledger-documents }.
}
ledger-documents = { $documents ->
    [one] { NUMBER($documents) } document
   *[other] { NUMBER($documents) } documents
}

# $id (text).
ledger-id = Reference: { $id }.

# $parties (list).
ledger-parties = { $parties-count ->
    [1] Party named: { LIST($parties) }.
   *[other] Parties named: { LIST($parties) }.
}

# $names (list of ledger-name): as the sources have them.
ledger-names = Names in the sources: { LIST($names, type: "unit") }.
# $name (text), $language (noun).
ledger-name = “{ $name }” ({ $language })

ledger-no-steps = The sources mention this text without saying what stage it has reached.

# An act without a day of its own: when it was first told. $clause (text), $told (date).
ledger-undated = { $clause } (as reported { DATETIME($told, case: "when") })

# $document (text), $language (noun), $published (date), $quote (text).
ledger-source = { $published-grain ->
    [none] { $document } ({ $language }): “{ $quote }”
   *[other] { $document } ({ $language }, { DATETIME($published) }): “{ $quote }”
}

## What sources tell differently.

# $readings (list of ledger-reading).
ledger-other-dates = Other sources give another date: { LIST($readings, type: "unit") }.
ledger-other-effects = The sources differ on the date of effect: { LIST($readings, type: "unit") }.
ledger-other-periods = The sources differ on the period covered: { LIST($readings, type: "unit") }.
# $date (date), $documents (list).
ledger-reading = { DATETIME($date) } ({ LIST($documents, type: "unit") })

# $documents (list).
ledger-contradicted = Contradicted by { LIST($documents) }.

## Links. $other (title), $id (text).

# $doubt: same-date, same-period, same-name, same-parties, other-years.
ledger-possibly-same = Possibly the same agreement: { $other } [{ $id }] – { $doubt ->
    [same-date] the same act on the same day
    [same-period] the same period covered
    [same-name] the same name
    [same-parties] the same form and parties
   *[other-years] the same name, but signed years apart
}.

# $kind: amends, supersedes, implements, protocol-to.
ledger-relation = { $kind ->
    [amends] Amends
    [supersedes] Supersedes
    [implements] Implements
    [protocol-to] Protocol to
   *[other] See also
}: { $other } [{ $id }].

## Columns of the table.

ledger-column-date = SINCE
ledger-column-status = STAGE
ledger-column-parties = PARTIES
ledger-column-disputes = DISAGREEMENTS
ledger-column-agreement = AGREEMENT
