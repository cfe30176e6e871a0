-brand =
    { $case ->
        [de] du Trilogue
       *[plain] le Trilogue
    }
of = Le nom { -brand(case: "de") }
