-door = porte
open = Ouvrir la { -door }
