button =
    .title = Continuer
