button = OK
    .title = Continuer
    .title = Poursuivre
