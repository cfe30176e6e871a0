size = Il pèse { NUMBER($n, $n) } kg
