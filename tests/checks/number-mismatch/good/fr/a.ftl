days = À envoyer sous 30 jours, en 10 000 mots.
