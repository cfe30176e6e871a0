open = Ouvrir
close = Fermer
