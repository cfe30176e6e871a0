open = Ouvrir
usage = Copier { "{" }open{ "}" }
