a = Le premier est fini.
b = Le deuxième est fini.
c = Le troisième est fini
