open = Ouvrir
usage = Copier { opne }
