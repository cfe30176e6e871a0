name = Nom du fi​chier
