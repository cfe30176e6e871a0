-brand = Trilogue
open = Open { -brand }
