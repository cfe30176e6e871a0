files =
    { $n ->
        [1] un seul fichier
        [one] { $n } fichier
       *[other] { $n } fichiers
    }
