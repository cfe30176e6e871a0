open = Ouvrir
ask = Choisissez { open }.
