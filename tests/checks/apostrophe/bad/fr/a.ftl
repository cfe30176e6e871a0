a = C’est l’heure
b = L’édition
c = L'accord
