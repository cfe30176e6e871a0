open = Ouvrir le fichier
