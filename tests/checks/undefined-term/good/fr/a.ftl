-brand = Trilogue
about = À propos de { -brand }
