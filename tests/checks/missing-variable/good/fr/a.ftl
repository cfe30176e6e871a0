copied = { $n } fichiers copiés dans { $dir }
