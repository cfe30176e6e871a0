files =
    { $n ->
       *[other] { $n } fichiers
    }
