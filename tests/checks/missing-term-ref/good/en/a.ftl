-brand = Trilogue
about = About { -brand }
