open = Ouvrir
close = Fermer
