a = Le mot « oui »
b = Le mot « non »
