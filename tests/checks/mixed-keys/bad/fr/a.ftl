files =
    { $n ->
        [one] { $n } fichier
        [none] aucun fichier
       *[other] { $n } fichiers
    }
