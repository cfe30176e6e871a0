open = Ouvrir
open = Lancer
