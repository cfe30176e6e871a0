-brand = Trilogue
close = Close
about = About { -brand }
