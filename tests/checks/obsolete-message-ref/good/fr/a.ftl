open = Ouvrir
ask = Choisissez la première.
