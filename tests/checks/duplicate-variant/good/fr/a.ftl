files =
    { $n ->
        [one] { $n } fichier
       *[other] { $n } fichiers
    }
