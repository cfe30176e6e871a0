files =
    { $n ->
        [0] aucun fichier
        [one] { $n } fichier
       *[other] { $n } fichiers
    }
