open = Ouvrir
