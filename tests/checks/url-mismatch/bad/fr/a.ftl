see = Voir https://example.org/fr/hlep
