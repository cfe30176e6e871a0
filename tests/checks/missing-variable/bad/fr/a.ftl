copied = { $n } fichiers copiés
