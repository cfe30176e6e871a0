page = Page du traité
