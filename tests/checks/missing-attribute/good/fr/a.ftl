button = OK
    .title = Continuer
