open = Ouvrir
close = Fermer
