a = Texte
    .title = Titre
b = Voir { a.title }
