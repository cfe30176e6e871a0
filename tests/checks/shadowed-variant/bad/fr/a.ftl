files =
    { $n ->
        [one] { $n } fichier
        [1] un seul fichier
       *[other] { $n } fichiers
    }
