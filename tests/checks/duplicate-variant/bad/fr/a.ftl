files =
    { $n ->
        [one] { $n } fichier
        [one] un fichier
       *[other] { $n } fichiers
    }
