name = Nom du ‮fichier
