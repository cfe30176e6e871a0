-brand = Trilogue
close = Fermer { -brand }
about = À propos de { -brand }
