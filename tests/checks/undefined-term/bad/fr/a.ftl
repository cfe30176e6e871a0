-brand = Trilogue
about = À propos de { -brnad }
