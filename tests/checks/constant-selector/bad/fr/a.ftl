open =
    { "a" ->
        [a] Ouvrir
       *[b] Fermer
    }
