open = Ouvrir le fichier dont vous vous servez
