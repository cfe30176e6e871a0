a = Prêt ?
b = Fini !
c = Sûr?
