-brand = Trilogue
of = Le nom de { -brand(case: "de") }
