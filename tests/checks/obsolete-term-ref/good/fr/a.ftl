-brand = Trilogue
close = Fermer
about = À propos de { -brand }
