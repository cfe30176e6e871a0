a = Texte
b = { a }
