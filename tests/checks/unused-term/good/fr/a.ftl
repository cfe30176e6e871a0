-brand = Trilogue
open = Ouvrir { -brand }
