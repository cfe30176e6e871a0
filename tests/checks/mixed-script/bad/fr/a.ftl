page = Pаge du traité
