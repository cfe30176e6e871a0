see = Voir https://example.org/fr/help
