-brand = Trilogue
of = The name of { -brand }
