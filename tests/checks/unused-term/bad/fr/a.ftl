-brand = Trilogue
-old = Ancien
open = Ouvrir { -brand }
