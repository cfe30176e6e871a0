hello = Bonjour { $name
