days = À envoyer sous 31 jours, en 10 000 mots.
