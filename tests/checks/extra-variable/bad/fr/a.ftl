hello = Bonjour { $nom }
