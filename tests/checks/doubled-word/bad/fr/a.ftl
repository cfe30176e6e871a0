open = Ouvrir le le fichier
