open = Ouvrir
ask = Choisissez cette action.
