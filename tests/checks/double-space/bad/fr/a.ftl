open = Ouvrir  le fichier
