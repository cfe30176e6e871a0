name = Nom du fichier
