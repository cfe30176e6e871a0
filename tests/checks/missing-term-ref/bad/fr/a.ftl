-brand = Trilogue
about = À propos de Trilogue
